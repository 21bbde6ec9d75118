/**
 * What speaks for making networks one, what against, and what is not known: the arguments that a
 * steering group weighs, each with how many it is about and who or what these are.
 */
import { lost, together } from '../../analysis/merging/merged.js';
import type { Dimension } from '../../graph/dimensions.js';
import { degreeOf, type TwoMode } from '../../graph/twoMode.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import type { Asking } from '../asking/asking.js';
import type { DetailReader } from '../matrix/detailReader.js';
import {
  about,
  type ArgumentCode,
  argumentCodes,
  inIdOrder,
  type MergeArgument,
  type MergedRows,
  networksOf,
} from './argument.js';
import type { Body } from './bodies.js';
import { byMandates } from './mandates.js';
import type { Mergers } from './mergers.js';

/**
 * In the order of `argumentCodes`. People count only where the asker may know who they are. Reads how the
 * seats of the ended networks are filled; `dimensionsMade` comes before. O(size of the networks + their seats).
 */
export async function argumentsOf(
  asking: Asking,
  reader: DetailReader,
  mergers: Mergers,
  rows: MergedRows,
  saved: number | null,
): Promise<MergeArgument[]> {
  const { view } = mergers;
  const found = [
    shared('sharedMembers', view.organisations(), rows),
    ...byHours(view, mergers.bodies, rows, saved),
    ...dimensions.flatMap((dimension) => byDimension(view, rows, dimension)),
    ...byPlaces(asking, view, rows),
    ...byDuties(mergers, rows),
    ...(await byMandates(asking, reader, view, rows)),
    ...byNature(view, mergers.bodies, rows),
  ].filter((one) => one !== undefined);
  const places = new Map(
    Object.values(argumentCodes)
      .flat()
      .map((code, place) => [code, place]),
  );
  return found.sort((a, b) => places.get(a.code)! - places.get(b.code)!);
}

function shared(code: ArgumentCode, graph: TwoMode, { survivor, ended }: MergedRows) {
  const { shared: columns, union } = together(graph, [survivor, ...ended]);
  return about(code, nodesOf(graph, columns), { share: columns.length / union });
}

function nodesOf(graph: TwoMode, columns: readonly number[]): number[] {
  return columns.map((column) => graph.columnNodes[column]!);
}

const codesOf = {
  goals: ['sharedGoals', 'goalsLeftToNobody', 'goalsLeftToOthers', 'goalsUnknown'],
  tasks: ['sharedTasks', 'tasksLeftToNobody', 'tasksLeftToOthers', 'tasksUnknown'],
  targetGroups: [
    'sharedTargetGroups',
    'targetGroupsLeftToNobody',
    'targetGroupsLeftToOthers',
    'targetGroupsUnknown',
  ],
  // That seats are meant for the same categories says nothing for a merger.
  memberCategories: [
    undefined,
    'memberCategoriesLeftToNobody',
    'memberCategoriesLeftToOthers',
    'memberCategoriesUnknown',
  ],
  area: ['sharedArea', 'areaLeftToNobody', 'areaLeftToOthers', 'areaUnknown'],
} as const satisfies { [dimension in Dimension]?: readonly (ArgumentCode | undefined)[] };

const dimensions = Object.keys(codesOf) as (keyof typeof codesOf)[];

/** Makes in turns what arguments compare networks by: once for an answer, however many it argues. */
export async function dimensionsMade({ signal }: Asking, view: DayView): Promise<void> {
  for (const dimension of dimensions) {
    await cooperatively(view.dimensionInSteps(dimension), signal);
  }
}

/** What they are for, for whom or where. Of a network of which nothing is told, nothing is concluded. */
function byDimension(view: DayView, rows: MergedRows, dimension: keyof typeof codesOf) {
  const graph = view.dimension(dimension);
  const { survivor, ended } = rows;
  const [common, toNobody, toOthers, unknown] = codesOf[dimension];
  const isTold = (row: number) => degreeOf(graph.rowOffsets, row) > 0;
  const untold = [survivor, ...ended].filter((row) => !isTold(row));
  const left = isTold(survivor) ? lost(graph, survivor, ended) : { toNobody: [], toOthers: [] };
  const isWider = dimension === 'area' && ended.every(isTold);
  const wider = isWider ? widerBy(graph, survivor, ended) : [];
  // Most networks have no seats for categories at all.
  const isExpected = dimension !== 'memberCategories' || untold.length <= ended.length;
  return [
    common && shared(common, graph, rows),
    about(toNobody, nodesOf(graph, left.toNobody)),
    about(toOthers, nodesOf(graph, left.toOthers)),
    about('widerArea', nodesOf(graph, wider)),
    isExpected ? about(unknown, networksOf(view, untold)) : undefined,
  ];
}

/** Columns that the survivor has and none of those that end. */
function widerBy(graph: TwoMode, survivor: number, ended: readonly number[]): number[] {
  const of = (row: number) =>
    graph.rowColumns.subarray(graph.rowOffsets[row], graph.rowOffsets[row + 1]);
  const known = new Set(ended.flatMap((row) => [...of(row)]));
  return [...of(survivor)].filter((column) => !known.has(column));
}

function byHours(
  view: DayView,
  bodies: ReadonlyMap<number, Body>,
  { survivor, ended }: MergedRows,
  saved: number | null,
) {
  const unknown = [survivor, ...ended].filter((row) => bodies.get(row)!.hours === null);
  const networks = networksOf(view, [survivor, ...ended]);
  const change = (code: ArgumentCode, hours: number) =>
    about(code, networks, { count: null, hours });
  return [
    saved !== null && saved > 0 ? change('hoursSaved', saved) : undefined,
    saved !== null && saved < 0 ? change('hoursAdded', -saved) : undefined,
    about('hoursUnknown', networksOf(view, unknown)),
  ];
}

/** Who would have no place anywhere but for the survivor's taking them in. */
function byPlaces(asking: Asking, view: DayView, { survivor, ended }: MergedRows) {
  const organisations = view.organisations();
  const people = view.people();
  const losing = (graph: TwoMode) => nodesOf(graph, lost(graph, survivor, ended).toNobody);
  const lose = losing(organisations);
  const hadSome = ended.some((row) => degreeOf(organisations.rowOffsets, row) > 0);
  const networks = lose.length === 0 && hadSome ? networksOf(view, ended) : [];
  return [
    about('everybodyKeepsAPlace', networks, { count: null }),
    about('organisationsLoseOnlyPlace', lose),
    asking.masking ? undefined : about('peopleLoseOnlyPlace', losing(people)),
  ];
}

function byDuties({ view, fulfilments }: Mergers, { survivor, ended }: MergedRows) {
  const [other] = networksOf(view, [survivor]);
  const left = fulfilments.lackedBy(networksOf(view, ended), other!);
  const duties = [...new Set(left.map(({ duty }) => duty))];
  return [about('dutiesLeftToOthers', inIdOrder(view, duties), { count: left.length })];
}

/** What sort of bodies they are. */
function byNature(
  view: DayView,
  bodies: ReadonlyMap<number, Body>,
  { survivor, ended }: MergedRows,
) {
  const its = bodies.get(survivor)!;
  const those = (test: (body: Body) => boolean) =>
    networksOf(
      view,
      ended.filter((row) => test(bodies.get(row)!)),
    );
  const untold = [survivor, ...ended].filter((row) => bodies.get(row)!.openness === undefined);
  const differing = (field: 'openness' | 'permanence') => {
    const [only, ...others] = ended.map((row) => bodies.get(row)![field]);
    const other = its[field];
    if (others.length > 0 || only === undefined || other === undefined) return null;
    return { ended: only, survivor: other };
  };
  return [
    about(
      'statutory',
      those(({ statutory }) => statutory === true),
    ),
    about(
      'differentOpenness',
      those(({ openness }) => differ(openness, its.openness)),
      { differing: differing('openness') },
    ),
    about(
      'differentPermanence',
      those(({ permanence }) => differ(permanence, its.permanence)),
      { differing: differing('permanence') },
    ),
    about('opennessUnknown', networksOf(view, untold)),
  ];
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
