/**
 * How many members two networks share, for all pairs or for one against all. The members of a network
 * lead to the other networks they sit in; one counter a network counts how often each is reached.
 * The work is Σ d(d−1)/2 over members with d networks each.
 */
import { degreeOf, type Incidence } from '../graph/twoMode.js';
import type { Steps } from './steps.js';

/** Pairs of rows as columns, `first < second`, in order of first, then of second. */
export interface PairColumns {
  readonly length: number;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly shared: Int32Array;
}

/** Few, since a row that shares with many others takes long. */
const ROWS_A_STEP = 16;

/**
 * All pairs of rows that share at least `minShared` columns (at least 1). Memory: 12 bytes a pair and
 * 8 bytes a row.
 */
export function* overlappingPairs(graph: Incidence, minShared: number): Steps<PairColumns> {
  if (!(minShared >= 1))
    throw new RangeError(`Expected minShared of at least 1, got ${minShared}.`);
  const { rowOffsets, rowColumns, columnOffsets, columnRows } = graph;
  const rows = rowOffsets.length - 1;
  const counter = new Int32Array(rows);
  const touched = new Int32Array(rows);
  const pairs = new PairGatherer();
  for (let row = 0; row < rows; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    if (degreeOf(rowOffsets, row) < minShared) continue;
    let reached = 0;
    for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
      const column = rowColumns[at]!;
      // Rows of a column ascend and this row is among them, so the later ones stand behind it.
      for (let back = columnOffsets[column + 1]! - 1; columnRows[back]! > row; back--) {
        const other = columnRows[back]!;
        if (counter[other]!++ === 0) touched[reached++] = other;
      }
    }
    const others = touched.subarray(0, reached).sort();
    for (const other of others) {
      if (counter[other]! >= minShared) pairs.add(row, other, counter[other]!);
      counter[other] = 0;
    }
  }
  return pairs.columns();
}

/**
 * Newman's weight of every pair, by one pass over the wedges of the rows that stand first. Plain form:
 * `weightedShared` of `measures.ts` for each. `pairs` have to be in order of
 * first, as the functions of this file give them. 8 bytes a pair, 12 a row.
 */
export function* weightsOfPairs(graph: Incidence, pairs: PairColumns): Steps<Float64Array> {
  const { rowOffsets, rowColumns, columnOffsets, columnRows } = graph;
  const weights = new Float64Array(pairs.length);
  const sums = new Float64Array(rowOffsets.length - 1);
  const touched = new Int32Array(rowOffsets.length - 1);
  for (let place = 0, rows = 0; place < pairs.length; rows++) {
    if (rows % ROWS_A_STEP === 0) yield;
    const row = pairs.first[place]!;
    let reached = 0;
    for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
      const column = rowColumns[at]!;
      const weight = 1 / (degreeOf(columnOffsets, column) - 1);
      for (let back = columnOffsets[column + 1]! - 1; columnRows[back]! > row; back--) {
        const other = columnRows[back]!;
        if (sums[other] === 0) touched[reached++] = other;
        sums[other]! += weight;
      }
    }
    for (; place < pairs.length && pairs.first[place] === row; place++) {
      weights[place] = sums[pairs.second[place]!]!;
    }
    for (let index = 0; index < reached; index++) sums[touched[index]!] = 0;
  }
  return weights;
}

/** Rows that share at least `minShared` columns with one row, with how many, in order of row. */
export function overlapsOfRow(graph: Incidence, row: number, minShared: number): PairColumns {
  if (!(minShared >= 1))
    throw new RangeError(`Expected minShared of at least 1, got ${minShared}.`);
  const { rowOffsets, rowColumns, columnOffsets, columnRows } = graph;
  const counts = new Map<number, number>();
  for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
    const column = rowColumns[at]!;
    for (let place = columnOffsets[column]!; place < columnOffsets[column + 1]!; place++) {
      const other = columnRows[place]!;
      if (other !== row) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const pairs = new PairGatherer();
  for (const other of Int32Array.from(counts.keys()).sort()) {
    const shared = counts.get(other)!;
    if (shared >= minShared) pairs.add(Math.min(row, other), Math.max(row, other), shared);
  }
  return pairs.columns();
}

/** The columns that two rows share, ascending. O(size of both). */
export function sharedColumns(graph: Incidence, a: number, b: number): Int32Array {
  const { rowOffsets, rowColumns } = graph;
  const shared = new Int32Array(Math.min(degreeOf(rowOffsets, a), degreeOf(rowOffsets, b)));
  let count = 0;
  let i = rowOffsets[a]!;
  let j = rowOffsets[b]!;
  while (i < rowOffsets[a + 1]! && j < rowOffsets[b + 1]!) {
    const difference = rowColumns[i]! - rowColumns[j]!;
    if (difference === 0) shared[count++] = rowColumns[i]!;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared.subarray(0, count);
}

/** Gathers pairs into columns that double when they are full. */
class PairGatherer {
  #length = 0;
  #first = new Int32Array(1024);
  #second = new Int32Array(1024);
  #shared = new Int32Array(1024);

  add(first: number, second: number, shared: number): void {
    if (this.#length === this.#first.length) {
      this.#first = doubled(this.#first);
      this.#second = doubled(this.#second);
      this.#shared = doubled(this.#shared);
    }
    this.#first[this.#length] = first;
    this.#second[this.#length] = second;
    this.#shared[this.#length++] = shared;
  }

  columns(): PairColumns {
    const length = this.#length;
    return {
      length,
      first: this.#first.subarray(0, length),
      second: this.#second.subarray(0, length),
      shared: this.#shared.subarray(0, length),
    };
  }
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * column.length);
  wider.set(column);
  return wider;
}
