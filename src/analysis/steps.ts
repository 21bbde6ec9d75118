/**
 * Long work in steps. Analysis has no clock, so whoever runs it decides, between two steps, whether to
 * go on, to let other work in, or to give up.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Pairs that are looked at in one step: a millisecond or less. */
export const PAIRS_A_STEP = 8_192;
