/** What the answers about one municipality mean. */
import { room } from '../room.js';

export const municipality = room({
  fi: {
    definition:
      'Yksi kunta yhdellä kertaa, kysyttynä päivänä: sen nimetty järjestöyhdyshenkilö ja paikallinen rakenne siinä merkityksessä kuin kattavuuskysymyksissä, yhdyshenkilöroolit, verkostot suoraan ja laajemman alueen kautta, siellä kotipaikkaansa pitävät organisaatiot ja niistä ne, jotka eivät ole missään verkostossa, kunnan velvoitteet ja mikä ne täyttää, sekä kuka tiedottaa sille. Jokaisen osan oma määritelmä on sen vieressä.',
    networks:
      'Verkostot, jotka toimivat kunnassa kysyttynä päivänä, suorat ensin, sitten nimen mukaan. Suora verkosto on merkitty toimimaan juuri siinä kunnassa tai alueella, johon ei kuulu muita kuntia. Muut toimivat laajemmalla alueella, johon kunta kuuluu; alue kerrotaan vieressä.',
    organisations:
      'Organisaatiot, joiden kotipaikka on kunnassa, nimen mukaan. Vieressä on, kuinka monessa verkostossa organisaatiolla varmasti on paikka.',
    hearer: {
      itself: 'kunta itse',
      contact: 'kunnan yhdyshenkilörooli',
      structure: 'paikallinen rakenne',
      body: 'verkosto, jossa kunnalla on paikka',
      resident: 'organisaatio, jonka kotipaikka on kunnassa',
    },
  },
  sv: {
    definition:
      'En kommun i ett svar, den dag frågan gäller: dess namngivna kontaktperson för organisationer och lokala struktur i samma mening som i frågorna om täckning, kontaktroller, nätverk direkt och genom ett vidare område, organisationer med hemort där och de av dem som inte är i något nätverk, kommunens förpliktelser och vad som uppfyller dem, och vem som informerar den. Varje dels egen definition står bredvid den.',
    networks:
      'Nätverk som verkar för kommunen den dag frågan gäller, de direkta först, sedan efter namn. Ett direkt nätverk är angivet för just den kommunen eller för ett område utan andra kommuner. De andra verkar för ett vidare område som kommunen ligger i; området står bredvid.',
    organisations:
      'Organisationer med hemort i kommunen, efter namn. Bredvid står i hur många nätverk organisationen säkert har en plats.',
    hearer: {
      itself: 'kommunen själv',
      contact: 'en kontaktroll i kommunen',
      structure: 'den lokala strukturen',
      body: 'ett nätverk där kommunen har en plats',
      resident: 'en organisation med hemort i kommunen',
    },
  },
  en: {
    definition:
      'One municipality in one answer, on the day asked for: its named contact for associations and its local structure as in questions of coverage, contact roles, networks directly and through a wider area, organisations at home there and those of them in no network, the duties of the municipality and what fulfils them, and who informs it. The definition of each part stands beside it.',
    networks:
      'Networks that work for the municipality on the day asked for, direct ones first, then by name. A direct one is said to work for that very municipality, or for an area without other municipalities. The others work for a wider area in which the municipality lies; the area stands beside.',
    organisations:
      'Organisations at home in the municipality, by name. Beside each stands in how many networks it certainly has a place.',
    hearer: {
      itself: 'the municipality itself',
      contact: 'a contact role of the municipality',
      structure: 'its local structure',
      body: 'a network in which the municipality has a place',
      resident: 'an organisation at home there',
    },
  },
});
