/** A graph with a scenario carried out tells what the operations do, one after the other, on plain maps. */
import fc from 'fast-check';
import { Graph } from '../../../src/graph/graph.js';
import {
  operationProblems,
  type ScenarioOperation,
} from '../../../src/model/workspace/scenarioOperations.js';
import { applied } from '../../../src/snapshot/snapshotKeeper.js';
import { ScenarioGraph, scenarioGraph } from '../../../src/snapshot/scenarios/scenarioGraph.js';
import type { ChangeSet } from '../../../src/model/changeSet.js';
import { isEntityKind } from '../../../src/model/kinds.js';
import type { Entity, Relationship } from '../../../src/model/record.js';
import { recordsOf } from '../../contract/fixtures.js';
import { contentOf } from '../../graph/graphContent.js';
import {
  anyCounty,
  anyOperation,
  changeSetOfCounty,
  DAY,
  operationOf,
  SCENARIO,
} from './drawnCounty.js';
import { PlainScenario, toldOf } from './plainScenario.js';

function graphOf(changeSet: ChangeSet): Graph {
  const records = recordsOf(changeSet, 1);
  return applied(Graph.empty(), {
    kind: 'changes',
    revision: 1,
    entities: records.filter(({ kind }) => isEntityKind(kind)) as Entity[],
    relationships: records.filter(({ kind }) => !isEntityKind(kind)) as Relationship[],
    deleted: [],
  });
}

test('whatever is done to whatever county, and what cannot be done is refused', () => {
  fc.assert(
    fc.property(anyCounty, fc.array(anyOperation, { maxLength: 14 }), (county, drawn) => {
      const { changeSet, ids } = changeSetOfCounty(county);
      const graph = graphOf(changeSet);
      const bearers = new Map(
        recordsOf(changeSet, 1).flatMap((one) =>
          one.kind === 'FULFILS' ? [[one.id, one.properties.bearer!] as const] : [],
        ),
      );
      const before = contentOf(graph);
      const plain = new PlainScenario(county);
      expect(toldOf(graph)).toEqual(plain.told(ids));
      let operations: readonly ScenarioOperation[] = [];
      for (const one of drawn) {
        const more = [...operations, operationOf(one, ids)];
        const isFormed = operationProblems(more, 'operations').length === 0;
        const scenario = { id: SCENARIO, operations: more };
        const made = isFormed && scenarioGraph(graph, scenario, DAY, '', bearers);
        if (!plain.carryOut(one)) {
          expect(made).not.toBeInstanceOf(ScenarioGraph);
          continue;
        }
        if (!(made instanceof ScenarioGraph)) throw new Error(JSON.stringify([more, made]));
        expect(toldOf(made.graph)).toEqual(plain.told(ids));
        operations = more;
      }
      // It is made beside the graph.
      expect(contentOf(graph)).toEqual(before);
    }),
    { numRuns: 150 },
  );
});
