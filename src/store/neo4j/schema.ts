/** Brings a database up to the schema that the statements need; what is there already stays. */
import { randomBytes } from 'node:crypto';
import { Neo4jError } from 'neo4j-driver';
import { StoreUnavailableError } from '../../model/errors/errors.js';
import type { Connection } from './connection/connection.js';
import { statement, statementsIn } from './connection/statements.js';

const OLDEST = [5, 26] as const;
/** In milliseconds; a commit under way may hold the node for long. */
const FIRST_REVISION_TIMEOUT = 60_000;

/**
 * Creates what is missing of constraints and indexes and waits until they can be used. What is there is
 * not asked for again: even that would have to wait for every commit under way, and for each other.
 */
export async function prepareDatabase(connection: Connection): Promise<void> {
  refuseOlder(await connection.version(), connection.address);
  const defined = new Set((await connection.define('reads/definedNames')).map(({ name }) => name));
  const missing = statementsIn('schema').filter((name) => !defined.has(definedName(name)));
  for (const name of missing) await define(connection, name);
  if (missing.length > 0) await connection.define('reads/indexesOnline');
  const [found] = await connection.read((transaction) => transaction.run('reads/begun'));
  if (found?.['begun'] === true) return;
  await connection.write(FIRST_REVISION_TIMEOUT, (transaction) =>
    transaction.run('writes/firstRevision', { secret: randomBytes(32).toString('hex') }),
  );
}

async function define(connection: Connection, name: string): Promise<void> {
  try {
    await connection.define(name);
  } catch (error) {
    // Another process defines the same at the same time, which is as good.
    if (!(error instanceof Neo4jError && error.code.endsWith('AlreadyExists'))) throw error;
  }
}

/** The name that a definition gives to what it defines. Throws when it gives none: a mistake in it. */
function definedName(name: string): string {
  const found = /^CREATE (?:CONSTRAINT|(?:\w+ )?INDEX) (\w+) IF NOT EXISTS/.exec(statement(name));
  if (!found?.[1]) throw new Error(`Expected a named definition in cypher/${name}.cypher.`);
  return found[1];
}

function refuseOlder(version: string, address: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(version)?.map(Number) ?? [];
  if (major === undefined || minor === undefined) return;
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new StoreUnavailableError(
      address,
      `${version} is too old; Neo4j ${OLDEST.join('.')} or newer is needed`,
    );
  }
}
