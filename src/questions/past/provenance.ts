/** Where a number comes from: from a record to its fields and sources. */
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import { resolve } from '../../model/statements/resolution.js';
import { statedFields } from '../../model/statements/statedFields.js';
import type { Records } from '../../records/records.js';
import { type About, aboutRecords } from '../asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from '../asking/asking.js';
import { recordThen } from '../asking/sayingsThen.js';
import { mayBeTold, nodesOf, placeOfField, sourcesOf, type StatedField } from './conflicts.js';

interface PageArguments {
  readonly first: number;
  readonly after?: string | undefined;
}

/**
 * What is said of each field of a record, by field; for an asker who may not know of the record, nothing.
 * Throws InvalidInputError when there is no such record. O(fields + statements on the record).
 */
export async function provenance(
  asking: Asking,
  { store }: Records,
  mayContact: boolean,
  question: PageArguments & { readonly record: RecordId },
): Promise<Page<StatedField> & { readonly about: About }> {
  const view = viewOf(asking);
  const then = await recordThen(asking, store, question.record);
  if (!then) {
    throw new InvalidInputError([problem('noSuchRecord', 'record', question.record, {})]);
  }
  const { record, sayings } = then;
  const { kind, id } = record;
  const nodes = nodesOf(view, kind, id);
  const found: StatedField[] = [];
  if (nodes && mayBeTold(asking, view, kind, nodes, mayContact)) {
    for (const field of new Set([...statedFields(record), ...sayings.disputed(id)])) {
      const stated = sayings.stated(id, field);
      const said = stated.length > 0 ? stated : sayings.recorded(record, field);
      if (said.length === 0) continue;
      const standing = resolve(field, said);
      found.push({ record: id, recordKind: kind, field, said, standing });
    }
    found.sort((a, b) => (a.field < b.field ? -1 : 1));
  }
  const about = aboutRecords(asking, 'conflicts:provenance', found.length, 0);
  return {
    ...pageOf(found, placeOfField, question.first, question.after),
    about: { ...about, sources: sourcesOf(found) },
  };
}
