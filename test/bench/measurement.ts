/** One JSON line a measurement: what was done, how long it took, and on which machine. */
import { cpus } from 'node:os';

export interface Figures {
  readonly median: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly runs: number;
}

export function tell(work: string, figures: object): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  const line = { work, ...figures, at: new Date().toISOString(), node: process.version, machine };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Milliseconds of each run, from least to most; what comes after a run is not counted. */
export async function timed<Made>(
  runs: number,
  work: () => Made,
  after?: (made: Awaited<Made>) => unknown,
): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    const made = await work();
    times.push(performance.now() - begun);
    await after?.(made);
  }
  return times.sort((a, b) => a - b);
}

export function figuresOf(sorted: readonly number[]): Figures {
  return {
    median: rounded(percentileOf(sorted, 0.5)),
    minimum: rounded(sorted[0] ?? Number.NaN),
    maximum: rounded(sorted.at(-1) ?? Number.NaN),
    runs: sorted.length,
  };
}

/** By nearest rank. */
export function percentileOf(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

export function rounded(milliseconds: number): number {
  return Number(milliseconds.toPrecision(4));
}
