/**
 * Which municipalities an area holds. Areas overlay and do not nest, so an area is the set of
 * municipalities that belong to it on the day (PART_OF), and containment compares sets.
 */
import type { RelationshipKind } from '../model/kinds.js';
import { edgesAt } from './adjacency.js';
import { type AsOfView, CERTAINLY_VALID } from './asOfView.js';

/** Nodes at the other ends of a node's relationships of a kind that hold at least so surely. */
export function neighbours(
  view: AsOfView,
  kind: RelationshipKind,
  end: 'from' | 'to',
  node: number,
  certainty = CERTAINLY_VALID,
): number[] {
  const states = view.edges(kind);
  const others = view.graph.edges[kind][end === 'from' ? 'to' : 'from'];
  const found: number[] = [];
  for (const edge of edgesAt(view.graph.adjacency(kind, end), node)) {
    if (states[edge]! >= certainty) found.push(others[edge]!);
  }
  return found;
}

/** Node numbers of the municipalities of an area, itself if it is one. Cycles do no harm. */
export function municipalitiesOfArea(
  view: AsOfView,
  area: number,
  certainty = CERTAINLY_VALID,
): ReadonlySet<number> {
  const found = new Set<number>();
  const seen = new Set([area]);
  for (const node of seen) {
    if (view.graph.codeOf(node) === 'municipality') found.add(node);
    else for (const part of neighbours(view, 'PART_OF', 'to', node, certainty)) seen.add(part);
  }
  return found;
}
