/**
 * Which record a word in a row means: by its id, else by its name, business ID, register number, code,
 * title or e-mail address, first among the rows of the workbook, then in the store.
 */
import { entityDeclarations, type EntityKind } from '../../model/kinds.js';
import { isUuid } from '../../model/identifiers.js';
import type { Fields } from '../../model/declaration.js';
import type { Entity, EntityContent, RecordId } from '../../model/record.js';
import { keysOf, keyValue } from '../../model/searchText.js';
import { nearestOf } from '../../model/errors/problems.js';
import { findEntities } from '../../records/matching.js';
import type { GraphStore } from '../../store/graphStore.js';

export type Meaning =
  | { readonly id: RecordId }
  | { readonly candidates: readonly string[] }
  | { readonly nearest: string | undefined };

/** A word, and the kinds that it may mean. */
export interface Mention {
  readonly word: string;
  readonly kinds: readonly EntityKind[];
}

/** Names of records, by which people refer first; other keys come after them. */
const NAMES: readonly string[] = ['name', 'title', 'text'];

export class References {
  /** Ids of the workbook's rows by the key of a word. */
  readonly #inWorkbook = new Map<string, Set<RecordId>>();
  readonly #kinds = new Map<RecordId, EntityKind>();
  readonly #inStore = new Map<string, Set<RecordId>>();
  readonly #names = new Map<RecordId, string>();

  constructor(private readonly store: GraphStore) {}

  /** Takes in a row's record, with the word of the workbook's own by which rows refer to it. */
  add(content: Pick<EntityContent, 'kind' | 'properties' | 'id'>, word: string | undefined): void {
    this.#kinds.set(content.id, content.kind);
    if (word !== undefined) enter(this.#inWorkbook, keyOf(content.kind, 'id', word), content.id);
    this.#enterKeys(this.#inWorkbook, content);
  }

  /** Reads from the store what the words may mean there. O(words). */
  async read(mentions: readonly Mention[]): Promise<void> {
    const ids = [...new Set(mentions.map(({ word }) => word).filter(isUuid))];
    for (const [id, { kind }] of await this.store.readEntities(ids)) this.#kinds.set(id, kind);
    const words = new Map<EntityKind, Set<string>>();
    for (const { word, kinds } of mentions) {
      if (isUuid(word)) continue;
      for (const kind of kinds) words.set(kind, (words.get(kind) ?? new Set()).add(word));
    }
    for (const [kind, ofKind] of words) {
      for (const key of keysOfKind(kind)) {
        const values = [...new Set([...ofKind].map((word) => keyValue(kind, key, word)))];
        for (const entities of (await findEntities(this.store, kind, key, values)).values()) {
          for (const entity of entities) this.#enterStored(entity);
        }
      }
    }
  }

  /** What a word means, once it was read. */
  meaning({ word, kinds }: Mention): Meaning {
    if (isUuid(word)) {
      const kind = this.#kinds.get(word);
      return kind && kinds.includes(kind) ? { id: word } : { nearest: undefined };
    }
    for (const keys of [['id'], NAMES, undefined]) {
      for (const where of [this.#inWorkbook, this.#inStore]) {
        const found = new Set(
          kinds.flatMap((kind) =>
            (keys ?? keysOfKind(kind)).flatMap((key) => [
              ...(where.get(keyOf(kind, key, word)) ?? []),
            ]),
          ),
        );
        const [id, other] = found;
        if (other !== undefined) return { candidates: [...found].map((one) => this.#tell(one)) };
        if (id !== undefined) return { id };
      }
    }
    const names = [...this.#names].filter(([id]) => kinds.includes(this.#kinds.get(id)!));
    return {
      nearest: nearestOf(
        word,
        names.map(([, name]) => name),
      ),
    };
  }

  #tell(id: RecordId): string {
    return `${this.#names.get(id) ?? ''} (${id})`;
  }

  #enterStored(entity: Entity): void {
    // The rows of the workbook tell of these what they will be.
    if (this.#kinds.has(entity.id) && this.#names.has(entity.id)) return;
    this.#kinds.set(entity.id, entity.kind);
    this.#enterKeys(this.#inStore, entity);
  }

  #enterKeys(
    where: Map<string, Set<RecordId>>,
    content: Pick<EntityContent, 'kind' | 'properties' | 'id'>,
  ): void {
    const { kind, id } = content;
    for (const [key, values] of keysOf(content)) {
      for (const value of values) enter(where, `${kind}\n${key}\n${value}`, id);
    }
    const name = Object.entries(content.properties).find(([key]) => /^(name|title|text)/.test(key));
    if (name) this.#names.set(id, String(name[1]));
  }
}

function keysOfKind(kind: EntityKind): readonly string[] {
  const fields: Fields = entityDeclarations[kind].fields;
  return Object.keys(fields).filter((name) => fields[name]?.key);
}

function keyOf(kind: EntityKind, key: string, word: string): string {
  return `${kind}\n${key}\n${key === 'id' ? word : keyValue(kind, key, word)}`;
}

function enter(where: Map<string, Set<RecordId>>, key: string, id: RecordId): void {
  where.set(key, (where.get(key) ?? new Set<RecordId>()).add(id));
}
