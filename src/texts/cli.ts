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
    unavailable: {
      server:
        'Tietovarastoon {{address}} ei saada yhteyttä: {{reason}}\nTarkista osoite (STORE_URL tai --store), että palvelin on käynnissä, ja STORE_USER ja STORE_PASSWORD.',
      signIn:
        'Tietovarasto {{address}} ei hyväksy käyttäjää tai salasanaa.\nTarkista STORE_USER ja STORE_PASSWORD (tai STORE_PASSWORD_FILE).',
      signInsTooMany:
        'Tietovarastoon {{address}} on yritetty väärällä salasanalla liian monta kertaa peräkkäin, joten se ei hetkeen ota vastaan ketään.\nTarkista STORE_USER ja STORE_PASSWORD (tai STORE_PASSWORD_FILE), odota kymmenen sekuntia ja yritä uudelleen.',
      file: 'Tiedostoa {{address}} ei voi käyttää: {{reason}}\nTarkista polku (STORE_URL tai --store).',
      inUse:
        'Tiedosto {{address}} on toisen palvelun tai komennon käytössä.\nPysäytä palvelu tai komento, joka käyttää samaa tiedostoa, tai anna toinen tiedosto (STORE_URL tai --store).',
      isFolder:
        'Osoitteessa {{address}} on kansio, ei tiedosto.\nAnna tiedoston polku (STORE_URL tai --store).',
      missing: 'Tiedostoa {{address}} ei ole.\nTarkista polku (STORE_URL tai --store).',
      full: 'Levy, jolla tiedosto {{address}} on, on täynnä.\nVapauta tilaa tai anna tiedosto toiselta levyltä (STORE_URL tai --store).',
      forbidden:
        'Tiedostoa {{address}} ei voi avata tai siihen ei voi kirjoittaa.\nTarkista, että sinulla on oikeus kirjoittaa tiedostoon ja sen kansioon, tai anna toinen tiedosto (STORE_URL tai --store).',
      damaged:
        'Tiedosto {{address}} on vioittunut.\nPalauta varmuuskopio uuteen tiedostoon: tuhatverkko restore TIEDOSTO --store sqlite:./data/palautettu.db',
      notDatabase:
        'Tiedosto {{address}} ei ole tietokanta. Siihen ei koskettu.\nAnna toinen tiedosto tai nimi, jota ei ole vielä käytetty (STORE_URL tai --store).',
      otherProgram:
        'Tiedosto {{address}} on toisen ohjelman tietokanta. Siihen ei koskettu.\nAnna toinen tiedosto tai nimi, jota ei ole vielä käytetty (STORE_URL tai --store).',
      laterVersion:
        'Tiedosto {{address}} on tallennettu Tuhatverkon uudemmalla versiolla. Siihen ei koskettu.\nPäivitä Tuhatverkko tai anna toinen tiedosto (STORE_URL tai --store).',
      earlierVersion:
        'Tiedosto {{address}} on tallennettu Tuhatverkon vanhemmalla versiolla.\nKäynnistä palvelu sillä kerran (tuhatverkko serve), niin tiedosto päivittyy.',
    },
    problem: '{{path}}: {{sentence}} (arvo: ”{{value}}”)',
    exportCsv:
      'Kirjoita CSV-tiedostoja uuteen kansioon, yksi tietuelajia kohti; sama kansio tuodaan komennolla import.',
    serve: {
      describe: 'Käynnistä palvelu: kartta, GraphQL-rajapinta ja kyselysivu',
      listening: 'Tuhatverkko on käynnissä: {{url}}',
      pages: '  kartta {{url}}/   kyselysivu {{url}}/graphql',
      store: '  tiedot: {{address}} (tiedon versio {{revision}})',
      content:
        '  kirjattu: verkostoja {{networks}}, organisaatioita {{organisations}} (päättyneet mukaan lukien)',
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
    unavailable: {
      server:
        'Datalagret {{address}} kan inte nås: {{reason}}\nKontrollera adressen (STORE_URL eller --store), att servern är i gång, och STORE_USER och STORE_PASSWORD.',
      signIn:
        'Datalagret {{address}} godtar inte användaren eller lösenordet.\nKontrollera STORE_USER och STORE_PASSWORD (eller STORE_PASSWORD_FILE).',
      signInsTooMany:
        'Fel lösenord har getts till datalagret {{address}} för många gånger i rad, så det släpper inte in någon på en stund.\nKontrollera STORE_USER och STORE_PASSWORD (eller STORE_PASSWORD_FILE), vänta tio sekunder och försök igen.',
      file: 'Filen {{address}} kan inte användas: {{reason}}\nKontrollera sökvägen (STORE_URL eller --store).',
      inUse:
        'Filen {{address}} används av en annan tjänst eller ett annat kommando.\nStoppa tjänsten eller kommandot som använder samma fil, eller ange en annan fil (STORE_URL eller --store).',
      isFolder:
        'På adressen {{address}} finns en mapp, inte en fil.\nAnge sökvägen till en fil (STORE_URL eller --store).',
      missing: 'Filen {{address}} finns inte.\nKontrollera sökvägen (STORE_URL eller --store).',
      full: 'Disken där filen {{address}} ligger är full.\nFrigör utrymme eller ange en fil på en annan disk (STORE_URL eller --store).',
      forbidden:
        'Filen {{address}} kan inte öppnas eller skrivas.\nKontrollera att du får skriva i filen och i dess mapp, eller ange en annan fil (STORE_URL eller --store).',
      damaged:
        'Filen {{address}} är skadad.\nÅterställ en säkerhetskopia i en ny fil: tuhatverkko restore FIL --store sqlite:./data/aterstalld.db',
      notDatabase:
        'Filen {{address}} är ingen databas. Den lämnades orörd.\nAnge en annan fil eller ett namn som inte är i bruk (STORE_URL eller --store).',
      otherProgram:
        'Filen {{address}} är ett annat programs databas. Den lämnades orörd.\nAnge en annan fil eller ett namn som inte är i bruk (STORE_URL eller --store).',
      laterVersion:
        'Filen {{address}} har skrivits av en nyare version av Tuhatverkko. Den lämnades orörd.\nUppdatera Tuhatverkko eller ange en annan fil (STORE_URL eller --store).',
      earlierVersion:
        'Filen {{address}} har skrivits av en äldre version av Tuhatverkko.\nStarta tjänsten med den en gång (tuhatverkko serve), så uppdateras filen.',
    },
    problem: '{{path}}: {{sentence}} (värde: ”{{value}}”)',
    exportCsv:
      'Skriv CSV-filer i en ny mapp, en för varje slag av poster; samma mapp hämtas in med import.',
    serve: {
      describe: 'Starta tjänsten: kartan, GraphQL-gränssnittet och frågesidan',
      listening: 'Tuhatverkko är i gång: {{url}}',
      pages: '  karta {{url}}/   frågesida {{url}}/graphql',
      store: '  uppgifter: {{address}} (version {{revision}})',
      content:
        '  antecknade: nätverk {{networks}}, organisationer {{organisations}} (avslutade medräknade)',
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
    unavailable: {
      server:
        'The store at {{address}} cannot be reached: {{reason}}\nCheck the address (STORE_URL or --store), that the server is running, and STORE_USER and STORE_PASSWORD.',
      signIn:
        'The store at {{address}} does not accept the user or the password.\nCheck STORE_USER and STORE_PASSWORD (or STORE_PASSWORD_FILE).',
      signInsTooMany:
        'The store at {{address}} was given a wrong password too many times in a row, so it lets nobody in for a moment.\nCheck STORE_USER and STORE_PASSWORD (or STORE_PASSWORD_FILE), wait ten seconds and try again.',
      file: 'The file {{address}} cannot be used: {{reason}}\nCheck the path (STORE_URL or --store).',
      inUse:
        'The file {{address}} is in use by another service or command.\nEither stop the service or command that uses the same file, or name another file (STORE_URL or --store).',
      isFolder:
        'At {{address}} there is a folder, not a file.\nGive the path of a file (STORE_URL or --store).',
      missing: 'There is no file {{address}}.\nCheck the path (STORE_URL or --store).',
      full: 'The disk that the file {{address}} is on is full.\nMake room, or name a file on another disk (STORE_URL or --store).',
      forbidden:
        'The file {{address}} cannot be opened or written.\nCheck that you may write to the file and to its folder, or name another file (STORE_URL or --store).',
      damaged:
        'The file {{address}} is damaged.\nRestore a backup into a new file: tuhatverkko restore FILE --store sqlite:./data/restored.db',
      notDatabase:
        'The file {{address}} is not a database. It was left as it is.\nGive another file, or a name that is not taken (STORE_URL or --store).',
      otherProgram:
        'The file {{address}} is a database of another program. It was left as it is.\nGive another file, or a name that is not taken (STORE_URL or --store).',
      laterVersion:
        'The file {{address}} was written by a later version of Tuhatverkko. It was left as it is.\nUpdate Tuhatverkko, or give another file (STORE_URL or --store).',
      earlierVersion:
        'The file {{address}} was written by an earlier version of Tuhatverkko.\nStart the service with it once (tuhatverkko serve), which brings it up to date.',
    },
    problem: '{{path}}: {{sentence}} (value: "{{value}}")',
    exportCsv:
      'Write CSV files into a new folder, one for each kind of record; import takes the same folder back.',
    serve: {
      describe: 'Start the service: the map, the GraphQL interface and the playground',
      listening: 'Tuhatverkko is running: {{url}}',
      pages: '  map {{url}}/   playground {{url}}/graphql',
      store: '  data: {{address}} (revision {{revision}})',
      content:
        '  recorded: networks {{networks}}, organisations {{organisations}} (ended ones included)',
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
