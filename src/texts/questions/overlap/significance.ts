/** What is said of how surprising an overlap is, and of how far it may move. */
import { room } from '../../room.js';

export const significance = room({
  fi: {
    definition:
      'Kuinka yllättävää on, että kahdella verkostolla on näin monta yhteistä jäsentä. Vertailukohtana on sattuma, jossa jokaisella verkostolla on odotusarvoltaan yhtä monta jäsentä ja jokaisella organisaatiolla yhtä monta paikkaa kuin nyt, mutta muuten paikat ovat jakautuneet miten tahansa. p on todennäköisyys, että yhteisiä olisi sattumalta vähintään näin monta. q kertoo, kuinka suuri osa löydöistä olisi sattumaa, jos tämä ja kaikki yhtä yllättävät parit samassa joukossa kutsuttaisiin löydöiksi. Pieni luku ei tarkoita suurta päällekkäisyyttä eikä suuri luku sitä, ettei sitä ole: verkostot, jotka jakavat alueen, jakavat myös jäseniä. Siksi luku seisoo selityksenä parin vierellä; sillä ei suodateta eikä järjestetä.',
    family:
      'Joukko: kaikki parit, joissa on jompikumpi näistä kahdesta ja mikä tahansa verkosto, jolla on jäseniä kysyttynä päivänä.',
  },
  sv: {
    definition:
      'Hur överraskande det är att två nätverk har så här många gemensamma medlemmar. Jämförelsen är en slump där varje nätverk väntas ha lika många medlemmar och varje organisation lika många platser som nu, men där platserna i övrigt har fördelats hur som helst. p är sannolikheten för att minst så många skulle vara gemensamma av en slump. q säger hur stor del av fynden som vore slump om detta par och alla lika överraskande par i samma grupp kallades fynd. Ett litet tal betyder inte stor överlappning, och ett stort tal betyder inte att överlappning saknas: nätverk som delar område delar också medlemmar. Därför står talet som en förklaring bredvid paret; det används varken för att sålla eller för att ordna.',
    family:
      'Gruppen: alla par av någotdera av dessa två och vilket nätverk som helst som har medlemmar den dag som frågan gäller.',
  },
  en: {
    definition:
      'How surprising it is that two networks have as many members in common as they do. They are held against chance: every network is expected to have as many members, and every organisation as many places, as now, but otherwise places fall anyhow. p is the probability that at least as many would be shared by chance. q tells what share of finds would be chance if this pair, and all pairs of its family that are as surprising, were called finds. A small number does not mean a large overlap, nor a large number that there is none: networks that share a territory share members too. So the number stands beside a pair as an explanation; nothing is filtered or ranked by it.',
    family:
      'The family: all pairs of either of these two with any network that has members on the day asked for.',
  },
});

export const confidence = room({
  fi: {
    definition:
      'Kuinka paljon päällekkäisyyden luvut voivat muuttua, jos jäsenluettelot eivät ole täydellisiä. Luvut lasketaan moneen kertaan arvotuilla luetteloilla, ja väli on niiden 5. ja 95. prosenttipiste. Oletus on, että jokainen paikka on jäänyt luettelosta pois muista riippumatta. Jos puuttuvat eivät puutu sattumalta, totuus voi olla välin ulkopuolella.',
    definitionOfNetwork:
      'Kuinka paljon verkoston koko, päällekkäisten verkostojen määrä ja suurin samankaltaisuus (Jaccard) jonkin toisen kanssa voivat muuttua, jos sen jäsenluettelo ei ole täydellinen. Luvut lasketaan moneen kertaan arvotuilla luetteloilla, ja väli on niiden 5. ja 95. prosenttipiste. Muiden verkostojen luettelot pidetään sellaisina kuin ne ovat. Oletus on, että jokainen paikka on jäänyt luettelosta pois muista riippumatta. Jos puuttuvat eivät puutu sattumalta, totuus voi olla välin ulkopuolella.',
    band: {
      added:
        'Paikkoja lisätään: jokaisen kerrotun rinnalle arvotaan, kuinka monta on jäänyt kertomatta, ja kertomatta jääneet ovat sitä todennäköisemmin organisaatioita, mitä useammassa verkostossa ne istuvat.',
      dropped:
        'Paikkoja poistetaan: kerrotuista jätetään sama osuus pois. Yksinkertaisempi koe siitä, kestääkö tulos.',
    },
    missing: {
      stated: 'Kysyjän ilmoittama osuus.',
      completeSource: 'Lähde kertoo, että jäsenluettelo on täydellinen.',
      assumed: 'Mikään lähde ei kerro, että luettelo on täydellinen: oletetaan, että osa puuttuu.',
    },
  },
  sv: {
    definition:
      'Hur mycket överlappningens tal kan ändras om medlemslistorna inte är fullständiga. Talen räknas många gånger med lottade listor, och intervallet går från deras femte till deras nittiofemte percentil. Antagandet är att varje plats har fallit bort ur listan oberoende av de andra. Om det som saknas inte saknas av en slump kan sanningen ligga utanför intervallet.',
    definitionOfNetwork:
      'Hur mycket nätverkets storlek, antalet nätverk som det överlappar och den största likheten (Jaccard) med något annat kan ändras om dess medlemslista inte är fullständig. Talen räknas många gånger med lottade listor, och intervallet går från deras femte till deras nittiofemte percentil. De andra nätverkens listor hålls som de är. Antagandet är att varje plats har fallit bort ur listan oberoende av de andra. Om det som saknas inte saknas av en slump kan sanningen ligga utanför intervallet.',
    band: {
      added:
        'Platser läggs till: för varje plats som nämns lottas hur många som inte nämnts, och de är hellre organisationer ju fler nätverk de sitter i.',
      dropped:
        'Platser tas bort: samma andel av dem som nämns lämnas bort. Ett enklare prov på om resultatet håller.',
    },
    missing: {
      stated: 'Andelen som frågaren har angett.',
      completeSource: 'En källa säger att medlemslistan är fullständig.',
      assumed: 'Ingen källa säger att listan är fullständig: en del antas saknas.',
    },
  },
  en: {
    definition:
      'How far the numbers of the overlap may move if the membership lists are not complete. They are computed many times from lists drawn by chance, and a band reaches from their 5th to their 95th percentile. Each place is assumed to be missing from a list independently of the others. Where what is missing is not missing by chance, the truth may lie outside the band.',
    definitionOfNetwork:
      'How far the size of the network, the number of networks that it overlaps with and the highest likeness (Jaccard) with any other may move if its membership list is not complete. The numbers are computed many times from lists drawn by chance, and a band reaches from their 5th to their 95th percentile. The lists of the other networks are left as they are. Each place is assumed to be missing from the list independently of the others. Where what is missing is not missing by chance, the truth may lie outside the band.',
    band: {
      added:
        'Places are added: for each that is told it is drawn how many were not, and those are the likelier an organisation the more networks it sits in.',
      dropped:
        'Places are dropped: the same share of those that are told is left out. A plainer test of whether the result holds.',
    },
    missing: {
      stated: 'The share that the asker has stated.',
      completeSource: 'A source says that the membership list is complete.',
      assumed: 'No source says that the list is complete: some of it is taken to be missing.',
    },
  },
});
