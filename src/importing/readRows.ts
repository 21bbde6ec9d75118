/**
 * Turns the cells of a table into the typed rows of a long list, whatever the format of the file. Each
 * distinct text of a column is read once; what is wrong is told for every row that has it.
 */
import {
  LongList,
  type LongListField,
  longListFields,
  NOTHING_SAID,
  ordinalOf,
} from '../changes/longList/longList.js';
import type { Remarks, RowProblemCode, RowProblemFacts } from '../changes/longList/remarks.js';
import { entityDeclarations } from '../model/kinds.js';
import type { FieldDeclaration } from '../model/declaration.js';
import { nearestOf } from '../model/errors/problems.js';
import { foldName } from '../model/searchText.js';
import { valueProblem } from '../model/validation.js';
import { validityProblem } from '../model/time/validity.js';
import { comparableWord, type Vocabulary, vocabularies } from './codeWords.js';
import type { TableReader } from './csv.js';
import { type DateReading, readEnd, readStart } from './dates.js';
import {
  type Columns,
  findColumns,
  type HeadingMapping,
  headingWords,
  namesAList,
  oneLine,
} from './headings.js';

/** What a cell says: a value as it will be stored, or something wrong. */
type CellReading = { readonly value: string } | WrongCell;
interface WrongCell {
  readonly problem: RowProblemCode;
  readonly facts: object;
}

/** How people mark a cell that says nothing. */
const DASHES = /^[-–—]+$/;
/** In characters: beyond any name, and little enough to keep every distinct one in memory. */
const LONGEST_VALUE = 1_000;

/** Reads a table row by row; `list` and `columns` are whole when the table has ended. */
export class LongListReader implements TableReader {
  readonly list = new LongList();
  #columns: Columns | undefined;
  readonly #cells: ColumnReader[] = [];
  /** The row at hand, by ordinal of the field; one array for all rows. */
  readonly #said = new Int32Array(longListFields.length);
  readonly #validityIsWrong = new Map<number, boolean>();
  readonly #repeatedHeadings: number[] = [];
  readonly #headingWords: ReadonlySet<string>;

  constructor(
    private readonly mappings: readonly HeadingMapping[],
    private readonly remarks: Remarks,
  ) {
    this.#headingWords = headingWords(mappings);
  }

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
    for (const [field, index] of this.#columns.indexOf) {
      this.#cells.push(new ColumnReader(field, index, this.list));
    }
  }

  /** `markColumn`: of a cross-table, the column of the mark that the row is. */
  row(number: number, cells: readonly string[], markColumn?: number): void {
    const { headings } = this.columns;
    if (this.#areHeadingsAgain(number, cells)) return;
    if (cells.length !== headings.length && !isOnlyPadded(cells, headings.length)) {
      const facts = { cells: cells.length, headings: headings.length };
      this.remarks.problem('ragged', number, undefined, cells.join(' | '), facts);
      return;
    }
    const problemsBefore = this.remarks.problemCount;
    this.#said.fill(NOTHING_SAID);
    for (const column of this.#cells) {
      const reading = column.read(cells[column.index] ?? '');
      if (typeof reading === 'number') {
        this.#said[ordinalOf[column.field]] = reading;
      } else {
        const { problem, facts } = reading;
        this.remarks.problem(
          problem,
          number,
          column.field,
          this.#written(column.field, cells),
          facts,
        );
      }
    }
    if (this.remarks.problemCount === problemsBefore) this.#checkWhole(number, cells);
    this.list.append(number, this.#said, this.remarks.problemCount > problemsBefore, markColumn);
  }

  /** Looks at the first value before the others, for almost no row is one. */
  #areHeadingsAgain(number: number, cells: readonly string[]): boolean {
    const { headings } = this.columns;
    if (
      cells[0]?.trim() === headings[0] &&
      headings.every((heading, at) => heading === oneLine(cells[at] ?? ''))
    ) {
      this.#repeatedHeadings.push(number);
      return true;
    }
    if (!this.#headingWords.has(cells[0]?.trim().toLowerCase() ?? '')) return false;
    if (!this.recognises(cells)) return false;
    this.remarks.problem('otherHeadings', number, undefined, '', { headings: headings.join(', ') });
    return true;
  }

  /** What only several cells of a row together can tell. */
  #checkWhole(number: number, cells: readonly string[]): void {
    const says = (field: LongListField) => this.#said[ordinalOf[field]] !== NOTHING_SAID;
    const written = (field: LongListField) => this.#written(field, cells);
    if (!says('organisation') && !says('person')) {
      const field = this.columns.indexOf.has('organisation') ? 'organisation' : 'person';
      this.remarks.problem('memberMissing', number, field, '', {});
    }
    if (says('organisation') && says('person')) {
      const organisation = written('organisation');
      this.remarks.problem('twoMembers', number, 'person', written('person'), { organisation });
    }
    if (!says('network')) this.remarks.problem('networkMissing', number, 'network', '', {});
    if (says('email') && !says('person') && !says('contactPerson')) {
      this.remarks.note('emailWithoutPerson', number, 'email', written('email'), {});
    }
    if (says('person') && says('contactPerson')) {
      this.remarks.note('contactOfPerson', number, 'contactPerson', written('contactPerson'), {
        person: written('person'),
      });
    }
    if (this.#endsBeforeStart()) {
      const from = this.list.text(this.#said[ordinalOf.from] ?? NOTHING_SAID) ?? '';
      this.remarks.problem('endBeforeStart', number, 'to', written('to'), { from });
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
  #written(field: LongListField, cells: readonly string[]): string {
    return cells[this.columns.indexOf.get(field) ?? -1]?.trim() ?? '';
  }
}

/** Reads the cells of one column with a memory: lists repeat themselves. */
class ColumnReader {
  readonly #known = new Map<string, number | WrongCell>([['', NOTHING_SAID]]);

  constructor(
    readonly field: LongListField,
    readonly index: number,
    private readonly list: LongList,
  ) {}

  /** The number of the value's text in the list, or what is wrong. */
  read(cell: string): number | WrongCell {
    if (cell.length > LONGEST_VALUE) {
      return wrong('valueTooLong', { length: cell.length, most: LONGEST_VALUE });
    }
    let reading = this.#known.get(cell);
    if (reading === undefined) {
      reading = this.#readAnew(oneLine(cell));
      this.#known.set(cell, reading);
    }
    return reading;
  }

  #readAnew(text: string): number | WrongCell {
    if (text === '' || DASHES.test(text)) return NOTHING_SAID;
    const reading = readers[this.field](text);
    return 'value' in reading ? this.list.numberOf(reading.value) : reading;
  }
}

/** Spreadsheets leave delimiters behind where columns once were. */
function isOnlyPadded(cells: readonly string[], width: number): boolean {
  return cells.length > width && cells.slice(width).every((cell) => cell.trim() === '');
}

const readers: { readonly [field in LongListField]: (text: string) => CellReading } = {
  organisation: readName,
  person: readName,
  network: readName,
  contactPerson: readName,
  municipality: (value) => ({ value }),
  source: readName,
  role: (text) => readCode(text, vocabularies.role),
  kind: (text) => readCode(text, vocabularies.kind),
  networkKind: (text) => readCode(text, vocabularies.networkKind),
  businessId: (text) => readField(text, entityDeclarations.Organisation.fields.businessId),
  // The register prints its numbers with a dot among the thousands.
  associationNumber: (text) =>
    readField(
      text.replace(/(?<=\d)[. ](?=\d{3}$)/, ''),
      entityDeclarations.Organisation.fields.associationNumber,
    ),
  email: (text) => readField(text, entityDeclarations.ContactPerson.fields.email),
  from: (text) => dateOf(readStart(text)),
  to: (text) => dateOf(readEnd(text)),
};

/** A name has a letter or a digit: by these names are compared. */
function readName(text: string): CellReading {
  return foldName(text) === '' ? wrong('notAName', {}) : { value: text };
}

function readCode(text: string, { name, codeOf, words, codes }: Vocabulary): CellReading {
  const value = codeOf.get(comparableWord(text));
  if (value !== undefined) return { value };
  return wrong('unknownCode', { list: name, known: codes, nearest: nearestOf(text, words) });
}

/** A value of the form that the model declares for it. */
function readField(text: string, field: FieldDeclaration): CellReading {
  const found = valueProblem(field, text, '');
  return found ? { problem: found.code as RowProblemCode, facts: found.facts } : { value: text };
}

function dateOf(reading: DateReading): CellReading {
  return 'value' in reading ? reading : wrong(reading.problem, {});
}

function wrong<Code extends RowProblemCode>(
  problem: Code,
  facts: RowProblemFacts[Code],
): WrongCell {
  return { problem, facts };
}
