/** The service as a person starts it, in an empty folder of its own and at a free port. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/tuhatverkko.js', import.meta.url));

export interface RunningService {
  /** Where it is, without a slash at the end. */
  readonly url: string;
  readonly pid: number;
  /** Its answer to an operation; throws when there is none. */
  ask(query: string, variables?: object): Promise<unknown>;
  /** Stops it in good order; rejects with what it said when it had ended in any other way. */
  stop(): Promise<void>;
}

/**
 * Starts the built service; resolves when it answers. Without other settings it holds the
 * demonstration. Rejects with what it said when it ends instead.
 */
export async function startService(
  settings: { readonly [name: string]: string } = {},
): Promise<RunningService> {
  const folder = mkdtempSync(join(tmpdir(), 'service-'));
  const child = spawn(process.execPath, [bin, 'serve', '--language', 'en'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = once(child, 'close').then(([code, signal]) => {
    rmSync(folder, { recursive: true });
    return { code: code as number | null, signal: signal as string | null };
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const { code, signal } = await ended;
    if (code !== 0) throw new Error(`The service ended with ${code ?? signal}: ${said}`);
  };

  const url = await new Promise<string>((resolve, reject) => {
    const listen = (words: string) => {
      said += words;
      const found = /http:\/\/[\w.:]+/.exec(said)?.[0];
      if (found !== undefined && said.includes('Ctrl+C')) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    void ended.then(() => reject(new Error(`The service ended: ${said}`)));
  });

  const ask = (query: string, variables?: object) => askAt(url, query, variables);
  return { url, pid: child.pid!, ask, stop };
}

/** The answer to an operation by the service at an address; throws when there is none. */
export async function askAt(url: string, query: string, variables: object = {}): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
