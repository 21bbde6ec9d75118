/**
 * What the secretary of a network is asked to confirm: its members, who sits on its seats by which
 * mandate, its contact roles, how often it meets, how open it is, where it works and for which goals.
 */
import { v5 as uuidV5 } from 'uuid';
import { edgesAt } from '../../graph/adjacency.js';
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import type { RecordKind, RelationshipKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { Day } from '../../model/time/days.js';
import { formatDay } from '../../model/time/days.js';
import type { DayView } from '../../snapshot/views.js';
import { type Asking, viewOf } from '../asking/asking.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { isUnconfirmed } from '../seats/contactRoles.js';
import { judgedSeats } from '../seats/judgedSeats.js';
import { toldSeat } from '../seats/toldSeats.js';

export type FactSort =
  'member' | 'seat' | 'contactRole' | 'meetings' | 'openness' | 'area' | 'goal';

export interface ConfirmationFact {
  /** The same as long as the fact is; tells nothing of the record. */
  readonly id: string;
  readonly sort: FactSort;
  /** The record that tells it: a relationship, a contact role, a seat, or the network itself. */
  readonly kind: RecordKind;
  readonly record: RecordId;
  readonly revision: number;
  /** The fields of the record that it is, where it is no more than that. */
  readonly field: string | undefined;
  /** False where nothing of the sort is recorded: the secretary is asked what it is. */
  readonly isKnown: boolean;
  /** A contact role that nobody has confirmed for more than 12 months, a mandate that has run out. */
  readonly isStale: boolean;
  /** The organisation, the area, the goal, the seat or the contact role; never a person. */
  readonly subject: RecordId | undefined;
  /** Of who sits on one. */
  readonly seat: RecordId | undefined;
  /** Whether it is of a person, of whom no more is told than since when. */
  readonly isPerson: boolean;
  /** A date of any precision; undefined where that is not known. */
  readonly since: string | undefined;
  readonly mandateFrom: Day | undefined;
  readonly mandateTo: Day | undefined;
  readonly role: string | undefined;
  readonly meetingsPerYear: number | undefined;
  readonly meetingHours: number | undefined;
  readonly openness: string | undefined;
}

/** The namespace under which facts become UUIDs; never changes. */
const FACT_NAMESPACE = '3c1f57b2-64d8-5f0e-9a41-0d9c8b7e2a15';

/**
 * The facts of a network on the day, in the order of the sorts. Whoever asks has to have a right to
 * them, since people are counted among them. O(relationships of the network), read in batches.
 */
export async function confirmationFacts(
  asking: Asking,
  reader: DetailReader,
  network: RecordId,
): Promise<ConfirmationFact[]> {
  const view = viewOf(asking);
  const node = view.graph.nodes.ids.numberOf(network);
  const record = await reader.entity(network, 'Network');
  if (node < 0 || !record) return [];
  const { openness, meetingsPerYear, meetingHours } = record.properties;
  const itself = { kind: 'Network', record: network, revision: record.revision } as const;
  const orAsk = (sort: FactSort, facts: readonly ConfirmationFact[]) =>
    facts.length > 0 ? facts : [factOf({ ...itself, sort, field: `no ${sort}`, isKnown: false })];
  return [
    ...orAsk('member', await related(view, reader, node, 'member', 'MEMBER_OF', 'to')),
    ...(await seatFacts(asking, reader, view, node)),
    ...orAsk('contactRole', await roleFacts(view, reader, node)),
    factOf({
      ...{ ...itself, sort: 'meetings', field: 'meetingsPerYear meetingHours' },
      ...{ isKnown: meetingsPerYear !== undefined, meetingsPerYear, meetingHours },
    }),
    factOf({
      ...{ ...itself, sort: 'openness', field: 'openness' },
      ...{ isKnown: openness !== undefined, openness },
    }),
    ...orAsk('area', await related(view, reader, node, 'area', 'COVERS', 'from')),
    ...orAsk('goal', await related(view, reader, node, 'goal', 'ABOUT', 'from', 'goal')),
  ];
}

type Told = Pick<ConfirmationFact, 'sort' | 'kind' | 'record' | 'revision'> &
  Partial<ConfirmationFact>;

function factOf(told: Told): ConfirmationFact {
  return {
    id: uuidV5([told.kind, told.record, told.field ?? ''].join(' '), FACT_NAMESPACE),
    ...{ field: undefined, isKnown: true, isStale: false, subject: undefined, seat: undefined },
    ...{ isPerson: false, since: undefined, mandateFrom: undefined, mandateTo: undefined },
    ...{ role: undefined, meetingsPerYear: undefined, meetingHours: undefined },
    openness: undefined,
    ...told,
  };
}

/** Facts that relationships of the network tell, those of people last, by id. */
async function related(
  view: DayView,
  reader: DetailReader,
  network: number,
  sort: FactSort,
  kind: RelationshipKind,
  end: 'from' | 'to',
  code?: string,
): Promise<ConfirmationFact[]> {
  const { graph } = view;
  const columns = graph.edges[kind];
  const others = columns[end === 'from' ? 'to' : 'from'];
  const states = view.edges(kind);
  const edges = [...edgesAt(graph.adjacency(kind, end), network)].filter(
    (edge) =>
      states[edge] === CERTAINLY_VALID &&
      (code === undefined || graph.codeOf(others[edge]!) === code),
  );
  const facts = await Promise.all(
    edges.map(async (edge) => {
      const record = columns.ids.idOf(edge);
      const relationship = await reader.relationship(kind, record);
      if (!relationship) return [];
      const isPerson = graph.kindOf(others[edge]!) === 'ContactPerson';
      const { role } = relationship.properties as { readonly role?: string };
      const fact = factOf({
        ...{ sort, kind, record, revision: relationship.revision, isPerson, role },
        subject: isPerson ? undefined : graph.nodes.ids.idOf(others[edge]!),
        since: relationship.validity.from === 'unknown' ? undefined : relationship.validity.from,
      });
      return [fact];
    }),
  );
  return facts.flat().sort(inOrder);
}

function inOrder(one: ConfirmationFact, other: ConfirmationFact): number {
  return Number(one.isPerson) - Number(other.isPerson) || (one.record < other.record ? -1 : 1);
}

/** Who sits on each seat; a seat on which nobody does is asked of itself. */
async function seatFacts(
  asking: Asking,
  reader: DetailReader,
  view: DayView,
  network: number,
): Promise<ConfirmationFact[]> {
  const all = await judgedSeats(asking, view, reader);
  const seats = all
    .filter((seat) => seat.network === network)
    .map((seat) => toldSeat({ ...asking, masking: undefined }, seat))
    .sort((a, b) => (a.seat < b.seat ? -1 : 1));
  const facts = await Promise.all(
    seats.map(async ({ seat, holdings, state }): Promise<ConfirmationFact[]> => {
      if (holdings.length === 0) {
        const record = await reader.entity(seat, 'Seat');
        const told = { sort: 'seat', kind: 'Seat', record: seat, subject: seat, seat } as const;
        return record
          ? [factOf({ ...told, revision: record.revision, isKnown: state === 'VACANT' })]
          : [];
      }
      const held = await Promise.all(
        holdings.map(async (holding) => {
          const { kind, link, holder, mandateFrom, mandateTo } = holding;
          const record = await reader.relationship(kind, link);
          if (!record) return [];
          const isPerson = kind === 'HELD_BY';
          return [
            factOf({
              ...{ sort: 'seat', kind, record: link, revision: record.revision, seat },
              ...{ isPerson, mandateFrom, mandateTo, isStale: holding.state === 'EXPIRED' },
              subject: isPerson ? undefined : holder,
              since: record.validity.from === 'unknown' ? undefined : record.validity.from,
            }),
          ];
        }),
      );
      return held.flat();
    }),
  );
  return facts.flat();
}

/** Contact roles that are there for the network. */
async function roleFacts(
  view: DayView,
  reader: DetailReader,
  network: number,
): Promise<ConfirmationFact[]> {
  const { graph } = view;
  const { from } = graph.edges.CONTACT_FOR;
  const states = view.edges('CONTACT_FOR');
  const roles = [...edgesAt(graph.adjacency('CONTACT_FOR', 'to'), network)]
    .filter((edge) => states[edge] === CERTAINLY_VALID)
    .map((edge) => from[edge]!)
    .filter((node) => graph.kindOf(node) === 'ContactPoint');
  const facts = await Promise.all(
    [...new Set(roles)].map(async (node) => {
      const role = graph.nodes.ids.idOf(node);
      const record = await reader.entity(role, 'ContactPoint');
      if (!record) return [];
      const isStale = isUnconfirmed(record.properties.confirmedOn, formatDay(view.day));
      const told = { sort: 'contactRole', kind: 'ContactPoint', record: role } as const;
      return [factOf({ ...told, revision: record.revision, subject: role, isStale })];
    }),
  );
  return facts.flat().sort(inOrder);
}
