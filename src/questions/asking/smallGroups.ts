/**
 * What may be told of numbers of people to an asker who may not know who they are: not where they are
 * few, since one of a few is known by whoever knows the others, and nothing from which a small number
 * could be computed back. `docs/access.md` gives the reasoning.
 */
import type { Status } from '../../model/codes.js';
import type { Asking } from './asking.js';
import { type PersonPlace, publicNames } from './publicNames.js';
import type { OverlapMeasures, PeopleMeasures } from '../overlapPair.js';

/** The least number of people that is told. */
const LEAST_TOLD = 5;

/** Whether so many people are too few to be told of; nobody is no group. */
export function isSmallGroup(people: number): boolean {
  return people > 0 && people < LEAST_TOLD;
}

/** What is told of the people of a list to an asker to whom they are masked. */
export interface PeopleTold {
  /** Node numbers of those who are named, with their names. */
  readonly names: ReadonlyMap<number, string>;
  /** Places by name of those who are named, before all others, who stand in no telling order. */
  readonly rankOf: (person: number) => number;
  /** The others are left out, and no number is told in which they are. */
  readonly withheld: boolean;
}

/**
 * Who of a list may be named, and whether the others are too few to be told of: beside names, those who
 * have none are the group that could be counted. `everyone` are those who certainly hold on the day.
 * `areCounted`: a larger list tells how many they and others are, so that however many they are, the
 * others could be computed back.
 */
export async function peopleTold(
  { masking, graph, day }: Asking,
  everyone: readonly PersonPlace[],
  hadAny: boolean,
  areCounted = false,
): Promise<PeopleTold> {
  if (!masking || day !== masking.today) {
    return { names: new Map(), rankOf: () => 0, withheld: masking !== undefined && hadAny };
  }
  const names = await publicNames(masking.records, graph, everyone);
  const ranks = new Map([...names.keys()].map((person, rank) => [person, rank - names.size]));
  const unnamed = new Set(everyone.map(({ person }) => person)).size - names.size;
  return {
    names,
    rankOf: (person) => ranks.get(person) ?? 0,
    withheld: areCounted ? unnamed > 0 : isSmallGroup(unnamed),
  };
}

/** Whether an answer on the day, by the statuses asked for, may tell of people at all. */
export function tellsOfPeople(
  { masking, day }: Pick<Asking, 'masking' | 'day'>,
  statuses: readonly Status[] | undefined,
): boolean {
  return !masking || (day === masking.today && statuses === undefined);
}

/**
 * The measures by people of a pair, as the asker is told: of who may not know of people the sizes only,
 * since from what several networks share the people of one could be told apart; of today only, and of
 * the statuses in force only, since from two answers the few between them could be told.
 */
export function toldPeople(
  { masking, day }: Asking,
  people: OverlapMeasures,
  statuses: readonly Status[] | undefined,
): PeopleMeasures {
  if (!masking) return people;
  const isTold = tellsOfPeople({ masking, day }, statuses);
  const told = (size: number) => (isTold && !isSmallGroup(size) ? size : null);
  const sizeA = told(people.sizeA);
  const sizeB = told(people.sizeB);
  return {
    sizeA,
    sizeB,
    shared: sizeA === 0 || sizeB === 0 ? 0 : null,
    jaccard: null,
    containmentAB: null,
    containmentBA: null,
    overlapCoefficient: null,
    weightedShared: null,
  };
}
