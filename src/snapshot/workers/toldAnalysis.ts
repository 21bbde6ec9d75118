/**
 * Analysis of which somebody hears how far it is: each task is a step, and tasks of the same name that
 * run beside each other are parts of one step.
 */
import type { GivenTo, ResultOf, TaskName } from '../../analysis/tasks.js';
import type { Analysis, Waiting } from './analysis.js';

/** How far a question is. */
export interface AnalysisProgress {
  /** Which step of the analysis it is at, from 1; how many there are, the question finds out on the way. */
  readonly step: number;
  /** What share of the step is done, 0 to 1. */
  readonly share: number;
}

/** A step, with the share of each of its parts that is done. */
interface Step {
  readonly name: TaskName;
  readonly number: number;
  readonly shares: number[];
}

export class ToldAnalysis implements Analysis {
  #step: Step | undefined;

  constructor(
    private readonly analysis: Analysis,
    private readonly tell: (progress: AnalysisProgress) => void,
  ) {}

  get threads(): number {
    return this.analysis.threads;
  }

  get underWay(): number {
    return this.analysis.underWay;
  }

  async run<Name extends TaskName>(
    name: Name,
    given: GivenTo<Name>,
    waiting: Waiting,
  ): Promise<ResultOf<Name>> {
    const step = this.#stepOf(name);
    const part = step.shares.push(0) - 1;
    const hear = (share: number) => {
      step.shares[part] = share;
      waiting.onProgress?.(share);
      if (step === this.#step) this.#tell(step);
    };
    this.#tell(step);
    const result = await this.analysis.run(name, given, { ...waiting, onProgress: hear });
    hear(1);
    return result;
  }

  /** Ends nothing: it belongs to whoever has the analysis itself. */
  close(): Promise<void> {
    return Promise.resolve();
  }

  /** The step under way, when the task is a part of it, or else the next. */
  #stepOf(name: TaskName): Step {
    const last = this.#step;
    if (last?.name === name && last.shares.some((share) => share < 1)) return last;
    return (this.#step = { name, number: (last?.number ?? 0) + 1, shares: [] });
  }

  #tell({ number, shares }: Step): void {
    const share = shares.reduce((total, part) => total + part, 0) / shares.length;
    this.tell({ step: number, share });
  }
}
