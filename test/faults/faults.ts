/**
 * `npm run faults -- --seed 1 --rounds 20`: kills, cuts and fills, and holds what is left against all
 * that was acknowledged. Stops at the first promise that is not kept, with exit code 1. `--only` takes
 * one of the trials by name. Needs Java and Maven for the outages.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, release, tmpdir, type } from 'node:os';
import { join } from 'node:path';
import { inspect, parseArgs } from 'node:util';
import { fullDisk } from './fullDisk.js';
import { killedService } from './killedService.js';
import { outages } from './outages.js';

export interface Trial {
  /** For files; goes when all is done, and stays when something was wrong. */
  readonly folder: string;
  readonly rounds: number;
  /** From 0 to 1, by the seed. */
  readonly random: () => number;
  readonly say: (line: string) => void;
}

const trials = { killedService, fullDisk, outages };

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '20' },
    only: { type: 'string' },
  },
});

/** Mulberry32: all that is needed is that a seed gives the same waits again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'faults-'));
const start = performance.now();
const rounds = Number(values.rounds);
say(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${type()} ${release()}, ` +
    `${cpus().length} processors, seed ${values.seed}, ${rounds} rounds`,
);
try {
  for (const [name, trial] of Object.entries(trials)) {
    if (values.only !== undefined && values.only !== name) continue;
    await trial({
      folder,
      rounds,
      random: randomFrom(Number(values.seed)),
      say: (line) => say(`${name}: ${line}`),
    });
  }
  say(`every promise was kept, in ${Math.round((performance.now() - start) / 1000)} s`);
} catch (error) {
  say(inspect(error));
  process.exitCode = 1;
} finally {
  if (process.exitCode !== 1) rmSync(folder, { recursive: true, force: true });
  else say(`what is left is in ${folder}`);
}
