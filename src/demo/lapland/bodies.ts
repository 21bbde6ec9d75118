/**
 * The real cooperation bodies of Lapland that the documents name, as they say it: kind, area, how firm
 * it is and since when. No document states members; those of the demonstration are invented.
 */
import type { NetworkKind, Status } from '../../model/codes.js';
import type { Validity } from '../../model/time/validity.js';
import { type AreaKey, county, itaLappi, muonioEnontekio, region, serviceAreas } from './areas.js';
import { type DocumentKey, documentSources } from './documents.js';
import type { Known } from '../plan.js';

export interface NamedBody {
  /** What names it in this room. */
  readonly key: string;
  readonly name: string;
  readonly kind: NetworkKind;
  readonly areas: readonly AreaKey[];
  readonly known: Known;
  readonly validity: Validity;
  readonly aliases: readonly string[];
  /** Name of the body that it is a part of. */
  readonly partOf: string | undefined;
  /** How many members to invent: 0 for those that may not be in force and for elected bodies. */
  readonly inventedMembers: number;
}

function body(
  key: string,
  name: string,
  kind: NetworkKind,
  areas: readonly AreaKey[],
  source: DocumentKey,
  more: {
    status?: Status;
    /** A date of any precision. */
    since?: string;
    /** Projects and pilots end, and the document does not say when. */
    ends?: boolean;
    aliases?: readonly string[];
    partOf?: string;
    inventedMembers?: number;
  } = {},
): NamedBody {
  return {
    key,
    name,
    kind,
    areas,
    known: {
      source,
      status: more.status ?? 'active',
    },
    validity: {
      from: more.since ?? 'unknown',
      to: more.ends ? 'unknown' : 'open',
      attestedOn: documentSources[source].attestedOn,
    },
    aliases: more.aliases ?? [],
    partOf: more.partOf,
    inventedMembers: more.inventedMembers ?? 0,
  };
}

const JNK = 'Maakunnallinen järjestöneuvottelukunta';
const JAMY = 'Järjestöt muutokseen yhteistyössä -hanke';
const NETWORK_2_0 = '2.0 -hankeverkosto';
const themeGroup2_0 = (key: string, name: string) =>
  body(key, name, 'themeGroup', [], 'projectPage', { status: 'unknown', partOf: NETWORK_2_0 });

export const namedBodies: readonly NamedBody[] = [
  body(
    'b-lapha-aluevaltuusto',
    'Lapin hyvinvointialueen aluevaltuusto',
    'council',
    [county.key],
    'countySlides',
    {
      aliases: ['aluevaltuusto'],
    },
  ),
  body(
    'b-lapha-aluehallitus',
    'Lapin hyvinvointialueen aluehallitus',
    'board',
    [county.key],
    'countySlides',
    {
      aliases: ['aluehallitus'],
    },
  ),
  body(
    'b-lapha-lautakunta',
    'Hyvinvointi- ja yhdyspintalautakunta',
    'committee',
    [county.key],
    'countySlides',
  ),
  body(
    'b-lapha-kehittaminen',
    'Kehittämis- ja strategiapalvelut',
    'unit',
    [county.key],
    'countySlides',
  ),
  body(
    'b-lapha-sosiaalipalvelut',
    'Sosiaalipalvelut',
    'unit',
    serviceAreas.map(({ key }) => key),
    'countySlides',
  ),
  body(
    'b-kuntien-neuvottelukunta',
    'Kuntien neuvottelukunta',
    'council',
    [county.key],
    'countySlides',
    { status: 'unknown' },
  ),
  body('b-hytetu-neuvottelut', 'Hytetu-neuvottelut', 'negotiation', [county.key], 'countySlides', {
    status: 'unknown',
  }),
  body('b-lapha-rakenne', 'Järjestöyhteistyön rakenne', 'structure', [county.key], 'countySlides', {
    status: 'planned',
  }),
  body('b-jnk', JNK, 'council', [region.key], 'projectPage', {
    since: '2012',
    aliases: ['JNK', 'järjestöneuvottelukunta', 'Lapin maakunnallinen Järjestöneuvottelukunta'],
    inventedMembers: 44,
  }),
  body(
    'b-jnk-teemaryhmat',
    'Maakunnalliset teemaryhmät',
    'themeGroup',
    [region.key],
    'countySlides',
    {
      partOf: JNK,
      inventedMembers: 28,
    },
  ),
  body('b-sote-neuvosto', 'Sote-järjestöneuvosto', 'council', [county.key], 'countySlides', {
    status: 'proposed',
  }),
  body(
    'b-jarjestofoorumi',
    'Maakunnallinen järjestöfoorumi',
    'forum',
    [region.key],
    'countySlides',
    {
      inventedMembers: 120,
    },
  ),
  body(
    'b-koordinaation-tyoryhma',
    'Järjestökoordinaation työryhmä',
    'workingGroup',
    [],
    'countySlides',
    {
      inventedMembers: 9,
    },
  ),
  body('b-jamy', JAMY, 'projectNetwork', [region.key], 'projectPage', {
    ends: true,
    aliases: ['Jämy'],
    partOf: NETWORK_2_0,
    inventedMembers: 17,
  }),
  body(
    'b-jamy-ohjausryhma',
    'Järjestöt muutokseen yhteistyössä -hankkeen ohjausryhmä',
    'steeringGroup',
    [region.key],
    'projectPage',
    { ends: true, inventedMembers: 14 },
  ),
  body(
    'b-tyorukkanen',
    'Järjestöneuvottelukunnan työrukkanen',
    'workingGroup',
    [region.key],
    'projectPage',
    {
      status: 'unknown',
      since: '2018',
    },
  ),
  body('b-lape-verkosto', 'Lape-verkosto', 'network', [], 'projectPage', { inventedMembers: 24 }),
  body(
    'b-paikallinen-rakenne',
    'Paikallinen järjestöjen yhteistyörakenne',
    'structure',
    [],
    'projectPage',
    {
      status: 'proposed',
    },
  ),
  body('b-2-0', NETWORK_2_0, 'projectNetwork', ['country FI'], 'projectPage', {
    ends: true,
    aliases: ['Maakunnalliset Järjestö 2.0 -hankkeet'],
  }),
  themeGroup2_0('b-2-0-rahoitus', 'Rahoituksen turvaaminen'),
  themeGroup2_0('b-2-0-asema', 'Järjestöjen asema'),
  themeGroup2_0('b-2-0-tilat', 'Järjestöjen toimintaedellytykset ja tilat'),
  themeGroup2_0('b-2-0-koordinaattorit', 'Järjestökoordinaattorit jokaiseen kuntaan'),
  themeGroup2_0('b-2-0-integraatio', 'Sote-hyte –integraatio (yhdyspinnat)'),
  body(
    'b-yhdyshenkilo-verkosto',
    'Koordinoitu yhdyshenkilöiden verkosto',
    'contactNetwork',
    [],
    'projectPage',
    {
      status: 'proposed',
    },
  ),
  body(
    'b-kokemus-verkosto',
    'Kokemuksellisen asiantuntijuuden verkosto',
    'network',
    [region.key],
    'projectPage',
    {
      status: 'proposed',
    },
  ),
  body('b-digiallianssi', 'Digiallianssi', 'network', [], 'projectPage', { status: 'unknown' }),
  body('b-monikulttuurisuus', 'Monikulttuurisuus järjestöissä', 'workingGroup', [], 'projectPage', {
    ends: true,
  }),
  body(
    'b-pilotti-ranua',
    'Kuntakierros ja järjestöt hyvinvointikertomuksiin: Ranua',
    'pilot',
    ['municipality 683'],
    'projectPage',
    { status: 'unknown', ends: true },
  ),
  body(
    'b-pilotti-rovaniemi',
    'Kuntakierros ja järjestöt hyvinvointikertomuksiin: Rovaniemi',
    'pilot',
    ['municipality 698'],
    'projectPage',
    { status: 'unknown', ends: true },
  ),
  body(
    'b-high-five',
    'High five – yhteistyöllä hyvinvointia Itä-Lappiin',
    'projectNetwork',
    [itaLappi.key],
    'projectPage',
    {
      since: '2019-09-01',
      ends: true,
      aliases: ['High Five – hyvinvointia Itä-Lappiin'],
      inventedMembers: 15,
    },
  ),
  body(
    'b-ita-lapin-rakenne',
    'Seutukunnallisen hyvinvointityön rakenne',
    'structure',
    [itaLappi.key],
    'projectPage',
    {
      status: 'planned',
    },
  ),
  body(
    'b-hyvinvointilahete',
    'Social Prescribing – hyvinvointilähete -kokeilu',
    'pilot',
    [itaLappi.key, muonioEnontekio.key],
    'projectPage',
    { status: 'planned', ends: true },
  ),
];
