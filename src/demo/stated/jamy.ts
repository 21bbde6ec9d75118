/** The project Järjestöt muutokseen yhteistyössä (Jämy) and the networks around it, as its page of 2019 tells. */
import { by, claims, concept, concepts, says, type Stated, stated, to, whole } from './stated.js';

const focus = 'Hanke jatkuu, painopisteet muuttuu';
const met = 'Hankkeen ohjausryhmä kokoontui helmikuun lopussa';
const page = says('projectPage');
const ofProject = [by('ABOUT', 'b-jamy'), by('ABOUT', 'p-jamy')];
const endsSometime = { validity: { to: 'unknown' } } as const;
const map = 'unelmien Lapin järjestöverkostokartta';

const project: readonly Stated[] = [
  stated(
    'Project',
    'p-jamy',
    {
      name_fi: 'Järjestöt muutokseen yhteistyössä -hanke',
      aliases: ['Jämy'],
      purpose_fi: 'Nyt siirrämme painopistettä yhteistyön edistämiseen muissa rakenteissa.',
    },
    page,
    [
      to('OPERATES_IN', 'a-lappi'),
      by('RELATED_TO', 'b-jamy', { verb: 'hankkeen verkosto' }),
      by('RELATED_TO', 'b-jamy-ohjausryhma', { verb: 'ohjaa' }),
    ],
    endsSometime,
  ),
  ...claims(
    'reform',
    [
      'Maakunta- ja sote-uudistuksen valmistelu päättyi Suomen hallituksen eroon 8. maaliskuuta 2019. Maakunta- ja sote-uudistuksen tavoitteena oli turvata kaikille suomalaisille tärkeät palvelut, sujuvoittaa asiointia ja luoda uutta kasvua maakuntiin.',
      'Lapin maakunta- ja soteuudistuksen valmistelussa tehty työ paketoitiin hyödynnettäväksi kunnissa ja kuntayhtymissä sekä seuraavaa uudistusta valmistelevalle ryhmälle ja koottiin lapinmaakunta.fi -sivustolle.',
    ],
    page,
    [to('ABOUT', 'p-jamy')],
  ),
  ...claims(
    'working-party',
    [
      'Lapin maakunnallinen Järjestöneuvottelukunta nimesi viime vuoden lopulla keskuudestaan työrukkasen pohtimaan selvityshenkilö […] raportin pohjalta esityksiä valmistelijoille ja tuleville päättäjille. Työrukkanen kokoontui vielä kerran uudistuksen kaatumisen jälkeen ja sopi, että jatketaan niiden asioiden edistämistä, joita pystytään eli',
    ],
    page,
    [to('ABOUT', 'b-tyorukkanen')],
  ),
  ...concepts(
    'goal',
    'working-party-decision',
    [
      'järjestöyhdyshenkilöt kuntiin',
      'paikallinen järjestöjen yhteistyörakenne kuntiin',
      'yhteistyön tiivistäminen Lape-verkostoon',
      'yhteistyö sairaanhoitopiirien suuntaan',
    ],
    page,
    [by('ABOUT', 'b-tyorukkanen')],
  ),
  ...claims(
    'network-2-0',
    [
      'Myös 2.0 -hankeverkosto kokosi valmistelussa syntyneen tiedon evästykseksi uudelle hallitukselle. Tavoitteena oli koota yhteinen näkemys tulevalle hallitukselle, mitä asioita järjestöjen näkökulmasta tulisi ottaa huomioon, kun uudistusta aletaan valmistella jälleen. Työskentelyä on tehty viidessä eri teemaryhmässä:',
    ],
    page,
    [to('ABOUT', 'b-2-0')],
  ),
  concept(
    'goal',
    'aim-2-0-rahoitus',
    'Jokaisella sote-maakunnalla oltava yhteisesti sovitut käytännöt ja perusteet avustamiselle',
    page,
    [by('ABOUT', 'b-2-0-rahoitus')],
  ),
  concept(
    'goal',
    'aim-2-0-asema',
    'Yleishyödyllisen toiminnan ja palveluntuotannon erottaminen',
    page,
    [by('ABOUT', 'b-2-0-asema')],
  ),
  concept(
    'goal',
    'aim-2-0-tilat',
    'Kunnat & maakunnat edistävät hyvinvointia tarjoamalla tiloja yhteiseen käyttöön',
    page,
    [by('ABOUT', 'b-2-0-tilat')],
  ),
  concept(
    'goal',
    'aim-2-0-koordinaattorit',
    'Nimetään ja työaika & tehtävät määritellään, koordinoitu yhdyshenkilöiden verkosto',
    page,
    [by('ABOUT', 'b-2-0-koordinaattorit'), by('ABOUT', 'r-kunta-jarjestokoordinaattori')],
  ),
  concept(
    'goal',
    'aim-2-0-integraatio',
    'Tulevaisuuden sote-palvelurakenneuudistus tarvitsee järjestöjen hyte-työtä ja tiedolla johtamista',
    page,
    [by('ABOUT', 'b-2-0-integraatio')],
  ),
  ...whole(
    'task',
    'new-focus',
    focus,
    says('projectPage', focus),
    [
      {
        text: 'Järjestö-kuntayhteistyö',
        sub: ['Kuntakierros ja järjestöt hyvinvointikertomuksiin pilotit Ranua ja Rovaniemi'],
      },
      { text: 'Paikallisten järjestö-yhteistyörakenteiden muodostaminen' },
      {
        text: 'Järjestölähtöisen kokemuksellisen asiantuntijuuden roolin ja aseman vahvistaminen',
        sub: [
          'Soterakenteissa ja kunnissa, hyödynnetään kokemustieto palvelujen suunnittelussa, järjestämisessä ja kehittämisessä',
        ],
      },
      {
        text: 'Maakunnallisen järjestöneuvottelukunnan toiminnan tukeminen ja kehittäminen',
        sub: [
          'Dokumentoidaan toimintakäytännöt',
          'Maakunnallisen järjestöstrategian toimeenpanosuunnitelman päivitys',
        ],
      },
      {
        text: 'Järjestöverkostojen ja muun työryhmätyöskentelyn toiminnan selkeytys ja tehostaminen',
        sub: ['substanssialueittain tai seutukunnittain'],
      },
      {
        text: 'Uudenlaisten digitaalisten tapojen ja ratkaisujen kokeilu sekä yhteistyö',
        sub: [
          'Järjestöjen ja asukasosallisuuden lisääminen keskiössä',
          'Järjestetään koulutusta ja viestitään alueella järjestettävistä koulutuksista',
          'Tuetaan järjestöjä digitalisaation hyödyntämisessä, jolla tuetaan laajemmin arjen sujumista sekä vahvistetaan osallisuuden tunnetta digitaalisten palvelujen ja sovellusten käytössä',
          'Digiallianssi',
          'Saavutettavuus-direktiivin mukanaan tuomat koulutustarpeet',
          'Pilotit ja projektit Lapissa, yhteistyössä mukana',
        ],
      },
      {
        text: 'High Five – hyvinvointia Itä-Lappiin – hankkeeseen, Social Prescribing –pilotointiin osallistuminen',
      },
      {
        text: 'Yhteistyövalmiuksien luominen järjestöille',
        sub: [
          'Sotepalveluiden järjestäjien ja tuottajien kanssa',
          'Tiedonvälityksellä, kouluttamalla, vaikuttamisen paikkoja järjestämällä',
          'Monikulttuurisuus järjestöissä – kutsuttu koolle monikulttuurisuuden parissa toimivia tahoja keskustelemaan yhdessä toteutettavasta koulutuksesta, jonka tavoitteena on avartaa järjestötoimijoiden ymmärrystä monikulttuurisuudesta ja kulttuurisensitiivisyydestä, jotta ihan tavalliseen järjestötoimintaan otettaisiin helpommin mukaan myös maahanmuuttajia.',
        ],
      },
    ],
    ofProject,
  ),
  ...claims(
    'closing-question',
    [
      'Mietityttämään jää, millä tavalla tiedottamista tulisi tehdä, jotta tieto saavuttaisi paremmin ja useampia.',
    ],
    page,
    [to('ABOUT', 'p-jamy')],
  ),
];

const steeringGroup: readonly Stated[] = [
  stated(
    'Meeting',
    'steering-group-meeting',
    { name_fi: met },
    says('projectPage', met),
    [by('HELD', 'b-jamy-ohjausryhma'), to('ABOUT', 'theme-thousands')],
    {
      // The year is that of the page.
      validity: { from: '2019-02', to: '2019-03' },
    },
  ),
  concept('theme', 'theme-thousands', 'Tuhansien verkostojen Lappi', says('projectPage', met), [
    by('ABOUT', 'b-jamy-ohjausryhma'),
  ]),
  ...claims(
    'steering-group',
    [
      'Järjestöt muutokseen yhteistyössä -hankkeen ohjausryhmä kokoontui viimeksi helmikuun lopulla. Ohjausryhmässä käsiteltiin teemaa Tuhansien verkostojen Lappi.',
      'Pohjustuksena jokainen osallistuja sai kirjata omat verkostot, mihin kuuluu ja minkä verkoston piirissä toimii. Sen jälkeen pohdittiin verkostojen määrää, mahdollisia päällekkäisyyksiä ja yhteisiä toimintoja.',
    ],
    says('projectPage', met),
    [to('ABOUT', 'b-jamy-ohjausryhma')],
  ),
  ...claims(
    'shared-idea',
    [
      'Lisäksi pohdittiin unelmien verkostokarttaa ja päädyttiin ajatukseen kokemuksellisen asiantuntijuuden verkostosta yhtenä hyvänä toimintatapana, jossa on yhteinen asia, mikä yhdistää kaikkia järjestöjä.',
    ],
    says('projectPage', met),
    [to('ABOUT', 'b-kokemus-verkosto')],
  ),
  concept(
    'theme',
    'dream-map',
    map,
    says(
      'projectPage',
      'Alla ohjausryhmässä syntyneitä ajatuksia liittyen unelmien Lapin järjestöverkostokarttaan:',
    ),
    [by('ABOUT', 'steering-group-meeting')],
  ),
  ...concepts(
    'theme',
    'dream-map',
    [
      'Asian, yhteyden kautta',
      'Toiminnan kautta funktion löytäminen',
      'Muut järjestökentällä olevat non-sote-yhdistykset',
      'Reunaehdot verkostossa toimimiselle',
      'Kaikissa verkostoissa ei tarvitse olla',
      'Verkoston jatkumo ja pysyvät rakenteet',
      'Verkostojen yhdistäminen',
      'hyvinvoinnin ja terveyden ympärille on hyvä verkostoitua, koskee kaikkia järjestösektoreita',
      'megatrendien kautta',
      'avoin vai kohdennettu verkosto vai molemmat',
      'olemassa olevien verkostojen kartoitus, info niistä → vaikutettavuus, jääkö väliin tippujia',
    ],
    says(
      'projectPage',
      'Alla ohjausryhmässä syntyneitä ajatuksia liittyen unelmien Lapin järjestöverkostokarttaan:',
    ),
    [to('BROADER', 'dream-map')],
  ),
];

export const jamy: readonly Stated[] = [...project, ...steeringGroup];
