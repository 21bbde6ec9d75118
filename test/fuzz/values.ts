/** Random values for arguments: mostly such as the schema asks for, now and then none that it would take. */
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { SeededRandom } from '../../src/demo/invented/seededRandom.js';

/** What values are drawn from beside the schema: ids that the service has told. */
export type Known = string[];

const strangeTexts = [
  '',
  ' ',
  'x'.repeat(3_000),
  '\u0000',
  '\ud800',
  '\u202e\u0301🧭',
  "'; DROP TABLE records; --",
  '") { id } }',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '9'.repeat(40),
  '%00%ff',
  '{"a":1}',
  'AAAA',
  'bnVsbA==',
];
const strangeNumbers = [-1, 0, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53, 1e308, -0, 1e-320, 0.5];
const words = ['esimerkki', 'Lapin', 'neuvosto', 'a', 'ä', 'Rovaniemi', '698', 'foorumi työ', 'å'];
const days = ['2026-11-22', '2024-02-29', '1500-01-01', '9999-12-31'];
/** Dates as texts have them, of which a calendar knows the days alone. */
const dates = [...days, '2019', '2025-06'];
const wrongDates = [
  '2023-02-29',
  '2024-13-01',
  '0000-00-00',
  '99999-01-01',
  '2026-11-22T00:00:00Z',
];

/** A value as JSON has it. */
export function randomValue(
  type: GraphQLInputType,
  random: SeededRandom,
  known: Known,
  depth = 0,
): unknown {
  if (random.chance(0.01)) return anything(random, depth);
  if (isNonNullType(type)) return randomValue(type.ofType, random, known, depth);
  if (random.chance(0.05)) return null;
  if (isListType(type)) {
    return Array.from({ length: random.integer(0, random.chance(0.02) ? 2_000 : 3) }, () =>
      randomValue(type.ofType, random, known, depth + 1),
    );
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || random.chance(0.4),
    );
    return Object.fromEntries(
      fields.map((field) => [field.name, randomValue(field.type, random, known, depth + 1)]),
    );
  }
  return randomScalar(type.name, random, known);
}

function randomScalar(name: string, random: SeededRandom, known: Known): unknown {
  const strange = random.chance(0.08);
  switch (name) {
    case 'Boolean':
      return random.chance(0.5);
    case 'Int':
      return strange ? random.pick(strangeNumbers) : random.integer(1, 20);
    case 'Float':
      return strange ? random.pick(strangeNumbers) : random.fraction();
    case 'ID':
      return strange || known.length === 0 ? random.pick(strangeTexts) : random.pick(known);
    case 'Date':
      return random.pick(strange ? wrongDates : days);
    default:
      return random.pick(strange ? strangeTexts : [...words, ...dates, ...known.slice(-5)]);
  }
}

function anything(random: SeededRandom, depth: number): unknown {
  return random.pick([
    () => random.pick(strangeTexts),
    () => random.pick(strangeNumbers),
    () => true,
    () => null,
    () => [],
    () => ({}),
    () => (depth > 20 ? [] : [[anything(random, depth + 1)]]),
    () => ({ id: anything(random, depth + 1) }),
  ])();
}

/** The value as it stands in a document; texts that look like enum values are written as such. */
export function literal(value: unknown, enumerated: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, enumerated)).join(' ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([name, item]) => `${name}: ${literal(item, enumerated)}`,
    );
    return `{ ${fields.join(' ')} }`;
  }
  if (enumerated && typeof value === 'string' && /^[A-Z_]{2,}$/.test(value)) return value;
  return JSON.stringify(value);
}
