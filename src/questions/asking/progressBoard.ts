/**
 * Where one request hears how far the question of another is, by a name that whoever asks has chosen.
 * Nothing is kept of what nobody listens to.
 */
import type { AnalysisProgress } from '../../snapshot/workers/toldAnalysis.js';
import { Latest } from './latest.js';

export type { AnalysisProgress };

export class ProgressBoard {
  readonly #listeners = new Map<string, Set<Latest<AnalysisProgress>>>();

  /** How far the question of that name is, until it has been answered. */
  follow(name: string): AsyncIterableIterator<AnalysisProgress> {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners);
    const listener: Latest<AnalysisProgress> = new Latest(
      (_, later) => later,
      () => {
        listeners.delete(listener);
        if (listeners.size === 0) this.#listeners.delete(name);
      },
    );
    listeners.add(listener);
    return listener;
  }

  tell(name: string, progress: AnalysisProgress): void {
    for (const listener of this.#listeners.get(name) ?? []) listener.put(progress);
  }

  /** The question has been answered, or nobody waits for it any more. */
  finish(name: string): void {
    for (const listener of this.#listeners.get(name) ?? []) listener.end();
  }
}
