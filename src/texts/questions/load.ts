/** What the answers about who belongs to no network, and who to very many, mean. */
import { room } from '../room.js';

export const unaffiliated = room({
  fi: {
    definition:
      'Väliinputoajat: järjestöt, joilla ei kysyttynä päivänä ole paikkaa missään verkostossa, ei jäsenenä eikä täytetyllä paikalla, nimen mukaan. Henkilön jäsenyys ei tee hänen järjestöstään jäsentä. Jos paikka on vain mahdollisesti voimassa, järjestö ei ole listalla vaan luetellaan erikseen. Se, ettei paikkaa ole kirjattu, ei vielä tarkoita, ettei sitä ole: se tiedetään vain, jos jokaisen verkoston jäsenluettelosta on täydellinen lähde. Järjestö, jolla on kaksi kotikuntaa tai toimialaa, lasketaan kumpaankin.',
    untold: {
      kind: 'Lajia ei ole kerrottu',
      home: 'Kotikuntaa ei ole kerrottu',
      fieldOfActivity: 'Toimialaa ei ole kerrottu',
    },
  },
  sv: {
    definition:
      'De som faller mellan: organisationer som den dag frågan gäller inte har någon plats i något nätverk, varken som medlem eller på en besatt plats, efter namn. En persons medlemskap gör inte personens organisation till medlem. Gäller en plats bara möjligen står organisationen inte på listan utan räknas upp för sig. Att ingen plats är registrerad betyder ännu inte att ingen finns: det vet man bara om det för varje nätverk finns en källa med alla medlemmar. En organisation med två hemkommuner eller verksamhetsområden räknas i båda.',
    untold: {
      kind: 'Slaget har inte uppgetts',
      home: 'Hemkommunen har inte uppgetts',
      fieldOfActivity: 'Verksamhetsområdet har inte uppgetts',
    },
  },
  en: {
    definition:
      'Who falls through: organisations that on the day asked for have a place in no network, neither as a member nor in a filled seat, by name. A person’s membership does not make the person’s organisation a member. Where a place holds only possibly the organisation is not on the list but listed apart. That no place is recorded is not yet that there is none: that is known only where a source has all members of every network. An organisation of two home municipalities or fields of activity counts in both.',
    untold: {
      kind: 'Kind not told',
      home: 'Home not told',
      fieldOfActivity: 'Field of activity not told',
    },
  },
});
