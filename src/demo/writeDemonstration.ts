/** Writes the plan of the demonstration county as records, each with its source. */
import type { FinlandAreas } from '../changes/foundFinland.js';
import type { ChangeSetBuilder, RecordCircumstances } from '../model/changeSet.js';
import type { AreaKind, MembershipRole } from '../model/codes.js';
import { nameProperties, type RecordId, type SourceReference } from '../model/record.js';
import type { Validity } from '../model/time/validity.js';
import {
  inventJoining,
  inventLeaving,
  inventUncertain,
  LIST_DAY,
  statusOf,
} from './invented/dates.js';
import {
  type AreaKey,
  county,
  itaLappi,
  type LaplandArea,
  laplandMunicipalities,
  muonioEnontekio,
  region,
  serviceAreas,
} from './lapland/areas.js';
import { type DocumentKey, documentSources } from './lapland/documents.js';
import type { Demonstration, Known, Organisation, PlannedNetwork } from './plan.js';
import { SeededRandom } from './invented/seededRandom.js';

const SEED = 2026;
const ORGANISATION_ROLES: readonly (MembershipRole | undefined)[] = [
  ...Array<undefined>(14).fill(undefined),
  'member',
  'member',
  'member',
  'expert',
  'observer',
  'deputy',
];
const PERSON_ROLES: readonly (MembershipRole | undefined)[] = [
  ...Array<undefined>(4).fill(undefined),
  'member',
  'member',
  'chair',
  'viceChair',
  'secretary',
  'deputy',
];

/**
 * The builder must be empty: the source of what is invented is its first record. Gives the ids of the
 * documents, of areas, and of the bodies and organisations that documents name, by their keys; of people
 * and of all networks and organisations by their names.
 */
export function writeDemonstration(
  demonstration: Demonstration,
  builder: ChangeSetBuilder,
  finland: FinlandAreas,
): ReadonlyMap<string, RecordId> {
  const random = new SeededRandom(SEED);
  const invented = builder.createEntity('Source', {
    title: 'Keksitty esimerkkiaineisto: Tuhatverkon esittelymaakunta',
    publishedOn: LIST_DAY,
    invented: true,
  });
  let row = 0;
  /** Rows of the invented list, in the order in which they are written. */
  const nextRow = (): readonly SourceReference[] => [
    { source: invented, locator: `rivi ${++row}` },
  ];

  const documents = writeDocuments(builder);
  const circumstancesOf = (known: Known | undefined, validity: Validity): RecordCircumstances => {
    if (!known) return { validity, status: statusOf(validity), sources: nextRow() };
    const source =
      known.source === 'municipalities' ? finland.municipalitySource : documents[known.source];
    return { validity, status: known.status ?? statusOf(validity), sources: [{ source }] };
  };
  const areas = writeAreas(builder, finland, documents);

  const organisations = demonstration.organisations.map((planned) => {
    const { names, aliases = [], kind, home, known, validity } = planned;
    const circumstances = circumstancesOf(known, validity);
    const id = builder.createEntity(
      'Organisation',
      { ...nameProperties(names), kind, ...(aliases.length > 0 ? { aliases } : {}) },
      circumstances,
    );
    if (home !== undefined) {
      builder.createRelationship(
        'LOCATED_IN',
        id,
        finland.areaId('municipality', home),
        {},
        circumstances,
      );
    }
    return id;
  });

  const networks = demonstration.networks.map(({ properties, areas: covered, known, validity }) => {
    const circumstances = circumstancesOf(known, validity);
    const id = builder.createEntity('Network', properties, circumstances);
    for (const key of covered) {
      builder.createRelationship('COVERS', id, idIn(areas, key), {}, circumstances);
    }
    return { id, circumstances };
  });
  const byName = new Map(
    demonstration.networks.map(({ properties }, index) => [
      properties.name_fi,
      networks[index]?.id,
    ]),
  );
  demonstration.networks.forEach(({ partOf }, index) => {
    const whole = partOf === undefined ? undefined : byName.get(partOf);
    const part = networks[index];
    if (part && whole)
      builder.createRelationship('PART_OF', part.id, whole, {}, part.circumstances);
  });

  const join = (
    member: RecordId | undefined,
    network: RecordId,
    role: MembershipRole | undefined,
    circumstances: RecordCircumstances,
  ) => {
    if (member === undefined) return;
    const properties = role === undefined ? {} : { role };
    const sources = nextRow();
    builder.createRelationship('MEMBER_OF', member, network, properties, {
      ...circumstances,
      sources,
    });
  };
  const placeOf = new Map(demonstration.organisations.map(({ home }, index) => [index, home]));
  demonstration.networks.forEach((planned, index) => {
    const network = networks[index]?.id;
    if (network === undefined) return;
    for (const member of planned.members) {
      const role = random.pick(ORGANISATION_ROLES);
      const since = demonstration.organisations[member]?.validity ?? listed;
      join(organisations[member], network, role, inventJoining(random, planned.validity, since));
    }
    for (const [member, circumstances] of inventOthers(planned, placeOf, random)) {
      join(organisations[member], network, undefined, circumstances);
    }
  });

  const people = new Map<string, RecordId>();
  for (const { name, email, title, represents, seats } of demonstration.people) {
    const person = builder.createEntity(
      'ContactPerson',
      { name, email, title },
      { sources: nextRow() },
    );
    people.set(name, person);
    for (const organisation of represents) {
      const id = organisations[organisation];
      if (id) builder.createRelationship('REPRESENTS', person, id, {}, { sources: nextRow() });
    }
    for (const seat of seats) {
      const network = networks[seat]?.id;
      const validity = demonstration.networks[seat]?.validity;
      if (network === undefined || validity === undefined) continue;
      join(person, network, random.pick(PERSON_ROLES), inventJoining(random, validity, listed));
    }
  }
  const keyed = (planned: readonly { readonly key?: string | undefined }[], ids: RecordId[]) =>
    planned.flatMap(({ key }, index): [string, RecordId][] => {
      const id = ids[index];
      return key !== undefined && id !== undefined ? [[key, id]] : [];
    });
  return new Map([
    ...[...byName].flatMap(([name, id]): [string, RecordId][] =>
      name !== undefined && id !== undefined ? [[name, id]] : [],
    ),
    ...demonstration.organisations.flatMap(({ names: { fi } }, index): [string, RecordId][] => {
      const id = organisations[index];
      return fi !== undefined && id !== undefined ? [[fi, id]] : [];
    }),
    ...Object.entries(documents),
    ...areas,
    ...areasNamed(finland, areas),
    ...keyed(
      demonstration.networks,
      networks.map(({ id }) => id),
    ),
    ...keyed(demonstration.organisations, organisations),
    ...people,
  ]);
}

const listed: Validity = { from: 'unknown', to: 'open', attestedOn: LIST_DAY };

type Documents = { readonly [key in DocumentKey]: RecordId };

function writeDocuments(builder: ChangeSetBuilder): Documents {
  const entries = Object.entries(documentSources).map(([key, { attestedOn, ...properties }]) => {
    const validity = { from: 'unknown', to: 'open', attestedOn };
    return [key, builder.createEntity('Source', properties, { validity })];
  });
  return Object.fromEntries(entries) as Documents;
}

/** The areas that Lapland has beside those of all Finland, with the municipalities in each. */
function writeAreas(
  builder: ChangeSetBuilder,
  finland: FinlandAreas,
  documents: Documents,
): ReadonlyMap<AreaKey, RecordId> {
  const areas = new Map<AreaKey, RecordId>([
    ['country FI', finland.areaId('country', 'FI')],
    [county.key, finland.areaId('wellbeingServicesCounty', '21')],
    [region.key, finland.areaId('region', '19')],
    ...laplandMunicipalities.map(({ key, municipality: { code } }): [AreaKey, RecordId] => [
      key,
      finland.areaId('municipality', code),
    ]),
  ]);
  const write = (
    area: LaplandArea,
    kind: AreaKind,
    properties: { name_fi: string; code?: string; population?: number },
    circumstances: RecordCircumstances,
  ) => {
    const id = builder.createEntity('Area', { ...properties, kind }, circumstances);
    areas.set(area.key, id);
    for (const code of area.municipalities) {
      const municipality = finland.areaId('municipality', code);
      builder.createRelationship('PART_OF', municipality, id, {}, circumstances);
    }
  };
  const saidBy = (document: DocumentKey, to: 'open' | 'unknown'): RecordCircumstances => ({
    validity: { from: 'unknown', to, attestedOn: documentSources[document].attestedOn },
    sources: [{ source: documents[document] }],
  });
  for (const area of serviceAreas) {
    const { name, populationPrinted: population } = area;
    write(area, 'serviceArea', { name_fi: name, population }, saidBy('countySlides', 'open'));
  }
  // Statistics Finland's keys of 2013 and of 2026 list the same five municipalities.
  write(
    itaLappi,
    'subRegion',
    { name_fi: 'Itä-Lappi', code: '194' },
    {
      validity: { from: 'unknown', to: 'open', attestedOn: '2013-01-01' },
      sources: [{ source: finland.municipalitySource, locator: 'seutukunta 194' }],
    },
  );
  write(
    muonioEnontekio,
    'pilotArea',
    { name_fi: 'Muonio–Enontekiö' },
    saidBy('projectPage', 'unknown'),
  );
  return areas;
}

/** The areas that documents speak of, those beyond Lapland among them. */
function areasNamed(
  finland: FinlandAreas,
  areas: ReadonlyMap<AreaKey, RecordId>,
): readonly [string, RecordId][] {
  return [
    ['a-lapha', idIn(areas, county.key)],
    ['a-lappi', idIn(areas, region.key)],
    ['a-ita-lappi', idIn(areas, itaLappi.key)],
    ['a-muonio-enontekio', idIn(areas, muonioEnontekio.key)],
    ['a-pohde', finland.areaId('wellbeingServicesCounty', '19')],
    ['a-uusimaa', finland.areaId('region', '01')],
    ['a-helsinki', finland.areaId('municipality', '091')],
    ['a-suomi', finland.areaId('country', 'FI')],
  ];
}

function idIn(areas: ReadonlyMap<AreaKey, RecordId>, key: AreaKey): RecordId {
  const id = areas.get(key);
  if (id === undefined) throw new RangeError(`Expected an area of Lapland, got "${key}".`);
  return id;
}

/** A few neighbours of the members who have left, or of whom nobody knows whether they still belong. */
function inventOthers(
  { members, validity, known }: PlannedNetwork,
  placeOf: ReadonlyMap<Organisation, string | undefined>,
  random: SeededRandom,
): [Organisation, RecordCircumstances][] {
  if (known || validity.to !== 'open' || members.size === 0) return [];
  const home = placeOf.get(random.pick([...members]));
  const neighbours = [...placeOf].flatMap(([organisation, place]) =>
    place !== undefined && place === home && !members.has(organisation) ? [organisation] : [],
  );
  const count = random.pick([0, 0, 1, 1, 2, 3]);
  return random
    .shuffled(neighbours)
    .slice(0, count)
    .map((organisation) => [
      organisation,
      random.chance(0.2) ? inventUncertain(random) : inventLeaving(random, validity),
    ]);
}
