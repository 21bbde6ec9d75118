/** The fewest networks that reach everything that any of them reaches, and how sure that is. */
import { room } from '../room.js';

export const cover = room({
  fi: {
    definition:
      'Pienin kattava joukko: mahdollisimman vähän verkostoja, jotka yhdessä tavoittavat jokaisen kunnan, kohderyhmän tai jäsenryhmän, jonka edes jokin verkosto tavoittaa. Vain suora kattavuus lasketaan, ellei toisin pyydetä: koko aluetta koskeva verkosto peittäisi muuten jokaisen aukon. Ne, joita mikään verkosto ei tavoita, kerrotaan erikseen ja niistä myös se, tiedetäänkö se. Yhtä pienistä joukoista kerrotaan yksi, aina sama. Joukko ei kerro, mitkä verkostot voisi lopettaa: verkosto tekee muutakin kuin tavoittaa.',
    method: {
      exact: 'Pienin mahdollinen: vähemmällä ei voi.',
      bounded:
        'Hyvä mutta ei todistetusti pienin: joukko on koottu ahneesti, ja alaraja kertoo, kuinka monta tarvitaan ainakin.',
    },
  },
  sv: {
    definition:
      'Den minsta täckningen: så få nätverk som möjligt som tillsammans når varje kommun, målgrupp eller medlemsgrupp som något nätverk alls når. Bara direkt täckning räknas om inget annat begärs: ett nätverk för hela området skulle annars dölja varje lucka. De som inget nätverk når uppges för sig, och även om det är känt. Av lika små täckningar uppges en, alltid densamma. Täckningen säger inte vilka nätverk som kunde upphöra: ett nätverk gör annat än når.',
    method: {
      exact: 'Den minsta möjliga: färre räcker inte.',
      bounded:
        'Bra men inte bevisligen den minsta: vald girigt, och den undre gränsen anger hur många som åtminstone behövs.',
    },
  },
  en: {
    definition:
      'The smallest cover: as few networks as possible that together reach every municipality, target group or category of members that any network reaches at all. Only direct coverage counts unless asked otherwise: a network for the whole area would hide every gap. Those that no network reaches are told apart, with whether that is known. Of equally small covers one is told, always the same. A cover does not tell which networks could end: a network does more than reach.',
    method: {
      exact: 'The smallest there can be: fewer do not do.',
      bounded:
        'Good but not proven to be the smallest: chosen greedily, and the lower bound tells how many are needed at least.',
    },
  },
});
