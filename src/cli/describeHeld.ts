/** All that is held on a person as text that the person can read. */
import { type Locale, nameIn } from '../model/languages.js';
import { type Entity, namesOf, type RecordId } from '../model/record.js';
import type { StoredRecord } from '../model/replaced.js';
import type { HeldOnPerson } from '../records/personal/heldOnPerson.js';
import type { Mention } from '../records/personal/mentions.js';
import { text, type TextKey } from '../texts/texts.js';

export function describeHeld(
  locale: Locale,
  id: RecordId,
  held: HeldOnPerson,
  mentions: readonly Mention[],
): string {
  const { person, relationships, statements, others, history } = held;
  const say = (key: TextKey, values = {}) => text(locale, key, values);
  const nameOf = (other: RecordId) => nameOfEntity(locale, others.get(other)) ?? other;
  const sourcesOf = ({ sources }: StoredRecord): string[] => {
    const all = sources.map(({ source, locator }) =>
      [nameOf(source), locator].filter(Boolean).join(', '),
    );
    return all.length > 0
      ? [`    ${say('personalData:sources', { sources: all.join('; ') })}`]
      : [];
  };
  const section = (key: TextKey, lines: readonly string[]): string[] => [
    say(key),
    ...(lines.length > 0 ? lines : [say('personalData:none')]),
  ];
  return [
    say('personalData:heading', { id }),
    '',
    ...section('personalData:record', person ? [...fieldsOf(person), ...sourcesOf(person)] : []),
    ...section(
      'personalData:relationships',
      relationships.flatMap((one) => [
        `  ${one.kind} ${nameOf(one.from === id ? one.to : one.from)} (${one.id})`,
        ...fieldsOf(one),
        ...sourcesOf(one),
      ]),
    ),
    ...section(
      'personalData:statements',
      statements.flatMap((one) => [...fieldsOf(one), ...sourcesOf(one)]),
    ),
    ...section(
      'personalData:history',
      history.flatMap(({ changeSet, record }) => [
        say('personalData:change', { ...changeSet }),
        ...(record ? fieldsOf(record) : [say('personalData:deleted')]),
      ]),
    ),
    ...section(
      'personalData:mentions',
      mentions.map(({ kind, id: other, text: value }) => `  ${kind} ${other}: ${value}`),
    ),
  ].join('\n');
}

function fieldsOf({ properties, validity, status }: StoredRecord): string[] {
  const all = { ...properties, validFrom: validity.from, validTo: validity.to, status };
  return Object.entries(all).map(([name, value]) => `    ${name}: ${String(value)}`);
}

function nameOfEntity(locale: Locale, entity: Entity | undefined): string | undefined {
  if (!entity) return undefined;
  const { title, name } = entity.properties as { title?: string; name?: string };
  return nameIn(namesOf(entity.properties), locale) ?? name ?? title;
}
