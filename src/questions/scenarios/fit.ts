/** Whether the operations of a scenario can still be carried out on what is recorded, and which cannot. */
import type { Problem } from '../../model/errors/problems.js';
import type { Standing } from '../../records/documents.js';
import { scenarioMisfits } from '../../snapshot/scenarios/scenarioGraph.js';
import type { Asking } from '../asking/asking.js';

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
export function scenarioFit(
  { graph, day }: Asking,
  { id, content }: Pick<Standing<'scenario'>, 'id' | 'content'>,
): ScenarioFit {
  const problems = scenarioMisfits(
    graph,
    { id, operations: content.operations },
    day,
    'operations',
  );
  return {
    revision: graph.revision,
    misfits: problems.map((problem) => ({
      operation: Number(/^operations\.(\d+)/.exec(problem.path)![1]) + 1,
      problem,
    })),
  };
}
