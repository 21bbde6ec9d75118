/** The references of rows as ids; a word that means nothing, or several things, is a problem of its cell. */
import type { EntityKind, RecordKind } from '../../model/kinds.js';
import type { RecordId, SourceReference } from '../../model/record.js';
import { sheetColumns } from '../../model/sheetColumns.js';
import type { Mention, References } from './references.js';
import type { SaidRow } from './settleRow.js';
import type { SheetRemarks, SheetRow } from './sheetRow.js';

/** A row with the ids of its ends. */
export interface ResolvedRow extends SaidRow {
  readonly ends: { readonly from?: RecordId | undefined; readonly to?: RecordId | undefined };
}

/** The words of a row that mean other records. */
export function mentionsOf(row: SheetRow): Mention[] {
  const words = Object.entries(row.references).map(([key, word]) => ({
    word,
    kinds: kindsFor(row.kind, key),
  }));
  const sources = (row.sources ?? []).map(({ reference: word }) => ({ word, kinds: SOURCES }));
  return [...words, ...sources];
}

const SOURCES: readonly EntityKind[] = ['Source'];

function kindsFor(kind: RecordKind, key: string): readonly EntityKind[] {
  return sheetColumns(kind).find((column) => column.key === key)?.refersTo ?? [];
}

/** By row; those with a word that cannot be told are left out. `kinds`: those with a sheet. */
export function resolveRows(
  rows: readonly SheetRow[],
  references: References,
  kinds: ReadonlySet<RecordKind>,
  remarks: SheetRemarks,
): ReadonlyMap<SheetRow, ResolvedRow> {
  const resolved = new Map<SheetRow, ResolvedRow>();
  for (const row of rows) {
    const before = remarks.problemCount;
    const idOf = (column: string, mention: Mention): RecordId => {
      const meaning = references.meaning(mention);
      if ('id' in meaning) return meaning.id;
      if ('candidates' in meaning) {
        const candidates = meaning.candidates.join(', ');
        remarks.problem('ambiguousReference', row, column, mention.word, { candidates });
      } else {
        const missing = mention.kinds.filter((kind) => !kinds.has(kind));
        const { nearest } = meaning;
        const code =
          nearest !== undefined
            ? 'noSuchReferenceNearest'
            : missing.length === mention.kinds.length
              ? 'sheetMissing'
              : 'noSuchReference';
        remarks.problem(code, row, column, mention.word, { nearest, kinds: mention.kinds });
      }
      return '';
    };
    const ids = Object.fromEntries(
      Object.entries(row.references).map(([key, word]) => [
        key,
        idOf(key, { word, kinds: kindsFor(row.kind, key) }),
      ]),
    );
    const sources = row.sources?.map(({ reference, locator }): SourceReference => {
      const source = idOf('sources', { word: reference, kinds: SOURCES });
      return locator === undefined ? { source } : { source, locator };
    });
    if (remarks.problemCount > before) continue;
    const { from, to, ...properties } = ids;
    resolved.set(row, {
      row,
      properties: {
        ...row.properties,
        ...properties,
        ...Object.fromEntries(row.cleared.map((name) => [name, null])),
      },
      ends: { from, to },
      sources,
    });
  }
  return resolved;
}
