/**
 * What the cells of a column say: values as they will be stored, or something wrong. Each distinct text of
 * a column is read once; lists repeat themselves.
 */
import {
  type LongList,
  type LongListField,
  NOTHING_SAID,
  ordinalOf,
} from '../../changes/longList/longList.js';
import type { RowProblemCode, RowProblemFacts } from '../../changes/longList/remarks.js';
import { entityDeclarations } from '../../model/kinds.js';
import type { FieldDeclaration } from '../../model/declaration.js';
import { nearestOf } from '../../model/errors/problems.js';
import { foldName } from '../../model/searchText.js';
import { valueProblem } from '../../model/validation.js';
import { comparableWord, type Vocabulary, vocabularies } from '../codeWords.js';
import { type DateReading, readEnd, readStart } from '../dates.js';
import { oneLine } from '../headings.js';
import type { Cells } from './cells.js';

/** What a cell says: a value as it will be stored, or something wrong. */
type CellReading = { readonly value: string } | WrongCell;
interface WrongCell {
  readonly problem: RowProblemCode;
  readonly facts: object;
}

/** How people mark a cell that says nothing. */
const DASHES = /^[-–—]+$/;
/** What makes a name one at first sight. */
const PLAIN_LETTER = /[a-z0-9]/i;
/** In characters: beyond any name, and little enough to keep every distinct one in memory. */
const LONGEST_VALUE = 1_000;

/** A cell of which there is more to say than the number of its text. */
export interface SpecialCell {
  readonly reading: number | WrongCell;
  /** Whether it could stand among headings. */
  readonly isHeading: boolean;
}

/** Among readings of texts, which are numbers + 1: not read yet, or one of which there is more to say. */
const NO_NUMBER = 0;

/** Reads the cells of one column, with a memory. */
export class ColumnReader {
  readonly ordinal: number;
  /** By the number of the cell's text in the list. */
  #readings = new Int32Array(1 << 10);
  readonly #special = new Map<number, SpecialCell>();

  constructor(
    readonly field: LongListField,
    private readonly index: number,
    private readonly list: LongList,
    private readonly headingWords: ReadonlySet<string>,
  ) {
    this.ordinal = ordinalOf[field];
  }

  /** The number of the value's text in the list, or what else there is to say. */
  read(cells: Cells): number | SpecialCell {
    const { index } = this;
    if (index >= cells.length) return NOTHING_SAID;
    const [start, end] = [cells.starts[index]!, cells.ends[index]!];
    if (start === end) return NOTHING_SAID;
    if (end - start > LONGEST_VALUE) {
      const { length } = cells.text(index);
      const facts = { length, most: LONGEST_VALUE };
      if (length > LONGEST_VALUE)
        return { reading: wrong('valueTooLong', facts), isHeading: false };
    }
    const text = this.list.numberOfBytes(cells.bytes, start, end);
    const known = this.#readings[text] ?? NO_NUMBER;
    if (known !== NO_NUMBER) return known - 1;
    return this.#special.get(text) ?? this.#readAnew(text, cells.text(index));
  }

  #readAnew(text: number, cell: string): number | SpecialCell {
    const reading = this.#readingOf(text, cell);
    const isHeading = this.headingWords.has(comparableHeading(cell));
    if (text >= this.#readings.length) {
      const wider = new Int32Array(2 * text);
      wider.set(this.#readings);
      this.#readings = wider;
    }
    if (typeof reading === 'number' && !isHeading) {
      this.#readings[text] = reading + 1;
      return reading;
    }
    const special = { reading, isHeading };
    this.#special.set(text, special);
    return special;
  }

  #readingOf(number: number, cell: string): number | WrongCell {
    const text = oneLine(cell);
    if (text === '' || DASHES.test(text)) return NOTHING_SAID;
    const reading = readers[this.field](text);
    if (!('value' in reading)) return reading;
    return reading.value === cell ? number : this.list.numberOf(reading.value);
  }
}

/** As words of headings are held against each other. */
export function comparableHeading(cell: string): string {
  return cell.trim().toLowerCase();
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
  return !PLAIN_LETTER.test(text) && foldName(text) === ''
    ? wrong('notAName', {})
    : { value: text };
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
): WrongCell {
  return { problem, facts };
}
