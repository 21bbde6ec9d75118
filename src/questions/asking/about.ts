/**
 * What stands beside every answer: the day and the revision, the definition, what was counted, what was
 * left out and why, and where it comes from.
 */
import type { Dimension } from '../../graph/dimensions.js';
import type { TwoMode } from '../../graph/twoMode.js';
import type { Day } from '../../model/time/days.js';
import type { RecordId } from '../../model/record.js';
import type { DayView, MemberKind } from '../../snapshot/views.js';
import type { TextKey } from '../../texts/texts.js';
import type { AskedScenario } from './askedScenario.js';
import type { Asking } from './asking.js';

export type CountedThing =
  'networks' | 'organisations' | 'people' | 'places' | 'records' | 'concepts' | 'municipalities';
export type LeftOutReason =
  | 'notInForce'
  | 'status'
  | 'possiblyValid'
  | 'repeatedPlace'
  | 'noPopulation'
  | 'noOneCounty'
  | 'noOneSector'
  | 'moreParallels'
  | 'noOneGroup';
/**
 * Why there is nothing in an answer: nothing of the kind is recorded on the day, nothing of it passes
 * what was asked for, or what was looked at has nothing of what the question looks for.
 */
export type EmptyReason = 'nothingRecorded' | 'nothingPasses' | 'noneFound';

/** Why an answer is empty, from how much was recorded on the day and how much of it was looked at. */
export function emptyReason(recorded: number, lookedAt: number): EmptyReason {
  if (recorded === 0) return 'nothingRecorded';
  return lookedAt === 0 ? 'nothingPasses' : 'noneFound';
}

export interface About {
  readonly asOf: Day;
  readonly revision: number;
  readonly definition: TextKey;
  readonly counted: readonly {
    readonly what: CountedThing;
    /** Null where it could tell of a small number of people. */
    readonly count: number | null;
  }[];
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly count: number }[];
  readonly sources: readonly RecordId[];
  readonly staleSince: Date | undefined;
  /** What was asked with it. */
  readonly scenario?: Pick<AskedScenario, 'id' | 'name' | 'version'> | undefined;
  /** Of an answer without anything in it, where the question can tell more than that there is none. */
  readonly empty?: EmptyReason | undefined;
}

/** What an answer about the members of networks was made from. */
export function aboutMembers(asking: Asking, view: DayView, definition: TextKey): About {
  const organisations = view.organisations();
  const people = view.people();
  // Who may not count people is told of organisations alone: what the people add could be told apart.
  const masked = asking.masking !== undefined;
  const kinds: readonly MemberKind[] = masked
    ? ['Organisation']
    : ['Organisation', 'ContactPerson'];
  const tallies = kinds.map((kind) => view.tally(kind));
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const leftOut = [
    { reason: 'notInForce', count: sum(tallies.map(({ notInForce }) => notInForce)) },
    { reason: 'status', count: sum(tallies.map(({ status }) => status)) },
    { reason: 'possiblyValid', count: sum(tallies.map(({ possible }) => possible)) },
    { reason: 'repeatedPlace', count: sum(kinds.map((kind) => view.members(kind).repeated)) },
  ] as const;
  const sources = new Set(tallies.flatMap((tally) => tally.sources));
  return {
    ...head(asking, definition),
    counted: [
      { what: 'networks', count: organisations.rowNodes.length },
      { what: 'organisations', count: organisations.columnNodes.length },
      { what: 'people', count: masked ? null : people.columnNodes.length },
      {
        what: 'places',
        count: masked ? null : organisations.rowColumns.length + people.rowColumns.length,
      },
    ],
    leftOut: leftOut.filter(({ count }) => count > 0),
    sources: [...sources].sort((a, b) => a - b).map((node) => view.graph.nodes.ids.idOf(node)),
  };
}

/** What an answer about organisations in some of the networks was made from; people take no part. */
export function aboutOrganisations(
  asking: Asking,
  view: DayView,
  counted: TwoMode,
  definition: TextKey,
): About {
  return aboutKind(asking, view, 'Organisation', counted, definition);
}

/** The same of people, organisations taking no part: for an asker who may know how many there are. */
export function aboutPeople(
  asking: Asking,
  view: DayView,
  counted: TwoMode,
  definition: TextKey,
): About {
  return aboutKind(asking, view, 'ContactPerson', counted, definition);
}

function aboutKind(
  asking: Asking,
  view: DayView,
  kind: MemberKind,
  counted: TwoMode,
  definition: TextKey,
): About {
  const tally = view.tally(kind);
  const leftOut = [
    { reason: 'notInForce', count: tally.notInForce },
    { reason: 'status', count: tally.status },
    { reason: 'possiblyValid', count: tally.possible },
    { reason: 'repeatedPlace', count: counted.repeated },
  ] as const;
  return {
    ...head(asking, definition),
    counted: [
      { what: 'networks', count: counted.rowNodes.length },
      {
        what: kind === 'Organisation' ? 'organisations' : 'people',
        count: counted.columnNodes.length,
      },
      { what: 'places', count: counted.rowColumns.length },
    ],
    leftOut: leftOut.filter(({ count }) => count > 0),
    sources: tally.sources.map((node) => view.graph.nodes.ids.idOf(node)),
  };
}

/** What an answer about what networks are for, or where they work, was made from. */
export function aboutDimension(
  asking: Asking,
  view: DayView,
  dimension: Exclude<Dimension, 'members' | 'people'>,
  definition: TextKey,
  /** Networks that cannot be compared, since nobody has counted the people of where they work. */
  uncounted: number,
): About {
  const graph = view.dimension(dimension);
  const tally = view.tallyOf(dimension);
  const leftOut = [
    { reason: 'notInForce', count: tally.notInForce },
    { reason: 'status', count: tally.status },
    { reason: 'possiblyValid', count: tally.possible },
    { reason: 'noPopulation', count: uncounted },
  ] as const;
  return {
    ...head(asking, definition),
    counted: [
      { what: 'networks', count: graph.rowNodes.length },
      {
        what: dimension === 'area' ? 'municipalities' : 'concepts',
        count: graph.columnNodes.length,
      },
    ],
    leftOut: leftOut.filter(({ count }) => count > 0),
    sources: tally.sources.map((node) => view.graph.nodes.ids.idOf(node)),
  };
}

/** What a list of records was made from. */
export function aboutRecords(
  asking: Asking,
  definition: TextKey,
  count: number | null,
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
  const { day, graph, staleSince, scenario } = asking;
  return { asOf: day, revision: graph.revision, definition, staleSince, scenario };
}
