/**
 * How surprising the overlap of two networks is, beside what they and their members would share if
 * nothing but how many places each has shaped the county. On the page of one pair, never a filter.
 */
import type { DegreeNull } from '../../analysis/significance/degreeNull.js';
import type { PairSignificance } from '../../analysis/significance/pairSignificance.js';
import { degreeOf, incidenceOf, type TwoMode } from '../../graph/twoMode.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import type { Analysis } from '../../snapshot/workers/analysis.js';
import { type Asking, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { nodeOf } from '../filters/networkFilter.js';

export interface Significance extends PairSignificance {
  /** Whether the model expects the degrees that there are; otherwise the rest is not to be relied on. */
  readonly converged: boolean;
  /** By how large a share of itself the worst degree is missed. */
  readonly residual: number;
}

/** Pairs kept of each day. */
const KEPT = 32;
const models = new SharedWork<DayView, DegreeNull>(1);
const tested = new SharedWork<DayView, Significance>(KEPT);

/**
 * By the organisations of two networks, the lower id first. Undefined when one of the two does not
 * certainly exist on the day, or has no members. Throws InvalidInputError for an id that no record has;
 * the signal's reason when nobody waits.
 */
export async function significance(
  asking: Asking,
  { a, b }: { readonly a: RecordId; readonly b: RecordId },
): Promise<Significance | undefined> {
  const { analysis, signal } = asking;
  const view = viewOf(asking);
  const organisations = view.organisations();
  const rows = filledRows(view, organisations, a, b);
  if (!rows) return undefined;
  return tested.of(view, `${a} ${b}`, signal, async (abandoned) => {
    const model = await fittedNull(analysis, view, abandoned);
    const found = await analysis.run(
      'pairSignificance',
      [incidenceOf(organisations), model, ...rows],
      { signal: abandoned },
    );
    return { ...found, converged: model.converged, residual: model.residual };
  });
}

/** The rows of two networks; undefined unless both are there and have members. */
export function filledRows(
  view: DayView,
  organisations: TwoMode,
  a: RecordId,
  b: RecordId,
): readonly [number, number] | undefined {
  const [rowA, rowB] = [
    organisations.rowOfNode[nodeOf(view, a, 'a', 'Network')]!,
    organisations.rowOfNode[nodeOf(view, b, 'b', 'Network')]!,
  ];
  const isFilled = (row: number) => row >= 0 && degreeOf(organisations.rowOffsets, row) > 0;
  return isFilled(rowA) && isFilled(rowB) ? [rowA, rowB] : undefined;
}

/** The null model of networks and organisations on a day, fitted once. */
export function fittedNull(
  analysis: Analysis,
  view: DayView,
  signal: AbortSignal,
): Promise<DegreeNull> {
  return models.of(view, '', signal, (abandoned) =>
    analysis.run('degreeNullOf', [incidenceOf(view.organisations())], { signal: abandoned }),
  );
}
