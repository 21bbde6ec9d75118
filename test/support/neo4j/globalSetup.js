/**
 * Lends the one Neo4j of a test run to one suite at a time: a suite has it while it holds a connection
 * to the socket named by NEO4J_LEASES. The server starts with the first suite that asks, so that a run
 * without such suites waits for nothing. Plain JavaScript, since jest loads it without transforming.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const supervisor = fileURLToPath(new URL('supervisor.ts', import.meta.url));

export default async function lendNeo4j() {
  const folder = mkdtempSync(join(tmpdir(), 'tuhatverkko-leases-'));
  const path = join(folder, 'socket');
  const waiting = [];
  let holder;
  let server;

  const lendToNext = () => {
    holder = waiting.shift();
    if (!holder) return;
    server ??= startServer();
    const borrower = holder;
    server.answer.then((line) => borrower.write(`${line}\n`));
  };
  const listener = createServer((borrower) => {
    waiting.push(borrower);
    borrower.on('error', () => borrower.destroy());
    borrower.on('close', () => {
      if (borrower === holder) return lendToNext();
      const place = waiting.indexOf(borrower);
      if (place >= 0) waiting.splice(place, 1);
    });
    if (!holder) lendToNext();
  });
  await new Promise((resolve, reject) => listener.once('error', reject).listen(path, resolve));
  listener.unref();
  process.env.NEO4J_LEASES = path;
  globalThis.neo4jForTests = { listener, folder, server: () => server };
}

/** Starts the supervisor, whose first line is the server's address or why there is none. */
function startServer() {
  const child = spawn(
    process.execPath,
    ['--import', '@swc-node/register/esm-register', supervisor],
    { stdio: ['pipe', 'pipe', 'inherit'], detached: true },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const answer = Promise.race([
    new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve)),
    ended.then((code) =>
      JSON.stringify({ error: `The process that starts Neo4j ended with code ${code}.` }),
    ),
  ]);
  return { child, ended, answer };
}
