/**
 * Reads a cross-table as a list of memberships: organisations down, networks across, and a mark where
 * the one belongs to the other. An empty cell says nothing.
 */
import type { Remarks } from '../changes/longList/remarks.js';
import { comparableWord, vocabularies } from './codeWords.js';
import type { TableReader } from './csv.js';
import { fieldOfKnownHeading, oneLine } from './headings.js';
import { LongListReader } from './readRows.js';
import { unusable } from './unusableFileError.js';

/** Columns that may stand beside the organisation: what they say is said of it. */
const BESIDE = ['organisation', 'municipality', 'kind', 'businessId', 'associationNumber'];
const MARKS = new Set(['x', '1', '+', '✓', '✔', '✗', '*', '•', 'kyllä', 'ja', 'yes', 'true', 'on']);
/** What people write where there is nothing. */
const NO_MARKS = new Set(['', '-', '–', '—', '0', 'ei', 'nej', 'no', 'false']);

export class CrossTableReader implements TableReader {
  readonly inner: LongListReader;
  #beside: readonly number[] = [];
  #networks: readonly { readonly name: string; readonly index: number }[] = [];

  /** `anyMark`: any text is a mark, since somebody has said that it is a cross-table. */
  constructor(
    remarks: Remarks,
    private readonly anyMark: boolean,
  ) {
    this.inner = new LongListReader([], remarks);
  }

  /** A corner and two networks. */
  recognises(cells: readonly string[]): boolean {
    return cells.slice(1).filter((cell) => cell.trim() !== '').length >= 2;
  }

  /** Throws UnusableFileError when no column is left for a network. */
  headings(cells: readonly string[]): void {
    const said = cells.map(oneLine);
    const fields = said.map((heading) => fieldOfKnownHeading(heading));
    const beside = said.flatMap((_, index) =>
      BESIDE.includes(fields[index] ?? '') ? [index] : [],
    );
    const named = beside.findIndex((index) => fields[index] === 'organisation');
    // Where no heading says so, the names of the organisations stand first.
    this.#beside = named >= 0 ? beside : [0, ...beside.filter((index) => index !== 0)];
    this.#networks = said.flatMap((name, index) =>
      name === '' || this.#beside.includes(index) ? [] : [{ name, index }],
    );
    if (this.#networks.length === 0) throw unusable('notACrossTable', { row: 1, value: '' });
    this.inner.headings([
      ...this.#beside.map((index, at) =>
        named < 0 && at === 0 ? 'organisation' : (said[index] ?? ''),
      ),
      'network',
      'role',
    ]);
  }

  /** The column of the table that a column of the list comes from, where it comes from one alone. */
  columnOf(index: number): number | undefined {
    return this.#beside[index];
  }

  /** Throws UnusableFileError for a cell that is no mark, unless any text is one. */
  row(number: number, cells: readonly string[]): void {
    const organisation = this.#beside.map((index) => cells[index] ?? '');
    for (const { name, index } of this.#networks) {
      const mark = oneLine(cells[index] ?? '');
      if (NO_MARKS.has(mark.toLowerCase())) continue;
      const role = vocabularies.role.codeOf.get(comparableWord(mark));
      if (role === undefined && !this.anyMark && !MARKS.has(mark.toLowerCase())) {
        throw unusable('notACrossTable', { row: number, value: mark });
      }
      this.inner.row(number, [...organisation, name, role ?? ''], index);
    }
  }
}
