/**
 * How many people live in the municipalities that networks work for: what weighs in overlaps of where
 * they work.
 */
import { degreeOf, type TwoMode } from '../../graph/twoMode.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { populationOf } from '../matrix/population.js';

export interface PeopleReached {
  /** People by column of the dimension `area`; 0 where nobody has counted, or nobody works. */
  readonly people: Float64Array;
  /** By row: 1 where every municipality that the network works for has a count. */
  readonly isCounted: Uint8Array;
  /** Networks that work for a municipality without a count. */
  readonly uncounted: number;
}

const known = new WeakMap<TwoMode, PeopleReached>();

/** The latest counts up to the day. Reads each municipality that a network works for, once a graph. */
export async function peopleReached(
  view: DayView,
  reader: DetailReader,
  certainty: number,
  signal: AbortSignal,
): Promise<PeopleReached> {
  const graph = await cooperatively(view.dimensionInSteps('area', certainty), signal);
  const found = known.get(graph);
  if (found) return found;
  const columns = Array.from(graph.columnNodes.keys());
  const populations = await Promise.all(
    columns.map(async (column) =>
      degreeOf(graph.columnOffsets, column) === 0
        ? undefined
        : await populationOf(view, reader, graph.columnNodes[column]!),
    ),
  );
  const isCounted = new Uint8Array(graph.rowNodes.length).fill(1);
  for (const column of columns) {
    if (populations[column]) continue;
    const end = graph.columnOffsets[column + 1]!;
    for (let at = graph.columnOffsets[column]!; at < end; at++)
      isCounted[graph.columnRows[at]!] = 0;
  }
  const reached = {
    people: Float64Array.from(populations, (population) => population?.people ?? 0),
    isCounted,
    uncounted: isCounted.reduce((sum, counted) => sum + 1 - counted, 0),
  };
  known.set(graph, reached);
  return reached;
}
