/** What makes a whole file unusable, and what to do about it. */
import { room } from '../room.js';

export const importFaults = room({
  fi: {
    csvTooLarge:
      '{{file}} on liian suuri: enintään {{most, number}} megatavua. Vie tiedot varmuuskopiona.',
    folderUnknown:
      'Kansiossa ei ole yhtään tiedostoa, jonka nimi ja otsikot ovat viedyn kansion mukaiset. CSV-tiedostot: {{files}}. Anna lista tiedostona, ei kansiona.',
    workbookBroken:
      'Työkirja on rikki, tai se ei ole XLSX. Avaa se taulukkolaskennassa ja tallenna uudelleen muotoon XLSX.',
    workbookLocked:
      'Työkirja on suojattu salasanalla. Poista salasana taulukkolaskennassa ja tallenna uudelleen.',
    workbookTooLarge:
      'Työkirja on liian suuri: enintään {{most, number}} megatavua, purettuna {{inflated, number}}. Jaa se osiin tai tallenna lista CSV:nä.',
    workbookEmpty:
      'Taulukoissa ({{sheets}}) on vain otsikot eikä yhtään riviä. Täytä ainakin yksi.',
    sheetTooWide:
      'Taulukon ”{{sheet}}” rivillä {{row}} on yli {{most, number}} saraketta. Poista sarakkeet, joita ei tarvita.',
    sheetTooLarge:
      'Taulukossa ”{{sheet}}” on liikaa soluja. Jaa se osiin tai tallenna lista CSV:nä.',
    sheetEmpty: 'Taulukko ”{{sheet}}” on tyhjä. Ensimmäisellä rivillä pitää olla otsikot.',
    noSuchSheet: '--sheet: taulukkoa ”{{given}}” ei ole. Työkirjan taulukot: {{sheets}}.',
    sameColumn:
      'Taulukon ”{{sheet}}” otsikot ”{{first}}” ja ”{{second}}” tarkoittavat samaa, kenties eri kielillä. Jätä toinen.',
    formulaFault:
      'Taulukon ”{{sheet}}” solussa {{cell}} on kaava, jonka arvo puuttuu tai on virhe. Korjaa kaava tai kirjoita arvo.',
    notACrossTable:
      'Rivillä {{row}} on ”{{value}}”, joka ei ole ristiintaulukon merkki. Jos mikä tahansa teksti on merkki, anna --cross-table.',
    notFound: 'Tiedostoa {{path}} ei ole. Tarkista polku.',
    notReadable:
      'Tiedostoa {{path}} ei voi lukea: {{reason}}. Tarkista, että sinulla on siihen lukuoikeus.',
    folderWithoutLists:
      'Kansiossa {{path}} ei ole CSV-tiedostoja. Anna tiedosto tai kansio, jossa niitä on.',
    empty: 'Tiedosto on tyhjä. Ensimmäisellä rivillä pitää olla otsikot, muilla jäsenyydet.',
    onlyHeadings:
      'Tiedostossa on vain otsikot ({{headings}}) eikä yhtään riviä. Lisää jäsenyydet, yksi riville.',
    picture:
      'Tämä ei ole tekstiä vaan {{format}}-tiedosto, vaikka nimi lupaa muuta. Anna CSV-tiedosto.',
    workbook:
      'Tämä on vanhanlainen tai suojattu työkirja ({{format}}). Tallenna se taulukkolaskennassa muotoon XLSX tai ”CSV UTF-8”, ilman salasanaa.',
    quoteNotClosed: 'Rivillä {{row}} alkaa lainausmerkki, jota ei suljeta. Sulje se tai poista se.',
    textAfterQuote:
      'Rivillä {{row}} alkava lainausmerkki sulkeutuu ennen arvon loppua, tai se on jäänyt sulkematta. Sulje se rivin arvon lopussa; arvon sisällä oleva lainausmerkki kirjoitetaan kahdesti ("").',
    quoteInside:
      'Rivillä {{row}} on lainausmerkki keskellä arvoa. Pane koko arvo lainausmerkkeihin ja kirjoita sisällä oleva kahdesti: "Kerho ""Kaarna"" ry".',
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
    notText:
      'Tämä ei ole tekstitiedosto: rivillä {{row}} on nollatavu. Anna CSV-tiedosto, tai tallenna se uudelleen muotoon ”CSV UTF-8”.',
    notInEncoding:
      'Odotettiin merkistöä {{encoding}}, mutta rivillä {{row}} (”{{near}}”) on muuta. Tallenna tiedosto muotoon ”CSV UTF-8” tai kerro sen merkistö: --encoding utf-8, utf-16le, utf-16be tai windows-1252.',
    encodingUnclear:
      'Merkistöä ei saatu selville: rivi {{row}} (”{{near}}”) ei ole UTF-8:aa eikä luettavaa Windows-1252:ta. Tallenna tiedosto muotoon ”CSV UTF-8” tai kerro sen merkistö valitsimella --encoding.',
    rowTooLong:
      'Rivi {{row}} jatkuu arvossa {{value}} yli {{most, number}} merkin. Todennäköisesti sillä on lainausmerkki, jota ei suljeta: sulje se tai poista se. Jos arvo on tarkoitettu niin pitkäksi, lyhennä se.',
    tooManyColumns:
      'Rivillä {{row}} on yli {{most, number}} arvoa. Poista sarakkeet, joita ei tarvita, tai kerro erotin: --delimiter comma, semicolon tai tab.',
    tooManyRows: 'Tiedostossa on yli {{most, number}} riviä. Jaa se osiin ja tuo ne peräkkäin.',
  },
  sv: {
    csvTooLarge:
      '{{file}} är för stor: högst {{most, number}} megabyte. Flytta uppgifterna som säkerhetskopia.',
    folderUnknown:
      'Mappen har ingen fil vars namn och rubriker är som i en exporterad mapp. CSV-filer: {{files}}. Ge en lista som fil, inte som mapp.',
    workbookBroken:
      'Arbetsboken är trasig, eller den är ingen XLSX. Öppna den i ett kalkylprogram och spara den på nytt som XLSX.',
    workbookLocked:
      'Arbetsboken är skyddad med lösenord. Ta bort lösenordet i kalkylprogrammet och spara på nytt.',
    workbookTooLarge:
      'Arbetsboken är för stor: högst {{most, number}} megabyte, uppackad {{inflated, number}}. Dela den eller spara listan som CSV.',
    workbookEmpty: 'Bladen ({{sheets}}) har bara rubriker och inga rader. Fyll i åtminstone en.',
    sheetTooWide:
      'Rad {{row}} på bladet ”{{sheet}}” har över {{most, number}} kolumner. Ta bort kolumner som inte behövs.',
    sheetTooLarge: 'Bladet ”{{sheet}}” har för många celler. Dela det eller spara listan som CSV.',
    sheetEmpty: 'Bladet ”{{sheet}}” är tomt. Första raden ska ha rubriker.',
    noSuchSheet: '--sheet: bladet ”{{given}}” finns inte. Arbetsbokens blad: {{sheets}}.',
    sameColumn:
      'Rubrikerna ”{{first}}” och ”{{second}}” på bladet ”{{sheet}}” betyder samma sak, kanske på olika språk. Lämna kvar en.',
    formulaFault:
      'Cellen {{cell}} på bladet ”{{sheet}}” har en formel vars värde saknas eller är ett fel. Rätta formeln eller skriv värdet.',
    notACrossTable:
      'På rad {{row}} står ”{{value}}”, som inte är ett märke i en korstabell. Om vilken text som helst är ett märke, ange --cross-table.',
    notFound: 'Filen {{path}} finns inte. Kontrollera sökvägen.',
    notReadable:
      'Filen {{path}} kan inte läsas: {{reason}}. Kontrollera att du har läsrätt till den.',
    folderWithoutLists:
      'Mappen {{path}} har inga CSV-filer. Ange en fil, eller en mapp som har sådana.',
    empty: 'Filen är tom. Första raden ska ha rubriker, de övriga medlemskap.',
    onlyHeadings:
      'Filen har bara rubriker ({{headings}}) och inga rader. Lägg till medlemskapen, ett per rad.',
    picture: 'Detta är ingen text utan en {{format}}-fil, trots namnet. Ge en CSV-fil.',
    workbook:
      'Detta är en gammaldags eller skyddad arbetsbok ({{format}}). Spara den i kalkylprogrammet som XLSX eller ”CSV UTF-8”, utan lösenord.',
    quoteNotClosed:
      'På rad {{row}} börjar ett citattecken som inte avslutas. Avsluta det eller ta bort det.',
    textAfterQuote:
      'Citattecknet som börjar på rad {{row}} slutar före värdets slut, eller har inte avslutats. Avsluta det i slutet av värdet; ett citattecken inne i värdet skrivs två gånger ("").',
    quoteInside:
      'På rad {{row}} står ett citattecken mitt i ett värde. Sätt hela värdet inom citattecken och skriv det inre två gånger: "Klubben ""Kaarna"" rf".',
    memberColumnMissing:
      'Kolumnen med medlemmen (organisation eller person) hittades inte. Filens rubriker: {{headings}}. Kända rubriker: {{known}}. Ange en annan rubrik så här: --map rubrik=organisation.',
    networkColumnMissing:
      'Kolumnen med nätverket hittades inte. Filens rubriker: {{headings}}. Kända rubriker: {{known}}. Ange en annan rubrik så här: --map rubrik=network.',
    sameField:
      'Rubrikerna ”{{first}}” och ”{{second}}” betyder samma fält ({{field}}). Välj den ena: --map rubrik={{field}}.',
    mapForm: '--map {{given}}: formen rubrik=fält väntades, till exempel --map namn=organisation.',
    mapHeadingUnknown:
      '--map: rubriken ”{{given}}” finns inte i filen. Filens rubriker: {{headings}}.',
    mapFieldUnknown: '--map: fältet ”{{given}}” finns inte. Fält: {{fields}}.',
    mapTwice: '--map: rubriken ”{{heading}}” är given två gånger. Lämna kvar en.',
    notText:
      'Detta är ingen textfil: rad {{row}} har en nollbyte. Ge en CSV-fil, eller spara den på nytt som ”CSV UTF-8”.',
    notInEncoding:
      'Teckenkodningen {{encoding}} väntades, men på rad {{row}} (”{{near}}”) står något annat. Spara filen som ”CSV UTF-8” eller ange kodningen: --encoding utf-8, utf-16le, utf-16be eller windows-1252.',
    encodingUnclear:
      'Teckenkodningen kunde inte avgöras: rad {{row}} (”{{near}}”) är varken UTF-8 eller läsbar Windows-1252. Spara filen som ”CSV UTF-8” eller ange kodningen med --encoding.',
    rowTooLong:
      'Rad {{row}} fortsätter i värde {{value}} över {{most, number}} tecken. Troligen har den ett citattecken som inte avslutas: avsluta det eller ta bort det. Är värdet avsett att vara så långt, förkorta det.',
    tooManyColumns:
      'Rad {{row}} har över {{most, number}} värden. Ta bort kolumner som inte behövs, eller ange avgränsaren: --delimiter comma, semicolon eller tab.',
    tooManyRows:
      'Filen har över {{most, number}} rader. Dela den och läs in delarna efter varandra.',
  },
  en: {
    csvTooLarge:
      '{{file}} is too large: {{most, number}} megabytes at the most. Move the data by a backup.',
    folderUnknown:
      'The folder has no file with the name and headings of an exported one. CSV files: {{files}}. Give a list as a file, not as a folder.',
    workbookBroken:
      'The workbook is broken, or is not XLSX. Open it in a spreadsheet and save it again as XLSX.',
    workbookLocked:
      'The workbook is protected by a password. Take the password away in a spreadsheet and save it again.',
    workbookTooLarge:
      'The workbook is too large: at most {{most, number}} megabytes, {{inflated, number}} when inflated. Divide it or save the list as CSV.',
    workbookEmpty: 'The sheets ({{sheets}}) have only headings and no rows. Fill in at least one.',
    sheetTooWide:
      'Row {{row}} of the sheet "{{sheet}}" has more than {{most, number}} columns. Take away those that are not needed.',
    sheetTooLarge: 'The sheet "{{sheet}}" has too many cells. Divide it or save the list as CSV.',
    sheetEmpty: 'The sheet "{{sheet}}" is empty. Its first row should hold headings.',
    noSuchSheet: '--sheet: there is no sheet "{{given}}". Sheets of the workbook: {{sheets}}.',
    sameColumn:
      'The headings "{{first}}" and "{{second}}" of the sheet "{{sheet}}" mean the same, perhaps in two languages. Leave one.',
    formulaFault:
      'Cell {{cell}} of the sheet "{{sheet}}" has a formula whose value is missing or an error. Correct the formula or write the value.',
    notACrossTable:
      'Row {{row}} has "{{value}}", which is no mark of a cross-table. If any text is a mark, give --cross-table.',
    notFound: 'There is no file {{path}}. Check the path.',
    notReadable: 'The file {{path}} cannot be read: {{reason}}. Check that you may read it.',
    folderWithoutLists:
      'The folder {{path}} has no CSV files. Give a file, or a folder that has some.',
    empty: 'The file is empty. Its first row should hold headings, the others memberships.',
    onlyHeadings:
      'The file has only headings ({{headings}}) and no rows. Add the memberships, one a row.',
    picture: 'This is not text but a {{format}} file, whatever its name says. Give a CSV file.',
    workbook:
      'This is an old or protected workbook ({{format}}). Save it in the spreadsheet as XLSX or "CSV UTF-8", without a password.',
    quoteNotClosed: 'A quote opens on row {{row}} and is never closed. Close it or take it away.',
    textAfterQuote:
      'The quote that opens on row {{row}} closes before its value ends, or was never closed. Close it at the end of the value; a quote inside a value is written twice ("").',
    quoteInside:
      'Row {{row}} has a quote in the middle of a value. Put the whole value in quotes and write the inner one twice: "The ""Kaarna"" club".',
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
    notText:
      'This is not a text file: row {{row}} holds a zero byte. Give a CSV file, or save it again as "CSV UTF-8".',
    notInEncoding:
      'The encoding {{encoding}} was expected, but row {{row}} ("{{near}}") holds something else. Save the file as "CSV UTF-8" or name its encoding: --encoding utf-8, utf-16le, utf-16be or windows-1252.',
    encodingUnclear:
      'The encoding could not be found out: row {{row}} ("{{near}}") is neither UTF-8 nor readable as Windows-1252. Save the file as "CSV UTF-8" or name its encoding with --encoding.',
    rowTooLong:
      'Row {{row}} goes on in value {{value}} beyond {{most, number}} characters. Most likely it has a quote that is never closed: close it or take it away. If the value is meant to be that long, shorten it.',
    tooManyColumns:
      'Row {{row}} has more than {{most, number}} values. Take away columns that are not needed, or name the delimiter: --delimiter comma, semicolon or tab.',
    tooManyRows:
      'The file has more than {{most, number}} rows. Divide it and import the parts one after the other.',
  },
});
