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
import { type Incidence, incidenceOf } from '../../graph/twoMode.js';
import type { Analysis } from '../../snapshot/workers/analysis.js';

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
