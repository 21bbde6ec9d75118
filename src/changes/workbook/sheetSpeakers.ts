/** Who says what a row of a workbook says: the sources that it names, else the workbook by its cell. */
import type { RecordId, SourceReference } from '../../model/record.js';
import { placeOnSheet, rowLocator } from '../../model/statements/locator.js';
import { isStated } from '../../model/statements/statedFields.js';
import type { Speakers } from '../longList/settling/settling.js';
import type { SheetRow } from './sheetRow.js';

interface SpeakingRow {
  readonly row: SheetRow;
  /** Those that the row names; absent where it leaves it to the workbook. */
  readonly sources?: readonly SourceReference[] | undefined;
}

export class SheetSpeakers implements Speakers {
  readonly #rows: SpeakingRow[] = [];

  constructor(
    private readonly file: RecordId,
    /** The day for which the workbook speaks, YYYY-MM-DD. */
    private readonly spokenFor: string,
  ) {}

  /** The index by which a row's claims are told of. */
  enter(row: SpeakingRow): number {
    return this.#rows.push(row) - 1;
  }

  /** A row that names no source speaks for the workbook where it denies something. */
  ofRow(index: number): readonly SourceReference[] {
    const { row, sources } = this.#rows[index]!;
    return sources?.length ? sources : [this.ofWorkbook(row)];
  }

  dayOf(source: RecordId): string | undefined {
    return source === this.file ? this.spokenFor : undefined;
  }

  /**
   * The row in the workbook, with the column that says each field on which sources can disagree;
   * `further` are fields that it speaks for without a cell.
   */
  ofWorkbook(row: SheetRow, further: readonly string[] = []): SourceReference {
    const { kind, sheet, columns } = row;
    const circumstances = ['validFrom', 'validTo', 'status'];
    const told = [...columns].filter(([key]) => isStated(kind, key) || circumstances.includes(key));
    const fields = new Map<string, string | undefined>(further.map((field) => [field, undefined]));
    for (const [field, column] of told) fields.set(field, column);
    const place = placeOnSheet(sheet, `row ${row.row}`);
    return { source: this.file, locator: rowLocator(place, told.length > 0 ? fields : new Map()) };
  }
}
