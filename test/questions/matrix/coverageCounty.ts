/** Random small counties for questions of coverage, written by name into a ChangeSet. */
import fc from 'fast-check';
import type { ChangeSetBuilder } from '../../../src/model/changeSet.js';
import type { CodeOf, conceptSchemes, scopeFacts } from '../../../src/model/codes.js';
import type { EntityKind, RelationshipKind } from '../../../src/model/kinds.js';
import type { RecordId } from '../../../src/model/record.js';

/** A relationship by the names of its ends; one that is not in force is written all the same. */
export interface Link {
  readonly kind: RelationshipKind;
  readonly from: string;
  readonly to: string;
  readonly holds: boolean;
  readonly properties: { readonly [name: string]: string | boolean };
}

export interface CoverageSketch {
  readonly links: readonly Link[];
}

/** Areas by their municipalities. */
export const areas = {
  Esimerkkilä: ['Esimerkkilä'],
  Esimerkkisaari: ['Esimerkkisaari'],
  Esimerkkivaara: ['Esimerkkivaara'],
  Pohjoinen: ['Esimerkkilä', 'Esimerkkisaari'],
  Eteläinen: ['Esimerkkivaara'],
  Maakunta: ['Esimerkkilä', 'Esimerkkisaari', 'Esimerkkivaara'],
  Suomi: ['Esimerkkilä', 'Esimerkkisaari', 'Esimerkkivaara'],
} as const;
type AreaName = keyof typeof areas;
export const areasOf = {
  municipality: ['Esimerkkilä', 'Esimerkkisaari', 'Esimerkkivaara'],
  serviceArea: ['Pohjoinen', 'Eteläinen'],
  county: ['Maakunta'],
} as const;

export const conceptsOf = {
  memberCategory: ['nuoret', 'vanhukset'],
  targetGroup: ['lapset', 'omaiset'],
  level: ['asukas', 'kunta'],
  sector: ['sote', 'pela'],
  goal: ['osallisuus'],
  task: ['tiedotus'],
  theme: ['liikunta', 'kulttuuri'],
} as const;
const schemes: { readonly [dimension in keyof typeof conceptsOf]: CodeOf<typeof conceptSchemes> } =
  {
    memberCategory: 'memberCategory',
    targetGroup: 'targetGroup',
    level: 'cooperationLevel',
    sector: 'sector',
    goal: 'goal',
    task: 'task',
    theme: 'theme',
  };
/** Duties by the kind of organisation that bears them; `kuuleminen` is anybody's. */
export const duties = {
  edistäminen: 'municipality',
  neuvottelu: 'wellbeingServicesCounty',
  kuuleminen: undefined,
} as const;
/** Who governs which area. */
export const governors = {
  'Esimerkkilän kunta': 'Esimerkkilä',
  'Esimerkkisaaren kunta': 'Esimerkkisaari',
  Hyvinvointialue: 'Maakunta',
} as const;

export const networks = ['N0', 'N1', 'N2'] as const;
export const seats = ['N0 paikka', 'N1 paikka', 'N1 toinen paikka'] as const;
export const organisations = ['o0', 'o1', 'o2'] as const;
const persons = ['Ee Esimerkki', 'Uu Esimerkki'] as const;
export const contactPoints = ['P0', 'P1'] as const;
const sources = ['Luettelo A', 'Luettelo B'] as const;

const facts: readonly CodeOf<typeof scopeFacts>[] = [
  'memberships',
  'seats',
  'contacts',
  'networks',
  'organisations',
  'concepts',
  'duties',
];
const areaNames = Object.keys(areas) as AreaName[];
const described = (['level', 'sector', 'goal', 'task', 'theme'] as const).flatMap(
  (dimension) => conceptsOf[dimension] as readonly string[],
);

const link = (
  kind: RelationshipKind,
  from: readonly string[],
  to: readonly string[],
  properties: fc.Arbitrary<Link['properties']> = fc.constant({}),
): fc.Arbitrary<Link> =>
  fc.record({
    kind: fc.constant(kind),
    from: fc.constantFrom(...from),
    to: fc.constantFrom(...to),
    holds: fc.oneof(
      { weight: 6, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
    properties,
  });
const scope = fc.record({ fact: fc.constantFrom(...facts), complete: fc.boolean() });

const anyLink = fc.oneof(
  link('COVERS', networks, areaNames),
  link('ABOUT', [...networks, ...organisations, ...contactPoints], described),
  link('SERVES', [...networks, ...organisations, ...contactPoints], conceptsOf.targetGroup),
  link('FOR_CATEGORY', seats, conceptsOf.memberCategory),
  link('FILLED_BY', seats, organisations),
  link('HELD_BY', seats, persons),
  link('MEMBER_OF', organisations, networks),
  link('LOCATED_IN', organisations, areaNames),
  link('OPERATES_IN', organisations, areaNames),
  link('CONTACT_FOR', contactPoints, [...areaNames, ...networks]),
  link('ACTS_FOR', contactPoints, [...organisations, ...Object.keys(governors)]),
  link(
    'FULFILS',
    networks,
    Object.keys(duties),
    fc.constantFrom(...Object.keys(governors)).map((bearer) => ({ bearer })),
  ),
  link('BEARS', Object.keys(governors), ['kuuleminen']),
  { weight: 3, arbitrary: link('SPEAKS_FOR', sources, [...areaNames, ...networks], scope) },
);

export const anyCoverage: fc.Arbitrary<CoverageSketch> = fc.record({
  links: fc.oneof(
    fc.array(anyLink, { maxLength: 20 }),
    fc.array(anyLink, { minLength: 30, maxLength: 90, size: 'max' }),
  ),
});

/** Writes a sketch, and gives the ids by name. */
export function writeCoverage(
  sketch: CoverageSketch,
  builder: ChangeSetBuilder,
): Map<string, RecordId> {
  const ids = new Map<string, RecordId>();
  const create = <Kind extends EntityKind>(
    kind: Kind,
    name: string,
    properties: Parameters<typeof builder.createEntity<Kind>>[1],
  ) => ids.set(name, builder.createEntity(kind, properties));
  const id = (name: string) => ids.get(name) ?? name;
  for (const name of areasOf.municipality) {
    create('Area', name, { name_fi: name, kind: 'municipality' });
  }
  for (const name of areasOf.serviceArea) {
    create('Area', name, { name_fi: name, kind: 'serviceArea' });
  }
  create('Area', 'Maakunta', { name_fi: 'Maakunta', kind: 'wellbeingServicesCounty' });
  create('Area', 'Suomi', { name_fi: 'Suomi', kind: 'country' });
  for (const [name, municipalities] of Object.entries(areas)) {
    for (const part of municipalities) {
      if (part !== name) builder.createRelationship('PART_OF', id(part), id(name), {});
    }
  }
  for (const [dimension, names] of Object.entries(conceptsOf)) {
    const scheme = schemes[dimension as keyof typeof schemes];
    for (const name of names) create('Concept', name, { name_fi: name, scheme });
  }
  for (const [text_fi, bearerKind] of Object.entries(duties)) {
    const legalStatus = 'described';
    create('Duty', text_fi, { text_fi, legalStatus, ...(bearerKind && { bearerKind }) });
  }
  for (const [name, area] of Object.entries(governors)) {
    create('Organisation', name, { name_fi: name });
    builder.createRelationship('GOVERNS', id(name), id(area), {});
  }
  for (const name of networks) create('Network', name, { name_fi: name });
  for (const name of organisations) create('Organisation', name, { name_fi: name });
  for (const name of persons) create('ContactPerson', name, { name });
  for (const name of contactPoints) create('ContactPoint', name, { name_fi: name });
  for (const name of seats) {
    create('Seat', name, { name_fi: name, quota: 9 });
    builder.createRelationship('HAS_SEAT', id(name.slice(0, 2)), id(name), {});
  }
  for (const title of sources) create('Source', title, { title });
  for (const { kind, from, to, holds, properties } of sketch.links) {
    const filled = Object.entries(properties).map(([key, value]) => [
      key,
      typeof value === 'string' ? id(value) : value,
    ]);
    builder.createRelationship(
      kind,
      id(from),
      id(to),
      Object.fromEntries(filled) as never,
      holds ? {} : { validity: { from: '2027-01-01', to: 'open' } },
    );
  }
  return ids;
}
