/**
 * Places for the nodes of a map, by ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian 2014, PLoS ONE
 * 9(6), e98679) from a fixed start, so that the same graph always gets the same map. Nodes without an
 * edge have no place of their own: they stand in order in rows below the others.
 */
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Steps } from './steps.js';

/** A weighted undirected graph to be drawn: edges as columns. */
export interface Drawing {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
  /** Radius of each node, in the units in which the whole map is about 100 wide. */
  readonly size: Float64Array;
}

/** x and y of each node in turn, within −1 and 1. */
export type Positions = Float64Array;

const ITERATIONS = 300;
/** Rounds of moving nodes off each other after that, at the most. */
const ROUNDS_APART = 60;
const NUMBERS_A_NODE = 10;
const NUMBERS_AN_EDGE = 3;
/** Which of a node's numbers is its radius. */
const SIZE = 8;
/** Nodes without an edge that fit side by side below the others. */
const NODES_A_ROW = 24;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Yields after each step, so that the caller can let other work in or give up; returns the positions.
 * A step is O(n log n + edges) from 500 nodes on (Barnes–Hut), O(n² + edges) below.
 */
export function* layout(drawing: Drawing): Steps<Positions> {
  const degree = new Int32Array(drawing.nodes);
  const mass = new Float64Array(drawing.nodes).fill(1);
  for (let edge = 0; edge < drawing.from.length; edge++) {
    for (const end of [drawing.from[edge]!, drawing.to[edge]!]) {
      degree[end]!++;
      mass[end]! += drawing.weight[edge]!;
    }
  }
  const connected: number[] = [];
  const isolated: number[] = [];
  for (let node = 0; node < drawing.nodes; node++) {
    (degree[node]! > 0 ? connected : isolated).push(node);
  }

  const place = new Int32Array(drawing.nodes).fill(-1);
  const nodes = new Float32Array(NUMBERS_A_NODE * connected.length);
  connected.forEach((node, index) => {
    place[node] = NUMBERS_A_NODE * index;
    // A sunflower's spiral: even, and the same every time.
    const radius = 10 * Math.sqrt(index + 0.5);
    nodes.set(
      [
        radius * Math.cos(index * GOLDEN_ANGLE),
        radius * Math.sin(index * GOLDEN_ANGLE),
        0,
        0,
        0,
        0,
      ],
      place[node],
    );
    nodes.set([mass[node]!, 1, drawing.size[node]!, 0], place[node] + 6);
  });
  const edges = new Float32Array(NUMBERS_AN_EDGE * drawing.from.length);
  for (let edge = 0; edge < drawing.from.length; edge++) {
    edges.set(
      [place[drawing.from[edge]!]!, place[drawing.to[edge]!]!, drawing.weight[edge]!],
      NUMBERS_AN_EDGE * edge,
    );
  }
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 6,
    strongGravityMode: false,
    gravity: 1.5,
    slowDown: 1 + Math.log(Math.max(connected.length, 1)),
    barnesHutOptimize: connected.length >= 500,
    barnesHutTheta: 0.6,
  };
  for (let step = 0; step < ITERATIONS && connected.length > 1; step++) {
    iterate(settings, nodes, edges);
    yield;
  }
  scaleSizes(nodes);
  for (let round = 0; round < ROUNDS_APART && moveApart(nodes); round++) yield;
  return normalised(drawing.nodes, connected, isolated, nodes);
}

/** Turns radii given for a map 100 wide into those of the map as wide as it has become. */
function scaleSizes(nodes: Float32Array): void {
  const box = new Box();
  for (let at = 0; at < nodes.length; at += NUMBERS_A_NODE) box.add(nodes[at]!, nodes[at + 1]!);
  const scale = Math.max(box.right - box.left, box.top - box.bottom, 1) / 100;
  for (let at = 0; at < nodes.length; at += NUMBERS_A_NODE) nodes[at + SIZE]! *= scale;
}

/**
 * Moves every two nodes that stand on each other half their overlap apart; tells whether any did.
 * O(n²), which for the few thousand nodes of a map is less than a step of the forces.
 */
function moveApart(nodes: Float32Array): boolean {
  let moved = false;
  for (let a = 0; a < nodes.length; a += NUMBERS_A_NODE) {
    for (let b = a + NUMBERS_A_NODE; b < nodes.length; b += NUMBERS_A_NODE) {
      const apart = nodes[a + SIZE]! + nodes[b + SIZE]!;
      let x = nodes[b]! - nodes[a]!;
      const y = nodes[b + 1]! - nodes[a + 1]!;
      if (Math.abs(x) >= apart || Math.abs(y) >= apart) continue;
      let distance = Math.hypot(x, y);
      if (distance >= apart) continue;
      // Two in the very same place go apart sideways.
      if (distance === 0) distance = x = 1e-6;
      const push = (apart - distance) / (2 * distance);
      nodes[a]! -= push * x;
      nodes[a + 1]! -= push * y;
      nodes[b]! += push * x;
      nodes[b + 1]! += push * y;
      moved = true;
    }
  }
  return moved;
}

/** Puts those without an edge below the connected part, centres all of it, and scales it to −1…1. */
function normalised(
  count: number,
  connected: readonly number[],
  isolated: readonly number[],
  matrix: Float32Array,
): Positions {
  const positions = new Float64Array(2 * count);
  const box = new Box();
  connected.forEach((node, index) => {
    const [x, y] = [matrix[NUMBERS_A_NODE * index]!, matrix[NUMBERS_A_NODE * index + 1]!];
    positions.set([x, y], 2 * node);
    box.add(x, y);
  });
  if (connected.length === 0) box.add(0, 0);
  const middle = (box.left + box.right) / 2;
  const spacing = Math.max(box.right - box.left, box.top - box.bottom, 1) / NODES_A_ROW;
  const perRow = Math.max(NODES_A_ROW, Math.ceil(2 * Math.sqrt(isolated.length)));
  const below = box.bottom - 2 * spacing;
  isolated.forEach((node, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, isolated.length - row * perRow);
    const x = middle + ((index % perRow) - (inRow - 1) / 2) * spacing;
    const y = below - row * spacing;
    positions.set([x, y], 2 * node);
    box.add(x, y);
  });
  const [centreX, centreY] = [(box.left + box.right) / 2, (box.bottom + box.top) / 2];
  const reach = Math.max(box.right - box.left, box.top - box.bottom) / 2 || 1;
  return positions.map((value, at) => {
    // Rounding may leave the outermost a last digit outside.
    const scaled = (value - (at % 2 === 0 ? centreX : centreY)) / reach;
    return Math.min(1, Math.max(-1, scaled));
  });
}

/** The least upright rectangle around points. */
class Box {
  left = Infinity;
  right = -Infinity;
  bottom = Infinity;
  top = -Infinity;

  add(x: number, y: number): void {
    this.left = Math.min(this.left, x);
    this.right = Math.max(this.right, x);
    this.bottom = Math.min(this.bottom, y);
    this.top = Math.max(this.top, y);
  }
}
