/**
 * A long list in memory: one row is one membership, as typed values in columns of integers, each
 * distinct text kept once. Half a million rows take some 30 MB.
 */

/** What a column of a long list can say. */
export const longListFields = [
  'organisation',
  'person',
  'network',
  'role',
  'municipality',
  'kind',
  'networkKind',
  'businessId',
  'associationNumber',
  'from',
  'to',
  'contactPerson',
  'email',
  'source',
] as const;
export type LongListField = (typeof longListFields)[number];

/** The place of a field among the fields. */
export const ordinalOf = Object.fromEntries(
  longListFields.map((field, ordinal) => [field, ordinal]),
) as { readonly [field in LongListField]: number };

/** Stands for "the row says nothing here" among the numbers of texts. */
export const NOTHING_SAID = 0;

/** Rows that are worked on between two looks at what else there is to do. */
export const ROWS_A_TURN = 1_000;

export class LongList {
  readonly #texts: (string | undefined)[] = [undefined];
  readonly #numberOfText = new Map<string, number>();
  readonly #columns = longListFields.map(() => new IntegerColumn());
  readonly #rowNumbers = new IntegerColumn();
  /** Columns of marks, counted from 1. */
  readonly #markColumns = new IntegerColumn();
  readonly #flawed = new Set<number>();

  /** How many rows there are; rows are asked for by index, from 0. */
  get size(): number {
    return this.#rowNumbers.length;
  }

  /** How many distinct texts there are; their numbers begin at 1. */
  get textCount(): number {
    return this.#texts.length - 1;
  }

  /** The number of a text in this list: the same for the same text, from 1. */
  numberOf(text: string): number {
    let number = this.#numberOfText.get(text);
    if (number === undefined) {
      number = this.#texts.length;
      this.#texts.push(text);
      this.#numberOfText.set(text, number);
    }
    return number;
  }

  /** The text of a number. */
  text(number: number): string | undefined {
    return this.#texts[number];
  }

  /**
   * Adds a row: for each field, in the order of `longListFields`, the number of its text or
   * NOTHING_SAID. Texts are as they will be stored, but for the municipality, which is a name or a
   * code: codes for `role`, `kind` and `networkKind`; `from` and `to` as in a Validity. `flawed`:
   * something in the row is wrong already, so that what it leaves unsaid says nothing.
   * `markColumn`: of a membership that one mark of the row says, the column of it, counted from 0.
   */
  append(rowNumber: number, said: ArrayLike<number>, flawed = false, markColumn?: number): void {
    const index = this.size;
    if (flawed) this.#flawed.add(index);
    this.#rowNumbers.set(index, rowNumber);
    if (markColumn !== undefined) this.#markColumns.set(index, markColumn + 1);
    this.#columns.forEach((column, ordinal) => {
      const number = said[ordinal] ?? NOTHING_SAID;
      if (number !== NOTHING_SAID) column.set(index, number);
    });
  }

  /** The row's number in the file, as a spreadsheet shows it. */
  rowNumber(index: number): number {
    return this.#rowNumbers.get(index);
  }

  /** The column of the mark that says the membership, from 0; undefined where the whole row does. */
  markColumn(index: number): number | undefined {
    const column = this.#markColumns.get(index);
    return column === 0 ? undefined : column - 1;
  }

  isFlawed(index: number): boolean {
    return this.#flawed.has(index);
  }

  value(index: number, field: LongListField): string | undefined {
    return this.#texts[this.textNumber(index, field)];
  }

  /** The number of the value's text: equal numbers are equal texts, NOTHING_SAID is none. */
  textNumber(index: number, field: LongListField): number {
    return this.#columns[ordinalOf[field]]?.get(index) ?? NOTHING_SAID;
  }

  /** Whether any row says something of the field. */
  says(field: LongListField): boolean {
    return (this.#columns[ordinalOf[field]]?.length ?? 0) > 0;
  }

  /** The distinct texts of a column, in order of first appearance. */
  distinct(field: LongListField): string[] {
    const seen = new Set<number>();
    for (let index = 0; index < this.size; index++) seen.add(this.textNumber(index, field));
    return [...seen].flatMap((number) => this.#texts[number] ?? []);
  }
}

/** Integers that grow by doubling; what was never set is 0. */
class IntegerColumn {
  #values = new Int32Array(256);
  length = 0;

  get(index: number): number {
    return this.#values[index] ?? 0;
  }

  set(index: number, value: number): void {
    if (index >= this.#values.length) {
      const wider = new Int32Array(Math.max(this.#values.length * 2, index + 1));
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[index] = value;
    if (index >= this.length) this.length = index + 1;
  }
}
