/** What lists and the map mean, and what an answer counts and leaves out. */
import { room } from './room.js';

export const lists = room({
  fi: {
    definition:
      'Tietueet, jotka varmasti ovat voimassa kysyttynä päivänä, nimen mukaan järjestettyinä.',
  },
  sv: { definition: 'Poster som säkert gäller den dag som frågan gäller, ordnade efter namn.' },
  en: { definition: 'Records that certainly hold on the day asked for, in order of name.' },
});

export const search = room({
  fi: {
    definition:
      'Tietueet, joiden jossakin nimessä kaikki haetut sanat ovat sanojen alkuja; kirjainkoko ja tarkkeet eivät ratkaise. Tarkat nimet ensin, laskettuna tämän sivun tietueet; päivä ei rajaa hakua.',
  },
  sv: {
    definition:
      'Poster med ett namn där alla sökta ord är början på ord; skiftläge och diakritiska tecken avgör inte. Exakta namn först, räknade är posterna på denna sida; dagen begränsar inte sökningen.',
  },
  en: {
    definition:
      'Records with a name in which every word asked for begins a word; case and accents do not decide. Exact names first; counted are the records of this page, and the day does not narrow the search.',
  },
});

export const networkMap = room({
  fi: {
    definition:
      'Solmu on verkosto, sitä suurempi mitä enemmän sillä on jäseniä (järjestöjä ja henkilöitä). Viiva on päällekkäisyys: yhteisiä jäsenjärjestöjä, paino on jäsenten Jaccard. Lähekkäin ovat verkostot, joilla on paljon yhteisiä jäseniä tai yhteisiä naapureita; suunnilla ei ole merkitystä. Yli 2 000 verkostosta piirretään suurimmat, ja silloin (tai kun viivoja on yli 10 000) kunkin kymmenen vahvinta viivaa; loput kerrotaan lukuina.',
  },
  sv: {
    definition:
      'En nod är ett nätverk, större ju fler medlemmar (organisationer och personer) det har. En linje är en överlappning: gemensamma medlemsorganisationer, vikten är medlemmarnas Jaccard. Nära varandra ligger nätverk med många gemensamma medlemmar eller gemensamma grannar; riktningarna saknar betydelse. Av över 2 000 nätverk ritas de största, och då (eller när linjerna är över 10 000) vars och ens tio starkaste linjer; resten anges som tal.',
  },
  en: {
    definition:
      'A node is a network, larger the more members (organisations and people) it has. A line is an overlap: shared member organisations, weighed by the members’ Jaccard. Networks stand close that share many members or neighbours; directions mean nothing. Above 2,000 networks the largest are drawn, and then (or when there are over 10,000 lines) the ten strongest lines of each; the rest is told in numbers.',
  },
});

export const about = room({
  fi: {
    counted: {
      networks: 'verkostoa',
      organisations: 'järjestöä',
      people: 'henkilöä',
      places: 'paikkaa verkostoissa',
      records: 'tietuetta',
      concepts: 'käsitettä',
      municipalities: 'kuntaa',
    },
    leftOut: {
      notInForce: 'Jäsenyys tai muu laskettava tieto ei ole voimassa kysyttynä päivänä.',
      status:
        'Jäsenyys, jäsen, verkosto tai muu laskettava tieto on ehdotettu, suunniteltu tai tilaltaan tuntematon.',
      possiblyValid:
        'Voimassa vain mahdollisesti: alku tai loppu tunnetaan epätarkasti tai ei lainkaan.',
      repeatedPlace: 'Sama jäsen samassa verkostossa toisessa roolissa tai toisena jaksona.',
      noPopulation:
        'Verkosto toimii kunnassa, jonka väkilukua ei tunneta kysyttyyn päivään mennessä.',
      noOneCounty:
        'Verkosto ei toimi, eikä järjestön kotipaikka ole, täsmälleen yhdellä tunnetulla hyvinvointialueella.',
    },
  },
  sv: {
    counted: {
      networks: 'nätverk',
      organisations: 'organisationer',
      people: 'personer',
      places: 'platser i nätverk',
      records: 'poster',
      concepts: 'begrepp',
      municipalities: 'kommuner',
    },
    leftOut: {
      notInForce:
        'Medlemskapet eller en annan räknad uppgift gäller inte den dag som frågan gäller.',
      status:
        'Medlemskapet, medlemmen, nätverket eller en annan räknad uppgift är föreslagen, planerad eller av okänd status.',
      possiblyValid:
        'Gäller bara möjligen: början eller slutet är känt på ett ungefär eller inte alls.',
      repeatedPlace: 'Samma medlem i samma nätverk i en annan roll eller under en annan tid.',
      noPopulation:
        'Nätverket verkar i en kommun vars folkmängd inte är känd fram till den dag som frågan gäller.',
      noOneCounty:
        'Nätverket verkar inte, eller organisationen har inte sin hemort, i ett enda känt välfärdsområde.',
    },
  },
  en: {
    counted: {
      networks: 'networks',
      organisations: 'organisations',
      people: 'people',
      places: 'places in networks',
      records: 'records',
      concepts: 'concepts',
      municipalities: 'municipalities',
    },
    leftOut: {
      notInForce: 'The membership, or what else is counted, is not in force on the day asked for.',
      status:
        'The membership, the member, the network or what else is counted is proposed, planned or of unknown status.',
      possiblyValid: 'Only possibly in force: the start or the end is known roughly or not at all.',
      repeatedPlace: 'The same member in the same network in another role or at another time.',
      noPopulation:
        'The network works for a municipality whose people nobody has counted up to the day asked for.',
      noOneCounty:
        'The network does not work for, or the organisation is not at home in, one known wellbeing services county alone.',
    },
  },
});
