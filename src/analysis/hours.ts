/** How many hours a year the meetings of bodies take of those who sit in them. */

/** What is known of how a body meets; null where nobody has said. */
export interface Meetings {
  readonly meetingsPerYear: number | null;
  readonly meetingHours: number | null;
}

/** Hours a year: of each of some organisations, and of all of them together. */
export interface YearlyHours {
  readonly each: number;
  readonly all: number;
}

/**
 * What the meetings of bodies take of organisations that sit in all of these bodies, however many places
 * each has there: meetings a year × hours a meeting, summed over the bodies. Null where of one of the
 * bodies either is unknown, which is not 0. O(bodies).
 */
export function yearlyHours(
  bodies: readonly Meetings[],
  organisations: number,
): YearlyHours | null {
  let each = 0;
  for (const { meetingsPerYear, meetingHours } of bodies) {
    if (meetingsPerYear === null || meetingHours === null) return null;
    each += meetingsPerYear * meetingHours;
  }
  return { each, all: each * organisations };
}
