/**
 * Of which area of a kind, such as a wellbeing services county, a network is by the areas that it works
 * for, and an organisation by where it is at home: of one alone, or of none that could be told.
 */
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import type { AreaKind } from '../../model/codes.js';
import type { DayView } from '../../snapshot/views.js';
import { linkedTo } from '../matrix/lines.js';
import { type Groups, NO_ONE_GROUP, theOnly } from './groups.js';
import { municipalitiesOfArea } from './territory.js';

const placedBy = { Network: 'COVERS', Organisation: 'LOCATED_IN' } as const;

/**
 * What certainly holds on the day. Who works for an area that is not known to lie within a group is
 * of no one group, since the rest of that area may lie in another. O(areas + relationships + parts of
 * the areas that are named).
 */
export function areaGroupsOf(
  view: DayView,
  areaKind: AreaKind,
  kind: 'Network' | 'Organisation',
  nodes: Int32Array,
): Groups {
  const groupOfMunicipality = new Map<number, number>();
  const groupOfArea = new Map<number, number>();
  for (let area = 0; area < view.nodes.length; area++) {
    if (view.nodes[area] !== CERTAINLY_VALID || !isGroup(area)) continue;
    groupOfArea.set(area, area);
    for (const municipality of municipalitiesOfArea(view, area)) {
      const isInAnother = groupOfMunicipality.has(municipality);
      groupOfMunicipality.set(municipality, isInAnother ? NO_ONE_GROUP : area);
    }
  }
  const sources = new Set<number>();
  const groupOf = nodes.map((node) => {
    const places = linkedTo(view, placedBy[kind], 'from', node);
    for (const place of places) for (const source of place.sources) sources.add(source);
    return theOnly(places.map((place) => ofArea(place.node)));
  });
  return { groupOf, sources };

  function isGroup(node: number): boolean {
    const { graph } = view;
    return graph.kindOf(node) === 'Area' && graph.codeOf(node) === areaKind;
  }

  function ofArea(area: number): number {
    let group = groupOfArea.get(area);
    if (group === undefined) {
      const parts = [...municipalitiesOfArea(view, area)];
      group = theOnly(parts.map((part) => groupOfMunicipality.get(part) ?? NO_ONE_GROUP));
      groupOfArea.set(area, group);
    }
    return group;
  }
}
