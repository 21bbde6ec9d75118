/** Who is in no network and who in many, as a report tells of them. */
import { room } from '../room.js';

export const reportMembers = room({
  fi: {
    nowhere_one:
      '{{count, number}} organisaatio alueen {{total}} organisaatiosta ei ole yhdessäkään verkostossa.',
    nowhere_other:
      '{{count, number}} organisaatiota alueen {{total}} organisaatiosta ei ole yhdessäkään verkostossa.',
    nowhere_zero: 'Jokainen alueen organisaatio ({{total}}) on ainakin yhdessä verkostossa.',
    listsOpen:
      'Kaikkia jäsenluetteloita ei ole vahvistettu täydellisiksi, joten osa niistä voi silti olla mukana jossakin.',
    named: 'Verkostojen ulkopuolella ovat muun muassa {{names}}.',
    unnamed_one: 'Lisäksi {{count, number}} muu.',
    unnamed_other: 'Lisäksi {{count, number}} muuta.',
    byKind: 'Verkostojen ulkopuolella olevat organisaatiot lajeittain',
    kindUntold: 'lajia ei tiedetä',
    inNone: 'Ei missään verkostossa',
    inSome: 'Ainakin yhdessä verkostossa',
    byHome: 'Verkostojen ulkopuolella olevat organisaatiot kunnittain',
    home: 'Kotikunta',
    organisations: 'Organisaatioita',
    share: 'Osuus',
    decide_one: 'Kutsutaanko verkostojen ulkopuolella oleva organisaatio mukaan?',
    decide_other: 'Kutsutaanko verkostojen ulkopuolella olevia organisaatioita mukaan?',
    decideFor_one:
      '{{count, number}} organisaatio {{total}} organisaatiosta jää kaiken yhteistyön ulkopuolelle.',
    decideFor_other:
      '{{count, number}} organisaatiota {{total}} organisaatiosta jää kaiken yhteistyön ulkopuolelle.',
    decideAgainst:
      'Kaikkien ei tarvitse olla mukana, ja jokainen paikka vie aikaa. Organisaatio voi olla ulkopuolella omasta tahdostaan; sitä tiedot eivät kerro.',
    noPlaces: 'Yhdelläkään organisaatiolla ei ole kirjattua paikkaa alueen verkostoissa.',
    most_one:
      'Eniten paikkoja on organisaatiolla {{name}}: se istuu {{count, number}} verkostossa.',
    most_other:
      'Eniten paikkoja on organisaatiolla {{name}}: se istuu {{count, number}} verkostossa.',
    spread_one:
      '{{count, number}} eniten mukana olevalla organisaatiolla ({{total}} organisaatiosta) on {{held}} kaikista paikoista.',
    spread_other:
      '{{count, number}} eniten mukana olevalla organisaatiolla ({{total}} organisaatiosta) on {{held}} kaikista paikoista.',
    histogram: 'Kuinka moni organisaatio istuu näin monessa verkostossa',
    binOne_one: '{{count, number}} verkosto',
    binOne_other: '{{count, number}} verkostoa',
    bin: '{{from}}–{{to}} verkostoa',
    mostLoaded: 'Eniten verkostoissa olevat {{count}} organisaatiota',
    column: {
      organisation: 'Organisaatio',
      networks: 'Verkostoja',
      hours: 'Tunteja vuodessa',
      hoursUnknown: 'Verkostoja, joiden tunteja ei tiedetä',
      wouldFall: 'Verkostoja, jotka kuihtuisivat',
    },
    columnNote:
      'Tunnit ovat kokoustunteja, joita tiedetään. Verkosto kuihtuisi, jos siihen jäisi organisaation lähdettyä alle kolme jäsenorganisaatiota.',
    hanging_one:
      '{{count, number}} verkosto {{total}} verkostosta on yhden organisaation varassa: muita jäseniä ei ole, tai kukaan muu ei johda sitä tai ole sen sihteeri.',
    hanging_other:
      '{{count, number}} verkostoa {{total}} verkostosta on yhden organisaation varassa: muita jäseniä ei ole, tai kukaan muu ei johda sitä tai ole sen sihteeri.',
    hanging_zero: 'Yksikään verkosto ({{total}}) ei ole yhden ainoan organisaation varassa.',
    hangingOn_one: '{{name}} ({{count, number}})',
    hangingOn_other: '{{name}} ({{count, number}})',
    hangingMost: 'Eniten verkostoja on näiden varassa: {{list}}.',
    hoursOpen_one:
      'Kokoustunteja ei tiedetä kokonaan {{count, number}} organisaatiolta {{total}} organisaatiosta.',
    hoursOpen_other:
      'Kokoustunteja ei tiedetä kokonaan {{count, number}} organisaatiolta {{total}} organisaatiosta.',
  },
  sv: {
    nowhere_one:
      '{{count, number}} av områdets {{total}} organisationer är inte med i ett enda nätverk.',
    nowhere_other:
      '{{count, number}} av områdets {{total}} organisationer är inte med i ett enda nätverk.',
    nowhere_zero: 'Varje organisation i området ({{total}}) är med i åtminstone ett nätverk.',
    listsOpen:
      'Alla medlemslistor är inte bekräftat fullständiga, så en del av dem kan ändå vara med någonstans.',
    named: 'Utanför nätverken står bland andra {{names}}.',
    unnamed_one: 'Dessutom {{count, number}} till.',
    unnamed_other: 'Dessutom {{count, number}} till.',
    byKind: 'Organisationer utanför nätverken enligt slag',
    kindUntold: 'slaget är inte känt',
    inNone: 'Inte i något nätverk',
    inSome: 'I åtminstone ett nätverk',
    byHome: 'Organisationer utanför nätverken enligt kommun',
    home: 'Hemkommun',
    organisations: 'Organisationer',
    share: 'Andel',
    decide_one: 'Ska organisationen som står utanför nätverken bjudas in?',
    decide_other: 'Ska organisationer som står utanför nätverken bjudas in?',
    decideFor_one: '{{count, number}} av {{total}} organisationer står utanför allt samarbete.',
    decideFor_other: '{{count, number}} av {{total}} organisationer står utanför allt samarbete.',
    decideAgainst:
      'Alla behöver inte vara med, och varje plats tar tid. En organisation kan stå utanför av egen vilja; det säger uppgifterna inte.',
    noPlaces: 'Ingen organisation har en antecknad plats i områdets nätverk.',
    most_one: 'Flest platser har {{name}}: den sitter i {{count, number}} nätverk.',
    most_other: 'Flest platser har {{name}}: den sitter i {{count, number}} nätverk.',
    spread_one:
      'Den organisation som är med mest ({{count, number}} av {{total}}) har {{held}} av alla platser.',
    spread_other:
      'De {{count, number}} organisationer som är med mest (av {{total}}) har {{held}} av alla platser.',
    histogram: 'Hur många organisationer som sitter i så här många nätverk',
    binOne_one: '{{count, number}} nätverk',
    binOne_other: '{{count, number}} nätverk',
    bin: '{{from}}–{{to}} nätverk',
    mostLoaded: 'De {{count}} organisationer som är med i flest nätverk',
    column: {
      organisation: 'Organisation',
      networks: 'Nätverk',
      hours: 'Timmar om året',
      hoursUnknown: 'Nätverk vars timmar inte är kända',
      wouldFall: 'Nätverk som skulle tyna bort',
    },
    columnNote:
      'Timmarna är de mötestimmar som är kända. Ett nätverk skulle tyna bort om färre än tre medlemsorganisationer blev kvar i det.',
    hanging_one:
      '{{count, number}} av {{total}} nätverk hänger på en enda organisation: det har inga andra medlemmar, eller ingen annan leder det eller är dess sekreterare.',
    hanging_other:
      '{{count, number}} av {{total}} nätverk hänger på en enda organisation: de har inga andra medlemmar, eller ingen annan leder dem eller är deras sekreterare.',
    hanging_zero: 'Inget nätverk ({{total}}) hänger på en enda organisation.',
    hangingOn_one: '{{name}} ({{count, number}})',
    hangingOn_other: '{{name}} ({{count, number}})',
    hangingMost: 'Flest nätverk hänger på de här: {{list}}.',
    hoursOpen_one:
      'Mötestimmarna är inte helt kända för {{count, number}} av {{total}} organisationer.',
    hoursOpen_other:
      'Mötestimmarna är inte helt kända för {{count, number}} av {{total}} organisationer.',
  },
  en: {
    nowhere_one: '{{count, number}} of the {{total}} organisations in the area is in no network.',
    nowhere_other:
      '{{count, number}} of the {{total}} organisations in the area are in no network.',
    nowhere_zero: 'Every organisation in the area ({{total}}) is in at least one network.',
    listsOpen:
      'Not all lists of members are confirmed to be complete, so some of them may be in one after all.',
    named: 'Outside all networks are among others {{names}}.',
    unnamed_one: 'Besides, {{count, number}} other.',
    unnamed_other: 'Besides, {{count, number}} others.',
    byKind: 'Organisations outside all networks by kind',
    kindUntold: 'kind not known',
    inNone: 'In no network',
    inSome: 'In at least one network',
    byHome: 'Organisations outside all networks by municipality',
    home: 'Home municipality',
    organisations: 'Organisations',
    share: 'Share',
    decide_one: 'Is the organisation outside all networks to be invited?',
    decide_other: 'Are organisations outside all networks to be invited?',
    decideFor_one: '{{count, number}} of {{total}} organisations is outside all cooperation.',
    decideFor_other: '{{count, number}} of {{total}} organisations are outside all cooperation.',
    decideAgainst:
      'Not everybody needs to be in, and every place takes time. An organisation may be outside by its own will; the data do not tell.',
    noPlaces: 'No organisation has a recorded place in the networks of the area.',
    most_one: '{{name}} has most places: it sits in {{count, number}} network.',
    most_other: '{{name}} has most places: it sits in {{count, number}} networks.',
    spread_one:
      'The organisation that is in most ({{count, number}} of {{total}}) has {{held}} of all places.',
    spread_other:
      'The {{count, number}} organisations that are in most (of {{total}}) have {{held}} of all places.',
    histogram: 'How many organisations sit in so many networks',
    binOne_one: '{{count, number}} network',
    binOne_other: '{{count, number}} networks',
    bin: '{{from}}–{{to}} networks',
    mostLoaded: 'The {{count}} organisations that are in most networks',
    column: {
      organisation: 'Organisation',
      networks: 'Networks',
      hours: 'Hours a year',
      hoursUnknown: 'Networks of unknown hours',
      wouldFall: 'Networks that would wither',
    },
    columnNote:
      'Hours are the meeting hours that are known. A network would wither if fewer than three member organisations were left in it.',
    hanging_one:
      '{{count, number}} of {{total}} networks hangs on one organisation: it has no other members, or nobody else leads it or is its secretary.',
    hanging_other:
      '{{count, number}} of {{total}} networks hang on one organisation: they have no other members, or nobody else leads them or is their secretary.',
    hanging_zero: 'No network ({{total}}) hangs on one organisation alone.',
    hangingOn_one: '{{name}} ({{count, number}})',
    hangingOn_other: '{{name}} ({{count, number}})',
    hangingMost: 'Most networks hang on these: {{list}}.',
    hoursOpen_one:
      'Meeting hours are not fully known of {{count, number}} of {{total}} organisations.',
    hoursOpen_other:
      'Meeting hours are not fully known of {{count, number}} of {{total}} organisations.',
  },
});
