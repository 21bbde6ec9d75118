/** Some of the networks with the members that they have: the part of a two-mode graph that is asked for. */
import { sharedInt32 } from './sharedMemory.js';
import type { TwoMode } from './twoMode.js';

/** Rows that are looked at between two steps: a filter by area looks at all that each of them covers. */
const ROWS_A_STEP = 1_024;

/**
 * The rows whose nodes pass, with or without columns, and the columns that are in one of them, each in
 * the order that they had. O(nodes + places) time and memory.
 */
export function twoModeAmong(whole: TwoMode, passes: (node: number) => boolean): TwoMode {
  const steps = twoModeAmongSteps(whole, passes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, between which other work may be done: of half a million places some 10 ms each. */
export function* twoModeAmongSteps(
  whole: TwoMode,
  passes: (node: number) => boolean,
): Generator<undefined, TwoMode, undefined> {
  const rows = yield* rowsThatPass(whole, passes);
  const columnOf = new Int32Array(whole.columnNodes.length).fill(-1);
  for (const row of rows) {
    const end = whole.rowOffsets[row + 1]!;
    for (let at = whole.rowOffsets[row]!; at < end; at++) columnOf[whole.rowColumns[at]!] = 0;
  }
  const columns = numbered(columnOf);

  yield;
  const rowOffsets = sharedInt32(rows.length + 1);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    const places = whole.rowOffsets[row + 1]! - whole.rowOffsets[row]!;
    rowOffsets[place + 1] = rowOffsets[place]! + places;
  }
  const rowColumns = sharedInt32(rowOffsets[rows.length]!);
  const columnOffsets = sharedInt32(columns.length + 1);
  let filled = 0;
  for (const row of rows) {
    const end = whole.rowOffsets[row + 1]!;
    for (let at = whole.rowOffsets[row]!; at < end; at++) {
      const column = columnOf[whole.rowColumns[at]!]!;
      rowColumns[filled++] = column;
      columnOffsets[column + 1]!++;
    }
  }
  for (let column = 0; column < columns.length; column++) {
    columnOffsets[column + 1]! += columnOffsets[column]!;
  }

  yield;
  const columnRows = sharedInt32(filled);
  const next = columnOffsets.slice();
  for (let row = 0; row < rows.length; row++) {
    for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
      columnRows[next[rowColumns[at]!]!++] = row;
    }
  }

  yield;
  const rowNodes = rows.map((row) => whole.rowNodes[row]!);
  const columnNodes = columns.map((column) => whole.columnNodes[column]!);
  return {
    rowNodes,
    columnNodes,
    rowOffsets,
    rowColumns,
    columnOffsets,
    columnRows,
    rowOfNode: placesOf(rowNodes, whole.rowOfNode.length),
    columnOfNode: placesOf(columnNodes, whole.columnOfNode.length),
    repeated: whole.repeated,
  };
}

function* rowsThatPass(
  { rowNodes }: TwoMode,
  passes: (node: number) => boolean,
): Generator<undefined, Int32Array, undefined> {
  const rows = new Int32Array(rowNodes.length);
  let found = 0;
  for (let row = 0; row < rowNodes.length; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    if (passes(rowNodes[row]!)) rows[found++] = row;
  }
  return rows.slice(0, found);
}

/** The columns that are not -1, in order; each gets its place among them. */
function numbered(columnOf: Int32Array): Int32Array {
  const columns = new Int32Array(columnOf.length);
  let found = 0;
  for (let column = 0; column < columnOf.length; column++) {
    if (columnOf[column]! < 0) continue;
    columnOf[column] = found;
    columns[found++] = column;
  }
  return columns.slice(0, found);
}

function placesOf(nodes: Int32Array, size: number): Int32Array {
  const places = new Int32Array(size).fill(-1);
  for (let place = 0; place < nodes.length; place++) places[nodes[place]!] = place;
  return places;
}
