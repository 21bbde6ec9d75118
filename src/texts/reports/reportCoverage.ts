/** Where there is nobody, as a report tells of it. */
import { room } from '../room.js';

export const reportCoverage = room({
  fi: {
    intro:
      'Puute sanotaan vain, kun se tiedetään. Kun kukaan ei ole kertonut asiasta, merkintä on ”ei tiedetä”.',
    municipality: 'Kunta',
    column: { contacts: 'Järjestöyhdyshenkilö', structures: 'Oma paikallinen verkosto' },
    state: {
      PRESENT: 'on',
      INHERITED: 'vain laajemmalta alueelta',
      NONE: 'tiedetään, ettei ole',
      NOT_STATED: 'lähde ei kerro',
      UNKNOWN: 'ei tiedetä',
      NOT_APPLICABLE: 'ei koske',
    },
    tally_one: '{{count, number}} kunta: {{state}}',
    tally_other: '{{count, number}} kuntaa: {{state}}',
    provisionChart: 'Kuinka monessa kunnassa ({{total}}) on yhdyshenkilö ja oma verkosto',
    provisionMatrix: 'Yhdyshenkilö ja oma verkosto kunnittain',
    matrix: {
      sectors: 'Yhdyshenkilöt kunnittain ja toimialoittain',
      groups: 'Verkostot kunnittain ja kohderyhmittäin',
    },
    chart: '{{heading}}: kuinka monessa kunnassa',
    allAlike:
      '{{heading}}: kaikissa {{cells}} kohdassa sama tieto, ”{{state}}”. Siksi taulukkoa ei ole.',
    noContact_one: 'Järjestöyhdyshenkilöä ei ole {{count}} kunnassa: {{list}}.',
    noContact_other: 'Järjestöyhdyshenkilöä ei ole {{count}} kunnassa: {{list}}.',
    noStructure_one: 'Omaa paikallista verkostoa ei ole {{count}} kunnassa: {{list}}.',
    noStructure_other: 'Omaa paikallista verkostoa ei ole {{count}} kunnassa: {{list}}.',
    summary: 'Järjestöyhdyshenkilö on {{present}} kunnassa {{total}} kunnasta.',
    summaryNone_one:
      '{{count}} kunnassa tiedetään, ettei häntä ole; siellä asuu {{people}} ihmistä.',
    summaryNone_other:
      '{{count}} kunnassa tiedetään, ettei häntä ole; niissä asuu {{people}} ihmistä.',
    decide_one: 'Nimetäänkö järjestöyhdyshenkilö kuntaan {{list}}?',
    decide_other: 'Nimetäänkö järjestöyhdyshenkilö kuntiin {{list}}?',
    decideFor: 'Ilman yhdyshenkilöä on {{people}} asukasta.',
    decideAgainst: 'Tehtävä vie jonkun työaikaa. Paljonko, sitä ei ole kirjattu.',
    decideInherited_one: '{{count}} kunnassa tehtävää hoidetaan laajemmalta alueelta käsin.',
    decideInherited_other: '{{count}} kunnassa tehtävää hoidetaan laajemmalta alueelta käsin.',
    untold:
      'Yhdyshenkilöistä kerrotaan vain kuluvan päivän tilanne, jotta yksittäisestä ihmisestä ei paljastu mitään.',
    open: {
      contacts_one: 'Onko järjestöyhdyshenkilöä: ei tiedetä {{count}} kunnasta.',
      contacts_other: 'Onko järjestöyhdyshenkilöä: ei tiedetä {{count}} kunnasta.',
      structures_one: 'Onko omaa paikallista verkostoa: ei tiedetä {{count}} kunnasta.',
      structures_other: 'Onko omaa paikallista verkostoa: ei tiedetä {{count}} kunnasta.',
      sectors:
        'Yhdyshenkilöt kunnittain ja toimialoittain: {{open}} kohtaa {{total}} kohdasta on auki.',
      groups:
        'Verkostot kunnittain ja kohderyhmittäin: {{open}} kohtaa {{total}} kohdasta on auki.',
    },
  },
  sv: {
    intro:
      'En brist sägs bara när den är känd. När ingen har berättat om saken står det ”inte känt”.',
    municipality: 'Kommun',
    column: { contacts: 'Kontaktperson för föreningar', structures: 'Eget lokalt nätverk' },
    state: {
      PRESENT: 'finns',
      INHERITED: 'bara från ett större område',
      NONE: 'känt att det inte finns',
      NOT_STATED: 'källan berättar inte',
      UNKNOWN: 'inte känt',
      NOT_APPLICABLE: 'gäller inte',
    },
    tally_one: '{{count, number}} kommun: {{state}}',
    tally_other: '{{count, number}} kommuner: {{state}}',
    provisionChart:
      'I hur många kommuner ({{total}}) det finns en kontaktperson och ett eget nätverk',
    provisionMatrix: 'Kontaktperson och eget nätverk per kommun',
    matrix: {
      sectors: 'Kontaktpersoner per kommun och sektor',
      groups: 'Nätverk per kommun och målgrupp',
    },
    chart: '{{heading}}: i hur många kommuner',
    allAlike:
      '{{heading}}: samma uppgift på alla {{cells}} ställen, ”{{state}}”. Därför finns ingen tabell.',
    noContact_one: 'Kontaktperson för föreningar saknas i {{count}} kommun: {{list}}.',
    noContact_other: 'Kontaktperson för föreningar saknas i {{count}} kommuner: {{list}}.',
    noStructure_one: 'Eget lokalt nätverk saknas i {{count}} kommun: {{list}}.',
    noStructure_other: 'Eget lokalt nätverk saknas i {{count}} kommuner: {{list}}.',
    summary: 'En kontaktperson för föreningar finns i {{present}} av {{total}} kommuner.',
    summaryNone_one:
      'I {{count}} kommun är det känt att ingen finns; där bor {{people}} människor.',
    summaryNone_other:
      'I {{count}} kommuner är det känt att ingen finns; i dem bor {{people}} människor.',
    decide_one: 'Ska en kontaktperson för föreningar utses i {{list}}?',
    decide_other: 'Ska kontaktpersoner för föreningar utses i {{list}}?',
    decideFor: 'Utan kontaktperson är {{people}} invånare.',
    decideAgainst: 'Uppgiften tar någons arbetstid. Hur mycket är inte antecknat.',
    decideInherited_one: 'I {{count}} kommun sköts uppgiften från ett större område.',
    decideInherited_other: 'I {{count}} kommuner sköts uppgiften från ett större område.',
    untold:
      'Om kontaktpersoner berättas bara dagens läge, så att inget röjs om en enskild människa.',
    open: {
      contacts_one: 'Finns det en kontaktperson för föreningar: inte känt om {{count}} kommun.',
      contacts_other: 'Finns det en kontaktperson för föreningar: inte känt om {{count}} kommuner.',
      structures_one: 'Finns det ett eget lokalt nätverk: inte känt om {{count}} kommun.',
      structures_other: 'Finns det ett eget lokalt nätverk: inte känt om {{count}} kommuner.',
      sectors: 'Kontaktpersoner per kommun och sektor: {{open}} av {{total}} ställen är öppna.',
      groups: 'Nätverk per kommun och målgrupp: {{open}} av {{total}} ställen är öppna.',
    },
  },
  en: {
    intro: 'A lack is told only where it is known. Where nobody has told, it says “not known”.',
    municipality: 'Municipality',
    column: { contacts: 'Contact for associations', structures: 'Local network of its own' },
    state: {
      PRESENT: 'there is',
      INHERITED: 'only from a wider area',
      NONE: 'known not to be',
      NOT_STATED: 'the source does not tell',
      UNKNOWN: 'not known',
      NOT_APPLICABLE: 'does not apply',
    },
    tally_one: '{{count, number}} municipality: {{state}}',
    tally_other: '{{count, number}} municipalities: {{state}}',
    provisionChart: 'In how many municipalities ({{total}}) there is a contact and a local network',
    provisionMatrix: 'Contact and local network by municipality',
    matrix: {
      sectors: 'Contacts by municipality and sector',
      groups: 'Networks by municipality and target group',
    },
    chart: '{{heading}}: in how many municipalities',
    allAlike: '{{heading}}: the same in all {{cells}} places, “{{state}}”. So there is no table.',
    noContact_one: '{{count}} municipality has no contact for associations: {{list}}.',
    noContact_other: '{{count}} municipalities have no contact for associations: {{list}}.',
    noStructure_one: '{{count}} municipality has no local network of its own: {{list}}.',
    noStructure_other: '{{count}} municipalities have no local network of their own: {{list}}.',
    summary: '{{present}} of {{total}} municipalities have a contact for associations.',
    summaryNone_one: '{{count}} is known to have none; {{people}} people live there.',
    summaryNone_other: '{{count}} are known to have none; {{people}} people live in them.',
    decide_one: 'Is a contact for associations to be named in {{list}}?',
    decide_other: 'Are contacts for associations to be named in {{list}}?',
    decideFor: '{{people}} inhabitants are without a contact.',
    decideAgainst: 'The task takes somebody’s working time. How much is not recorded.',
    decideInherited_one: 'In {{count}} municipality it is looked after from a wider area.',
    decideInherited_other: 'In {{count}} municipalities it is looked after from a wider area.',
    untold: 'Of contacts only today is told, so that nothing comes out on a single person.',
    open: {
      contacts_one:
        'Whether there is a contact for associations: not known of {{count}} municipality.',
      contacts_other:
        'Whether there is a contact for associations: not known of {{count}} municipalities.',
      structures_one: 'Whether there is a local network: not known of {{count}} municipality.',
      structures_other: 'Whether there is a local network: not known of {{count}} municipalities.',
      sectors: 'Contacts by municipality and sector: {{open}} of {{total}} places are open.',
      groups: 'Networks by municipality and target group: {{open}} of {{total}} places are open.',
    },
  },
});
