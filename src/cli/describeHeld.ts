/** All that is held on a person as text that the person can read, in the words of the workbook. */
import { type Locale, nameIn } from '../model/languages.js';
import { type Entity, namesOf, type RecordId } from '../model/record.js';
import type { StoredRecord } from '../model/replaced.js';
import { type SheetColumn, sheetColumns } from '../model/sheetColumns.js';
import { lastDayBefore } from '../model/time/validity.js';
import type { HeldOnPerson } from '../records/personal/heldOnPerson.js';
import type { Mention } from '../records/personal/mentions.js';
import { codeWord, columnName, sheetName } from '../texts/importing/sheetWords.js';
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
  const fieldsOf = (record: StoredRecord) => fieldsIn(locale, record);
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
        `  ${sheetName(locale, one.kind)}: ${nameOf(one.from === id ? one.to : one.from)} (${one.id})`,
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

function fieldsIn(locale: Locale, { kind, properties, validity, status }: StoredRecord): string[] {
  const all = { ...properties, validFrom: validity.from, validTo: validity.to, status };
  const columns = new Map(sheetColumns(kind).map((column) => [column.key, column]));
  return Object.entries(all).map(([key, value]) => {
    const column = columns.get(key);
    // What sources say of one another has no sheet, and so no words of its own.
    return column
      ? `    ${columnName(locale, column)}: ${valueText(locale, column, value)}`
      : `    ${key}: ${String(value)}`;
  });
}

function valueText(locale: Locale, { form, codes }: SheetColumn, value: unknown): string {
  const written = String(value);
  if (codes) return codeWord(locale, codes, written);
  if (form === 'validFrom' || form === 'validTo') {
    if (written === 'unknown') return text(locale, 'codeNames:RecordStatus.unknown');
    if (written === 'open') return text(locale, 'conflicts:open');
  }
  const isLastDay = form === 'validTo' || form === 'lastDay';
  return (isLastDay ? lastDayBefore(written) : undefined) ?? written;
}

function nameOfEntity(locale: Locale, entity: Entity | undefined): string | undefined {
  if (!entity) return undefined;
  const { title, name } = entity.properties as { title?: string; name?: string };
  return nameIn(namesOf(entity.properties), locale) ?? name ?? title;
}
