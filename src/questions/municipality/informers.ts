/**
 * Who informs a municipality: who passes word on, by INFORMS, to the municipality itself, to a contact
 * role there, to its local structure, to a body in which it has a place, or to somebody at home there.
 */
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import { seatPlaces } from '../../graph/seatPlaces.js';
import { edgesAt } from '../../graph/adjacency.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { type Asking, viewOf } from '../asking/asking.js';
import { neighbours } from '../filters/territory.js';
import { networksOver } from './coveringNetworks.js';

/** Who it is that hears, those who stand for the municipality most directly first. */
export const hearers = ['itself', 'contact', 'structure', 'body', 'resident'] as const;
export type Hearer = (typeof hearers)[number];

/** One who informs, and who hears it. */
export interface Informer {
  readonly informer: RecordId;
  readonly heardBy: RecordId;
  readonly hearer: Hearer;
}

/** In the order of the hearers, then by ids; each pair once. O(hearers + what informs them). */
export function informers(asking: Asking, municipality: RecordId): readonly Informer[] {
  const view = viewOf(asking);
  const { ids } = view.graph.nodes;
  const states = view.edges('INFORMS');
  const { from } = view.graph.edges.INFORMS;
  const adjacency = view.graph.adjacency('INFORMS', 'to');
  const found: Informer[] = [];
  const told = new Set<string>();
  for (const [heardBy, hearer] of hearersOf(view, ids.numberOf(municipality))) {
    for (const edge of edgesAt(adjacency, heardBy)) {
      const pair = `${from[edge]} ${heardBy}`;
      if (states[edge] !== CERTAINLY_VALID || told.has(pair)) continue;
      told.add(pair);
      found.push({ informer: ids.idOf(from[edge]!), heardBy: ids.idOf(heardBy), hearer });
    }
  }
  const keyOf = ({ informer, heardBy }: Informer) => `${heardBy} ${informer}`;
  return found.sort(
    (a, b) =>
      hearers.indexOf(a.hearer) - hearers.indexOf(b.hearer) || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
}

/** The organisations that govern a municipality: as a rule one. */
export function governorsOf(view: DayView, municipality: number): readonly number[] {
  return neighbours(view, 'GOVERNS', 'to', municipality);
}

/** Each node as the first sort of hearer that it is. */
function hearersOf(view: DayView, municipality: number): ReadonlyMap<number, Hearer> {
  const found = new Map<number, Hearer>();
  const add = (hearer: Hearer, nodes: Iterable<number>) => {
    for (const node of nodes) if (!found.has(node)) found.set(node, hearer);
  };
  const governors = governorsOf(view, municipality);
  add('itself', governors);
  add(
    'contact',
    neighbours(view, 'CONTACT_FOR', 'to', municipality).filter(
      (node) => view.graph.kindOf(node) === 'ContactPoint',
    ),
  );
  add(
    'structure',
    networksOver(view, municipality).flatMap(({ network, isDirect }) =>
      isDirect ? [network] : [],
    ),
  );
  add('body', bodiesOf(view, new Set(governors)));
  add('resident', neighbours(view, 'LOCATED_IN', 'to', municipality));
  return found;
}

/** Networks in which one of the organisations has a place. */
function bodiesOf(view: DayView, organisations: ReadonlySet<number>): number[] {
  const seats = seatPlaces(view, 'FILLED_BY', CERTAINLY_VALID);
  return [
    ...[...organisations].flatMap((node) => neighbours(view, 'MEMBER_OF', 'from', node)),
    ...seats.networks.filter((_, at) => organisations.has(seats.others[at]!)),
  ];
}
