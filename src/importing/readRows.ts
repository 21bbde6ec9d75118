/**
 * Turns the cells of a table into the typed rows of a long list, whatever the format of the file; what is
 * wrong is told for every row that has it.
 */
import {
  LongList,
  type LongListField,
  longListFields,
  NOTHING_SAID,
  ordinalOf,
} from '../changes/longList/longList.js';
import type { Remarks } from '../changes/longList/remarks.js';
import { validityProblem } from '../model/time/validity.js';
import type { TableReader } from './csv.js';
import {
  type Columns,
  findColumns,
  type HeadingMapping,
  headingWords,
  namesAList,
  oneLine,
} from './headings.js';
import type { Cells } from './rows/cells.js';
import { ColumnReader, comparableHeading, type SpecialCell } from './rows/columnReader.js';

/** Reads a table row by row; `list` and `columns` are whole when the table has ended. */
export class LongListReader implements TableReader {
  readonly list = new LongList();
  #columns: Columns | undefined;
  readonly #cells: ColumnReader[] = [];
  /** The row at hand, by ordinal of the field; one array for all rows. */
  readonly #said = new Int32Array(longListFields.length);
  readonly #validityIsWrong = new Map<number, boolean>();
  readonly #repeatedHeadings: number[] = [];
  #headingWords: ReadonlySet<string> = new Set();
  #readsFirst = false;

  constructor(
    private readonly mappings: readonly HeadingMapping[],
    private readonly remarks: Remarks,
  ) {}

  get columns(): Columns {
    if (!this.#columns) throw new Error('Columns were asked for before the headings were read.');
    return this.#columns;
  }

  /** Rows that repeat the headings, as files do that were pasted together; they are left out. */
  get repeatedHeadings(): readonly number[] {
    return this.#repeatedHeadings;
  }

  recognises(cells: readonly string[]): boolean {
    return namesAList(cells, this.mappings);
  }

  /** Throws UnusableFileError as `findColumns` does. */
  headings(cells: readonly string[]): void {
    this.#columns = findColumns(cells, this.mappings);
    this.#headingWords = headingWords(this.mappings, this.#columns.headings);
    for (const [field, index] of this.#columns.indexOf) {
      this.#cells.push(new ColumnReader(field, index, this.list, this.#headingWords));
      if (index === 0) this.#readsFirst = true;
    }
  }

  /** `markColumn`: of a cross-table, the column of the mark that the row is. */
  row(number: number, cells: Cells, markColumn?: number): void {
    const { headings } = this.columns;
    const said = this.#said;
    said.fill(NOTHING_SAID);
    let special: [LongListField, SpecialCell][] | undefined;
    for (const column of this.#cells) {
      const reading = column.read(cells);
      if (typeof reading === 'number') said[column.ordinal] = reading;
      else (special ??= []).push([column.field, reading]);
    }
    const mayBeHeadings =
      special?.some(([, { isHeading }]) => isHeading) ||
      (!this.#readsFirst && this.#headingWords.has(comparableHeading(cells.text(0))));
    if (mayBeHeadings && this.#areHeadingsAgain(number, cells)) return;
    if (cells.length !== headings.length && !isOnlyPadded(cells, headings.length)) {
      const facts = { cells: cells.length, headings: headings.length };
      this.remarks.problem('ragged', number, undefined, [...cells].join(' | '), facts);
      return;
    }
    const problemsBefore = this.remarks.problemCount;
    for (const [field, { reading }] of special ?? []) {
      if (typeof reading === 'number') {
        said[ordinalOf[field]] = reading;
      } else {
        const { problem, facts } = reading;
        this.remarks.problem(problem, number, field, this.#written(field, cells), facts);
      }
    }
    if (this.remarks.problemCount === problemsBefore) this.#checkWhole(number, cells);
    this.list.append(number, said, this.remarks.problemCount > problemsBefore, markColumn);
  }

  /** Asked only of rows with a cell that may be a heading, for almost no row has one. */
  #areHeadingsAgain(number: number, cells: Cells): boolean {
    const { headings } = this.columns;
    if (headings.every((heading, at) => heading === oneLine(cells.text(at)))) {
      this.#repeatedHeadings.push(number);
      return true;
    }
    if (!this.#headingWords.has(comparableHeading(cells.text(0)))) return false;
    if (!this.recognises([...cells])) return false;
    this.remarks.problem('otherHeadings', number, undefined, '', { headings: headings.join(', ') });
    return true;
  }

  /** What only several cells of a row together can tell. */
  #checkWhole(number: number, cells: Cells): void {
    const { remarks } = this;
    const said = this.#said;
    const written = (field: LongListField) => this.#written(field, cells);
    const hasPerson = said[ordinalOf.person] !== NOTHING_SAID;
    const hasContact = said[ordinalOf.contactPerson] !== NOTHING_SAID;
    if (said[ordinalOf.organisation] === NOTHING_SAID) {
      if (!hasPerson) {
        const field = this.columns.indexOf.has('organisation') ? 'organisation' : 'person';
        remarks.problem('memberMissing', number, field, '', {});
      }
    } else if (hasPerson) {
      const organisation = written('organisation');
      remarks.problem('twoMembers', number, 'person', written('person'), { organisation });
    }
    if (said[ordinalOf.network] === NOTHING_SAID) {
      remarks.problem('networkMissing', number, 'network', '', {});
    }
    if (said[ordinalOf.email] !== NOTHING_SAID && !hasPerson && !hasContact) {
      remarks.note('emailWithoutPerson', number, 'email', written('email'), {});
    }
    if (hasPerson && hasContact) {
      remarks.note('contactOfPerson', number, 'contactPerson', written('contactPerson'), {
        person: written('person'),
      });
    }
    if (this.#endsBeforeStart()) {
      const from = this.list.text(said[ordinalOf.from] ?? NOTHING_SAID) ?? '';
      remarks.problem('endBeforeStart', number, 'to', written('to'), { from });
    }
  }

  #endsBeforeStart(): boolean {
    const from = this.#said[ordinalOf.from] ?? NOTHING_SAID;
    const to = this.#said[ordinalOf.to] ?? NOTHING_SAID;
    if (from === NOTHING_SAID || to === NOTHING_SAID) return false;
    const pair = from * 2 ** 26 + to;
    let isWrong = this.#validityIsWrong.get(pair);
    if (isWrong === undefined) {
      const validity = { from: this.list.text(from) ?? '', to: this.list.text(to) ?? '' };
      isWrong = validityProblem(validity) !== undefined;
      this.#validityIsWrong.set(pair, isWrong);
    }
    return isWrong;
  }

  /** The cell as the file has it. */
  #written(field: LongListField, cells: Cells): string {
    return cells.text(this.columns.indexOf.get(field) ?? -1).trim();
  }
}

/** Spreadsheets leave delimiters behind where columns once were. */
function isOnlyPadded(cells: Cells, width: number): boolean {
  return cells.length > width && [...cells].slice(width).every((cell) => cell.trim() === '');
}
