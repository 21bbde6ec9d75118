/** How far the word of councils goes, as a report tells of it. */
import { room } from '../room.js';

export const reportReach = room({
  fi: {
    intro:
      'Kuinka pitkälle neuvottelukunnan sana kulkee, kun se kertoo jäsenilleen ja jokainen heistä kertoo kerran eteenpäin. Mukana ovat neuvottelukunnat, jotka toimivat koko alueella.',
    noCouncil:
      'Yhdenkään neuvottelukunnan ei ole kirjattu toimivan koko alueella, joten tiedon kulkua ei voi laskea.',
    table: 'Mihin sana kulkee; kuntia yhteensä {{total}}',
    column: {
      council: 'Neuvottelukunta',
      municipalities: 'Kuntia, joihin sana tulee',
      reached: 'Organisaatioita, jotka kuulevat',
      organisations: 'Organisaatioita yhteensä',
    },
    missing_one: '{{name}}: sana ei tule {{count}} kuntaan: {{list}}.',
    missing_other: '{{name}}: sana ei tule {{count}} kuntaan: {{list}}.',
    decideAgainst: 'Tieto voi jo kulkea reittiä, jota kukaan ei ole kirjannut.',
    open: 'Tiedonkulusta tunnetaan vain kirjatut reitit. Se, ettei reittiä ole kirjattu, ei tarkoita, ettei kukaan kerro.',
    allReached: '{{name}}: sana tulee jokaiseen kuntaan, josta organisaatioita tunnetaan.',
    silent: '{{name}}: yhtään reittiä, jota sana kulkisi, ei ole kirjattu.',
    summary_one:
      'Yhdenkään neuvottelukunnan sana ei tule {{count}} kuntaan {{total}} kunnasta: {{list}}.',
    summary_other:
      'Yhdenkään neuvottelukunnan sana ei tule {{count}} kuntaan {{total}} kunnasta: {{list}}.',
    summary_zero: 'Jokaiseen kuntaan ({{total}}) tulee ainakin yhden neuvottelukunnan sana.',
    decide_one: 'Miten neuvottelukunnan sana saadaan tähän kuntaan: {{list}}?',
    decide_other: 'Miten neuvottelukunnan sana saadaan näihin kuntiin: {{list}}?',
    decideFor: 'Ilman neuvottelukunnan tietoa jää asukkaita: {{people}}.',
  },
  sv: {
    intro:
      'Hur långt en delegations ord når när den berättar för sina medlemmar och var och en av dem berättar vidare en gång. Med är delegationer som verkar i hela området.',
    noCouncil:
      'Ingen delegation är antecknad som verksam i hela området, så det går inte att räkna hur informationen går.',
    table: 'Vart ordet når; kommuner sammanlagt {{total}}',
    column: {
      council: 'Delegation',
      municipalities: 'Kommuner dit ordet når',
      reached: 'Organisationer som hör det',
      organisations: 'Organisationer sammanlagt',
    },
    missing_one: '{{name}}: ordet når inte {{count}} kommun: {{list}}.',
    missing_other: '{{name}}: ordet når inte {{count}} kommuner: {{list}}.',
    decideAgainst: 'Informationen kan redan gå en väg som ingen har antecknat.',
    open: 'Av informationens vägar är bara de antecknade kända. Att ingen väg är antecknad betyder inte att ingen berättar.',
    allReached: '{{name}}: ordet når varje kommun där organisationer är kända.',
    silent: '{{name}}: ingen väg som ordet skulle gå är antecknad.',
    summary_one: 'Ingen delegations ord når {{count}} av {{total}} kommuner: {{list}}.',
    summary_other: 'Ingen delegations ord når {{count}} av {{total}} kommuner: {{list}}.',
    summary_zero: 'Åtminstone en delegations ord når varje kommun ({{total}}).',
    decide_one: 'Hur ska delegationernas ord nå {{list}}?',
    decide_other: 'Hur ska delegationernas ord nå {{list}}?',
    decideFor: 'Utan delegationernas information blir invånare: {{people}}.',
  },
  en: {
    intro:
      'How far the word of a council goes when it tells its members and each of them tells it on once. Councils that work in the whole area are looked at.',
    noCouncil:
      'No council is recorded to work in the whole area, so how word goes cannot be counted.',
    table: 'Where word goes; municipalities in all: {{total}}',
    column: {
      council: 'Council',
      municipalities: 'Municipalities that it comes to',
      reached: 'Organisations that hear of it',
      organisations: 'Organisations in all',
    },
    missing_one: '{{name}}: word does not come to {{count}} municipality: {{list}}.',
    missing_other: '{{name}}: word does not come to {{count}} municipalities: {{list}}.',
    decideAgainst: 'Word may already go a way that nobody has recorded.',
    open: 'Of the ways of word only those recorded are known. That no way is recorded does not mean that nobody tells.',
    allReached: '{{name}}: word comes to every municipality of which organisations are known.',
    silent: '{{name}}: no way that its word would go is recorded.',
    summary_one: 'The word of no council comes to {{count}} of {{total}} municipalities: {{list}}.',
    summary_other:
      'The word of no council comes to {{count}} of {{total}} municipalities: {{list}}.',
    summary_zero: 'The word of at least one council comes to every municipality ({{total}}).',
    decide_one: 'How is the word of a council to come to {{list}}?',
    decide_other: 'How is the word of a council to come to {{list}}?',
    decideFor: 'Inhabitants without it: {{people}}.',
  },
});
