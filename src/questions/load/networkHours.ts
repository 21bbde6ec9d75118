/** How many hours a year the meetings of each network take of who sits there; unknown is not 0. */
import { yearlyHours } from '../../analysis/hours.js';
import type { DayView } from '../../snapshot/views.js';
import { turn } from '../../snapshot/workers/cooperatively.js';
import { SharedWork } from '../asking/sharedWork.js';
import type { DetailReader } from '../matrix/detailReader.js';

type NetworkReader = Pick<DetailReader, 'entity'>;

/** Hours that are known, and of how many networks they are not; null where they are of none. */
export interface KnownHours {
  readonly hours: number | null;
  readonly unknownNetworks: number;
}

/** Networks whose records are read before others are answered. */
const READ_AT_ONCE = 1_000;

const allHours = new SharedWork<DayView, Float64Array>(1);

/** Hours a year by row of the view's networks; NaN where unknown. Reads each network once a day. */
export function hoursOfNetworks(
  view: DayView,
  reader: NetworkReader,
  signal: AbortSignal,
): Promise<Float64Array> {
  return allHours.of(view, '', signal, async (abandoned) => {
    const { rowNodes } = view.organisations();
    const hours = new Float64Array(rowNodes.length);
    for (let start = 0; start < rowNodes.length; start += READ_AT_ONCE) {
      await turn();
      abandoned.throwIfAborted();
      const some = rowNodes.subarray(start, start + READ_AT_ONCE);
      hours.set(await hoursOfEach(view, reader, some), start);
    }
    return hours;
  });
}

/** The hours of some networks by their node numbers, together. */
export async function hoursOfSome(
  view: DayView,
  reader: NetworkReader,
  networks: readonly number[],
): Promise<KnownHours> {
  return sumOf(await hoursOfEach(view, reader, networks));
}

/** Adds up those that are known, in their order. */
export function sumOf(hours: Iterable<number>): KnownHours {
  let [sum, known, unknownNetworks] = [0, 0, 0];
  for (const each of hours) {
    if (Number.isNaN(each)) {
      unknownNetworks++;
    } else {
      sum += each;
      known++;
    }
  }
  return { hours: known > 0 ? sum : null, unknownNetworks };
}

/** The hours of some networks by their node numbers, each; NaN where unknown. */
export async function hoursOfEach(
  { graph }: DayView,
  reader: NetworkReader,
  networks: Iterable<number>,
): Promise<number[]> {
  return Promise.all(
    Array.from(networks, async (network) => {
      const { meetingsPerYear, meetingHours } =
        (await reader.entity(graph.nodes.ids.idOf(network), 'Network'))?.properties ?? {};
      const meetings = {
        meetingsPerYear: meetingsPerYear ?? null,
        meetingHours: meetingHours ?? null,
      };
      return yearlyHours([meetings], 1)?.each ?? NaN;
    }),
  );
}
