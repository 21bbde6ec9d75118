/**
 * Long work in steps. Analysis has no clock, so whoever runs it decides, between two steps, whether to
 * go on, to let other work in, or to give up. A step may tell what share of the work is done, 0 to 1.
 */
export type Steps<Result> = Generator<number | undefined, Result, undefined>;

/** Pairs that are looked at in one step: a millisecond or less. */
export const PAIRS_A_STEP = 8_192;

/** Runs steps to their end at once: for small work, and where nothing else waits. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
