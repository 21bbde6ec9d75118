/**
 * What may explain that two networks share members, or do alike, without the one doubling the other.
 * Explanations stand beside the relation; they never change it.
 */
import { isPopular, isTerritorial, mostResidents } from '../../analysis/explanation.js';
import { neighbours } from '../../graph/territory.js';
import type { TwoMode } from '../../graph/twoMode.js';
import type { DayView } from '../../snapshot/views.js';
import { municipalitiesOfNetwork } from '../filters/territory.js';

export type OverlapExplanation = 'territorial' | 'popular' | 'sameHost' | 'oneGrewFromOther';

/**
 * The explanations of two networks, as rows of the graph of organisations, with the columns that they
 * share. O(municipalities of the smaller territory + shared + what one of them grew from).
 */
export function explanationsOf(
  view: DayView,
  graph: TwoMode,
  a: number,
  b: number,
  shared: Int32Array,
): OverlapExplanation[] {
  const [nodeA, nodeB] = [graph.rowNodes[a]!, graph.rowNodes[b]!];
  const explanations: OverlapExplanation[] = [];
  const residents = residentsOfSmaller(view, graph, nodeA, nodeB, mostResidents(shared));
  if (isTerritorial(residents, shared)) explanations.push('territorial');
  if (isPopular(graph, shared, view.popularDegree)) explanations.push('popular');
  if (haveSameHost(view, nodeA, nodeB)) explanations.push('sameHost');
  if (grewFrom(view, nodeA, nodeB) || grewFrom(view, nodeB, nodeA))
    explanations.push('oneGrewFromOther');
  return explanations;
}

/**
 * Columns of the organisations at home in the area of the network with fewer municipalities; null where
 * there are more than `most`, as in a country.
 */
function residentsOfSmaller(
  view: DayView,
  graph: TwoMode,
  a: number,
  b: number,
  most: number,
): Int32Array | null {
  const areas = [a, b]
    .map((network) => municipalitiesOfNetwork(view, network))
    .filter(({ size }) => size > 0)
    .sort((one, other) => one.size - other.size);
  const smaller = areas.length === 2 ? areas[0] : undefined;
  if (!smaller) return null;
  const columns = new Set<number>();
  for (const municipality of smaller) {
    for (const node of neighbours(view, 'LOCATED_IN', 'to', municipality)) {
      const column = graph.columnOfNode[node]!;
      if (column >= 0) columns.add(column);
    }
    if (columns.size > most) return null;
  }
  return Int32Array.from(columns);
}

/** Whether one organisation runs both (HOSTED_BY). */
function haveSameHost(view: DayView, a: number, b: number): boolean {
  const hosts = neighbours(view, 'HOSTED_BY', 'from', a);
  return neighbours(view, 'HOSTED_BY', 'from', b).some((host) => hosts.includes(host));
}

/**
 * Whether a network carries on what another was, or the other is a part of it, directly or through
 * others in force on the day (SUCCEEDED_BY, PART_OF).
 */
function grewFrom(view: DayView, network: number, other: number): boolean {
  const seen = new Set([other]);
  for (const node of seen) {
    for (const kind of ['SUCCEEDED_BY', 'PART_OF'] as const) {
      for (const wider of neighbours(view, kind, 'from', node)) seen.add(wider);
    }
  }
  return seen.has(network);
}
