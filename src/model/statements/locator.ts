/**
 * Where in a source a fact stands, as the text that a reference carries: "row 12", "sheet Jäsenet, row 3",
 * "page 4", "cell B7", or anything that a person wrote. A reference that does not speak for all that its
 * record says names the fields it speaks for at the end: "row 12 [role validFrom]".
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

const FIELDS = /(?:^| )\[((?:[A-Za-z]\w*(?: [A-Za-z]\w*)*)?)\]$/;
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

/** The fields that the reference speaks for; undefined: all that the record says. */
export function fieldsSpokenFor({ locator = '' }: SourceReference): readonly string[] | undefined {
  const found = FIELDS.exec(locator)?.[1];
  return found === undefined ? undefined : found.split(' ').filter((field) => field !== '');
}

/** The same place, speaking for these fields only; for all when undefined. */
export function speakingFor(
  reference: SourceReference,
  fields: readonly string[] | undefined,
): SourceReference {
  const { source } = reference;
  const place = placeText(reference);
  const locator = [place, fields && `[${[...fields].sort().join(' ')}]`]
    .filter((part) => part !== undefined)
    .join(' ');
  return locator === '' ? { source } : { source, locator };
}
