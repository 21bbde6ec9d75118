/** `tuhatverkko serve` as a person runs it: what it says, what it refuses, and how it stops. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/tuhatverkko.js', import.meta.url));

let folder: string;
const running = new Set<ChildProcess>();
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'serve-'))));
afterEach(async () => {
  for (const child of running) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  rmSync(folder, { recursive: true });
});

/** Starts the service in the test's folder, at a free port unless told otherwise. */
function serve(environment: { readonly [name: string]: string } = {}) {
  const child = spawn(process.execPath, [bin, 'serve', '--language', 'en'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return { code: code as number | null, ...said };
  });

  /** Resolves with what it says once it is running; rejects when it ends before. */
  const started = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      if (said.out.includes('Ctrl+C')) resolve(said.out);
    });
    void ended.then(({ err }) => reject(new Error(`It ended: ${err}`)));
  });
  // Who only waits for the end does not ask whether it started.
  started.catch(() => undefined);
  return { child, started, ended };
}

const urlIn = (said: string) => /http:\/\/\S+/.exec(said)?.[0] ?? '';

describe('serve', () => {
  test('on a default store that has records of somebody’s own: without the demonstration', async () => {
    const list = join(folder, 'members.csv');
    writeFileSync(list, 'järjestö,verkosto\nEsimerkkiseura Tuohi ry,Esimerkkifoorumi\n');
    const filling = [bin, 'import', list, '--store', 'sqlite:data/demo.db'];
    const filled = spawn(process.execPath, filling, { cwd: folder, stdio: 'ignore' });
    expect(await once(filled, 'close')).toEqual([0, null]);
    const { started } = serve();
    const said = await started;
    expect(said).toContain('recorded: networks 1, organisations 1 ');
    expect(said).not.toContain('invented');
  });

  test('in an empty folder: loads the demonstration, says where it is, answers, stops on SIGTERM', async () => {
    const { child, started, ended } = serve();
    const said = await started;
    expect(said).toMatch(/^Tuhatverkko is running: http:\/\/(localhost|127\.0\.0\.1):\d+\n/);
    expect(said).toContain('data: sqlite:./data/demo.db');
    expect(said).toMatch(/recorded: networks \d{3}, organisations \d{3} /);
    expect(said).toContain('This is an invented example.');
    expect(existsSync(join(folder, 'data/demo.db'))).toBe(true);

    const url = urlIn(said);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const map = await fetch(url);
    expect(map.headers.get('content-type')).toContain('text/html');

    child.kill('SIGTERM');
    const { code, out, err } = await ended;
    expect(code).toBe(0);
    expect(out).toContain('The service has stopped.');
    for (const line of err.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('level');
  });

  test('on a named store: nothing invented is loaded, and an empty one says how to bring a list', async () => {
    const { child, started, ended } = serve({ STORE_URL: 'sqlite:./own.db' });
    const said = await started;
    expect(said).toContain('recorded: networks 0, organisations 0 ');
    expect(said).toContain(
      'There are no networks yet. Bring a list: npx tuhatverkko import members.csv --store sqlite:./own.db',
    );
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
  });

  test('a file that another process holds is refused with what to do', async () => {
    const first = serve({ STORE_URL: 'sqlite:./own.db' });
    await first.started;
    const { code, out, err } = await serve({ STORE_URL: 'sqlite:./own.db' }).ended;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('sqlite:./own.db');
    expect(err).toContain('stop the service or command that uses the same file');
  });

  test('a store out of reach is told with address, cause and remedy', async () => {
    const environment = {
      STORE_URL: 'bolt://127.0.0.1:1',
      STORE_USER: 'neo4j',
      STORE_PASSWORD: 'räksmörgås',
    };
    const { code, out, err } = await serve(environment).ended;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('bolt://127.0.0.1:1');
    expect(err).toContain('ECONNREFUSED');
    expect(err).toContain('Check the address');
    expect(err).not.toContain('räksmörgås');
  });

  test('a port that is taken is told with how to choose another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    try {
      const environment = { PORT: String(port), STORE_URL: 'sqlite:./own.db' };
      const { code, err } = await serve(environment).ended;
      expect(code).toBe(1);
      expect(err).toContain(`Port ${port} is already in use at 127.0.0.1.`);
      expect(err).toContain(`PORT=${port + 1} npm start`);
    } finally {
      other.close();
    }
  });
});
