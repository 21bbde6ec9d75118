/** What the intersections of several networks mean. */
import { room } from '../../room.js';

export const intersections = room({
  fi: {
    definition:
      'Valittujen verkostojen jokainen yhdistelmä: moniko (jäsenorganisaatio, tai tehtävä, kunta tai muu sen mukaan, missä suhteessa kysytään) on kaikissa yhdistelmän verkostoissa kysyttynä päivänä, ja moniko niistä ei ole missään muussa valitussa. Jokainen lasketaan verkostossa kerran. Verkosto, jota ei varmasti ole sinä päivänä, ei ole mukana.',
  },
  sv: {
    definition:
      'Varje kombination av de valda nätverken: hur många (medlemsorganisationer, eller uppgifter, kommuner eller annat enligt det avseende som frågan gäller) som finns i alla nätverk i kombinationen den dag som frågan gäller, och hur många av dem som inte finns i något annat av de valda. Var och en räknas en gång i ett nätverk. Ett nätverk som inte säkert finns den dagen är inte med.',
  },
  en: {
    definition:
      'Every combination of the chosen networks: how many (member organisations, or tasks, municipalities or others, by the respect that is asked for) are in all networks of the combination on the day asked for, and how many of them are in no other of those chosen. Each counts once in a network. A network that does not certainly exist on that day takes no part.',
  },
});
