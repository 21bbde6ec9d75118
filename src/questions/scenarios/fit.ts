/** Whether the operations of a scenario can still be carried out on what is recorded, and which cannot. */
import type { Problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import type { Standing } from '../../records/documents.js';
import { bearersFor } from '../../snapshot/scenarios/factsOfGraph.js';
import { scenarioMisfits } from '../../snapshot/scenarios/scenarioGraph.js';
import type { Asking } from '../asking/asking.js';
import type { DetailReader } from '../matrix/detailReader.js';

export interface ScenarioFit {
  /** Of what it was held against. */
  readonly revision: number;
  readonly misfits: readonly ScenarioMisfit[];
}

export interface ScenarioMisfit {
  /** The number of the operation, from 1. */
  readonly operation: number;
  readonly problem: Problem;
}

/** O(what is recorded of the networks that it names). */
export async function scenarioFit(
  { graph, day }: Asking,
  reader: DetailReader,
  { id, content: { operations } }: Pick<Standing<'scenario'>, 'id' | 'content'>,
): Promise<ScenarioFit> {
  const read = (fulfils: RecordId) => reader.relationship('FULFILS', fulfils);
  const bearers = await bearersFor(graph, operations, read);
  const problems = scenarioMisfits(graph, { id, operations }, day, 'operations', bearers);
  return {
    revision: graph.revision,
    misfits: problems.map((problem) => ({
      operation: Number(/^operations\.(\d+)/.exec(problem.path)![1]) + 1,
      problem,
    })),
  };
}
