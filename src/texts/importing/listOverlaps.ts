/** What is told of the overlaps of a list that is kept nowhere. */
import { room } from '../room.js';

export const listOverlaps = room({
  fi: {
    describe: 'Kerro suoraan luettelosta, mitkä verkostot ovat päällekkäin. Mitään ei tallenneta',
    file: 'Jäsenluettelo: CSV-tiedosto tai XLSX-työkirja, yksi jäsenyys rivillä.',
    minShared: 'Kuinka monta yhteistä jäsentä parilla on vähintään',
    first: 'Kuinka monta paria näytetään, samankaltaisin ensin',
    at: 'Päivä, jota kysytään (VVVV-KK-PP). Oletus: tänään.',
    atForm: '--at {{given}}: odotettiin kalenterin päivää muodossa 2026-01-31.',
    countForm: '--{{option}} {{given}}: odotettiin kokonaislukua väliltä 1–{{most}}.',
    records:
      'Tiedostossa on tietuelajien taulukoita, ei yhtä jäsenluetteloa. Tuo se: tuhatverkko import {{name}} --store sqlite:./data/oma.db',
    counted:
      'Päivänä {{day}}: verkostoja {{networks, number}}, organisaatioita {{organisations, number}}, paikkoja {{places, number}}.',
    people: 'Henkilöiden jäsenyyksiä, joita tässä ei lasketa: {{count, number}}.',
    notThen: 'Rivejä, jotka eivät ole voimassa sinä päivänä: {{count, number}}.',
    possible:
      'Rivejä, joista ei tiedetä, ovatko ne voimassa sinä päivänä, ja joita ei siksi laskettu: {{count, number}}.',
    repeated: 'Rivejä, joiden paikan toinen rivi jo kertoo: {{count, number}}.',
    byName:
      'Nimet on otettu niin kuin ne on kirjoitettu. Sama nimi tarkoittaa samaa, vaikka isot ja pienet kirjaimet, aksentit, välilyönnit tai välimerkit olisivat eri tavalla.',
    byMore:
      'Nimet on otettu niin kuin ne on kirjoitettu. Sama nimi tarkoittaa samaa, vaikka isot ja pienet kirjaimet, aksentit, välilyönnit tai välimerkit olisivat eri tavalla; organisaatiot erotetaan lisäksi Y-tunnuksen, rekisterinumeron ja kunnan mukaan.',
    none: 'Yhdelläkään verkostoparilla ei ole yhteisiä jäseniä vähintään {{minShared, number}}. Kokeile pienempää: --min-shared 1.',
    noneAtAll: 'Yhdelläkään verkostoparilla ei ole yhteisiä jäseniä sinä päivänä.',
    pairs: 'Pareja, joilla on yhteisiä jäseniä vähintään {{minShared, number}}: {{count, number}}.',
    shown: 'Samankaltaisimmat {{count, number}}:',
    column: {
      shared: 'yhteisiä',
      jaccard: 'Jaccard',
      relation: 'suhde',
      networks: 'verkostot (jäseniä)',
    },
    notKept:
      'Mitään ei tallennettu. Kartta ja muut kysymykset: tuhatverkko import {{name}} --store sqlite:./data/oma.db',
  },
  sv: {
    describe: 'Berätta direkt ur en lista vilka nätverk som överlappar. Ingenting sparas',
    file: 'Medlemslistan: en CSV-fil eller en XLSX-arbetsbok, ett medlemskap per rad.',
    minShared: 'Hur många gemensamma medlemmar ett par har minst',
    first: 'Hur många par som visas, de mest lika först',
    at: 'Dagen som frågan gäller (ÅÅÅÅ-MM-DD). Standard: i dag.',
    atForm: '--at {{given}}: en dag i kalendern väntades, i formen 2026-01-31.',
    countForm: '--{{option}} {{given}}: ett heltal mellan 1 och {{most}} väntades.',
    records:
      'Filen har tabeller över slag av poster, inte en enda medlemslista. Läs in den: tuhatverkko import {{name}} --store sqlite:./data/egen.db',
    counted:
      'Den {{day}}: nätverk {{networks, number}}, organisationer {{organisations, number}}, platser {{places, number}}.',
    people: 'Personers medlemskap, som inte räknas här: {{count, number}}.',
    notThen: 'Rader som inte gäller den dagen: {{count, number}}.',
    possible:
      'Rader om vilka det inte är känt om de gäller den dagen, och som därför inte räknades: {{count, number}}.',
    repeated: 'Rader vars plats en annan rad redan anger: {{count, number}}.',
    byName:
      'Namnen är tagna som de är skrivna. Samma namn betyder detsamma, även om stora och små bokstäver, accenter, mellanslag eller skiljetecken skiljer sig.',
    byMore:
      'Namnen är tagna som de är skrivna. Samma namn betyder detsamma, även om stora och små bokstäver, accenter, mellanslag eller skiljetecken skiljer sig; organisationer skiljs dessutom åt efter FO-nummer, registernummer och kommun.',
    none: 'Inget par av nätverk har så många gemensamma medlemmar: minst {{minShared, number}}. Pröva färre: --min-shared 1.',
    noneAtAll: 'Inget par av nätverk har gemensamma medlemmar den dagen.',
    pairs: 'Par med minst {{minShared, number}} gemensamma medlemmar: {{count, number}}.',
    shown: 'De {{count, number}} mest lika:',
    column: {
      shared: 'gemensamma',
      jaccard: 'Jaccard',
      relation: 'relation',
      networks: 'nätverk (medlemmar)',
    },
    notKept:
      'Ingenting sparades. Kartan och de andra frågorna: tuhatverkko import {{name}} --store sqlite:./data/egen.db',
  },
  en: {
    describe: 'Tell straight from a list which networks overlap. Nothing is kept',
    file: 'The list of members: a CSV file or an XLSX workbook, one membership a row.',
    minShared: 'How many members a pair shares at least',
    first: 'How many pairs are shown, the most alike first',
    at: 'The day that is asked about (YYYY-MM-DD). Default: today.',
    atForm: '--at {{given}}: expected a day of the calendar in the form 2026-01-31.',
    countForm: '--{{option}} {{given}}: expected a whole number from 1 to {{most}}.',
    records:
      'The file has tables of kinds of records, not one list of members. Import it: tuhatverkko import {{name}} --store sqlite:./data/own.db',
    counted:
      'On {{day}}: {{networks, number}} networks, {{organisations, number}} organisations, {{places, number}} places.',
    people: 'Memberships of people, which are not counted here: {{count, number}}.',
    notThen: 'Rows that do not hold on that day: {{count, number}}.',
    possible:
      'Rows of which it is not known whether they hold on that day, and which were not counted: {{count, number}}.',
    repeated: 'Rows whose place another row tells already: {{count, number}}.',
    byName:
      'Names are taken as they are written. The same name means the same, also where case, accents, spaces or punctuation differ.',
    byMore:
      'Names are taken as they are written. The same name means the same, also where case, accents, spaces or punctuation differ; organisations are told apart by business ID, register number and municipality as well.',
    none: 'No two networks share as many members: at least {{minShared, number}}. Try fewer: --min-shared 1.',
    noneAtAll: 'No two networks share a member on that day.',
    pairs: 'Pairs that share at least {{minShared, number}} members: {{count, number}}.',
    shown: 'The {{count, number}} most alike:',
    column: {
      shared: 'shared',
      jaccard: 'Jaccard',
      relation: 'relation',
      networks: 'networks (members)',
    },
    notKept:
      'Nothing was kept. The map and the other questions: tuhatverkko import {{name}} --store sqlite:./data/own.db',
  },
});
