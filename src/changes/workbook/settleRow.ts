/**
 * What becomes of a record by a row: what it lacks is added. What the row says otherwise replaces it
 * when the row was changed in an export of the record as it still is; else the record keeps its value.
 */
import type { PropertyValue } from '../../model/declaration.js';
import type { Entity, RecordData, Relationship, SourceReference } from '../../model/record.js';
import type { Validity } from '../../model/time/validity.js';
import type { SheetRemarks, SheetRow } from './sheetRow.js';

type Values = { readonly [name: string]: PropertyValue | undefined };

/** What a row says, with its references resolved. */
export interface SaidRow {
  readonly row: SheetRow;
  readonly properties: { readonly [name: string]: PropertyValue };
  /** Absent where the row leaves it to the workbook. */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** The record as the row would have it; undefined when nothing changes. */
export function settleRow(
  stored: Entity | Relationship,
  said: SaidRow,
  ofWorkbook: () => SourceReference,
  remarks: SheetRemarks,
): RecordData | undefined {
  const { row } = said;
  const settled = new Settling(row, stored.revision, remarks);
  const properties = { ...(stored.properties as Values) };
  for (const [name, value] of Object.entries(said.properties)) {
    properties[name] = settled.value(name, properties[name], value);
  }
  const validity = settleValidity(stored.validity, row, settled);
  const status = row.status === undefined ? stored.status : settled.firm(stored.status, row.status);
  const sources = settleSources(stored.sources, said.sources, row.version === stored.revision);
  if (!settled.isChanged && sources === stored.sources) return undefined;
  const withWorkbook =
    settled.isChanged && !said.sources?.length ? [...sources, ofWorkbook()] : sources;
  const { revision: _, ...content } = stored;
  return { ...content, properties, validity, status, sources: withWorkbook };
}

class Settling {
  isChanged = false;

  constructor(
    private readonly row: SheetRow,
    private readonly revision: number,
    private readonly remarks: SheetRemarks,
  ) {}

  /** The value that stays: the stored one, or the one that the row says. */
  value<T extends PropertyValue>(key: string, stored: T | undefined, said: T): T {
    if (stored === undefined) return this.#take(said);
    return sameText(stored, said) ? stored : this.firm(stored, said, key);
  }

  /** The same where the two are known to differ, or always have a value. */
  firm<T extends PropertyValue>(stored: T, said: T, key = 'status'): T {
    if (stored === said) return stored;
    const { row, remarks } = this;
    if (row.version === this.revision) return this.#take(said);
    if (row.version === undefined) {
      remarks.note('otherValueKept', row, key, said, { kept: stored });
    } else {
      const facts = { kept: stored, given: row.version, stored: this.revision };
      remarks.problem('changedSince', row, key, said, facts);
    }
    return stored;
  }

  /** A value that only makes the stored one more exact is no contradiction. */
  add<T>(said: T): T {
    return this.#take(said);
  }

  #take<T>(said: T): T {
    this.isChanged = true;
    return said;
  }
}

function settleValidity(stored: Validity, row: SheetRow, settled: Settling): Validity {
  const { from, to, attestedOn } = row.validity;
  const isCorrection = row.version !== undefined;
  const end = (
    key: string,
    recorded: string,
    said: string | undefined,
    open: readonly string[],
  ) => {
    if (said === undefined || said === recorded) return recorded;
    if (isCorrection) return settled.firm(recorded, said, key);
    if (open.includes(said)) return recorded;
    if (open.includes(recorded) || said.startsWith(recorded)) return settled.add(said);
    return recorded.startsWith(said) ? recorded : settled.firm(recorded, said, key);
  };
  const result: Validity = {
    from: end('validFrom', stored.from, from, ['unknown']),
    to: end('validTo', stored.to, to, ['unknown', 'open']),
  };
  const attested = settleAttested(stored.attestedOn, attestedOn, settled);
  return attested === undefined ? result : { ...result, attestedOn: attested };
}

function settleAttested(
  stored: string | undefined,
  said: string | null | undefined,
  settled: Settling,
): string | undefined {
  if (said === undefined || said === null) return stored;
  return settled.value('attestedOn', stored, said);
}

function settleSources(
  stored: readonly SourceReference[],
  said: readonly SourceReference[] | undefined,
  isCorrection: boolean,
): readonly SourceReference[] {
  if (said === undefined) return stored;
  const isIn = (all: readonly SourceReference[], one: SourceReference) =>
    all.some(
      ({ source, locator }) => source === one.source && (locator || '') === (one.locator || ''),
    );
  const isNew = said.some((one) => !isIn(stored, one));
  if (isCorrection) {
    return isNew || stored.some((one) => !isIn(said, one)) ? said : stored;
  }
  return isNew ? [...stored, ...said.filter((one) => !isIn(stored, one))] : stored;
}

/** Spaces around a text say nothing, nor does how a line ends. */
function sameText(stored: PropertyValue, said: PropertyValue): boolean {
  const comparable = (value: PropertyValue): string =>
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'string' ? part.replace(/\r\n?/g, '\n').trim() : part,
    );
  return comparable(stored) === comparable(said);
}
