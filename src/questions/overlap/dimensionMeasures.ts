/** What two networks have in common in one respect, whatever they were ranked by. */
import { sharedColumns } from '../../analysis/overlap/sharedColumns.js';
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import type { Status } from '../../model/codes.js';
import type { RecordId } from '../../model/record.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import { type Asking, viewOf } from '../asking/asking.js';
import { nodeOf } from '../filters/networkFilter.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { measuresOf, type OverlapDimension, type OverlapMeasures } from '../overlapPair.js';
import { peopleReached } from './peopleReached.js';

/**
 * The measures of a pair of networks that certainly exist on the day; by area people count, and null is
 * for a pair of which one works for a municipality whose people nobody has counted.
 */
export async function measuresBy(
  asking: Asking,
  reader: DetailReader,
  pair: { readonly a: RecordId; readonly b: RecordId },
  dimension: Exclude<OverlapDimension, 'people'>,
  statuses?: readonly Status[],
): Promise<OverlapMeasures | null> {
  const view = viewOf(asking, statuses);
  const graph = await cooperatively(view.dimensionInSteps(dimension), asking.signal);
  const a = graph.rowOfNode[nodeOf(view, pair.a, 'a', 'Network')]!;
  const b = graph.rowOfNode[nodeOf(view, pair.b, 'b', 'Network')]!;
  const shared = sharedColumns(graph, a, b);
  if (dimension !== 'area') return measuresOf(graph, a, b, shared);
  const reached = await peopleReached(view, reader, CERTAINLY_VALID, asking.signal);
  if (!reached.isCounted[a] || !reached.isCounted[b]) return null;
  return measuresOf(graph, a, b, shared, reached.people);
}
