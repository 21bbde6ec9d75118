/**
 * The real cooperation bodies of Lapland that the documents name, as they say it: kind, area, how firm
 * it is and since when. No document states members; those of the demonstration are invented.
 */
import type { NetworkKind, Status } from '../../model/codes.js';
import type { Validity } from '../../model/validity.js';
import { type AreaKey, county, itaLappi, muonioEnontekio, region, serviceAreas } from './areas.js';
import { type DocumentKey, documentSources } from './documents.js';
import type { Known } from '../plan.js';

export interface NamedBody {
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
const themeGroup2_0 = (name: string) =>
  body(name, 'themeGroup', [], 'projectPage', { status: 'unknown', partOf: NETWORK_2_0 });

export const namedBodies: readonly NamedBody[] = [
  body('Lapin hyvinvointialueen aluevaltuusto', 'council', [county.key], 'countySlides', {
    aliases: ['aluevaltuusto'],
  }),
  body('Lapin hyvinvointialueen aluehallitus', 'board', [county.key], 'countySlides', {
    aliases: ['aluehallitus'],
  }),
  body('Hyvinvointi- ja yhdyspintalautakunta', 'committee', [county.key], 'countySlides'),
  body('Kehittämis- ja strategiapalvelut', 'unit', [county.key], 'countySlides'),
  body(
    'Sosiaalipalvelut',
    'unit',
    serviceAreas.map(({ key }) => key),
    'countySlides',
  ),
  body('Kuntien neuvottelukunta', 'council', [county.key], 'countySlides', { status: 'unknown' }),
  body('Hytetu-neuvottelut', 'negotiation', [county.key], 'countySlides', { status: 'unknown' }),
  body('Järjestöyhteistyön rakenne', 'structure', [county.key], 'countySlides', {
    status: 'planned',
  }),
  body(JNK, 'council', [region.key], 'projectPage', {
    since: '2012',
    aliases: ['JNK', 'järjestöneuvottelukunta', 'Lapin maakunnallinen Järjestöneuvottelukunta'],
    inventedMembers: 44,
  }),
  body('Maakunnalliset teemaryhmät', 'themeGroup', [region.key], 'countySlides', {
    partOf: JNK,
    inventedMembers: 28,
  }),
  body('Sote-järjestöneuvosto', 'council', [county.key], 'countySlides', { status: 'proposed' }),
  body('Maakunnallinen järjestöfoorumi', 'forum', [region.key], 'countySlides', {
    inventedMembers: 120,
  }),
  body('Järjestökoordinaation työryhmä', 'workingGroup', [], 'countySlides', {
    inventedMembers: 9,
  }),
  body(JAMY, 'projectNetwork', [region.key], 'projectPage', {
    ends: true,
    aliases: ['Jämy'],
    partOf: NETWORK_2_0,
    inventedMembers: 17,
  }),
  body(
    'Järjestöt muutokseen yhteistyössä -hankkeen ohjausryhmä',
    'steeringGroup',
    [region.key],
    'projectPage',
    { ends: true, inventedMembers: 14 },
  ),
  body('Järjestöneuvottelukunnan työrukkanen', 'workingGroup', [region.key], 'projectPage', {
    status: 'unknown',
    since: '2018',
  }),
  body('Lape-verkosto', 'network', [], 'projectPage', { inventedMembers: 24 }),
  body('Paikallinen järjestöjen yhteistyörakenne', 'structure', [], 'projectPage', {
    status: 'proposed',
  }),
  body(NETWORK_2_0, 'projectNetwork', ['country FI'], 'projectPage', {
    ends: true,
    aliases: ['Maakunnalliset Järjestö 2.0 -hankkeet'],
  }),
  themeGroup2_0('Rahoituksen turvaaminen'),
  themeGroup2_0('Järjestöjen asema'),
  themeGroup2_0('Järjestöjen toimintaedellytykset ja tilat'),
  themeGroup2_0('Järjestökoordinaattorit jokaiseen kuntaan'),
  themeGroup2_0('Sote-hyte –integraatio (yhdyspinnat)'),
  body('Koordinoitu yhdyshenkilöiden verkosto', 'contactNetwork', [], 'projectPage', {
    status: 'proposed',
  }),
  body('Kokemuksellisen asiantuntijuuden verkosto', 'network', [region.key], 'projectPage', {
    status: 'proposed',
  }),
  body('Digiallianssi', 'network', [], 'projectPage', { status: 'unknown' }),
  body('Monikulttuurisuus järjestöissä', 'workingGroup', [], 'projectPage', { ends: true }),
  body(
    'Kuntakierros ja järjestöt hyvinvointikertomuksiin: Ranua',
    'pilot',
    ['municipality 683'],
    'projectPage',
    { status: 'unknown', ends: true },
  ),
  body(
    'Kuntakierros ja järjestöt hyvinvointikertomuksiin: Rovaniemi',
    'pilot',
    ['municipality 698'],
    'projectPage',
    { status: 'unknown', ends: true },
  ),
  body(
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
  body('Seutukunnallisen hyvinvointityön rakenne', 'structure', [itaLappi.key], 'projectPage', {
    status: 'planned',
  }),
  body(
    'Social Prescribing – hyvinvointilähete -kokeilu',
    'pilot',
    [itaLappi.key, muonioEnontekio.key],
    'projectPage',
    { status: 'planned', ends: true },
  ),
];
