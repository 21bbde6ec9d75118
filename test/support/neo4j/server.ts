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
import { join } from 'node:path';
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

/** The heap is for tests, some 10,000 records in a transaction; NEO4J_HEAP asks for another. */
export class Neo4jServer {
  private constructor(
    readonly address: ServerAddress,
    /** What the server prints; kept when it does not start. */
    readonly log: string,
    private readonly home: string,
    private readonly java: ChildProcess,
    private readonly keepArchive: () => void,
  ) {}

  static async start(heap = process.env['NEO4J_HEAP'] ?? '384m'): Promise<Neo4jServer> {
    const { classpath, classArchive, javaOptions } = distribution();
    const home = mkdtempSync(join(tmpdir(), 'tuhatverkko-neo4j-'));
    const log = `${home}.log`;
    const port = await freePort();
    mkdirSync(join(home, 'conf'));
    writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(port));

    // The JVM writes its archive when it stops (10 s and more, so not where nobody starts it again),
    // under a name of its own, since others may be reading.
    const archive = existsSync(classArchive)
      ? 'use'
      : process.env['CI'] === 'true'
        ? 'none'
        : 'make';
    const unfinished = `${classArchive}.${port}`;
    const output = openSync(log, 'a');
    const java = spawn(
      'java',
      [
        ...['-Xms128m', `-Xmx${heap}`, '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
        ...(archive === 'use' ? [`-XX:SharedArchiveFile=${classArchive}`] : []),
        ...(archive === 'make' ? [`-XX:ArchiveClassesAtExit=${unfinished}`] : []),
        ...javaOptions,
        ...['-cp', classpath, 'org.neo4j.server.CommunityEntryPoint'],
        ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
      ],
      { stdio: ['ignore', output, output] },
    );
    const server = new Neo4jServer(
      { url: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'esimerkki-salasana' },
      log,
      home,
      java,
      () => {
        if (!existsSync(unfinished)) return;
        if (java.signalCode === null) renameSync(unfinished, classArchive);
        else rmSync(unfinished, { force: true });
      },
    );
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
        if (this.java.exitCode !== null || Date.now() > deadline) throw error;
        await wait(100);
      } finally {
        await driver.close();
      }
    }
  }

  /** Stops the server and removes its files. */
  async stop({ keepLog = false } = {}): Promise<void> {
    const { java } = this;
    if (java.exitCode === null && java.signalCode === null) {
      const ended = new Promise((resolve) => java.once('exit', resolve));
      java.kill('SIGTERM');
      const tooSlow = setTimeout(() => java.kill('SIGKILL'), SLOWEST_STOP);
      await ended;
      clearTimeout(tooSlow);
    }
    this.keepArchive();
    rmSync(this.home, { recursive: true, force: true });
    if (!keepLog) rmSync(this.log, { force: true });
  }
}

function configuration(port: number): string {
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
  })
    .map(([setting, value]) => `${setting}=${value}\n`)
    .join('');
}

async function freePort(): Promise<number> {
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  await new Promise((resolve) => listener.close(resolve));
  return port;
}

function tail(log: string): string {
  return readFileSync(log, 'utf8').split('\n').slice(-20).join('\n');
}
