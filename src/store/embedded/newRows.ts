/**
 * New records as rows of all their tables, as SQL that libsql runs in a thread of its own. Rows go as JSON,
 * which it splits there in less time than it takes to be given them value by value.
 */
import type { EntityContent, RecordData, RecordId } from '../../model/record.js';
import { foldName, keysOf, plainName, searchableTexts, sortName } from '../../model/searchText.js';
import { isRelationship } from '../integrity.js';
import { CONTENT_COLUMNS, contentOf, type ContentValue } from './rows.js';

type NewRow = readonly ContentValue[];

const ENTITY_COLUMNS = ['number', 'id', 'kind', 'sort_name', ...CONTENT_COLUMNS];
const RELATIONSHIP_COLUMNS = ['id', 'kind', 'from_entity', 'to_entity', ...CONTENT_COLUMNS];

export class NewRows {
  readonly #entities: NewRow[] = [];
  readonly #relationships: NewRow[] = [];
  readonly #names: NewRow[] = [];
  readonly #keys: NewRow[] = [];

  /** `lastName` is the highest number of a row in `name`; `numberOf` gives that of an entity. */
  constructor(
    readonly lastName: number,
    private readonly numberOf: (id: RecordId) => number,
  ) {}

  /** The highest number of a row in `name` once these are written. */
  get lastNameAfter(): number {
    return this.lastName + this.#names.length;
  }

  /** `numberOfSource`: as `numberOf`, null for a source that is not there. */
  add(
    record: RecordData,
    revision: number,
    numberOfSource: (id: RecordId) => number | null = this.numberOf,
  ): void {
    const { id, kind } = record;
    const content = contentOf(record, revision, numberOfSource);
    if (isRelationship(record)) {
      const [from, to] = [this.numberOf(record.from), this.numberOf(record.to)];
      this.#relationships.push([id, kind, from, to, ...content]);
    } else {
      this.#entities.push([this.numberOf(id), id, kind, sortName(record), ...content]);
      this.addTexts(record);
    }
  }

  /** By what an entity is found, where the table has its row already. */
  addTexts(record: EntityContent): void {
    const entity = this.numberOf(record.id);
    for (const text of searchableTexts(record)) {
      this.#names.push([this.lastNameAfter + 1, entity, plainName(text), foldName(text)]);
    }
    for (const [key, values] of keysOf(record)) {
      for (const value of values) this.#keys.push([record.kind, key, value, entity]);
    }
  }

  /** Writes all of them; empty when there are none. */
  sql(): string {
    const words = `INSERT INTO name_words (rowid, folded)
      SELECT number, folded FROM name WHERE number > ${this.lastName};`;
    return [
      insertion('entity', ENTITY_COLUMNS, this.#entities),
      insertion('name', ['number', 'entity', 'plain', 'folded'], this.#names),
      this.#names.length > 0 ? words : '',
      insertion('record_key', ['kind', 'key', 'value', 'entity'], this.#keys),
      insertion('relationship', RELATIONSHIP_COLUMNS, this.#relationships),
    ].join('');
  }
}

/** What all rows have in common is said once. O(values). */
function insertion(table: string, columns: readonly string[], rows: readonly NewRow[]): string {
  const [first] = rows;
  if (!first) return '';
  const own = [...first.keys()].filter(
    (place) => !isSqlValue(first[place]) || rows.some((row) => row[place] !== first[place]),
  );
  const values = first.map((value, place) => {
    const cell = own.indexOf(place);
    if (cell < 0) return literal(value);
    // What is JSON in its column is taken as the text that it has here.
    return typeof value === 'object' && value ? `cells -> ${cell}` : `cells ->> ${cell}`;
  });
  const cells = jsonOf(rows.map((row) => own.map((place) => row[place])));
  // Materialized, since each use of `value` would put its text together anew.
  return `INSERT INTO ${table} (${columns.join(', ')})
    WITH new AS MATERIALIZED (SELECT value AS cells FROM json_each(${literal(cells)}))
    SELECT ${values.join(', ')} FROM new;`;
}

/** SQL ends at a NUL; JSON has none. */
function isSqlValue(value: ContentValue | undefined): boolean {
  if (typeof value === 'string') return !value.includes('\0');
  return typeof value === 'number' || value === null;
}

function literal(value: ContentValue): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : 'NULL';
}

/** Halves of a character by themselves, which no file in UTF-8 can have, become U+FFFD; within JSON they stay escaped. */
function jsonOf(rows: readonly (readonly unknown[])[]): string {
  const text = JSON.stringify(rows);
  if (!text.includes(String.raw`\ud`)) return text;
  const whole = (cell: unknown) =>
    typeof cell === 'string' ? cell.replace(/\p{Cs}/gu, '\uFFFD') : cell;
  return JSON.stringify(rows.map((row) => row.map(whole)));
}
