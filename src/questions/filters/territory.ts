/**
 * Which municipalities a network covers, and who is at home in them. What an area holds is told by
 * `graph/territory.ts`.
 */
import type { AsOfView } from '../../graph/asOfView.js';
import { municipalitiesOfArea, neighbours } from '../../graph/territory.js';

export { municipalitiesOfArea, neighbours };

/** Node numbers of the municipalities that a network covers; empty when nobody has said. */
export function municipalitiesOfNetwork(view: AsOfView, network: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const area of neighbours(view, 'COVERS', 'from', network)) {
    for (const municipality of municipalitiesOfArea(view, area)) found.add(municipality);
  }
  return found;
}

/**
 * Node numbers of the networks that cover at least one of the municipalities: found from these upwards,
 * since looking at every network takes ten times as long. O(areas around + networks found).
 */
export function networksCovering(
  view: AsOfView,
  municipalities: ReadonlySet<number>,
): ReadonlySet<number> {
  const areas = new Set(municipalities);
  for (const area of areas) {
    for (const wider of neighbours(view, 'PART_OF', 'from', area)) {
      // A municipality stands for itself alone.
      if (view.graph.codeOf(wider) !== 'municipality') areas.add(wider);
    }
  }
  const found = new Set<number>();
  for (const area of areas) {
    for (const network of neighbours(view, 'COVERS', 'to', area)) found.add(network);
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
