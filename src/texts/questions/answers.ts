/** What lists and the map mean, and what an answer counts and leaves out. */
import { room } from '../room.js';

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
      'Solmu on verkosto, sitä suurempi mitä enemmän sillä on jäseniä (organisaatioita ja henkilöitä). Viiva on päällekkäisyys: yhteisiä jäsenorganisaatioita, paino on jäsenten Jaccard. Lähekkäin ovat verkostot, joilla on paljon yhteisiä jäseniä tai yhteisiä naapureita; suunnilla ei ole merkitystä. Kun viivoja on yli 10 000, piirretään kunkin solmun kymmenen vahvinta. Kun verkostoja on yli 2 000, solmut ovat yhteisöjä: verkostoja, joilla on enemmän yhteistä kuin sattuma toisi (Leiden, Newmanin modulaarisuus, painona Jaccard). Yhteisöjen välinen viiva laskee yhteen niiden verkostojen päällekkäisyydet, ja yhteisön voi avata verkostoikseen.',
    definitionByArea:
      'Solmu on verkosto, sitä suurempi mitä enemmän sillä on jäseniä, ja viiva on päällekkäisyys: yhteisiä jäsenorganisaatioita, paino on jäsenten Jaccard. Verkosto on niiden kuntien keskipisteiden keskiarvossa, joiden alueella se toimii, suoraan tai laajemman alueen kautta; kaikki kunnat painavat yhtä paljon. Taso on ETRS-TM35FIN, pohjoinen ylhäällä. Päällekkäin osuvat on siirretty vierekkäin. Verkostot, joiden aluetta ei ole kerrottu, luetellaan erikseen. Kun verkostoja on yli 2 000, solmut ovat verkostojen yhteisöjä niiden paikkojen keskiarvossa.',
    community_one: '{{name}} ja {{count}} muu',
    community_other: '{{name}} ja {{count}} muuta',
    rest_one: '{{count}} verkosto muiden ulkopuolella',
    rest_other: '{{count}} verkostoa muiden ulkopuolella',
  },
  sv: {
    definition:
      'En nod är ett nätverk, större ju fler medlemmar (organisationer och personer) det har. En linje är en överlappning: gemensamma medlemsorganisationer, vikten är medlemmarnas Jaccard. Nära varandra ligger nätverk med många gemensamma medlemmar eller gemensamma grannar; riktningarna saknar betydelse. När linjerna är över 10 000 ritas varje nods tio starkaste. När nätverken är över 2 000 är noderna gemenskaper: nätverk som har mer gemensamt än slumpen skulle ge (Leiden, Newmans modularitet, vägd med Jaccard). En linje mellan gemenskaper summerar deras nätverks överlappningar, och en gemenskap kan öppnas till sina nätverk.',
    definitionByArea:
      'En nod är ett nätverk, större ju fler medlemmar det har, och en linje är en överlappning: gemensamma medlemsorganisationer, vikten är medlemmarnas Jaccard. Ett nätverk ligger i medelpunkten av mittpunkterna för de kommuner som det verkar för, direkt eller genom ett vidare område; alla kommuner väger lika. Planet är ETRS-TM35FIN med norr uppåt. De som skulle ligga på varandra är flyttade bredvid varandra. Nätverk vars område inte har uppgetts räknas upp för sig. När nätverken är över 2 000 är noderna gemenskaper av nätverk, i medelpunkten av deras platser.',
    community_one: '{{name}} och {{count}} till',
    community_other: '{{name}} och {{count}} till',
    rest_one: '{{count}} nätverk utanför de andra',
    rest_other: '{{count}} nätverk utanför de andra',
  },
  en: {
    definition:
      'A node is a network, larger the more members (organisations and people) it has. A line is an overlap: shared member organisations, weighed by the members’ Jaccard. Networks stand close that share many members or neighbours; directions mean nothing. Of more than 10,000 lines the ten strongest of each node are drawn. Of more than 2,000 networks the nodes are communities: networks that have more in common than chance would give them (Leiden, Newman’s modularity, weighed by Jaccard). A line between communities sums up the overlaps of their networks, and a community can be opened into its networks.',
    definitionByArea:
      'A node is a network, larger the more members it has, and a line is an overlap: shared member organisations, weighed by the members’ Jaccard. A network stands at the mean of the centres of the municipalities that it works for, by name or within a wider area, all municipalities weighing the same. The plane is ETRS-TM35FIN, north at the top. What would stand on each other is moved side by side. Networks whose area nobody has told are listed apart. Of more than 2,000 networks the nodes are communities of networks, at the mean of their places.',
    community_one: '{{name}} and {{count}} other',
    community_other: '{{name}} and {{count}} others',
    rest_one: '{{count}} network outside the others',
    rest_other: '{{count}} networks outside the others',
  },
});

export const about = room({
  fi: {
    empty: {
      nothingRecorded: 'Kysyttynä päivänä ei ole kirjattu mitään, mitä kysymys koskee.',
      nothingPasses: 'Kirjattua on, mutta mikään siitä ei läpäise rajausta. Väljennä rajausta.',
      noneFound: 'Mikään läpikäydyistä ei ole sitä, mitä kysymys etsii.',
    },
    counted: {
      networks: 'verkostoa',
      organisations: 'organisaatiota',
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
        'Verkosto ei toimi, eikä organisaation kotipaikka ole, täsmälleen yhdellä tunnetulla hyvinvointialueella.',
      noOneGroup:
        'Verkostolle tai organisaatiolle ei ole kerrottu mitään ryhmää (aluetta, toimialaa tai muuta, jonka mukaan kysytään), tai niitä on useampi kuin yksi.',
      moreParallels:
        'Rinnakkaisia verkostopareja on enemmän kuin 10 000: mukana ovat ne, joilla on eniten yhteisiä jäseniä.',
      noOneSector:
        'Verkostolle tai organisaatiolle ei ole kerrottu toimialaa, tai sillä on niitä useampi kuin yksi.',
    },
  },
  sv: {
    empty: {
      nothingRecorded: 'Inget som frågan gäller är registrerat för den dag som den gäller.',
      nothingPasses:
        'Något är registrerat, men inget av det passerar avgränsningen. Gör den vidare.',
      noneFound: 'I det som gicks igenom finns inget som frågan söker.',
    },
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
      noOneGroup:
        'För nätverket eller organisationen är ingen grupp (område, sektor eller annat som frågan delar efter) angiven, eller fler än en.',
      moreParallels:
        'Det finns fler än 10 000 parallella par av nätverk: med är de som har flest gemensamma medlemmar.',
      noOneSector: 'För nätverket eller organisationen är ingen sektor angiven, eller fler än en.',
    },
  },
  en: {
    empty: {
      nothingRecorded: 'Nothing that the question is about is recorded on the day asked for.',
      nothingPasses: 'Something is recorded, but nothing of it passes the filter. Widen it.',
      noneFound: 'Nothing that was looked at is what the question looks for.',
    },
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
      noOneGroup:
        'No group (area, sector or what else the question tells apart by) of the network or organisation is told, or more than one.',
      moreParallels:
        'There are more than 10,000 parallel pairs of networks: those that share the most members are looked at.',
      noOneSector: 'No sector of the network or organisation is told, or more than one.',
    },
  },
});
