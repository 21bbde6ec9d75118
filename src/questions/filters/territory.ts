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
