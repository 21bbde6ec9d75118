/** The built service as a process that can be asked, and killed without warning. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/tuhatverkko.js', import.meta.url));

export interface Reply {
  // What an operation gives is for who asks to say.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  /** The code of the first error; undefined when there was none. */
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly milliseconds: number;
}

export interface Victim {
  /** The answer to an operation. Throws when the process is gone. */
  ask(query: string, variables?: object): Promise<Reply>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** A command of the product, as a process. */
export function spawnCommand(parameters: readonly string[], settings: Settings): ChildProcess {
  return spawn(process.execPath, [bin, ...parameters, '--language', 'en'], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What came of a command. */
export interface Ended {
  /** null when a signal ended it. */
  readonly code: number | null;
  readonly said: string;
  readonly milliseconds: number;
}

/** Runs a command of the product to its end. */
export async function runCommand(
  parameters: readonly string[],
  settings: Settings,
): Promise<Ended> {
  const start = performance.now();
  const child = spawnCommand(parameters, settings);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (words: string) => (said += words));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said, milliseconds: performance.now() - start };
}

type Settings = { readonly [name: string]: string };

/** Resolves when the service answers; rejects with what it said when it ends instead. */
export async function startVictim(settings: Settings): Promise<Victim> {
  const child = spawnCommand(['serve'], { PORT: '0', ...settings });
  let said = '';
  const ended = once(child, 'close');
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (words: string) => {
      said += words;
      const found = /http:\/\/[\w.:]+/.exec(said)?.[0];
      if (found !== undefined && said.includes('Ctrl+C')) resolve(found);
    };
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    void ended.then(() => reject(new Error(`The service ended: ${said}`)));
  });
  return {
    async ask(query, variables = {}) {
      const start = performance.now();
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as {
        data?: unknown;
        errors?: readonly { message: string; extensions: { code: string } }[];
      };
      const milliseconds = performance.now() - start;
      const [error] = errors ?? [];
      return { data, code: error?.extensions.code, message: error?.message, milliseconds };
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
