/** What is said of files that are brought in: commands, results, and what is wrong on which row. */
import { room } from './room.js';

export const importing = room({
  fi: {
    describe: 'Tuo jäsenyyksien pitkän listan (CSV, yksi jäsenyys rivillä).',
    files: 'Tuotavat tiedostot.',
    dryRun: 'Kertoo, mitä muuttuisi, eikä kirjoita mitään.',
    map: 'Mikä otsikko tarkoittaa mitäkin kenttää: otsikko=kenttä. Voidaan antaa monta kertaa.',
    dated: 'Päivä, jonka tilanteen lista kertoo (VVVV-KK-PP). Oletus: tuontipäivä.',
    storeMissing:
      'Tuonti tarvitsee oman tietovaraston, jottei oikea tieto sekoitu esimerkkitietoon. Anna se valitsimella --store (esimerkiksi --store sqlite:./data/oma.db) tai ympäristömuuttujalla STORE_URL.',
    storeInvented:
      'Tietovarastossa {{address}} on esimerkkimaakunnan keksittyä tietoa. Oikeaa tietoa ei tuoda sen joukkoon. Anna toinen tietovarasto valitsimella --store, esimerkiksi --store sqlite:./data/oma.db.',
    datedForm: '--dated {{given}}: odotettiin kalenterin päivää muodossa 2026-01-31.',
    read_one: 'Luettu {{count, number}} rivi, erottimena {{delimiter}}.',
    read_other: 'Luettu {{count, number}} riviä, erottimena {{delimiter}}.',
    delimiter: { comma: 'pilkku', semicolon: 'puolipiste', tab: 'sarkain' },
    leftOut: 'Sarakkeita ei tunnettu, ja ne jätettiin pois: {{headings}}.',
    tally:
      '{{kind}}: uusia {{created, number}}, täydennettyjä {{updated, number}}, ennallaan {{unchanged, number}}.',
    kind: {
      organisations: 'Organisaatioita',
      networks: 'Verkostoja',
      people: 'Henkilöitä',
      memberships: 'Jäsenyyksiä',
    },
    examples: 'esimerkiksi {{names}}',
    done: 'Tuotu. Tietovaraston versio on {{revision}}.',
    nothingToDo: 'Mikään ei muuttunut. Tietovaraston versio on {{revision}}.',
    wouldChange: 'Koeajo: mitään ei kirjoitettu.',
    notWritten_one: '{{name}}: {{count, number}} virhe. Mitään ei kirjoitettu.',
    notWritten_other: '{{name}}: {{count, number}} virhettä. Mitään ei kirjoitettu.',
    more_one: '… ja vielä {{count, number}}.',
    more_other: '… ja vielä {{count, number}}.',
    notes_one: 'Huomattavaa, {{count, number}} kohta:',
    notes_other: 'Huomattavaa, {{count, number}} kohtaa:',
    atCell: 'rivi {{row}}, sarake ”{{column}}”, arvo ”{{value}}”: {{sentence}}',
    atRow: 'rivi {{row}}: {{sentence}}',
    reading: 'Luetaan',
    writing: 'Kirjoitetaan',
    fault: {
      notFound: 'Tiedostoa ei voi lukea: {{reason}}. Tarkista polku.',
      empty: 'Tiedosto on tyhjä. Ensimmäisellä rivillä pitää olla otsikot, muilla jäsenyydet.',
      onlyHeadings:
        'Tiedostossa on vain otsikot ({{headings}}) eikä yhtään riviä. Lisää jäsenyydet, yksi riville.',
      picture:
        'Tämä ei ole tekstiä vaan {{format}}-tiedosto, vaikka nimi lupaa muuta. Anna CSV-tiedosto.',
      workbook:
        'Tämä on taulukkolaskennan työkirja ({{format}}) eikä CSV. Tallenna se taulukkolaskennassa muotoon ”CSV UTF-8”.',
      notText: 'Tämä ei ole tekstitiedosto: siinä on nollatavuja. Anna CSV-tiedosto.',
      utf16:
        'Odotettiin UTF-8-merkistöä, mutta tiedosto on UTF-16. Tallenna se muotoon ”CSV UTF-8” (ei ”Unicode-teksti”).',
      notUtf8:
        'Odotettiin UTF-8-merkistöä, mutta rivillä {{row}} (”{{near}}”) on muuta. Tallenna tiedosto muotoon ”CSV UTF-8”.',
      quoteNotClosed:
        'Rivillä {{row}} alkaa lainausmerkki, jota ei suljeta. Sulje se tai poista se.',
      textAfterQuote:
        'Rivillä {{row}} alkava lainausmerkki sulkeutuu ennen arvon loppua, tai se on jäänyt sulkematta. Sulje se rivin arvon lopussa; arvon sisällä oleva lainausmerkki kirjoitetaan kahdesti ("").',
      quoteInside:
        'Rivillä {{row}} on lainausmerkki keskellä arvoa. Pane koko arvo lainausmerkkeihin ja kirjoita sisällä oleva kahdesti: "Kerho ""Kaarna"" ry".',
      rowTooLong:
        'Rivi {{row}} jatkuu yli 128 000 tavua. Todennäköisesti sillä on lainausmerkki, jota ei suljeta. Sulje se tai poista se.',
      memberColumnMissing:
        'Saraketta, jossa jäsen on (järjestö tai henkilö), ei löytynyt. Tiedoston otsikot: {{headings}}. Tunnetut otsikot: {{known}}. Kerro muu otsikko näin: --map otsikko=organisation.',
      networkColumnMissing:
        'Verkoston saraketta ei löytynyt. Tiedoston otsikot: {{headings}}. Tunnetut otsikot: {{known}}. Kerro muu otsikko näin: --map otsikko=network.',
      sameField:
        'Otsikot ”{{first}}” ja ”{{second}}” tarkoittavat samaa kenttää ({{field}}). Valitse toinen: --map otsikko={{field}}.',
      mapForm:
        '--map {{given}}: odotettiin muotoa otsikko=kenttä, esimerkiksi --map nimi=organisation.',
      mapHeadingUnknown:
        '--map: otsikkoa ”{{given}}” ei ole tiedostossa. Tiedoston otsikot: {{headings}}.',
      mapFieldUnknown: '--map: kenttää ”{{given}}” ei ole. Kentät: {{fields}}.',
      mapTwice: '--map: otsikko ”{{heading}}” on annettu kahdesti. Jätä yksi.',
    },
    problem: {
      memberMissing: 'Jäsen puuttuu. Kirjoita järjestö tai henkilö.',
      networkMissing: 'Verkosto puuttuu. Kirjoita, mihin verkostoon jäsen kuuluu.',
      twoMembers:
        'Rivillä on jäsenenä sekä järjestö ”{{organisation}}” että henkilö. Jätä toinen pois; jos henkilö edustaa järjestöä, anna --map {{column}}=contactPerson.',
      notAName: 'Nimessä ei ole yhtään kirjainta eikä numeroa. Kirjoita nimi tai jätä tyhjäksi.',
      ragged:
        'Rivillä on {{cells}} arvoa, otsikoita on {{headings}}. Tarkista erottimet; arvo, jossa on erotin, pannaan lainausmerkkeihin.',
      dateForm: 'Tätä ei tunneta päiväksi. Kirjoita 31.1.2026, 1.2026 tai 2026 (tai 2026-01-31).',
      noSuchDay: 'Kalenterissa ei ole tällaista päivää. Tarkista päivä ja kuukausi.',
      noSuchMonth: 'Kuukausia on kaksitoista. Kirjoita päivä, kuukausi ja vuosi: 31.1.2026.',
      endBeforeStart: 'Päättyy ennen kuin alkaa ({{from}}). Tarkista päivät.',
      sameRowTwice:
        'Sama rivi on jo rivillä {{firstRow}}: sama jäsen, verkosto, rooli ja aika. Poista toinen.',
      unknownMunicipality:
        'Kuntaa ei tunneta. Kirjoita nimi suomeksi tai ruotsiksi tai kuntakoodi kolmella numerolla (”005”).',
      unknownMunicipalityNearest:
        'Kuntaa ei tunneta. Tarkoititko ”{{nearest}}”? Kuntakoodissa on kolme numeroa (”005”).',
      municipalityMerged:
        '{{name}} liittyi {{on}} kuntaan {{successor}} ({{successorCode}}). Kirjoita {{successor}}.',
      ambiguousMunicipality: 'Nimi sopii moneen kuntaan: {{candidates}}. Kirjoita kuntakoodi.',
      ambiguousOrganisation:
        'Nimi sopii moneen: {{candidates}}. Lisää Y-tunnus, rekisterinumero tai kunta.',
      ambiguousNetwork: 'Nimi sopii moneen: {{candidates}}. Nimeä verkostot eri tavoin.',
      ambiguousPerson: 'Nimi sopii moneen: {{candidates}}. Lisää sähköposti.',
    },
    note: {
      otherValueKept: '{{of}}: tiedossa on jo ”{{kept}}”, ja se säilyy.',
      endKept:
        '{{of}}: jäsenyys on päättynyt ({{kept}}), ja se säilyy, vaikka lista ei kerro loppua.',
      emailWithoutPerson: 'Osoite jätettiin pois, koska rivillä ei ole henkilöä, jolle se kuuluu.',
      contactOfPerson:
        'Yhteyshenkilö jätettiin pois, koska rivin jäsen on itse henkilö ({{person}}).',
    },
  },
  sv: {
    describe: 'Läser in en lång lista över medlemskap (CSV, ett medlemskap per rad).',
    files: 'Filerna som läses in.',
    dryRun: 'Berättar vad som skulle ändras och skriver ingenting.',
    map: 'Vilken rubrik som betyder vilket fält: rubrik=fält. Kan ges flera gånger.',
    dated: 'Dagen vars läge listan beskriver (ÅÅÅÅ-MM-DD). Standard: importdagen.',
    storeMissing:
      'Importen behöver ett eget datalager, så att verkliga uppgifter inte blandas med exempel. Ange det med --store (till exempel --store sqlite:./data/eget.db) eller med miljövariabeln STORE_URL.',
    storeInvented:
      'Datalagret {{address}} innehåller exempellandskapets påhittade uppgifter. Verkliga uppgifter läses inte in bland dem. Ange ett annat datalager med --store, till exempel --store sqlite:./data/eget.db.',
    datedForm: '--dated {{given}}: en dag i kalendern väntades, i formen 2026-01-31.',
    read_one: 'Läste {{count, number}} rad, avgränsad med {{delimiter}}.',
    read_other: 'Läste {{count, number}} rader, avgränsade med {{delimiter}}.',
    delimiter: { comma: 'komma', semicolon: 'semikolon', tab: 'tabb' },
    leftOut: 'Kolumner som inte känns till lämnades bort: {{headings}}.',
    tally:
      '{{kind}}: nya {{created, number}}, kompletterade {{updated, number}}, oförändrade {{unchanged, number}}.',
    kind: {
      organisations: 'Organisationer',
      networks: 'Nätverk',
      people: 'Personer',
      memberships: 'Medlemskap',
    },
    examples: 'till exempel {{names}}',
    done: 'Inläst. Datalagrets version är {{revision}}.',
    nothingToDo: 'Ingenting ändrades. Datalagrets version är {{revision}}.',
    wouldChange: 'Provkörning: ingenting skrevs.',
    notWritten_one: '{{name}}: {{count, number}} fel. Ingenting skrevs.',
    notWritten_other: '{{name}}: {{count, number}} fel. Ingenting skrevs.',
    more_one: '… och ännu {{count, number}}.',
    more_other: '… och ännu {{count, number}}.',
    notes_one: 'Att märka, {{count, number}} sak:',
    notes_other: 'Att märka, {{count, number}} saker:',
    atCell: 'rad {{row}}, kolumn ”{{column}}”, värde ”{{value}}”: {{sentence}}',
    atRow: 'rad {{row}}: {{sentence}}',
    reading: 'Läser',
    writing: 'Skriver',
    fault: {
      notFound: 'Filen kan inte läsas: {{reason}}. Kontrollera sökvägen.',
      empty: 'Filen är tom. Första raden ska ha rubriker, de övriga medlemskap.',
      onlyHeadings:
        'Filen har bara rubriker ({{headings}}) och inga rader. Lägg till medlemskapen, ett per rad.',
      picture: 'Detta är ingen text utan en {{format}}-fil, trots namnet. Ge en CSV-fil.',
      workbook:
        'Detta är en arbetsbok från ett kalkylprogram ({{format}}) och ingen CSV. Spara den i kalkylprogrammet som ”CSV UTF-8”.',
      notText: 'Detta är ingen textfil: den innehåller nollbyte. Ge en CSV-fil.',
      utf16:
        'UTF-8 väntades, men filen är i UTF-16. Spara den som ”CSV UTF-8” (inte ”Unicode-text”).',
      notUtf8:
        'UTF-8 väntades, men på rad {{row}} (”{{near}}”) står något annat. Spara filen som ”CSV UTF-8”.',
      quoteNotClosed:
        'På rad {{row}} börjar ett citattecken som inte avslutas. Avsluta det eller ta bort det.',
      textAfterQuote:
        'Citattecknet som börjar på rad {{row}} slutar före värdets slut, eller har inte avslutats. Avsluta det i slutet av värdet; ett citattecken inne i värdet skrivs två gånger ("").',
      quoteInside:
        'På rad {{row}} står ett citattecken mitt i ett värde. Sätt hela värdet inom citattecken och skriv det inre två gånger: "Klubben ""Kaarna"" rf".',
      rowTooLong:
        'Rad {{row}} fortsätter över 128 000 byte. Troligen har den ett citattecken som inte avslutas. Avsluta det eller ta bort det.',
      memberColumnMissing:
        'Kolumnen med medlemmen (organisation eller person) hittades inte. Filens rubriker: {{headings}}. Kända rubriker: {{known}}. Ange en annan rubrik så här: --map rubrik=organisation.',
      networkColumnMissing:
        'Kolumnen med nätverket hittades inte. Filens rubriker: {{headings}}. Kända rubriker: {{known}}. Ange en annan rubrik så här: --map rubrik=network.',
      sameField:
        'Rubrikerna ”{{first}}” och ”{{second}}” betyder samma fält ({{field}}). Välj den ena: --map rubrik={{field}}.',
      mapForm:
        '--map {{given}}: formen rubrik=fält väntades, till exempel --map namn=organisation.',
      mapHeadingUnknown:
        '--map: rubriken ”{{given}}” finns inte i filen. Filens rubriker: {{headings}}.',
      mapFieldUnknown: '--map: fältet ”{{given}}” finns inte. Fält: {{fields}}.',
      mapTwice: '--map: rubriken ”{{heading}}” är given två gånger. Lämna kvar en.',
    },
    problem: {
      memberMissing: 'Medlemmen saknas. Skriv en organisation eller en person.',
      networkMissing: 'Nätverket saknas. Skriv vilket nätverk medlemmen hör till.',
      twoMembers:
        'Raden har som medlem både organisationen ”{{organisation}}” och en person. Lämna bort den ena; om personen företräder organisationen, ange --map {{column}}=contactPerson.',
      notAName: 'Namnet har varken bokstäver eller siffror. Skriv ett namn eller lämna tomt.',
      ragged:
        'Raden har {{cells}} värden, rubrikerna är {{headings}}. Kontrollera avgränsarna; ett värde med avgränsare sätts inom citattecken.',
      dateForm:
        'Detta känns inte igen som en dag. Skriv 31.1.2026, 1.2026 eller 2026 (eller 2026-01-31).',
      noSuchDay: 'Det finns ingen sådan dag i kalendern. Kontrollera dag och månad.',
      noSuchMonth: 'Månaderna är tolv. Skriv dag, månad och år: 31.1.2026.',
      endBeforeStart: 'Slutar innan det börjar ({{from}}). Kontrollera dagarna.',
      sameRowTwice:
        'Samma rad finns redan på rad {{firstRow}}: samma medlem, nätverk, roll och tid. Ta bort den ena.',
      unknownMunicipality:
        'Kommunen är okänd. Skriv namnet på finska eller svenska eller kommunkoden med tre siffror (”005”).',
      unknownMunicipalityNearest:
        'Kommunen är okänd. Menade du ”{{nearest}}”? Kommunkoden har tre siffror (”005”).',
      municipalityMerged:
        '{{name}} gick {{on}} upp i {{successor}} ({{successorCode}}). Skriv {{successor}}.',
      ambiguousMunicipality: 'Namnet passar flera kommuner: {{candidates}}. Skriv kommunkoden.',
      ambiguousOrganisation:
        'Namnet passar flera: {{candidates}}. Lägg till FO-nummer, registernummer eller kommun.',
      ambiguousNetwork: 'Namnet passar flera: {{candidates}}. Ge nätverken olika namn.',
      ambiguousPerson: 'Namnet passar flera: {{candidates}}. Lägg till e-postadress.',
    },
    note: {
      otherValueKept: '{{of}}: uppgiften är redan ”{{kept}}” och blir kvar.',
      endKept:
        '{{of}}: medlemskapet har upphört ({{kept}}), och det gäller, fast listan inte nämner något slut.',
      emailWithoutPerson:
        'Adressen lämnades bort, eftersom raden inte har någon person som den hör till.',
      contactOfPerson:
        'Kontaktpersonen lämnades bort, eftersom radens medlem själv är en person ({{person}}).',
    },
  },
  en: {
    describe: 'Imports a long list of memberships (CSV, one membership a row).',
    files: 'Files to import.',
    dryRun: 'Tells what would change and writes nothing.',
    map: 'Which heading means which field: heading=field. Can be given many times.',
    dated: 'The day that the list speaks for (YYYY-MM-DD). Default: the day of the import.',
    storeMissing:
      'An import needs a store of its own, so that real data do not mix with the demonstration. Name it with --store (for example --store sqlite:./data/own.db) or in the environment variable STORE_URL.',
    storeInvented:
      'The store {{address}} holds the invented data of the demonstration county. Real data are not imported among them. Name another store with --store, for example --store sqlite:./data/own.db.',
    datedForm: '--dated {{given}}: expected a day of the calendar in the form 2026-01-31.',
    read_one: 'Read {{count, number}} row, delimited by {{delimiter}}.',
    read_other: 'Read {{count, number}} rows, delimited by {{delimiter}}.',
    delimiter: { comma: 'comma', semicolon: 'semicolon', tab: 'tab' },
    leftOut: 'Columns that are not known were left out: {{headings}}.',
    tally:
      '{{kind}}: {{created, number}} new, {{updated, number}} added to, {{unchanged, number}} as they were.',
    kind: {
      organisations: 'Organisations',
      networks: 'Networks',
      people: 'People',
      memberships: 'Memberships',
    },
    examples: 'for example {{names}}',
    done: 'Imported. The store is at revision {{revision}}.',
    nothingToDo: 'Nothing changed. The store is at revision {{revision}}.',
    wouldChange: 'Dry run: nothing was written.',
    notWritten_one: '{{name}}: {{count, number}} problem. Nothing was written.',
    notWritten_other: '{{name}}: {{count, number}} problems. Nothing was written.',
    more_one: '… and {{count, number}} more.',
    more_other: '… and {{count, number}} more.',
    notes_one: 'To note, {{count, number}} thing:',
    notes_other: 'To note, {{count, number}} things:',
    atCell: 'row {{row}}, column "{{column}}", value "{{value}}": {{sentence}}',
    atRow: 'row {{row}}: {{sentence}}',
    reading: 'Reading',
    writing: 'Writing',
    fault: {
      notFound: 'The file cannot be read: {{reason}}. Check the path.',
      empty: 'The file is empty. Its first row should hold headings, the others memberships.',
      onlyHeadings:
        'The file has only headings ({{headings}}) and no rows. Add the memberships, one a row.',
      picture: 'This is not text but a {{format}} file, whatever its name says. Give a CSV file.',
      workbook:
        'This is a spreadsheet workbook ({{format}}), not CSV. Save it in the spreadsheet as "CSV UTF-8".',
      notText: 'This is not a text file: it holds zero bytes. Give a CSV file.',
      utf16:
        'UTF-8 was expected, but the file is in UTF-16. Save it as "CSV UTF-8" (not "Unicode text").',
      notUtf8:
        'UTF-8 was expected, but row {{row}} ("{{near}}") holds something else. Save the file as "CSV UTF-8".',
      quoteNotClosed: 'A quote opens on row {{row}} and is never closed. Close it or take it away.',
      textAfterQuote:
        'The quote that opens on row {{row}} closes before its value ends, or was never closed. Close it at the end of the value; a quote inside a value is written twice ("").',
      quoteInside:
        'Row {{row}} has a quote in the middle of a value. Put the whole value in quotes and write the inner one twice: "The ""Kaarna"" club".',
      rowTooLong:
        'Row {{row}} goes on for more than 128,000 bytes. Most likely it has a quote that is never closed. Close it or take it away.',
      memberColumnMissing:
        'No column holds the member (organisation or person). Headings in the file: {{headings}}. Known headings: {{known}}. Name another heading like this: --map heading=organisation.',
      networkColumnMissing:
        'No column holds the network. Headings in the file: {{headings}}. Known headings: {{known}}. Name another heading like this: --map heading=network.',
      sameField:
        'The headings "{{first}}" and "{{second}}" mean the same field ({{field}}). Choose one: --map heading={{field}}.',
      mapForm:
        '--map {{given}}: expected the form heading=field, for example --map name=organisation.',
      mapHeadingUnknown:
        '--map: there is no heading "{{given}}" in the file. Headings in the file: {{headings}}.',
      mapFieldUnknown: '--map: there is no field "{{given}}". Fields: {{fields}}.',
      mapTwice: '--map: the heading "{{heading}}" is given twice. Leave one.',
    },
    problem: {
      memberMissing: 'The member is missing. Write an organisation or a person.',
      networkMissing: 'The network is missing. Write which network the member belongs to.',
      twoMembers:
        'The row has both the organisation "{{organisation}}" and a person as its member. Leave one out; if the person represents the organisation, give --map {{column}}=contactPerson.',
      notAName: 'The name has neither a letter nor a digit. Write a name or leave it empty.',
      ragged:
        'The row has {{cells}} values, there are {{headings}} headings. Check the delimiters; a value with a delimiter in it goes in quotes.',
      dateForm: 'This is not known as a day. Write 31.1.2026, 1.2026 or 2026 (or 2026-01-31).',
      noSuchDay: 'The calendar has no such day. Check day and month.',
      noSuchMonth: 'There are twelve months. Write day, month and year: 31.1.2026.',
      endBeforeStart: 'It ends before it starts ({{from}}). Check the days.',
      sameRowTwice:
        'The same is on row {{firstRow}} already: same member, network, role and time. Take one away.',
      unknownMunicipality:
        'The municipality is not known. Write its name in Finnish or Swedish, or its code with three digits ("005").',
      unknownMunicipalityNearest:
        'The municipality is not known. Did you mean "{{nearest}}"? A municipality code has three digits ("005").',
      municipalityMerged:
        '{{name}} merged into {{successor}} ({{successorCode}}) on {{on}}. Write {{successor}}.',
      ambiguousMunicipality:
        'The name fits several municipalities: {{candidates}}. Write the municipality code.',
      ambiguousOrganisation:
        'The name fits several: {{candidates}}. Add the business ID, the register number or the municipality.',
      ambiguousNetwork: 'The name fits several: {{candidates}}. Name the networks differently.',
      ambiguousPerson: 'The name fits several: {{candidates}}. Add the e-mail address.',
    },
    note: {
      otherValueKept: '{{of}}: "{{kept}}" is recorded already and stays.',
      endKept:
        '{{of}}: the membership has ended ({{kept}}), which stays although the list tells no end.',
      emailWithoutPerson: 'The address was left out, as the row has no person to whom it belongs.',
      contactOfPerson:
        "The contact person was left out, as the row's member is a person too ({{person}}).",
    },
  },
});
