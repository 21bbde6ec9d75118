/** Where the nodes of a map begin: beside each other, component by component, or where an earlier map had them. */
import { Box } from './box.js';
import type { Distances } from './distances.js';
import type { Joined } from './joined.js';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far nodes are moved off their place, so that equals do not stand in the very same one. */
const OFF = 0.3;
/** The radius that a component takes, of its own. */
const ROOM = 1.1;

/**
 * Moves nodes that stand in the same place, as those with the same distances to all pivots do, a little
 * off it, so that they can part.
 */
export function partEquals({ begin, end }: Distances, positions: Float64Array): void {
  for (let node = begin; node < end; node++) {
    const [x, y] = onSpiral(node, OFF * Math.sqrt((node - begin + 1) / (end - begin)));
    positions[2 * node]! += x;
    positions[2 * node + 1]! += y;
  }
}

/**
 * Puts the largest component in the middle and the others, by falling size, beside each other on rings
 * around it: each a disc as large as its number of nodes, and clear of all others. O(nodes).
 */
export function packComponents({ starts }: Joined, positions: Float64Array): void {
  let [outer, ring, turned] = [0, 0, 0];
  for (let component = 0; component + 1 < starts.length; component++) {
    const own = positions.subarray(2 * starts[component]!, 2 * starts[component + 1]!);
    const radius = Math.sqrt(own.length / 2);
    const room = ROOM * radius;
    if (component === 0) {
      outer = room;
      putInDisc(own, radius, [0, 0]);
      continue;
    }
    // Seen from the middle, no disc hides any of another on its ring.
    const wide = () => 2 * Math.asin(room / ring);
    if (component === 1 || turned + wide() > 2 * Math.PI) {
      ring = outer + room;
      outer = ring + room;
      turned = 0;
    }
    const angle = turned + wide() / 2;
    turned += wide();
    putInDisc(own, radius, [ring * Math.cos(angle), ring * Math.sin(angle)]);
  }
}

/** Moves and scales positions into a disc of this radius around this middle. */
function putInDisc(
  positions: Float64Array,
  radius: number,
  middle: readonly [number, number],
): void {
  const { centre } = Box.around(positions);
  let reach = 0;
  for (let at = 0; at < positions.length; at += 2) {
    const distance = Math.hypot(positions[at]! - centre[0], positions[at + 1]! - centre[1]);
    reach = Math.max(reach, distance);
  }
  const scale = reach > 0 ? radius / reach : 0;
  for (let at = 0; at < positions.length; at++) {
    const axis = at % 2 === 0 ? 0 : 1;
    positions[at] = middle[axis] + scale * (positions[at]! - centre[axis]);
  }
}

/**
 * Nodes where they were before, and new ones at the weighted mean of their neighbours; undefined where
 * fewer than half were there. `before` has x and y of every node of the drawing, NaN of those it had not.
 */
export function startFrom(
  { order, graph, starts }: Joined,
  before: Float64Array,
): Float64Array | undefined {
  const positions = new Float64Array(2 * graph.size);
  order.forEach((node, index) => {
    positions[2 * index] = before[2 * node]!;
    positions[2 * index + 1] = before[2 * node + 1]!;
  });
  const isNew = (index: number) => Number.isNaN(positions[2 * index]!);
  let unplaced = Array.from(order.keys()).filter(isNew);
  if (order.length === 0 || 2 * unplaced.length > order.length) return undefined;
  const reach = Box.around(positions).width / 2;
  const off = reach / Math.sqrt(order.length);
  const placeAt = (index: number, x: number, y: number) => {
    const [offX, offY] = onSpiral(index, OFF * off);
    positions[2 * index] = x + offX;
    positions[2 * index + 1] = y + offY;
  };
  while (unplaced.length > 0) {
    const placed = unplaced.flatMap((index) => meanOfNeighbours(index));
    for (const [index, x, y] of placed) placeAt(index, x, y);
    const left = unplaced.filter(isNew);
    if (left.length === unplaced.length) break;
    unplaced = left;
  }
  // A component that is new as a whole stands at the border.
  for (let component = 0; component + 1 < starts.length; component++) {
    const [x, y] = onSpiral(component, reach);
    for (let index = starts[component]!; index < starts[component + 1]!; index++) {
      if (isNew(index)) placeAt(index, x, y);
    }
  }
  return positions;

  function meanOfNeighbours(index: number): [index: number, x: number, y: number][] {
    let [x, y, weight] = [0, 0, 0];
    for (let at = graph.offsets[index]!; at < graph.offsets[index + 1]!; at++) {
      const neighbour = graph.neighbours[at]!;
      if (isNew(neighbour)) continue;
      weight += graph.weights[at]!;
      x += graph.weights[at]! * positions[2 * neighbour]!;
      y += graph.weights[at]! * positions[2 * neighbour + 1]!;
    }
    return weight > 0 ? [[index, x / weight, y / weight]] : [];
  }
}

/** The place of a turn of the golden angle, so far from 0, 0: turns of growing radius make a sunflower. */
export function onSpiral(turn: number, radius: number): [x: number, y: number] {
  return [radius * Math.cos(turn * GOLDEN_ANGLE), radius * Math.sin(turn * GOLDEN_ANGLE)];
}
