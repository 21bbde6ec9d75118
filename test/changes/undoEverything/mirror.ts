/** What a store holds, kept up by its feed: what the next step can be about, and what a digest is held against. */
import { createHash } from 'node:crypto';
import {
  entityDeclarations,
  isEntityKind,
  type RecordKind,
  relationshipDeclarations,
} from '../../../src/model/kinds.js';
import type { Fields } from '../../../src/model/declaration.js';
import type { RecordData, RecordId } from '../../../src/model/record.js';
import { contentKinds } from '../../../src/store/content.js';
import type { GraphStore } from '../../../src/store/graphStore.js';
import { inOrder, scanAll } from '../../contract/fixtures.js';

export class Mirror {
  readonly #records = new Map<RecordId, RecordData>();
  #revision = 0;

  /** The revision that was followed last. */
  get revision(): number {
    return this.#revision;
  }

  get size(): number {
    return this.#records.size;
  }

  async follow(store: GraphStore): Promise<void> {
    const changes = await store.changesSince(this.#revision);
    if (changes.kind !== 'changes') throw new Error('The feed should reach back one ChangeSet.');
    for (const { revision: _, ...record } of [...changes.entities, ...changes.relationships]) {
      this.#records.set(record.id, record);
    }
    for (const { id } of changes.deleted) this.#records.delete(id);
    this.#revision = changes.revision;
  }

  get(id: RecordId | undefined): RecordData | undefined {
    return this.#records.get(id ?? '');
  }

  /** All of some kinds in order of id. */
  all(...kinds: readonly string[]): RecordData[] {
    return inOrder([...this.#records.values()].filter(({ kind }) => kinds.includes(kind)));
  }

  /** The n-th of some kinds, in order of id, and after the last the first again. */
  pick(number: number, ...kinds: readonly string[]): RecordData | undefined {
    return pickFrom(this.all(...kinds), number);
  }

  /** Whether no other record has it as an end, names it as a source or has its id among its properties. */
  isFree({ id }: RecordData): boolean {
    return [...this.#records.values()].every(
      (record) =>
        record.sources.every(({ source }) => source !== id) &&
        !('from' in record && (record.from === id || record.to === id)) &&
        !Object.values(record.properties).includes(id as never),
    );
  }

  digest(): string {
    return digestOf(contentKinds.flatMap((kind) => this.all(kind)));
  }
}

export function pickFrom<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(items.length, 1)];
}

/** The declared fields of a kind. */
export function fieldsOf(kind: RecordKind): Fields {
  return (isEntityKind(kind) ? entityDeclarations[kind] : relationshipDeclarations[kind]).fields;
}

/** SHA-256 over all records of a store by kind and id, without their revisions. */
export async function digest(store: GraphStore): Promise<string> {
  const all: RecordData[] = [];
  for (const kind of contentKinds) {
    for (const { revision: _, ...record } of await scanAll(store, kind)) all.push(record);
  }
  return digestOf(all);
}

function digestOf(records: readonly RecordData[]): string {
  const hash = createHash('sha256');
  for (const record of records) hash.update(JSON.stringify(record, keysInOrder));
  return hash.digest('hex');
}

function keysInOrder(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}
