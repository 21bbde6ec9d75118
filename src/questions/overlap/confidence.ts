/**
 * How far the overlap of two networks may move if their membership lists are not complete: a band by
 * adding the places that may be missing, and a plainer one by dropping some that are told.
 */
import { FEWEST_DRAWS, MOST_MISSING } from '../../analysis/confidence/band.js';
import type { PairBands } from '../../analysis/confidence/pairBands.js';
import { NONE } from '../../analysis/coverage.js';
import { incidenceOf } from '../../graph/twoMode.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { type Asking, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { nodeOf } from '../filters/networkFilter.js';
import { municipalitiesOfNetwork } from '../filters/territory.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { Scopes } from '../matrix/scopes.js';
import { filledRows, fittedNull } from './significance.js';

export { FEWEST_DRAWS } from '../../analysis/confidence/band.js';
export { type Bands, bandedMeasures } from '../../analysis/confidence/pairBands.js';

/** What is taken to be missing from a list of which nobody has said that it is complete. */
export const ASSUMED_MISSING = 0.1;
/** The most draws: the ends of a band move little after that. */
export const MOST_DRAWS = 5_000;

export interface Drawing {
  /** The share missing from each list; by what sources say of it when left out. */
  readonly missing?: number | undefined;
  readonly draws: number;
  readonly seed: number;
}

export interface ConfidenceArguments extends Drawing {
  readonly a: RecordId;
  readonly b: RecordId;
}

/** Why a share is taken to be missing from the list of a network. */
export type MissingBasis = 'stated' | 'completeSource' | 'assumed';

export interface MissingShare {
  readonly share: number;
  readonly basis: MissingBasis;
  /** Those that say that the list is complete. */
  readonly sources: readonly RecordId[];
}

export interface Confidence extends PairBands {
  readonly missingA: MissingShare;
  readonly missingB: MissingShare;
  readonly draws: number;
  readonly seed: number;
}

/** Bands kept of each day. */
const KEPT = 32;
const bands = new SharedWork<DayView, PairBands>(KEPT);

/**
 * By the organisations of two networks, the lower id first. Undefined when one of the two does not
 * certainly exist on the day, or has no members. Throws InvalidInputError for arguments out of range and
 * for an id that no record has; the signal's reason when nobody waits.
 */
export async function confidence(
  asking: Asking,
  reader: DetailReader,
  question: ConfidenceArguments,
): Promise<Confidence | undefined> {
  checkDrawing(question);
  const { analysis, signal } = asking;
  const { a, b, draws, seed } = question;
  const view = viewOf(asking);
  const organisations = view.organisations();
  const rows = filledRows(view, organisations, a, b);
  if (!rows) return undefined;
  const missingOf = await missingShares(view, reader, question.missing);
  const [missingA, missingB] = [missingOf(a), missingOf(b)];
  const request = { missingA: missingA.share, missingB: missingB.share, draws, seed };
  const key = JSON.stringify([a, b, request]);
  const found = await bands.of(view, key, signal, async (abandoned) => {
    const model = await fittedNull(analysis, view, abandoned);
    const given = [incidenceOf(organisations), model, ...rows, request] as const;
    return analysis.run('pairBands', [...given], { signal: abandoned });
  });
  return { ...found, missingA, missingB, draws, seed };
}

/** What share is missing from the list of a network: the stated one, else by what sources say. */
export async function missingShares(
  view: DayView,
  reader: DetailReader,
  stated: number | undefined,
): Promise<(network: RecordId) => MissingShare> {
  if (stated !== undefined) return () => ({ share: stated, basis: 'stated', sources: [] });
  const scopes = await Scopes.read(view, reader);
  return (network) => bySources(view, scopes, network);
}

/** Nothing is missing where a source that speaks of memberships there says that it has them all. */
function bySources(view: DayView, scopes: Scopes, id: RecordId): MissingShare {
  const network = nodeOf(view, id, 'network', 'Network');
  const around = municipalitiesOfNetwork(view, network);
  const { value, sources } = scopes.ofPlace(around, ['memberships'], network);
  if (value !== NONE) return { share: ASSUMED_MISSING, basis: 'assumed', sources: [] };
  const { ids } = view.graph.nodes;
  return { share: 0, basis: 'completeSource', sources: sources.map((node) => ids.idOf(node)) };
}

/** Throws InvalidInputError for a share missing, a number of draws or a seed out of range. */
export function checkDrawing({ missing = 0, draws, seed }: Drawing): void {
  const ranges = [
    ['missing', missing, 0, MOST_MISSING],
    ['draws', draws, FEWEST_DRAWS, MOST_DRAWS],
    ['seed', seed, -(2 ** 31), 2 ** 31 - 1],
  ] as const;
  const problems = ranges.flatMap(([path, value, minimum, maximum]) =>
    value >= minimum && value <= maximum
      ? []
      : [problem('outOfRange', path, value, { minimum, maximum })],
  );
  if (problems.length > 0) throw new InvalidInputError(problems);
}
