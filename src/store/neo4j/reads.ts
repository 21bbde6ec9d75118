/** Reads of records by id, by their ends, by key and by name. */
import neo4j from 'neo4j-driver';
import {
  type EntityKind,
  entityKinds,
  type RecordKind,
  type RelationshipKind,
} from '../../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../../model/record.js';
import { foldName, plainName } from '../../model/searchText.js';
import type { SearchQuery } from '../graphStore.js';
import type { Connection, Transaction } from './connection/connection.js';
import { entityOf, keyTerm, relationshipOf } from './layout.js';

/** The full-text index takes at most 1,024 terms in one query. */
const TERMS = 500;
/** The index cuts longer words in pieces; the statement compares the whole words itself. */
const LONGEST_INDEXED_WORD = 255;

type Node = Parameters<typeof entityOf>[0];

/** Entities by id, those that exist, each once. */
export async function readEntities(
  transaction: Transaction,
  ids: Iterable<RecordId>,
): Promise<Entity[]> {
  const rows = await transaction.run('reads/entities', { ids: [...new Set(ids)] });
  return rows.map((row) => entityOf(row['record'] as Node));
}

/** Relationships of a kind by id, those that exist, each once. */
export async function readRelationships(
  transaction: Transaction,
  kind: RelationshipKind,
  ids: Iterable<RecordId>,
): Promise<Relationship[]> {
  const rows = await transaction.run(`reads/${kind}/byId`, { ids: [...new Set(ids)] });
  return rows.map(relationshipOf);
}

/** Relationships of a kind that start from, or lead to, the given entities, in order of id. */
export async function readRelationshipsOf(
  transaction: Transaction,
  kind: RelationshipKind,
  end: 'from' | 'to',
  entities: Iterable<RecordId>,
): Promise<Relationship[]> {
  const rows = await transaction.run(`reads/${kind}/${end}`, { ids: [...new Set(entities)] });
  return rows.map(relationshipOf);
}

/**
 * Where the entities lie that relationships are to tie: each is looked up once in a transaction, however
 * many relationships lead to it.
 */
export class NodePlaces {
  readonly #known = new Map<RecordId, string>();

  constructor(private readonly transaction: Transaction) {}

  /** The place of each id, or null where there is no such entity. */
  async of(ids: readonly RecordId[]): Promise<(string | null)[]> {
    const unknown = new Set(ids.filter((id) => !this.#known.has(id)));
    if (unknown.size > 0) {
      for (const found of await this.transaction.run('reads/places', { ids: [...unknown] })) {
        const places = found['places'] as string[];
        (found['ids'] as RecordId[]).forEach((id, n) => this.#known.set(id, places[n] ?? ''));
      }
    }
    return ids.map((id) => this.#known.get(id) ?? null);
  }
}

/** As `GraphStore.findByKey`. */
export async function readByKey(
  transaction: Transaction,
  kind: EntityKind,
  key: string,
  values: readonly string[],
): Promise<Map<string, RecordId[]>> {
  const valueOf = new Map(values.map((value) => [keyTerm(kind, key, value), value]));
  const terms = [...valueOf.keys()];
  const found = new Map<string, RecordId[]>();
  for (let start = 0; start < terms.length; start += TERMS) {
    const asked = terms.slice(start, start + TERMS);
    const query = asked.map((term) => `"${term.replace(/["\\]/g, '\\$&')}"`).join(' ');
    for (const row of await transaction.run('reads/byKey', { terms: asked, query })) {
      const value = valueOf.get(row['term'] as string) ?? '';
      const ids = found.get(value);
      if (ids) ids.push(row['id'] as RecordId);
      else found.set(value, [row['id'] as RecordId]);
    }
  }
  return found;
}

/** As `GraphStore.search`. */
export async function searchByName(
  transaction: Transaction,
  { text, kinds = entityKinds, limit, offset = 0 }: SearchQuery,
): Promise<Entity[]> {
  const folded = foldName(text);
  if (folded === '') return [];
  const words = [...new Set(folded.split(' '))];
  const rows = await transaction.run('reads/search', {
    // Folded words hold letters and digits alone, so nothing in them can be taken for a command.
    query: words.map((word) => `+${word.slice(0, LONGEST_INDEXED_WORD)}*`).join(' '),
    words,
    folded,
    plain: plainName(text),
    kinds,
    offset: neo4j.int(offset),
    limit: neo4j.int(limit),
  });
  return rows.map((row) => entityOf(row['node'] as Node));
}

/** As `GraphStore.scan`: each batch is a read of its own, after the last id of the one before. */
export async function* scanKind(
  connection: Connection,
  kind: RecordKind,
  batchSize: number,
): AsyncGenerator<(Entity | Relationship)[]> {
  const limit = neo4j.int(batchSize);
  for (let after = ''; ;) {
    const rows = await connection.read((transaction) =>
      transaction.run(`reads/${kind}/scan`, { after, limit }),
    );
    const batch = rows.map((row) =>
      'relationship' in row ? relationshipOf(row) : entityOf(row['record'] as Node),
    );
    if (batch.length > 0) yield batch;
    if (batch.length < batchSize) return;
    after = batch.at(-1)?.id ?? '';
  }
}

/** All ids of a kind in order of sort name, then of id. */
export async function readIdsByName(
  transaction: Transaction,
  kind: EntityKind,
): Promise<RecordId[]> {
  const rows = await transaction.run(`reads/${kind}/idsByName`);
  return rows.map((row) => row['id'] as RecordId);
}
