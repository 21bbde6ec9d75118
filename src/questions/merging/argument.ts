/** Which arguments for and against a merger there are, and what each of them tells. */
import type { DayView } from '../../snapshot/views.js';

export const argumentCodes = {
  for: [
    'sharedMembers',
    'sharedGoals',
    'sharedTasks',
    'sharedTargetGroups',
    'sharedArea',
    'hoursSaved',
    'everybodyKeepsAPlace',
  ],
  against: [
    'organisationsLoseOnlyPlace',
    'peopleLoseOnlyPlace',
    'goalsLeftToNobody',
    'goalsLeftToOthers',
    'tasksLeftToNobody',
    'tasksLeftToOthers',
    'targetGroupsLeftToNobody',
    'targetGroupsLeftToOthers',
    'memberCategoriesLeftToNobody',
    'memberCategoriesLeftToOthers',
    'areaLeftToNobody',
    'areaLeftToOthers',
    'widerArea',
    'dutiesLeftToOthers',
    'mandatesRunning',
    'statutory',
    'differentOpenness',
    'differentPermanence',
    'hoursAdded',
  ],
  unknown: [
    'hoursUnknown',
    'goalsUnknown',
    'tasksUnknown',
    'targetGroupsUnknown',
    'memberCategoriesUnknown',
    'areaUnknown',
    'mandatesUnknown',
    'opennessUnknown',
  ],
} as const;

export type ArgumentSide = keyof typeof argumentCodes;
export type ArgumentCode = (typeof argumentCodes)[ArgumentSide][number];

export interface MergeArgument {
  readonly side: ArgumentSide;
  readonly code: ArgumentCode;
  /** How many it is about; null where it counts nothing, such as hours. */
  readonly count: number | null;
  /** What is shared of all that any of the networks has. */
  readonly share: number | null;
  /** Hours a year, of those that are saved or added. */
  readonly hours: number | null;
  /** In what one that ends and the survivor differ, as codes; null where several end. */
  readonly differing: { readonly ended: string; readonly survivor: string } | null;
  /** Who or what it is about, by node numbers in order of id; networks where it is about these. */
  readonly records: readonly number[];
}

/** The networks of a merger by their rows: several may end in favour of one. */
export interface MergedRows {
  readonly survivor: number;
  readonly ended: readonly number[];
}

const sideOf = new Map<ArgumentCode, ArgumentSide>(
  (Object.keys(argumentCodes) as ArgumentSide[]).flatMap((side) =>
    argumentCodes[side].map((code): [ArgumentCode, ArgumentSide] => [code, side]),
  ),
);

/** An argument about records; undefined where there are none. */
export function about(
  code: ArgumentCode,
  records: readonly number[],
  more: Partial<MergeArgument> = {},
): MergeArgument | undefined {
  if (records.length === 0) return undefined;
  const side = sideOf.get(code)!;
  const usual = { share: null, hours: null, differing: null };
  return { side, code, count: records.length, records, ...usual, ...more };
}

/** Node numbers of the networks of rows, in order of id. */
export function networksOf(view: DayView, rows: readonly number[]): number[] {
  const { rowNodes } = view.organisations();
  return [...rows].sort((a, b) => a - b).map((row) => rowNodes[row]!);
}

export function inIdOrder(view: DayView, nodes: readonly number[]): number[] {
  const { ids } = view.graph.nodes;
  return [...nodes].sort((a, b) => (ids.idOf(a) < ids.idOf(b) ? -1 : 1));
}
