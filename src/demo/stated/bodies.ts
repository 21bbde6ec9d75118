/**
 * What else the documents name: bodies beyond those of Lapland, who runs, prepares and proposes what, and
 * for what each document speaks.
 */
import type { NetworkKind, Status } from '../../model/codes.js';
import type { DocumentKey } from '../lapland/documents.js';
import {
  type Citation,
  relation,
  says,
  type Stated,
  type StatedLink,
  type StatedRelation,
  stated,
  to,
} from './stated.js';

function body(
  key: string,
  name: string,
  kind: NetworkKind,
  document: DocumentKey,
  links: readonly StatedLink[],
  status: Status = 'active',
): Stated {
  return stated('Network', key, { name_fi: name, kind }, says(document), links, { status });
}

/** Kinds of bodies rather than bodies: of unknown status, and so left out of answers. */
export const bodies: readonly Stated[] = [
  body('b-eapn-fin', 'Suomen köyhyyden vastainen verkosto EAPN-Fin', 'network', 'sosteBlog', [
    to('COVERS', 'a-suomi'),
  ]),
  body('b-gen-neuvottelukunnat', 'järjestöneuvottelukunnat', 'council', 'sosteBlog', [], 'unknown'),
  body(
    'b-gen-jarjestoverkostot',
    'kuntien järjestöverkostot',
    'network',
    'sosteBlog',
    [],
    'unknown',
  ),
  body(
    'b-gen-lautakunnat',
    'lautakunnat ja jaostot',
    'committee',
    'statusNews',
    [to('COVERS', 'a-suomi')],
    'unknown',
  ),
  body(
    'b-pohde-ryhmat',
    'hyvinvointialueen neuvottelukunnat, yhteistyöryhmät ja muut vastaavat ryhmät',
    'council',
    'pohdeSlides',
    [to('COVERS', 'a-pohde'), to('HOSTED_BY', 'o-pohde')],
    'unknown',
  ),
  body(
    'b-kuntien-tapaamiset',
    'kuntien järjestötapaamiset',
    'meetingSeries',
    'pohdeSlides',
    [to('ABOUT', 'level-MUNICIPALITY')],
    'unknown',
  ),
  stated(
    'Project',
    'b-sote-muutostuki',
    { name_fi: 'Järjestöjen sote-muutostuki' },
    says('statusNews'),
    [to('OPERATES_IN', 'a-suomi'), to('OPERATES_IN', 'a-uusimaa'), to('HOSTED_BY', 'o-hyte-ry')],
    { validity: { to: 'unknown' } },
  ),
];

const decisions = says('countySlides', 'Poliittisen päätöksenteon organisointi');
const division = says('countySlides', 'Toimialajako');
const slides = says(
  'countySlides',
  'Järjestöyhteistyön rakenteen valmistelu käyntiin syksyllä 2023',
);
const page = says('projectPage');
const focus = says('projectPage', 'Hanke jatkuu, painopisteet muuttuu');

const decides = (from: string) => [
  relation(from, to('HOSTED_BY', 'o-lapha'), decisions),
  relation(from, to('RELATED_TO', 'hytetu', { verb: 'päättää' }), decisions),
];

export const relations: readonly StatedRelation[] = [
  ...['b-lapha-aluevaltuusto', 'b-lapha-aluehallitus', 'b-lapha-lautakunta'].flatMap(decides),
  relation('b-lapha-kehittaminen', to('HOSTED_BY', 'o-lapha'), division),
  relation(
    'b-lapha-kehittaminen',
    to('RELATED_TO', 'hytetu', { verb: 'johtaa ja koordinoi' }),
    division,
  ),
  relation('b-lapha-sosiaalipalvelut', to('HOSTED_BY', 'o-lapha'), division),
  relation(
    'b-lapha-sosiaalipalvelut',
    to('RELATED_TO', 'hytetu', { verb: 'koordinoi palvelualueella' }),
    division,
  ),
  relation('b-lapha-rakenne', to('HOSTED_BY', 'o-lapha'), slides, 'planned'),
  relation('b-jnk', to('HOSTED_BY', 'o-lapin-liitto'), slides),
  relation('b-jnk', to('RELATED_TO', 'b-sote-neuvosto', { verb: 'esittää perustamista' }), slides),
  relation('b-jnk', to('PREPARES', 'b-lapha-rakenne'), slides),
  relation('b-jarjestofoorumi', to('PREPARES', 'b-lapha-rakenne'), slides),
  relation('b-koordinaation-tyoryhma', to('PREPARES', 'b-lapha-rakenne'), slides),
  relation('b-jnk', to('APPOINTS', 'b-tyorukkanen'), page),
  relation('b-jamy', to('RELATED_TO', 'b-high-five', { verb: 'yhteistyökumppani' }), page),
  relation('b-jamy', to('RELATED_TO', 'b-hyvinvointilahete', { verb: 'yhteistyökumppani' }), page),
  relation('b-jamy', to('RELATED_TO', 'b-jnk', { verb: 'tukee' }), page),
  relation('b-jamy-ohjausryhma', to('RELATED_TO', 'b-jamy', { verb: 'ohjaa' }), page),
  relation('b-jamy', to('RELATED_TO', 'b-pilotti-ranua', { verb: 'pilotoi' }), focus),
  relation('b-jamy', to('RELATED_TO', 'b-pilotti-rovaniemi', { verb: 'pilotoi' }), focus),
  relation('b-jamy', to('RELATED_TO', 'b-monikulttuurisuus', { verb: 'kutsuu koolle' }), focus),
  relation('b-tyorukkanen', to('RELATED_TO', 'b-paikallinen-rakenne', { verb: 'esittää' }), page),
  relation(
    'b-2-0-koordinaattorit',
    to('RELATED_TO', 'b-yhdyshenkilo-verkosto', { verb: 'esittää' }),
    page,
  ),
  relation('b-jamy-ohjausryhma', to('RELATED_TO', 'b-kokemus-verkosto', { verb: 'esittää' }), page),
  relation('b-high-five', to('HOSTED_BY', 'o-ita-lapin-kuntayhtyma'), page),
  relation('b-high-five', to('PREPARES', 'b-ita-lapin-rakenne'), page),
  relation('b-hyvinvointilahete', to('HOSTED_BY', 'o-lshp'), page, 'planned'),
  relation('o-lapha', to('GOVERNS', 'a-lapha'), { document: 'countySlides' }),
  relation('o-pohde', to('GOVERNS', 'a-pohde'), { document: 'pohdeSlides' }),
];

/** For what each document speaks; none of them claims to list everything. */
export const scopes: readonly (readonly [DocumentKey, StatedLink])[] = [
  ...(['networks', 'contacts', 'concepts', 'duties', 'connections'] as const).flatMap((fact) => [
    ['countySlides', to('SPEAKS_FOR', 'a-lapha', { fact, complete: false })] as const,
    ['pohdeSlides', to('SPEAKS_FOR', 'a-pohde', { fact, complete: false })] as const,
    ['projectPage', to('SPEAKS_FOR', 'a-lappi', { fact, complete: false })] as const,
  ]),
  ['countySlides', to('SPEAKS_FOR', 'b-jnk', { fact: 'seats', complete: false })],
  ['sosteBlog', to('SPEAKS_FOR', 'a-suomi', { fact: 'duties', complete: false })],
  ['statusNews', to('SPEAKS_FOR', 'a-suomi', { fact: 'observations', complete: false })],
  ['statusNews', to('SPEAKS_FOR', 'a-suomi', { fact: 'grants', complete: false })],
];

/**
 * Where a document prints a name otherwise than it is written: the record holds the name as the Sámi
 * Parliament spells it, as people have decided, and a statement holds what the document says.
 */
interface Correction {
  /** Key of the record. */
  readonly record: string;
  readonly field: string;
  readonly printed: string;
  readonly spelled: string;
  readonly citation: Citation;
}

const title = says('countySlides', 'Lapin hyvinvointialue');

export const corrections: readonly Correction[] = [
  {
    ...{ record: 'o-lapha', field: 'name_smn', citation: title },
    printed: 'Laapi pyereestvajeemkuávlu',
    spelled: 'Laapi pyereestvaijeemkuávlu',
  },
  {
    ...{ record: 'o-lapha', field: 'name_sms', citation: title },
    printed: "Lappi pue'rrvääjjamvu'vdd",
    spelled: 'Lappi pueʹrrvââjjamvuʹvdd',
  },
];
