/** SOSTE's blog of 2020: the bill on its way, and the collections of practice models in Innokylä. */
import { by, claims, says, type Stated, stated, to } from './stated.js';

const lead =
  'Innokylään on nyt luotu kolme uutta kokonaisuutta, joiden tarkoitus on koota yhteen paikkaan järjestöjen yhteistyörakenteet kuntien ja maakuntien kanssa.';

function collection(
  key: string,
  name: string,
  summary: string,
  examples: readonly string[],
): Stated[] {
  const said = says('sosteBlog', lead);
  return [
    stated('Collection', key, { name_fi: name, summary_fi: summary }, said, [
      to('HOSTED_BY', 'o-innokyla'),
      by('CONTACT_FOR', 'r-innokyla-kehittaja'),
    ]),
    ...examples.map((example, at) =>
      stated('PracticeModel', `${key}-example-${at + 1}`, { name_fi: example }, said, [
        to('IN_COLLECTION', key),
      ]),
    ),
  ];
}

const blog = says('sosteBlog', 'Hyvinvointialueen ja järjestöjen yhteistyötä edellytetään');
const onBill = [to('ABOUT', 'luonnos-2020')];

export const innokyla: readonly Stated[] = [
  ...collection(
    'col-rakenteet',
    'Esimerkkejä järjestöjen ja julkisen toimijan yhteistyörakenteista',
    'Kokonaisuus kokoaa toimintamallit, jotka kuvaavat kuntien tai maakuntien yhteistyöelimiä tai rakenteita, joiden tarkoitus on toimia yhteistyöelimenä järjestöjen kanssa.',
    ['erilaiset kuntien järjestöverkostot', 'järjestöneuvottelukunnat'],
  ),
  ...collection(
    'col-ohjeet',
    'Esimerkkejä järjestöjen ja julkisen toimijan yhteistyöohjeista',
    'Kokonaisuus kokoaa toimintamallit, jotka toimivat ohjeena järjestöille esimerkiksi kunta-järjestöyhteistyölle tai kartoittavat tietyn alueen järjestötoimintaa.',
    [
      'alueelliset järjestötoiminnan luokittelut',
      'vertaistoimintaopas',
      'ohje kokemustiedon keräämiseen hyvinvointikertomuksia varten',
    ],
  ),
  ...collection(
    'col-yhteistyo',
    'Järjestöjen ja julkisen toimijan yhteistyö',
    'Kokonaisuus kokoaa toimintamalleja, jotka kuvaavat tietyn kunnan tai maakunnan ja järjestön yhteistyöprojektia.',
    ['vertaistukitoimintaa, joka järjestetään kunnan tarjoamissa tiloissa'],
  ),
  ...claims(
    'innokyla-join',
    [
      'Jos olet lisännyt tai olet lisäämässä Innokylään toimintamallin, joka sopii yllä mainittuihin kokonaisuuksiin, lähetä siitä tieto minulle sähköpostitse, niin lisään sinut kehittäjäksi kokonaisuuteen. Näin pääset lisäämään kuvaamasi toimintamallit mukaan kokonaisuuteen.',
    ],
    says('sosteBlog'),
    [to('ABOUT', 'o-innokyla')],
  ),
  ...claims(
    'bill',
    [
      'Lakiluonnoksen mukaan yhteistyöhön sekä eri toimijoiden toiminnan yhteensovittamiseen tarvitaan yhteinen tietopohja ja selkeät hallinnonalojen rajat ylittävät yhteistyörakenteet ja -toimintakäytännöt.',
      'Yhteistyön tarkoituksena on edesauttaa yhteisten tavoitteiden asettamista ja toiminnan suunnittelua kunnan ja hyvinvointialueen asukkaiden hyvinvoinnin ja terveyden edistämiseksi.',
      'Tärkeänä yhteistyökumppanina mainitaan juuri hyte-työtä tekevät järjestöt.',
      'Perustelujen mukaan lisäksi yhteistyön jatkuvuuden ja vuorovaikutteisuuden turvaamiseksi olisi tärkeää, että rakenteet ja toimintakäytännöt muodostetaan paikalliset ja alueelliset tarpeet huomioon ottaen.',
      'On tärkeää huomata, että lakiluonnos ei säädä yhteistyörakenteiden muotoa ja jää nähtäväksi, miten rakenteet tulevat toteutumaan käytännössä ja mikä on niiden todellinen vaikutus.',
    ],
    blog,
    onBill,
  ),
  ...claims(
    'bill-process',
    [
      'Eduskunta alkaa jälleen kerran käsittelemään uutta sote-esitystä.',
      'Sosiaali- ja terveysministeriö, valtiovarainministeriö ja sisäministeriö pyysivät kesäkuussa lausuntoja hallituksen esitysluonnokseen sosiaali- ja terveydenhuollon sekä pelastustoimen järjestämiseksi. Myös SOSTE kertoi näkemyksensä luonnokseen, samoin monet järjestöt.',
      'Lausuntopalautteen perusteella hallituksen esitysluonnosta on muutettu ja esitys julkistettiin 13.10.2020. Vaikka kaikkia järjestöjen toivomia muutoksia ei lakiluonnokseen tullut, tehtiin siihen järjestöjen kannalta tärkeitä lisäyksiä.',
    ],
    says('sosteBlog'),
    onBill,
  ),
  ...claims(
    'practice',
    [
      'Osassa kuntia ja maakuntia on jo perustettu hyvin toimivia yhteistyöelimiä, kuten järjestöneuvottelukuntia järjestöjen toimintaedellytysten ja yhteistyön edistämiseksi.',
    ],
    says('sosteBlog', 'Hyviä käytäntöjä ja rakenteita on jo olemassa'),
    [to('ABOUT', 'b-gen-neuvottelukunnat')],
  ),
  ...claims(
    'blog-opinion',
    [
      'On todella hienoa, että lausuntopalautteen perusteella järjestöt on otettu tärkeämpään rooliin sote-uudistuksen toteutuksessa.',
      'Nämä yhteistyörakenteet ovat tärkeitä, koska niiden avulla järjestötoiminnalle saadaan näkyvyyttä ja edistetään sekä järjestöjen keskinäistä että järjestöjen ja julkisen sektorin yhteistyötä ja viestintää. Niiden kautta järjestöt voivat vaikuttaa itselleen tärkeisiin asioihin ja palveluiden kehittämiseen, ja ennen kaikkea ne tukevat järjestöjen tekemän työn integroitumista alueen hyte-työhön ja tuovat esille järjestöjen edustamille ihmisryhmille keskeisiä asioita.',
      'On tärkeää, että hyväksi havaittuja rakenteita voidaan jatkossakin hyödyntää ja siellä missä niitä ei vielä ole, ne perustetaan.',
      'Nämä erilaiset yhteistyörakenteet on tärkeää kuvata Innokylään, joka on kaikille avoin yhteisen kehittämisen ja tiedon jakamisen verkkopalvelu. Yhteen paikkaan koottu tieto toimivista ratkaisuista helpottaa tiedon jakamista ja hyvien käytäntöjen levittämistä.',
    ],
    says('sosteBlog'),
    [to('ABOUT', 'o-soste')],
    'opinion',
  ),
];
