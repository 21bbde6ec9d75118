/** What the yearly confirmation is, and what is asked in it. */
import { room } from '../room.js';

export const confirmations = room({
  fi: {
    definition:
      'Verkostojen vuosivahvistukset: keneltä on pyydetty, kuka on vastannut ja mikä on käsitelty. Vahvistettavia ovat jäsenet, paikkojen haltijat ja valtuutukset, yhdyshenkilöroolit, kokousten määrä, avoimuus, alueet ja tavoitteet. Vanhentunut on yhdyshenkilörooli, jota kukaan ei ole vahvistanut yli 12 kuukauteen, ja valtuutus, joka on päättynyt. Tuntematon on asia, josta ei ole kirjattu mitään.',
    stage: {
      notAsked: 'Ei pyydetty',
      asked: 'Pyydetty',
      answered: 'Vastattu',
      reviewed: 'Käsitelty',
    },
    answer: {
      confirmed: 'Pitää paikkansa',
      noLonger: 'Ei enää pidä paikkaansa',
      corrected: 'Korjattava',
      unknown: 'En tiedä',
    },
    sort: {
      member: 'Jäsen',
      seat: 'Paikka ja sen haltija',
      contactRole: 'Yhdyshenkilörooli',
      meetings: 'Kokouksia vuodessa ja kokouksen kesto',
      openness: 'Avoimuus',
      area: 'Toiminta-alue',
      goal: 'Tavoite',
    },
    nothing: 'Ei ole kirjattu. Kerro, miten on.',
    person: 'Henkilö',
    personSince: 'Henkilö, {{since}} alkaen',
  },
  sv: {
    definition:
      'De årliga bekräftelserna av nätverken: vem som har tillfrågats, vem som har svarat och vad som har behandlats. Att bekräfta är medlemmar, vem som sitter på platserna och med vilka mandat, kontaktroller, antalet möten, öppenhet, områden och mål. Föråldrad är en kontaktroll som ingen har bekräftat på över 12 månader, och ett mandat som har gått ut. Okänt är det om vilket ingenting har antecknats.',
    stage: {
      notAsked: 'Inte tillfrågad',
      asked: 'Tillfrågad',
      answered: 'Besvarad',
      reviewed: 'Behandlad',
    },
    answer: {
      confirmed: 'Stämmer',
      noLonger: 'Stämmer inte längre',
      corrected: 'Ska rättas',
      unknown: 'Vet inte',
    },
    sort: {
      member: 'Medlem',
      seat: 'Plats och vem som sitter på den',
      contactRole: 'Kontaktroll',
      meetings: 'Möten per år och hur länge de varar',
      openness: 'Öppenhet',
      area: 'Verksamhetsområde',
      goal: 'Mål',
    },
    nothing: 'Ingenting har antecknats. Berätta hur det är.',
    person: 'En person',
    personSince: 'En person, sedan {{since}}',
  },
  en: {
    definition:
      'The yearly confirmations of networks: who has been asked, who has answered and what has been reviewed. To be confirmed are members, who sits on seats by which mandates, contact roles, the number of meetings, openness, areas and goals. Stale is a contact role that nobody has confirmed for more than 12 months, and a mandate that has run out. Unknown is that of which nothing is recorded.',
    stage: {
      notAsked: 'Not asked',
      asked: 'Asked',
      answered: 'Answered',
      reviewed: 'Reviewed',
    },
    answer: {
      confirmed: 'It is so',
      noLonger: 'No longer so',
      corrected: 'To be corrected',
      unknown: 'I do not know',
    },
    sort: {
      member: 'Member',
      seat: 'Seat and who sits on it',
      contactRole: 'Contact role',
      meetings: 'Meetings a year and how long they take',
      openness: 'Openness',
      area: 'Where it works',
      goal: 'Goal',
    },
    nothing: 'Nothing is recorded. Tell how it is.',
    person: 'A person',
    personSince: 'A person, since {{since}}',
  },
});
