/** Where sources disagree, which of them stands, and where in a source something is said. */
import { room } from '../../room.js';

export const conflicts = room({
  fi: {
    definition:
      'Kentät, joista lähteet sanovat toisensa poissulkevaa, tietueen tunnuksen mukaan järjestettyinä. Voimassa on se, mitä ihmiset ovat päättäneet; muuten se, minkä luotettavin lähde sanoo (luotettavuus 0–100, kertomaton on 50); yhtä luotettavista uusin; saman päivän lähteistä se, jonka teksti on järjestyksessä ensin. Tarkemmin kerrottu päivä ei kiellä väljempää, eikä myöhempi päättyminen sitä, että jäsenyys oli vielä aiemmin voimassa. Mitään sanottua ei poisteta.',
    provenance:
      'Jokainen kenttä, josta jokin lähde puhuu: mitä siitä sanotaan, missä kohdassa mitäkin lähdettä, ja mikä on voimassa millä säännöllä. Kentästä, josta lähteet ovat yhtä mieltä, kerrotaan kaikki ne, jotka sanovat sen.',
    places:
      'Paikat, joista parin yhteiset organisaatiot lasketaan: kummankin verkoston jäsenyydet ja täytetyt edustuspaikat, jotka varmasti ovat voimassa kysyttynä päivänä, kukin organisaatio kerran verkostossa. Kukin kertoo lähteensä ja kohdan siinä.',
    open: 'toistaiseksi',
    rule: {
      agreed: 'Kukaan ei kiellä sitä.',
      decided: 'Ihmiset ovat päättäneet niin.',
      reliability: 'Sen lähde on luotettavin.',
      newest: 'Sen lähde on uusin.',
      order:
        'Lähteet ovat yhtä luotettavia ja samalta päivältä: voimassa on aakkosissa ensimmäinen, kunnes joku päättää.',
    },
    place: {
      sheet: 'taulukko {{sheet}}',
      row: 'rivi {{row}}',
      page: 'sivu {{page}}',
      cell: 'solu {{cell}}',
    },
    field: {
      validFrom: 'alkaen',
      validTo: 'päättyen',
      status: 'tila',
      LOCATED_IN: 'kotikunta',
      role: 'rooli',
      kind: 'laji',
      businessId: 'Y-tunnus',
      associationNumber: 'rekisterinumero',
      email: 'sähköposti',
    },
  },
  sv: {
    definition:
      'Fält om vilka källor säger sådant som utesluter varandra, ordnade efter postens id. Gällande är det som människor har beslutat; annars det som den mest tillförlitliga källan säger (tillförlitlighet 0–100, 50 om ingen har sagt); bland lika tillförlitliga den nyaste; bland källor från samma dag den vars text kommer först. Ett datum som anges noggrannare motsäger inte ett ungefärligt, och ett senare slut motsäger inte att medlemskapet gällde dessförinnan. Inget som har sagts tas bort.',
    provenance:
      'Varje fält som någon källa talar om: vad som sägs, på vilket ställe i vilken källa, och vad som gäller enligt vilken regel. För ett fält som källorna är överens om anges alla som säger det.',
    places:
      'Platserna som parets gemensamma organisationer räknas från: medlemskapen och de besatta mandatplatserna i vardera nätverket som säkert gäller den dag som frågan gäller, varje organisation en gång per nätverk. Var och en anger sin källa och stället i den.',
    open: 'tills vidare',
    rule: {
      agreed: 'Ingen motsäger det.',
      decided: 'Människor har beslutat så.',
      reliability: 'Dess källa är den mest tillförlitliga.',
      newest: 'Dess källa är den nyaste.',
      order:
        'Källorna är lika tillförlitliga och från samma dag: det som kommer först i alfabetet gäller tills någon beslutar.',
    },
    place: {
      sheet: 'blad {{sheet}}',
      row: 'rad {{row}}',
      page: 'sida {{page}}',
      cell: 'cell {{cell}}',
    },
    field: {
      validFrom: 'från',
      validTo: 'till',
      status: 'status',
      LOCATED_IN: 'hemkommun',
      role: 'roll',
      kind: 'slag',
      businessId: 'FO-nummer',
      associationNumber: 'registernummer',
      email: 'e-post',
    },
  },
  en: {
    definition:
      'Fields of which sources say what cannot all be true, in order of the id of the record. What people decided stands; else what the most reliable source says (reliability 0 to 100, 50 where nobody has said); of equally reliable ones the newest; of sources of one day the one whose text comes first. A date told more exactly does not deny one told roughly, nor does a later end deny that a membership went on before it. Nothing that was said is deleted.',
    provenance:
      'Every field that a source speaks of: what is said of it, at which place in which source, and what stands by which rule. Of a field on which sources agree, all are told that say so.',
    places:
      'The places from which the shared organisations of the pair are counted: their memberships and filled seats in either network that certainly hold on the day asked for, each organisation once a network. Each tells its source and the place in it.',
    open: 'until further notice',
    rule: {
      agreed: 'Nobody denies it.',
      decided: 'People decided so.',
      reliability: 'Its source is the most reliable one.',
      newest: 'Its source is the newest one.',
      order:
        'The sources are equally reliable and of the same day: the first in the alphabet stands until somebody decides.',
    },
    place: {
      sheet: 'sheet {{sheet}}',
      row: 'row {{row}}',
      page: 'page {{page}}',
      cell: 'cell {{cell}}',
    },
    field: {
      validFrom: 'from',
      validTo: 'to',
      status: 'status',
      LOCATED_IN: 'home municipality',
      role: 'role',
      kind: 'kind',
      businessId: 'business ID',
      associationNumber: 'association number',
      email: 'e-mail',
    },
  },
});
