/**
 * What stands beside every answer: the day and the revision, the definition, what was counted, what was
 * left out and why, and where it comes from.
 */
import type { Day } from '../model/days.js';
import type { RecordId } from '../model/record.js';
import type { DayView } from '../snapshot/views.js';
import type { TextKey } from '../texts/texts.js';
import type { Asking } from './asking.js';

export type CountedThing = 'networks' | 'organisations' | 'people' | 'places' | 'records';
export type LeftOutReason = 'notInForce' | 'status' | 'possiblyValid' | 'repeatedPlace';

export interface About {
  readonly asOf: Day;
  readonly revision: number;
  readonly definition: TextKey;
  readonly counted: readonly { readonly what: CountedThing; readonly count: number }[];
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly count: number }[];
  readonly sources: readonly RecordId[];
  readonly staleSince: Date | undefined;
}

/** What an answer about the members of networks was made from. */
export function aboutMembers(asking: Asking, view: DayView, definition: TextKey): About {
  const organisations = view.organisations();
  const people = view.people();
  const { tally } = view;
  const leftOut = [
    { reason: 'notInForce', count: tally.notInForce },
    { reason: 'status', count: tally.status },
    { reason: 'possiblyValid', count: tally.possible },
    { reason: 'repeatedPlace', count: organisations.repeated + people.repeated },
  ] as const;
  return {
    ...head(asking, definition),
    counted: [
      { what: 'networks', count: organisations.rowNodes.length },
      { what: 'organisations', count: organisations.columnNodes.length },
      { what: 'people', count: people.columnNodes.length },
      { what: 'places', count: organisations.rowColumns.length + people.rowColumns.length },
    ],
    leftOut: leftOut.filter(({ count }) => count > 0),
    sources: tally.sources.map((node) => view.graph.nodes.ids.idOf(node)),
  };
}

/** What a list of records was made from. */
export function aboutRecords(
  asking: Asking,
  definition: TextKey,
  count: number,
  possible: number,
): About {
  return {
    ...head(asking, definition),
    counted: [{ what: 'records', count }],
    leftOut: possible > 0 ? [{ reason: 'possiblyValid', count: possible }] : [],
    sources: [],
  };
}

function head(asking: Asking, definition: TextKey) {
  const { day, graph, staleSince } = asking;
  return { asOf: day, revision: graph.revision, definition, staleSince };
}
