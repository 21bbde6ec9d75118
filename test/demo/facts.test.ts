/**
 * Everything that the extraction of the five documents holds stands in the demonstration, or is named here with
 * the reason why it does not.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finlandAreas } from '../../src/changes/foundFinland.js';
import { demoChangeSet } from '../../src/demo/demonstration.js';
import { namedBodies } from '../../src/demo/lapland/bodies.js';
import { namedOrganisations } from '../../src/demo/lapland/organisations.js';
import { relations } from '../../src/demo/stated/bodies.js';
import { everythingStated } from '../../src/demo/stated/writeStated.js';
import { describeWithSharedData } from '../support/sharedData.js';

/** Entries that stand under another name than their id: areas of all Finland, and answers by year. */
const ELSEWHERE: { readonly [id: string]: string } = {
  'a-lapha': 'wellbeingServicesCounty 21',
  'a-lappi': 'region 19',
  'a-ita-lappi': 'subRegion 194',
  'a-muonio-enontekio': 'pilotArea',
  'a-pohde': 'wellbeingServicesCounty 19',
  'a-uusimaa': 'region 01',
  'a-helsinki': 'municipality 091',
  'a-suomi': 'country FI',
  q1: 'q1-2018',
  q2: 'q2-2018',
  q3: 'q3: ei osaa sanoa',
  q4: 'q4: ei osaa sanoa',
};

/** Words of the documents that no record holds, and why. */
const LEFT_OUT: readonly (readonly [words: string, reason: string])[] = [
  [
    'edistämällä järjestöjen välisen, järjestöjen ja julkisen sektorin yhteistyötä',
    'the duty d-jnk-2 holds the same with its slip set right',
  ],
  [
    'Kuvio 6. Järjestöstrategian toimintalinjat ja visio.',
    'the caption of a figure that the document does not show',
  ],
  ['Yhteistyötasot', 'the heading over the levels, which is the name of their vocabulary'],
];

/** A body or a contact role, and the ids of what it has to do with. */
interface Entry {
  readonly id: string;
  readonly area?: OneOrMany;
  readonly host?: OneOrMany;
  readonly body?: OneOrMany;
  readonly proposed_by?: OneOrMany;
  readonly relations?: { readonly [relation: string]: OneOrMany };
}
type OneOrMany = string | readonly string[];

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Keys whose values are word for word those of a document. */
const VERBATIM = new Set(['title', 'text', 'text_fi', 'fi', 'quote', 'heading', 'lead', 'sub']);

interface Verbatim {
  readonly path: string;
  readonly words: string;
  /** As it should read, where the document slips. */
  readonly corrected: string;
}

function verbatims(
  value: Json,
  path: string,
  isVerbatim: boolean,
  slips: [string, string][],
): Verbatim[] {
  if (typeof value === 'string') {
    if (!isVerbatim) return [];
    const corrected = slips.reduce((words, [slip, right]) => words.replaceAll(slip, right), value);
    return [{ path, words: value, corrected }];
  }
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) {
    return value.flatMap((item: Json, at) => verbatims(item, `${path}.${at}`, isVerbatim, slips));
  }
  const own = (value as { corrected?: { [slip: string]: string } }).corrected ?? {};
  const known = [...slips, ...Object.entries(own)];
  return Object.entries(value as { [key: string]: Json })
    .filter(([key]) => !key.startsWith('_') && key !== 'corrected' && key !== 'abbreviations')
    .flatMap(([key, item]) => verbatims(item, `${path}.${key}`, VERBATIM.has(key), known));
}

function idsIn(value: Json): string[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item: Json) => idsIn(item));
  const { id, ...rest } = value as { [key: string]: Json };
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(rest).flatMap(idsIn)];
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describeWithSharedData('the facts of the five documents', 'domain', (folder) => {
  const facts = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as {
    [key: string]: Json;
  };
  const records = [...finlandAreas().changeSet.changes, ...demoChangeSet().changes].flatMap(
    (change) => (change.action === 'create' ? [change.record] : []),
  );
  const written = records
    .flatMap(({ properties, sources }) => [
      ...Object.values(properties).flat(),
      ...sources.map(({ locator }) => locator),
    ])
    .filter((value) => typeof value === 'string')
    .map(plain);
  const everything = [...new Set(written)].join('\n');
  const areas = records.flatMap((record) =>
    record.kind === 'Area'
      ? [`${record.properties.kind} ${record.properties.code}`, String(record.properties.kind)]
      : [],
  );

  test('every entry with an id is a record', () => {
    const keys = new Set([
      ...everythingStated.map(({ key }) => key),
      ...namedBodies.map(({ key }) => key),
      ...namedOrganisations.map(({ key }) => key),
      ...areas,
    ]);
    expect(idsIn(facts).filter((id) => !keys.has(ELSEWHERE[id] ?? id))).toEqual([]);
  });

  test('what the entries say of each other joins their records', () => {
    const keyOf = (id: string) => ELSEWHERE[id] ?? id;
    const bodyNamed = new Map(namedBodies.map(({ key, name }) => [name, key]));
    const joined = new Set(
      [
        ...everythingStated.flatMap(({ key, links }) => links.map((link) => [key, link.key])),
        ...relations.map(({ from, link }) => [from, link.key]),
        ...namedBodies.flatMap(({ key, areas: covered, partOf }) => [
          ...covered.map((area) => [key, area]),
          ...(partOf === undefined ? [] : [[key, bodyNamed.get(partOf)!]]),
        ]),
      ].flatMap(([one, other]) => {
        const ends = [keyOf(one!), keyOf(other!)];
        return [ends.join(' – '), ends.toReversed().join(' – ')];
      }),
    );
    const entries = new Set(idsIn(facts));
    const { bodies, contact_roles: roles } = facts as unknown as {
      readonly bodies: readonly Entry[];
      readonly contact_roles: readonly Entry[];
    };
    const said = [...bodies, ...roles].flatMap(
      ({ id, area, host, body, proposed_by, relations: related = {} }) =>
        [area, host, body, proposed_by, ...Object.values(related)]
          .flatMap((other) => other ?? [])
          .filter((other) => entries.has(other))
          .map((other) => `${keyOf(id)} – ${keyOf(other)}`),
    );
    expect(said.length).toBeGreaterThan(80);
    expect(said.filter((pair) => !joined.has(pair))).toEqual([]);
  });

  test('all words of the documents stand in a record or its locator', () => {
    const leftOut = new Map(LEFT_OUT);
    const all = verbatims(facts, '', false, []);
    expect(all.length).toBeGreaterThan(400);
    const missing = all.filter(
      ({ words, corrected }) =>
        !leftOut.has(words) &&
        !everything.includes(plain(words)) &&
        !everything.includes(plain(corrected)),
    );
    expect(missing.map(({ path, words }) => [path, words])).toEqual([]);
  });
});
