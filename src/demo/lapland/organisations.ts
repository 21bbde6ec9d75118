/**
 * The real organisations of the demonstration: those that the documents name, and Lapland's
 * municipalities as members of networks. What they belong to is invented all the same.
 */
import type { OrganisationKind } from '../../model/codes.js';
import { countiesSince, wellbeingServicesCounties } from '../../model/finland/counties.js';
import type { Names } from '../../model/languages.js';
import type { Validity } from '../../model/time/validity.js';
import { laplandMunicipalities } from './areas.js';
import { type DocumentKey, documentSources } from './documents.js';
import type { PlannedOrganisation } from '../plan.js';

function named(
  key: string,
  kind: OrganisationKind,
  names: Names,
  source: DocumentKey,
  more: { validity?: Partial<Validity>; aliases?: readonly string[] } = {},
): PlannedOrganisation {
  const { attestedOn } = documentSources[source];
  const { aliases = [] } = more;
  const validity = { from: 'unknown', to: 'open', attestedOn, ...more.validity };
  return {
    key,
    kind,
    names,
    aliases,
    home: undefined,
    theme: undefined,
    propensity: 0,
    validity,
    known: { source },
  };
}

const countyNames = wellbeingServicesCounties.find(({ code }) => code === '21')?.names ?? {};

export const laplandCounty = named(
  'o-lapha',
  'wellbeingServicesCounty',
  countyNames,
  'countySlides',
  {
    validity: { from: countiesSince },
    aliases: ['Lapha'],
  },
);

export const regionalCouncil = named(
  'o-lapin-liitto',
  'regionalCouncil',
  { fi: 'Lapin liitto', sv: 'Lapplands förbund', en: 'Regional Council of Lapland' },
  'countySlides',
);

export const namedOrganisations: readonly PlannedOrganisation[] = [
  laplandCounty,
  regionalCouncil,
  named(
    'o-ita-lapin-kuntayhtyma',
    'jointAuthority',
    { fi: 'Itä-Lapin kuntayhtymä' },
    'projectPage',
  ),
  // The hospital districts ended when the counties took over their work (616/2021).
  named('o-lshp', 'jointAuthority', { fi: 'Lapin sairaanhoitopiiri' }, 'projectPage', {
    validity: { to: '2023-01-01' },
  }),
  named(
    'o-pohde',
    'wellbeingServicesCounty',
    { fi: 'Pohjois-Pohjanmaan hyvinvointialue' },
    'pohdeSlides',
    {
      validity: { from: countiesSince },
      aliases: ['Pohde'],
    },
  ),
  named('o-hyte-ry', 'association', { fi: 'HyTe ry' }, 'statusNews'),
  named('o-soste', 'association', { fi: 'SOSTE' }, 'sosteBlog'),
  named('o-innokyla', 'onlineService', { fi: 'Innokylä' }, 'sosteBlog'),
  named(
    'o-stea',
    'stateAuthority',
    { fi: 'Sosiaali- ja terveysjärjestöjen avustuskeskus' },
    'statusNews',
    {
      aliases: ['STEA'],
    },
  ),
];

/** What the municipalities of the Sámi homeland call themselves in Northern Sámi. */
const SAMI_NAMES: { readonly [code: string]: string } = {
  '047': 'Eanodaga gielda',
  '148': 'Anára gielda',
  '758': 'Soađegili gielda',
  '890': 'Ohcejoga gielda',
};

/** The 21 municipalities as legal persons. */
export const municipalityOrganisations: readonly PlannedOrganisation[] = laplandMunicipalities.map(
  ({ key, genitive, isTown, municipality: { code, names } }) => ({
    key: `o-${key}`,
    kind: 'municipality',
    names: {
      fi: `${genitive} ${isTown ? 'kaupunki' : 'kunta'}`,
      sv: `${names.sv} ${isTown ? 'stad' : 'kommun'}`,
      ...(SAMI_NAMES[code] ? { se: SAMI_NAMES[code] } : {}),
    },
    home: code,
    theme: undefined,
    propensity: 0,
    validity: { from: 'unknown', to: 'open', attestedOn: '2013-01-01' },
    known: { source: 'municipalities' },
  }),
);
