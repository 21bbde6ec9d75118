/**
 * Runs one Neo4j for as long as somebody holds its standard input open: when that process ends, in
 * whatever way, the input closes and the server goes with its files. Prints one line of JSON: url,
 * user and password, or `error`.
 */
import { Neo4jServer } from './server.js';

let stopping = false;
const starting = Neo4jServer.start();

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  const server = await starting.catch(() => undefined);
  await server?.stop();
  process.exit(0);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void stop());
process.stdin.on('end', () => void stop()).on('error', () => void stop());
process.stdin.resume();
process.stdout.on('error', () => void stop());

try {
  const server = await starting;
  process.stdout.write(`${JSON.stringify(server.address)}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ error: (error as Error).message })}\n`);
}
