/** Finds records by the value of a key field, such as a name. */
import type { EntityKind } from '../model/kinds.js';
import type { RecordId } from '../model/record.js';
import { keyValue } from '../model/searchText.js';
import type { Records } from './records.js';

/** Ids of the records of a kind with a value in a key field, names compared without case and accents. */
export async function idsByKey(
  { store }: Records,
  kind: EntityKind,
  key: string,
  value: string,
): Promise<readonly RecordId[]> {
  const wanted = keyValue(kind, key, value);
  return (await store.findByKey(kind, key, [wanted])).get(wanted) ?? [];
}
