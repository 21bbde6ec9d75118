/** The cells of a matrix of coverage in words, and who stands behind each of them. */
import { INHERITED, NONE, NOT_STATED, PRESENT, UNKNOWN, valueAt } from '../../analysis/coverage.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import type { GapBody, Remedy } from './links.js';
import type { Population } from './population.js';
import type { ScopeFact } from './scopes.js';

export type CellState =
  'PRESENT' | 'INHERITED' | 'NONE' | 'NOT_STATED' | 'UNKNOWN' | 'NOT_APPLICABLE';

/** The value of a cell that makes no sense; beyond those of the analysis. */
export const NOT_APPLICABLE = 5;

const stateOf: { readonly [value: number]: CellState } = {
  [PRESENT]: 'PRESENT',
  [INHERITED]: 'INHERITED',
  [NONE]: 'NONE',
  [NOT_STATED]: 'NOT_STATED',
  [UNKNOWN]: 'UNKNOWN',
  [NOT_APPLICABLE]: 'NOT_APPLICABLE',
};

export function cellState(value: number): CellState {
  return stateOf[value]!;
}

/** What a source would have to have all of, to tell what nobody has told. */
export interface MissingSource {
  readonly fact: ScopeFact;
  /** Of which network or area; null for everything. */
  readonly subject: RecordId | null;
}

export interface CellDetails {
  /** Who reaches the cell, directly, or from around it where nobody does directly. */
  readonly who: readonly RecordId[];
  readonly sources: readonly RecordId[];
  readonly missing: readonly MissingSource[];
}

/** How the cells of a line, or of all lines, are spread over the states; people where lines are areas. */
export interface StateTally {
  readonly state: CellState;
  readonly cells: number;
  /** People in the areas of these cells, as far as counted; null where lines are no areas. */
  readonly population: number | null;
  /** Areas among them whose people nobody has counted. */
  readonly uncounted: number;
}

/**
 * Tallies of some cells in the order of the states, those without cells left out. States are never
 * added up: who is unknown is not nobody.
 */
export function tally(
  cells: readonly { readonly value: number; readonly population: Population | null | undefined }[],
  hasAreas: boolean,
): StateTally[] {
  return [PRESENT, INHERITED, NONE, NOT_STATED, UNKNOWN, NOT_APPLICABLE].flatMap((value) => {
    const its = cells.filter((cell) => cell.value === value);
    if (its.length === 0) return [];
    const counted = its.flatMap(({ population }) => (population ? [population.people] : []));
    return [
      {
        state: cellState(value),
        cells: its.length,
        population: hasAreas ? counted.reduce((sum, people) => sum + people, 0) : null,
        uncounted: hasAreas ? its.length - counted.length : 0,
      },
    ];
  });
}

/** Who stands behind a cell, who says so, and what would settle it. O(bodies). */
export function cellDetails(
  view: DayView,
  bodies: readonly GapBody[],
  value: number,
  [row, column]: readonly [row: number, column: number],
  area: number | null,
): CellDetails {
  const who = new Set<number>();
  const sources = new Set<number>();
  const missing = new Map<string, Remedy>();
  for (const { rows, columns } of bodies) {
    const [byRow, byColumn] = [valueAt(rows, row), valueAt(columns, column)];
    const both = Math.min(byRow, byColumn);
    if (both === value && value >= INHERITED) {
      const [rowReach, columnReach] = [rows.reach.get(row), columns.reach.get(column)];
      for (const node of rowReach?.who ?? []) who.add(node);
      for (const link of [rowReach, columnReach]) {
        for (const source of link?.sources ?? []) sources.add(source);
      }
    } else if (value <= NOT_STATED && both === value) {
      if (byRow === both) for (const source of rows.silent.sources[row]!) sources.add(source);
      if (byColumn === both && !columns.reach.has(column)) {
        for (const source of columns.silent.sources[column]!) sources.add(source);
      }
    }
    if (both === UNKNOWN || both === NOT_STATED) {
      const open = byRow < INHERITED ? rows.remedies(row, area) : columns.remedies(column, area);
      for (const remedy of open) missing.set(`${remedy.fact} ${remedy.subject}`, remedy);
    }
  }
  const isOpen = value === UNKNOWN || value === NOT_STATED;
  const { nodes } = view.graph;
  return {
    who: sortedIds(who),
    sources: sortedIds([...sources].filter((node) => !nodes.isDeleted(node))),
    missing: isOpen
      ? [...missing.values()].map(({ fact, subject }) => ({
          fact,
          subject: subject === null ? null : nodes.ids.idOf(subject),
        }))
      : [],
  };

  function sortedIds(found: Iterable<number>): RecordId[] {
    return [...found].map((node) => nodes.ids.idOf(node)).sort();
  }
}
