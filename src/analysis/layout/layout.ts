/**
 * Places for the nodes of a map, the same for the same graph: each component by its distances from pivots
 * first, then with ever less stress, or from where it stood before. Nodes without an edge have no place of
 * their own: they stand in rows below the others.
 */
import type { Steps } from '../steps.js';
import { Box } from './box.js';
import { distancesWithin } from './distances.js';
import type { Drawing, Positions } from './drawing.js';
import { type Joined, joinedOf } from './joined.js';
import { lessenStress, scaleToEdges } from './lessStress.js';
import { moveApart } from './moveApart.js';
import { placedByPivots } from './pivots.js';
import { radiiOn } from './radii.js';
import { packComponents, partEquals, startFrom } from './start.js';

/** Times that each node is moved to where its own stress is least. */
const SWEEPS = 40;
/** From where nodes stood before. */
const SWEEPS_ON = 3;
/**
 * Rounds of moving nodes off each other after that, by how many there are: a round looks at the more
 * pairs the more nodes stand near each other, and where there is no room for all, it spoils distances.
 */
const ROUNDS_APART = { most: 200, pairs: 8e8 };
/** The share of the map that nodes may cover when they are moved off each other. */
const MOST_COVERED = 0.2;
/** Nodes without an edge that fit side by side below the others. */
const NODES_A_ROW = 24;

/**
 * Yields after steps, so that the caller can let other work in or give up; returns the positions.
 * `before` are positions of an earlier map, NaN for nodes that it had not: where it had at least half of
 * the nodes with edges, this one begins there. Of a component O(nodes² + nodes · edges) up to 1,600 nodes;
 * of a larger one O(nodes · log nodes + edges), times some fifty to 1,600 nodes whose distances are told.
 */
export function* layout(drawing: Drawing, before?: Positions): Steps<Positions> {
  const joined = joinedOf(drawing);
  const { order, graph, starts } = joined;
  const earlier = before && startFrom(joined, before);
  const positions = earlier ?? new Float64Array(2 * order.length);
  for (let component = 0; component + 1 < starts.length; component++) {
    const distances = yield* distancesWithin(graph, starts[component]!, starts[component + 1]!);
    if (!earlier) yield* placedByPivots(distances, positions);
    const own = positions.subarray(2 * distances.begin, 2 * distances.end);
    const scale = scaleToEdges(distances, positions);
    for (let at = 0; at < own.length; at++) own[at]! *= scale;
    if (!earlier) partEquals(distances, positions);
    yield* lessenStress(graph, distances, positions, earlier ? SWEEPS_ON : SWEEPS);
    if (earlier) for (let at = 0; at < own.length; at++) own[at]! /= scale;
  }
  if (!earlier) packComponents(joined, positions);
  const sizes = Float64Array.from(order, (node) => drawing.size[node]!);
  const radii = radiiOn(Box.around(positions).width, sizes, MOST_COVERED);
  const rounds = Math.min(ROUNDS_APART.most, ROUNDS_APART.pairs / Math.max(order.length, 1) ** 2);
  for (let round = 0; round < rounds && moveApart(positions, radii); round++) yield;
  return normalised(drawing.nodes, joined, positions);
}

/** Puts those without an edge below the connected part, centres all of it, and scales it to −1…1. */
function normalised(count: number, { order, place }: Joined, joined: Float64Array): Positions {
  const positions = new Float64Array(2 * count);
  order.forEach((node, index) => {
    positions.set(joined.subarray(2 * index, 2 * index + 2), 2 * node);
  });
  const box = Box.around(joined);
  const middle = box.centre[0];
  const spacing = box.width / NODES_A_ROW;
  const below = box.bottom - 2 * spacing;
  const isolated = [...place.keys()].filter((node) => place[node]! < 0);
  const perRow = Math.max(NODES_A_ROW, Math.ceil(2 * Math.sqrt(isolated.length)));
  isolated.forEach((node, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, isolated.length - row * perRow);
    const x = middle + ((index % perRow) - (inRow - 1) / 2) * spacing;
    positions.set([x, below - row * spacing], 2 * node);
  });
  return Box.around(positions).scaled(positions);
}
