/** What every question is given: one graph, a day, and where to read details. */
import type { Graph } from '../../graph/graph.js';
import type { Status } from '../../model/codes.js';
import type { Day } from '../../model/time/days.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import type { NameOrder } from '../../records/nameOrder.js';
import type { MapLayouts } from '../../records/layouts.js';
import type { Records } from '../../records/records.js';
import type { EarlierGraph } from '../../snapshot/earlierGraphs.js';
import type { Analysis } from '../../snapshot/workers/analysis.js';
import { type DayView, statusesInForce, type Views } from '../../snapshot/views.js';
import type { AskedScenario } from './askedScenario.js';

export interface Asking {
  /** The graph that the request holds on to. */
  readonly graph: Graph;
  readonly day: Day;
  readonly views: Views;
  readonly nameOrder: Pick<NameOrder, 'ranks'>;
  /** Where long analysis is done. */
  readonly analysis: Analysis;
  /** Where maps are kept, and a scenario’s begin; undefined on other days than today, of earlier revisions, and while the store is away. */
  readonly layouts?: MapLayouts | undefined;
  /** Where an earlier revision was asked for: records as they stood there. */
  readonly earlier?: EarlierGraph | undefined;
  /** What it would be if a scenario came to pass on the day; the graph is as that has it. */
  readonly scenario?: AskedScenario | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** Since when the graph has not been able to follow the store. */
  readonly staleSince?: Date | undefined;
  /** For an asker who may not know who the people are, nor how many where they are few. */
  readonly masking?: Masking | undefined;
  /** The record in whose list stands what is asked for. */
  readonly list?: RecordId | undefined;
  /** How a published source names the person that is asked for; for an asker to whom people are masked. */
  readonly publicName?: string | undefined;
}

/** How people are told of to who may not know who they are; the rules are in `smallGroups.ts`. */
export interface Masking {
  /** The only day of which people are told; undefined: of none, since the revision is not the newest. */
  readonly today: Day | undefined;
  /** What tells which sources are public, and whom they name. */
  readonly records: Records;
  /** Stands for the id of a person, or of a person's relationship, in the list of a record. */
  readonly pseudonymOf: (id: RecordId, revision: number, list: RecordId) => RecordId;
}

/** The graph on the day asked for. Throws the signal's reason when nobody waits any more. */
export function viewOf(asking: Asking, statuses: readonly Status[] = statusesInForce): DayView {
  asking.signal.throwIfAborted();
  return asking.views.of(asking.graph, asking.day, statuses);
}

/** A page of something longer. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
}

/** The most that one page may hold. */
export const LARGEST_PAGE = 500;

/** Throws InvalidInputError unless 1 ≤ first ≤ 500. */
export function checkPageSize(first: number): void {
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE) {
    throw new InvalidInputError([
      problem('outOfRange', 'first', first, { minimum: 1, maximum: LARGEST_PAGE }),
    ]);
  }
}

/** Throws InvalidInputError unless minShared is a whole number of at least 1. */
export function checkMinShared(minShared: number): void {
  if (!Number.isInteger(minShared) || minShared < 1) {
    throw new InvalidInputError([
      problem('outOfRange', 'minShared', minShared, { minimum: 1, maximum: undefined }),
    ]);
  }
}

/**
 * The part of an ordered list that follows the item with the id `after`. Throws InvalidInputError when
 * that item is not in the list any more.
 */
export function pageOf<Item>(
  items: ArrayLike<Item>,
  idOf: (item: Item) => string,
  first: number,
  after: string | undefined,
): Page<Item> {
  return pageAfter(items, first, after, (id) => {
    let place = 0;
    while (place < items.length && idOf(items[place]!) !== id) place++;
    return place < items.length ? place : -1;
  });
}

/** The same where the place of an id is found in a quicker way; −1 where it is not in the list. */
export function pageAfter<Item>(
  items: ArrayLike<Item>,
  first: number,
  after: string | undefined,
  placeOf: (id: string) => number,
): Page<Item> {
  checkPageSize(first);
  let start = 0;
  if (after !== undefined) {
    const place = placeOf(after);
    if (place < 0) throw new InvalidInputError([problem('staleCursor', 'after', after, {})]);
    start = place + 1;
  }
  const page = Array.from(
    { length: Math.min(first, items.length - start) },
    (_, i) => items[start + i]!,
  );
  return {
    items: page,
    totalCount: items.length,
    hasNextPage: start + page.length < items.length,
  };
}
