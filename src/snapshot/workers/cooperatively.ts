/**
 * Runs long work so that the service goes on answering others: each piece of work in its turn, one
 * short turn between two looks at what has arrived.
 */
import type { Steps } from '../../analysis/steps.js';

/** How long one turn lasts, in milliseconds, beside the step that it ends with. */
const TURN = 10;

/** Runs steps to their end. Throws the signal's reason, and takes no further step, once it is aborted. */
export async function cooperatively<Result>(
  steps: Steps<Result>,
  abandoned: AbortSignal,
  onProgress?: (share: number) => void,
): Promise<Result> {
  let share: number | undefined;
  for (;;) {
    await turn();
    abandoned.throwIfAborted();
    const began = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
      share = step.value ?? share;
    } while (performance.now() - began < TURN);
    if (share !== undefined) onProgress?.(share);
  }
}

/** Those who wait for a turn, in order. */
const waiting: (() => void)[] = [];

/**
 * Goes on in a turn of its own: of all who wait for one, one goes on each time round the event loop. For
 * whoever has something to do that others may begin in the same moment, such as making an answer.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(giveTurn);
  });
}

/** One turn each time round the event loop: as many as wait would hold it as many times as long. */
function giveTurn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(giveTurn);
}
