/** What the records of networks say of them as far as it matters when two become one. */
import { yearlyHours } from '../../analysis/hours.js';
import type { CodeOf, opennessCodes, permanenceCodes } from '../../model/codes.js';
import type { DayView } from '../../snapshot/views.js';
import type { DetailReader } from '../matrix/detailReader.js';

/** What nobody has said is undefined, and null where hours are unknown. */
export interface Body {
  readonly statutory: boolean | undefined;
  readonly permanence: CodeOf<typeof permanenceCodes> | undefined;
  readonly openness: CodeOf<typeof opennessCodes> | undefined;
  /** Hours a year that its meetings take of each member. */
  readonly hours: number | null;
}

/** By row of the network. Reads each record once, in batches. */
export async function readBodies(
  view: DayView,
  reader: Pick<DetailReader, 'entity'>,
  rows: Iterable<number>,
): Promise<ReadonlyMap<number, Body>> {
  const { rowNodes } = view.organisations();
  const read = async (row: number): Promise<readonly [number, Body]> => {
    const id = view.graph.nodes.ids.idOf(rowNodes[row]!);
    const said = (await reader.entity(id, 'Network'))?.properties ?? {};
    const { statutory, permanence, openness, meetingsPerYear, meetingHours } = said;
    const meetings = {
      meetingsPerYear: meetingsPerYear ?? null,
      meetingHours: meetingHours ?? null,
    };
    return [
      row,
      { statutory, permanence, openness, hours: yearlyHours([meetings], 1)?.each ?? null },
    ];
  };
  return new Map(await Promise.all(Array.from(rows, read)));
}
