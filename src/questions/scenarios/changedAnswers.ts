/** What other questions answer otherwise after a scenario: relations, coverage, duties and reach. */
import type { Relation } from '../../analysis/relation.js';
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import type { NetworkKind } from '../../model/codes.js';
import type { RecordId } from '../../model/record.js';
import { fulfilmentEdges } from '../duties/fulfilments.js';
import { networkPredicate } from '../filters/networkFilter.js';
import {
  type Gaps,
  gaps,
  type GapsArguments,
  LARGEST_MATRIX,
  municipalitiesAsked,
} from '../gaps.js';
import { cellState, type CellState } from '../matrix/cells.js';
import type { GapDimension } from '../matrix/dimensions.js';
import { nodesOf } from '../matrix/lines.js';
import { certainNodes } from '../matrix/networkBodies.js';
import { provisionsOf } from '../matrix/provisions.js';
import { agreementOn } from '../overlap/agreement.js';
import { overlaps } from '../overlaps.js';
import { type MunicipalityReachTally, reach, type ReachTally } from '../reach/reach.js';
import { dayViewOf, type Side, type WhatIf } from './whatIf.js';

/** Something as it is before and after. */
export interface Changed<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** Relations that a page of overlaps tells when nothing else is said. */
export const comparedRelations = [
  'DUPLICATE',
  'ABSORBABLE',
  'PARALLEL',
  'PARTIAL',
] as const satisfies readonly Relation[];
export type ComparedRelation = (typeof comparedRelations)[number];

async function onBoth<Answer>(
  { before, after }: WhatIf,
  ask: (side: Side) => Promise<Answer>,
): Promise<Changed<Answer>> {
  return { before: await ask(before), after: await ask(after) };
}

/** How many pairs of networks have each relation, as `overlaps` has them. O(wedges) a relation. */
export async function changedRelations(
  sides: WhatIf,
): Promise<(Changed<number> & { readonly relation: ComparedRelation })[]> {
  const both = await onBoth(sides, async ({ asking, reader, filter }) => {
    const agreement = await agreementOn(asking, reader, filter.statuses);
    const counts = new Map<ComparedRelation, number>();
    for (const relation of comparedRelations) {
      const question = {
        minShared: 3,
        measure: 'jaccard',
        relations: [relation],
        filter,
        first: 1,
      } as const;
      counts.set(relation, (await overlaps(asking, question, agreement)).totalCount);
    }
    return counts;
  });
  return comparedRelations.map((relation) => ({
    relation,
    before: both.before.get(relation)!,
    after: both.after.get(relation)!,
  }));
}

/** A municipality in which a local structure or a cell of a matrix of gaps changes. */
export interface ChangedMunicipality extends Changed<CellState>, Growth {
  readonly municipality: RecordId;
  /** How many cells of its row are in each state; states without any left out. */
  readonly tally: readonly (Changed<number> & { readonly state: CellState })[];
}

/** Cells that are reached less after, and more: directly, by inheritance, or not at all. */
interface Growth {
  readonly opened: number;
  readonly closed: number;
}

/**
 * Municipalities, by name, in which it changes whether there is a local structure, or what reaches the cells
 * of their rows. Throws what `gaps` does.
 */
export async function changedMunicipalities(
  sides: WhatIf,
  structures: readonly NetworkKind[] | undefined,
  columns: GapDimension,
): Promise<ChangedMunicipality[]> {
  const { before, after } = await onBoth(sides, async (side) => ({
    structure: await localStructures(side, structures),
    rows: rowsOf(await gapsOn(side, { rows: 'municipality', columns })),
  }));
  return [...before.structure].flatMap(([municipality, was]): ChangedMunicipality[] => {
    const will = after.structure.get(municipality)!;
    const [then, now] = [before.rows.get(municipality)!, after.rows.get(municipality)!];
    const changed = then.some((state, column) => state !== now[column]);
    if (was === will && !changed) return [];
    const count = (row: readonly CellState[], state: CellState) =>
      row.filter((one) => one === state).length;
    const tally = [...new Set([...then, ...now])].map((state) => ({
      ...{ state, before: count(then, state), after: count(now, state) },
    }));
    const growth = growthOf(then.map((state, at) => ({ before: state, after: now[at]! })));
    return [{ municipality, before: was, after: will, tally, ...growth }];
  });
}

async function localStructures(
  side: Side,
  structures: readonly NetworkKind[] | undefined,
): Promise<Map<RecordId, CellState>> {
  const { asking, reader, filter } = side;
  const view = dayViewOf(side);
  const asked = municipalitiesAsked(view, filter);
  const rows = await nodesOf(view, asking.nameOrder, 'municipality', asked);
  const among = certainNodes(view, 'Network').filter(networkPredicate(view, filter));
  const { statuses } = filter;
  const question = { rows, asked, structures, among, statuses };
  const { structureValues } = await provisionsOf(asking, reader, question);
  const { ids } = view.graph.nodes;
  return new Map(rows.map((node, row) => [ids.idOf(node), cellState(structureValues[row]!)]));
}

function rowsOf(answer: Gaps): Map<RecordId, CellState[]> {
  const rows = new Map<RecordId, CellState[]>(answer.rows.map(({ id }) => [id, []]));
  if (answer.columns.length === 0) return rows;
  for (const { row, state } of answer.cells(LARGEST_MATRIX)) rows.get(row)!.push(state);
  return rows;
}

/** A cell of a matrix of gaps whose state changes. */
export interface ChangedCell extends Changed<CellState> {
  readonly row: RecordId;
  readonly column: RecordId;
}

export interface ChangedGaps extends Growth {
  /** Row by row. */
  readonly cells: readonly ChangedCell[];
}

/** Throws what `gaps` does. */
export async function changedGaps(sides: WhatIf, question: GapsArguments): Promise<ChangedGaps> {
  const both = await onBoth(sides, (side) => gapsOn(side, question));
  const after = statesOf(both.after);
  const cells = [...statesOf(both.before)].flatMap(([key, was]): ChangedCell[] => {
    const will = after.get(key) ?? was;
    const [row = '', column = ''] = key.split(' ');
    return was === will ? [] : [{ row, column, before: was, after: will }];
  });
  return { cells, ...growthOf(cells) };
}

/** The networks of the question's own filter, else those that count on the side. */
function gapsOn({ asking, reader, filter }: Side, question: GapsArguments): Promise<Gaps> {
  return gaps(asking, reader, { ...question, filter: question.filter ?? filter });
}

function growthOf(cells: readonly Changed<CellState>[]): Growth {
  const grown = cells.map(({ before, after }) => nearness(after) - nearness(before));
  const opened = grown.filter((by) => by < 0).length;
  return { opened, closed: grown.filter((by) => by > 0).length };
}

/** Of what is known not to be, not stated and unknown none is nearer than another. */
function nearness(state: CellState): number {
  return state === 'PRESENT' ? 2 : state === 'INHERITED' ? 1 : 0;
}

function statesOf({ cells }: Gaps): Map<string, CellState> {
  return new Map(
    cells(LARGEST_MATRIX).map(({ row, column, state }) => [`${row} ${column}`, state]),
  );
}

/** A duty that some network in force fulfils for a bearer on one side and none on the other. */
export interface ChangedDuty extends Changed<boolean> {
  readonly duty: RecordId;
  readonly bearer: RecordId;
}

/** By the ids of duty and bearer. O(FULFILS). */
export async function changedDuties(sides: WhatIf): Promise<ChangedDuty[]> {
  const { before, after } = await onBoth(sides, fulfilledDuties);
  const changed = [...new Set([...before, ...after])].filter(
    (pair) => before.has(pair) !== after.has(pair),
  );
  return changed.sort().map((pair) => {
    const [duty = '', bearer = ''] = pair.split(' ');
    return { duty, bearer, before: before.has(pair), after: after.has(pair) };
  });
}

async function fulfilledDuties(side: Side): Promise<ReadonlySet<string>> {
  const view = dayViewOf(side);
  const passes = networkPredicate(view, side.filter);
  const { nodes } = view.graph;
  const states = view.edges('FULFILS');
  const edges = await fulfilmentEdges(view, side.reader);
  return new Set(
    edges
      .filter(
        ({ edge, by }) =>
          states[edge] === CERTAINLY_VALID && view.graph.kindOf(by) === 'Network' && passes(by),
      )
      .map(({ duty, bearer }) => `${nodes.ids.idOf(duty)} ${nodes.ids.idOf(bearer)}`),
  );
}

export interface ReachedThen {
  readonly organisations: ReachTally;
  readonly municipalities: readonly MunicipalityReachTally[];
}

/** Throws what `reach` does. */
export function changedReach(
  sides: WhatIf,
  from: RecordId,
  steps: number,
): Promise<Changed<ReachedThen>> {
  return onBoth(sides, async ({ asking, reader }) => {
    const { organisations, municipalityStates } = await reach(asking, reader, { from, steps });
    return { organisations, municipalities: municipalityStates };
  });
}
