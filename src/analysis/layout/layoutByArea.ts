/**
 * Places for the nodes of a map that has a ground, such as towns: each where it is, but off the others.
 * Where a node stands hangs on the ground and on what is near it, on no forces and on no earlier map.
 */
import type { Steps } from '../steps.js';
import { Box } from './box.js';
import type { Positions } from './drawing.js';
import { moveApart } from './moveApart.js';
import { radiiOn } from './radii.js';
import { onSpiral } from './start.js';

/** What stands where; x and y of each in turn, in one unit of length, of nodes and of the ground alike. */
export interface AreaDrawing {
  readonly places: Float64Array;
  /** Radius of each node, in the units in which the whole map is about 100 wide. */
  readonly size: Float64Array;
  readonly ground: Float64Array;
}

export interface AreaPositions {
  readonly nodes: Positions;
  readonly ground: Positions;
}

/** The share of the map that nodes may cover: land is no square, and people settle unevenly. */
export const MOST_LAND_COVERED = 0.05;
const ROUNDS_APART = 200;
/** How much room on the spiral a node has beyond its own disc. */
const ROOM = 1.25;

/**
 * Nodes of the same place stand around it on a sunflower's spiral, the largest in the middle; whatever
 * still stands on each other is moved apart. All is scaled to −1…1, in the same way as the ground. Yields
 * after each round of moving. O(n log n + pairs near each other) a round.
 */
export function* layoutByArea({ places, size, ground }: AreaDrawing): Steps<AreaPositions> {
  const { width } = boxAround(places, ground);
  const radii = radiiOn(width, size, MOST_LAND_COVERED);
  const nodes = aroundPlaces(places, radii);
  yield;
  for (let round = 0; round < ROUNDS_APART && moveApart(nodes, radii); round++) yield;
  const all = boxAround(nodes, ground);
  return { nodes: all.scaled(nodes), ground: all.scaled(ground) };
}

function boxAround(...several: readonly Float64Array[]): Box {
  const box = new Box();
  for (const points of several) {
    for (let at = 0; at < points.length; at += 2) box.add(points[at]!, points[at + 1]!);
  }
  return box;
}

function aroundPlaces(places: Float64Array, radii: Float64Array): Float64Array {
  const atPlace = new Map<string, number[]>();
  for (const node of radii.keys()) {
    const place = `${places[2 * node]!} ${places[2 * node + 1]!}`;
    const there = atPlace.get(place);
    if (there) there.push(node);
    else atPlace.set(place, [node]);
  }
  const positions = places.slice();
  for (const there of atPlace.values()) {
    there.sort((a, b) => radii[b]! - radii[a]! || a - b);
    let taken = 0;
    there.forEach((node, turn) => {
      const [x, y] = onSpiral(turn, turn === 0 ? 0 : Math.sqrt(taken) + radii[node]! / 2);
      positions[2 * node]! += x;
      positions[2 * node + 1]! += y;
      taken += ROOM * radii[node]! ** 2;
    });
  }
  return positions;
}
