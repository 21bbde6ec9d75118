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

/**
 * The values of a row, as they will be stored but for the municipality, which is a name or a code:
 * codes for `role`, `kind` and `networkKind`; `from` and `to` as in a Validity.
 */
export type RowValues = { readonly [field in LongListField]?: string | undefined };

/** Stands for "the row says nothing here" among the numbers of texts. */
export const NOTHING_SAID = 0;

export class LongList {
  readonly #texts: (string | undefined)[] = [undefined];
  readonly #numberOfText = new Map<string, number>();
  readonly #columns = new Map<LongListField, IntegerColumn>();
  readonly #rowNumbers = new IntegerColumn();
  readonly #flawed = new Set<number>();

  /** How many rows there are; rows are asked for by index, from 0. */
  get size(): number {
    return this.#rowNumbers.length;
  }

  /**
   * Adds a row. `flawed`: something in it is wrong already, so that what it leaves unsaid says nothing
   * of the membership.
   */
  append(rowNumber: number, values: RowValues, flawed = false): void {
    const index = this.size;
    if (flawed) this.#flawed.add(index);
    this.#rowNumbers.set(index, rowNumber);
    for (const field of longListFields) {
      const value = values[field];
      if (value !== undefined) this.#column(field).set(index, this.#number(value));
    }
  }

  /** The row's number in the file, as a spreadsheet shows it. */
  rowNumber(index: number): number {
    return this.#rowNumbers.get(index);
  }

  isFlawed(index: number): boolean {
    return this.#flawed.has(index);
  }

  value(index: number, field: LongListField): string | undefined {
    return this.#texts[this.textNumber(index, field)];
  }

  /** The number of the value's text: equal numbers are equal texts, NOTHING_SAID is none. */
  textNumber(index: number, field: LongListField): number {
    return this.#columns.get(field)?.get(index) ?? NOTHING_SAID;
  }

  /** The distinct texts of a column, in order of first appearance. */
  distinct(field: LongListField): string[] {
    const seen = new Set<number>();
    for (let index = 0; index < this.size; index++) seen.add(this.textNumber(index, field));
    return [...seen].flatMap((number) => this.#texts[number] ?? []);
  }

  #column(field: LongListField): IntegerColumn {
    let column = this.#columns.get(field);
    if (!column) this.#columns.set(field, (column = new IntegerColumn()));
    return column;
  }

  #number(text: string): number {
    let number = this.#numberOfText.get(text);
    if (number === undefined) {
      number = this.#texts.length;
      this.#texts.push(text);
      this.#numberOfText.set(text, number);
    }
    return number;
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
