/**
 * Of which wellbeing services county a network is by the areas that it works for, and an organisation
 * by where it is at home: of one alone, or of none that could be told.
 */
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import type { DayView } from '../../snapshot/views.js';
import { linkedTo } from '../matrix/lines.js';
import { municipalitiesOfArea } from './territory.js';

const placedBy = { Network: 'COVERS', Organisation: 'LOCATED_IN' } as const;
/** The county of what is in several, or in none. */
export const NO_ONE_COUNTY = -1;

export interface Counties {
  /** Beside each of the nodes asked for, the node number of its county, or NO_ONE_COUNTY. */
  readonly countyOf: Int32Array;
  /** Node numbers of the sources that say where they are. */
  readonly sources: ReadonlySet<number>;
}

/**
 * What certainly holds on the day. Who works for an area that is not known to lie within a county is
 * of no one county, since the rest of that area may lie in another. O(areas + relationships + parts of
 * the areas that are named).
 */
export function countiesOf(
  view: DayView,
  kind: 'Network' | 'Organisation',
  nodes: Int32Array,
): Counties {
  const countyOfMunicipality = new Map<number, number>();
  const countyOfArea = new Map<number, number>();
  for (let area = 0; area < view.nodes.length; area++) {
    if (view.nodes[area] !== CERTAINLY_VALID || !isCounty(area)) continue;
    countyOfArea.set(area, area);
    for (const municipality of municipalitiesOfArea(view, area)) {
      const isInAnother = countyOfMunicipality.has(municipality);
      countyOfMunicipality.set(municipality, isInAnother ? NO_ONE_COUNTY : area);
    }
  }
  const sources = new Set<number>();
  const countyOf = nodes.map((node) => {
    const places = linkedTo(view, placedBy[kind], 'from', node);
    for (const place of places) for (const source of place.sources) sources.add(source);
    return theOnly(places.map((place) => ofArea(place.node)));
  });
  return { countyOf, sources };

  function isCounty(node: number): boolean {
    const { graph } = view;
    return graph.kindOf(node) === 'Area' && graph.codeOf(node) === 'wellbeingServicesCounty';
  }

  function ofArea(area: number): number {
    let county = countyOfArea.get(area);
    if (county === undefined) {
      const parts = [...municipalitiesOfArea(view, area)];
      county = theOnly(parts.map((part) => countyOfMunicipality.get(part) ?? NO_ONE_COUNTY));
      countyOfArea.set(area, county);
    }
    return county;
  }
}

function theOnly(counties: readonly number[]): number {
  const [first = NO_ONE_COUNTY, ...others] = counties;
  return others.every((other) => other === first) ? first : NO_ONE_COUNTY;
}
