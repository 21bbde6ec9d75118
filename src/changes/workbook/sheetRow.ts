/** A row of a workbook as typed values, and what there is to say about it. */
import type { Status } from '../../model/codes.js';
import type { PropertyValue } from '../../model/declaration.js';
import type { RecordKind } from '../../model/kinds.js';
import { shortText } from '../../model/errors/problems.js';

/** What is left out is not said. */
export interface SheetRow {
  readonly kind: RecordKind;
  readonly sheet: string;
  /** As a spreadsheet shows it. */
  readonly row: number;
  /** The id of a record, or a word of the workbook's own that other rows refer to. */
  readonly id?: string | undefined;
  /** The revision of the record as whoever changed the row saw it. */
  readonly version?: number | undefined;
  readonly properties: { readonly [name: string]: PropertyValue };
  /** Properties that the row says there are none of. */
  readonly cleared: readonly string[];
  /** The letters of the column that says each key. */
  readonly columns: ReadonlyMap<string, string>;
  /** Names, numbers or ids of other records: of the ends, `from` and `to`, or of a property. */
  readonly references: { readonly [key: string]: string };
  readonly validity: {
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    /** Null where the row says that there is none. */
    readonly attestedOn?: string | null | undefined;
  };
  readonly status?: Status | undefined;
  readonly sources?: readonly SourceMention[] | undefined;
  /** Something in the row is wrong already, so that what it leaves unsaid says nothing. */
  readonly isFlawed: boolean;
}

/** A source by its title or id, and the place in it. */
export interface SourceMention {
  readonly reference: string;
  readonly locator?: string | undefined;
}

/** What is said of a cell, or of a row where `column` is left out; `column` is a key of the sheet. */
export interface SheetRemark {
  readonly code: string;
  readonly kind: RecordKind;
  readonly sheet: string;
  readonly row: number;
  readonly column?: string | undefined;
  /** The value received, cut at 200 characters. */
  readonly value: string;
  readonly facts: { readonly [name: string]: unknown };
}

type At = Pick<SheetRow, 'kind' | 'sheet' | 'row'>;

/** How many of a sort are kept to be shown; the others are counted. */
const KEPT = 1_000;

export class SheetRemarks {
  readonly problems: SheetRemark[] = [];
  readonly notes: SheetRemark[] = [];
  problemCount = 0;
  noteCount = 0;

  problem(code: string, at: At, column: string | undefined, value: unknown, facts: object = {}) {
    this.problemCount++;
    if (this.problems.length < KEPT) this.problems.push(remark(code, at, column, value, facts));
  }

  note(code: string, at: At, column: string, value: unknown, facts: object) {
    this.noteCount++;
    if (this.notes.length < KEPT) this.notes.push(remark(code, at, column, value, facts));
  }
}

function remark(
  code: string,
  { kind, sheet, row }: At,
  column: string | undefined,
  value: unknown,
  facts: object,
): SheetRemark {
  return { code, kind, sheet, row, column, value: shortText(value), facts: { ...facts } };
}
