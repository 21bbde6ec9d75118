/**
 * Where in a source a fact stands, as the text that a reference carries: "row 12", "sheet Jäsenet, row 3",
 * "page 4", "cell B7", or anything that a person wrote. A reference that does not speak for all that its
 * record says names the fields it speaks for at the end, of a sheet with the column that says each:
 * "row 12 [role validFrom]", "sheet Jäsenet, row 3 [role=D validFrom=E]".
 */
import type { SourceReference } from '../record.js';

/** A place that can be told in any language; `text` is what a person wrote. */
export interface Place {
  readonly sheet?: string | undefined;
  readonly row?: number | undefined;
  readonly page?: string | undefined;
  readonly cell?: string | undefined;
  readonly text?: string | undefined;
}

const FIELDS = /(?:^| )\[((?:[A-Za-z]\w*(?:=[A-Z]+)?(?: [A-Za-z]\w*(?:=[A-Z]+)?)*)?)\]$/;
const PLACE = /^(?:sheet (?<sheet>.+), )?(?:row (?<row>\d+)|page (?<page>\S+)|cell (?<cell>\w+))$/;

/** The place without the fields; undefined when the reference tells none. */
export function placeText({ locator = '' }: SourceReference): string | undefined {
  return locator.replace(FIELDS, '') || undefined;
}

export function placeOf(reference: SourceReference): Place | undefined {
  const text = placeText(reference);
  if (text === undefined) return undefined;
  const found = PLACE.exec(text)?.groups;
  if (!found) return { text };
  const { sheet, row, page, cell } = found;
  return { sheet, row: row === undefined ? undefined : Number(row), page, cell };
}

/** The text of a place on a sheet, or of a table that has none. */
export function placeOnSheet(sheet: string | undefined, place: string): string {
  return sheet === undefined ? place : `sheet ${sheet}, ${place}`;
}

/** The fields that the reference speaks for; undefined: all that the record says. */
export function fieldsSpokenFor(reference: SourceReference): readonly string[] | undefined {
  const columns = columnsOf(reference);
  return columns && [...columns.keys()];
}

/** The same place, speaking for these fields only; for all when undefined. */
export function speakingFor(
  reference: SourceReference,
  fields: readonly string[] | undefined,
): SourceReference {
  const { source } = reference;
  const columns = columnsOf(reference);
  const told = fields?.toSorted().map((field) => {
    const column = columns?.get(field);
    return column === undefined ? field : `${field}=${column}`;
  });
  const locator = [placeText(reference), told && `[${told.join(' ')}]`]
    .filter((part) => part !== undefined)
    .join(' ');
  return locator === '' ? { source } : { source, locator };
}

/** The letters by which a spreadsheet shows a column, counted from 0: A, Z, AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The place of a row, with the column that says each field; undefined where no cell does. */
export function rowLocator(
  place: string,
  columns: ReadonlyMap<string, string | undefined>,
): string {
  const told = [...columns].map(([field, column]) =>
    column === undefined ? field : `${field}=${column}`,
  );
  return told.length === 0 ? place : `${place} [${told.sort().join(' ')}]`;
}

/** Whether it tells columns, so that it cannot speak for all without naming what. */
export function tellsColumns(reference: SourceReference): boolean {
  return [...(columnsOf(reference)?.values() ?? [])].some((column) => column !== undefined);
}

/** The cell that says the field, where the reference tells its column; else the same reference. */
export function atField(reference: SourceReference, field: string): SourceReference {
  const column = columnsOf(reference)?.get(field);
  const { sheet, row } = placeOf(reference) ?? {};
  if (column === undefined || row === undefined) return reference;
  return { source: reference.source, locator: placeOnSheet(sheet, `cell ${column}${row}`) };
}

function columnsOf({
  locator = '',
}: SourceReference): ReadonlyMap<string, string | undefined> | undefined {
  const found = FIELDS.exec(locator)?.[1];
  if (found === undefined) return undefined;
  const parts = found.split(' ').filter((part) => part !== '');
  return new Map(
    parts.map((part) => {
      const [field = '', column] = part.split('=');
      return [field, column];
    }),
  );
}
