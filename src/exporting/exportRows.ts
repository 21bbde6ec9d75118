/** Everything that a store holds at one revision, as rows of cells by kind. */
import { entityKinds, isEntityKind, type RecordKind } from '../model/kinds.js';
import type { Locale } from '../model/languages.js';
import type { Entity, RecordId, Relationship } from '../model/record.js';
import { sheetKinds } from '../model/sheetColumns.js';
import type { GraphStore } from '../store/graphStore.js';
import { UnexportableError } from './unexportableError.js';
import { recordCells } from './recordCells.js';
import { ReferenceNames } from './referenceNames.js';
import { MOST_ROWS, type RowsOf } from './writeWorkbook.js';

export interface ExportOptions {
  /** The language of headings and lists. */
  readonly locale: Locale;
  /** Whether people, and what relates to them, go out too. */
  readonly withPeople: boolean;
}

export interface ExportedCounts {
  readonly revision: number;
  /** How many records of each kind there are in it. */
  readonly counts: ReadonlyMap<RecordKind, number>;
}

/** So often is begun anew when something was committed while the store was read. */
const ATTEMPTS = 5;

type Records = ReadonlyMap<RecordKind, readonly (Entity | Relationship)[]>;

/**
 * Throws UnexportableError when a kind has more records than a sheet has rows, or when the store keeps
 * changing; and the store's errors. O(records) time and memory.
 */
export async function exportRows(
  store: GraphStore,
  { locale, withPeople }: ExportOptions,
): Promise<ExportedCounts & { readonly rowsOf: RowsOf }> {
  const { revision, records } = await recordsAtOneRevision(store);
  const shown = withPeople ? records : withoutPeople(records);
  const names = new ReferenceNames(locale);
  for (const kind of entityKinds) {
    for (const entity of shown.get(kind) ?? []) names.add(entity as Entity);
  }
  const rowsOf: RowsOf = (kind) =>
    (shown.get(kind) ?? []).map((record) => recordCells(locale, record, names));
  const counts = new Map([...shown].map(([kind, those]) => [kind, those.length]));
  return { revision, counts, rowsOf };
}

async function recordsAtOneRevision(
  store: GraphStore,
): Promise<{ revision: number; records: Records }> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const revision = await store.revision();
    const records = new Map<RecordKind, (Entity | Relationship)[]>();
    for (const kind of sheetKinds) {
      const ofKind: (Entity | Relationship)[] = [];
      for await (const batch of store.scan(kind)) {
        if (ofKind.length + batch.length > MOST_ROWS) {
          throw new UnexportableError('tooManyRows', { kind, most: MOST_ROWS });
        }
        for (const record of batch) ofKind.push(record);
      }
      records.set(kind, ofKind);
    }
    if ((await store.revision()) === revision) return { revision, records };
  }
  throw new UnexportableError('keepsChanging', {});
}

/** Without contact persons, and without the relationships that lead to one. */
function withoutPeople(records: Records): Records {
  const people = new Set<RecordId>((records.get('ContactPerson') ?? []).map(({ id }) => id));
  return new Map(
    [...records].map(([kind, those]) => [
      kind,
      kind === 'ContactPerson'
        ? []
        : isEntityKind(kind)
          ? those
          : (those as readonly Relationship[]).filter(
              ({ from, to }) => !people.has(from) && !people.has(to),
            ),
    ]),
  );
}
