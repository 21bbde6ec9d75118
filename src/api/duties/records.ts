/** Records that answers about duties speak of, by their ids. */
import type { EntityKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { Asking } from '../../questions/asking/asking.js';
import type { RequestContext } from '../frame/context.js';
import { type AnyEntity, readObject } from '../types/entities.js';

/** Those that are still there. */
export async function objectsOf<Object extends AnyEntity>(
  context: RequestContext,
  asking: Asking,
  ids: readonly RecordId[],
  kind: EntityKind,
): Promise<Object[]> {
  const read = ids.map((id) => readObject<Object>(context, asking, id, kind));
  return (await Promise.all(read)).filter((one): one is Awaited<Object> => one !== undefined);
}
