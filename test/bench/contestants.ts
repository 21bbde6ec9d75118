/** Who takes part in a contest: a process of its own, which does the work whenever it is told to. */
import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Size } from './law/sizes.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const environment = here('peers/.environment');
const python = `${environment}/bin/python`;

/** What both sides are told: where the county lies, how large it is, and where values are to go. */
export interface Task {
  readonly memberships: string;
  readonly size: Size;
  readonly values: string;
  readonly which: string | undefined;
}

export interface Told {
  readonly version: string;
  readonly counts: { readonly [name: string]: number };
  /** Of the whole numbers of the answer. */
  readonly digest: string;
  readonly values: Float64Array;
}

export interface Memory {
  /** Held before the work began: program, libraries, the graph. */
  readonly graphBytes: number;
  /** The most that was held from then on. */
  readonly peakBytes: number;
}

/** Puts the peers, in the versions that are written down, into an environment of their own. */
export function installPeers(): void {
  if (existsSync(`${environment}/installed`)) return;
  for (const [program, ...given] of [
    ['python3', '-m', 'venv', environment],
    [python, '-m', 'pip', 'install', '--quiet', '--requirement', here('peers/requirements.txt')],
    ['touch', `${environment}/installed`],
  ] as const) {
    const { status } = spawnSync(program, given, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`${program} ${given.join(' ')} ended with ${status}.`);
  }
}

export class Contestant {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: AsyncIterator<string>;

  private constructor(
    readonly name: string,
    program: string,
    given: readonly string[],
    settings: { readonly [name: string]: string },
    private readonly valuesFile: string,
  ) {
    this.#child = spawn(program, given, {
      env: { ...process.env, ...settings },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  static ours(program: string, threads: number, task: Task): Contestant {
    const name = threads === 1 ? 'ours' : `ours, ${threads} threads`;
    return Contestant.#inNode(name, `works/${program}.ts`, threads, task);
  }

  /** By the language that its program is written in. */
  static peer(program: string, peer: string, task: Task): Contestant {
    const path = `peers/${program}_${peer}`;
    if (existsSync(here(`${path}.ts`))) return Contestant.#inNode(peer, `${path}.ts`, 1, task);
    const { memberships, size, values, which = '' } = task;
    const given = [memberships, size.networks, size.organisations, values, which];
    return new Contestant(
      peer,
      python,
      ['-B', here(`${path}.py`), ...given.map(String)],
      {
        LD_LIBRARY_PATH: `${environment}/lib`,
        MKL_RT: `${environment}/lib/libmkl_rt.so.3`,
        // Threads that have nothing to do would else go round for a fifth of a second, in our turn.
        KMP_BLOCKTIME: '5',
      },
      values,
    );
  }

  static #inNode(
    name: string,
    path: string,
    threads: number,
    { memberships, size, values, which }: Task,
  ): Contestant {
    const given = [memberships, size.networks, size.organisations, values, threads];
    return new Contestant(
      name,
      process.execPath,
      [
        '--expose-gc',
        ...['--import', '@swc-node/register/esm-register'],
        here(path),
        ...given.map(String),
        ...(which === undefined ? [] : [which]),
      ],
      {},
      values,
    );
  }

  /** Its answer, once it has read the county and warmed up. */
  async answer(): Promise<Told> {
    const told = (await this.#next()) as Omit<Told, 'values'>;
    const bytes = readFileSync(this.valuesFile);
    return { ...told, values: new Float64Array(new Uint8Array(bytes).buffer) };
  }

  /** Does the work once; seconds. */
  async run(): Promise<number> {
    this.#child.stdin.write('run\n');
    return ((await this.#next()) as { seconds: number }).seconds;
  }

  /** Ends it in good order. */
  async end(): Promise<Memory> {
    this.#child.stdin.end();
    const memory = (await this.#next()) as Memory;
    if (this.#child.exitCode === null) await once(this.#child, 'close');
    return memory;
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  async #next(): Promise<unknown> {
    const { done, value } = await this.#lines.next();
    if (done) throw new Error(`${this.name} has ended without an answer.`);
    return JSON.parse(value);
  }
}
