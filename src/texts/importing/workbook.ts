/** What is said of workbooks: what is written, what was read, and what is wrong in a cell. */
import { room } from '../room.js';

export const workbook = room({
  fi: {
    template: 'Kirjoita tyhjä työkirja (XLSX), johon tiedot voi täyttää ja tuoda',
    templateFile: 'Kirjoitettava tiedosto, esimerkiksi tiedot.xlsx.',
    templateWritten:
      'Työkirja on tiedostossa {{file}}. Täytä se ja tuo: tuhatverkko import {{file}} --store sqlite:./data/oma.db',
    export: 'Kirjoita tietovarasto työkirjaksi (XLSX) samassa muodossa kuin tyhjä työkirja',
    exportFile: 'Kirjoitettava tiedosto, esimerkiksi vienti.xlsx.',
    exported: 'Viety tietovaraston {{address}} versio {{revision}} tiedostoon {{file}}:',
    exportedKind: '  {{sheet}}: {{count, number}}',
    exportedNothing: 'Tietovarastossa ei ole mitään vietävää.',
    peopleLeftOut:
      'Henkilöt ja heitä koskevat yhteydet jätettiin pois: roolilla {{role}} ei ole oikeutta viedä henkilötietoja (vähintään {{needed}}).',
    tooManyRows:
      'Taulukkoon {{sheet}} tulisi yli {{most, number}} riviä, eikä työkirjaan mahdu enempää. Ota tiedot talteen komennolla tuhatverkko backup.',
    keepsChanging:
      'Tietovarasto muuttui kesken viennin joka yrityksellä. Yritä hiljaisempana hetkenä uudelleen.',
    exists: 'Tiedosto {{file}} on jo olemassa, eikä sen päälle kirjoiteta. Anna toinen nimi.',
    cannotWrite: 'Tiedostoa {{file}} ei voi kirjoittaa: {{reason}}',
    instructionsSheet: 'Ohje',
    codesSheet: 'Koodit',
    read_one: 'Luettu työkirjasta {{count, number}} rivi.',
    read_other: 'Luettu työkirjasta {{count, number}} riviä.',
    tally:
      '{{sheet}}: uusia {{created, number}}, muutettuja {{updated, number}}, ennallaan {{unchanged, number}}.',
    readList_one: 'Luettu {{count, number}} rivi taulukosta ”{{sheet}}”.',
    readList_other: 'Luettu {{count, number}} riviä taulukosta ”{{sheet}}”.',
    sheetNotRead: 'Taulukkoa ”{{sheet}}” ei luettu. Tuo se erikseen: --sheet "{{sheet}}".',
    sheetHidden:
      'Taulukko ”{{sheet}}” on piilotettu ja jätettiin pois. Ota mukaan: --sheet "{{sheet}}".',
    sheetUnknown: 'Taulukkoa ”{{sheet}}” ei tunneta, ja se jätettiin pois.',
    merged_one:
      'Taulukon ”{{sheet}}” yhdistetyn alueen {{ranges}} arvo luettiin alueen jokaiseen soluun.',
    merged_other:
      'Taulukon ”{{sheet}}” {{count, number}} yhdistetyn alueen ({{ranges}}) arvo luettiin alueen jokaiseen soluun.',
    columnUnknown: 'Taulukon ”{{sheet}}” saraketta ”{{heading}}” ei tunneta, ja se jätettiin pois.',
    atCell:
      'taulukko ”{{sheet}}”, rivi {{row}}, sarake ”{{column}}”, arvo ”{{value}}”: {{sentence}}',
    atRow: 'taulukko ”{{sheet}}”, rivi {{row}}: {{sentence}}',
    sheetOption:
      'Luettava taulukko, kun työkirjassa on monta. Oletus: kaikki tunnetut, tai ensimmäinen lista.',
    crossTable:
      'Tiedosto on ristiintaulukko: organisaatiot riveillä, verkostot sarakkeissa, merkki missä tahansa muodossa.',
    managedHeading: '{{name}} (ohjelman oma)',
    managedKept: 'Ohjelma pitää tätä tietoa itse yllä, ja se säilyy ennallaan. Tyhjennä solu.',
    nothing: 'ei mitään',
    sourcesDiffer:
      'Lähteet ovat eri mieltä. Kumpikin tieto säilyy; voimassa on ”{{kept}}”. {{rule}}',
    numberUncertain:
      'Luettiin luvuksi {{read}} muiden lukujen mukaan. Jos se on väärin, kerro desimaalierotin: --decimal comma tai --decimal point.',
    decimal: {
      comma: 'Luvuissa on desimaalipilkku (pääteltiin luvuista; --decimal ohittaa).',
      point: 'Luvuissa on desimaalipiste (pääteltiin luvuista; --decimal ohittaa).',
      both: 'Osassa luvuista on desimaalipilkku, osassa desimaalipiste: kukin luettiin niin kuin se on kirjoitettu (--decimal ohittaa).',
    },
    decimalOption:
      'Tekstinä olevien lukujen desimaalierotin, comma (pilkku) tai point (piste). Oletus: päätellään luvuista.',
    otherValueKept:
      'Tietovarastossa on jo ”{{kept}}”, ja se säilyy. Jos haluat korjata sen, muuta arvo viedyssä työkirjassa.',
    problem: {
      ambiguousReference: 'Tämä sopii moneen: {{candidates}}. Kirjoita tunniste.',
      noSuchReference:
        'Tällaista ei ole tietovarastossa eikä taulukossa {{sheets}}. Lisää se sinne tai tarkista nimi.',
      noSuchReferenceNearest: 'Tällaista ei ole. Tarkoititko ”{{nearest}}”?',
      sheetMissing:
        'Tällaista ei ole tietovarastossa, ja taulukko {{sheets}} puuttuu työkirjasta. Lisää taulukko tai tarkista nimi.',
      changedSince:
        'Tietoa on muutettu viennin jälkeen (versio {{given}}, nyt {{stored}}), ja siinä lukee ”{{kept}}”. Vie tiedot uudelleen ja tee muutos siihen.',
      sameRowTwice: 'Sama asia on jo rivillä {{firstRow}}. Poista toinen.',
      idTwice: 'Sama tunniste on jo rivillä {{firstRow}}. Anna kullekin omansa.',
      idOfOtherKind: 'Tunniste kuuluu toisen lajin tiedolle ({{kind}}). Poista tunniste.',
      formulaError: 'Solun kaava antaa virheen. Korjaa kaava tai kirjoita arvo.',
      formulaWithoutValue:
        'Solussa on kaava, jonka arvoa ei ole tallennettu. Avaa työkirja taulukkolaskennassa ja tallenna se.',
      valueTooLong: 'Arvossa on {{length, number}} merkkiä, enintään {{most, number}} sopii.',
      versionForm: 'Versio on viennistä tullut kokonaisluku. Tyhjennä solu.',
      decimalUnclear:
        'Tämä voi olla {{comma}} (desimaalipilkku) tai {{point}} (desimaalipiste). Kerro kumpi: --decimal comma tai --decimal point.',
      sourceForm: 'Lähde puuttuu. Kirjoita otsikko | kohta, tai jätä tyhjäksi.',
    },
  },
  sv: {
    template: 'Skriv en tom arbetsbok (XLSX) att fylla i och läsa in',
    templateFile: 'Filen som skrivs, till exempel uppgifter.xlsx.',
    templateWritten:
      'Arbetsboken är i filen {{file}}. Fyll i den och läs in den: tuhatverkko import {{file}} --store sqlite:./data/egen.db',
    export: 'Skriv datalagret som en arbetsbok (XLSX) i samma form som den tomma arbetsboken',
    exportFile: 'Filen som skrivs, till exempel export.xlsx.',
    exported: 'Datalagrets {{address}} version {{revision}} skrevs till filen {{file}}:',
    exportedKind: '  {{sheet}}: {{count, number}}',
    exportedNothing: 'Datalagret har ingenting att exportera.',
    peopleLeftOut:
      'Personer och relationer som gäller dem lämnades bort: rollen {{role}} har inte rätt att exportera personuppgifter (minst {{needed}}).',
    tooManyRows:
      'Bladet {{sheet}} skulle få över {{most, number}} rader, och fler ryms inte i en arbetsbok. Ta vara på uppgifterna med tuhatverkko backup.',
    keepsChanging:
      'Datalagret ändrades under exporten vid varje försök. Försök på nytt vid en lugnare tid.',
    exists: 'Filen {{file}} finns redan och skrivs inte över. Ge ett annat namn.',
    cannotWrite: 'Filen {{file}} kan inte skrivas: {{reason}}',
    instructionsSheet: 'Anvisning',
    codesSheet: 'Koder',
    read_one: 'Läste {{count, number}} rad ur arbetsboken.',
    read_other: 'Läste {{count, number}} rader ur arbetsboken.',
    tally:
      '{{sheet}}: nya {{created, number}}, ändrade {{updated, number}}, oförändrade {{unchanged, number}}.',
    readList_one: 'Läste {{count, number}} rad på bladet ”{{sheet}}”.',
    readList_other: 'Läste {{count, number}} rader på bladet ”{{sheet}}”.',
    sheetNotRead: 'Bladet ”{{sheet}}” lästes inte. Läs in det skilt: --sheet "{{sheet}}".',
    sheetHidden: 'Bladet ”{{sheet}}” är dolt och lämnades bort. Ta med det: --sheet "{{sheet}}".',
    sheetUnknown: 'Bladet ”{{sheet}}” känns inte till och lämnades bort.',
    merged_one:
      'Värdet i det sammanslagna området {{ranges}} på bladet ”{{sheet}}” lästes in i varje cell i området.',
    merged_other:
      'Värdena i {{count, number}} sammanslagna områden ({{ranges}}) på bladet ”{{sheet}}” lästes in i varje cell i områdena.',
    columnUnknown:
      'Kolumnen ”{{heading}}” på bladet ”{{sheet}}” känns inte till och lämnades bort.',
    atCell: 'blad ”{{sheet}}”, rad {{row}}, kolumn ”{{column}}”, värde ”{{value}}”: {{sentence}}',
    atRow: 'blad ”{{sheet}}”, rad {{row}}: {{sentence}}',
    sheetOption:
      'Bladet som läses, när arbetsboken har många. Standard: alla kända, eller den första listan.',
    crossTable:
      'Filen är en korstabell: organisationer på raderna, nätverk i kolumnerna, ett märke i vilken form som helst.',
    managedHeading: '{{name}} (programmets eget)',
    managedKept: 'Programmet sköter den här uppgiften självt, och den blir som den är. Töm cellen.',
    nothing: 'ingenting',
    sourcesDiffer: 'Källorna är oense. Båda uppgifterna bevaras; ”{{kept}}” gäller. {{rule}}',
    numberUncertain:
      'Lästes som talet {{read}} enligt de andra talen. Om det är fel, ange decimaltecknet: --decimal comma eller --decimal point.',
    decimal: {
      comma: 'Talen har decimalkomma (slutet av talen; --decimal går före).',
      point: 'Talen har decimalpunkt (slutet av talen; --decimal går före).',
      both: 'En del av talen har decimalkomma, andra decimalpunkt: vart och ett lästes som det är skrivet (--decimal går före).',
    },
    decimalOption:
      'Decimaltecken i tal som står som text, comma (komma) eller point (punkt). Standard: sluts av talen.',
    otherValueKept:
      'Datalagret har redan ”{{kept}}”, och det blir kvar. Vill du rätta det, ändra värdet i en exporterad arbetsbok.',
    problem: {
      ambiguousReference: 'Detta passar flera: {{candidates}}. Skriv id.',
      noSuchReference:
        'Detta finns varken i datalagret eller på bladet {{sheets}}. Lägg till det där eller kontrollera namnet.',
      noSuchReferenceNearest: 'Detta finns inte. Menade du ”{{nearest}}”?',
      sheetMissing:
        'Detta finns inte i datalagret, och bladet {{sheets}} saknas i arbetsboken. Lägg till bladet eller kontrollera namnet.',
      changedSince:
        'Uppgiften har ändrats efter exporten (version {{given}}, nu {{stored}}) och är ”{{kept}}”. Exportera på nytt och gör ändringen där.',
      sameRowTwice: 'Samma sak finns redan på rad {{firstRow}}. Ta bort den ena.',
      idTwice: 'Samma id finns redan på rad {{firstRow}}. Ge var och en sitt eget.',
      idOfOtherKind: 'Id hör till en uppgift av annat slag ({{kind}}). Ta bort id.',
      formulaError: 'Cellens formel ger ett fel. Rätta formeln eller skriv värdet.',
      formulaWithoutValue:
        'Cellen har en formel vars värde inte är sparat. Öppna arbetsboken i kalkylprogrammet och spara den.',
      valueTooLong: 'Värdet har {{length, number}} tecken, högst {{most, number}} ryms.',
      versionForm: 'Versionen är ett heltal från exporten. Töm cellen.',
      decimalUnclear:
        'Detta kan vara {{comma}} (decimalkomma) eller {{point}} (decimalpunkt). Ange vilket: --decimal comma eller --decimal point.',
      sourceForm: 'Källan saknas. Skriv rubrik | ställe, eller lämna tomt.',
    },
  },
  en: {
    template: 'Write an empty workbook (XLSX) to be filled in and imported',
    templateFile: 'The file to write, for example data.xlsx.',
    templateWritten:
      'The workbook is in the file {{file}}. Fill it in and import it: tuhatverkko import {{file}} --store sqlite:./data/own.db',
    export: 'Write the store as a workbook (XLSX) of the same form as the empty one',
    exportFile: 'The file to write, for example export.xlsx.',
    exported: 'Revision {{revision}} of the store {{address}} was written to {{file}}:',
    exportedKind: '  {{sheet}}: {{count, number}}',
    exportedNothing: 'The store holds nothing to export.',
    peopleLeftOut:
      'People and what relates to them were left out: the role {{role}} may not export personal data ({{needed}} or more may).',
    tooManyRows:
      'The sheet {{sheet}} would have more than {{most, number}} rows, and a workbook holds no more. Keep the data with tuhatverkko backup.',
    keepsChanging:
      'The store changed during the export at every attempt. Try again at a quieter time.',
    exists: 'The file {{file}} exists and is not written over. Give another name.',
    cannotWrite: 'The file {{file}} cannot be written: {{reason}}',
    instructionsSheet: 'Instructions',
    codesSheet: 'Codes',
    read_one: 'Read {{count, number}} row of the workbook.',
    read_other: 'Read {{count, number}} rows of the workbook.',
    tally:
      '{{sheet}}: {{created, number}} new, {{updated, number}} changed, {{unchanged, number}} as they were.',
    readList_one: 'Read {{count, number}} row of the sheet "{{sheet}}".',
    readList_other: 'Read {{count, number}} rows of the sheet "{{sheet}}".',
    sheetNotRead: 'The sheet "{{sheet}}" was not read. Import it apart: --sheet "{{sheet}}".',
    sheetHidden:
      'The sheet "{{sheet}}" is hidden and was left out. To take it in: --sheet "{{sheet}}".',
    sheetUnknown: 'The sheet "{{sheet}}" is not known and was left out.',
    merged_one:
      'The value of the merged cells {{ranges}} on the sheet "{{sheet}}" was read into each of the cells.',
    merged_other:
      'The values of {{count, number}} merged areas ({{ranges}}) on the sheet "{{sheet}}" were read into each of their cells.',
    columnUnknown:
      'The column "{{heading}}" of the sheet "{{sheet}}" is not known and was left out.',
    atCell: 'sheet "{{sheet}}", row {{row}}, column "{{column}}", value "{{value}}": {{sentence}}',
    atRow: 'sheet "{{sheet}}", row {{row}}: {{sentence}}',
    sheetOption:
      'The sheet to read, where a workbook has many. Default: all that are known, or the first list.',
    crossTable:
      'The file is a cross-table: organisations in rows, networks in columns, marks of any form.',
    managedHeading: '{{name}} (kept by the program)',
    managedKept: 'The program keeps this itself, and it stays as it is. Empty the cell.',
    nothing: 'nothing',
    sourcesDiffer: 'Sources disagree. Both are kept; "{{kept}}" stands. {{rule}}',
    numberUncertain:
      'Read as the number {{read}}, by the other numbers. If that is wrong, tell the decimal mark: --decimal comma or --decimal point.',
    decimal: {
      comma: 'The numbers have a decimal comma (found out from them; --decimal goes before it).',
      point: 'The numbers have a decimal point (found out from them; --decimal goes before it).',
      both: 'Some numbers have a decimal comma and some a decimal point: each was read as it is written (--decimal goes before it).',
    },
    decimalOption:
      'Decimal mark of numbers that stand as text, comma or point. Default: found out from the numbers.',
    otherValueKept:
      'The store has "{{kept}}" already, and keeps it. To correct it, change the value in an exported workbook.',
    problem: {
      ambiguousReference: 'This fits several: {{candidates}}. Write the id.',
      noSuchReference:
        'There is none in the store or on the sheet {{sheets}}. Add it there or check the name.',
      noSuchReferenceNearest: 'There is none. Did you mean "{{nearest}}"?',
      sheetMissing:
        'There is none in the store, and the workbook has no sheet {{sheets}}. Add the sheet or check the name.',
      changedSince:
        'It was changed after the export (version {{given}}, now {{stored}}) and says "{{kept}}". Export again and make the change there.',
      sameRowTwice: 'The same thing is on row {{firstRow}} already. Delete one of them.',
      idTwice: 'The same id is on row {{firstRow}} already. Give each its own.',
      idOfOtherKind: 'The id belongs to a record of another kind ({{kind}}). Take the id away.',
      formulaError: 'The formula of the cell gives an error. Correct it or write the value.',
      formulaWithoutValue:
        'The cell has a formula whose value was not saved. Open the workbook in a spreadsheet and save it.',
      valueTooLong: 'The value has {{length, number}} characters, at most {{most, number}} fit.',
      versionForm: 'The version is a whole number from an export. Empty the cell.',
      decimalUnclear:
        'This may be {{comma}} (decimal comma) or {{point}} (decimal point). Tell which: --decimal comma or --decimal point.',
      sourceForm: 'The source is missing. Write title | place, or leave it empty.',
    },
  },
});
