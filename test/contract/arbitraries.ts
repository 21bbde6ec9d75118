/** Random but valid content of every kind, made from the declarations themselves. */
import fc, { type Arbitrary } from 'fast-check';
import { statuses } from '../../src/model/codes.js';
import { formatDay } from '../../src/model/time/days.js';
import type { FieldDeclaration, Fields, PropertyValue } from '../../src/model/declaration.js';
import { businessIdCheckDigit } from '../../src/model/identifiers.js';
import { nameLanguages } from '../../src/model/languages.js';
import { type Validity, validityProblem } from '../../src/model/time/validity.js';

/** Any text that a person could give: quotes, emoji, every script; not blank, without NUL. */
export const anyText: Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '"',
      "';--",
      '👩‍🌾 ry',
      'a\nb\tc',
      '{"a":[1]}',
      '$name',
      '\\',
      'true',
      '0',
      '1.0',
    ),
  )
  .filter((text) => text.trim() !== '' && !text.includes('\0'));

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map(formatDay);
const anyDate = anyDay.chain((day) => fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4)));

export const anyValidity: Arbitrary<Validity> = fc
  .record(
    {
      from: fc.oneof(anyDate, fc.constant('unknown')),
      to: fc.oneof(anyDate, fc.constantFrom('open', 'unknown')),
      attestedOn: anyDay,
    },
    { requiredKeys: ['from', 'to'] },
  )
  .filter((validity) => validityProblem(validity) === undefined);

export const anyStatus = fc.constantFrom(
  ...(Object.keys(statuses.codes) as (keyof typeof statuses.codes)[]),
);

const formats = {
  businessId: fc
    .integer({ min: 0, max: 9_999_999 })
    .map((number) => String(number).padStart(7, '0'))
    .filter((digits) => businessIdCheckDigit(digits) !== undefined)
    .map((digits) => `${digits}-${businessIdCheckDigit(digits)}`),
  associationNumber: fc.integer({ min: 1, max: 999_999 }).map(String),
  date: anyDay,
  url: fc.webUrl(),
  email: fc.emailAddress(),
  recordId: fc.uuid(),
} as const;

function valueOf(field: FieldDeclaration): Arbitrary<PropertyValue> {
  switch (field.type) {
    case 'names':
      return anyText;
    case 'text':
      return field.format ? formats[field.format] : anyText;
    case 'textList':
      return fc.array(anyText, { maxLength: 4 });
    case 'code':
      return fc.constantFrom(...Object.keys(field.codes.codes));
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: field.minimum ?? -1e9, max: field.maximum ?? 1e12 });
    case 'number':
      return fc
        .oneof(
          fc.double({ min: field.minimum ?? -1e9, max: field.maximum ?? 1e9, noNaN: true }),
          fc.integer({ min: field.minimum ?? -100, max: field.maximum ?? 100 }),
        )
        .map((value) => value + 0);
  }
}

/** Stored properties of a kind: every required field, and any of the others. */
export function anyProperties(fields: Fields): Arbitrary<{ [name: string]: PropertyValue }> {
  const all: { [name: string]: Arbitrary<PropertyValue> } = {};
  const required: string[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const flat =
      field.type === 'names' ? nameLanguages.map((language) => `${name}_${language}`) : [name];
    for (const property of flat) all[property] = valueOf(field);
    if (field.required && flat[0] !== undefined) required.push(flat[0]);
  }
  const personal = Object.keys(fields).filter((name) => fields[name]?.personal);
  return fc
    .record(all, { requiredKeys: required, noNullPrototype: true })
    .map((properties) =>
      properties['erasedOn'] === undefined
        ? properties
        : Object.fromEntries(
            Object.entries(properties).filter(([name]) => !personal.includes(name)),
          ),
    );
}
