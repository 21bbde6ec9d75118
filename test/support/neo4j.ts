/**
 * Suites that run against a real Neo4j: one server for the whole test run, lent to one suite at a time
 * (see `neo4j/globalSetup.js`). Where Java or Maven is missing they are skipped by name; with `CI=true`
 * that is a failure.
 */
import { accessSync, constants } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j, { type Driver } from 'neo4j-driver';
import type { StoreSettings } from '../../src/store/storeSettings.js';

/** Another suite may have the server for long, and the first one waits for Maven and the start. */
const LONGEST_WAIT = 600_000;

export type Neo4jSettings = StoreSettings & { readonly user: string; readonly password: string };

/**
 * A suite that gets a function which empties the database, in some 50 ms, and tells how to reach it.
 * The constraints and indexes stay. Not to be nested: the inner suite would wait for the outer one.
 */
export function describeNeo4j(
  name: string,
  suite: (emptyDatabase: () => Promise<Neo4jSettings>) => void,
): void {
  const missing = whatIsMissing();
  if (missing !== undefined) {
    const withReason = `${name}: ${missing}`;
    if (process.env['CI'] !== 'true') {
      describe.skip(withReason, () => test('needs a Neo4j', () => undefined));
      return;
    }
    test(withReason, () => {
      throw new Error(`With CI=true nothing may be skipped: ${missing}.`);
    });
    return;
  }
  describe(name, () => {
    let lease: Socket | undefined;
    let driver: Driver | undefined;
    let settings: Neo4jSettings;

    beforeAll(async () => {
      lease = connect(process.env['NEO4J_LEASES'] ?? '');
      settings = await firstLine(lease);
      driver = neo4j.driver(settings.url, neo4j.auth.basic(settings.user, settings.password));
    }, LONGEST_WAIT);

    afterAll(async () => {
      await driver?.close();
      lease?.destroy();
    });

    suite(async () => {
      const session = driver?.session();
      await session?.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
      await session?.close();
      return settings;
    });
  });
}

function whatIsMissing(): string | undefined {
  if (!isOnPath('java')) return 'no Java on PATH';
  if (!isOnPath('mvn')) return 'no Maven on PATH';
  return undefined;
}

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The address that comes with the lease. Throws what kept the server from starting. */
async function firstLine(lease: Socket): Promise<Neo4jSettings> {
  for await (const line of createInterface({ input: lease })) {
    const answer = JSON.parse(line) as Neo4jSettings | { error: string };
    if ('error' in answer) throw new Error(answer.error);
    return answer;
  }
  throw new Error('The lease of the Neo4j for tests ended before it began.');
}
