/** What the states of seats and contact roles mean. */
import { room } from '../room.js';

export const seats = room({
  fi: {
    mandates:
      'Jokaisen paikan tila kysyttynä päivänä; ensimmäinen, joka sopii. UNKNOWN: mikään lähde ei kerro, kuka paikalla istuu. VACANT: paikalla ei ole ketään, ja se tiedetään: edellisen haltijan tiedetään lähteneen, tai kaikki paikat kertova lähde ei mainitse haltijaa. ORGANISATION_ENDED: paikan täyttävä organisaatio on lakannut. NO_MANDATE: valtuutusta ei ole kerrottu. EXPIRED: valtuutus on päättynyt. FUTURE: valtuutus alkaa vasta myöhemmin. VALID: valtuutus on voimassa. Jos paikalla on monta haltijaa, paikan tila on heidän tiloistaan ensimmäinen; varaedustajat luetellaan, mutta he eivät ratkaise tilaa.',
    contactRoles:
      'Jokaisen yhdyshenkilöroolin tila kysyttynä päivänä. ALL_STAFF: koko henkilöstö, ei koskaan avoin. VACANT: roolilla ei ole haltijaa, ja se tiedetään. UNKNOWN: mikään lähde ei kerro haltijaa. STALE: roolilla on haltija, mutta kukaan ei ole vahvistanut sitä yli 12 kuukauteen. HELD: roolilla on haltija, ja se on vahvistettu viimeisten 12 kuukauden aikana. Tasojen ja toimialojen ruuduissa tyhjä on NONE vain, kun täydellinen lähde ei mainitse yhtään roolia; muuten NOT_STATED tai UNKNOWN.',
    state: {
      UNKNOWN: 'Ei tiedossa',
      VACANT: 'Avoin',
      ORGANISATION_ENDED: 'Organisaatio lakannut',
      NO_MANDATE: 'Ei valtuutusta',
      EXPIRED: 'Valtuutus päättynyt',
      FUTURE: 'Valtuutus ei ole alkanut',
      VALID: 'Valtuutus voimassa',
    },
    withheld: 'Ei kerrota, koska se kertoisi yksittäisistä henkilöistä',
    role: {
      ALL_STAFF: 'Koko henkilöstö',
      VACANT: 'Avoin',
      UNKNOWN: 'Ei tiedossa',
      STALE: 'Vahvistamatta yli 12 kuukautta',
      HELD: 'Hoidossa',
    },
  },
  sv: {
    mandates:
      'Läget för varje plats den dag som frågan gäller; det första som passar. UNKNOWN: ingen källa berättar vem som sitter på platsen. VACANT: ingen sitter på den, och det är känt: den förra innehavaren har lämnat den, eller en källa som har alla platser nämner ingen. ORGANISATION_ENDED: organisationen som fyller platsen har upphört. NO_MANDATE: inget mandat har berättats. EXPIRED: mandatet har gått ut. FUTURE: mandatet börjar först senare. VALID: mandatet gäller. Har platsen flera innehavare är dess läge det första av deras; suppleanter räknas upp men avgör inte läget.',
    contactRoles:
      'Läget för varje kontaktroll den dag som frågan gäller. ALL_STAFF: hela personalen, aldrig vakant. VACANT: ingen innehar rollen, och det är känt. UNKNOWN: ingen källa nämner en innehavare. STALE: någon innehar rollen, men ingen har bekräftat det på över 12 månader. HELD: någon innehar rollen, och det har bekräftats under de senaste 12 månaderna. I rutorna av nivåer och sektorer är det tomma NONE bara när en fullständig källa inte nämner någon roll; annars NOT_STATED eller UNKNOWN.',
    state: {
      UNKNOWN: 'Inte känt',
      VACANT: 'Vakant',
      ORGANISATION_ENDED: 'Organisationen har upphört',
      NO_MANDATE: 'Inget mandat',
      EXPIRED: 'Mandatet har gått ut',
      FUTURE: 'Mandatet har inte börjat',
      VALID: 'Mandatet gäller',
    },
    withheld: 'Sägs inte, eftersom det skulle berätta om enskilda personer',
    role: {
      ALL_STAFF: 'Hela personalen',
      VACANT: 'Vakant',
      UNKNOWN: 'Inte känt',
      STALE: 'Inte bekräftad på över 12 månader',
      HELD: 'Besatt',
    },
  },
  en: {
    mandates:
      'How each seat stands on the day asked for; the first that matches. UNKNOWN: no source tells who sits on it. VACANT: nobody does, and that is known: who held it has left, or a source that has all seats lists nobody. ORGANISATION_ENDED: the organisation that fills it is no more. NO_MANDATE: no mandate was told. EXPIRED: the mandate has run out. FUTURE: the mandate begins later. VALID: the mandate holds. Where several sit on a seat, its state is the first of theirs; deputies are listed and do not decide it.',
    contactRoles:
      'How each contact role stands on the day asked for. ALL_STAFF: all staff together, never vacant. VACANT: nobody holds it, and that is known. UNKNOWN: no source names a holder. STALE: somebody holds it, and nobody has confirmed that for more than 12 months. HELD: somebody holds it, confirmed within the last 12 months. In the cells of levels and sectors nothing is NONE only where a complete source lists no role; else NOT_STATED or UNKNOWN.',
    state: {
      UNKNOWN: 'Not known',
      VACANT: 'Vacant',
      ORGANISATION_ENDED: 'Organisation ended',
      NO_MANDATE: 'No mandate',
      EXPIRED: 'Mandate expired',
      FUTURE: 'Mandate not begun',
      VALID: 'Mandate valid',
    },
    withheld: 'Not told, since it would tell of single people',
    role: {
      ALL_STAFF: 'All staff',
      VACANT: 'Vacant',
      UNKNOWN: 'Not known',
      STALE: 'Not confirmed for over 12 months',
      HELD: 'Held',
    },
  },
});
