/**
 * The municipalities of Finland as of 2026, and finding one by what people write: its code or a name in
 * any of its languages, also of one that has merged away.
 */
import type { Names } from '../languages.js';
import { foldName } from '../searchText.js';
import { type AbolishedMunicipality, abolishedMunicipalities } from './abolishedMunicipalities.js';
import { notCounties, wellbeingServicesCounties } from './counties.js';
import { municipalityTable } from './municipalityTable.js';

export interface Municipality {
  /** Three digits, always text: "005". */
  readonly code: string;
  readonly names: Names;
  /** "01" to "21"; "90" (Helsinki) and "91" (Åland) are not counties. */
  readonly county: string;
  /** Code of the region (maakunta). */
  readonly region: string;
  /** People on `populationOn`, within the borders of 2026: Mäntyharju with Pertunmaa. */
  readonly population: number;
  /** Degrees, WGS 84; undefined where the source has no centre. */
  readonly centre: { readonly latitude: number; readonly longitude: number } | undefined;
}

/** The day of the newest count of people in the open data. */
export const populationOn = '2022-12-31';

/** Names in the Sámi languages, in the municipalities of the Sámi homeland (Act 974/1995 4 §). */
const samiNames: { readonly [code: string]: Names } = {
  '047': { se: 'Eanodat' },
  '148': { se: 'Anár', smn: 'Aanaar', sms: 'Aanar' },
  '758': { se: 'Soađegilli', smn: 'Suáđigil', sms: 'Suäʹđjel' },
  '890': { se: 'Ohcejohka', smn: 'Uccjuuhâ', sms: 'Uccjokk' },
};

const regionOfCounty: ReadonlyMap<string, string> = new Map(
  [...wellbeingServicesCounties, ...notCounties].map(({ code, region }) => [code, region]),
);

/** All 308, in order of code. */
export const municipalities: readonly Municipality[] = municipalityTable
  .trim()
  .split('\n')
  .map(readRow);

function readRow(row: string): Municipality {
  const [code = '', fi = '', sv = '', county = '', population, latitude, longitude] =
    row.split(';');
  return {
    code,
    names: { fi, sv: sv === '' ? fi : sv, ...samiNames[code] },
    county,
    region: regionOfCounty.get(county) ?? '',
    population: Number(population),
    centre: latitude ? { latitude: Number(latitude), longitude: Number(longitude) } : undefined,
  };
}

export type FoundMunicipality =
  | { readonly kind: 'present'; readonly municipality: Municipality }
  | {
      readonly kind: 'abolished';
      readonly municipality: AbolishedMunicipality;
      readonly successor: Municipality;
    };

/**
 * The municipality that a text names by its code ("698"; "5" is read as "005") or by its name in any
 * language, forgiving of case and accents; undefined when there is none. One that has merged away comes
 * with the one that carries on. O(1) after the first call.
 */
export function findMunicipality(text: string): FoundMunicipality | undefined {
  index ??= buildIndex();
  const word = text.trim();
  return index.get(/^\d{1,3}$/.test(word) ? word.padStart(3, '0') : foldName(word));
}

let index: ReadonlyMap<string, FoundMunicipality> | undefined;

function buildIndex(): ReadonlyMap<string, FoundMunicipality> {
  const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
  const found = new Map<string, FoundMunicipality>();
  const add = (entry: FoundMunicipality) => {
    const { code, names } = entry.municipality;
    found.set(code, entry);
    for (const name of Object.values(names)) {
      // A name belongs to the first that has it; no two of today's municipalities share one.
      if (!found.has(foldName(name))) found.set(foldName(name), entry);
    }
  };
  for (const municipality of municipalities) add({ kind: 'present', municipality });
  for (const municipality of abolishedMunicipalities) {
    const successor = byCode.get(municipality.successor);
    if (successor) add({ kind: 'abolished', municipality, successor });
  }
  return found;
}
