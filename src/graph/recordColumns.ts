/**
 * Records of one sort as columns: who they are, what sort of thing they are, and on which days they
 * hold. Entities are `NodeColumns`, relationships of one kind are `EdgeColumns`.
 */
import { type CodeList, type Status, statuses } from '../model/codes.js';
import type { Day } from '../model/time/days.js';
import {
  dateSpan,
  type Validity,
  type ValiditySpans,
  validitySpans,
} from '../model/time/validity.js';
import { IdDictionary } from './idDictionary.js';

type DateSpan = NonNullable<ReturnType<typeof dateSpan>>;

/** Days from which and until which a record holds, half-open; see `ValiditySpans`. */
const DAY_COLUMNS = ['possibleFrom', 'certainFrom', 'certainTo', 'possibleTo'] as const;
/** The numbers in the column `status` are places in this list. */
export const statusCodes = Object.keys(statuses.codes) as Status[];
/** In the column `status`: the record has been taken away. */
const DELETED = 255;

/** What the columns keep of a record. */
export interface ColumnRow {
  readonly id: string;
  /** Place of its classifier's code in the code list, counted from 1; 0 when nobody has said. */
  readonly code: number;
  readonly status: Status;
  readonly spans: ValiditySpans;
}

abstract class RecordColumns {
  ids: IdDictionary;
  code: Uint8Array;
  status: Uint8Array;
  possibleFrom: Int32Array;
  certainFrom: Int32Array;
  certainTo: Int32Array;
  possibleTo: Int32Array;

  /** Allocates 18 bytes a record beside its id. */
  constructor(capacity: number) {
    this.ids = new IdDictionary(capacity);
    this.code = new Uint8Array(capacity);
    this.status = new Uint8Array(capacity);
    this.possibleFrom = new Int32Array(capacity);
    this.certainFrom = new Int32Array(capacity);
    this.certainTo = new Int32Array(capacity);
    this.possibleTo = new Int32Array(capacity);
  }

  /** Records that the columns know, those taken away among them. */
  get size(): number {
    return this.ids.size;
  }

  statusOf(number: number): Status | undefined {
    return statusCodes[this.status[number]!];
  }

  isDeleted(number: number): boolean {
    return this.status[number] === DELETED;
  }

  /** Writes a record and gives its number. */
  protected writeRow(row: ColumnRow): number {
    const number = this.ids.add(row.id);
    if (number >= this.code.length) this.widen(2 * number + 16);
    this.code[number] = row.code;
    this.status[number] = statusCodes.indexOf(row.status);
    // Each by its name: by a name that varies they would be looked up, row by row.
    const { possibleFrom, certainFrom, certainTo, possibleTo } = row.spans;
    this.possibleFrom[number] = possibleFrom;
    this.certainFrom[number] = certainFrom;
    this.certainTo[number] = certainTo;
    this.possibleTo[number] = possibleTo;
    return number;
  }

  delete(id: string): void {
    const number = this.ids.numberOf(id);
    if (number >= 0) this.status[number] = DELETED;
  }

  /** Lets a record hold no longer than until before a day. */
  end(id: string, day: Day): void {
    const number = this.ids.numberOf(id);
    if (number < 0) return;
    this.certainTo[number] = Math.min(this.certainTo[number]!, day);
    this.possibleTo[number] = Math.min(this.possibleTo[number]!, day);
  }

  protected widen(capacity: number): void {
    this.code = widened(this.code, new Uint8Array(capacity));
    this.status = widened(this.status, new Uint8Array(capacity));
    for (const column of DAY_COLUMNS) {
      this[column] = widened(this[column], new Int32Array(capacity));
    }
  }

  /** Makes this a copy of other columns. */
  protected copyFrom(other: RecordColumns): this {
    this.ids = other.ids.clone();
    this.code = other.code.slice();
    this.status = other.status.slice();
    for (const column of DAY_COLUMNS) this[column] = other[column].slice();
    return this;
  }
}

/** Entities of all kinds, numbered together so that a relationship can join any two. */
export class NodeColumns extends RecordColumns {
  /** Place of the kind in `entityKinds`. */
  kind: Uint8Array;

  constructor(capacity = 0) {
    super(capacity);
    this.kind = new Uint8Array(capacity);
  }

  write(row: ColumnRow & { readonly kind: number }): number {
    const number = this.writeRow(row);
    this.kind[number] = row.kind;
    return number;
  }

  protected override widen(capacity: number): void {
    super.widen(capacity);
    this.kind = widened(this.kind, new Uint8Array(capacity));
  }

  clone(): NodeColumns {
    const copy = new NodeColumns().copyFrom(this);
    copy.kind = this.kind.slice();
    return copy;
  }
}

/** Relationships of one kind between numbered nodes. */
export class EdgeColumns extends RecordColumns {
  from: Int32Array;
  to: Int32Array;
  /** Number of the node of the first source; -1 when none is named. */
  source: Int32Array;

  constructor(capacity = 0) {
    super(capacity);
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.source = new Int32Array(capacity);
  }

  write(
    row: ColumnRow & { readonly from: number; readonly to: number; readonly source: number },
  ): number {
    const number = this.writeRow(row);
    this.from[number] = row.from;
    this.to[number] = row.to;
    this.source[number] = row.source;
    return number;
  }

  protected override widen(capacity: number): void {
    super.widen(capacity);
    this.from = widened(this.from, new Int32Array(capacity));
    this.to = widened(this.to, new Int32Array(capacity));
    this.source = widened(this.source, new Int32Array(capacity));
  }

  clone(): EdgeColumns {
    const copy = new EdgeColumns().copyFrom(this);
    copy.from = this.from.slice();
    copy.to = this.to.slice();
    copy.source = this.source.slice();
    return copy;
  }
}

function widened<Column extends Uint8Array | Int32Array>(narrow: Column, wide: Column): Column {
  wide.set(narrow);
  return wide;
}

/** Place of a code in its list, counted from 1; 0 for none. */
export function codeNumber(codes: CodeList | undefined, code: string | null | undefined): number {
  if (!codes || code === null || code === undefined) return 0;
  return Object.keys(codes.codes).indexOf(code) + 1;
}

/** Spans of validities as read from a store, where few different dates occur very often. */
export class SpanReader {
  readonly #known = new Map<string, DateSpan | undefined>();

  read(validity: Validity): ValiditySpans {
    return validitySpans(validity, this.#date);
  }

  readonly #date = (text: string): DateSpan | undefined => {
    let span = this.#known.get(text);
    if (span === undefined) this.#known.set(text, (span = dateSpan(text)));
    return span;
  };
}
