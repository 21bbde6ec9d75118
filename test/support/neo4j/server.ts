/** A Neo4j of its own on a free port, with its data in a temporary folder that goes when it stops. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { distribution } from './distribution.js';

const SLOWEST_START = 120_000;
const SLOWEST_STOP = 90_000;

export interface ServerAddress {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

/** Lines of neo4j.conf. */
type Settings = Readonly<Record<string, string>>;

/** The heap is for tests, some 10,000 records in a transaction; NEO4J_HEAP asks for another. */
export class Neo4jServer {
  readonly address: ServerAddress;
  /** What the server prints; kept when it does not start. */
  readonly log: string;
  #run: Run;

  private constructor(
    private readonly home: string,
    private readonly heap: string,
    port: number,
    settings: Settings,
  ) {
    const url = `bolt://127.0.0.1:${port}`;
    this.address = { url, user: 'neo4j', password: 'esimerkki-salasana' };
    this.log = `${home}.log`;
    mkdirSync(join(home, 'conf'));
    writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(port, settings));
    this.#run = run(home, heap, this.log);
  }

  static async start(
    heap = process.env['NEO4J_HEAP'] ?? '384m',
    settings: Settings = {},
  ): Promise<Neo4jServer> {
    const home = mkdtempSync(join(tmpdir(), 'tuhatverkko-neo4j-'));
    const server = new Neo4jServer(home, heap, await freePort(), settings);
    const { log } = server;
    try {
      await server.signInFirst();
    } catch (cause) {
      await server.stop({ keepLog: true });
      throw new Error(`Neo4j did not start; its log is ${log}:\n${tail(log)}`, { cause });
    }
    return server;
  }

  /** Waits until the server answers and gives its first user a password, as it demands. */
  private async signInFirst(): Promise<void> {
    const { url, user, password } = this.address;
    const deadline = Date.now() + SLOWEST_START;
    for (;;) {
      const driver = neo4j.driver(url, neo4j.auth.basic(user, 'neo4j'), {
        connectionTimeout: 1000,
        maxTransactionRetryTime: 0,
        telemetryDisabled: true,
      });
      try {
        await driver.executeQuery(
          'ALTER CURRENT USER SET PASSWORD FROM $first TO $password',
          { first: 'neo4j', password },
          { database: 'system' },
        );
        return;
      } catch (error) {
        if (this.#run.java.exitCode !== null || Date.now() > deadline) throw error;
        await wait(100);
      } finally {
        await driver.close();
      }
    }
  }

  /** Ends the process as a failing machine would: its files stay as they are at that moment. */
  async kill(): Promise<void> {
    await end(this.#run.java, 'SIGKILL');
    this.#run.keepArchive();
  }

  /** Starts it again after `kill`, on the same files and port; resolves when it answers. */
  async startAgain(): Promise<void> {
    this.#run = run(this.home, this.heap, this.log);
    const { url, user, password } = this.address;
    const deadline = Date.now() + SLOWEST_START;
    for (;;) {
      const driver = neo4j.driver(url, neo4j.auth.basic(user, password), {
        connectionTimeout: 1000,
        maxTransactionRetryTime: 0,
        telemetryDisabled: true,
      });
      try {
        await driver.executeQuery('RETURN 1');
        return;
      } catch (error) {
        if (this.#run.java.exitCode !== null || Date.now() > deadline) throw error;
        await wait(20);
      } finally {
        await driver.close();
      }
    }
  }

  /** Stops the server and removes its files. */
  async stop({ keepLog = false } = {}): Promise<void> {
    await end(this.#run.java, 'SIGTERM');
    this.#run.keepArchive();
    rmSync(this.home, { recursive: true, force: true });
    if (!keepLog) rmSync(this.log, { force: true });
  }
}

interface Run {
  readonly java: ChildProcess;
  /** Keeps the archive that the process wrote when it ended in good order. */
  readonly keepArchive: () => void;
}

function run(home: string, heap: string, log: string): Run {
  const { classpath, classArchive, javaOptions } = distribution();
  // The JVM writes its archive when it stops (10 s and more, so not where nobody starts it again),
  // under a name of its own, since others may be reading.
  const archive = existsSync(classArchive) ? 'use' : process.env['CI'] === 'true' ? 'none' : 'make';
  const unfinished = `${classArchive}.${basename(home)}`;
  const output = openSync(log, 'a');
  const java = spawn(
    'java',
    [
      ...['-Xms128m', `-Xmx${heap}`, ...forHeap(heap)],
      ...(archive === 'use' ? [`-XX:SharedArchiveFile=${classArchive}`] : []),
      ...(archive === 'make' ? [`-XX:ArchiveClassesAtExit=${unfinished}`] : []),
      ...javaOptions,
      ...['-cp', classpath, 'org.neo4j.server.CommunityEntryPoint'],
      ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    ],
    { stdio: ['ignore', output, output] },
  );
  return {
    java,
    keepArchive: () => {
      if (!existsSync(unfinished)) return;
      if (java.signalCode === null) renameSync(unfinished, classArchive);
      else rmSync(unfinished, { force: true });
    },
  };
}

/**
 * On a heap of gigabytes the simple collector would stand still for many seconds, and what is measured
 * there is compiled as well as it can be; tests are over sooner without.
 */
function forHeap(heap: string): string[] {
  return heap.endsWith('g') ? ['-XX:+UseG1GC'] : ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
}

async function end(java: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (java.exitCode !== null || java.signalCode !== null) return;
  const ended = new Promise((resolve) => java.once('exit', resolve));
  java.kill(signal);
  const tooSlow = setTimeout(() => java.kill('SIGKILL'), SLOWEST_STOP);
  await ended;
  clearTimeout(tooSlow);
}

function configuration(port: number, settings: Settings): string {
  return Object.entries({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': '64m',
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    'db.logs.query.enabled': 'OFF',
    'server.directories.import': 'import',
    // Without these three, stopping takes ten seconds instead of half a second.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.netty_server_shutdown_timeout': '1s',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    ...settings,
  })
    .map(([setting, value]) => `${setting}=${value}\n`)
    .join('');
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  await new Promise((resolve) => listener.close(resolve));
  return port;
}

function tail(log: string): string {
  return readFileSync(log, 'utf8').split('\n').slice(-20).join('\n');
}
