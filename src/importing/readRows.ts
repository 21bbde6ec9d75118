/**
 * Turns the cells of a table into the typed rows of a long list, whatever the format of the file. Each
 * distinct text of a column is read once; what is wrong is told for every row that has it.
 */
import { LongList, type LongListField, type RowValues } from '../changes/longList/longList.js';
import type { Remarks, RowProblemCode, RowProblemFacts } from '../changes/longList/remarks.js';
import { entityDeclarations } from '../model/kinds.js';
import type { FieldDeclaration } from '../model/declaration.js';
import { nearestOf } from '../model/problems.js';
import { foldName } from '../model/searchText.js';
import { valueProblem } from '../model/validation.js';
import { validityProblem } from '../model/validity.js';
import { comparableWord, type Vocabulary, vocabularies } from './codeWords.js';
import type { TableReader } from './csv.js';
import { type DateReading, readEnd, readStart } from './dates.js';
import { type Columns, findColumns, type HeadingMapping } from './headings.js';

/** What a cell says: a value, nothing, or something wrong. */
type CellReading =
  | { readonly value: string | undefined }
  | { readonly problem: RowProblemCode; readonly facts: object };

const NOTHING: CellReading = { value: undefined };
/** How people mark a cell that says nothing. */
const DASHES = /^[-–—]+$/;

/** Reads a table row by row; `list` and `columns` are whole when the table has ended. */
export class LongListReader implements TableReader {
  readonly list = new LongList();
  #columns: Columns | undefined;
  readonly #cells: { field: LongListField; index: number; read: (text: string) => CellReading }[] =
    [];
  readonly #validityIsWrong = new Map<string, boolean>();

  constructor(
    private readonly mappings: readonly HeadingMapping[],
    private readonly remarks: Remarks,
  ) {}

  get columns(): Columns {
    if (!this.#columns) throw new Error('Columns were asked for before the headings were read.');
    return this.#columns;
  }

  /** Throws UnusableFileError as `findColumns` does. */
  headings(cells: readonly string[]): void {
    this.#columns = findColumns(cells, this.mappings);
    for (const [field, index] of this.#columns.indexOf) {
      this.#cells.push({ field, index, read: remembering(readers[field]) });
    }
  }

  row(number: number, cells: readonly string[]): void {
    const { headings } = this.columns;
    if (cells.length !== headings.length && !isOnlyPadded(cells, headings.length)) {
      const facts = { cells: cells.length, headings: headings.length };
      this.remarks.problem('ragged', number, undefined, cells.join(' | '), facts);
      return;
    }
    const problemsBefore = this.remarks.problemCount;
    const values: WritableValues = {};
    for (const { field, index, read } of this.#cells) {
      const text = cells[index] ?? '';
      const reading = read(text);
      if ('problem' in reading) {
        this.remarks.problem(reading.problem, number, field, text.trim(), reading.facts);
      } else if (reading.value !== undefined) {
        values[field] = reading.value;
      }
    }
    if (this.remarks.problemCount === problemsBefore) this.#checkWhole(number, values, cells);
    const isFlawed = this.remarks.problemCount > problemsBefore;
    this.list.append(number, values, isFlawed);
  }

  /** What only several cells of a row together can tell. */
  #checkWhole(number: number, values: WritableValues, cells: readonly string[]): void {
    const {
      organisation,
      person,
      network,
      contactPerson,
      email,
      from = 'unknown',
      to = 'open',
    } = values;
    const { indexOf } = this.columns;
    if (organisation === undefined && person === undefined) {
      const field = indexOf.has('organisation') ? 'organisation' : 'person';
      this.remarks.problem('memberMissing', number, field, '', {});
    }
    if (organisation !== undefined && person !== undefined) {
      this.remarks.problem('twoMembers', number, 'person', person, { organisation });
    }
    if (network === undefined) this.remarks.problem('networkMissing', number, 'network', '', {});
    if (email !== undefined && person === undefined && contactPerson === undefined) {
      this.remarks.note('emailWithoutPerson', number, 'email', email, {});
    }
    if (person !== undefined && contactPerson !== undefined) {
      this.remarks.note('contactOfPerson', number, 'contactPerson', contactPerson, { person });
    }
    const key = `${from} ${to}`;
    let isWrong = this.#validityIsWrong.get(key);
    if (isWrong === undefined) {
      isWrong = validityProblem({ from, to }) !== undefined;
      this.#validityIsWrong.set(key, isWrong);
    }
    if (isWrong) {
      const written = cells[indexOf.get('to') ?? -1]?.trim();
      this.remarks.problem('endBeforeStart', number, 'to', written, { from });
    }
  }
}

/** Spreadsheets leave delimiters behind where columns once were. */
function isOnlyPadded(cells: readonly string[], width: number): boolean {
  return cells.length > width && cells.slice(width).every((cell) => cell.trim() === '');
}

type WritableValues = { -readonly [field in keyof RowValues]: RowValues[field] };

/** The reader with a memory: lists repeat themselves, and readings need patterns and folding. */
function remembering(read: (text: string) => CellReading): (text: string) => CellReading {
  const known = new Map<string, CellReading>();
  return (text) => {
    let reading = known.get(text);
    if (!reading) {
      const cleaned = text.replace(/\s+/gu, ' ').trim();
      reading = cleaned === '' || DASHES.test(cleaned) ? NOTHING : read(cleaned);
      known.set(text, reading);
    }
    return reading;
  };
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

function readCode(text: string, { codeOf, words, codes }: Vocabulary): CellReading {
  const value = codeOf.get(comparableWord(text));
  if (value !== undefined) return { value };
  return wrong('unknownCode', { known: codes, nearest: nearestOf(text, words) });
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
): CellReading {
  return { problem, facts };
}
