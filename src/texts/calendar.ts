/** What stands in the calendar of mandates and duties. */
import { room } from './room.js';

export const calendar = room({
  fi: {
    name: 'Valtuutukset ja velvoitteet',
    description:
      'Organisaatioiden päättyvät valtuutukset ja velvoitteet, joiden määräaika on tulossa.',
    mandateEnds: 'Valtuutus päättyy: {{holder}} – {{seat}}, {{network}}',
    dutyDue: 'Viimeistään tänään: {{duty}} – {{bearer}}',
    mandates: 'Valtuutukset',
    duties: 'Velvoitteet',
    noSuchArea: 'Aluetta ”{{area}}” ei ole.',
    noSuchAreaNear: 'Aluetta ”{{area}}” ei ole. Tarkoititko jotakin näistä: {{near}}?',
    noSuchLanguage: 'Kieltä ”{{lang}}” ei ole. Kielet ovat fi, sv ja en.',
    failed: 'Kalenteria ei voitu tehdä. Yritä uudelleen.',
  },
  sv: {
    name: 'Mandat och skyldigheter',
    description: 'Organisationers mandat som går ut och skyldigheter vars tid närmar sig.',
    mandateEnds: 'Mandatet går ut: {{holder}} – {{seat}}, {{network}}',
    dutyDue: 'Senast i dag: {{duty}} – {{bearer}}',
    mandates: 'Mandat',
    duties: 'Skyldigheter',
    noSuchArea: 'Det finns inget område ”{{area}}”.',
    noSuchAreaNear: 'Det finns inget område ”{{area}}”. Menade du något av dessa: {{near}}?',
    noSuchLanguage: 'Språket ”{{lang}}” finns inte. Språken är fi, sv och en.',
    failed: 'Kalendern kunde inte göras. Försök på nytt.',
  },
  en: {
    name: 'Mandates and duties',
    description: 'Mandates of organisations that end, and duties that are due.',
    mandateEnds: 'Mandate ends: {{holder}} – {{seat}}, {{network}}',
    dutyDue: 'Due by today: {{duty}} – {{bearer}}',
    mandates: 'Mandates',
    duties: 'Duties',
    noSuchArea: 'There is no area “{{area}}”.',
    noSuchAreaNear: 'There is no area “{{area}}”. Did you mean one of these: {{near}}?',
    noSuchLanguage: 'There is no language “{{lang}}”. The languages are fi, sv and en.',
    failed: 'The calendar could not be made. Try again.',
  },
});
