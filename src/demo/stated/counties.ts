/**
 * How far the counties were at the turn of 2022 and 2023, as the news on a report tells: figures with what
 * they count, and what is said without a figure. No county but Lapland is named.
 */
import { claims, says, type Stated, stated, type StatedLink, to } from './stated.js';

const TURN = { from: '2023', to: 'unknown', attestedOn: '2023-01-31' } as const;
const inFinland = [to('ABOUT', 'a-suomi'), to('ABOUT', 'doc-tilannekuvaraportti')];

function share(
  key: string,
  indicator: string,
  name: string,
  heading: string,
  numbers: { readonly numerator?: number; readonly denominator?: number },
  counted: string,
  validity: { readonly from?: string; readonly to?: string; readonly attestedOn?: string } = TURN,
): Stated {
  return stated(
    'Observation',
    key,
    { indicator, name_fi: name, unit: 'counties', ...numbers, populationCounted_fi: counted },
    says('statusNews', heading),
    inFinland,
    { validity },
  );
}

/** Of one county: 1 it has, 0 it has not. */
function single(
  key: string,
  indicator: string,
  name: string,
  heading: string,
  value: 0 | 1,
  area: string,
): Stated {
  const said = says('statusNews', heading);
  return stated(
    'Observation',
    key,
    { indicator, name_fi: name, value },
    said,
    [to('ABOUT', area)],
    {
      validity: TURN,
    },
  );
}

const GRANTS = 'Järjestöavustusmallit valmiina yli puolella hyvinvointialueista';
const STRATEGIES =
  'Hyvinvointialuestrategiat valmistuivat vuonna 2022 yhtä aluetta lukuun ottamatta';
const NEGOTIATIONS = 'Hyvinvoinnin ja terveyden edistämisen suunnittelu alkuvaiheessa';
const PARTICIPATION = 'Kolme hyvinvointialuetta laatinut osallisuusohjelman';
const said = (
  key: string,
  heading: string,
  texts: readonly string[],
  links: readonly StatedLink[] = inFinland,
) => claims(key, texts, says('statusNews', heading), links);

export const counties: readonly Stated[] = [
  share(
    'i-grant-model',
    'grant model approved',
    'Järjestöavustusmallit on hyväksytty 15 hyvinvointialueella 21:stä ja Helsingissä.',
    GRANTS,
    { numerator: 15, denominator: 21 },
    '21 hyvinvointialuetta; Helsinki niiden lisäksi, ei luvuissa. Toisin luettuna 15/22 tai 16/22.',
  ),
  single(
    'i-grant-model-helsinki',
    'grant model approved',
    'Järjestöavustusmallit on hyväksytty 15 hyvinvointialueella 21:stä ja Helsingissä.',
    GRANTS,
    1,
    'a-helsinki',
  ),
  share(
    'i-partnership-grant',
    'partnership grant among approved models',
    'Valmiita avustusmalleja yhdistää esimerkiksi se, että kaikissa niissä yhtenä avustusmuotona on kumppanuusavustus.',
    GRANTS,
    { numerator: 15, denominator: 15 },
    'Hyvinvointialueet, joilla on hyväksytty avustusmalli; luvut on päätelty lauseesta.',
  ),
  share(
    'i-strategy',
    'county strategy approved',
    'Kaikki hyvinvointialueet Lappia lukuun ottamatta hyväksyivät hyvinvointialuestrategian vuoden 2022 loppuun mennessä.',
    STRATEGIES,
    { numerator: 20, denominator: 21 },
    'Kaikki 21 hyvinvointialuetta; puuttuu Lapin hyvinvointialue. Osoittaja on päätelty lauseesta.',
    { from: '2022-12-31', to: 'unknown', attestedOn: '2022-12-31' },
  ),
  single(
    'i-strategy-lapha',
    'county strategy approved',
    'Kaikki hyvinvointialueet Lappia lukuun ottamatta hyväksyivät hyvinvointialuestrategian vuoden 2022 loppuun mennessä.',
    STRATEGIES,
    0,
    'a-lapha',
  ),
  share(
    'i-hyte-negotiations',
    'hyte negotiations tried',
    'Hyvinvoinnin ja terveyden edistämistä koskevista neuvotteluista eli hyte-neuvotteluista on vasta muutamalla alueella alustavia kokeiluja ja suunnitelmia.',
    NEGOTIATIONS,
    { denominator: 21 },
    '”muutamalla”: lukua ei kerrota; jakaja on päätelty 21 hyvinvointialueesta.',
  ),
  share(
    'i-participation-programme',
    'participation programme made',
    'Kolme hyvinvointialuetta on jo laatinut osallisuusohjelman, ja loputkin ovat sitä valmistelemassa.',
    PARTICIPATION,
    { numerator: 3, denominator: 21 },
    '21 hyvinvointialuetta; jakajaa lähde ei sano.',
  ),
  ...said('status', 'Järjestöjen tilanne hyvinvointialueilla', [
    'Järjestöjen sote-muutostuki on julkaissut tilannekuvaraportin hyvinvointialueista vuodenvaihteessa 2023.',
    'Raportissa tarkastellaan hyvinvointialueen päätösasiakirjojen ja muiden julkisten asiakirjojen pohjalta järjestöavustusten, järjestöyhteistyön rakenteiden, strategioiden, osallisuuden sekä hyvinvoinnin ja terveyden edistämisen tilannetta kullakin hyvinvointialueella.',
    'Järjestöjen sotemuutostuki -hanke toimii Uudellamaalla HyTe ry:stä käsin.',
    'Raportti sisältää vain julkista tietoa.',
    'Uudenmaan hyvinvointialueilla järjestöyhteistyötä edistetään ja tehdään eri tavoin koko ajan.',
  ]),
  ...said('status-grants', GRANTS, [
    'Loput alueet viimeistelevät järjestöavustusmalleja vuoden 2023 aikana.',
    'Kumppanuusavustuksella hyvinvointialueet tähtäävät pitkäkestoiseen yhteistyöhön, jossa toiminta saa rahoitusta myös muilta tahoilta, kuten Sosiaali- ja terveysjärjestöjen avustuskeskukselta STEAlta.',
    'Yhteistä jo hyväksytyille järjestöavustusmalleille on myös avustamisen kytkeminen hyvinvointialueiden strategisiin tavoitteisiin.',
    'Useimmat alueet haluavat, että avustettava järjestötoiminta tukee tai edistää hyvinvointialueiden tavoitteita esimerkiksi hyvinvoinnin ja terveyden edistämisessä.',
  ]),
  ...said('status-strategies', STRATEGIES, [
    'Hyvinvointialuestrategiat antavat perustan järjestöyhteistyölle.',
    'Järjestöt on määritelty hyvinvointialueiden kumppaneiksi, joiden kanssa halutaan tehdä tiivistä yhteistyötä hyvinvoinnin ja terveyden edistämisessä, palvelujen täydentämisessä sekä palvelutuotannossa kehittämistoimintaa unohtamatta.',
  ]),
  ...said('status-planning', NEGOTIATIONS, [
    '”Hyvinvoinnin ja terveyden edistämisen strategisessa suunnittelussa ollaan muutenkin vielä alkuvaiheessa, ja sitä koordinoiva henkilöstöorganisaatio on useimmilla alueilla vasta muotoutumassa”',
  ]),
  ...said('status-participation', PARTICIPATION, [
    'Osallisuus on hyvinvointialueilla tunnistettu tärkeäksi teemaksi ja jopa historiallisesti ainutlaatuiseksi mahdollisuudeksi luoda sosiaali- ja terveyspalveluille uudenlainen demokraattinen ulottuvuus.',
    'Valmiit ohjelmat korostavat vahvasti järjestöyhteistyötä osallisuuden yhtenä vahvistamiskanavana.',
  ]),
  ...said(
    'status-2023',
    'Vuosi 2023 on tekemisen vuosi',
    [
      'hyvinvointialueilla on saatu paljon aikaan mutta tekemistä riittää edelleen.',
      'Hyvinvointialueiden hallintorakenteissa vastuuta järjestöyhteistyöstä on osoitettu vaihtelevasti lautakunnille ja jaostoille. Niiden käytännön toiminta hakee vielä muotoaan.',
      '”Vuosi 2023 on kaikilla hyvinvointialueilla sekä järjestöyhteistyön uusien toimintatapojen rakentamisen että juurruttamisen vuosi. Nyt on tärkeää varmistaa, että järjestöt pääsevät aidosti mukaan tähän työhön”',
    ],
    [...inFinland, to('ABOUT', 'b-gen-lautakunnat')],
  ),
];
