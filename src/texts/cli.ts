/** What the commands say: help, messages about wrong use, and what they did. */
import { room } from './room.js';

export const cli = room({
  fi: {
    usage: 'tuhatverkko KOMENTO [valinnat]',
    about:
      'Kuka toimii kenen kanssa, missä verkostot menevät päällekkäin ja kuka jää ulkopuolelle: alueen yhteistyöverkostojen analyysi.',
    help: 'Näytä ohje',
    version: 'Näytä versio',
    language: 'Kieli: fi, sv tai en',
    store: 'Tietovarasto (ohittaa asetuksen STORE_URL)',
    commands: 'Komennot:',
    positionals: 'Annettavat:',
    options: 'Valinnat:',
    examples: 'Esimerkkejä:',
    defaultValue: 'oletus:',
    choices: 'vaihtoehdot:',
    required: 'pakollinen',
    string: 'teksti',
    number: 'luku',
    boolean: 'kyllä tai ei',
    array: 'useita',
    settings: 'Asetukset (ympäristömuuttujina):',
    commandMissing: 'Komento puuttuu.',
    commandUnknown: 'Komentoa ei ole: %s',
    optionUnknown: 'Valintaa ei ole: --%s',
    optionValueMissing: 'Valinnalta puuttuu arvo: --%s',
    argumentsMissing: 'Komennolle annettiin %s arvoa, mutta se tarvitsee vähintään %s.',
    argumentsTooMany: 'Komennolle annettiin %s arvoa, mutta se ottaa enintään %s.',
    requiredMissing: 'Pakollinen valinta puuttuu: --%s',
    valueNotAllowed: 'Arvo ei kelpaa:',
    valueAndChoices: '%s: annettiin %s, vaihtoehdot: %s',
    exclusive: 'Valintoja %s ja %s ei voi käyttää yhdessä',
    didYouMean: 'Tarkoititko %s?',
    seeHelp: 'Ohje: tuhatverkko --help',
    unexpected:
      'Odottamaton virhe: {{message}}\nJos se toistuu, kerro siitä ylläpitäjälle. Lisää tietoa: LOG_LEVEL=debug',
    storeUnavailable:
      'Tietovarastoon {{address}} ei saada yhteyttä: {{reason}}\nTarkista osoite (STORE_URL tai --store), että palvelin on käynnissä, ja STORE_USER ja STORE_PASSWORD.',
    fileUnavailable:
      'Tiedostoa {{address}} ei voi käyttää: {{reason}}\nTarkista polku (STORE_URL tai --store) ja pysäytä palvelu tai komento, joka käyttää samaa tiedostoa.',
    problem: '{{path}}: {{sentence}} (arvo: ”{{value}}”)',
    exportCsv:
      'Kirjoita CSV-tiedostoja uuteen kansioon, yksi tietuelajia kohti; sama kansio tuodaan komennolla import.',
    serve: {
      describe: 'Käynnistä palvelu: kartta, GraphQL-rajapinta ja kyselysivu',
      listening: 'Tuhatverkko on käynnissä: {{url}}',
      pages: '  kartta {{url}}/   kyselysivu {{url}}/graphql',
      store: '  tiedot: {{address}} (tiedon versio {{revision}})',
      content: '  verkostoja {{networks}}, organisaatioita {{organisations}}',
      demonstration:
        '  Tämä on keksitty esimerkkiaineisto. Oma luettelo: npx tuhatverkko import jasenet.csv --store sqlite:./data/oma.db',
      empty:
        '  Verkostoja ei ole vielä. Tuo luettelo: npx tuhatverkko import jasenet.csv --store {{address}}',
      howToStop: '  Pysäytä painamalla Ctrl+C.',
      stopped: 'Palvelu pysäytettiin.',
      portTaken:
        'Portti {{port}} on jo käytössä osoitteessa {{host}}. Pysäytä toinen ohjelma tai valitse toinen portti: PORT={{other}} npm start',
      portForbidden:
        'Porttia {{port}} ei saa käyttää ilman lisäoikeuksia. Valitse portti väliltä 1024–65535: PORT=4000',
      hostUnavailable:
        'Tällä koneella ei ole osoitetta {{host}}. Tarkista HOST; vain tälle koneelle: HOST=127.0.0.1',
    },
  },
  sv: {
    usage: 'tuhatverkko KOMMANDO [val]',
    about:
      'Vem arbetar med vem, var överlappar nätverken och vem blir utanför: analys av samarbetsnätverken i ett område.',
    help: 'Visa hjälp',
    version: 'Visa version',
    language: 'Språk: fi, sv eller en',
    store: 'Datalager (går före inställningen STORE_URL)',
    commands: 'Kommandon:',
    positionals: 'Att ange:',
    options: 'Val:',
    examples: 'Exempel:',
    defaultValue: 'förval:',
    choices: 'alternativ:',
    required: 'obligatoriskt',
    string: 'text',
    number: 'tal',
    boolean: 'ja eller nej',
    array: 'flera',
    settings: 'Inställningar (som miljövariabler):',
    commandMissing: 'Kommandot saknas.',
    commandUnknown: 'Kommandot finns inte: %s',
    optionUnknown: 'Valet finns inte: --%s',
    optionValueMissing: 'Valet saknar värde: --%s',
    argumentsMissing: 'Kommandot fick %s värden men behöver minst %s.',
    argumentsTooMany: 'Kommandot fick %s värden men tar högst %s.',
    requiredMissing: 'Ett obligatoriskt val saknas: --%s',
    valueNotAllowed: 'Värdet duger inte:',
    valueAndChoices: '%s: fick %s, alternativ: %s',
    exclusive: 'Valen %s och %s kan inte användas tillsammans',
    didYouMean: 'Menade du %s?',
    seeHelp: 'Hjälp: tuhatverkko --help',
    unexpected:
      'Oväntat fel: {{message}}\nOm det upprepas, berätta för administratören. Mer information: LOG_LEVEL=debug',
    storeUnavailable:
      'Datalagret {{address}} kan inte nås: {{reason}}\nKontrollera adressen (STORE_URL eller --store), att servern är i gång, och STORE_USER och STORE_PASSWORD.',
    fileUnavailable:
      'Filen {{address}} kan inte användas: {{reason}}\nKontrollera sökvägen (STORE_URL eller --store) och stoppa tjänsten eller kommandot som använder samma fil.',
    problem: '{{path}}: {{sentence}} (värde: ”{{value}}”)',
    exportCsv:
      'Skriv CSV-filer i en ny mapp, en för varje slag av poster; samma mapp hämtas in med import.',
    serve: {
      describe: 'Starta tjänsten: kartan, GraphQL-gränssnittet och frågesidan',
      listening: 'Tuhatverkko är i gång: {{url}}',
      pages: '  karta {{url}}/   frågesida {{url}}/graphql',
      store: '  uppgifter: {{address}} (version {{revision}})',
      content: '  nätverk: {{networks}}, organisationer: {{organisations}}',
      demonstration:
        '  Det här är ett påhittat exempel. Egen lista: npx tuhatverkko import medlemmar.csv --store sqlite:./data/egen.db',
      empty:
        '  Det finns inga nätverk ännu. Hämta in en lista: npx tuhatverkko import medlemmar.csv --store {{address}}',
      howToStop: '  Stoppa med Ctrl+C.',
      stopped: 'Tjänsten stoppades.',
      portTaken:
        'Porten {{port}} är redan i bruk på adressen {{host}}. Stoppa det andra programmet eller välj en annan port: PORT={{other}} npm start',
      portForbidden:
        'Porten {{port}} får inte användas utan särskilda rättigheter. Välj en port mellan 1024 och 65535: PORT=4000',
      hostUnavailable:
        'Den här datorn har inte adressen {{host}}. Kontrollera HOST; bara för den här datorn: HOST=127.0.0.1',
    },
  },
  en: {
    usage: 'tuhatverkko COMMAND [options]',
    about:
      "Who works with whom, where networks overlap and who is left out: analysis of a county's cooperation networks.",
    help: 'Show help',
    version: 'Show version',
    language: 'Language: fi, sv or en',
    store: 'Store (goes before the setting STORE_URL)',
    commands: 'Commands:',
    positionals: 'To be given:',
    options: 'Options:',
    examples: 'Examples:',
    defaultValue: 'default:',
    choices: 'choices:',
    required: 'required',
    string: 'text',
    number: 'number',
    boolean: 'yes or no',
    array: 'several',
    settings: 'Settings (as environment variables):',
    commandMissing: 'The command is missing.',
    commandUnknown: 'There is no command %s',
    optionUnknown: 'There is no option --%s',
    optionValueMissing: 'The option has no value: --%s',
    argumentsMissing: 'The command got %s values but needs at least %s.',
    argumentsTooMany: 'The command got %s values but takes at most %s.',
    requiredMissing: 'A required option is missing: --%s',
    valueNotAllowed: 'The value cannot be used:',
    valueAndChoices: '%s: got %s, choices: %s',
    exclusive: 'The options %s and %s cannot be used together',
    didYouMean: 'Did you mean %s?',
    seeHelp: 'Help: tuhatverkko --help',
    unexpected:
      'Unexpected error: {{message}}\nIf it happens again, tell the administrator. More information: LOG_LEVEL=debug',
    storeUnavailable:
      'The store at {{address}} cannot be used: {{reason}}\nCheck the address (STORE_URL or --store), that the server is running, and STORE_USER and STORE_PASSWORD.',
    fileUnavailable:
      'The file {{address}} cannot be used: {{reason}}\nCheck the path (STORE_URL or --store), and stop the service or command that uses the same file.',
    problem: '{{path}}: {{sentence}} (value: "{{value}}")',
    exportCsv:
      'Write CSV files into a new folder, one for each kind of record; import takes the same folder back.',
    serve: {
      describe: 'Start the service: the map, the GraphQL interface and the playground',
      listening: 'Tuhatverkko is running: {{url}}',
      pages: '  map {{url}}/   playground {{url}}/graphql',
      store: '  data: {{address}} (revision {{revision}})',
      content: '  networks: {{networks}}, organisations: {{organisations}}',
      demonstration:
        '  This is an invented example. Your own list: npx tuhatverkko import members.csv --store sqlite:./data/own.db',
      empty:
        '  There are no networks yet. Bring a list: npx tuhatverkko import members.csv --store {{address}}',
      howToStop: '  Stop it with Ctrl+C.',
      stopped: 'The service has stopped.',
      portTaken:
        'Port {{port}} is already in use at {{host}}. Stop the other program or choose another port: PORT={{other}} npm start',
      portForbidden:
        'Port {{port}} may not be used without special rights. Choose a port from 1024 to 65535: PORT=4000',
      hostUnavailable:
        'This machine has no address {{host}}. Check HOST; for this machine only: HOST=127.0.0.1',
    },
  },
});
