/**
 * What may be told of numbers of people to an asker who may not know who they are: not where they are
 * few, since one of a few is known by whoever knows the others, and nothing from which a small number
 * could be computed back. `docs/access.md` gives the reasoning.
 */
import type { Status } from '../../model/codes.js';
import type { Asking } from './asking.js';
import type { OverlapMeasures, PeopleMeasures } from '../overlapPair.js';

/** The least number of people that is told. */
const LEAST_TOLD = 5;

/** Whether so many people are too few to be told of; nobody is no group. */
export function isSmallGroup(people: number): boolean {
  return people > 0 && people < LEAST_TOLD;
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
