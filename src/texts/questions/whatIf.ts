/** What a scenario would change: what the answer means, and what its figures count. */
import { room } from '../room.js';

export const whatIf = room({
  fi: {
    definition:
      'Mitä skenaario muuttaisi: sama kysymys kysytään ennen ja jälkeen, samalta päivältä ja samasta tietojen versiosta, eikä mikään tieto muutu. Toimet toteutuvat kysyttynä päivänä järjestyksessä. Yhdistyvästä verkostosta toiselle siirtyvät kaikki, joilla on siinä paikka, sekä sen tehtävät ja tavoitteet; alueet, kohderyhmät ja velvoitteet siirtyvät vain, jos skenaario sanoo niin, ja paikat eivät siirry, joten jäävät aukot näkyvät. Kokoustunnit ovat kokoukset vuodessa × tunnit kokouksessa, kerran kutakin organisaatiota kohti. Perustettavan verkoston tunnit tiedetään vain, jos skenaario kertoo ne, ja tuntematon on aina luvun vieressä, ei luvussa. Henkilöitä ei lasketa.',
    figure: {
      networks: 'Verkostoja',
      organisationsInNetworks: 'Organisaatioita jossakin verkostossa',
      organisationsInNone: 'Organisaatioita ilman verkostoa',
      places: 'Organisaatioiden paikkoja verkostoissa',
      meetingHours: 'Organisaatioiden kokoustunteja vuodessa',
    },
  },
  sv: {
    definition:
      'Vad ett scenario skulle ändra: samma fråga ställs före och efter, för samma dag och samma version av uppgifterna, och inga uppgifter ändras. Åtgärderna sker i tur och ordning på den dag som frågan gäller. När ett nätverk slås samman med ett annat övergår alla som har en plats i det samt dess uppgifter och mål; områden, målgrupper och skyldigheter övergår bara om scenariot säger så, och platser övergår inte, så att de luckor som uppstår syns. Mötestimmar är möten om året × timmar per möte, en gång för varje organisation. För ett nätverk som grundas är timmarna kända bara om scenariot berättar dem, och det okända står alltid bredvid talet, aldrig i det. Personer räknas inte.',
    figure: {
      networks: 'Nätverk',
      organisationsInNetworks: 'Organisationer i något nätverk',
      organisationsInNone: 'Organisationer utan nätverk',
      places: 'Organisationers platser i nätverk',
      meetingHours: 'Organisationers mötestimmar om året',
    },
  },
  en: {
    definition:
      'What a scenario would change: the same question is asked before and after, of the same day and revision, and no fact changes. Its operations come to pass in order on the day asked for. Of a network that is merged into another, everybody with a place in it and its tasks and goals go over; areas, target groups and duties only where the scenario says so, and seats not, so that the gaps that are left show. Meeting hours are meetings a year × hours a meeting, once for each organisation. Of a network that is founded the hours are known only where the scenario tells them, and what is unknown stands beside the number, never in it. People are not counted.',
    figure: {
      networks: 'Networks',
      organisationsInNetworks: 'Organisations in some network',
      organisationsInNone: 'Organisations in no network',
      places: 'Places of organisations in networks',
      meetingHours: 'Hours a year of organisations in meetings',
    },
  },
});
