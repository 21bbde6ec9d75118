/**
 * The areas of Lapland that the demonstration stands on, all real: its 21 municipalities, the county's
 * four service areas as its slides of 2023 print them, the sub-region Itä-Lappi and a pilot's area.
 */
import { findMunicipality, type Municipality } from '../../model/finland/municipalities.js';

/** What names an area in this room; the same key names its record when the ChangeSet is written. */
export type AreaKey = string;

export interface LaplandArea {
  readonly key: AreaKey;
  /** As names of bodies begin: "Rovaniemen", "Itäisen Lapin". */
  readonly genitive: string;
  /** Codes of its municipalities. */
  readonly municipalities: readonly string[];
}

export interface LaplandMunicipality extends LaplandArea {
  readonly municipality: Municipality;
  /** Calls itself a town (kaupunki). */
  readonly isTown: boolean;
}

const GENITIVES: readonly (readonly [name: string, genitive: string])[] = [
  ['Enontekiö', 'Enontekiön'],
  ['Inari', 'Inarin'],
  ['Kemi', 'Kemin'],
  ['Kemijärvi', 'Kemijärven'],
  ['Keminmaa', 'Keminmaan'],
  ['Kittilä', 'Kittilän'],
  ['Kolari', 'Kolarin'],
  ['Muonio', 'Muonion'],
  ['Pelkosenniemi', 'Pelkosenniemen'],
  ['Pello', 'Pellon'],
  ['Posio', 'Posion'],
  ['Ranua', 'Ranuan'],
  ['Rovaniemi', 'Rovaniemen'],
  ['Salla', 'Sallan'],
  ['Savukoski', 'Savukosken'],
  ['Simo', 'Simon'],
  ['Sodankylä', 'Sodankylän'],
  ['Tervola', 'Tervolan'],
  ['Tornio', 'Tornion'],
  ['Utsjoki', 'Utsjoen'],
  ['Ylitornio', 'Ylitornion'],
];
const TOWNS = new Set(['Kemi', 'Kemijärvi', 'Rovaniemi', 'Tornio']);

function municipalityNamed(name: string): Municipality {
  const found = findMunicipality(name);
  if (found?.kind !== 'present') throw new RangeError(`Expected a municipality, got "${name}".`);
  return found.municipality;
}

export const laplandMunicipalities: readonly LaplandMunicipality[] = GENITIVES.map(
  ([name, genitive]) => {
    const municipality = municipalityNamed(name);
    const { code } = municipality;
    const key = `municipality ${code}`;
    return { key, genitive, municipalities: [code], municipality, isTown: TOWNS.has(name) };
  },
);

function areaOf(key: AreaKey, genitive: string, names: readonly string[]): LaplandArea {
  return { key, genitive, municipalities: names.map((name) => municipalityNamed(name).code) };
}

export interface ServiceArea extends LaplandArea {
  readonly name: string;
  /** As printed, without a day; only the count of the end of 2021 rounds to all four. */
  readonly populationPrinted: number;
}

export const serviceAreas: readonly ServiceArea[] = [
  {
    ...areaOf('serviceArea north', 'Pohjoisen Lapin', [
      'Enontekiö',
      'Inari',
      'Kittilä',
      'Kolari',
      'Muonio',
      'Pello',
      'Utsjoki',
    ]),
    name: 'Pohjoisen Lapin palvelualue',
    populationPrinted: 26_000,
  },
  {
    ...areaOf('serviceArea east', 'Itäisen Lapin', [
      'Kemijärvi',
      'Pelkosenniemi',
      'Salla',
      'Savukoski',
      'Sodankylä',
    ]),
    name: 'Itäisen Lapin palvelualue',
    populationPrinted: 21_000,
  },
  {
    ...areaOf('serviceArea southeast', 'Kaakkois-Lapin', ['Posio', 'Ranua', 'Rovaniemi']),
    name: 'Kaakkois-Lapin palvelualue',
    populationPrinted: 71_000,
  },
  {
    ...areaOf('serviceArea southwest', 'Lounais-Lapin', [
      'Kemi',
      'Keminmaa',
      'Simo',
      'Tervola',
      'Tornio',
      'Ylitornio',
    ]),
    name: 'Lounais-Lapin palvelualue',
    populationPrinted: 59_000,
  },
];

/** The sub-region, which is not the service area of a like name: Posio is in, Sodankylä is not. */
export const itaLappi: LaplandArea = areaOf('subRegion 194', 'Itä-Lapin', [
  'Kemijärvi',
  'Pelkosenniemi',
  'Posio',
  'Salla',
  'Savukoski',
]);

export const muonioEnontekio: LaplandArea = areaOf('pilotArea', 'Muonion ja Enontekiön', [
  'Muonio',
  'Enontekiö',
]);

const everyCode = laplandMunicipalities.map(({ municipality }) => municipality.code);

export const county: LaplandArea = {
  key: 'wellbeingServicesCounty 21',
  genitive: 'Lapin',
  municipalities: everyCode,
};

export const region: LaplandArea = { ...county, key: 'region 19' };
