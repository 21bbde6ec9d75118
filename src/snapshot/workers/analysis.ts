/**
 * Where analysis is done: in threads beside the one that answers, or in turns within it where there are
 * none to spare. What comes out is the same.
 */
import { type GivenTo, type ResultOf, type TaskName, tasks } from '../../analysis/tasks.js';
import type { Steps } from '../../analysis/steps.js';
import { cooperatively } from './cooperatively.js';

export interface Waiting {
  /** Aborted when nobody waits for the result any more. */
  readonly signal: AbortSignal;
  /** Hears what share of the work is done, 0 to 1, now and then. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

export interface Analysis {
  /** How many tasks run at the same time: into how many parts work is worth being split. */
  readonly threads: number;

  /** How many tasks are handed in and neither done nor given up. */
  readonly underWay: number;

  /**
   * Does a task. Throws what the task throws, the signal's reason once it is aborted, and
   * LimitExceededError when too many tasks wait already.
   */
  run<Name extends TaskName>(
    name: Name,
    given: GivenTo<Name>,
    waiting: Waiting,
  ): Promise<ResultOf<Name>>;

  /** Gives up what is under way. */
  close(): Promise<void>;
}

/** The steps of a task, whichever it is. */
export function stepsOf<Name extends TaskName>(
  name: Name,
  given: GivenTo<Name>,
): Steps<ResultOf<Name>> {
  const begin = tasks[name] as unknown as (...given: GivenTo<Name>) => Steps<ResultOf<Name>>;
  return begin(...given);
}

/** Analysis in turns, on the thread that asks for it. */
class AnalysisInTurns implements Analysis {
  readonly threads = 1;
  underWay = 0;

  async run<Name extends TaskName>(
    name: Name,
    given: GivenTo<Name>,
    { signal, onProgress }: Waiting,
  ): Promise<ResultOf<Name>> {
    this.underWay++;
    try {
      return await cooperatively(stepsOf(name, given), signal, onProgress);
    } finally {
      this.underWay--;
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

export const analysisInTurns: Analysis = new AnalysisInTurns();
