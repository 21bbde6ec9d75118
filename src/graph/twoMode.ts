/**
 * A two-mode graph: networks as rows, their members of one kind or what else they have as columns, each
 * place counted once. Of members a place is a membership or a filled seat.
 * Rows and columns are in the order of their ids, so that whatever follows from the order is the same
 * on every store.
 */
import type { EntityKind } from '../model/kinds.js';
import { entityKinds } from '../model/kinds.js';
import type { AsOfView } from './asOfView.js';
import { type MemberKind, seatHolding, seatPlaces } from './seatPlaces.js';
import { sharedInt32 } from './sharedMemory.js';

/** Which columns each row has and which rows each column, in memory that threads share. */
export interface Incidence {
  /** Columns of row r: `rowColumns` from `rowOffsets[r]` to before `rowOffsets[r + 1]`, ascending. */
  readonly rowOffsets: Int32Array;
  readonly rowColumns: Int32Array;
  /** Rows of column c likewise. */
  readonly columnOffsets: Int32Array;
  readonly columnRows: Int32Array;
}

export interface TwoMode extends Incidence {
  /** Node numbers of the rows and of the columns. */
  readonly rowNodes: Int32Array;
  readonly columnNodes: Int32Array;
  /** Row and column by node number; -1 where the node is neither. */
  readonly rowOfNode: Int32Array;
  readonly columnOfNode: Int32Array;
  /** Places beyond the first of the same member in the same network. */
  readonly repeated: number;
}

/** Places of one kind of member that hold at least as surely as `certainty` says. */
export function twoModeOf(view: AsOfView, memberKind: MemberKind, certainty: number): TwoMode {
  return finished(twoModeSteps(view, memberKind, certainty));
}

/**
 * The same in steps, between which other work may be done: half a million memberships take some 10 ms a
 * step. O(nodes + memberships + seats) time and memory.
 */
export function* twoModeSteps(
  view: AsOfView,
  memberKind: MemberKind,
  certainty: number,
): Generator<undefined, TwoMode, undefined> {
  const { from, to } = view.graph.edges.MEMBER_OF;
  const states = yield* view.edgesInSteps('MEMBER_OF');
  const seats = seatPlaces(view, seatHolding[memberKind], certainty);
  const networks = new Int32Array(states.length + seats.networks.length);
  const others = new Int32Array(networks.length);
  let length = 0;
  for (let edge = 0; edge < states.length; edge++) {
    if (states[edge]! < certainty) continue;
    networks[length] = to[edge]!;
    others[length++] = from[edge]!;
  }
  networks.set(seats.networks, length);
  others.set(seats.others, length);
  length += seats.networks.length;
  yield;
  return yield* twoModeFrom(view, { kind: memberKind }, { networks, others, length }, certainty);
}

/** Which nodes are columns: those of a kind, and of one code of its classifier where that is told. */
export interface ColumnNodes {
  readonly kind: EntityKind;
  readonly code?: string;
}

/** What networks have, as node numbers: the first `length` of both columns. */
export interface Places {
  readonly networks: ArrayLike<number>;
  readonly others: ArrayLike<number>;
  readonly length: number;
}

/**
 * All networks as rows and all nodes of one sort as columns, with the places that are between two of
 * them; others are passed over. O(nodes + places) time and memory, by counting sort twice.
 */
export function* twoModeFrom(
  view: AsOfView,
  wanted: ColumnNodes,
  { networks, others, length }: Places,
  certainty: number,
): Generator<undefined, TwoMode, undefined> {
  const { graph } = view;
  graph.nodes.ids.inIdOrder();
  yield;
  const rowNodes = nodesInIdOrder(view, { kind: 'Network' }, certainty);
  yield;
  const columnNodes = nodesInIdOrder(view, wanted, certainty);
  yield;
  const rowOfNode = placeOfNode(rowNodes, graph.nodes.size);
  const columnOfNode = placeOfNode(columnNodes, graph.nodes.size);

  yield;
  const rows = new Int32Array(length);
  const columns = new Int32Array(length);
  let places = 0;
  for (let place = 0; place < length; place++) {
    const row = rowOfNode[networks[place]!]!;
    const column = columnOfNode[others[place]!]!;
    if (row < 0 || column < 0) continue;
    rows[places] = row;
    columns[places++] = column;
  }

  yield;
  const { repeated, ...incidence } = yield* incidenceSteps(
    { rows, columns, length: places },
    rowNodes.length,
    columnNodes.length,
  );
  return { rowNodes, columnNodes, ...incidence, rowOfNode, columnOfNode, repeated };
}

/** The first `length` pairs of a row and a column. */
export interface Pairs {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly length: number;
}

/**
 * Which columns each row has and which rows each column, each pair once; `repeated` tells how many pairs
 * came again. O(rows + columns + pairs) time and memory, by counting sort twice.
 */
export function incidenceOfPairs(
  pairs: Pairs,
  rows: number,
  columns: number,
): Incidence & { readonly repeated: number } {
  return finished(incidenceSteps(pairs, rows, columns));
}

function* incidenceSteps({ rows, columns, length }: Pairs, rowCount: number, columnCount: number) {
  // By column first, so that each row then receives its columns in ascending order.
  const byColumn = grouped(columns, rows, length, columnCount);
  yield;
  const byRow = transposed(byColumn.offsets, byColumn.values, rowCount);
  yield;
  const again = transposed(byRow.offsets, byRow.values, columnCount);
  return {
    rowOffsets: byRow.offsets,
    rowColumns: byRow.values,
    columnOffsets: again.offsets,
    columnRows: again.values,
    repeated: length - byRow.values.length,
  };
}

function finished<Result>(steps: Generator<undefined, Result, undefined>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The incidence alone, to be handed to another thread: the rest of the graph would be copied. */
export function incidenceOf(graph: Incidence): Incidence {
  const { rowOffsets, rowColumns, columnOffsets, columnRows } = graph;
  return { rowOffsets, rowColumns, columnOffsets, columnRows };
}

/** How many columns a row has, or rows a column, from its offsets. */
export function degreeOf(offsets: Int32Array, place: number): number {
  return offsets[place + 1]! - offsets[place]!;
}

function nodesInIdOrder(
  view: AsOfView,
  { kind, code }: ColumnNodes,
  certainty: number,
): Int32Array {
  const wanted = entityKinds.indexOf(kind);
  const { graph } = view;
  return graph.nodes.ids
    .inIdOrder()
    .filter(
      (node) =>
        graph.nodes.kind[node] === wanted &&
        view.nodes[node]! >= certainty &&
        (code === undefined || graph.codeOf(node) === code),
    );
}

function placeOfNode(nodes: Int32Array, size: number): Int32Array {
  const places = new Int32Array(size).fill(-1);
  for (let place = 0; place < nodes.length; place++) places[nodes[place]!] = place;
  return places;
}

function grouped(groups: Int32Array, values: Int32Array, length: number, size: number) {
  const offsets = new Int32Array(size + 1);
  for (let i = 0; i < length; i++) offsets[groups[i]! + 1]!++;
  for (let group = 0; group < size; group++) offsets[group + 1]! += offsets[group]!;
  const next = offsets.slice(0, size);
  const sorted = new Int32Array(length);
  for (let i = 0; i < length; i++) sorted[next[groups[i]!]!++] = values[i]!;
  return { offsets, values: sorted };
}

/** Turns groups of values round: by value, the groups it stood in, ascending, each once. */
function transposed(offsets: Int32Array, values: Int32Array, size: number) {
  const last = new Int32Array(size).fill(-1);
  const counts = sharedInt32(size + 1);
  for (let group = 0; group + 1 < offsets.length; group++) {
    for (let at = offsets[group]!; at < offsets[group + 1]!; at++) {
      const value = values[at]!;
      if (last[value] === group) continue;
      last[value] = group;
      counts[value + 1]!++;
    }
  }
  for (let value = 0; value < size; value++) counts[value + 1]! += counts[value]!;
  const next = counts.slice(0, size);
  const turned = sharedInt32(counts[size]!);
  last.fill(-1);
  for (let group = 0; group + 1 < offsets.length; group++) {
    for (let at = offsets[group]!; at < offsets[group + 1]!; at++) {
      const value = values[at]!;
      if (last[value] === group) continue;
      last[value] = group;
      turned[next[value]!++] = group;
    }
  }
  return { offsets: counts, values: turned };
}
