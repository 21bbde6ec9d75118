/**
 * Pairs of networks that share enough members: what rankings and the map both begin with, gathered once
 * for all who ask of the same day.
 */
import type { PairColumns } from '../analysis/overlap/overlappingPairs.js';
import { CERTAINLY_VALID } from '../graph/asOfView.js';
import { incidenceOf } from '../graph/twoMode.js';
import type { DayView, MemberKind } from '../snapshot/views.js';
import { cooperatively } from '../snapshot/workers/cooperatively.js';
import type { Analysis } from '../snapshot/workers/analysis.js';
import { SharedWork } from './asking/sharedWork.js';

/** Lists kept of each day: 12 bytes a pair, of which a country has some hundred thousand. */
const LISTS_KEPT = 2;
const lists = new SharedWork<DayView, PairColumns>(LISTS_KEPT);

/**
 * Pairs by the memberships that hold at least as surely as `certainty` says. Throws the signal's reason
 * when that is aborted; the work stops when nobody else waits for it.
 */
export function sharingPairs(
  analysis: Analysis,
  view: DayView,
  minShared: number,
  signal: AbortSignal,
  certainty = CERTAINLY_VALID,
  kind: MemberKind = 'Organisation',
): Promise<PairColumns> {
  return lists.of(view, `${kind} ${minShared} ${certainty}`, signal, async (abandoned) => {
    const graph = await cooperatively(view.membersInSteps(kind, certainty), abandoned);
    const given = [incidenceOf(graph), minShared] as const;
    return analysis.run('overlappingPairs', [...given], { signal: abandoned });
  });
}
