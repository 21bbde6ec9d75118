/** What networks do and where, as far as it tells whether two of them do the same in the same place. */
import type { AgreementGraphs } from '../../analysis/agreement.js';
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import { incidenceOf } from '../../graph/twoMode.js';
import type { Status } from '../../model/codes.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import { type Asking, viewOf } from '../asking/asking.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { peopleReached } from './peopleReached.js';

export type { AgreementGraphs } from '../../analysis/agreement.js';

/**
 * The tasks, the goals and the area of all networks on the day, the area by the people who live there;
 * undefined, and nothing read, where no network has any task or goal. O(relationships), once a day.
 */
export async function agreementOn(
  asking: Asking,
  reader: DetailReader,
  statuses?: readonly Status[],
): Promise<AgreementGraphs | undefined> {
  const { signal } = asking;
  const view = viewOf(asking, statuses);
  const tasks = await cooperatively(view.dimensionInSteps('tasks'), signal);
  const goals = await cooperatively(view.dimensionInSteps('goals'), signal);
  if (tasks.rowColumns.length + goals.rowColumns.length === 0) return undefined;
  const area = await cooperatively(view.dimensionInSteps('area'), signal);
  const reached = await peopleReached(view, reader, CERTAINLY_VALID, signal);
  return {
    tasks: incidenceOf(tasks),
    goals: incidenceOf(goals),
    area: incidenceOf(area),
    areaWeights: reached.people,
    areaIsKnown: reached.isCounted,
  };
}
