/**
 * Between whom a node stands who are not joined without it, by the groups of the three. Gould &
 * Fernandez 1989, Sociological Methodology 19, 89–126; on an undirected graph, where their gatekeeper
 * and their representative are one and the same.
 */
import type { Incidence } from '../../graph/twoMode.js';
import type { UndirectedGraph } from '../../graph/undirected.js';
import type { Steps } from '../steps.js';
import { type Projection, projectionOf, turned } from './projection.js';
import { towardsMore, WAYS_A_STEP } from './towardsMore.js';

/** Unordered pairs of neighbours that are not joined, beside each node; NaN of one without a group. */
export interface Brokerage {
  /** All three of one group. */
  readonly coordinator: Float64Array;
  /** The pair of one group, the node of another. */
  readonly consultant: Float64Array;
  /** One of the pair of the node's group, the other of another. */
  readonly gatekeeper: Float64Array;
  /** Three groups. */
  readonly liaison: Float64Array;
}

/**
 * Groups are numbers from 0; a node with a negative one takes no part, neither between others nor as
 * one of a pair. O(n + m^1.5) time, O(n + m) memory, whatever the number of groups.
 */
export function* brokerage(graph: UndirectedGraph, groupOf: Int32Array): Steps<Brokerage> {
  const { size, offsets, neighbours } = graph;
  const coordinator = new Float64Array(size).fill(NaN);
  const consultant = new Float64Array(size).fill(NaN);
  const gatekeeper = new Float64Array(size).fill(NaN);
  const liaison = new Float64Array(size).fill(NaN);
  // First all pairs of neighbours, from how many there are of each group.
  const groups = groupOf.reduce((most, group) => Math.max(most, group + 1), 0);
  const counts = new Float64Array(groups);
  let ways = 0;
  for (let node = 0; node < size; node++) {
    const group = groupOf[node]!;
    if (group < 0) continue;
    const start = offsets[node]!;
    const end = offsets[node + 1]!;
    let others = 0;
    for (let at = start; at < end; at++) {
      const its = groupOf[neighbours[at]!]!;
      if (its < 0) continue;
      counts[its]!++;
      if (its !== group) others++;
    }
    const own = counts[group]!;
    let alike = 0;
    for (let at = start; at < end; at++) {
      const its = groupOf[neighbours[at]!]!;
      if (its < 0) continue;
      const count = counts[its]!;
      counts[its] = 0;
      if (its !== group) alike += pairsAmong(count);
    }
    coordinator[node] = pairsAmong(own);
    consultant[node] = alike;
    gatekeeper[node] = own * others;
    liaison[node] = pairsAmong(others) - alike;
    ways += end - start;
    if (ways < WAYS_A_STEP) continue;
    ways = 0;
    yield;
  }
  // Then less those that are joined: each triangle is found once, and takes a pair from all its three.
  const { starts, laters } = yield* towardsMore(graph, (node) => groupOf[node]! >= 0);
  const isLater = new Uint8Array(size);
  for (let one = 0; one < size; one++) {
    const start = starts[one]!;
    const end = starts[one + 1]!;
    if (end - start < 2) continue;
    for (let at = start; at < end; at++) isLater[laters[at]!] = 1;
    const first = groupOf[one]!;
    for (let at = start; at < end; at++) {
      const two = laters[at]!;
      const second = groupOf[two]!;
      const stop = starts[two + 1]!;
      for (let onward = starts[two]!; onward < stop; onward++) {
        const three = laters[onward]!;
        if (isLater[three] === 0) continue;
        const third = groupOf[three]!;
        if (first === second) {
          if (second === third) {
            coordinator[one]!--;
            coordinator[two]!--;
            coordinator[three]!--;
          } else {
            gatekeeper[one]!--;
            gatekeeper[two]!--;
            consultant[three]!--;
          }
        } else if (second === third) {
          consultant[one]!--;
          gatekeeper[two]!--;
          gatekeeper[three]!--;
        } else if (first === third) {
          gatekeeper[one]!--;
          consultant[two]!--;
          gatekeeper[three]!--;
        } else {
          liaison[one]!--;
          liaison[two]!--;
          liaison[three]!--;
        }
      }
      ways += stop - starts[two]!;
      if (ways < WAYS_A_STEP) continue;
      ways = 0;
      yield one / size;
    }
    for (let at = start; at < end; at++) isLater[laters[at]!] = 0;
  }
  return { coordinator, consultant, gatekeeper, liaison };
}

function pairsAmong(count: number): number {
  return count < 2 ? 0 : (count * (count - 1)) / 2;
}

export type BrokerageOnProjection =
  ({ readonly fits: true } & Brokerage) | Extract<Projection, { readonly fits: false }>;

/** Of rows, or of columns, that are joined from `minShared` shared ones on; the cost of both. */
export function* brokerageOnProjection(
  graph: Incidence,
  mode: 'rows' | 'columns',
  minShared: number,
  groupOf: Int32Array,
): Steps<BrokerageOnProjection> {
  const seen = mode === 'rows' ? graph : turned(graph);
  const projection = yield* projectionOf(seen, { minShared, weight: 'shared' });
  if (!projection.fits) return projection;
  return { fits: true, ...(yield* brokerage(projection.graph, groupOf)) };
}
