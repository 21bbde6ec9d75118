/**
 * All that is held on a person: the record, what it is tied to, what sources say of it, and every state
 * that it ever had. For an access request (General Data Protection Regulation, article 15), and to know
 * what an erasure has to take away.
 */
import { MissingRecordError } from '../../model/errors/errors.js';
import { isUuid } from '../../model/identifiers.js';
import { kindsAtEnd, relationshipKinds } from '../../model/kinds.js';
import { personalValuesOf, personOf } from '../../model/personal.js';
import type { Entity, RecordId, Relationship } from '../../model/record.js';
import type { GraphStore } from '../../store/graphStore.js';
import { historyOf, type RecordedState } from '../past/history.js';

export interface HeldOnPerson {
  /** Undefined when the record has been deleted. */
  readonly person: Entity<'ContactPerson'> | undefined;
  readonly relationships: readonly Relationship[];
  /** What sources say of the person's fields. */
  readonly statements: readonly Entity<'Statement'>[];
  /** What the relationships lead to, and what is cited as a source. */
  readonly others: ReadonlyMap<RecordId, Entity>;
  /** From the newest on. */
  readonly history: readonly RecordedState[];
}

/** Throws MissingRecordError when there never was such a person. */
export async function readHeldOnPerson(store: GraphStore, id: RecordId): Promise<HeldOnPerson> {
  const history = isUuid(id) ? await historyOf(store, 'ContactPerson', id) : [];
  if (history.length === 0) throw new MissingRecordError(id, 'ContactPerson', 'person');
  const person = history[0]?.record as Entity<'ContactPerson'> | undefined;
  const relationships: Relationship[] = [];
  for (const kind of relationshipKinds) {
    for (const end of ['from', 'to'] as const) {
      if (!kindsAtEnd(kind, end).includes('ContactPerson')) continue;
      relationships.push(...(await store.relationshipsOf(kind, end, [id])));
    }
  }
  const stated = (await store.findByKey('Statement', 'record', [id])).get(id) ?? [];
  const found = await store.readEntities(stated);
  const statements = [...found.values()].filter((one) => personOf(one) === id);
  const cited = [...(person ? [person] : []), ...relationships, ...statements].flatMap(
    ({ sources }) => sources.map(({ source }) => source),
  );
  const ends = relationships.flatMap(({ from, to }) => [from, to]);
  const ids = new Set([...cited, ...ends]);
  ids.delete(id);
  return {
    person,
    relationships,
    statements: statements as Entity<'Statement'>[],
    others: await store.readEntities([...ids]),
    history,
  };
}

/** Every personal value that is or was held on a person, by field. */
export function personalValuesHeld({
  history,
  statements,
}: HeldOnPerson): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const record of [...history.map((state) => state.record), ...statements]) {
    if (!record) continue;
    for (const [field, value] of Object.entries(personalValuesOf(record))) {
      const ofField = values.get(field) ?? new Set();
      values.set(field, ofField.add(String(value)));
    }
  }
  return values;
}
