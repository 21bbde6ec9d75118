/**
 * Where the values of a measure of structure are worked out: as one task, or, where most of it is paths
 * from many sources, as several that each take a part of the sources.
 */
import type { ProjectionRequest, ProjectionWeight } from '../../analysis/projections/projection.js';
import type { Counting, Dependencies } from '../../analysis/structure/paths/dependencies.js';
import {
  isOnProjection,
  type MeasuredModes,
  type ProjectionMetric,
  type StructureMetric,
} from '../../analysis/structure/measures.js';
import type { ReducedGraph } from '../../analysis/structure/paths/reduction.js';
import { drawnSources } from '../../analysis/structure/paths/sampledBetweenness.js';
import { allSources, inParts, type Sources } from '../../analysis/structure/paths/sources.js';
import { type Incidence, incidenceOf } from '../../graph/twoMode.js';
import { bipartiteOf } from '../../graph/undirected.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { Analysis } from '../../snapshot/workers/analysis.js';
import { turn } from '../../snapshot/workers/cooperatively.js';
import { tooLarge } from '../asking/tooLarge.js';

export interface Valued {
  /** Beside each node; NaN where the measure is not defined. */
  readonly values: Float64Array;
  readonly standardErrors?: Float64Array | undefined;
}

/**
 * Values of rows and then of columns; a measure on projections is taken of the modes asked for only, and
 * `weight` is what a connection weighs there.
 * Throws InvalidInputError where the measure does not settle and where a projection would be too large;
 * the signal's reason once aborted.
 */
export async function valuesOf(
  analysis: Analysis,
  incidence: Incidence,
  modes: MeasuredModes,
  metric: StructureMetric,
  given: { readonly [name: string]: number },
  weight: ProjectionWeight,
  signal: AbortSignal,
): Promise<Valued> {
  if (isOnProjection(metric)) {
    const joining = { minShared: given['minShared']!, weight };
    return onProjections(analysis, incidence, modes, metric, joining, signal);
  }
  await turn();
  const graph = bipartiteOf(incidence);
  if (metric === 'betweenness') {
    const reduced = await analysis.run('reducedGraph', [graph], { signal });
    const parts = await inThreads(analysis, reduced, allSources(reduced), 'all', signal);
    return {
      values: await analysis.run('betweennessFromParts', [graph, reduced, parts], { signal }),
    };
  }
  if (metric === 'sampledBetweenness') {
    const reduced = await analysis.run('reducedGraph', [graph], { signal });
    const sources = drawnSources(reduced, given['pivots']!, given['seed']!);
    const parts = await inThreads(analysis, reduced, sources, 'drawn', signal);
    return analysis.run('estimatesFromParts', [graph, reduced, sources, parts], { signal });
  }
  const measured = await analysis.run('measured', [metric, graph, given], { signal });
  if (measured.converged) return measured;
  throw new InvalidInputError([
    problem('notConverged', 'metric', metric, { rounds: measured.rounds }),
  ]);
}

async function onProjections(
  analysis: Analysis,
  incidence: Incidence,
  modes: MeasuredModes,
  metric: ProjectionMetric,
  joining: ProjectionRequest,
  signal: AbortSignal,
): Promise<Valued> {
  const measured = await analysis.run(
    'measuredOnProjections',
    [metric, incidenceOf(incidence), modes, joining],
    { signal },
  );
  if (measured.fits) return measured;
  throw tooLarge('metric', metric, measured);
}

async function inThreads(
  analysis: Analysis,
  reduced: ReducedGraph,
  sources: Sources,
  counting: Counting,
  signal: AbortSignal,
): Promise<Dependencies[]> {
  await turn();
  const parts = inParts(sources, analysis.threads).map((part) =>
    analysis.run('dependenciesOf', [reduced, part, counting], { signal }),
  );
  return Promise.all(parts);
}
