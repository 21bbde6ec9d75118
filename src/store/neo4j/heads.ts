/** The heads of the ChangeSets that a database holds. */
import neo4j from 'neo4j-driver';
import type { ChangeSetHead } from '../content.js';
import type { Connection } from './connection/connection.js';

const HEAD_BATCH = 1_000;

/** The heads of ChangeSets after a revision up to and with another, in order; each batch is a read of its own. */
export async function* scanHeads(
  connection: Connection,
  after = 0,
  upTo = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<readonly ChangeSetHead[]> {
  const limit = neo4j.int(HEAD_BATCH);
  for (let last = after; ;) {
    const rows = await connection.read((transaction) =>
      transaction.run('reads/changeSets', {
        ...{ after: neo4j.int(last), upTo: neo4j.int(upTo), limit },
      }),
    );
    const heads = rows.map((row) => row['head'] as ChangeSetHead);
    const end = heads.at(-1);
    if (!end) return;
    yield heads;
    if (heads.length < HEAD_BATCH) return;
    last = end.revision;
  }
}
