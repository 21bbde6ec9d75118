/** What the commands for backups say: what was written, restored or found equal, and what is wrong with a file. */
import { room } from './room.js';

export const backup = room({
  fi: {
    describe: 'Kirjoita varmuuskopio tietovarastosta, myös palvelun ollessa käynnissä',
    describeRestore: 'Palauta varmuuskopio tyhjään tietovarastoon',
    describeVerify: 'Laske tiivisteet tietovaraston tai varmuuskopion tiedoista ja vertaa niitä',
    file: 'Varmuuskopion tiedosto; pakataan, jos nimi päättyy .gz',
    fileToVerify: 'Varmuuskopio; --store-valitsimen kanssa sitä verrataan tietovarastoon',
    written: 'Varmuuskopio on kirjoitettu: {{file}}',
    restored: 'Varmuuskopio {{file}} on palautettu tietovarastoon {{address}}.',
    fileTold: '{{file}} (kirjoitettu {{writtenAt}}):',
    storeTold: '{{address}}:',
    revision: '  tiedon versio {{revision}}, muutosjoukkoja {{changeSets}}',
    records: '  {{kind}}: {{count}}',
    documents: '  työtilan asiakirjojen versioita: {{count}}',
    digest: '  SHA-256 {{digest}}',
    workspaceDigest: '  työtilan SHA-256 {{digest}}',
    workspaceDifferent:
      'Tietueet ovat samat, mutta työtilat eroavat: päätökset, skenaariot tai talletetut kysymykset. Jos kopioinnin jälkeen on tallennettu jotakin, ota uusi varmuuskopio; muuten selvitä, kumpaan on koskettu.',
    equal: 'Tiedot ovat samat.',
    different:
      'Tiedot eroavat. Varmuuskopio on version {{backup}} ajalta, ja tietovarasto on versiossa {{store}}: jos kopioinnin jälkeen on muutettu tietoja, ota uusi varmuuskopio; muuten selvitä, kumpaan on koskettu.',
    exists: 'Tiedosto {{file}} on jo olemassa, eikä sitä korvata. Anna toinen nimi.',
    cannotWrite:
      'Varmuuskopiota {{file}} ei voi kirjoittaa: {{reason}}\nTarkista kansio, oikeudet ja vapaa tila. Mitään ei jäänyt jäljelle.',
    storeMissing:
      'Nimeä tietovarasto, johon palautetaan: --store sqlite:./data/palautettu.db tai ympäristömuuttuja STORE_URL.',
    notEmpty:
      'Tietovarastossa {{address}} on jo tietoa (versio {{revision}}), eikä varmuuskopiota sekoiteta siihen. Mitään ei muutettu. Nimeä uusi: --store sqlite:./data/palautettu.db, tai tyhjä Neo4j.',
    endMissing:
      '{{file}}: suhteen {{path}} päätä {{id}} ({{kind}}) ei ole tiedostossa. Mitään ei palautettu. Käytä toista varmuuskopiota.',
    fault: {
      unreadable: 'tiedostoa ei voi lukea ({{reason}}). Tarkista nimi ja oikeudet.',
      notABackup:
        'tiedosto ei ole Tuhatverkon varmuuskopio; se alkaa: ”{{value}}”. Luettelo jäsenistä tuodaan komennolla tuhatverkko import.',
      otherVersion:
        'varmuuskopion muoto on versiota {{version}}, ja tämä ohjelma tuntee version {{known}}. Palauta ohjelmalla, joka sen kirjoitti, tai uudemmalla.',
      packing:
        'pakkaus on vioittunut rivin {{line}} kohdalla ({{reason}}). Käytä toista kopiota samasta tiedostosta tai toista varmuuskopiota.',
      truncated:
        'tiedosto loppuu kesken rivin {{line}} jälkeen. Kopioi se uudelleen tai käytä toista varmuuskopiota.',
      notALine:
        'rivi {{line}} ei ole varmuuskopion rivi: ”{{value}}”. Tiedosto on vioittunut tai sitä on muokattu; käytä toista varmuuskopiota.',
      record:
        'rivi {{line}}, {{path}}: {{sentence}} (arvo: ”{{value}}”) Tiedostoa on muokattu; käytä toista varmuuskopiota.',
      order:
        'rivi {{line}}: {{value}} ei kuulu tähän kohtaan tai on siinä toiseen kertaan. Tiedostoa on muokattu; käytä toista varmuuskopiota.',
      counts:
        'rivi {{line}} lupaa {{what}}: {{told}}, tiedostossa on {{found}}. Rivejä puuttuu tai niitä on lisätty; käytä toista varmuuskopiota.',
      edited:
        'rivi {{line}} kertoo tiivisteen {{value}}, mutta tiedostosta tulee {{found}}. Tiedosto on vioittunut tai sitä on muokattu; käytä toista varmuuskopiota.',
      afterEnd:
        'rivi {{line}} on viimeisen rivin jälkeen: ”{{value}}”. Onko tiedostoja liitetty yhteen? Käytä alkuperäistä.',
    },
  },
  sv: {
    describe: 'Skriv en säkerhetskopia av datalagret, också medan tjänsten är i gång',
    describeRestore: 'Återställ en säkerhetskopia till ett tomt datalager',
    describeVerify: 'Räkna ut och jämför kontrollsummor för ett datalager eller en säkerhetskopia',
    file: 'Säkerhetskopians fil; packas om namnet slutar på .gz',
    fileToVerify: 'En säkerhetskopia; tillsammans med --store jämförs den med datalagret',
    written: 'Säkerhetskopian är skriven: {{file}}',
    restored: 'Säkerhetskopian {{file}} är återställd till datalagret {{address}}.',
    fileTold: '{{file}} (skriven {{writtenAt}}):',
    storeTold: '{{address}}:',
    revision: '  version {{revision}}, ändringsmängder {{changeSets}}',
    records: '  {{kind}}: {{count}}',
    documents: '  versioner av arbetsytans dokument: {{count}}',
    digest: '  SHA-256 {{digest}}',
    workspaceDigest: '  arbetsytans SHA-256 {{digest}}',
    workspaceDifferent:
      'Posterna är desamma, men arbetsytorna skiljer sig: beslut, scenarier eller sparade frågor. Om något har sparats efter kopieringen, ta en ny säkerhetskopia; utred annars vilken som har rörts.',
    equal: 'Uppgifterna är desamma.',
    different:
      'Uppgifterna skiljer sig. Säkerhetskopian är från version {{backup}} och datalagret är vid version {{store}}: om något har ändrats efter kopieringen, ta en ny säkerhetskopia; annars ta reda på vilkendera som har rörts.',
    exists: 'Filen {{file}} finns redan och ersätts inte. Ange ett annat namn.',
    cannotWrite:
      'Säkerhetskopian {{file}} kan inte skrivas: {{reason}}\nKontrollera mappen, rättigheterna och det lediga utrymmet. Ingenting blev kvar.',
    storeMissing:
      'Ange vilket datalager som kopian återställs till: --store sqlite:./data/aterstalld.db eller miljövariabeln STORE_URL.',
    notEmpty:
      'I datalagret {{address}} finns redan uppgifter (version {{revision}}), och säkerhetskopian blandas inte med dem. Ingenting ändrades. Ange ett nytt: --store sqlite:./data/aterstalld.db, eller en tom Neo4j.',
    endMissing:
      '{{file}}: änden {{id}} ({{kind}}) av relationen {{path}} finns inte i filen. Ingenting återställdes. Använd en annan säkerhetskopia.',
    fault: {
      unreadable: 'filen kan inte läsas ({{reason}}). Kontrollera namnet och rättigheterna.',
      notABackup:
        'filen är ingen säkerhetskopia från Tuhatverkko; den börjar: ”{{value}}”. En medlemslista hämtas in med tuhatverkko import.',
      otherVersion:
        'säkerhetskopians form är av version {{version}}, och det här programmet känner version {{known}}. Återställ med det program som skrev den, eller ett nyare.',
      packing:
        'packningen är skadad vid rad {{line}} ({{reason}}). Använd en annan kopia av samma fil eller en annan säkerhetskopia.',
      truncated:
        'filen tar slut efter rad {{line}}. Kopiera den på nytt eller använd en annan säkerhetskopia.',
      notALine:
        'rad {{line}} är ingen rad i en säkerhetskopia: ”{{value}}”. Filen är skadad eller redigerad; använd en annan säkerhetskopia.',
      record:
        'rad {{line}}, {{path}}: {{sentence}} (värde: ”{{value}}”) Filen har redigerats; använd en annan säkerhetskopia.',
      order:
        'rad {{line}}: {{value}} hör inte hemma här eller står här för andra gången. Filen har redigerats; använd en annan säkerhetskopia.',
      counts:
        'rad {{line}} lovar {{what}}: {{told}}, filen har {{found}}. Rader saknas eller har lagts till; använd en annan säkerhetskopia.',
      edited:
        'rad {{line}} anger kontrollsumman {{value}}, men filen ger {{found}}. Filen är skadad eller redigerad; använd en annan säkerhetskopia.',
      afterEnd:
        'rad {{line}} står efter den sista raden: ”{{value}}”. Har filer fogats ihop? Använd den ursprungliga.',
    },
  },
  en: {
    describe: 'Write a backup of a store, also while the service is running',
    describeRestore: 'Restore a backup into an empty store',
    describeVerify: 'Tell and compare the digests of a store and a backup',
    file: 'The file of the backup; packed when the name ends in .gz',
    fileToVerify: 'A backup; together with --store it is compared with the store',
    written: 'The backup is written: {{file}}',
    restored: 'The backup {{file}} is restored into the store {{address}}.',
    fileTold: '{{file}} (written {{writtenAt}}):',
    storeTold: '{{address}}:',
    revision: '  revision {{revision}}, ChangeSets {{changeSets}}',
    records: '  {{kind}}: {{count}}',
    documents: '  versions of documents in the workspace: {{count}}',
    digest: '  SHA-256 {{digest}}',
    workspaceDigest: '  SHA-256 of the workspace {{digest}}',
    workspaceDifferent:
      'The records are the same, but the workspaces differ: decisions, scenarios or saved questions. If something was saved after the copy, make a new backup; otherwise find out which of the two was touched.',
    equal: 'They hold the same.',
    different:
      'They differ. The backup is of revision {{backup}} and the store is at revision {{store}}: if something was changed after the backup, take a new one; otherwise find out which of them has been touched.',
    exists: 'The file {{file}} is there already and is not replaced. Give another name.',
    cannotWrite:
      'The backup {{file}} cannot be written: {{reason}}\nCheck the folder, the rights and the free space. Nothing was left behind.',
    storeMissing:
      'Name the store to restore into: --store sqlite:./data/restored.db, or the environment variable STORE_URL.',
    notEmpty:
      'The store {{address}} already holds data (revision {{revision}}), and a backup is not mixed with it. Nothing was changed. Name a new one: --store sqlite:./data/restored.db, or an empty Neo4j.',
    endMissing:
      '{{file}}: the end {{id}} ({{kind}}) of the relationship {{path}} is not in the file. Nothing was restored. Use another backup.',
    fault: {
      unreadable: 'the file cannot be read ({{reason}}). Check its name and the rights to it.',
      notABackup:
        'the file is no backup of Tuhatverkko; it begins: "{{value}}". A list of members is brought in by tuhatverkko import.',
      otherVersion:
        'the form of the backup is of version {{version}}, and this program knows version {{known}}. Restore it with the program that wrote it, or a newer one.',
      packing:
        'the packing is damaged at line {{line}} ({{reason}}). Use another copy of the same file, or another backup.',
      truncated:
        'the file ends too early, after line {{line}}. Copy it again, or use another backup.',
      notALine:
        'line {{line}} is no line of a backup: "{{value}}". The file is damaged or has been edited; use another backup.',
      record:
        'line {{line}}, {{path}}: {{sentence}} (value: "{{value}}") The file has been edited; use another backup.',
      order:
        'line {{line}}: {{value}} does not belong here, or stands here a second time. The file has been edited; use another backup.',
      counts:
        'line {{line}} promises {{what}}: {{told}}, the file has {{found}}. Lines are missing or have been added; use another backup.',
      edited:
        'line {{line}} tells the digest {{value}}, but the file gives {{found}}. It is damaged or has been edited; use another backup.',
      afterEnd:
        'line {{line}} stands after the last line: "{{value}}". Have files been joined? Use the original.',
    },
  },
});
