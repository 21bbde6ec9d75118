/**
 * What is otherwise between two days and two revisions: what has changed in the world, and what was
 * corrected. The two times are taken apart exactly (Snodgrass 1999): first from what was recorded then to
 * what is recorded later, both of the first day; from there to the second day, as recorded later.
 */
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import { type Day, dayInHelsinki, formatDay } from '../../model/time/days.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import type { EntityKind } from '../../model/kinds.js';
import { problem } from '../../model/errors/problems.js';
import { namesOf, type RecordId } from '../../model/record.js';
import type { StoredRecord } from '../../model/replaced.js';
import { changeSetAt } from '../../records/past/changeSets.js';
import type { Records } from '../../records/records.js';
import { rewrittenBetween } from '../../snapshot/earlierGraphs.js';
import { renamedBetween, revisionsOn } from '../../snapshot/renamings.js';
import { type About, aboutRecords } from '../asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from '../asking/asking.js';
import {
  type DifferenceItem,
  type DifferenceKind,
  differenceKinds,
  differenceOfViews,
  entityKindsTold,
  isKnown,
  type Nature,
  natures,
  passing,
} from './differenceOfViews.js';
import { heirsOf } from './heirs.js';
import { type FieldChange, fieldChanges } from './history.js';
import type { PageArguments } from '../asking/listing.js';
import { type NetworkFilter, nodeOf } from '../filters/networkFilter.js';

/** The same question three times. */
export interface DifferenceAskings {
  /** The first day as it was recorded at the first revision, */
  readonly before: Asking;
  /** the same day as recorded at the second, */
  readonly corrected: Asking;
  /** and the second day as recorded there. */
  readonly after: Asking;
}

export interface DifferenceArguments extends PageArguments {
  /** Only these networks and their memberships; organisations and areas only without it. */
  readonly filter?: NetworkFilter | undefined;
  readonly nature?: Nature | undefined;
  readonly kinds?: readonly DifferenceKind[] | undefined;
}

export interface Difference extends Page<DifferenceItem> {
  readonly about: About;
  /** How many there are of each, on all pages. */
  readonly counts: readonly { nature: Nature; kind: DifferenceKind; count: number }[];
}

/**
 * Every difference once: changes in the world first, by kind, then by id. For who may not see people
 * only organisations join and leave. Throws InvalidInputError for a filter that names no record. O(nodes
 * + memberships + what was written since the first revision, and replaced since the first day).
 */
export async function difference(
  askings: DifferenceAskings,
  records: Records,
  question: DifferenceArguments,
): Promise<Difference> {
  const { store } = records;
  const { before, corrected, after } = askings;
  const { filter, nature, kinds, first } = question;
  checkFilter(askings, filter);
  const items: DifferenceItem[] = [];
  if (corrected.day !== after.day)
    items.push(...(await differenceOfViews('change', corrected, after, filter)));
  if (before.graph !== corrected.graph) {
    const differing = await differenceOfViews('correction', before, corrected, filter);
    items.push(...(await withHeirs(differing, corrected, records)));
    const [from, to] = [before.graph.revision, corrected.graph.revision];
    const [countedThen, countsNow] = [counted(before, filter), counted(corrected, filter)];
    for (const { before: had, after: has } of await rewrittenBetween(store, from, to)) {
      if (countedThen(had) && countsNow(has)) {
        items.push(...revisions(had, has, corrected));
      }
    }
  }
  if (corrected.day !== after.day) {
    items.push(...(await renamedBetweenDays(askings, records, filter, items)));
  }
  const wanted = items
    .filter((item) => nature === undefined || item.nature === nature)
    .filter((item) => kinds?.includes(item.kind) ?? true)
    .sort(inOrder);
  return {
    ...pageOf(wanted, placeOf, first, question.after),
    about: aboutRecords(after, 'difference:definition', wanted.length, 0),
    counts: natures.flatMap((one) =>
      differenceKinds.flatMap((kind) => {
        const of = wanted.filter((item) => item.nature === one && item.kind === kind);
        return of.length > 0 ? [{ nature: one, kind, count: of.length }] : [];
      }),
    ),
  };
}

/** Where an item stands in the list. */
export function placeOf({ nature, kind, record }: DifferenceItem): string {
  return `${nature} ${kind} ${record}`;
}

function inOrder(a: DifferenceItem, b: DifferenceItem): number {
  return (
    natures.indexOf(a.nature) - natures.indexOf(b.nature) ||
    differenceKinds.indexOf(a.kind) - differenceKinds.indexOf(b.kind) ||
    (a.record < b.record ? -1 : 1)
  );
}

/** What of a record that counts on the first day at both revisions was said otherwise. */
function revisions(had: StoredRecord, has: StoredRecord, asking: Asking): DifferenceItem[] {
  const { id: record, kind } = has;
  const own = Object.keys({ ...had.properties, ...has.properties });
  const fields = fieldChanges(had, has).filter(({ field }) => own.includes(field));
  const names = namesAmong(fields);
  const rest = {
    ...{ record, recordKind: kind as DifferenceItem['recordKind'], certain: true, asking },
    into: [],
  };
  const keepsName = names.length > 0 && isFormerNameKept(had, has);
  const others = fields.filter(
    (change) => !names.includes(change) && !(keepsName && change.field === 'aliases'),
  );
  const renamed = { ...rest, kind: 'renamed', fields: names } as const;
  const revised = { ...rest, kind: 'revised', nature: 'correction', fields: others } as const;
  return [
    ...(names.length > 0
      ? [{ ...renamed, nature: keepsName ? ('change' as const) : ('correction' as const) }]
      : []),
    ...(others.length > 0 ? [revised] : []),
  ];
}

/** Organisations that went because they were merged into others, as what they are. */
async function withHeirs(
  items: readonly DifferenceItem[],
  asking: Asking,
  records: Records,
): Promise<DifferenceItem[]> {
  const gone = items.filter(({ kind }) => kind === 'ended').map(({ record }) => record);
  const heirs = await heirsOf(asking, records, gone);
  return items.map((item) => {
    const heir = item.kind === 'ended' ? heirs.get(item.record) : undefined;
    return heir === undefined ? item : { ...item, kind: 'merged', into: [heir] };
  });
}

/**
 * What changed its name between the two days, as known at the second revision; what is told of already,
 * by revisions, is not told again. When it did so nobody has said: it may have been before the first day.
 */
async function renamedBetweenDays(
  { corrected, after }: DifferenceAskings,
  { store }: Records,
  filter: NetworkFilter | undefined,
  told: readonly DifferenceItem[],
): Promise<DifferenceItem[]> {
  const known = new Set(told.filter(({ kind }) => kind === 'renamed').map(({ record }) => record));
  const [from = 0, to = 0] = await revisionsOn(store, [corrected.day, after.day]);
  const renamed = await renamedBetween(store, from, Math.min(to, after.graph.revision));
  const [countedThen, countsNow] = [counted(corrected, filter), counted(after, filter)];
  return renamed.flatMap(({ before: had, after: has }): DifferenceItem[] => {
    const fields = namesAmong(fieldChanges(had, has));
    const isTold =
      fields.length > 0 &&
      !known.has(has.id) &&
      isFormerNameKept(had, has) &&
      countedThen(has) &&
      countsNow(has);
    const recordKind = has.kind as DifferenceItem['recordKind'];
    const one = { record: has.id, recordKind, certain: false, into: [], fields, asking: after };
    return isTold ? [{ ...one, nature: 'change', kind: 'renamed' }] : [];
  });
}

function namesAmong(fields: readonly FieldChange[]): readonly FieldChange[] {
  return fields.filter(({ field }) => field.startsWith('name_'));
}

/** Whether every name that it no longer has is among its other names. */
function isFormerNameKept(had: StoredRecord, has: StoredRecord): boolean {
  const { aliases = [] } = has.properties as { readonly aliases?: readonly string[] };
  const known = [...Object.values(namesOf(has.properties)), ...aliases];
  return Object.values(namesOf(had.properties)).every((name) => known.includes(name));
}

/** Tells of a rewritten record whether it certainly holds and the filter and the asker let it be told. */
function counted(
  asking: Asking,
  filter: NetworkFilter | undefined,
): (record: StoredRecord) => boolean {
  const view = viewOf(asking, filter?.statuses);
  const passes = passing(view, filter);
  const { nodes, edges } = view.graph;
  const { MEMBER_OF } = edges;
  return ({ id, kind }) => {
    if (kind === 'MEMBER_OF') {
      const edge = MEMBER_OF.ids.numberOf(id);
      if (edge < 0 || view.edges(kind)[edge] !== CERTAINLY_VALID) return false;
      const isPerson = view.graph.kindOf(MEMBER_OF.from[edge]!) === 'ContactPerson';
      return !(asking.masking && isPerson) && passes(MEMBER_OF.to[edge]!);
    }
    if (!entityKindsTold.includes(kind as EntityKind)) return false;
    const node = nodes.ids.numberOf(id);
    if (node < 0 || view.nodes[node] !== CERTAINLY_VALID) return false;
    return kind === 'Network' ? passes(node) : !filter;
  };
}

/** What the filter names has to be known at one of the two revisions. */
function checkFilter({ before, after }: DifferenceAskings, filter: NetworkFilter = {}): void {
  const check = (ids: readonly RecordId[] = [], path: string, kind: EntityKind) => {
    for (const [i, id] of ids.entries()) {
      const known = [after, before].find(({ graph }) => isKnown(graph, id)) ?? after;
      nodeOf(viewOf(known), id, `${path}.${i}`, kind);
    }
  };
  check(filter.ids, 'filter.ids', 'Network');
  check(filter.areas, 'filter.areas', 'Area');
}

/** Days and revisions as they were asked for. */
export interface DifferenceSpan {
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
  readonly fromRevision?: number | null | undefined;
  readonly toRevision?: number | null | undefined;
}

/**
 * The two days and revisions, with what was left out: `toRevision` is the newest, `fromRevision` is
 * `toRevision`, and each day the one on which its revision was recorded, if that was named (`to` is today
 * else). Throws InvalidInputError when neither `from` nor `fromRevision` is given, or the second comes
 * before the first; RevisionNotKeptError as `RequestAskings.asking`.
 */
export async function differencePoints(
  ask: (asOf: Day | undefined, revision: number | undefined) => Promise<Asking>,
  { store }: Records,
  { from, to, fromRevision, toRevision }: DifferenceSpan,
): Promise<DifferenceAskings> {
  const dayOf = async (revision: number | null | undefined) => {
    const head = typeof revision === 'number' ? await changeSetAt(store, revision) : undefined;
    return head && dayInHelsinki(new Date(head.recordedAt));
  };
  const later = toRevision ?? undefined;
  const after = await ask(to ?? (await dayOf(toRevision)), later);
  const earlier = fromRevision ?? after.graph.revision;
  if (earlier > after.graph.revision) {
    const range = { minimum: earlier, maximum: undefined };
    throw new InvalidInputError([problem('outOfRange', 'toRevision', toRevision ?? '', range)]);
  }
  const day = from ?? (await dayOf(fromRevision));
  if (day === undefined) throw new InvalidInputError([problem('required', 'from', '', {})]);
  if (day > after.day) {
    const facts = { day: formatDay(day - 1) };
    throw new InvalidInputError([problem('dayNotAfter', 'to', formatDay(after.day), facts)]);
  }
  const corrected = { ...after, day };
  const before = earlier === after.graph.revision ? corrected : await ask(day, earlier);
  return { before, corrected, after };
}
