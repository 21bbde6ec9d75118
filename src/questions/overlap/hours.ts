/** How many hours a year two networks take of the organisations in them, and of those in both. */
import { type Meetings, type YearlyHours, yearlyHours } from '../../analysis/hours.js';
import type { RecordId } from '../../model/record.js';
import type { DetailReader } from '../matrix/detailReader.js';
import type { OverlapPair } from '../overlapPair.js';

export type { YearlyHours } from '../../analysis/hours.js';

type NetworkReader = Pick<DetailReader, 'entity'>;

/** Null where it is not known how often, or how long, one that counts meets. */
export interface PairHours {
  readonly a: YearlyHours | null;
  readonly b: YearlyHours | null;
  /** What organisations in both give to the two together. */
  readonly both: YearlyHours | null;
}

/** Reads how the two meet, as their records stand at the revision asked about. */
export async function pairHours(reader: NetworkReader, pair: OverlapPair): Promise<PairHours> {
  const [a, b] = await Promise.all([meetingsOf(reader, pair.a), meetingsOf(reader, pair.b)]);
  const { sizeA, sizeB, shared } = pair.members;
  return {
    a: yearlyHours([a], sizeA),
    b: yearlyHours([b], sizeB),
    both: yearlyHours([a, b], shared),
  };
}

async function meetingsOf(reader: NetworkReader, network: RecordId): Promise<Meetings> {
  const { meetingsPerYear, meetingHours } =
    (await reader.entity(network, 'Network'))?.properties ?? {};
  return { meetingsPerYear: meetingsPerYear ?? null, meetingHours: meetingHours ?? null };
}
