/**
 * Places for the nodes of a map, the same for the same graph: by their distances from pivots first, then
 * by ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian 2014, PLoS ONE 9(6), e98679), or from where they
 * stood before. Nodes without an edge have no place of their own: they stand in rows below the others.
 */
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Steps } from '../steps.js';
import type { Drawing, Positions } from './drawing.js';
import { balance } from './balance.js';
import { Box } from './box.js';
import { type Joined, joinedOf } from './joined.js';
import { moveApart } from './moveApart.js';
import { radiiOn } from './radii.js';
import { startAnew, startFrom } from './start.js';

/** Steps of the forces, by how many nodes they move: few nodes cost little, many stand well already. */
const STEPS = { most: 300, least: 10, nodeSteps: 30_000 };
/** Steps from where nodes stood before. */
const STEPS_ON = 10;
/**
 * Rounds of moving nodes off each other after that, by how many there are: a round looks at the more
 * pairs the more nodes stand near each other, and where there is no room for all, it spoils distances.
 */
const ROUNDS_APART = { most: 200, pairs: 8e8 };
/** The share of the map that nodes may cover when they are moved off each other. */
const MOST_COVERED = 0.25;
const NUMBERS_A_NODE = 10;
const NUMBERS_AN_EDGE = 3;
/** Nodes without an edge that fit side by side below the others. */
const NODES_A_ROW = 24;
const REPULSION = 6;
const GRAVITY = 1.5;

/**
 * Yields after each step, so that the caller can let other work in or give up; returns the positions.
 * `before` are positions of an earlier map, NaN for nodes that it had not: where it had at least half of
 * the nodes with edges, this one begins there. A step is O(n log n + edges) from 500 nodes on
 * (Barnes–Hut), O(n² + edges) below.
 */
export function* layout(drawing: Drawing, before?: Positions): Steps<Positions> {
  const joined = joinedOf(drawing);
  const { order } = joined;
  const earlier = before && startFrom(joined, before);
  const start = earlier ?? (yield* startAnew(joined));
  const mass = massesOf(joined);
  balance(joined.graph, start, mass, { repulsion: REPULSION, gravity: GRAVITY });

  const nodes = new Float32Array(NUMBERS_A_NODE * order.length);
  order.forEach((node, index) => {
    nodes.set([start[2 * index]!, start[2 * index + 1]!], NUMBERS_A_NODE * index);
    nodes.set([mass[index]!, 1, drawing.size[node]!, 0], NUMBERS_A_NODE * index + 6);
  });
  const edges = new Float32Array(NUMBERS_AN_EDGE * drawing.from.length);
  for (let edge = 0; edge < drawing.from.length; edge++) {
    const at = NUMBERS_AN_EDGE * edge;
    edges[at] = NUMBERS_A_NODE * joined.place[drawing.from[edge]!]!;
    edges[at + 1] = NUMBERS_A_NODE * joined.place[drawing.to[edge]!]!;
    edges[at + 2] = drawing.weight[edge]!;
  }
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: REPULSION,
    strongGravityMode: false,
    gravity: GRAVITY,
    slowDown: 1 + Math.log(Math.max(order.length, 1)),
    barnesHutOptimize: order.length >= 500,
    barnesHutTheta: 0.6,
  };
  const steps = order.length < 2 ? 0 : earlier ? STEPS_ON : stepsFor(order.length);
  for (let step = 0; step < steps; step++) {
    iterate(settings, nodes, edges);
    yield step / steps;
  }
  for (let index = 0; index < order.length; index++) {
    start[2 * index] = nodes[NUMBERS_A_NODE * index]!;
    start[2 * index + 1] = nodes[NUMBERS_A_NODE * index + 1]!;
  }
  const sizes = Float64Array.from(order, (node) => drawing.size[node]!);
  const radii = radiiOn(Box.around(start).width, sizes, MOST_COVERED);
  const rounds = Math.min(ROUNDS_APART.most, ROUNDS_APART.pairs / Math.max(order.length, 1) ** 2);
  for (let round = 0; round < rounds && moveApart(start, radii); round++) yield;
  return normalised(drawing.nodes, joined, start);
}

function stepsFor(nodes: number): number {
  return Math.round(Math.max(STEPS.least, Math.min(STEPS.most, STEPS.nodeSteps / nodes)));
}

function massesOf({ graph }: Joined): Float64Array {
  return Float64Array.from({ length: graph.size }, (_, node) => {
    let mass = 1;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
      mass += graph.weights[at]!;
    }
    return mass;
  });
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
