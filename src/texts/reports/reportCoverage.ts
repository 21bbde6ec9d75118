/** Where there is nobody, as a report tells of it. */
import { room } from '../room.js';

export const reportCoverage = room({
  fi: {
    intro:
      'Puute sanotaan vain, kun se tiedetään. Kun kukaan ei ole kertonut asiasta, merkintä on ”ei tiedetä”.',
    municipality: 'Kunta',
    column: {
      contact: 'Järjestöyhdyshenkilö',
      structure: 'Oma paikallinen verkosto',
      sector: 'Yhdyshenkilö: {{name}}',
      group: '{{name}}',
    },
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
    heading: {
      provision: 'Yhdyshenkilöt ja oma verkosto kunnittain',
      groups: 'Verkostot kunnittain ja kohderyhmittäin',
    },
    chart: '{{heading}}: kuinka monessa kunnassa ({{total}})',
    allAlike: '{{heading}}: kaikkialla sama tieto, ”{{state}}”. Siksi taulukkoa ei ole.',
    noContact_one: 'Järjestöyhdyshenkilöä ei ole {{count}} kunnassa: {{list}}.',
    noContact_other: 'Järjestöyhdyshenkilöä ei ole {{count}} kunnassa: {{list}}.',
    noStructure_one: 'Omaa paikallista verkostoa ei ole {{count}} kunnassa: {{list}}.',
    noStructure_other: 'Omaa paikallista verkostoa ei ole {{count}} kunnassa: {{list}}.',
    fewest_one:
      'Kohderyhmiä on {{total}}, ja jokin verkosto palvelee niistä {{coverable}}. Niihin riittäisi vähimmillään {{count}} verkosto: {{list}}.',
    fewest_other:
      'Kohderyhmiä on {{total}}, ja jokin verkosto palvelee niistä {{coverable}}. Niihin riittäisi vähimmillään {{count}} verkostoa: {{list}}.',
    summary:
      'Järjestöyhdyshenkilö on {{present}} kunnassa {{total}} kunnasta; niitä, joista tiedetään ettei häntä ole, on {{none}} (asukkaita {{people}}).',
    summaryNoLack:
      'Järjestöyhdyshenkilö on {{present}} kunnassa {{total}} kunnasta. Yhdestäkään muusta ei tiedetä varmasti, ettei häntä ole.',
    decide_one: 'Nimetäänkö järjestöyhdyshenkilö tähän kuntaan: {{list}}?',
    decide_other: 'Nimetäänkö järjestöyhdyshenkilö näihin kuntiin: {{list}}?',
    decideFor: 'Ilman yhdyshenkilöä on {{people}} asukasta.',
    decideAgainst: 'Tehtävä vie jonkun työaikaa. Paljonko, sitä ei ole kirjattu.',
    decideInherited_one: '{{count}} kunnassa tehtävää hoidetaan laajemmalta alueelta käsin.',
    decideInherited_other: '{{count}} kunnassa tehtävää hoidetaan laajemmalta alueelta käsin.',
    untold:
      'Yhdyshenkilöistä kerrotaan vain kuluvan päivän tilanne, jotta yksittäisestä ihmisestä ei paljastu mitään.',
    open: '{{heading}}: {{open}} kohtaa {{total}} kohdasta on auki.',
  },
  sv: {
    intro:
      'En brist sägs bara när den är känd. När ingen har berättat om saken står det ”inte känt”.',
    municipality: 'Kommun',
    column: {
      contact: 'Kontaktperson för föreningar',
      structure: 'Eget lokalt nätverk',
      sector: 'Kontaktperson: {{name}}',
      group: '{{name}}',
    },
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
    heading: {
      provision: 'Kontaktpersoner och eget nätverk per kommun',
      groups: 'Nätverk per kommun och målgrupp',
    },
    chart: '{{heading}}: i hur många kommuner ({{total}})',
    allAlike: '{{heading}}: samma uppgift överallt, ”{{state}}”. Därför finns ingen tabell.',
    noContact_one: 'Kontaktperson för föreningar saknas i {{count}} kommun: {{list}}.',
    noContact_other: 'Kontaktperson för föreningar saknas i {{count}} kommuner: {{list}}.',
    noStructure_one: 'Eget lokalt nätverk saknas i {{count}} kommun: {{list}}.',
    noStructure_other: 'Eget lokalt nätverk saknas i {{count}} kommuner: {{list}}.',
    fewest_one:
      'Målgrupperna är {{total}}, och {{coverable}} av dem betjänas av något nätverk. För dem skulle som minst {{count}} nätverk räcka: {{list}}.',
    fewest_other:
      'Målgrupperna är {{total}}, och {{coverable}} av dem betjänas av något nätverk. För dem skulle som minst {{count}} nätverk räcka: {{list}}.',
    summary:
      'En kontaktperson för föreningar finns i {{present}} av {{total}} kommuner; de där det är känt att ingen finns är {{none}} (invånare {{people}}).',
    summaryNoLack:
      'En kontaktperson för föreningar finns i {{present}} av {{total}} kommuner. Om ingen av de andra är det säkert känt att ingen finns.',
    decide_one: 'Ska en kontaktperson för föreningar utses i {{list}}?',
    decide_other: 'Ska kontaktpersoner för föreningar utses i {{list}}?',
    decideFor: 'Utan kontaktperson är {{people}} invånare.',
    decideAgainst: 'Uppgiften tar någons arbetstid. Hur mycket är inte antecknat.',
    decideInherited_one: 'I {{count}} kommun sköts uppgiften från ett större område.',
    decideInherited_other: 'I {{count}} kommuner sköts uppgiften från ett större område.',
    untold:
      'Om kontaktpersoner berättas bara dagens läge, så att inget röjs om en enskild människa.',
    open: '{{heading}}: {{open}} av {{total}} ställen är öppna.',
  },
  en: {
    intro: 'A lack is told only where it is known. Where nobody has told, it says “not known”.',
    municipality: 'Municipality',
    column: {
      contact: 'Contact for associations',
      structure: 'Local network of its own',
      sector: 'Contact: {{name}}',
      group: '{{name}}',
    },
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
    heading: {
      provision: 'Contacts and local network by municipality',
      groups: 'Networks by municipality and target group',
    },
    chart: '{{heading}}: in how many municipalities ({{total}})',
    allAlike: '{{heading}}: the same everywhere, “{{state}}”. So there is no table.',
    noContact_one: '{{count}} municipality has no contact for associations: {{list}}.',
    noContact_other: '{{count}} municipalities have no contact for associations: {{list}}.',
    noStructure_one: '{{count}} municipality has no local network of its own: {{list}}.',
    noStructure_other: '{{count}} municipalities have no local network of their own: {{list}}.',
    fewest_one:
      'There are {{total}} target groups, of which some network serves {{coverable}}. At the least {{count}} network would do for these: {{list}}.',
    fewest_other:
      'There are {{total}} target groups, of which some network serves {{coverable}}. At the least {{count}} networks would do for these: {{list}}.',
    summary:
      '{{present}} of {{total}} municipalities have a contact for associations; of {{none}} it is known that they have none ({{people}} inhabitants).',
    summaryNoLack:
      '{{present}} of {{total}} municipalities have a contact for associations. Of none of the others is it known for sure that there is none.',
    decide_one: 'Is a contact for associations to be named in {{list}}?',
    decide_other: 'Are contacts for associations to be named in {{list}}?',
    decideFor: '{{people}} inhabitants are without a contact.',
    decideAgainst: 'The task takes somebody’s working time. How much is not recorded.',
    decideInherited_one: 'In {{count}} municipality it is looked after from a wider area.',
    decideInherited_other: 'In {{count}} municipalities it is looked after from a wider area.',
    untold: 'Of contacts only today is told, so that nothing comes out on a single person.',
    open: '{{heading}}: {{open}} of {{total}} places are open.',
  },
});
