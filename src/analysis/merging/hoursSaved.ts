/**
 * How many hours a year less the members of bodies meet when all but one of these end, and everybody in
 * them sits in the survivor, which meets as it did.
 */
import type { YearlyHours } from '../hours.js';

/** A body that ends: how many sit in it, and how many hours a year it takes of each; null unknown. */
export interface EndingBody {
  readonly members: number;
  readonly hours: number | null;
}

/** Of one ending body, whom it saves what; a negative figure is a loss. Null where it is not known. */
export interface PairSavings {
  /** Of those who sit in the survivor too: the hours of the ended body. */
  readonly inBoth: YearlyHours | null;
  /** Of those who come to the survivor: the hours of the ended body, less those of the survivor. */
  readonly onlyInEnded: YearlyHours | null;
}

/**
 * Hours that are saved in all: Σ over everybody of the hours of his or her bodies before, less the
 * survivor's after. Those of the survivor count only where there are `newcomers`, members of an ending
 * body that it did not have: for the others they are the same before and after. Null where hours that
 * count are unknown. O(bodies).
 *
 * Plain form: Σ over members m of all bodies of (Σ over bodies b of m of hours(b)) − hours(survivor).
 */
export function hoursSaved(
  ending: readonly EndingBody[],
  newcomers: number,
  survivorHours: number | null,
): number | null {
  let saved = 0;
  for (const { members, hours } of ending) {
    if (members === 0) continue;
    if (hours === null) return null;
    saved += members * hours;
  }
  if (newcomers === 0) return saved;
  return survivorHours === null ? null : saved - newcomers * survivorHours;
}

/** The same for the two sorts of members of one ending body. O(1). */
export function pairSavings(
  { members, hours }: EndingBody,
  newcomers: number,
  survivorHours: number | null,
): PairSavings {
  const inBoth = members - newcomers;
  if (hours === null) return { inBoth: null, onlyInEnded: null };
  const less = survivorHours === null ? null : hours - survivorHours;
  return {
    inBoth: { each: hours, all: inBoth * hours },
    onlyInEnded: less === null ? null : { each: less, all: newcomers * less },
  };
}
