/**
 * All measures of structure, by id. From here come the values of the API, the bounds of its arguments,
 * the page of documentation, and what texts there have to be.
 */
import type { BipartiteGraph } from '../../graph/undirected.js';
import type { Steps } from '../steps.js';
import { betweenness } from './betweenness.js';
import { closeness } from './closeness.js';
import { clustering } from './clustering.js';
import { component } from './components.js';
import { core } from './core.js';
import { articulation, bridges, fragmentation } from './cuts.js';
import { degree } from './degree.js';
import type { Estimates, TwoModeMeasure } from './descriptor.js';
import { eigenvector, NotConvergedError } from './eigenvector.js';
import { pageRank } from './pageRank.js';
import { sampledBetweenness } from './sampledBetweenness.js';

export const structureMeasures = {
  degree,
  betweenness,
  sampledBetweenness,
  closeness,
  eigenvector,
  pageRank,
  core,
  clustering,
  component,
  articulation,
  bridges,
  fragmentation,
} as const satisfies { readonly [id: string]: TwoModeMeasure };

export type StructureMetric = keyof typeof structureMeasures;

/** Values of a measure, or why there are none. */
export type Measured =
  | ({ readonly converged: true } & Partial<Estimates> & Pick<Estimates, 'values'>)
  | { readonly converged: false; readonly rounds: number };

/** Runs a measure with a value for each of its parameters. Costs what its descriptor says. */
export function* measured(
  metric: StructureMetric,
  graph: BipartiteGraph,
  given: { readonly [name: string]: number },
): Steps<Measured> {
  const measure: TwoModeMeasure = structureMeasures[metric];
  try {
    const result = yield* measure.run(graph, given);
    return { converged: true, ...(result instanceof Float64Array ? { values: result } : result) };
  } catch (error) {
    // An error loses its class on the way from one thread to another.
    if (error instanceof NotConvergedError) return { converged: false, rounds: error.rounds };
    throw error;
  }
}
