/**
 * All measures of structure, by id. From here come the values of the API, the bounds of its arguments,
 * the page of documentation, and what texts there have to be.
 */
import type { Incidence } from '../../graph/twoMode.js';
import type { BipartiteGraph } from '../../graph/undirected.js';
import {
  type Projection,
  projectionOf,
  type ProjectionRequest,
  turned,
} from '../projections/projection.js';
import { constraint, effectiveSize } from '../projections/structuralHoles.js';
import type { Steps } from '../steps.js';
import { betweenness } from './paths/betweenness.js';
import { closeness } from './paths/closeness.js';
import { clustering } from './clustering.js';
import { component } from './components.js';
import { core } from './core.js';
import { articulation, bridges, fragmentation } from './cuts.js';
import { degree } from './degree.js';
import type { Estimates, ProjectionMeasure, TwoModeMeasure } from './descriptor.js';
import { eigenvector, NotConvergedError } from './eigenvector.js';
import { pageRank } from './pageRank.js';
import { sampledBetweenness } from './paths/sampledBetweenness.js';

const twoModeMeasures = {
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

const projectionMeasures = {
  constraint,
  effectiveSize,
} as const satisfies { readonly [id: string]: ProjectionMeasure<'minShared'> };

export const structureMeasures = { ...twoModeMeasures, ...projectionMeasures } as const;

export type StructureMetric = keyof typeof structureMeasures;
export type ProjectionMetric = keyof typeof projectionMeasures;

/** Whether a measure is taken on each mode alone rather than on both. */
export function isOnProjection(metric: StructureMetric): metric is ProjectionMetric {
  return structureMeasures[metric].definedOn === 'projection';
}

/** Values of a measure, or why there are none. */
export type Measured =
  | ({ readonly converged: true } & Partial<Estimates> & Pick<Estimates, 'values'>)
  | { readonly converged: false; readonly rounds: number };

/** Runs a measure with a value for each of its parameters. Costs what its descriptor says. */
export function* measured(
  metric: Exclude<StructureMetric, ProjectionMetric>,
  graph: BipartiteGraph,
  given: { readonly [name: string]: number },
): Steps<Measured> {
  const measure: TwoModeMeasure = twoModeMeasures[metric];
  try {
    const result = yield* measure.run(graph, given);
    return { converged: true, ...(result instanceof Float64Array ? { values: result } : result) };
  } catch (error) {
    // An error loses its class on the way from one thread to another.
    if (error instanceof NotConvergedError) return { converged: false, rounds: error.rounds };
    throw error;
  }
}

/** Which of the two modes are measured. */
export interface MeasuredModes {
  readonly rows: boolean;
  readonly columns: boolean;
}

/** Values of rows and then of columns, each on its own projection, or which limit that would exceed. */
export type MeasuredOnProjections =
  | { readonly fits: true; readonly values: Float64Array }
  | Extract<Projection, { readonly fits: false }>;

/**
 * Runs a measure on each mode alone, joined as asked; NaN for one that is not asked for. Throws RangeError
 * for a `minShared` below 1. Costs what its descriptor says.
 */
export function* measuredOnProjections(
  metric: ProjectionMetric,
  graph: Incidence,
  modes: MeasuredModes,
  joining: ProjectionRequest,
): Steps<MeasuredOnProjections> {
  const rows = graph.rowOffsets.length - 1;
  const values = new Float64Array(rows + graph.columnOffsets.length - 1).fill(NaN);
  const parts = [
    ...(modes.rows ? [{ seen: graph, from: 0 }] : []),
    ...(modes.columns ? [{ seen: turned(graph), from: rows }] : []),
  ];
  for (const { seen, from } of parts) {
    const projection = yield* projectionOf(seen, joining);
    if (!projection.fits) return projection;
    values.set(yield* projectionMeasures[metric].run(projection.graph), from);
  }
  return { fits: true, values };
}
