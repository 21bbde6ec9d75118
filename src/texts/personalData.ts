/** What the commands on a person's data say: what is held, what was erased, what is out of reach. */
import { room } from './room.js';

export const personalData = room({
  fi: {
    describeErase: 'Poista henkilön tiedot pysyvästi; lukumäärät säilyvät',
    describeDisclose: 'Kerro kaikki, mitä henkilöstä on tallessa (tarkastuspyyntö)',
    person: 'Henkilön tunniste (ContactPerson)',
    json: 'Tulosta JSON-muodossa',
    missing: 'Henkilöä {{id}} ei ole eikä ole ollut. Hae tunniste haulla tai luettelosta.',
    erased: 'Henkilön {{id}} tiedot on poistettu (tiedon versio {{revision}}): {{fields}}.',
    erasedBefore: 'Henkilön {{id}} tiedot oli jo poistettu; tietovarasto siivottiin uudelleen.',
    proof:
      'Tarkistettu: mitään {{count}} arvosta, aiemmat mukaan lukien, ei löydy tietovarastosta {{address}}.',
    remains: 'Kentän {{field}} arvo löytyy yhä: {{places}}.',
    sameText:
      '  Sama teksti on myös tietueessa {{kind}} {{id}}; tarkista, tarkoittaako se henkilöä.',
    unexplained:
      '  Mikään muu tietue ei sisällä sitä. Jos varmuuskopiointi tai muu luku on kesken, odota sen loppuun ja aja komento uudelleen.',
    beyondFile:
      'Ulottumattomissa: aiemmin otetut varmuuskopiot ja levyn vapaat lohkot. Poista vanhat kopiot ajallaan.',
    beyondServer:
      'Ulottumattomissa: Neo4j-palvelimen tapahtumaloki (oletuksena 2 päivää tai 2 Gt, db.tx_log.rotation.retention_policy), sen hakemistotiedostot ja aiemmin otetut varmuuskopiot.',
    heading: 'Henkilöstä {{id}} tallessa olevat tiedot',
    none: '  ei mitään',
    record: 'Tiedot',
    relationships: 'Yhteydet',
    statements: 'Mitä lähteet sanovat',
    history: 'Historia, uusin ensin',
    mentions: 'Muualla samat tekstit',
    change: '  {{recordedAt}}, {{author}}: {{message}} (versio {{revision}})',
    deleted: '    poistettu',
    sources: 'lähteet: {{sources}}',
  },
  sv: {
    describeErase: 'Radera en persons uppgifter för gott; antalen består',
    describeDisclose: 'Berätta allt som finns sparat om en person (begäran om tillgång)',
    person: 'Personens identifierare (ContactPerson)',
    json: 'Skriv ut som JSON',
    missing:
      'Personen {{id}} finns inte och har inte funnits. Hämta identifieraren med sökningen eller ur en lista.',
    erased: 'Uppgifterna om personen {{id}} är raderade (version {{revision}}): {{fields}}.',
    erasedBefore: 'Uppgifterna om personen {{id}} var redan raderade; datalagret städades på nytt.',
    proof:
      'Kontrollerat: inget av {{count}} värden, tidigare värden inräknade, finns i datalagret {{address}}.',
    remains: 'Ett värde i fältet {{field}} finns ännu kvar: {{places}}.',
    sameText:
      '  Samma text finns också i posten {{kind}} {{id}}; kontrollera om den avser personen.',
    unexplained:
      '  Ingen annan post innehåller den. Om en säkerhetskopiering eller annan läsning pågår, vänta tills den är klar och kör kommandot igen.',
    beyondFile:
      'Utom räckhåll: säkerhetskopior som tagits tidigare och diskens lediga block. Radera gamla kopior i tid.',
    beyondServer:
      'Utom räckhåll: Neo4j-serverns transaktionslogg (som förval 2 dagar eller 2 GB, db.tx_log.rotation.retention_policy), dess indexfiler och säkerhetskopior som tagits tidigare.',
    heading: 'Uppgifter som finns sparade om personen {{id}}',
    none: '  inga',
    record: 'Uppgifter',
    relationships: 'Relationer',
    statements: 'Vad källorna säger',
    history: 'Historia, nyast först',
    mentions: 'Samma texter på andra ställen',
    change: '  {{recordedAt}}, {{author}}: {{message}} (version {{revision}})',
    deleted: '    borttagen',
    sources: 'källor: {{sources}}',
  },
  en: {
    describeErase: 'Erase the data of a person for good; counts stay',
    describeDisclose: 'Tell all that is held on a person (access request)',
    person: 'Id of the person (ContactPerson)',
    json: 'Print as JSON',
    missing: 'There is no person {{id}}, and never was. Take the id from a search or a list.',
    erased: 'The data of person {{id}} are erased (revision {{revision}}): {{fields}}.',
    erasedBefore: 'The data of person {{id}} had been erased before; the store was cleaned again.',
    proof:
      'Looked up: none of {{count}} values, earlier ones among them, stands in the store {{address}}.',
    remains: 'A value of the field {{field}} still stands in: {{places}}.',
    sameText: '  The same text is in {{kind}} {{id}}; see whether it means the person.',
    unexplained:
      '  No other record holds it. If a backup or another reading is under way, wait for its end and run the command again.',
    beyondFile:
      'Out of reach: backups taken before, and free blocks of the disk. Delete old backups when their time is over.',
    beyondServer:
      'Out of reach: the transaction log of the Neo4j server (2 days or 2 GB by default, db.tx_log.rotation.retention_policy), its index files, and backups taken before.',
    heading: 'Data held on person {{id}}',
    none: '  none',
    record: 'Data',
    relationships: 'Relationships',
    statements: 'What sources say',
    history: 'History, the newest first',
    mentions: 'The same texts elsewhere',
    change: '  {{recordedAt}}, {{author}}: {{message}} (revision {{revision}})',
    deleted: '    deleted',
    sources: 'sources: {{sources}}',
  },
});
