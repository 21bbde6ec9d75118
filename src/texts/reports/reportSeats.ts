/** Seats, mandates and contact roles, as a report tells of them. */
import { room } from '../room.js';

export const reportSeats = room({
  fi: {
    none: 'Alueen verkostojen paikoista ei ole kirjattu mitään, joten edustuskausia ei tunneta.',
    summary_one:
      '{{count, number}} paikalla {{total}} paikasta on edustaja, jonka valtuutus on voimassa.',
    summary_other:
      '{{count, number}} paikalla {{total}} paikasta on edustaja, jonka valtuutus on voimassa.',
    ending_one: '{{count, number}} valtuutus päättyy vuoden sisällä.',
    ending_other: '{{count, number}} valtuutusta päättyy vuoden sisällä.',
    chart: 'Verkostojen paikat ({{total}}) tilanteen mukaan',
    state: {
      UNKNOWN: 'ei tiedetä',
      VACANT: 'avoin',
      ORGANISATION_ENDED: 'organisaatio lakannut',
      NO_MANDATE: 'ei valtuutusta',
      EXPIRED: 'valtuutus päättynyt',
      FUTURE: 'valtuutus alkaa myöhemmin',
      VALID: 'valtuutus voimassa',
    },
    endsSoon: 'päättyy vuoden sisällä',
    listed: 'Paikat, joista jonkun on huolehdittava',
    column: { network: 'Verkosto', seat: 'Paikka', state: 'Tilanne', until: 'Valtuutus päättyy' },
    decide_one: 'Kuka huolehtii paikasta, joka on avoin tai jonka valtuutus ei ole kunnossa?',
    decide_other:
      'Kuka huolehtii {{count}} paikasta, jotka ovat avoinna tai joiden valtuutus ei ole kunnossa tai päättyy?',
    decideOpen_one: '{{count, number}} paikka on avoin tai ilman voimassa olevaa valtuutusta.',
    decideOpen_other: '{{count, number}} paikkaa on avoinna tai ilman voimassa olevaa valtuutusta.',
    decideEnding_one: '{{count, number}} valtuutus päättyy vuoden sisällä.',
    decideEnding_other: '{{count, number}} valtuutusta päättyy vuoden sisällä.',
    decideAgainst:
      'Paikka voi olla tarpeeton: ennen täyttämistä kannattaa kysyä, tarvitaanko sitä.',
    unknown_one: '{{count, number}} paikan haltijaa ei tiedetä ({{total}} paikasta).',
    unknown_other: '{{count, number}} paikan haltijaa ei tiedetä ({{total}} paikasta).',
    untold_one:
      '{{count, number}} paikasta ({{total}}) ei kerrota mitään, koska se kertoisi yksittäisestä ihmisestä.',
    untold_other:
      '{{count, number}} paikasta ({{total}}) ei kerrota mitään, koska se kertoisi yksittäisistä ihmisistä.',
    noRoles: 'Alueelle ei ole kirjattu yhdyshenkilörooleja.',
    roles_one: 'Yhdyshenkilörooleja on {{count, number}}: {{list}}.',
    roles_other: 'Yhdyshenkilörooleja on {{count, number}}: {{list}}.',
    roleTally_one: '{{count, number}} {{state}}',
    roleTally_other: '{{count, number}} {{state}}',
    role: {
      ALL_STAFF: 'koko henkilöstön yhteinen',
      VACANT: 'avoinna',
      UNKNOWN: 'ei tiedetä',
      STALE: 'vahvistamatta yli vuoteen',
      HELD: 'hoidossa',
      untold: 'ei kerrota muulta päivältä kuin tältä',
    },
  },
  sv: {
    none: 'Inget är antecknat om platserna i områdets nätverk, så mandattiderna är inte kända.',
    summary_one:
      'På {{count, number}} av {{total}} platser sitter en företrädare vars mandat gäller.',
    summary_other:
      'På {{count, number}} av {{total}} platser sitter en företrädare vars mandat gäller.',
    ending_one: '{{count, number}} mandat går ut inom ett år.',
    ending_other: '{{count, number}} mandat går ut inom ett år.',
    chart: 'Nätverkens platser ({{total}}) enligt läge',
    state: {
      UNKNOWN: 'inte känt',
      VACANT: 'vakant',
      ORGANISATION_ENDED: 'organisationen har upphört',
      NO_MANDATE: 'inget mandat',
      EXPIRED: 'mandatet har gått ut',
      FUTURE: 'mandatet börjar senare',
      VALID: 'mandatet gäller',
    },
    endsSoon: 'går ut inom ett år',
    listed: 'Platser som någon måste ta hand om',
    column: { network: 'Nätverk', seat: 'Plats', state: 'Läge', until: 'Mandatet går ut' },
    decide_one: 'Vem tar hand om platsen som är vakant eller vars mandat inte är i ordning?',
    decide_other:
      'Vem tar hand om de {{count}} platser som är vakanta eller vars mandat inte är i ordning eller går ut?',
    decideOpen_one: '{{count, number}} plats är vakant eller utan gällande mandat.',
    decideOpen_other: '{{count, number}} platser är vakanta eller utan gällande mandat.',
    decideEnding_one: '{{count, number}} mandat går ut inom ett år.',
    decideEnding_other: '{{count, number}} mandat går ut inom ett år.',
    decideAgainst:
      'En plats kan vara onödig: innan den fylls lönar det sig att fråga om den behövs.',
    unknown_one: 'Vem som sitter på {{count, number}} plats är inte känt (av {{total}} platser).',
    unknown_other:
      'Vem som sitter på {{count, number}} platser är inte känt (av {{total}} platser).',
    untold_one:
      'Om {{count, number}} plats ({{total}}) sägs inget, eftersom det skulle berätta om en enskild människa.',
    untold_other:
      'Om {{count, number}} platser ({{total}}) sägs inget, eftersom det skulle berätta om enskilda människor.',
    noRoles: 'Inga kontaktroller är antecknade för området.',
    roles_one: '{{count, number}} kontaktroll: {{list}}.',
    roles_other: '{{count, number}} kontaktroller: {{list}}.',
    roleTally_one: '{{count, number}} {{state}}',
    roleTally_other: '{{count, number}} {{state}}',
    role: {
      ALL_STAFF: 'hela personalens gemensamma',
      VACANT: 'vakant',
      UNKNOWN: 'inte känt',
      STALE: 'inte bekräftad på över ett år',
      HELD: 'besatt',
      untold: 'berättas inte om andra dagar än i dag',
    },
  },
  en: {
    none: 'Nothing is recorded of the seats of networks in the area, so mandates are not known.',
    summary_one: '{{count, number}} of {{total}} seats has a representative whose mandate holds.',
    summary_other:
      '{{count, number}} of {{total}} seats have a representative whose mandate holds.',
    ending_one: '{{count, number}} mandate ends within a year.',
    ending_other: '{{count, number}} mandates end within a year.',
    chart: 'Seats of networks ({{total}}) by how they stand',
    state: {
      UNKNOWN: 'not known',
      VACANT: 'vacant',
      ORGANISATION_ENDED: 'organisation ended',
      NO_MANDATE: 'no mandate',
      EXPIRED: 'mandate expired',
      FUTURE: 'mandate begins later',
      VALID: 'mandate holds',
    },
    endsSoon: 'ends within a year',
    listed: 'Seats that somebody has to see to',
    column: { network: 'Network', seat: 'Seat', state: 'How it stands', until: 'Mandate ends' },
    decide_one: 'Who sees to the seat that is vacant or whose mandate is not in order?',
    decide_other:
      'Who sees to the {{count}} seats that are vacant, or whose mandate is not in order or ends?',
    decideOpen_one: '{{count, number}} seat is vacant or without a mandate that holds.',
    decideOpen_other: '{{count, number}} seats are vacant or without a mandate that holds.',
    decideEnding_one: '{{count, number}} mandate ends within a year.',
    decideEnding_other: '{{count, number}} mandates end within a year.',
    decideAgainst: 'A seat may not be needed: ask before it is filled.',
    unknown_one: 'Who sits on {{count, number}} seat is not known (of {{total}} seats).',
    unknown_other: 'Who sits on {{count, number}} seats is not known (of {{total}} seats).',
    untold_one:
      'Of {{count, number}} seat ({{total}}) nothing is told, as it would tell of a single person.',
    untold_other:
      'Of {{count, number}} seats ({{total}}) nothing is told, as it would tell of single people.',
    noRoles: 'No contact roles are recorded for the area.',
    roles_one: '{{count, number}} contact role: {{list}}.',
    roles_other: '{{count, number}} contact roles: {{list}}.',
    roleTally_one: '{{count, number}} {{state}}',
    roleTally_other: '{{count, number}} {{state}}',
    role: {
      ALL_STAFF: 'of all staff',
      VACANT: 'vacant',
      UNKNOWN: 'not known',
      STALE: 'not confirmed for over a year',
      HELD: 'held',
      untold: 'not told of other days than today',
    },
  },
});
