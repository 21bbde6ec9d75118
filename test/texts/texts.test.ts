/** Every text is there in every language, asks for the same values, and leaves no brace unfilled. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  ConflictError,
  DocumentConflictError,
  InvalidInputError,
  LimitExceededError,
  MissingRecordError,
  RevisionPassedError,
  StillReferencedError,
  StoreUnavailableError,
  TimeoutError,
  type TuhatverkkoError,
} from '../../src/model/errors/errors.js';
import { locales } from '../../src/model/languages.js';
import type { DocumentDraft } from '../../src/model/workspace/documents.js';
import { problem, type ProblemCode, type ProblemFacts } from '../../src/model/errors/problems.js';
import { RevisionNotKeptError } from '../../src/model/errors/revisionNotKeptError.js';
import { PreviewOutdatedError } from '../../src/model/errors/previewOutdatedError.js';
import { type Obstacle, UndoRefusedError } from '../../src/model/errors/undoRefusedError.js';
import { TransactionTooLargeError } from '../../src/model/errors/transactionTooLargeError.js';
import { describeError } from '../../src/texts/describe/describeError.js';
import { describeProblem } from '../../src/texts/describe/describeProblem.js';
import { text, type TextKey } from '../../src/texts/texts.js';

type Tree = { readonly [key: string]: string | Tree };
type Room = { readonly [locale: string]: Tree };

const folder = new URL('../../src/texts/', import.meta.url);

/** The rooms of all files, by name: whatever has the three languages. */
const rooms: [string, Room][] = [];
const files = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' });
for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
  const module = (await import(new URL(file, folder).href)) as { readonly [name: string]: unknown };
  for (const [name, value] of Object.entries(module)) {
    if (typeof value === 'object' && value !== null && 'fi' in value) {
      rooms.push([name, value as Room]);
    }
  }
}

/** Texts by their keys, joined by dots. */
function flat(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  );
}

/** `{{count}}` is filled in as it is, `{{count, number}}` as a number is written in the language. */
const PLACEHOLDER = /\{\{\s*(\w+)(, number)?\s*\}\}/g;

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(PLACEHOLDER)].map(([, name, form]) => `${name}${form ?? ''}`).sort();
}

describe('rooms of texts', () => {
  test('are found', () => {
    expect(rooms.length).toBeGreaterThanOrEqual(10);
  });

  test.each(rooms)('%s has the same keys in every language', (_, room) => {
    expect(Object.keys(room).sort()).toEqual([...locales].sort());
    const keys = flat(room['fi']!).map(([key]) => key);
    for (const locale of locales) expect(flat(room[locale]!).map(([key]) => key)).toEqual(keys);
  });

  test.each(rooms)('%s asks for the same values in every language', (_, room) => {
    const wanted = flat(room['fi']!).map(([key, one]) => [key, [...new Set(placeholders(one))]]);
    for (const locale of locales) {
      const found = flat(room[locale]!).map(([key, one]) => [key, [...new Set(placeholders(one))]]);
      expect(found).toEqual(wanted);
    }
  });

  test.each(rooms)('%s is registered, and every text has something to say', (name, room) => {
    for (const locale of locales) {
      for (const [key, sentence] of flat(room[locale]!)) {
        // What is asked for by name is the text itself, once its values are filled in.
        const values = Object.fromEntries(
          [...sentence.matchAll(PLACEHOLDER)].map(([, one, form]) => [one, form ? 7 : `<${one}>`]),
        );
        const filled = sentence.replaceAll(PLACEHOLDER, (_, one: string) => String(values[one]));
        expect(sentence.trim()).not.toBe('');
        expect(text(locale, `${name}:${key}` as TextKey, values)).toBe(filled);
        expect(filled).not.toMatch(/[{}]|\$t\(/);
      }
    }
  });
});

/** Facts of every problem, and of those that have a fuller sentence with them. */
const facts: { readonly [code in ProblemCode]: readonly ProblemFacts[code][] } = {
  required: [{}],
  notText: [{}],
  notATextList: [{}],
  notABoolean: [{}],
  notANumber: [{}],
  notAnInteger: [{}],
  outOfRange: [
    { minimum: 1, maximum: 500 },
    { minimum: 1, maximum: undefined },
    { minimum: undefined, maximum: 24 },
  ],
  unknownField: [{ known: ['name', 'kind'] }],
  unknownCode: [{ known: ['council'] }, { known: ['council'], nearest: 'council' }],
  unknownKind: [{ known: ['Network'] }],
  notAUuid: [{}],
  notADate: [{}],
  notADay: [{}],
  endNotAfterStart: [{ from: '2020-01-01' }],
  businessIdForm: [{}],
  businessIdCheckDigit: [{}, { expected: '0245437-2' }],
  associationNumberForm: [{}],
  notAUrl: [{}],
  notAnEmail: [{}],
  wrongPair: [{ from: 'Area', allowed: ['Area'] }],
  wrongEnd: [{ allowed: ['Organisation', 'ContactPerson'] }],
  endChanged: [{ stored: '00000000-0000-4000-8000-000000000000' }],
  duplicateId: [{}],
  selfReference: [{}],
  personErased: [{}],
  cycle: [{ kind: 'PART_OF' }],
  seatTaken: [
    { quota: 1, holders: 2, day: '2026-01-31', other: '00000000-0000-4000-8000-000000000000' },
  ],
  mandateOutsideLife: [
    { network: '00000000-0000-4000-8000-000000000000', from: '2012', to: 'open' },
  ],
  wrongBearer: [{ kind: 'wellbeingServicesCounty', expected: 'municipality' }],
  wrongScheme: [{ scheme: 'theme', expected: 'memberCategory' }],
  notJson: [{}],
  notAJsonObject: [{}],
  wrongValue: [{ expected: 'Int' }],
  tooLong: [{ maximum: 200 }],
  keyForm: [{}],
  unknownKey: [{ known: [] }, { known: ['uusi'], nearest: 'uusi' }],
  goneBefore: [{ operation: 2 }],
  noMembership: [{}],
  alreadyMember: [{}],
  notItsWork: [{}],
  hasAlready: [{}],
  endsOnFirstDay: [{ first: '2026-11-23', earliest: '2026-11-24' }],
  notBegun: [{ first: '2027-01-01' }],
  foundedBefore: [{}],
  noSuchScenario: [{}, { nearest: 'Esimerkki (0b8f)' }],
  scenarioRemoved: [{}],
  noSuchMunicipality: [{}, { nearest: 'Esimerkkilä (999)' }],
  noSuchRecord: [{}, { nearest: 'Neuvosto (00000000-0000-4000-8000-000000000000)' }],
  wrongKind: [{ expected: 'Network' }],
  givenTwice: [{}],
  wrongCount: [{ minimum: 1, maximum: 2 }],
  noCommonBody: [{ rows: 'goal', allowed: ['municipality'] }],
  notAmong: [{ allowed: ['00000000-0000-4000-8000-000000000000'] }],
  mergeOfOne: [{}],
  survivorWithoutMerge: [{}],
  dayNotAfter: [{ day: '2026-01-31' }],
  dayAfter: [{ day: '2026-01-31' }],
  alreadyEnded: [{ last: '2020-12-31' }],
  areasDiffer: [{ areas: ['Pohjoinen (00000000-0000-4000-8000-000000000000)'] }],
  codeInUse: [{ id: '00000000-0000-4000-8000-000000000000' }],
  staleCursor: [{}],
  notConverged: [{ rounds: 20_000 }],
  notAParameter: [{}],
  notProjected: [{}],
  tooManyJoined: [{ most: 10_000_000 }],
  tooManyWays: [{ most: 1_000_000_000 }],
  tooManyJoinedApart: [{ most: 10_000_000 }],
  tooManyWaysApart: [{ most: 1_000_000_000 }],
  tooManyAlike: [{ most: 100_000 }],
  notACursor: [{}],
  noSuchCommunity: [{}],
  notBase64: [{}],
  otherFile: [{ digest: 'a'.repeat(64), file: 'jäsenet.csv' }],
  previewExpired: [{ day: '2026-01-31' }],
  previewHasProblems: [{ count: 3 }],
  noSuchLink: [{}],
  reviewedAlready: [{}],
  notAnswered: [{}],
  notToBeTakenOver: [{}],
};
const problems = Object.entries(facts).flatMap(([code, each]) =>
  each.map((one) => problem(code as ProblemCode, 'place', 'value', one)),
);

describe('describeProblem', () => {
  test.each(problems)('$code with $facts is a sentence in every language', (one) => {
    const sentences = locales.map((locale) => describeProblem(locale, one));
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}[^{}]{8,}\.$/u);
    expect(new Set(sentences).size).toBe(locales.length);
  });

  test('names the nearest known value and the right check digit where they are known', () => {
    const [near, right] = [
      problem('unknownCode', 'kind', 'councill', {
        known: ['council', 'forum'],
        nearest: 'council',
      }),
      problem('businessIdCheckDigit', 'businessId', '0245437-1', { expected: '0245437-2' }),
    ];
    expect(describeProblem('fi', near)).toContain(
      'Tarkoititko ”council”? Sallitut koodit: council, forum.',
    );
    expect(describeProblem('sv', right)).toContain('0245437-2');
    const word = problem('unknownCode', 'rooli', 'jäsäen', {
      list: 'MembershipRole',
      known: ['member', 'chair'],
      nearest: 'jäsen',
    });
    expect(describeProblem('fi', word)).toBe(
      'Sanaa ei tunneta. Tarkoititko ”jäsen”? Käyvät sanat: jäsen, puheenjohtaja.',
    );
    expect(describeProblem('sv', { ...word, facts: { ...word.facts, nearest: undefined } })).toBe(
      'Ordet är okänt. Ord som duger: medlem, ordförande.',
    );
  });

  test('takes a value that looks like a placeholder as it is', () => {
    const odd = problem('unknownField', 'x', 'x', {
      known: ['{{known}}', '$t(errors:timeout)', '<b>'],
    });
    expect(describeProblem('en', odd)).toBe(
      'There is no such field. Known fields: {{known}}, $t(errors:timeout), <b>.',
    );
  });

  const said = (code: ProblemCode, told: object) =>
    describeProblem('fi', problem(code, 'input.to', 'x', told as never));

  test('says codes by their words', () => {
    expect(said('wrongBearer', { kind: 'association', expected: 'municipality' })).toMatch(
      /^Velvoitteen kantaja on lajia ”kunta”, mutta tämän organisaation laji on ”yhdistys”\./,
    );
    expect(said('wrongScheme', { scheme: 'theme', expected: 'memberCategory' })).toContain(
      'käsite sanastosta ”jäsenryhmä”',
    );
  });

  test.each([
    ['2012', 'open', '2012 – toistaiseksi'],
    ['unknown', '2026-01-01', '… – 2025-12-31'],
    ['2012-05', 'unknown', '2012-05 – …'],
  ])('says a life from %s to %s by its last day', (from, to, words) => {
    expect(said('mandateOutsideLife', { network: 'x', from, to })).toContain(`(${words})`);
  });
});

describe('describeError', () => {
  const id = '00000000-0000-4000-8000-000000000000';
  const wrong = problem('required', 'row 12, column name', '', {});
  const decision: DocumentDraft = {
    ...{ id, kind: 'decision', saveId: id, author: 'esimerkki', subjects: [id], content: null },
    savedAt: '2026-02-01T10:00:00.000Z',
  };
  const laterChange: Obstacle = {
    ...{ revision: 4, author: 'esimerkki', message: 'Esimerkki', kind: 'Network', id },
    ...{ recordedAt: '2026-02-01T10:00:00.000Z', field: 'name_fi' },
  };
  const errors: TuhatverkkoError[] = [
    new InvalidInputError([wrong]),
    new InvalidInputError([wrong, wrong]),
    new InvalidInputError([]),
    new MissingRecordError(id, 'Network'),
    new ConflictError(id, 3, 4),
    new ConflictError(id, 'none', 4),
    new RevisionPassedError(3, 4),
    new PreviewOutdatedError(
      '00000000-0000-4000-8000-000000000000',
      { revision: 3, problemCount: 0, tallies: [] },
      { revision: 4, problemCount: 1, tallies: [] },
    ),
    new DocumentConflictError(decision, 3, undefined),
    new DocumentConflictError(decision, 3, { ...decision, version: 4 }),
    new DocumentConflictError(decision, 'none', { ...decision, version: 4 }),
    new StillReferencedError(id, id, 'MEMBER_OF'),
    new RevisionNotKeptError(9, 2, 5),
    new UndoRefusedError(3, [], 0),
    new UndoRefusedError(3, [laterChange], 1),
    new UndoRefusedError(3, [{ ...laterChange, field: undefined }], 4),
    new StoreUnavailableError('sqlite:esimerkki.db', 'disk full'),
    new TimeoutError('Waiting for revision 7', 5_000),
    new TransactionTooLargeError('bolt://esimerkki', '2.7 GiB', 'db.memory.transaction.max'),
    new LimitExceededError('depth', 10, 12),
  ];

  test.each(errors)('$message', (error) => {
    for (const locale of locales)
      expect(describeError(locale, error)).toMatch(/^\p{Lu}[^{}]{8,}$/u);
  });

  test('names the place and the remedy of the first problem, and how many there are', () => {
    expect(describeError('fi', new InvalidInputError([wrong]))).toMatch(
      /^Syötteessä on virhe: row 12/,
    );
    expect(describeError('en', new InvalidInputError([wrong, wrong, wrong]))).toBe(
      'There are 3 problems in what was given. The first: row 12, column name: The value is missing. Give one.',
    );
  });

  test('tells both revisions of a conflict', () => {
    const sentence = describeError('fi', new ConflictError(id, 3, 4));
    expect(sentence).toContain(id);
    expect(sentence).toContain('on 4, odotettiin 3');
  });

  test('does not tell a reader what the system says of the store', () => {
    const sentence = describeError(
      'fi',
      new StoreUnavailableError('bolt://esimerkki', 'ECONNREFUSED'),
    );
    expect(sentence).not.toMatch(/ECONNREFUSED|bolt/);
  });
});
