/** What the county's slides of 2023 say of promoting wellbeing, health and safety, and of who does it. */
import { by, claims, concept, concepts, says, type Stated, stated, to, whole } from './stated.js';

const heading = 'Mitä on hyvinvoinnin, terveyden ja turvallisuuden edistäminen?';
const wholes =
  'Hyvinvoinnin, terveyden ja turvallisuuden edistämisen kokonaisuus (valmistelun näkökulmasta)';
const cooperation = 'Hyvinvointialueen järjestöyhteistyön kokonaisuus';
const preparation = 'Järjestöyhteistyön rakenteen valmistelu käyntiin syksyllä 2023';
const premises = 'Hyvinvointialueen järjestöyhteistyön rakenteen valmistelun lähtökohtia';
const workshop = 'Työpaja tänään: mitä, miten, miksi?';

/** The work itself; its goals, at whom it is directed, and how it is done. */
const work: readonly Stated[] = [
  concept(
    'theme',
    'hytetu',
    'hyvinvoinnin, terveyden ja turvallisuuden edistäminen',
    says('countySlides', heading),
    [by('ABOUT', 'o-lapha')],
    { aliases: ['hytetu'] },
  ),
  concept(
    'theme',
    'hyte',
    'hyvinvoinnin ja terveyden edistäminen',
    says('projectPage', 'hyte'),
    [to('RELATED_TO', 'hytetu', { verb: 'ilman turvallisuutta' })],
    { aliases: ['hyte'] },
  ),
  ...concepts(
    'goal',
    'hytetu-goal',
    [
      'Luodaan perusta työ- ja toimintakyvylle',
      'Kavennetaan väestöryhmien välisiä hyvinvointi- ja terveyseroja',
      'Edistetään ja ylläpidetään hyvinvointia, terveyttä, turvallisuutta ja osallisuutta',
      'Vahvistetaan mielenterveyttä ja ehkäistään päihdehaittoja',
      'Ehkäistään sairauksia, tapaturmia, väkivaltaa, syrjäytymistä ja osattomuutta',
    ],
    says('countySlides', 'Mihin pyritään?'),
    [by('RELATED_TO', 'hytetu', { verb: 'Mihin pyritään?' }), by('ABOUT', 'o-lapha')],
  ),
  ...concepts(
    'targetGroup',
    'hytetu-level',
    ['Yksilö', 'Yhteisöt', 'Väestö', 'Elinympäristöt'],
    says('countySlides', 'Työn kohdistuminen'),
    [by('RELATED_TO', 'hytetu', { verb: 'Työn kohdistuminen' }), by('SERVES', 'o-lapha')],
  ),
  ...concepts(
    'task',
    'hytetu-means',
    [
      'Vaikutetaan kaikilla hallinnonaloilla terveyteen, hyvinvointiin ja turvallisuuteen sekä niiden taustatekijöihin',
      'Tehdään poikkihallinnollista ja monitoimijaista yhteistyötä',
      'Kohdennetaan voimavarat suunnitelmallisesti',
    ],
    says('countySlides', 'Miten?'),
    [by('RELATED_TO', 'hytetu', { verb: 'Miten?' }), by('ABOUT', 'o-lapha')],
  ),
];

/** Two wholes of five parts each, which are not one list. */
const twoWholes: readonly Stated[] = [
  ...whole(
    'task',
    'hytetu_whole_5',
    wholes,
    says('countySlides', wholes),
    [
      {
        text: 'Hyvinvointialueen sisäiset hyvinvoinnin, terveyden ja turvallisuuden edistämisen rakenteet',
        sub: ['Päätöksenteko, koordinointi, vastuut, resurssit hyvinvointialueella'],
      },
      {
        text: 'Hyvinvoinnin, terveyden ja turvallisuuden alueellisen kokonaisuuden suunnittelu ja sopiminen',
        sub: [
          'Yhteistyörakenteet kuntien, järjestöjen ja muiden sidosryhmien kanssa',
          'Hytetu-neuvottelut',
          'Kuntien neuvottelukunnan toiminta suhteessa hytetu-rakenteisiin',
        ],
      },
      {
        text: 'Hyvinvoinnin, terveyden ja turvallisuuden edistämisen tiedolla johtaminen',
        sub: [
          'Alueellisen hyvinvointi- ja turvallisuuskertomuksen ympärille rakentuva hytetu-työ',
          'Väestön elinolojen, terveyden ja hyvinvoinnin sekä turvallisuusympäristön seuranta alueittain ja väestöryhmittäin',
          'Tiedontuotanto ja ilmiöiden tunnistaminen, ennakointi, tarpeiden tunnistaminen',
          'Hyvinvointia, terveyttä ja turvallisuutta edistävien tavoitteiden ja toimenpiteiden suunnittelu ja päätöksenteko, lyhyen ja pitkän aikavälin tavoitteet ja toimenpiteet',
          'Hyvinvointia, terveyttä ja turvallisuutta edistävien toimenpiteiden toimeenpano ja seuranta.',
        ],
      },
      { text: 'Päätösten vaikutusten ennakoarviointi' },
      {
        text: 'Matalan kynnyksen tuen ja palvelujen yhteensovittaminen ja kehittäminen, ihmislähtöinen toiminta',
        sub: ['Hytetu-toimintamallit, tiivis yhteistyö hanketoiminnan kanssa'],
      },
    ],
    [by('ABOUT', 'o-lapha')],
  ),
  ...whole(
    'task',
    'ngo_cooperation_whole_5',
    cooperation,
    says('countySlides', cooperation),
    [
      {
        text: 'Yhteistyörakenteet ja yhteydenpito järjestöjen kanssa',
        sub: [
          'Tietoa päätöksenteon tueksi',
          'Yhteistä ymmärrystä väestön hyvinvoinnin tilasta ja sitä koskevista tavoitteista',
          'Yhteisesti sovittujen toimenpiteiden toimeenpanon koordinaatiota',
          'Määritellyt yhdyshenkilöt ja vastuutahot',
          'Tiedottaminen ja viestintä',
        ],
      },
      {
        text: 'Järjestöjen toimintaedellytysten tukeminen',
        sub: [
          'Avustukset',
          'Kumppanuus- ja yhteistyösopimukset',
          'Tilojen käyttö ja vuokra-avustukset',
          'Muu tuki järjestöille',
        ],
      },
      {
        text: 'Järjestöjen osallistumis- ja vaikuttamismahdollisuudet',
        sub: [
          'Mahdollisuudet osallistua ja vaikuttaa hyvinvointialueen hytetu-työhön ja toiminnan suunnitteluun sekä tiedontuotantoon',
        ],
      },
      {
        text: 'Hyvinvointialueen ja kuntien yhteistyö järjestöjen tukemiseksi',
        sub: [
          'Hyvinvointialueen ja kuntien järjestöyhteistyön vastuunjako ja yhteensovittaminen',
          'Hyvinvointialueen tuki kuntien järjestöyhteistyöhön',
        ],
      },
      { text: 'Järjestöt palveluntuottajan roolissa' },
    ],
    [by('ABOUT', 'b-lapha-rakenne')],
  ),
];

const decisions = says('countySlides', 'Poliittisen päätöksenteon organisointi');
const division = says('countySlides', 'Toimialajako');

const governance: readonly Stated[] = [
  ...claims(
    'decisions',
    [
      'Hytetu-asioita koskeva päätöksenteko hyvinvointi- ja yhdyspintalautakunnassa sekä aluehallituksessa ja aluevaltuustossa',
    ],
    decisions,
    [
      to('ABOUT', 'b-lapha-lautakunta'),
      to('ABOUT', 'b-lapha-aluehallitus'),
      to('ABOUT', 'b-lapha-aluevaltuusto'),
    ],
  ),
  ...claims(
    'leading',
    [
      'Hytetu-johtaminen ja -koordinaatio koko hyvinvointialueen tasolla kehittämis- ja strategiapalveluissa',
    ],
    division,
    [to('ABOUT', 'b-lapha-kehittaminen')],
  ),
  ...claims('coordination', ['Palvelualueen hytetu-koordinaatio sosiaalipalveluissa'], division, [
    to('ABOUT', 'b-lapha-sosiaalipalvelut'),
  ]),
];

const structure: readonly Stated[] = [
  ...concepts(
    'theme',
    'preparation',
    ['edustuksellisuus ja laaja-alaisuus'],
    says('countySlides', preparation),
    [by('ABOUT', 'b-lapha-rakenne')],
  ),
  ...whole(
    'theme',
    'premises',
    premises,
    says('countySlides', premises),
    [
      {
        text: 'Järjestöjen rooli kuntien ja hyvinvointialueiden yhdyspintatyössä',
        sub: [
          'järjestöjen autonomia tärkeää huomioida rakenteiden suunnittelussa',
          'järjestöillä keskeinen rooli määrittelytyössä alusta asti',
        ],
      },
      {
        text: 'Olemassa olevat verkostot ja foorumit kuntien ja hyvinvointialueen tasoilla',
        sub: [
          'Tunnistetaan, arvioidaan, päivitetään ja uudistetaan',
          'Vältetään päällekkäisyyksiä',
        ],
      },
      { text: 'Neuvottelut: sopimuksellisuus / edustajan mandaatti toimia järjestön edustajana' },
      { text: 'Vastuutahojen ja tehtävien nimeäminen selkeästi' },
    ],
    [by('ABOUT', 'b-lapha-rakenne')],
  ),
  ...claims(
    'forum-question',
    ['”Miten järjestöt voivat tehdä yhteistyötä hyvinvointialueen kanssa?”'],
    says('countySlides', 'Maakunnallinen järjestöfoorumi: työpajatyöskentelyä'),
    [to('ABOUT', 'b-jarjestofoorumi')],
  ),
  ...claims(
    'preparation-step',
    [
      'Maakunnallinen Järjestöneuvottelukunta (Lapin liitto) keskeisenä yhteistyöelimenä rakenteen valmistelussa',
      'JNK:n esitys Sote-järjestöneuvoston perustamisesta',
      'Järjestökoordinaation työryhmä valmistelun tukena',
    ],
    says('countySlides', preparation),
    [to('ABOUT', 'b-lapha-rakenne')],
  ),
  ...claims(
    'coordination-by-area',
    [
      'Hyvinvoinnin, terveyden ja turvallisuuden edistämisen koordinaatiossa hyödynnetään palvelualuerakennetta',
    ],
    says('countySlides', 'Lapin hyvinvointialueen palvelualueet'),
    [to('ABOUT', 'o-lapha')],
  ),
  stated(
    'Meeting',
    'workshop',
    { name_fi: workshop },
    says('countySlides', workshop),
    [by('HELD', 'o-lapha')],
    { validity: { to: 'unknown' } },
  ),
  ...concepts(
    'theme',
    'workshop-question',
    [
      'Ovatko nykyiset verkostot, yhteistyökäytännöt ja toimintatavat toimivia, mitä voitaisiin muuttaa/uudistaa ja voidaanko jostain luopua kokonaan? Miten eri verkostot ja niiden hytetutavoitteet liittyvät toisiinsa ja maakunnalliseen järjestöneuvottelukuntaan?',
      'Miten tiedonkulku ja yhteinen ymmärrys verkostojen välillä vahvistuu? Millaisia kanavia ja kohtaamisia tarvitaan? Miten järjestöt ja Lapha voivat rakentaa yhteistä ymmärrystä väestön hyvinvoinnin tilasta ja sitä koskevista tavoitteista?',
      'Miten järjestöt voivat olla mukana tuottamassa hyvinvointitietoa? Miten järjestölähtöinen tieto saadaan hyödynnettyä (hiljaiset signaalit, osallisuus, kokemustieto) hyvinvointityössä?',
      'Millaista koordinaatiota tarvitaan, jotta uudelleen organisoituminen ja rakenteiden uudistaminen sujuisi hyvin?',
    ],
    says('countySlides', workshop),
    [by('ABOUT', 'workshop')],
  ),
];

export const wellbeing: readonly Stated[] = [...work, ...twoWholes, ...governance, ...structure];
