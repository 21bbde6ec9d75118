/** What adopting and rebasing a scenario write, on whichever store. */
import fc from 'fast-check';
import type { Commanding } from '../../src/changes/command.js';
import { undoChange } from '../../src/changes/undo/undoChange.js';
import { adoptScenario } from '../../src/changes/workspace/adoptScenario.js';
import { rebaseScenario } from '../../src/changes/workspace/rebaseScenario.js';
import { saveScenario } from '../../src/changes/workspace/saveScenario.js';
import type { Graph } from '../../src/graph/graph.js';
import type { ScenarioOperation } from '../../src/model/workspace/scenarioOperations.js';
import { Records } from '../../src/records/records.js';
import { bearersFor } from '../../src/snapshot/scenarios/factsOfGraph.js';
import { ScenarioGraph, scenarioGraph } from '../../src/snapshot/scenarios/scenarioGraph.js';
import { SnapshotKeeper } from '../../src/snapshot/snapshotKeeper.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { changeSetOf, failureOf, type OpenStore, withStore } from '../contract/fixtures.js';
import {
  anyCounty,
  anyOperation,
  changeSetOfCounty,
  DAY,
  operationOf,
} from '../snapshot/scenarios/drawnCounty.js';
import { PlainScenario, toldOf } from '../snapshot/scenarios/plainScenario.js';
import { digest } from './undoEverything/mirror.js';

const now = new Date('2026-11-23T10:00:00Z');
const commandingOn = (store: GraphStore): Commanding => ({
  ...{ store, records: new Records(store), author: 'esimerkki', now },
});
const called = { name: 'Esimerkkiunelma', drawnUpBy: 'Esimerkkiryhmä' };

async function graphOf(store: GraphStore): Promise<Graph> {
  const keeper = await SnapshotKeeper.open(store, (error) => {
    throw error;
  });
  await keeper.close();
  return keeper.graph;
}

export function describeScenarios(open: OpenStore, runs: number): void {
  test('adopted, the records are what the scenario showed; undone, what they were', async () => {
    const property = fc.asyncProperty(
      anyCounty,
      fc.array(anyOperation, { minLength: 8, maxLength: 20 }),
      (county, drawn) =>
        withStore(open, async (store) => {
          const { changeSet, ids } = changeSetOfCounty(county);
          await store.commit(changeSet);
          const before = await digest(store);
          const plain = new PlainScenario(county);
          const done = drawn.filter((one) => plain.carryOut(one));
          if (done.length === 0) return;
          const operations = done.map((one) => operationOf(one, ids));
          const commanding = commandingOn(store);
          const { document } = await saveScenario(commanding, { key: 's', ...called, operations });
          const graph = await graphOf(store);
          const bearers = await bearersFor(graph, operations, (fulfils) =>
            commanding.records.relationship('FULFILS', fulfils),
          );
          const shown = scenarioGraph(graph, { ...document, operations }, DAY, '', bearers);
          if (!(shown instanceof ScenarioGraph)) throw new Error(JSON.stringify(shown));
          expect(toldOf(shown.graph)).toEqual(plain.told(ids, document.id));

          const command = { key: 'adopt', scenario: document.id, expectedVersion: 1 };
          const adopted = await adoptScenario(commanding, command);
          expect(toldOf(await graphOf(store))).toEqual(plain.told(ids, document.id));
          for (const [id, one] of await store.readEntities(ids.networks)) {
            const { revision: _, ...record } = one;
            const { revision: __, ...told } = shown.record(id, one)!;
            expect(record).toEqual(told);
          }
          const meetings = plain.meetings(ids, document.id);
          for (const [id, one] of await store.readEntities([...meetings.keys()])) {
            expect(one.properties).toEqual(
              meetings.get(id) === undefined
                ? expect.not.objectContaining({ meetingsPerYear: expect.anything() })
                : expect.objectContaining({ meetingsPerYear: meetings.get(id) }),
            );
          }
          expect(await adoptScenario(commanding, command)).toEqual({ ...adopted, applied: false });

          await undoChange(commanding, { key: 'undo', changeSet: adopted.changeSet });
          expect(await digest(store)).toBe(before);
          await adoptScenario(commanding, { ...command, key: 'adopt again' });
          expect(toldOf(await graphOf(store))).toEqual(plain.told(ids, document.id));
        })(),
    );
    await fc.assert(property, { numRuns: runs });
  });

  test(
    'a scenario over changed facts names what no longer fits, and is rebased without that',
    withStore(open, async (store) => {
      const ids: { [name: string]: string } = {};
      await store.commit(
        changeSetOf('given', (builder) => {
          for (const name of ['Foorumi', 'Neuvosto', 'Ryhmä']) {
            ids[name] = builder.createEntity('Network', { name_fi: name });
          }
          for (const letter of 'abe') {
            ids[letter] = builder.createEntity('Organisation', { name_fi: `Esimerkki ${letter}` });
            builder.createRelationship('MEMBER_OF', ids[letter], ids['Foorumi']!, {
              role: letter === 'e' ? 'chair' : 'member',
            });
          }
          builder.createRelationship('MEMBER_OF', ids['a']!, ids['Neuvosto']!, {});
        }),
      );
      const commanding = commandingOn(store);
      const { Foorumi = '', Neuvosto = '', Ryhmä = '', a = '', b = '', e = '' } = ids;
      const save = (key: string, operations: readonly ScenarioOperation[]) =>
        saveScenario(commanding, { key, ...called, operations });
      const { document: first } = await save('first', [
        { kind: 'merge', network: Foorumi, into: Neuvosto },
      ]);
      const { document: second } = await save('second', [
        { kind: 'found', key: 'uusi', name: 'Uusi', networkKind: 'forum' },
        { kind: 'moveMembership', network: Foorumi, into: 'uusi', member: b },
        { kind: 'addMembership', network: Ryhmä, member: a },
      ]);
      const adopt = (scenario: string, key: string, expectedVersion = 1) =>
        adoptScenario(commanding, { key, scenario, expectedVersion });
      const { revision } = await adopt(first.id, 'adopt the first');
      const inNeuvosto = await store.relationshipsOf('MEMBER_OF', 'to', [Neuvosto]);
      expect(
        inNeuvosto
          .map(({ from, validity, properties }) => [from, validity.from, properties])
          .sort(),
      ).toEqual(
        [
          [a, '2020-01-01', {}],
          [b, '2026-11-23', { role: 'member' }],
          // Who joins leaves an office behind.
          [e, '2026-11-23', { role: 'member' }],
        ].sort(),
      );
      const inFoorumi = await store.relationshipsOf('MEMBER_OF', 'to', [Foorumi]);
      expect(inFoorumi.map(({ validity }) => validity.to)).toEqual(Array(3).fill('2026-11-23'));
      expect(await store.relationshipsOf('SUCCEEDED_BY', 'from', [Foorumi])).toMatchObject([
        { to: Neuvosto, validity: { from: '2026-11-23', to: 'open' }, revision },
      ]);

      const noLonger = {
        problems: [{ code: 'alreadyEnded', path: 'scenario.operations.1.network', value: Foorumi }],
      };
      expect(await failureOf(adopt(second.id, 'too late'))).toMatchObject(noLonger);
      expect(await failureOf(adopt(first.id, 'twice'))).toMatchObject({
        problems: [{ code: 'alreadyEnded', path: 'scenario.operations.0.network' }],
      });
      expect(await store.revision()).toBe(revision);
      const rebase = (key: string, drop: readonly number[], expectedVersion = 1) =>
        rebaseScenario(commanding, { key, scenario: second.id, expectedVersion, drop });
      expect(await failureOf(rebase('as it is', []))).toMatchObject(noLonger);
      expect(await failureOf(rebase('no such', [4, 0]))).toMatchObject({
        problems: [
          { code: 'outOfRange', path: 'input.drop.0', facts: { minimum: 1, maximum: 3 } },
          { code: 'outOfRange', path: 'input.drop.1' },
        ],
      });
      // Without the founding there is nobody for the key; told as numbered in what was seen.
      expect(await failureOf(rebase('founder gone', [1]))).toMatchObject({
        problems: [{ code: 'unknownKey', path: 'scenario.operations.1.into' }],
      });
      const rebased = await rebase('without', [2]);
      expect(rebased).toMatchObject({
        applied: true,
        document: {
          version: 2,
          content: {
            ...called,
            baseRevision: revision,
            operations: [{ kind: 'found' }, { kind: 'addMembership' }],
          },
        },
      });
      expect(await rebase('without', [2])).toEqual({ ...rebased, applied: false });
      expect(await failureOf(rebase('late', [2]))).toMatchObject({
        code: 'CONFLICT',
        expectedVersion: 1,
        standing: { version: 2 },
      });
      expect(await failureOf(adopt(second.id, 'an older one'))).toMatchObject({ code: 'CONFLICT' });
      expect(await adopt(second.id, 'adopt the second', 2)).toMatchObject({ applied: true });
      const again = await failureOf(adopt(second.id, 'the second twice', 2));
      expect(again).toMatchObject({
        problems: [{ code: 'foundedBefore', path: 'scenario.operations.0.key', value: 'uusi' }],
      });
      expect(await failureOf(adopt(a, 'no scenario'))).toMatchObject({
        code: 'NOT_FOUND',
        path: 'input.scenario',
      });
    }),
  );

  test(
    'what began on the day goes as if it had never been, and a network that did is not ended',
    withStore(open, async (store) => {
      const ids: { [name: string]: string } = {};
      const validity = { from: '2026-11-23', to: 'open' };
      await store.commit(
        changeSetOf('given', (builder) => {
          ids['old'] = builder.createEntity('Network', { name_fi: 'Vanha' });
          ids['new'] = builder.createEntity('Network', { name_fi: 'Uusi' }, { validity });
          ids['a'] = builder.createEntity('Organisation', { name_fi: 'Esimerkki' });
          builder.createRelationship('MEMBER_OF', ids['a'], ids['old'], {}, { validity });
        }),
      );
      const commanding = commandingOn(store);
      const adopted = async (key: string, operation: ScenarioOperation) => {
        const saved = await saveScenario(commanding, { key, ...called, operations: [operation] });
        const scenario = saved.document.id;
        return adoptScenario(commanding, { key, scenario, expectedVersion: 1 });
      };
      const { old = '', new: young = '', a = '' } = ids;
      await adopted('leave', { kind: 'endMembership', network: old, member: a });
      expect(await store.relationshipsOf('MEMBER_OF', 'to', [old])).toEqual([]);
      expect(await failureOf(adopted('end', { kind: 'end', network: young }))).toMatchObject({
        problems: [
          {
            ...{ code: 'endsOnFirstDay', path: 'scenario.operations.0.network', value: young },
            facts: { first: '2026-11-23', earliest: '2026-11-24' },
          },
        ],
      });
    }),
  );
}
