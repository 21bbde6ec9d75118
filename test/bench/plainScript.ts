/**
 * The peer on Neo4j: a plain script that reads the list and writes it by UNWIND, 5,000 rows a
 * transaction, and reads it back by a pattern comprehension. Ends are found by a unique id; ids of
 * memberships are unique where asked for. It keeps nothing of sources, names for search, or history.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import type { ServerAddress } from '../support/neo4j/server.js';

const BATCH = 5_000;

/** Labels of its own, so that it can lie beside the store on one server. */
export class PlainScript {
  readonly #driver: Driver;
  readonly #node: string;
  readonly #type: string;

  constructor(
    { url, user, password }: ServerAddress,
    readonly uniqueMemberships: boolean,
  ) {
    this.#driver = neo4j.driver(url, neo4j.auth.basic(user, password));
    this.#node = uniqueMemberships ? 'PlainUnique' : 'Plain';
    this.#type = uniqueMemberships ? 'PLAIN_UNIQUE' : 'PLAIN';
  }

  async prepare(): Promise<void> {
    await this.#run(
      `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${this.#node}) REQUIRE n.id IS UNIQUE`,
      {},
    );
    if (this.uniqueMemberships) {
      await this.#run(
        `CREATE CONSTRAINT IF NOT EXISTS FOR ()-[r:${this.#type}]-() REQUIRE r.id IS UNIQUE`,
        {},
      );
    }
    await this.#run('CALL db.awaitIndexes(600)', {});
  }

  async write(list: string): Promise<void> {
    const organisations = new Map<string, string>();
    const networks = new Map<string, string>();
    const rows: object[] = [];
    for (const line of readFileSync(list, 'utf8').trim().split('\n').slice(1)) {
      const [organisation = '', network = '', role, from, to] = line.split(',');
      const properties = { id: randomUUID(), role, from, to };
      rows.push({
        from: idOf(organisations, organisation),
        to: idOf(networks, network),
        properties,
      });
    }
    for (const [label, ids] of [
      ['Organisation', organisations],
      ['Network', networks],
    ] as const) {
      await this.#unwind(
        [...ids].map(([name, id]) => ({ id, name })),
        `CREATE (n:${this.#node}:${this.#node}${label}) SET n = row`,
      );
    }
    await this.#unwind(
      rows,
      `MATCH (from:${this.#node} {id: row.from}) MATCH (to:${this.#node} {id: row.to})
       CREATE (from)-[r:${this.#type}]->(to) SET r = row.properties`,
    );
  }

  /** How many memberships it has read. */
  async read(): Promise<number> {
    const { records } = await this.#run(
      `MATCH (n:${this.#node}Network) RETURN n.id AS id, [(n)<-[:${this.#type}]-(o) | o.id] AS from`,
      {},
    );
    return records.reduce((sum, row) => sum + (row.get('from') as string[]).length, 0);
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #unwind(rows: readonly object[], statement: string): Promise<void> {
    for (let start = 0; start < rows.length; start += BATCH) {
      await this.#run(`UNWIND $rows AS row ${statement}`, {
        rows: rows.slice(start, start + BATCH),
      });
    }
  }

  #run(statement: string, parameters: object) {
    return this.#driver.executeQuery(statement, parameters);
  }
}

function idOf(ids: Map<string, string>, name: string): string {
  const id = ids.get(name) ?? randomUUID();
  ids.set(name, id);
  return id;
}
