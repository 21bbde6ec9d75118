/** Which networks take part in a ranking of overlaps. */
import type { TwoMode } from '../../graph/twoMode.js';
import type { DayView } from '../../snapshot/views.js';
import { letsAllThrough, type NetworkFilter, networkPredicate } from '../filters/networkFilter.js';
import type { PeopleReached } from './peopleReached.js';

/**
 * 1 by row for those that the filter lets through and, where people count, whose people are counted;
 * undefined for all. Throws InvalidInputError naming an id that no record has.
 */
export function passing(
  view: DayView,
  graph: TwoMode,
  filter: NetworkFilter | undefined,
  reached: PeopleReached | undefined,
): Uint8Array | undefined {
  if (!filter || letsAllThrough(filter)) return reached?.isCounted;
  const passes = networkPredicate(view, filter);
  return Uint8Array.from(graph.rowNodes, (node, row) =>
    passes(node) && reached?.isCounted[row] !== 0 ? 1 : 0,
  );
}
