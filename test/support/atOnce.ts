import type { Steps } from '../../src/analysis/steps.js';

/** The result of work in steps, all taken at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
