/**
 * Who bears which duty: every organisation of its kind of bearer, each for itself, and whoever is named by
 * BEARS, networks among them. A duty of which neither is told is nobody's in particular.
 */
import type { CodeOf, legalStatuses } from '../../model/codes.js';
import type { Entity, RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import type { Asking } from '../asking/asking.js';
import { nodeOf } from '../filters/networkFilter.js';
import { neighbours } from '../filters/territory.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { AreaLines, touches } from '../matrix/lines.js';
import { certainNodes } from '../matrix/networkBodies.js';

/** Every condition that is given has to hold; none given lets all through. */
export interface DutyFilter {
  readonly duties?: readonly RecordId[] | undefined;
  readonly bearers?: readonly RecordId[] | undefined;
  /** Areas that share a municipality with where the bearer is. */
  readonly areas?: readonly RecordId[] | undefined;
  readonly legalStatuses?: readonly CodeOf<typeof legalStatuses>[] | undefined;
}

/** A duty, and who bears it among those asked for, by name; node numbers. */
export interface BorneDuty {
  readonly node: number;
  readonly record: Entity<'Duty'>;
  readonly bearers: readonly number[];
}

export interface BorneDuties {
  /** By wording; without those that none of those asked for bears. */
  readonly duties: readonly BorneDuty[];
  /** Duties among those asked for of which nobody has told who bears them. */
  readonly withoutBearer: number;
  /** Duties in force on the day, whatever was asked for. */
  readonly recorded: number;
}

/** Where a bearer is: what it governs, else its home; of a network what it covers. */
export function areasOfBearer(view: DayView, bearer: number): readonly number[] {
  if (view.graph.kindOf(bearer) === 'Network') return neighbours(view, 'COVERS', 'from', bearer);
  const governed = neighbours(view, 'GOVERNS', 'from', bearer);
  return governed.length > 0 ? governed : neighbours(view, 'LOCATED_IN', 'from', bearer);
}

/**
 * Who certainly bears what on the day. Reads every duty. Throws InvalidInputError for ids that no record
 * has. O(nodes + duties · bearers).
 */
export async function borneDuties(
  asking: Asking,
  view: DayView,
  reader: Pick<DetailReader, 'entity'>,
  filter: DutyFilter,
): Promise<BorneDuties> {
  const { ids } = view.graph.nodes;
  const duties = filter.duties?.map((id, at) => nodeOf(view, id, `filter.duties.${at}`, 'Duty'));
  const isAsked = bearerPredicate(view, filter);
  const byKind = organisationsByKind(view);
  const ranks = {
    Duty: await asking.nameOrder.ranks(ids, 'Duty'),
    Network: await asking.nameOrder.ranks(ids, 'Network'),
    Organisation: await asking.nameOrder.ranks(ids, 'Organisation'),
  };
  const byName = (kind: keyof typeof ranks) => (a: number, b: number) =>
    ranks[kind][a]! - ranks[kind][b]! || (ids.idOf(a) < ids.idOf(b) ? -1 : 1);

  const inForce = certainNodes(view, 'Duty').sort(byName('Duty'));
  const read = await Promise.all(inForce.map((node) => reader.entity(ids.idOf(node), 'Duty')));
  const found: BorneDuty[] = [];
  let withoutBearer = 0;
  inForce.forEach((node, at) => {
    const record = read[at];
    if (!record || (duties && !duties.includes(node))) return;
    const { legalStatus } = record.properties;
    if (filter.legalStatuses && !filter.legalStatuses.some((one) => one === legalStatus)) return;
    const kind = view.graph.codeOf(node);
    const all = new Set([
      ...(kind === undefined ? [] : (byKind.get(kind) ?? [])),
      ...neighbours(view, 'BEARS', 'to', node),
    ]);
    if (all.size === 0 && kind === undefined) withoutBearer++;
    const bearers = [...all].filter(isAsked);
    const networks = bearers.filter((one) => view.graph.kindOf(one) === 'Network');
    const organisations = bearers.filter((one) => view.graph.kindOf(one) === 'Organisation');
    if (bearers.length === 0) return;
    found.push({
      node,
      record,
      bearers: [...organisations.sort(byName('Organisation')), ...networks.sort(byName('Network'))],
    });
  });
  return { duties: found, withoutBearer, recorded: inForce.length };
}

/** Kept as long as the view is: of 100,000 organisations a few hundred bear anything by their kind. */
const kindsOfViews = new WeakMap<DayView, ReadonlyMap<string, readonly number[]>>();

function organisationsByKind(view: DayView): ReadonlyMap<string, readonly number[]> {
  const known = kindsOfViews.get(view);
  if (known) return known;
  const byKind = new Map<string, number[]>();
  for (const node of certainNodes(view, 'Organisation')) {
    const kind = view.graph.codeOf(node);
    if (kind === undefined) continue;
    const its = byKind.get(kind);
    if (its) its.push(node);
    else byKind.set(kind, [node]);
  }
  kindsOfViews.set(view, byKind);
  return byKind;
}

function bearerPredicate(view: DayView, filter: DutyFilter): (bearer: number) => boolean {
  const bearers = filter.bearers?.map((id, at) =>
    nodeOf(view, id, `filter.bearers.${at}`, 'Organisation', 'Network'),
  );
  const lines = new AreaLines(view, []);
  const asked =
    filter.areas &&
    lines.municipalitiesOf(
      filter.areas.map((id, at) => nodeOf(view, id, `filter.areas.${at}`, 'Area')),
    );
  return (bearer) => {
    if (bearers && !bearers.includes(bearer)) return false;
    if (!asked) return true;
    return touches(lines.municipalitiesOf(areasOfBearer(view, bearer)), asked);
  };
}
