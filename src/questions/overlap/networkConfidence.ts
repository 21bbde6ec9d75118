/**
 * How far a network may stand otherwise among the others if its membership list is not complete: its
 * size, how many networks it overlaps with, and how alike the most similar one is.
 */
import type { RowBands } from '../../analysis/confidence/rowBands.js';
import { degreeOf, incidenceOf } from '../../graph/twoMode.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { type Asking, checkMinShared, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { nodeOf } from '../filters/networkFilter.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { checkDrawing, type Drawing, type MissingShare, missingShares } from './confidence.js';
import { fittedNull } from './significance.js';

export type { Standing } from '../../analysis/confidence/rowStanding.js';
export type { StandingBands } from '../../analysis/confidence/rowBands.js';

export interface NetworkConfidenceArguments extends Drawing {
  readonly network: RecordId;
  /** From how many shared members on a network overlaps. */
  readonly minShared: number;
}

export interface NetworkConfidence extends RowBands {
  readonly missing: MissingShare;
  readonly minShared: number;
  readonly draws: number;
  readonly seed: number;
}

/** Bands kept of each day. */
const KEPT = 32;
const bands = new SharedWork<DayView, RowBands>(KEPT);

/**
 * By the organisations of the network; the lists of all others are taken as they are. Undefined when it
 * does not certainly exist on the day, or has no members. Throws InvalidInputError for arguments out of
 * range and for an id that no record has; the signal's reason when nobody waits.
 */
export async function networkConfidence(
  asking: Asking,
  reader: DetailReader,
  question: NetworkConfidenceArguments,
): Promise<NetworkConfidence | undefined> {
  checkDrawing(question);
  checkMinShared(question.minShared);
  const { analysis, signal } = asking;
  const { network, minShared, draws, seed } = question;
  const view = viewOf(asking);
  const organisations = view.organisations();
  const row = organisations.rowOfNode[nodeOf(view, network, 'network', 'Network')]!;
  if (row < 0 || degreeOf(organisations.rowOffsets, row) === 0) return undefined;
  const missing = (await missingShares(view, reader, question.missing))(network);
  const request = { missing: missing.share, minShared, draws, seed };
  const key = JSON.stringify([network, request]);
  const found = await bands.of(view, key, signal, async (abandoned) => {
    const model = await fittedNull(analysis, view, abandoned);
    return analysis.run('rowBands', [incidenceOf(organisations), model, row, request], {
      signal: abandoned,
    });
  });
  return { ...found, missing, minShared, draws, seed };
}
