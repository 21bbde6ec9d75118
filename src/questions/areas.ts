/** Which municipalities belong to an area or to the territory of a network, by name. */
import type { RecordId } from '../model/record.js';
import { type Asking, viewOf } from './asking/asking.js';
import { nodeOf } from './filters/networkFilter.js';
import { municipalitiesOfArea, municipalitiesOfNetwork } from './filters/territory.js';

/** Ids of the municipalities of an area or a network on the day, by name. */
export async function municipalitiesOf(
  asking: Asking,
  of: { readonly kind: 'Area' | 'Network'; readonly id: RecordId },
): Promise<readonly RecordId[]> {
  const view = viewOf(asking);
  const { ids } = view.graph.nodes;
  const node = nodeOf(view, of.id, 'id');
  const found =
    of.kind === 'Area' ? municipalitiesOfArea(view, node) : municipalitiesOfNetwork(view, node);
  const ranks = await asking.nameOrder.ranks(ids, 'Area');
  return [...found]
    .sort((a, b) => ranks[a]! - ranks[b]! || a - b)
    .map((number) => ids.idOf(number));
}
