/**
 * Erases a person (General Data Protection Regulation, article 17). The record stays without a personal
 * value, so that counts and who sat where do; older states and what sources said of the person can be
 * read by nobody any more; and it is looked up whether any of the values still stands somewhere.
 */
import { dayInHelsinki, formatDay } from '../model/time/days.js';
import { personalFieldsOf } from '../model/personal.js';
import type { RecordData, RecordId } from '../model/record.js';
import { foldName, plainName } from '../model/searchText.js';
import { personalValuesHeld, readHeldOnPerson } from '../records/personal/heldOnPerson.js';
import { type Mention, mentionsOf } from '../records/personal/mentions.js';
import type { Trace } from '../store/graphStore.js';
import { type Commanded, type Commanding, commandBuilder } from './command.js';

export interface ErasePerson {
  readonly key: string;
  readonly person: RecordId;
}

export interface Erased extends Commanded {
  /** The fields of which values were taken away. */
  readonly fields: readonly string[];
  /** How many values were looked for afterwards, those of older states among them. */
  readonly values: number;
  /** What still stands somewhere; empty is the proof that nothing does. */
  readonly remains: readonly Remains[];
}

/** A field of which a value still stands in what the store keeps. */
export interface Remains {
  readonly field: string;
  readonly places: readonly string[];
  /** What holds the same text of its own: another person of that name, a decision that names it. */
  readonly mentions: readonly Pick<Mention, 'kind' | 'id'>[];
}

/**
 * Throws MissingRecordError when there never was such a person. A person who was erased before is looked
 * after once more: the store is cleaned again. Records that were merged into the person's are erased with it.
 * O(size of the store × records).
 */
export async function erasePerson(commanding: Commanding, command: ErasePerson): Promise<Erased> {
  const { records } = commanding;
  const standing = await records.entity(command.person, 'ContactPerson');
  const person = standing?.id ?? command.person;
  const erased = [await eraseRecord(commanding, { ...command, person })];
  // What was merged into the record has a history and a key of its own.
  for (const merged of standing?.properties.mergedIds ?? []) {
    const key = `${command.key} ${merged}`;
    erased.push(await eraseRecord(commanding, { key, person: merged }));
  }
  const [first, last] = [erased[0]!, erased.at(-1)!];
  return {
    revision: last.revision,
    applied: first.applied,
    fields: [...new Set(erased.flatMap(({ fields }) => fields))],
    values: erased.reduce((total, { values }) => total + values, 0),
    remains: erased.flatMap(({ remains }) => remains),
  };
}

async function eraseRecord(commanding: Commanding, command: ErasePerson): Promise<Erased> {
  const { store, records, now } = commanding;
  const held = await readHeldOnPerson(store, command.person);
  const values = personalValuesHeld(held);
  const builder = commandBuilder(commanding, 'Erase a person', command.key);
  if (held.person && held.person.properties.erasedOn === undefined) {
    const { revision, ...content } = held.person;
    const erasedOn = formatDay(dayInHelsinki(now));
    const properties = { ...withoutPersonal(content), erasedOn };
    builder.update({ ...content, properties }, revision);
  }
  for (const { kind, id, revision } of held.statements) builder.delete(kind, id, revision);
  const commanded = await store.erasePerson(command.person, builder.build());
  records.forget();
  return {
    ...commanded,
    fields: [...values.keys()],
    values: [...values.values()].reduce((total, { size }) => total + size, 0),
    remains: await remainsOf(commanding, values),
  };
}

function withoutPersonal(record: RecordData): object {
  const personal = personalFieldsOf(record);
  return Object.fromEntries(
    Object.entries(record.properties).filter(([name]) => !personal.includes(name)),
  );
}

async function remainsOf(
  { store }: Commanding,
  values: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Remains[]> {
  const forms = new Map(
    [...values.values()].flatMap((of) => [...of].map((value) => [value, formsOf(value)] as const)),
  );
  const traces = await store.traces([...new Set([...forms.values()].flat())]);
  if (traces.length === 0) return [];
  const mentions = await mentionsOf(store, [...forms.keys()]);
  return [...values].flatMap(([field, ofField]) => {
    const places = placesOf(
      traces,
      [...ofField].flatMap((value) => forms.get(value) ?? []),
    );
    if (places.length === 0) return [];
    const same = mentions.filter(({ text }) => ofField.has(text));
    return [{ field, places, mentions: same.map(({ kind, id }) => ({ kind, id })) }];
  });
}

function placesOf(traces: readonly Trace[], texts: readonly string[]): string[] {
  return [...new Set(traces.filter(({ text }) => texts.includes(text)).map(({ place }) => place))];
}

/** A value, and the forms in which indexes keep it. */
function formsOf(value: string): string[] {
  return [...new Set([value, plainName(value), foldName(value)])].filter((form) => form !== '');
}
