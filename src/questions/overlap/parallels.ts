/**
 * Networks that do the same work in the same place by different members. Most of them share nobody, so
 * they are found from what they do, not from what they share.
 */
import {
  foundBy,
  type ParallelRequest,
  parallelsOfRow,
} from '../../analysis/overlap/parallelOverlaps.js';
import { type RankedOverlaps, rankedTogether } from '../../analysis/overlap/rankedOverlaps.js';
import { evenRanges } from '../../analysis/overlap/wedgeSweep.js';
import type { RelationThresholds } from '../../analysis/relation.js';
import { type Incidence, incidenceOf } from '../../graph/twoMode.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { Analysis } from '../../snapshot/workers/analysis.js';

/** Who agree in nothing do not do the same work, whatever the asker's limit. */
const LEAST_AGREEMENT = 0.01;

/** Ranks all PARALLEL pairs, or those of one row, by a measure of `graph`. */
export async function rankedParallels(
  analysis: Analysis,
  graph: Incidence,
  request: ParallelRequest,
  row: number | undefined,
  abandoned: AbortSignal,
): Promise<RankedOverlaps> {
  const { agreement } = request.relations;
  if (row !== undefined) {
    return rankedTogether(
      foundBy.map((by) => parallelsOfRow(graph, row, request, by)),
      request.count,
    );
  }
  const incidence = incidenceOf(graph);
  const parts = foundBy.flatMap((by) =>
    evenRanges(agreement[by], analysis.threads).map((range) =>
      analysis.run('parallelOverlaps', [incidence, request, by, range], { signal: abandoned }),
    ),
  );
  return rankedTogether(await Promise.all(parts), request.count);
}

/** Throws InvalidInputError for a limit under which networks would agree that have nothing in common. */
export function checkAgreement({ parallelAgreement }: RelationThresholds): void {
  if (parallelAgreement >= LEAST_AGREEMENT) return;
  const bounds = { minimum: LEAST_AGREEMENT, maximum: 1 };
  const path = 'thresholds.parallelAgreement';
  throw new InvalidInputError([problem('outOfRange', path, parallelAgreement, bounds)]);
}
