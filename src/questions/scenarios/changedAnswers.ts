/** What other questions answer otherwise after a scenario: relations, coverage, duties and reach. */
import type { Relation } from '../../analysis/relation.js';
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import type { NetworkKind } from '../../model/codes.js';
import type { RecordId } from '../../model/record.js';
import { viewOf } from '../asking/asking.js';
import { fulfilmentEdges } from '../duties/fulfilments.js';
import { type Gaps, gaps, type GapsArguments, LARGEST_MATRIX } from '../gaps.js';
import type { CellState } from '../matrix/cells.js';
import { agreementOn } from '../overlap/agreement.js';
import { overlaps } from '../overlaps.js';
import { type MunicipalityReachTally, reach, type ReachTally } from '../reach/reach.js';
import { uncovered } from '../uncovered.js';
import type { Side, WhatIf } from './whatIf.js';

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
  const both = await onBoth(sides, async ({ asking, reader }) => {
    const agreement = await agreementOn(asking, reader);
    const counts = new Map<ComparedRelation, number>();
    for (const relation of comparedRelations) {
      const question = {
        minShared: 3,
        measure: 'jaccard',
        relations: [relation],
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

/** A municipality in which it changes whether there is a local structure. */
export interface ChangedMunicipality extends Changed<CellState> {
  readonly municipality: RecordId;
}

/** Of all municipalities that `uncovered` looks at, by name. */
export async function changedMunicipalities(
  sides: WhatIf,
  structures: readonly NetworkKind[] | undefined,
): Promise<ChangedMunicipality[]> {
  const { before, after } = await onBoth(sides, ({ asking, reader }) =>
    lackingStructures(asking, reader, structures),
  );
  const all = [...new Set([...before.keys(), ...after.keys()])];
  return all.flatMap((municipality) => {
    const was = before.get(municipality) ?? 'PRESENT';
    const will = after.get(municipality) ?? 'PRESENT';
    return was === will ? [] : [{ municipality, before: was, after: will }];
  });
}

async function lackingStructures(
  asking: Side['asking'],
  reader: Side['reader'],
  structures: readonly NetworkKind[] | undefined,
): Promise<Map<RecordId, CellState>> {
  // There are some three hundred municipalities, so that one page holds all.
  const { items } = await uncovered(asking, reader, { structures, first: 500 });
  return new Map(items.map(({ municipality, structure }) => [municipality, structure.state]));
}

/** A cell of a matrix of gaps whose state changes. */
export interface ChangedCell extends Changed<CellState> {
  readonly row: RecordId;
  readonly column: RecordId;
}

export interface ChangedGaps {
  /** Row by row. */
  readonly cells: readonly ChangedCell[];
  /** Cells that are reached less after, and more: directly, by inheritance, or not at all. */
  readonly opened: number;
  readonly closed: number;
}

/** Throws what `gaps` does. */
export async function changedGaps(sides: WhatIf, question: GapsArguments): Promise<ChangedGaps> {
  const both = await onBoth(sides, ({ asking, reader }) => gaps(asking, reader, question));
  const after = statesOf(both.after);
  const cells = [...statesOf(both.before)].flatMap(([key, was]): ChangedCell[] => {
    const will = after.get(key) ?? was;
    const [row = '', column = ''] = key.split(' ');
    return was === will ? [] : [{ row, column, before: was, after: will }];
  });
  const grown = cells.map(({ before, after: then }) => nearness(then) - nearness(before));
  const opened = grown.filter((by) => by < 0).length;
  return { cells, opened, closed: grown.filter((by) => by > 0).length };
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

async function fulfilledDuties({ asking, reader }: Side): Promise<ReadonlySet<string>> {
  const view = viewOf(asking);
  const { nodes } = view.graph;
  const states = view.edges('FULFILS');
  const edges = await fulfilmentEdges(view, reader);
  return new Set(
    edges
      .filter(
        ({ edge, by }) => states[edge] === CERTAINLY_VALID && view.graph.kindOf(by) === 'Network',
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
