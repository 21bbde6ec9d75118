/** Pohde, the county of North Ostrobothnia, in its slides of 2023: strategy, goals, level × sector. */
import {
  by,
  claims,
  concept,
  concepts,
  says,
  type Stated,
  stated,
  type StatedLink,
  to,
  whole,
} from './stated.js';

const strategy = says('pohdeSlides', 'Pohjois-Pohjanmaan hyvinvointialueen strategia');
const ofStrategy = [by('ABOUT', 'doc-pohde-strategia'), by('ABOUT', 'o-pohde')];
const structures = says('pohdeSlides', 'Järjestöyhteistyön rakenteet');

const aims: readonly Stated[] = [
  ...claims(
    'pohde-background',
    [
      'Järjestöt ja seurakunnat toimivat Pohjois-Pohjanmaan hyvinvointialue Pohteen kumppaneina hyvinvoinnin, terveyden ja turvallisuuden edistämisessä, onnettomuuksien ehkäisemisessä, sosiaali- ja terveyspalveluissa sekä pelastuspalveluissa.',
    ],
    says('pohdeSlides', 'Tausta'),
    [to('ABOUT', 'o-pohde')],
  ),
  ...concepts(
    'goal',
    'pohde-promise',
    ['Hyvinvointi, terveys ja turvallisuus – yhdessä tehden'],
    says('pohdeSlides', 'PALVELULUPAUS'),
    ofStrategy,
  ),
  ...concepts(
    'theme',
    'pohde-value',
    ['Näemme ihmisen', 'Kohtaamme ammattitaidolla', 'Edelläkävijänä vaikuttavuudessa'],
    says('pohdeSlides', 'ARVOT – HYVINVOINTIALUEEN TÄHDET'),
    ofStrategy,
  ),
  ...whole(
    'goal',
    'pohde-focus',
    'PAINOPISTEET JA STRATEGISET PERIAATTEET',
    strategy,
    [
      {
        text: 'Ihmistä varten',
        sub: [
          'Osallisuus, varhainen tuki sekä omaehtoinen terveyden ja hyvinvoinnin parantaminen painottuvat.',
          'Palvelut ovat tarpeenmukaiset ja lähellä monin eri tavoin.',
          'Palvelujärjestelmä on yhteen sovitettu.',
        ],
      },
      {
        text: 'Vaikuttavasti yhdessä',
        sub: [
          'Ennaltaehkäisevät ja perustason palvelut vahvistuvat.',
          'Palvelujen verkostoa uudistetaan yhteistyössä kuntien, yritysten ja järjestöjen kanssa.',
          'Kustannuskehitys vastaa rahoitusta.',
        ],
      },
      {
        text: 'Parhaat osaajat',
        sub: [
          'Henkilöstö osallistuu ja kehittää vaikuttavaa toimintaa.',
          'Hyvinvointialue on arvostettu työnantaja ja kouluttaja.',
          'Johtaminen tukee henkilöstön työhyvinvointia ja osaamisen kehittämistä.',
        ],
      },
      {
        text: 'Rohkeasti uutta',
        sub: [
          'Johtamis- ja toimintamallit uudistuvat.',
          'Tieto, tutkimus ja käytännön kokeilut ohjaavat kohti vaikuttavia toimintamalleja.',
          'Uudistaminen kuuluu kaikille.',
        ],
      },
    ],
    ofStrategy,
  ),
  ...concepts(
    'goal',
    'pohde-goal',
    [
      'Avoin ja ymmärrettävä viestintä osallisuuden mahdollistajana',
      'Nimetyt henkilöt yhteistyötä koordinoimassa',
      'Selkeät ja säännöllisesti kokoontuvat yhteistyörakenteet',
      'Järjestöt ja seurakunnat hyvinvoinnin ja terveyden edistämisen tavoitteita toteuttamassa ja kumppaneina palveluketjuissa',
      'Avustukset ja tilat järjestötoimintaa tukemassa',
      'Järjestöjen ja seurakuntien toiminta tutuksi ammattilaisille ja näkyväksi sote-toimipaikoissa',
      'Järjestöt ja seurakunnat mukana tiedontuotannossa ja palvelujen kehittämisessä.',
    ],
    says(
      'pohdeSlides',
      'Järjestöystävällisen Pohteen järjestö- ja seurakuntayhteistyön tavoitteet',
    ),
    [by('ABOUT', 'o-pohde'), by('ABOUT', 'b-jyry'), by('ABOUT', 'doc-jarjestoystavallinen')],
  ),
];

/** Levels and sectors; that an empty cell says nothing is told by the scope of the document. */
const levels = {
  RESIDENT: 'Asukastaso',
  MUNICIPALITY: 'Kuntataso',
  REGIONAL: 'Alueellinen taso',
  COUNTY: 'Hyvinvointialuetaso',
};
const sectors = { arranging: 'Järjestäminen', sote: 'Sote', pela: 'Pela' };
type Level = keyof typeof levels;
type Sector = keyof typeof sectors;

const axes: readonly Stated[] = [
  ...Object.entries(levels).map(([code, name]) =>
    concept('cooperationLevel', `level-${code}`, name, structures, [], { code }),
  ),
  ...Object.entries(sectors).map(([code, name]) =>
    concept('sector', `sector-${code}`, name, structures, [], { code }),
  ),
];

function contactPoint(
  key: string,
  level: Level,
  sector: Sector,
  name: string,
  kind: 'named' | 'allStaff' = 'named',
): Stated {
  return stated('ContactPoint', key, { name_fi: name, kind }, structures, [
    to('ABOUT', `level-${level}`),
    to('ABOUT', `sector-${sector}`),
    to('CONTACT_FOR', 'a-pohde'),
    to('ACTS_FOR', 'o-pohde'),
  ]);
}

const contacts: readonly Stated[] = [
  contactPoint('r-pohde-kaikki', 'RESIDENT', 'sote', 'Kaikki työntekijät', 'allStaff'),
  contactPoint(
    'r-pohde-sote-keskus',
    'MUNICIPALITY',
    'sote',
    'Sote-keskusten järjestöyhdyshenkilöt',
  ),
  contactPoint(
    'r-pohde-vastuualue',
    'MUNICIPALITY',
    'pela',
    'Vastuualuetason järjestöyhdyshenkilöt',
  ),
  contactPoint('r-pohde-alueelliset', 'REGIONAL', 'arranging', 'Alueelliset koordinaattorit'),
  contactPoint('r-pohde-toimialue', 'COUNTY', 'sote', 'Toimialueiden järjestöyhdyshenkilöt'),
  contactPoint('r-pohde-palvelualue', 'COUNTY', 'pela', 'Palvelualuetason järjestöyhdyshenkilöt'),
  contactPoint('r-pohde-koordinaattori', 'COUNTY', 'arranging', 'Järjestötyön koordinaattori'),
];

/** Ways of cooperating on a level; those that are bodies are records of their own. */
function waysOn(level: Level, ...names: readonly string[]): Stated[] {
  return concepts('task', `way-${level}`, names, structures, [
    by('RELATED_TO', `level-${level}`, { verb: 'Yhteistyön tavat ja foorumit' }),
    by('ABOUT', 'o-pohde'),
  ]);
}

const ways: readonly Stated[] = [
  ...waysOn(
    'RESIDENT',
    'Asukaskohtainen yhteistyö',
    'sähköinen perehdytys',
    'järjestöesittelyt',
    'osallistuminen järjestötapahtumiin',
  ),
  ...waysOn(
    'MUNICIPALITY',
    'Järjestötoiminta sote-keskuksissa',
    'jalkautuminen kuntien järjestötapaamisiin',
  ),
  ...waysOn('REGIONAL', 'Järjestöjen yhteydenottojen välittäminen'),
  ...waysOn('COUNTY', 'Järjestötoiminta sairaaloissa'),
];

function forum(
  key: string,
  name: string,
  kind: 'network' | 'forum' | 'meetingSeries' | 'cooperationGroup' | 'committee' | 'council',
  said = structures,
  links: readonly StatedLink[] = [],
  more: { readonly aliases?: readonly string[]; readonly openness?: 'open' } = {},
): Stated {
  return stated('Network', key, { name_fi: name, kind, ...more }, said, [
    to('COVERS', 'a-pohde'),
    to('HOSTED_BY', 'o-pohde'),
    ...links,
  ]);
}

const onCounty = [to('ABOUT', 'level-COUNTY')];
const tasks = says('pohdeSlides', 'Yhteistyöryhmän lakisääteiset ja muut mahdolliset tehtävät');

const bodies: readonly Stated[] = [
  forum(
    'b-jyry',
    'Edustuksellinen järjestöyhteistyöryhmä JYRY',
    'cooperationGroup',
    structures,
    [
      ...onCounty,
      to('REPORTS_TO', 'b-pohde-lautakunta'),
      to('RELATED_TO', 'b-pohde-ryhmat', {
        verb: 'tekee esityksiä järjestöjen ja seurakuntien edustajista hyvinvointialueen neuvottelukuntiin, yhteistyöryhmiin ja muihin vastaaviin ryhmiin',
      }),
    ],
    { aliases: ['JYRY', 'Järjestöyhteistyöryhmä', 'Yhteistyöryhmä'] },
  ),
  forum('b-pohde-lautakunta', 'Yhdyspintalautakunta (Pohde)', 'committee', tasks, [], {
    aliases: ['yhdyspintalautakunta'],
  }),
  forum('b-pohde-jarjestofoorumit', 'avoimet järjestöfoorumit', 'forum', structures, onCounty, {
    openness: 'open',
  }),
  forum(
    'b-pohde-aamukahvit',
    'järjestöyhteistyön aamukahvit',
    'meetingSeries',
    structures,
    onCounty,
  ),
  forum('b-pohde-sote-verkostot', 'sote-toimialueiden järjestöverkostot', 'network', structures, [
    ...onCounty,
    to('ABOUT', 'sector-sote'),
  ]),
  forum(
    'b-pohde-palvelualue-tapaamiset',
    'palvelualuetason järjestötapaamiset',
    'meetingSeries',
    structures,
    onCounty,
    { aliases: ['palvelualuetason järjestötapaamiset (tarvittaessa)'] },
  ),
  forum(
    'b-pohde-alueelliset-tapaamiset',
    'alueelliset järjestötapaamiset',
    'meetingSeries',
    structures,
    [to('ABOUT', 'level-REGIONAL')],
    { aliases: ['alueelliset järjestötapaamiset (tarvittaessa)'] },
  ),
];

export const pohde: readonly Stated[] = [...aims, ...axes, ...contacts, ...ways, ...bodies];
