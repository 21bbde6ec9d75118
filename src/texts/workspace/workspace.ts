/** What people keep in the workspace, in words. */
import { room } from '../room.js';

export const workspace = room({
  fi: {
    scenarios:
      'Skenaariot: mitä verkostoille voitaisiin tehdä. Viimeksi tallennettu on ensin; poistettuja ei lasketa. Skenaario ei muuta tietoja.',
    savedQuestions:
      'Talletetut kysymykset argumentteineen, viimeksi tallennettu ensin; poistettuja ei lasketa.',
    importPreviews:
      'Esikatselut: mitä tiedoston tuonti tekisi. Viimeksi tehty on ensin; vanhentuneita ei lasketa. Esikatselu ei muuta tietoja.',
    operation: {
      found: 'Perustetaan verkosto',
      end: 'Lopetetaan verkosto',
      merge: 'Yhdistetään toiseen verkostoon',
      split: 'Jaetaan verkosto',
      open: 'Avataan kaikille',
      close: 'Rajataan kutsutuille',
      addMembership: 'Lisätään jäsen',
      endMembership: 'Päätetään jäsenyys',
      moveMembership: 'Siirretään jäsen',
      moveWork: 'Siirretään tehtävä tai tavoite',
      cover: 'Otetaan alue toiminta-alueeksi',
      serve: 'Otetaan kohderyhmä palveltavaksi',
      workOn: 'Otetaan tehtävä, tavoite tai teema',
      fulfil: 'Hoidetaan velvoite',
      meet: 'Sovitaan kokoontumisista',
    },
  },
  sv: {
    scenarios:
      'Scenarier: vad som kunde göras med nätverken. Det senast sparade kommer först; borttagna räknas inte. Ett scenario ändrar inga uppgifter.',
    savedQuestions:
      'Sparade frågor med sina argument, den senast sparade först; borttagna räknas inte.',
    importPreviews:
      'Förhandsgranskningar: vad inläsningen av en fil skulle göra. Den senaste kommer först; utgångna räknas inte. En förhandsgranskning ändrar inga uppgifter.',
    operation: {
      found: 'Ett nätverk grundas',
      end: 'Nätverket avslutas',
      merge: 'Slås samman med ett annat nätverk',
      split: 'Nätverket delas',
      open: 'Öppnas för alla',
      close: 'Begränsas till inbjudna',
      addMembership: 'En medlem tillkommer',
      endMembership: 'Ett medlemskap upphör',
      moveMembership: 'En medlem flyttar',
      moveWork: 'En uppgift eller ett mål flyttar',
      cover: 'Ett område tas med i verksamhetsområdet',
      serve: 'En målgrupp tas med',
      workOn: 'En uppgift, ett mål eller ett tema tas upp',
      fulfil: 'En skyldighet sköts',
      meet: 'Mötena avtalas',
    },
  },
  en: {
    scenarios:
      'Scenarios: what might be done to the networks. The latest saved comes first; removed ones do not count. A scenario changes no facts.',
    savedQuestions:
      'Saved questions with their arguments, the latest saved first; removed ones do not count.',
    importPreviews:
      'Previews: what bringing in a file would do. The latest comes first; expired ones do not count. A preview changes no facts.',
    operation: {
      found: 'A network is founded',
      end: 'The network ends',
      merge: 'Merged into another network',
      split: 'The network is split',
      open: 'Opened to everybody',
      close: 'Kept for those invited',
      addMembership: 'A member joins',
      endMembership: 'A membership ends',
      moveMembership: 'A member moves',
      moveWork: 'A task or goal moves',
      cover: 'An area is covered',
      serve: 'A target group is served',
      workOn: 'A task, goal or theme is taken up',
      fulfil: 'A duty is fulfilled',
      meet: 'Meetings are agreed on',
    },
  },
});
