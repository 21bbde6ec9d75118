/**
 * Names that stand for people whose ids the asker may not see: the same within a list at a revision, and
 * without the key not to be linked to the id, to another revision or to another list.
 */
import { createHmac } from 'node:crypto';
import type { RecordId } from '../model/record.js';

/**
 * The pseudonym of a record within a list (the id of the record whose members or representatives are
 * listed), in the form of a UUID of version 8. HMAC-SHA-256 (RFC 2104) of list, revision and id.
 */
export function pseudonymOf(
  key: Uint8Array,
  id: RecordId,
  revision: number,
  list: RecordId,
): RecordId {
  const bytes = createHmac('sha256', key)
    .update(JSON.stringify([list, revision, id]))
    .digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex', 0, 16);
  return [8, 12, 16, 20, 32]
    .map((end, at, ends) => hex.slice(at === 0 ? 0 : ends[at - 1], end))
    .join('-');
}
