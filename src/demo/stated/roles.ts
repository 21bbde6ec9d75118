/** Contact roles that the documents name beside those of Pohde's matrix: in force, planned or proposed. */
import type { Status } from '../../model/codes.js';
import type { DocumentKey } from '../lapland/documents.js';
import { by, concepts, says, type Stated, type StatedLink, stated, to } from './stated.js';

function role(
  key: string,
  name: string,
  kind: 'named' | 'title',
  document: DocumentKey,
  status: Status,
  links: readonly StatedLink[],
  locator?: string,
): Stated {
  return stated('ContactPoint', key, { name_fi: name, kind }, says(document, locator), links, {
    status,
  });
}

const municipal = to('ABOUT', 'level-MUNICIPALITY');

export const roles: readonly Stated[] = [
  role(
    'r-lapha-yhdyshenkilot',
    'yhdyshenkilöt ja vastuutahot',
    'named',
    'countySlides',
    'planned',
    [to('CONTACT_FOR', 'a-lapha'), to('ACTS_FOR', 'o-lapha')],
    'Määritellyt yhdyshenkilöt ja vastuutahot',
  ),
  role(
    'r-lapha-asiantuntija',
    'Asiantuntija, järjestöyhteistyö',
    'title',
    'countySlides',
    'active',
    [to('CONTACT_FOR', 'a-lapha'), to('ACTS_FOR', 'o-lapha')],
  ),
  role(
    'r-kunta-jarjestoyhdyshenkilo',
    'järjestöyhdyshenkilö',
    'named',
    'projectPage',
    'proposed',
    [municipal, by('RELATED_TO', 'b-tyorukkanen', { verb: 'esittää' })],
    'järjestöyhdyshenkilöt kuntiin',
  ),
  role(
    'r-kunta-jarjestokoordinaattori',
    'järjestökoordinaattori',
    'named',
    'projectPage',
    'proposed',
    [municipal, by('RELATED_TO', 'b-2-0-koordinaattorit', { verb: 'esittää' })],
    'Nimetään ja työaika & tehtävät määritellään, koordinoitu yhdyshenkilöiden verkosto',
  ),
  role(
    'r-osallisuuskoordinaattori',
    'osallisuuskoordinaattori',
    'named',
    'projectPage',
    'planned',
    [municipal, to('CONTACT_FOR', 'a-ita-lappi'), to('CONTACT_FOR', 'b-high-five')],
  ),
  ...concepts(
    'task',
    'osallisuuskoordinaattori-task',
    [
      'verkostojen rakentajana',
      'yhteistyön sparraajana',
      'käytännön toimenpiteiden edistäjinä kunnissa',
    ],
    says('projectPage'),
    [by('ABOUT', 'r-osallisuuskoordinaattori')],
  ),
  role('r-elamaluotsi', 'elämäluotsi (link worker)', 'named', 'projectPage', 'planned', [
    to('CONTACT_FOR', 'a-ita-lappi'),
    to('CONTACT_FOR', 'a-muonio-enontekio'),
    to('CONTACT_FOR', 'b-hyvinvointilahete'),
  ]),
  role(
    'r-innokyla-kehittaja',
    'kehittäjä (Innokylän kokonaisuuteen)',
    'named',
    'sosteBlog',
    'active',
    [],
    'lisään sinut kehittäjäksi kokonaisuuteen',
  ),
  role(
    'r-soste-erityisasiantuntija',
    'erityisasiantuntija (SOSTE)',
    'title',
    'sosteBlog',
    'active',
    [to('ACTS_FOR', 'o-soste')],
  ),
  role(
    'r-muutostuki-jarjestoasiantuntija',
    'järjestöasiantuntija (HyTe ry)',
    'title',
    'statusNews',
    'active',
    [to('ACTS_FOR', 'o-hyte-ry'), to('CONTACT_FOR', 'a-uusimaa')],
    'Järjestöasiantuntijoina työskentelevät […] jotka olivat mukana myös tämän raportin teossa.',
  ),
];
