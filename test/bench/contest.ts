/**
 * A contest: ours and the peers do the same work on the same file, in turn, in processes that each hold
 * their graph already; what they answer is held against each other first.
 */
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { agreementOf } from './agreement.js';
import { Contestant, type Memory, type Task, type Told } from './contestants.js';
import { type SizeName, sizes } from './law/sizes.js';
import type { Work } from './works.js';

const LEAST_ROUNDS = 5;
const MOST_ROUNDS = 25;
/** Rounds beyond the least are made for so many milliseconds. */
const PATIENCE = 10_000;
/** Between two turns, so that threads of the one before have gone to sleep: milliseconds. */
const PAUSE = 20;

export interface Result extends Memory {
  readonly name: string;
  readonly version: string;
  /** Of each round. */
  readonly seconds: readonly number[];
}

export interface Contest {
  readonly ours: readonly Result[];
  readonly peers: readonly Result[];
  /** How the peers' answers agree with ours. */
  readonly agreements: { readonly [peer: string]: string };
  /** How many processes wanted a processor when it began. */
  readonly load: number;
}

/** Throws when an answer is not that of the others. Without `timed` only answers are compared. */
export async function contest(
  { program, threads, peers, agreement }: Work,
  size: SizeName,
  task: Task,
  { withPeers, timed }: { withPeers: boolean; timed: boolean },
): Promise<Contest> {
  const load = loadavg()[0]!;
  const place = Object.keys(sizes).indexOf(size);
  const able = peers.filter(({ upTo }) => Object.keys(sizes).indexOf(upTo) >= place);
  const contestants: Contestant[] = [];
  try {
    const answers: Told[] = [];
    for (const start of [
      ...threads.map((count) => () => Contestant.ours(program, count, task)),
      ...(withPeers ? able : []).map(
        ({ name }) =>
          () =>
            Contestant.peer(program, name, task),
      ),
    ]) {
      const contestant = start();
      contestants.push(contestant);
      answers.push(await contestant.answer());
    }
    const agreements: { [name: string]: string } = {};
    contestants.forEach(({ name }, at) => {
      if (at === 0) return;
      try {
        agreements[name] = agreementOf(agreement, answers[0]!, answers[at]!);
      } catch (cause) {
        throw new Error(`${program} by ${name} and by ours: not the same.`, { cause });
      }
    });

    const seconds: number[][] = contestants.map(() => []);
    const began = performance.now();
    for (let round = 0; timed && round < MOST_ROUNDS; round++) {
      if (round >= LEAST_ROUNDS && performance.now() - began > PATIENCE) break;
      for (const [at, contestant] of contestants.entries()) {
        await pause(PAUSE);
        seconds[at]!.push(Number((await contestant.run()).toPrecision(4)));
      }
    }
    const results: Result[] = [];
    for (const [at, contestant] of contestants.entries()) {
      const { name } = contestant;
      const { version } = answers[at]!;
      results.push({ name, version, seconds: seconds[at]!, ...(await contestant.end()) });
    }
    return {
      ours: results.slice(0, threads.length),
      peers: results.slice(threads.length),
      agreements,
      load,
    };
  } catch (error) {
    for (const contestant of contestants) contestant.kill();
    throw error;
  }
}
