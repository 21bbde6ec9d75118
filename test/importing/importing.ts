/** A store of its own with Finland's areas in it, and lists brought into it as the command does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foundFinland } from '../../src/changes/foundFinland.js';
import { importMemberships } from '../../src/changes/importMemberships.js';
import { describeRow } from '../../src/importing/describe.js';
import { parseMapping } from '../../src/importing/headings.js';
import { prepareImport } from '../../src/importing/importFile.js';
import type { RecordKind } from '../../src/model/kinds.js';
import type { Entity, Relationship } from '../../src/model/record.js';
import { searchableTexts } from '../../src/model/searchText.js';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import type { GraphStore } from '../../src/store/graphStore.js';

export interface ListImport {
  readonly map?: readonly string[];
  /** The day of the import. */
  readonly on?: string;
  readonly dated?: string;
  readonly fileName?: string;
  readonly isComplete?: boolean;
}

/** Runs a test with a store, and takes the store away again. */
export async function withStore(test: (store: GraphStore) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tuhatverkko-import-'));
  const store = await openEmbeddedStore(join(folder, 'store.db'));
  try {
    await foundFinland(store);
    await test(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Brings in a list written as lines; problems and notes are told in Finnish. */
export async function bringIn(store: GraphStore, lines: string | Uint8Array, how: ListImport = {}) {
  const { map = [], on = '2026-11-22', dated, fileName = 'lista.csv', isComplete } = how;
  const prepared = await prepareImport(store, {
    fileName,
    bytes: [typeof lines === 'string' ? new TextEncoder().encode(lines) : lines],
    mappings: map.map(parseMapping),
    datedOn: dated,
    isComplete,
    author: 'esimerkki',
    now: new Date(`${on}T10:00:00Z`),
  });
  const commit = await importMemberships(store, prepared.plan);
  const sentences = (remarks: typeof prepared.problems | typeof prepared.notes) =>
    remarks.map((remark) => describeRow('fi', remark, prepared.headingOf));
  return {
    ...prepared,
    ...commit,
    told: { problems: sentences(prepared.problems), notes: sentences(prepared.notes) },
    codes: prepared.problems.map(({ row, code }) => `${row} ${code}`),
  };
}

/** All records of a kind. */
export async function all<Kind extends RecordKind>(store: GraphStore, kind: Kind) {
  const records: (Entity | Relationship)[] = [];
  for await (const batch of store.scan(kind)) records.push(...batch);
  return records as readonly unknown[] as readonly Extract<Entity | Relationship, { kind: Kind }>[];
}

/** Relationships of a kind as "A → B", with role and validity where there are any. */
export async function relationships(
  store: GraphStore,
  kind: 'MEMBER_OF' | 'LOCATED_IN' | 'REPRESENTS',
) {
  const records: readonly Relationship[] = await all(store, kind);
  const ends = await store.readEntities(records.flatMap(({ from, to }) => [from, to]));
  const name = (id: string) => {
    const end = ends.get(id);
    return end ? searchableTexts(end)[0] : id;
  };
  return records
    .map(({ from, to, validity, properties }) => {
      const role = 'role' in properties ? ` ${properties.role}` : '';
      const when = kind === 'MEMBER_OF' ? ` ${validity.from}–${validity.to}` : '';
      return `${name(from)} → ${name(to)}${role}${when}`;
    })
    .sort();
}
