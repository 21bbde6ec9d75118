/** Networks that work for a municipality: directly, or only for a wider area that it lies in. */
import { PRESENT } from '../../analysis/coverage.js';
import { POSSIBLY_VALID } from '../../graph/asOfView.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { type About, aboutRecords, emptyReason } from '../asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from '../asking/asking.js';
import type { PageArguments } from '../asking/listing.js';
import { neighbours } from '../filters/territory.js';
import { AreaLines } from '../matrix/lines.js';
import { certainNodes } from '../matrix/networkBodies.js';

/** PRESENT: the municipality itself, or an area that is nothing else; INHERITED: a wider area. */
export type CoveringState = 'PRESENT' | 'INHERITED';

export interface CoveringNetwork {
  readonly network: RecordId;
  readonly state: CoveringState;
  /** Areas that it works for in which the municipality lies, in order of id; also the municipality. */
  readonly through: readonly RecordId[];
}

export interface CoveringNetworks extends Page<CoveringNetwork> {
  readonly about: About;
  readonly direct: number;
}

interface Covering {
  readonly network: number;
  readonly isDirect: boolean;
  readonly areas: readonly number[];
}

/** Direct ones first, then by name. O(areas around + their networks). */
export async function coveringNetworks(
  asking: Asking,
  municipality: RecordId,
  { first, after }: PageArguments,
): Promise<CoveringNetworks> {
  const view = viewOf(asking);
  const { ids } = view.graph.nodes;
  const found = networksOver(view, ids.numberOf(municipality));
  const ranks = await asking.nameOrder.ranks(ids, 'Network');
  found.sort(
    (a, b) =>
      Number(b.isDirect) - Number(a.isDirect) ||
      ranks[a.network]! - ranks[b.network]! ||
      a.network - b.network,
  );
  const recorded = certainNodes(view, 'Network').length;
  const page = pageOf(found, ({ network }) => ids.idOf(network), first, after);
  const states = view.edges('COVERS');
  const { to } = view.graph.edges.COVERS;
  const around = new Set(areasAround(view, ids.numberOf(municipality)));
  const possible = states.reduce(
    (sum, state, edge) => sum + (state === POSSIBLY_VALID && around.has(to[edge]!) ? 1 : 0),
    0,
  );
  return {
    ...page,
    items: page.items.map(({ network, isDirect, areas }) => ({
      network: ids.idOf(network),
      state: isDirect ? 'PRESENT' : 'INHERITED',
      through: areas.map((area) => ids.idOf(area)).sort(),
    })),
    direct: found.filter(({ isDirect }) => isDirect).length,
    about: {
      ...aboutRecords(asking, 'municipality:networks', found.length, possible),
      ...(found.length === 0 && {
        empty: emptyReason(recorded, recorded),
      }),
    },
  };
}

/** Networks that certainly work for the municipality or an area around it. */
export function networksOver(view: DayView, municipality: number): Covering[] {
  const areasOf = new Map<number, number[]>();
  for (const area of areasAround(view, municipality)) {
    for (const body of neighbours(view, 'COVERS', 'to', area)) {
      if (view.graph.kindOf(body) !== 'Network') continue;
      const known = areasOf.get(body);
      if (known) known.push(area);
      else areasOf.set(body, [area]);
    }
  }
  const line = new AreaLines(view, [municipality]);
  return [...areasOf].map(([network, areas]) => ({
    network,
    areas,
    isDirect: line.reachedBy(areas).get(0) === PRESENT,
  }));
}

/** The municipality and the areas that it lies in on the day. Cycles do no harm. */
function areasAround(view: DayView, municipality: number): Iterable<number> {
  const found = new Set([municipality]);
  for (const area of found) {
    for (const wider of neighbours(view, 'PART_OF', 'from', area)) {
      if (view.graph.kindOf(wider) === 'Area') found.add(wider);
    }
  }
  return found;
}
