/**
 * How networks and overlaps become circles and lines: sizes, colours, what stands out when a network
 * or a pair is chosen, and the labels. Positions are the server's; nothing is laid out here.
 */
import Graph from 'graphology';
import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { NetworkMap } from '../api.js';
import type { Selection } from '../page/selection.js';
import {
  ACCENT,
  colourOfCommunity,
  colourOfKind,
  GROUND,
  GROUND_INK,
  INK,
  LINE,
  mixed,
  PAPER,
} from './colours.js';

export interface Circle {
  /** A municipality is ground, not a circle to be chosen. */
  readonly role: 'network' | 'community' | 'municipality';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly label: string;
  readonly zIndex: number;
  /** The name stands there however small the circle is, unless another is in its way. */
  readonly forceLabel?: boolean;
}

export interface Line {
  readonly weight: number;
  readonly size: number;
  readonly color: string;
  readonly zIndex: number;
}

export type MapGraph = Graph<Circle, Line>;

/** The server gives radii for a map about 100 wide, and positions within −1 and 1. */
const SERVER_RADIUS = 1 / 50;
/** Even a network without members can be seen and clicked. */
const LEAST_RADIUS = 0.7;
/**
 * The most of the map's disc that circles may fill together; with more they all shrink. On the ground
 * there has to be room to see where they stand.
 */
const FULLEST = 0.2;
const FULLEST_GROUND = 0.06;
const MUNICIPALITY_RADIUS = 0.008;
/** Breadth of the faintest line, and what the strongest has beyond it, in the positions' unit. */
const LEAST_BREADTH = 0.002;
const BREADTH_RANGE = 0.016;
/** Below everything else. */
const LOWEST = -1_000_000;

/** The graph to draw; smaller circles lie above larger ones, strong lines above weak ones. */
export function graphOf(map: NetworkMap): MapGraph {
  const graph: MapGraph = new Graph({ type: 'undirected' });
  const fullest = map.municipalities.length > 0 ? FULLEST_GROUND : FULLEST;
  const scale = SERVER_RADIUS * Math.min(1, Math.sqrt(fullest / filledShare(map)));
  for (const { id, name, x, y } of map.municipalities) {
    const look = { size: MUNICIPALITY_RADIUS, color: GROUND, label: name, zIndex: LOWEST };
    graph.addNode(id, { role: 'municipality', x, y, ...look, forceLabel: true });
  }
  const circle = (x: number, y: number, size: number) => ({
    ...{ x, y, size: Math.max(size, LEAST_RADIUS) * scale, zIndex: -Math.round(size * 100) },
  });
  for (const { id, name, kind, x, y, size } of map.nodes) {
    const look = { color: colourOfKind(kind), label: name };
    graph.addNode(id, { role: 'network', ...circle(x, y, size), ...look });
  }
  for (const { id, name, isRest, x, y, size } of map.communities) {
    const look = { color: colourOfCommunity(isRest), label: name };
    graph.addNode(id, { role: 'community', ...circle(x, y, size), ...look });
  }
  // What communities have between them is a sum: the strongest is as broad as a line can be.
  const strongest = Math.max(...map.ties.map(({ weight }) => weight));
  const ties = map.ties.map((tie) => ({ ...tie, weight: Math.sqrt(tie.weight / strongest) }));
  for (const { source, target, weight } of [...map.edges, ...ties]) {
    graph.addUndirectedEdge(source, target, {
      weight,
      size: LEAST_BREADTH + BREADTH_RANGE * weight,
      color: mixed(PAPER, LINE, 0.12 + 0.75 * weight),
      zIndex: Math.round(weight * 1000),
    });
  }
  return graph;
}

/** Which share of the unit disc the circles would fill as the server sizes them, side by side. */
function filledShare(map: NetworkMap): number {
  const circles = [...map.nodes, ...map.communities];
  return circles.reduce((sum, { size }) => sum + (size * SERVER_RADIUS) ** 2, 0);
}

/** What the reader has chosen and points at, so far as it is on the map. */
export interface Emphasis {
  readonly chosen: readonly string[];
  readonly pointed: readonly string[];
  /** Whose names stand beside their circles: what is pointed at beyond what is chosen, else all chosen. */
  readonly marked: readonly string[];
}

export function emphasisOf(
  graph: { hasNode(id: string): boolean },
  selection: Selection,
  pointed: readonly string[],
): Emphasis {
  const asked =
    selection.kind === 'network'
      ? [selection.id]
      : selection.kind === 'pair'
        ? [selection.a, selection.b]
        : [];
  const chosen = asked.filter((id) => graph.hasNode(id));
  const known = pointed.filter((id) => graph.hasNode(id));
  // Who points at one of a chosen pair does not lose the other.
  const isBeyond = known.some((id) => !chosen.includes(id));
  return { chosen, pointed: known, marked: isBeyond ? known : chosen };
}

/** The look of a circle: around a choice the rest steps back, but stays to be seen and clicked. */
export function circleLook(
  graph: MapGraph,
  { chosen, pointed }: Emphasis,
  id: string,
  circle: Circle,
): Partial<NodeDisplayData> {
  if (chosen.includes(id)) return { ...circle, zIndex: 1000, forceLabel: chosen.length === 1 };
  if (pointed.includes(id)) return { ...circle, zIndex: 1000 };
  const [only, second] = chosen;
  if (only === undefined) return circle;
  if (circle.role === 'municipality') return circle;
  if (second === undefined && graph.hasUndirectedEdge(only, id)) return circle;
  return { ...circle, color: mixed(PAPER, circle.color, 0.28), label: '', zIndex: -1000 };
}

/** The look of a line: with a choice only its own lines are drawn. */
export function lineLook(
  graph: MapGraph,
  { chosen, pointed }: Emphasis,
  edge: string,
  line: Line,
): Partial<EdgeDisplayData> {
  const ends = graph.extremities(edge);
  const stands = chosen.length > 0 ? chosen : pointed;
  const own =
    stands.length > 1 ? stands.every((id) => ends.includes(id)) : ends.includes(stands[0] ?? '');
  if (!own) return chosen.length > 0 ? { hidden: true } : line;
  return {
    ...line,
    color: mixed(PAPER, ACCENT, 0.35 + 0.65 * line.weight),
    size: line.size + LEAST_BREADTH,
    zIndex: 2000,
  };
}

const LONGEST_LABEL = 42;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Draws labels with a halo of paper, so that they read over lines, right of the circle or left of it
 * at the map's edge. One that would lie over another is left out, unless its network is chosen;
 * `clear` begins a new frame.
 */
export class Labels {
  #placed: Box[] = [];

  clear(): void {
    this.#placed = [];
  }

  readonly draw: NodeLabelDrawingFunction<Circle, Line> = (context, data, settings) => {
    if (!data.label) return;
    const label =
      data.label.length > LONGEST_LABEL
        ? `${data.label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`
        : data.label;
    const { labelSize, labelWeight, labelFont } = settings;
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    const width = context.measureText(label).width;
    const beyond = data.x + data.size + 4;
    const left =
      beyond + width < context.canvas.clientWidth ? beyond : data.x - data.size - 4 - width;
    const box = { left, right: left + width, top: data.y - labelSize, bottom: data.y + labelSize };
    const hidden = left < 0 || this.#placed.some((other) => overlapping(box, other));
    const isGround = data.color === GROUND;
    const isForced = data.forceLabel === true && !isGround;
    if (hidden && !isForced) return;
    this.#placed.push(box);
    if (isForced) {
      context.fillStyle = PAPER;
      context.fillRect(box.left - 4, box.top, width + 8, box.bottom - box.top);
    }
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = PAPER;
    context.strokeText(label, left, data.y + labelSize / 3);
    context.fillStyle = isGround ? GROUND_INK : INK;
    context.fillText(label, left, data.y + labelSize / 3);
  };
}

function overlapping(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
