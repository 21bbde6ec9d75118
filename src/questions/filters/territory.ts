/**
 * Which municipalities an area or a network reaches. Areas overlay and do not nest, so an area is the
 * set of municipalities that belong to it on the day (PART_OF), and containment compares sets.
 */
import { edgesAt } from '../../graph/adjacency.js';
import { type AsOfView, CERTAINLY_VALID } from '../../graph/asOfView.js';
import type { RelationshipKind } from '../../model/kinds.js';

/** Nodes at the other ends of a node's relationships of a kind, on the view's day. */
export function neighbours(
  view: AsOfView,
  kind: RelationshipKind,
  end: 'from' | 'to',
  node: number,
): number[] {
  const states = view.edges(kind);
  const others = view.graph.edges[kind][end === 'from' ? 'to' : 'from'];
  const found: number[] = [];
  for (const edge of edgesAt(view.graph.adjacency(kind, end), node)) {
    if (states[edge] === CERTAINLY_VALID) found.push(others[edge]!);
  }
  return found;
}

/** Node numbers of the municipalities of an area, itself if it is one. Cycles do no harm. */
export function municipalitiesOfArea(view: AsOfView, area: number): ReadonlySet<number> {
  const found = new Set<number>();
  const seen = new Set([area]);
  for (const node of seen) {
    if (view.graph.codeOf(node) === 'municipality') found.add(node);
    else for (const part of neighbours(view, 'PART_OF', 'to', node)) seen.add(part);
  }
  return found;
}

/** Node numbers of the municipalities that a network covers; empty when nobody has said. */
export function municipalitiesOfNetwork(view: AsOfView, network: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const area of neighbours(view, 'COVERS', 'from', network)) {
    for (const municipality of municipalitiesOfArea(view, area)) found.add(municipality);
  }
  return found;
}

/** Node numbers of the organisations that have their home in a set of municipalities. */
export function residentsOf(view: AsOfView, municipalities: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  for (const municipality of municipalities) {
    for (const organisation of neighbours(view, 'LOCATED_IN', 'to', municipality)) {
      found.add(organisation);
    }
  }
  return found;
}
