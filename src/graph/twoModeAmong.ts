/** Some of the networks with the members that they have: the part of a two-mode graph that is asked for. */
import { sharedInt32 } from './sharedMemory.js';
import type { TwoMode } from './twoMode.js';

/**
 * The rows whose nodes pass, with or without columns, and the columns that are in one of them, each in
 * the order that they had. O(nodes + places) time and memory.
 */
export function twoModeAmong(whole: TwoMode, passes: (node: number) => boolean): TwoMode {
  const rows = Int32Array.from(whole.rowNodes.keys()).filter((row) => passes(whole.rowNodes[row]!));
  const columnOf = new Int32Array(whole.columnNodes.length).fill(-1);
  for (const row of rows) {
    const end = whole.rowOffsets[row + 1]!;
    for (let at = whole.rowOffsets[row]!; at < end; at++) columnOf[whole.rowColumns[at]!] = 0;
  }
  const columns = Int32Array.from(columnOf.keys()).filter((column) => columnOf[column]! >= 0);
  columns.forEach((column, place) => (columnOf[column] = place));

  const rowOffsets = sharedInt32(rows.length + 1);
  rows.forEach((row, place) => {
    const places = whole.rowOffsets[row + 1]! - whole.rowOffsets[row]!;
    rowOffsets[place + 1] = rowOffsets[place]! + places;
  });
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
  const columnRows = sharedInt32(filled);
  const next = columnOffsets.slice();
  for (let row = 0; row < rows.length; row++) {
    for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
      columnRows[next[rowColumns[at]!]!++] = row;
    }
  }

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

function placesOf(nodes: Int32Array, size: number): Int32Array {
  const places = new Int32Array(size).fill(-1);
  nodes.forEach((node, place) => (places[node] = place));
  return places;
}
