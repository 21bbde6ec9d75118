/** Random records as a graph is written from them, and what they mean told in the slowest way. */
import fc, { type Arbitrary } from 'fast-check';
import { type Graph, GraphBuilder } from '../../src/graph/graph.js';
import { type Status, statuses } from '../../src/model/codes.js';
import { type Day, dayOf, formatDay, parseDay } from '../../src/model/time/days.js';
import type { EntityKind } from '../../src/model/kinds.js';
import { type Validity, validityProblem } from '../../src/model/time/validity.js';

/** All days of which anything is said or asked; what lies beyond is as the first or the last. */
export const DAYS: readonly Day[] = Array.from(
  { length: 4 * 366 },
  (_, at) => dayOf(2019, 11, 1)! + at,
);
const textOf = new Map(DAYS.map((day) => [day, formatDay(day)]));

const anyDate = fc
  .integer({ min: dayOf(2020, 1, 1)!, max: dayOf(2022, 6, 30)! })
  .map(formatDay)
  .chain((day) => fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4)));

export const anyValidity: Arbitrary<Validity> = fc
  .record({
    from: fc.oneof(anyDate, fc.constant('unknown')),
    to: fc.oneof(anyDate, fc.constantFrom('open', 'unknown')),
    attestedOn: fc.option(
      fc.integer({ min: dayOf(2020, 1, 1)!, max: dayOf(2022, 6, 30)! }).map(formatDay),
      { nil: undefined },
    ),
  })
  .filter((validity) => validityProblem(validity) === undefined);

const anyStatus = fc.constantFrom(...(Object.keys(statuses.codes) as Status[]));

export interface NodeRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly validity: Validity;
  readonly status: Status;
}
export interface EdgeRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly validity: Validity;
  readonly status: Status;
}
export interface Rows {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

const usual: { validity: Validity; status: Status } = {
  validity: { from: '2020', to: 'open' },
  status: 'active',
};

/** Organisations, people and networks, half of them plain, with memberships among them. */
export const anyRows: Arbitrary<Rows> = fc
  .uniqueArray(
    fc.tuple(
      fc.uuid(),
      fc.constantFrom<EntityKind>('Organisation', 'ContactPerson', 'Network'),
      fc.oneof(
        fc.constant(usual),
        fc.record({ validity: anyValidity, status: fc.constantFrom<Status>('active', 'ended') }),
        fc.record({ validity: anyValidity, status: anyStatus }),
      ),
    ),
    { maxLength: 14, selector: ([id]) => id },
  )
  .chain((drawn): Arbitrary<Rows> => {
    const nodes = drawn.map(([id, kind, rest]) => ({ id, kind, ...rest }));
    const members = nodes.filter(({ kind }) => kind !== 'Network').map(({ id }) => id);
    const networks = nodes.filter(({ kind }) => kind === 'Network').map(({ id }) => id);
    if (members.length === 0 || networks.length === 0) return fc.constant({ nodes, edges: [] });
    const edge = fc.record({
      id: fc.uuid(),
      from: fc.constantFrom(...members),
      to: fc.constantFrom(...networks),
      validity: fc.oneof(fc.constant(usual.validity), anyValidity),
      status: fc.oneof(fc.constant<Status>('active'), anyStatus),
    });
    return fc
      .uniqueArray(edge, { maxLength: 40, selector: ({ id }) => id })
      .map((edges) => ({ nodes, edges }));
  });

export function graphOfRows({ nodes, edges }: Rows): Graph {
  const builder = new GraphBuilder();
  for (const node of nodes) builder.writeNode(node.kind, { ...node, code: undefined });
  for (const edge of edges) {
    builder.writeEdge('MEMBER_OF', { ...edge, code: undefined, source: null });
  }
  return builder.build(1);
}

/**
 * How surely a record holds on a day, from every day on which it may have begun and every day on which
 * it may have ended: 2 where all of them say so, 1 where some do, 0 where none does. On the day that
 * its source speaks of it is known to hold.
 */
export function slowCertainty(
  record: { readonly validity: Validity; readonly status: Status },
  day: Day,
  holding: readonly Status[],
): number {
  if (!holding.includes(record.status)) return 0;
  const { from, to, attestedOn } = record.validity;
  const daysOf = (date: string) => {
    const days = DAYS.filter((one) => textOf.get(one)!.startsWith(date));
    // What begins or ends in a month is possible, and no more, on its last day too.
    return days.length === 1 ? days : [...days, days.at(-1)! + 1];
  };
  let begins = from === 'unknown' ? [-Infinity, ...DAYS, Infinity] : daysOf(from);
  let ends =
    to === 'unknown' ? [-Infinity, ...DAYS, Infinity] : to === 'open' ? [Infinity] : daysOf(to);
  if (attestedOn !== undefined) {
    const attested = parseDay(attestedOn)!;
    const before = begins.filter((one) => one <= attested);
    const after = ends.filter((one) => one > attested);
    // A source that speaks of a day on which the record cannot have held says nothing.
    if (before.length > 0 && after.length > 0) [begins, ends] = [before, after];
  }
  if (begins.every((begin) => begin <= day) && ends.every((end) => day < end)) return 2;
  return begins.some((begin) => begin <= day) && ends.some((end) => day < end) ? 1 : 0;
}
