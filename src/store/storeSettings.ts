/** What it takes to reach a store; kept apart from the opening, which knows every adapter. */
export interface StoreSettings {
  /** `sqlite:PATH`, or a Neo4j address (`neo4j`, `neo4j+s`, `bolt`, `bolt+s`, …). */
  readonly url: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

const FILE = 'sqlite:';

/** The path of the file that an address names; undefined of a server's. */
export function fileOf(url: string): string | undefined {
  return url.startsWith(FILE) ? url.slice(FILE.length) : undefined;
}
