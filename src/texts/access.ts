/** Roles and rights in words, and what stands in the place of a name that the reader may not see. */
import { room } from './room.js';

export const access = room({
  fi: {
    forbidden:
      'Tähän tarvitaan oikeus: {{right}}. Sinun roolisi on {{role}} ({{roleCode}}), jolla sitä ei ole. Pyydä ylläpitäjältä rooli {{needed}} ({{neededCode}}) tai laajempi; yhden käyttäjän palvelussa sen antaa asetus ROLE={{neededCode}}.',
    right: {
      look: 'nähdä organisaatiot ja verkostot',
      people: 'nähdä, keitä henkilöt ovat ja montako heitä on',
      contact: 'nähdä henkilöiden yhteystiedot',
      change: 'muuttaa tietoja',
      keep: 'viedä, poistaa ja tarkastaa henkilötietoja',
      administer: 'muuttaa asetuksia',
    },
    role: {
      viewer: 'katselija',
      analyst: 'analyytikko',
      editor: 'muokkaaja',
      steward: 'tietovastaava',
      admin: 'ylläpitäjä',
    },
    maskedPerson: 'Nimeä ei näytetä ({{mark}})',
  },
  sv: {
    forbidden:
      'För detta behövs rätten att {{right}}. Din roll är {{role}} ({{roleCode}}), som inte har den. Be administratören om rollen {{needed}} ({{neededCode}}) eller en vidare; i en tjänst med en enda användare ger inställningen ROLE={{neededCode}} den.',
    right: {
      look: 'se organisationer och nätverk',
      people: 'se vilka personerna är och hur många de är',
      contact: 'se personernas kontaktuppgifter',
      change: 'ändra uppgifter',
      keep: 'exportera, radera och granska personuppgifter',
      administer: 'ändra inställningar',
    },
    role: {
      viewer: 'läsare',
      analyst: 'analytiker',
      editor: 'redigerare',
      steward: 'dataansvarig',
      admin: 'administratör',
    },
    maskedPerson: 'Namnet visas inte ({{mark}})',
  },
  en: {
    forbidden:
      'This needs the right to {{right}}. Your role is {{role}} ({{roleCode}}), which does not have it. Ask the administrator for the role {{needed}} ({{neededCode}}) or a wider one; in a service with a single user the setting ROLE={{neededCode}} gives it.',
    right: {
      look: 'see organisations and networks',
      people: 'see who the people are and how many there are',
      contact: 'see the contact details of people',
      change: 'change data',
      keep: 'export, erase and audit personal data',
      administer: 'change settings',
    },
    role: {
      viewer: 'viewer',
      analyst: 'analyst',
      editor: 'editor',
      steward: 'data steward',
      admin: 'administrator',
    },
    maskedPerson: 'Name not shown ({{mark}})',
  },
});
