/** Duties and how often they are done, as a report tells of them. */
import { room } from '../room.js';

export const reportDuties = room({
  fi: {
    none: 'Alueen toimijoille ei ole kirjattu velvoitteita.',
    summary_one:
      '{{count, number}} velvoite {{total}} velvoitteesta on sellainen, että yksikään verkosto ei hoida sitä kenenkään puolesta.',
    summary_other:
      '{{count, number}} velvoitetta {{total}} velvoitteesta on sellaisia, että yksikään verkosto ei hoida niitä kenenkään puolesta.',
    summary_zero:
      'Jokaisella velvoitteella ({{total}}) on ainakin yksi hoitaja, tai asiaa ei tiedetä.',
    named: '{{duty}} ({{status}})',
    table: 'Velvoitteet, joilta puuttuu hoitaja',
    column: {
      duty: 'Velvoite',
      status: 'Mihin perustuu',
      lacking: 'Kuinka monelta hoitaja puuttuu',
      bearers: 'Kuinka monta se koskee',
      bearer: 'Kenen',
      state: 'Tilanne',
      by: 'Viimeistään',
    },
    chart: 'Onko velvoitteet hoidettu ajallaan: tänä vuonna ja viime vuonna',
    rhythm: {
      MET: 'hoidettu',
      MISSED: 'jäi hoitamatta',
      DUE: 'vielä hoitamatta',
      UNKNOWN: 'ei tiedetä',
      AS_NEEDED: 'tarvittaessa',
    },
    late: 'Hoitamatta jääneet ja seuraavaksi hoidettavat',
    decide_one: 'Mille verkostolle annetaan velvoite, jota kukaan ei hoida?',
    decide_other: 'Mille verkostoille annetaan {{count}} velvoitetta, joita kukaan ei hoida?',
    decideFor_one: 'Tiedetään, ettei yksikään verkosto hoida tätä velvoitetta:',
    decideFor_other: 'Tiedetään, ettei yksikään verkosto hoida {{count}} velvoitetta, esimerkiksi:',
    decideAgainst: 'Velvoitteen voi hoitaa ilman verkostoakin; silloin kirjataan, kuka sen tekee.',
    open_one: '{{count, number}} velvoitteesta ({{total}}) ei tiedetä, hoitaako sitä joku.',
    open_other: '{{count, number}} velvoitteesta ({{total}}) ei tiedetä, hoitaako niitä joku.',
    periodsOpen_one: '{{count, number}} velvoitteen hoitamisesta ajallaan ei ole tietoa.',
    periodsOpen_other: '{{count, number}} velvoitteen hoitamisesta ajallaan ei ole tietoa.',
    withoutBearer_one: '{{count, number}} velvoitteesta ei ole kerrottu, kenen se on.',
    withoutBearer_other: '{{count, number}} velvoitteesta ei ole kerrottu, kenen ne ovat.',
  },
  sv: {
    none: 'Inga skyldigheter är antecknade för områdets aktörer.',
    summary_one:
      '{{count, number}} av {{total}} skyldigheter är sådan att inget nätverk sköter den för någon.',
    summary_other:
      '{{count, number}} av {{total}} skyldigheter är sådana att inget nätverk sköter dem för någon.',
    summary_zero:
      'Varje skyldighet ({{total}}) sköts av åtminstone ett nätverk, eller så är det inte känt.',
    named: '{{duty}} ({{status}})',
    table: 'Skyldigheter som ingen sköter',
    column: {
      duty: 'Skyldighet',
      status: 'Vad den bygger på',
      lacking: 'För hur många den inte sköts',
      bearers: 'Hur många den gäller',
      bearer: 'Vems',
      state: 'Läge',
      by: 'Senast',
    },
    chart: 'Har skyldigheterna skötts i tid: i år och i fjol',
    rhythm: {
      MET: 'skött',
      MISSED: 'blev inte skött',
      DUE: 'ännu inte skött',
      UNKNOWN: 'inte känt',
      AS_NEEDED: 'vid behov',
    },
    late: 'Det som inte blev skött och det som står på tur',
    decide_one: 'Vilket nätverk får skyldigheten som ingen sköter?',
    decide_other: 'Vilka nätverk får de {{count}} skyldigheter som ingen sköter?',
    decideFor_one: 'Det är känt att inget nätverk sköter den här skyldigheten:',
    decideFor_other: 'Det är känt att inget nätverk sköter {{count}} skyldigheter, till exempel:',
    decideAgainst: 'En skyldighet kan skötas också utan nätverk; då antecknas vem som gör det.',
    open_one:
      'Om {{count, number}} av {{total}} skyldigheter är det inte känt om någon sköter den.',
    open_other:
      'Om {{count, number}} av {{total}} skyldigheter är det inte känt om någon sköter dem.',
    periodsOpen_one: 'Om {{count, number}} skyldighet har skötts i tid är inte känt.',
    periodsOpen_other: 'Om {{count, number}} skyldigheter har skötts i tid är inte känt.',
    withoutBearer_one: 'Om {{count, number}} skyldighet är det inte sagt vems den är.',
    withoutBearer_other: 'Om {{count, number}} skyldigheter är det inte sagt vems de är.',
  },
  en: {
    none: 'No duties are recorded for those who act in the area.',
    summary_one: '{{count, number}} of {{total}} duties is looked after by no network for anybody.',
    summary_other:
      '{{count, number}} of {{total}} duties are looked after by no network for anybody.',
    summary_zero:
      'Every duty ({{total}}) is looked after by at least one network, or it is not known.',
    named: '{{duty}} ({{status}})',
    table: 'Duties that nobody looks after',
    column: {
      duty: 'Duty',
      status: 'What it rests on',
      lacking: 'For how many nobody does',
      bearers: 'How many it concerns',
      bearer: 'Whose',
      state: 'How it stands',
      by: 'At the latest',
    },
    chart: 'Are duties done in time: this year and last year',
    rhythm: {
      MET: 'done',
      MISSED: 'not done',
      DUE: 'still to be done',
      UNKNOWN: 'not known',
      AS_NEEDED: 'as needed',
    },
    late: 'What was not done, and what is next',
    decide_one: 'Which network gets the duty that nobody looks after?',
    decide_other: 'Which networks get the {{count}} duties that nobody looks after?',
    decideFor_one: 'It is known that no network looks after this duty:',
    decideFor_other: 'It is known that no network looks after {{count}} duties, for example:',
    decideAgainst: 'A duty can be done without a network too; then it is recorded who does it.',
    open_one:
      'Of {{count, number}} of {{total}} duties it is not known whether anybody looks after it.',
    open_other:
      'Of {{count, number}} of {{total}} duties it is not known whether anybody looks after them.',
    periodsOpen_one: 'Whether {{count, number}} duty was done in time is not known.',
    periodsOpen_other: 'Whether {{count, number}} duties were done in time is not known.',
    withoutBearer_one: 'Of {{count, number}} duty nobody has told whose it is.',
    withoutBearer_other: 'Of {{count, number}} duties nobody has told whose they are.',
  },
});
