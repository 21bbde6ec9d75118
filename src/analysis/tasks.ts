/**
 * The work that may be done in another thread, by name. What a task is given and what it gives is plain
 * data and typed arrays; arrays in shared memory are not copied on the way.
 */
import { communitiesOf } from './communities/communities.js';
import { layout } from './layout/layout.js';
import { layoutByArea } from './layout/layoutByArea.js';
import { superNodes } from './layout/superNodes.js';
import { pairBands } from './confidence/pairBands.js';
import { rowBands } from './confidence/rowBands.js';
import { overlappingPairs } from './overlap/overlappingPairs.js';
import { parallelOverlaps } from './overlap/parallelOverlaps.js';
import { rankedOverlaps } from './overlap/rankedOverlaps.js';
import { brokerageOnProjection } from './projections/brokerage.js';
import { cascades } from './reach/cascades.js';
import { helpfulSeats } from './reach/helpfulSeats.js';
import { degreeNullOf } from './significance/degreeNull.js';
import { pairSignificance } from './significance/pairSignificance.js';
import type { Steps } from './steps.js';
import { betweennessFromParts } from './structure/paths/betweenness.js';
import { dependenciesOf } from './structure/paths/dependencies.js';
import { cuts } from './structure/cuts.js';
import { fragmentingPlayers, reachingPlayers } from './structure/keyPlayers.js';
import { measured, measuredOnProjections } from './structure/measures.js';
import { rankedValues } from './structure/rankedValues.js';
import { reducedGraph } from './structure/paths/reduction.js';
import { estimatesFromParts } from './structure/paths/sampledBetweenness.js';
import { robustnessCurve } from './structure/robustness.js';

export const tasks = {
  layout,
  layoutByArea,
  superNodes,
  overlappingPairs,
  rankedOverlaps,
  parallelOverlaps,
  measured,
  measuredOnProjections,
  cuts,
  reducedGraph,
  dependenciesOf,
  betweennessFromParts,
  estimatesFromParts,
  rankedValues,
  fragmentingPlayers,
  reachingPlayers,
  robustnessCurve,
  communitiesOf,
  brokerageOnProjection,
  degreeNullOf,
  pairSignificance,
  cascades,
  helpfulSeats,
  pairBands,
  rowBands,
} satisfies {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each task has arguments of its own
  readonly [name: string]: (...given: any[]) => Steps<unknown>;
};

type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type GivenTo<Name extends TaskName> = Parameters<Tasks[Name]>;
export type ResultOf<Name extends TaskName> =
  ReturnType<Tasks[Name]> extends Steps<infer Result> ? Result : never;
