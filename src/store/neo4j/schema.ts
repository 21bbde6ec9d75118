/** Brings a database up to the schema that the statements need; what is there already stays. */
import { StoreUnavailableError } from '../../model/errors.js';
import type { Connection } from './connection.js';
import { statementsIn } from './statements.js';

const OLDEST = [5, 26] as const;

/** Creates what is missing of constraints and indexes and waits until they can be used. */
export async function prepareDatabase(connection: Connection): Promise<void> {
  refuseOlder(await connection.version(), connection.address);
  for (const name of statementsIn('schema')) await connection.define(name);
  await connection.define('reads/indexesOnline');
  await connection.define('writes/firstRevision');
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
