/** The pairs of rows of a two-mode graph, whichever of its modes they are, ranked where analysis is done. */
import type { RankedPair } from '../../analysis/overlap/bestPairs.js';
import {
  overlapsOfRow,
  type RankedOverlaps,
  rankedTogether,
  type RankingRequest,
} from '../../analysis/overlap/rankedOverlaps.js';
import { evenRanges } from '../../analysis/overlap/wedgeSweep.js';
import { POSSIBLY_VALID } from '../../graph/asOfView.js';
import { incidenceOf, type TwoMode } from '../../graph/twoMode.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import type { Analysis } from '../../snapshot/workers/analysis.js';
import { nodeOf } from '../filters/networkFilter.js';

/** A pair's place in the ranking, from which the next page goes on, whatever has changed since. */
export interface OverlapMark {
  readonly value: number;
  readonly shared: number;
  readonly a: RecordId;
  readonly b: RecordId;
}

/** All pairs, or those of one row; none of a row below 0, which is not there. */
export async function rankedRows(
  analysis: Analysis,
  graph: TwoMode,
  request: RankingRequest,
  row: number | undefined,
  abandoned: AbortSignal,
): Promise<RankedOverlaps> {
  if (row !== undefined) {
    return row < 0 ? rankedTogether([], 0) : overlapsOfRow(graph, row, request);
  }
  const incidence = incidenceOf(graph);
  const parts = evenRanges(incidence, analysis.threads).map((range) =>
    analysis.run('rankedOverlaps', [incidence, request, range], { signal: abandoned }),
  );
  return rankedTogether(await Promise.all(parts), request.count);
}

/** Throws InvalidInputError for a mark of a record that is gone. */
export function markOfRows(view: DayView, graph: TwoMode, mark: OverlapMark): RankedPair {
  const [first, second] = [mark.a, mark.b].map((id) => graph.rowOfNode[nodeOf(view, id, 'after')]!);
  if (first === undefined || second === undefined || first < 0 || second < 0) {
    throw new InvalidInputError([problem('staleCursor', 'after', `${mark.a} ${mark.b}`, {})]);
  }
  return { value: mark.value, shared: mark.shared, first, second };
}

/** Whether members have places that are only possibly valid. */
export function hasPossiblePlaces(view: DayView, dimension: 'members' | 'people'): boolean {
  return view.tallyOf(dimension).possible > 0 || view.edges('HAS_SEAT').includes(POSSIBLY_VALID);
}
