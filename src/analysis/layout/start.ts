/**
 * Where the nodes of a map stand before forces move them: by pivots, component by component, or where an
 * earlier map had them.
 */
import type { Steps } from '../steps.js';
import { Box } from './box.js';
import type { Joined } from './joined.js';
import { placedByPivots } from './pivots.js';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far nodes are moved off their place, so that equals do not stand in the very same one. */
const OFF = 0.3;

/**
 * The largest component in the middle, the others around it on a sunflower's spiral, each as large as
 * its number of nodes; x and y of each node of `joined`.
 */
export function* startAnew({ graph, starts }: Joined): Steps<Float64Array> {
  const positions = new Float64Array(2 * graph.size);
  for (let component = 0; component + 1 < starts.length; component++) {
    const [begin, end] = [starts[component]!, starts[component + 1]!];
    yield* placedByPivots(graph, begin, end, positions);
    let reach = 0;
    for (let node = begin; node < end; node++) {
      reach = Math.max(reach, Math.hypot(positions[2 * node]!, positions[2 * node + 1]!));
    }
    const scale = reach > 0 ? Math.sqrt(end - begin) / reach : 0;
    const away = component === 0 ? 0 : Math.sqrt(begin) + Math.sqrt(end - begin);
    const [x, y] = onSpiral(component, away);
    for (let node = begin; node < end; node++) {
      const [offX, offY] = onSpiral(node, OFF * Math.sqrt((node - begin + 1) / (end - begin)));
      positions[2 * node] = scale * positions[2 * node]! + x + offX;
      positions[2 * node + 1] = scale * positions[2 * node + 1]! + y + offY;
    }
  }
  return positions;
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
