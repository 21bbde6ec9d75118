/** What is said of files that are brought in: commands, results, and what is wrong on which row. */
import { room } from '../room.js';

export const importing = room({
  fi: {
    describe:
      'Tuo jäsenluettelo, ristiintaulukko tai täytetty työkirja (CSV tai XLSX) tietovarastoon',
    files: 'Tuotavat tiedostot.',
    dryRun: 'Kertoo, mitä muuttuisi, eikä kirjoita mitään.',
    map: 'Mikä otsikko tarkoittaa mitäkin kenttää: otsikko=kenttä. Voidaan antaa monta kertaa.',
    encoding: 'Tiedoston merkistö. Oletus: päätellään tiedostosta.',
    delimiterOption: 'Mikä erottaa arvot toisistaan. Oletus: päätellään otsikoista.',
    completeFor:
      'Lista on koko luettelo: network = kunkin verkostonsa kaikki jäsenet listan päivänä.',
    dated: 'Päivä, jonka tilanteen lista kertoo (VVVV-KK-PP). Oletus: tuontipäivä.',
    storeMissing:
      'Tuonti tarvitsee oman tietovaraston, jottei oikea tieto sekoitu esimerkkitietoon. Anna se valitsimella --store (esimerkiksi --store sqlite:./data/oma.db) tai ympäristömuuttujalla STORE_URL.',
    storeInvented:
      'Tietovarastossa {{address}} on esimerkkimaakunnan keksittyä tietoa. Oikeaa tietoa ei tuoda sen joukkoon. Anna toinen tietovarasto valitsimella --store, esimerkiksi --store sqlite:./data/oma.db.',
    datedForm: '--dated {{given}}: odotettiin kalenterin päivää muodossa 2026-01-31.',
    read_one: 'Luettu {{count, number}} rivi: merkistö {{encoding}}, erottimena {{delimiter}}.',
    read_other: 'Luettu {{count, number}} riviä: merkistö {{encoding}}, erottimena {{delimiter}}.',
    delimiter: { comma: 'pilkku', semicolon: 'puolipiste', tab: 'sarkain' },
    encodingInferred:
      'Merkistö {{encoding}} pääteltiin tavuista. Jos kirjaimet näyttävät vääriltä, kerro oikea valitsimella --encoding.',
    headingsBelow:
      'Otsikot löytyivät riviltä {{row}}; niiden yläpuolella olevat rivit jätettiin pois.',
    headingsRepeated: 'Otsikot toistuvat, ja toistot jätettiin pois: rivi {{rows}}.',
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
    missing_one:
      'Lista on koko luettelo päivältä {{day}}, mutta siitä puuttuu {{count, number}} jäsenyys, joka tietovaraston mukaan oli silloin voimassa. Sitä ei päätetty:',
    missing_other:
      'Lista on koko luettelo päivältä {{day}}, mutta siitä puuttuu {{count, number}} jäsenyyttä, jotka tietovaraston mukaan olivat silloin voimassa. Niitä ei päätetty:',
    nothingMissing:
      'Lista on koko luettelo päivältä {{day}}, eikä tietovarastossa ole muita sen verkostojen jäsenyyksiä siltä päivältä.',
    notes_one: 'Huomattavaa, {{count, number}} kohta:',
    notes_other: 'Huomattavaa, {{count, number}} kohtaa:',
    atCell: 'rivi {{row}}, sarake ”{{column}}”, arvo ”{{value}}”: {{sentence}}',
    atRow: 'rivi {{row}}: {{sentence}}',
    reading: 'Luetaan',
    writing: 'Kirjoitetaan',
    problem: {
      memberMissing: 'Jäsen puuttuu. Kirjoita järjestö tai henkilö.',
      networkMissing: 'Verkosto puuttuu. Kirjoita, mihin verkostoon jäsen kuuluu.',
      twoMembers:
        'Rivillä on jäsenenä sekä järjestö ”{{organisation}}” että henkilö. Jätä toinen pois; jos henkilö edustaa järjestöä, anna --map {{column}}=contactPerson.',
      notAName: 'Nimessä ei ole yhtään kirjainta eikä numeroa. Kirjoita nimi tai jätä tyhjäksi.',
      ragged:
        'Rivillä on {{cells}} arvoa, otsikoita on {{headings}}. Tarkista erottimet; arvo, jossa on erotin, pannaan lainausmerkkeihin.',
      valueTooLong:
        'Arvossa on {{length, number}} merkkiä, enintään {{most, number}} sopii. Lyhennä arvoa.',
      otherHeadings:
        'Rivillä on toiset otsikot kuin tiedoston alussa ({{headings}}). Tuo tästä alkava osa omana tiedostonaan.',
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
      sourcesDiffer:
        '{{of}}: lähteet ovat eri mieltä. Kumpikin tieto säilyy; voimassa on ”{{kept}}”. {{rule}}',
      emailWithoutPerson: 'Osoite jätettiin pois, koska rivillä ei ole henkilöä, jolle se kuuluu.',
      contactOfPerson:
        'Yhteyshenkilö jätettiin pois, koska rivin jäsen on itse henkilö ({{person}}).',
    },
  },
  sv: {
    describe: 'Läs in en medlemslista, en korstabell eller en ifylld arbetsbok (CSV eller XLSX)',
    files: 'Filerna som läses in.',
    dryRun: 'Berättar vad som skulle ändras och skriver ingenting.',
    map: 'Vilken rubrik som betyder vilket fält: rubrik=fält. Kan ges flera gånger.',
    encoding: 'Filens teckenkodning. Standard: avgörs av filen.',
    delimiterOption: 'Vad som skiljer värdena åt. Standard: avgörs av rubrikerna.',
    completeFor:
      'Listan är hela förteckningen: network = alla medlemmar i vart och ett av dess nätverk på listans dag.',
    dated: 'Dagen vars läge listan beskriver (ÅÅÅÅ-MM-DD). Standard: importdagen.',
    storeMissing:
      'Importen behöver ett eget datalager, så att verkliga uppgifter inte blandas med exempel. Ange det med --store (till exempel --store sqlite:./data/egen.db) eller med miljövariabeln STORE_URL.',
    storeInvented:
      'Datalagret {{address}} innehåller exempellandskapets påhittade uppgifter. Verkliga uppgifter läses inte in bland dem. Ange ett annat datalager med --store, till exempel --store sqlite:./data/eget.db.',
    datedForm: '--dated {{given}}: en dag i kalendern väntades, i formen 2026-01-31.',
    read_one:
      'Läste {{count, number}} rad: teckenkodning {{encoding}}, avgränsad med {{delimiter}}.',
    read_other:
      'Läste {{count, number}} rader: teckenkodning {{encoding}}, avgränsade med {{delimiter}}.',
    delimiter: { comma: 'komma', semicolon: 'semikolon', tab: 'tabb' },
    encodingInferred:
      'Teckenkodningen {{encoding}} avgjordes av filens byte. Om bokstäverna ser fel ut, ange den rätta med --encoding.',
    headingsBelow: 'Rubrikerna fanns på rad {{row}}; raderna ovanför lämnades bort.',
    headingsRepeated: 'Rubrikerna upprepas, och upprepningarna lämnades bort: rad {{rows}}.',
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
    missing_one:
      'Listan är hela förteckningen för {{day}}, men den saknar {{count, number}} medlemskap som enligt datalagret gällde då. Det avslutades inte:',
    missing_other:
      'Listan är hela förteckningen för {{day}}, men den saknar {{count, number}} medlemskap som enligt datalagret gällde då. De avslutades inte:',
    nothingMissing:
      'Listan är hela förteckningen för {{day}}, och datalagret har inga andra medlemskap i dess nätverk för den dagen.',
    notes_one: 'Att märka, {{count, number}} sak:',
    notes_other: 'Att märka, {{count, number}} saker:',
    atCell: 'rad {{row}}, kolumn ”{{column}}”, värde ”{{value}}”: {{sentence}}',
    atRow: 'rad {{row}}: {{sentence}}',
    reading: 'Läser',
    writing: 'Skriver',
    problem: {
      memberMissing: 'Medlemmen saknas. Skriv en organisation eller en person.',
      networkMissing: 'Nätverket saknas. Skriv vilket nätverk medlemmen hör till.',
      twoMembers:
        'Raden har som medlem både organisationen ”{{organisation}}” och en person. Lämna bort den ena; om personen företräder organisationen, ange --map {{column}}=contactPerson.',
      notAName: 'Namnet har varken bokstäver eller siffror. Skriv ett namn eller lämna tomt.',
      ragged:
        'Raden har {{cells}} värden, rubrikerna är {{headings}}. Kontrollera avgränsarna; ett värde med avgränsare sätts inom citattecken.',
      valueTooLong:
        'Värdet har {{length, number}} tecken, högst {{most, number}} ryms. Förkorta värdet.',
      otherHeadings:
        'Raden har andra rubriker än filens början ({{headings}}). Läs in delen som börjar här som en egen fil.',
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
      sourcesDiffer:
        '{{of}}: källorna är oense. Båda uppgifterna bevaras; gällande är ”{{kept}}”. {{rule}}',
      emailWithoutPerson:
        'Adressen lämnades bort, eftersom raden inte har någon person som den hör till.',
      contactOfPerson:
        'Kontaktpersonen lämnades bort, eftersom radens medlem själv är en person ({{person}}).',
    },
  },
  en: {
    describe:
      'Bring a list of members, a cross-table or a filled workbook (CSV or XLSX) into a store',
    files: 'Files to import.',
    dryRun: 'Tells what would change and writes nothing.',
    map: 'Which heading means which field: heading=field. Can be given many times.',
    encoding: 'The encoding of the file. Default: found out from the file.',
    delimiterOption: 'What stands between the values. Default: found out from the headings.',
    completeFor:
      'The list is the whole list: network = all members of each of its networks on its day.',
    dated: 'The day that the list speaks for (YYYY-MM-DD). Default: the day of the import.',
    storeMissing:
      'An import needs a store of its own, so that real data do not mix with the demonstration. Name it with --store (for example --store sqlite:./data/own.db) or in the environment variable STORE_URL.',
    storeInvented:
      'The store {{address}} holds the invented data of the demonstration county. Real data are not imported among them. Name another store with --store, for example --store sqlite:./data/own.db.',
    datedForm: '--dated {{given}}: expected a day of the calendar in the form 2026-01-31.',
    read_one: 'Read {{count, number}} row: encoding {{encoding}}, delimited by {{delimiter}}.',
    read_other: 'Read {{count, number}} rows: encoding {{encoding}}, delimited by {{delimiter}}.',
    delimiter: { comma: 'comma', semicolon: 'semicolon', tab: 'tab' },
    encodingInferred:
      'The encoding {{encoding}} was inferred from the bytes. If letters look wrong, name the right one with --encoding.',
    headingsBelow: 'The headings were found on row {{row}}; the rows above them were left out.',
    headingsRepeated: 'The headings come again, and were left out there: row {{rows}}.',
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
    missing_one:
      'The list is the whole list for {{day}}, but lacks {{count, number}} membership that held then according to the store. It was not ended:',
    missing_other:
      'The list is the whole list for {{day}}, but lacks {{count, number}} memberships that held then according to the store. They were not ended:',
    nothingMissing:
      'The list is the whole list for {{day}}, and the store has no other memberships of its networks for that day.',
    notes_one: 'To note, {{count, number}} thing:',
    notes_other: 'To note, {{count, number}} things:',
    atCell: 'row {{row}}, column "{{column}}", value "{{value}}": {{sentence}}',
    atRow: 'row {{row}}: {{sentence}}',
    reading: 'Reading',
    writing: 'Writing',
    problem: {
      memberMissing: 'The member is missing. Write an organisation or a person.',
      networkMissing: 'The network is missing. Write which network the member belongs to.',
      twoMembers:
        'The row has both the organisation "{{organisation}}" and a person as its member. Leave one out; if the person represents the organisation, give --map {{column}}=contactPerson.',
      notAName: 'The name has neither a letter nor a digit. Write a name or leave it empty.',
      ragged:
        'The row has {{cells}} values, there are {{headings}} headings. Check the delimiters; a value with a delimiter in it goes in quotes.',
      valueTooLong:
        'The value has {{length, number}} characters, the most is {{most, number}}. Shorten it.',
      otherHeadings:
        'The row has other headings than the file begins with ({{headings}}). Import the part that begins here as a file of its own.',
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
      sourcesDiffer: '{{of}}: sources disagree. Both are kept; "{{kept}}" stands. {{rule}}',
      emailWithoutPerson: 'The address was left out, as the row has no person to whom it belongs.',
      contactOfPerson:
        "The contact person was left out, as the row's member is a person too ({{person}}).",
    },
  },
});
