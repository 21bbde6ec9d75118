/** All pairs of rows that overlap, as columns: for what needs every one of them, such as a map. */
import type { Incidence } from '../../graph/twoMode.js';
import type { Steps } from '../steps.js';
import { WedgeSweep } from './wedgeSweep.js';

/** Pairs of rows as columns, `first < second`, in order of first, then of second. */
export interface PairColumns {
  readonly length: number;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly shared: Int32Array;
}

/**
 * All pairs of rows that share at least `minShared` columns. Throws RangeError for a `minShared` below 1.
 * O(wedges + pairs · log) time; memory as `WedgeSweep`, and at most 24 bytes a pair.
 */
export function* overlappingPairs(graph: Incidence, minShared: number): Steps<PairColumns> {
  const rows = graph.rowOffsets.length - 1;
  const sweep = new WedgeSweep(graph, minShared);
  const pairs = new PairGatherer();
  for (let row = 0; row < rows; row++) {
    sweep.begin(row);
    do yield row / rows;
    while (sweep.countOn());
    for (const other of sweep.others.subarray(0, sweep.found).sort()) {
      pairs.add(row, other, sweep.counts[other]!);
    }
    sweep.clear();
  }
  return pairs.columns();
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
