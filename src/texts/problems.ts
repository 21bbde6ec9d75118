/** What is wrong in what somebody gave us: what was expected, and what to do. */
import { room } from './room.js';

export const problems = room({
  fi: {
    required: 'Arvo puuttuu. Anna arvo.',
    notText: 'Odotettiin tekstiä.',
    notATextList: 'Odotettiin tekstien luetteloa.',
    notABoolean: 'Odotettiin arvoa kyllä tai ei.',
    notANumber: 'Odotettiin lukua.',
    notAnInteger: 'Odotettiin kokonaislukua.',
    outOfRange: 'Luku ei ole sallituissa rajoissa ({{minimum}}–{{maximum}}).',
    unknownField: 'Tällaista kenttää ei ole. Tunnetut kentät: {{known}}.',
    unknownWord: 'Sanaa ei tunneta. Käyvät sanat: {{known}}.',
    unknownWordNearest: 'Sanaa ei tunneta. Tarkoititko ”{{nearest}}”? Käyvät sanat: {{known}}.',
    unknownCode: 'Koodia ei tunneta. Sallitut koodit: {{known}}.',
    unknownCodeNearest: 'Koodia ei tunneta. Tarkoititko ”{{nearest}}”? Sallitut koodit: {{known}}.',
    unknownKind: 'Tällaista tietuelajia ei ole. Tunnetut lajit: {{known}}.',
    noSuchLink:
      'Linkki ei kelpaa: se on vajaa, vanhentunut, peruttu tai jo käsitelty. Pyydä uusi linkki siltä, joka sen lähetti.',
    reviewedAlready: 'Tämä vahvistus on jo käsitelty. Kirjaa muutokset muilla komennoilla.',
    notAnswered: 'Tähän vahvistukseen ei ole vielä vastattu.',
    notToBeTakenOver:
      'Vain vahvistetun tiedon tai sen, ettei jokin enää pidä paikkaansa, voi hyväksyä sellaisenaan. Kirjaa korjaus muilla komennoilla.',
    notAUuid: 'Odotettiin palvelun antamaa tunnistetta (UUID pienin kirjaimin).',
    notADate:
      'Kalenterissa ei ole tällaista päivää. Kirjoita päivä muodossa 2026-01-31, kuukausi 2026-01 tai vuosi 2026.',
    notADay: 'Kalenterissa ei ole tällaista päivää. Kirjoita päivä muodossa 2026-01-31.',
    endNotAfterStart: 'Päättyminen ei ole alkamisen ({{from}}) jälkeen. Tarkista päivät.',
    businessIdForm:
      'Y-tunnuksessa on seitsemän numeroa, viiva ja tarkistenumero, esimerkiksi 0245437-2.',
    businessIdCheckDigit: 'Y-tunnuksen tarkistenumero ei täsmää. Tarkista numerot.',
    businessIdCheckDigitExpected:
      'Y-tunnuksen tarkistenumero ei täsmää. Jos alkuosa on oikein, tunnus on {{expected}}.',
    associationNumberForm: 'Yhdistysrekisterinumerossa on 1–6 numeroa ilman etunollia.',
    notAUrl: 'Verkko-osoitteen pitää alkaa http:// tai https://.',
    notAnEmail: 'Tämä ei ole sähköpostiosoite. Odotettiin muotoa nimi@palvelu.fi.',
    wrongEnd: 'Tämä suhde ei voi osua tällaiseen tietueeseen. Sallitut lajit: {{allowed}}.',
    wrongPair:
      'Tällainen suhde ei voi johtaa näiden tietueiden välillä. Lajista {{from}} se voi johtaa lajiin {{allowed}}.',
    endChanged:
      'Suhteen päätä ei voi vaihtaa (nyt {{stored}}). Päätä tai poista suhde ja luo uusi.',
    duplicateId: 'Sama tunniste on muutoksessa kahdesti.',
    selfReference: 'Tietue ei voi olla suhteessa itseensä.',
    cycle:
      'Suhde {{kind}} johtaisi tietueesta takaisin siihen itseensä. Tarkista suunta, tai päätä ensin suhde, joka johtaa toisin päin.',
    seatTaken:
      'Paikalla olisi {{day}} haltijoita {{holders}}, mutta niitä saa olla {{quota}}. Päätä ensin aiempi suhde {{other}} tai kirjaa haltija varajäseneksi.',
    mandateOutsideLife:
      'Toimikausi ei osu verkoston {{network}} toiminta-aikaan ({{from}} – {{to}}). Tarkista toimikauden päivät.',
    wrongBearer:
      'Velvoitteen kantaja on lajia ”{{expected}}”, mutta tämän organisaation laji on ”{{kind}}”. Anna sen organisaation tunniste, jonka velvoite täyttyy.',
    wrongScheme:
      'Käsite kuuluu sanastoon ”{{scheme}}”, mutta tähän sopii vain käsite sanastosta ”{{expected}}”.',
    notJson:
      'Arvo ei ole JSON-muodossa. Kirjoita teksti lainausmerkkeihin, luku sellaisenaan ja puuttuva arvo sanana null.',
    notAJsonObject:
      'Odotettiin JSON-oliota: aaltosulkeissa kunkin argumentin nimi lainausmerkeissä, kaksoispiste ja arvo. Ilman argumentteja anna tyhjät aaltosulkeet.',
    wrongValue: 'Arvo ei sovi argumenttiin. Odotettiin tyyppiä {{expected}}.',
    tooLong: 'Teksti on liian pitkä. Lyhennä se enintään {{maximum}} merkkiin.',
    keyForm:
      'Avaimessa on 1–40 kirjainta, numeroa, väliviivaa tai alaviivaa, eikä se ole tunniste. Anna lyhyt sana.',
    unknownKey:
      'Tämä ei ole tunniste eikä skenaario ole ennen tätä perustanut verkostoa tällä avaimella. Perustetut: {{known}}.',
    unknownKeyNearest:
      'Tämä ei ole tunniste eikä skenaario ole ennen tätä perustanut verkostoa tällä avaimella. Tarkoititko {{nearest}}? Perustetut: {{known}}.',
    goneBefore:
      'Skenaarion {{operation}}. toimi on jo lopettanut tämän verkoston. Siirrä tämä sen edelle tai valitse toinen verkosto.',
    noMembership:
      'Tällä ei ole tässä kohdin jäsenyyttä verkostossa. Tarkista jäsen, verkosto ja toimien järjestys.',
    alreadyMember:
      'Tämä on jo tässä kohdin verkoston jäsen. Jätä toimi pois tai valitse toinen verkosto.',
    notItsWork:
      'Verkostolla ei ole tässä kohdin tätä tehtävää tai tavoitetta. Tarkista käsite, verkosto ja toimien järjestys.',
    hasAlready: 'Verkostolla on tämä jo tässä kohdin. Jätä toimi pois tai valitse toinen verkosto.',
    endsOnFirstDay:
      'Verkosto on voimassa vasta alkaen {{first}}, joten se voi päättyä aikaisintaan {{earliest}}. Ota skenaario käyttöön silloin, tai jos verkostoa ei olisi pitänyt kirjata, kumoa sen kirjannut muutos (undoChange).',
    notBegun:
      'Tietue on voimassa vasta alkaen {{first}}. Valitse voimassa oleva tietue tai myöhempi päivä.',
    foundedBefore:
      'Tämän skenaarion verkosto on jo kirjattu tietoihin. Jätä toimi pois skenaarion seuraavasta versiosta.',
    noSuchScenario:
      'Tällä tunnisteella ei ole skenaariota. Hae tunniste skenaarioiden luettelosta.',
    noSuchScenarioNearest:
      'Tällä tunnisteella ei ole skenaariota. Tarkoititko {{nearest}}? Muuten hae tunniste skenaarioiden luettelosta.',
    scenarioRemoved: 'Skenaario on poistettu. Valitse toinen tai tallenna uusi.',
    personErased:
      'Henkilön tiedot on poistettu, eikä tietueeseen voi tallentaa henkilötietoja. Luo tarvittaessa uusi henkilö.',
    noSuchCommunity:
      'Tällä kartalla ei ole yhteisöä, jolla on tämä tunniste. Ota tunniste kartan omista yhteisöistä tai jätä se pois, jolloin näkyy koko kartta.',
    noSuchMunicipality:
      'Tällaista kuntaa ei ole kysyttynä päivänä. Anna kunnan tunniste, kuntanumero (”698”) tai nimi.',
    noSuchMunicipalityNearest:
      'Tällaista kuntaa ei ole kysyttynä päivänä. Tarkoititko kuntaa {{nearest}}? Anna muuten tunniste, kuntanumero tai nimi.',
    noSuchRecord: 'Tällä tunnisteella ei ole tietuetta. Hae tunniste haulla tai luettelosta.',
    wrongKind: 'Tällä tunnisteella on toisenlainen tietue. Odotettiin: {{expected}}.',
    noSuchRecordNearest:
      'Tällä tunnisteella ei ole tietuetta. Tarkoititko {{nearest}}? Muuten hae tunniste haulla tai luettelosta.',
    givenTwice: 'Sama tunniste on annettu kahdesti. Anna eri tunnisteet.',
    wrongCount: 'Annettuja on väärä määrä. Anna vähintään {{minimum}} ja enintään {{maximum}}.',
    noCommonBody:
      'Näitä kahta ei yhdistä mikään, mitä voisi laskea. Riveihin {{rows}} sopivat sarakkeiksi: {{allowed}}.',
    notAmong: 'Tämä ei ole yksi annetuista. Valitse jokin näistä: {{allowed}}.',
    mergeOfOne: 'Yhdistämiseen tarvitaan kaksi verkostoa. Anna pari.',
    survivorWithoutMerge:
      'Jatkava verkosto kuuluu vain yhdistämispäätökseen. Jätä se pois tai vaihda päätökseksi yhdistäminen.',
    dayNotAfter: 'Päivän pitää olla myöhempi kuin {{day}}.',
    dayAfter: 'Päivä on vasta tulossa: viimeistään {{day}}.',
    alreadyEnded: 'Tietue on jo päättynyt ({{last}}). Valitse voimassa oleva tietue.',
    areasDiffer:
      'Yhdistyvät kunnat eivät kuulu samoihin alueisiin. Anna kentässä partOf alueet, joihin uusi kunta kuuluu; nyt eri kunnilla on: {{areas}}.',
    codeInUse:
      'Koodi on jo kunnalla {{id}}. Anna uuden kunnan oma koodi tai nimeä kunta jatkajaksi.',
    staleCursor: 'Kohtaa, josta sivun piti jatkua, ei enää ole. Aloita luettelo alusta.',
    notConverged:
      'Mitta ei asettunut {{rounds}} kierroksessa: kaksi verkoston osaa vetää lähes yhtä vahvasti. Rajaa verkostoja suodattimella tai kysy toista mittaa.',
    notAParameter:
      'Tällä mitalla ei ole tällaista säätöä. Jätä se pois tai kysy mittaa, jolla se on.',
    notProjected:
      'Verkostot ja järjestöt yhdessä liittyvät toisiinsa paikoista. Jätä tämä pois tai kysy vain toisten yhteisöjä (NETWORKS tai ORGANISATIONS).',
    tooManyJoined:
      'Yli {{most}} paria liittyisi toisiinsa. Vaadi useampi yhteinen (minShared) tai rajaa verkostoja suodattimella.',
    tooManyAlike:
      'Yli {{most}} verkostoparista voisi tulla yksi. Rajaa verkostoja suodattimella tai tiukenna rajoja (thresholds).',
    tooManyJoinedApart:
      'Yli {{most}} paria liittyisi toisiinsa. Vaadi useampi yhteinen (minShared), rajaa verkostoja suodattimella tai kysy verkostojen ja järjestöjen yhteisöjä yhdessä (BOTH).',
    tooManyWays:
      'Verkostojen ja järjestöjen välillä on yli {{most}} reittiä läpi käytäväksi. Rajaa verkostoja suodattimella.',
    tooManyWaysApart:
      'Verkostojen ja järjestöjen välillä on yli {{most}} reittiä läpi käytäväksi. Rajaa verkostoja suodattimella tai kysy verkostojen ja järjestöjen yhteisöjä yhdessä (BOTH).',
    notACursor: 'Tämä ei ole kohdistin. Anna edellisen sivun endCursor sellaisenaan.',
  },
  sv: {
    required: 'Värdet saknas. Ange ett värde.',
    notText: 'Text väntades.',
    notATextList: 'En lista med texter väntades.',
    notABoolean: 'Ja eller nej väntades.',
    notANumber: 'Ett tal väntades.',
    notAnInteger: 'Ett heltal väntades.',
    outOfRange: 'Talet ligger utanför de tillåtna gränserna ({{minimum}}–{{maximum}}).',
    unknownField: 'Det finns inget sådant fält. Kända fält: {{known}}.',
    unknownWord: 'Ordet är okänt. Ord som duger: {{known}}.',
    unknownWordNearest: 'Ordet är okänt. Menade du ”{{nearest}}”? Ord som duger: {{known}}.',
    unknownCode: 'Koden är okänd. Tillåtna koder: {{known}}.',
    unknownCodeNearest: 'Koden är okänd. Menade du ”{{nearest}}”? Tillåtna koder: {{known}}.',
    unknownKind: 'Det finns inget sådant slag av post. Kända slag: {{known}}.',
    noSuchLink:
      'Länken duger inte: den är ofullständig, har gått ut, återkallats eller redan behandlats. Be den som skickade den om en ny.',
    reviewedAlready:
      'Den här bekräftelsen har redan behandlats. För in ändringar med andra kommandon.',
    notAnswered: 'Ingen har ännu svarat på den här bekräftelsen.',
    notToBeTakenOver:
      'Bara det som bekräftats, eller som inte längre är så, kan godkännas som det är. För in rättelsen med andra kommandon.',
    notAUuid: 'En identifierare från tjänsten (UUID med små bokstäver) väntades.',
    notADate:
      'Det finns ingen sådan dag i kalendern. Skriv dagen som 2026-01-31, månaden som 2026-01 eller året som 2026.',
    notADay: 'Det finns ingen sådan dag i kalendern. Skriv dagen som 2026-01-31.',
    endNotAfterStart: 'Slutet ligger inte efter början ({{from}}). Kontrollera dagarna.',
    businessIdForm:
      'FO-numret har sju siffror, ett bindestreck och en kontrollsiffra, till exempel 0245437-2.',
    businessIdCheckDigit: 'FO-numrets kontrollsiffra stämmer inte. Kontrollera siffrorna.',
    businessIdCheckDigitExpected:
      'FO-numrets kontrollsiffra stämmer inte. Om början är rätt är numret {{expected}}.',
    associationNumberForm: 'Föreningsregistrets nummer har 1–6 siffror utan inledande nollor.',
    notAUrl: 'Webbadressen ska börja med http:// eller https://.',
    notAnEmail: 'Detta är ingen e-postadress. Formen namn@tjanst.fi väntades.',
    wrongEnd: 'Denna relation kan inte gälla en sådan post. Tillåtna slag: {{allowed}}.',
    wrongPair:
      'En sådan relation kan inte finnas mellan dessa poster. Från {{from}} kan den leda till {{allowed}}.',
    endChanged:
      'En relation kan inte flyttas till en annan post (nu {{stored}}). Avsluta eller ta bort relationen och skapa en ny.',
    duplicateId: 'Samma identifierare finns två gånger i ändringen.',
    selfReference: 'En post kan inte ha en relation till sig själv.',
    cycle:
      'Relationen {{kind}} skulle leda från posten tillbaka till den själv. Kontrollera riktningen, eller avsluta först relationen som leder åt andra hållet.',
    seatTaken:
      'Platsen skulle ha {{holders}} innehavare {{day}}, men får ha {{quota}}. Avsluta först den tidigare relationen {{other}} eller anteckna innehavaren som ersättare.',
    mandateOutsideLife:
      'Mandatet ligger utanför den tid då nätverket {{network}} finns ({{from}} – {{to}}). Kontrollera mandatets dagar.',
    wrongBearer:
      'Skyldigheten gäller organisationer av slaget ”{{expected}}”, men denna är av slaget ”{{kind}}”. Ange organisationen vars skyldighet uppfylls.',
    wrongScheme:
      'Begreppet hör till vokabulären ”{{scheme}}”, men här passar bara ett begrepp ur ”{{expected}}”.',
    notJson:
      'Värdet är inte JSON. Skriv text inom citattecken, ett tal som det är och ett värde som saknas som null.',
    notAJsonObject:
      'Ett JSON-objekt väntades: inom klammerparenteser varje arguments namn inom citattecken, kolon och värde. Ange tomma klammerparenteser när det inte finns några.',
    wrongValue: 'Värdet passar inte argumentet. Typen {{expected}} väntades.',
    tooLong: 'Texten är för lång. Förkorta den till högst {{maximum}} tecken.',
    keyForm:
      'En nyckel har 1–40 bokstäver, siffror, bindestreck eller understreck och är ingen identifierare. Ange ett kort ord.',
    unknownKey:
      'Detta är ingen identifierare, och scenariot har inte före detta grundat ett nätverk med denna nyckel. Grundade: {{known}}.',
    unknownKeyNearest:
      'Detta är ingen identifierare, och scenariot har inte före detta grundat ett nätverk med denna nyckel. Menade du {{nearest}}? Grundade: {{known}}.',
    goneBefore:
      'Scenariots åtgärd {{operation}} har redan avslutat detta nätverk. Flytta denna före den eller välj ett annat nätverk.',
    noMembership:
      'Denna har inget medlemskap i nätverket vid denna punkt. Kontrollera medlemmen, nätverket och åtgärdernas ordning.',
    alreadyMember:
      'Denna är redan medlem i nätverket vid denna punkt. Lämna bort åtgärden eller välj ett annat nätverk.',
    notItsWork:
      'Nätverket har inte denna uppgift eller detta mål vid denna punkt. Kontrollera begreppet, nätverket och åtgärdernas ordning.',
    hasAlready:
      'Nätverket har redan detta vid denna punkt. Lämna bort åtgärden eller välj ett annat nätverk.',
    endsOnFirstDay:
      'Nätverket gäller först från och med {{first}} och kan därför upphöra tidigast {{earliest}}. Ta scenariot i bruk då, eller om nätverket inte borde ha införts, ångra ändringen som införde det (undoChange).',
    notBegun:
      'Posten gäller först från och med {{first}}. Välj en post som gäller eller en senare dag.',
    foundedBefore:
      'Scenariots nätverk är redan infört bland uppgifterna. Lämna bort åtgärden i scenariots nästa version.',
    noSuchScenario:
      'Inget scenario har den här identifieraren. Sök den i förteckningen över scenarier.',
    noSuchScenarioNearest:
      'Inget scenario har den här identifieraren. Menade du {{nearest}}? Hämta den annars ur listan över scenarier.',
    scenarioRemoved: 'Scenariot har tagits bort. Välj ett annat eller spara ett nytt.',
    personErased:
      'Personens uppgifter har raderats, och inga personuppgifter kan sparas i posten. Skapa vid behov en ny person.',
    noSuchCommunity:
      'Den här kartan har ingen gemenskap med detta id. Ta id:t från kartans egna gemenskaper, eller lämna bort det för att se hela kartan.',
    noSuchMunicipality:
      'Det finns ingen sådan kommun den dag frågan gäller. Ange kommunens identifierare, kommunnummer (”698”) eller namn.',
    noSuchMunicipalityNearest:
      'Det finns ingen sådan kommun den dag frågan gäller. Menade du {{nearest}}? Ange annars identifierare, nummer eller namn.',
    noSuchRecord:
      'Det finns ingen post med denna identifierare. Hämta den med sökningen eller ur listan.',
    wrongKind: 'Denna identifierare hör till en annan sorts post. Väntad: {{expected}}.',
    noSuchRecordNearest:
      'Det finns ingen post med denna identifierare. Menade du {{nearest}}? Hämta den annars med sökningen eller ur listan.',
    givenTwice: 'Samma identifierare har angetts två gånger. Ange olika.',
    wrongCount: 'Antalet är fel. Ange minst {{minimum}} och högst {{maximum}}.',
    noCommonBody:
      'Inget som kan räknas förenar dessa två. Till raderna {{rows}} passar som kolumner: {{allowed}}.',
    notAmong: 'Detta är ingen av de angivna. Välj någon av dessa: {{allowed}}.',
    mergeOfOne: 'För en sammanslagning behövs två nätverk. Ange ett par.',
    survivorWithoutMerge:
      'Det nätverk som fortsätter hör bara till ett beslut om sammanslagning. Lämna bort det eller ändra beslutet till sammanslagning.',
    dayNotAfter: 'Dagen ska vara senare än {{day}}.',
    dayAfter: 'Dagen har inte kommit än: senast {{day}}.',
    alreadyEnded: 'Posten har redan upphört ({{last}}). Välj en post som gäller.',
    areasDiffer:
      'Kommunerna som går samman hör inte till samma områden. Ange i partOf de områden som den nya kommunen hör till; nu har de olika: {{areas}}.',
    codeInUse:
      'Koden finns redan hos kommunen {{id}}. Ange den nya kommunens egen kod eller nämn kommunen som den som fortsätter.',
    staleCursor:
      'Stället där sidan skulle fortsätta finns inte längre. Börja om från listans början.',
    notConverged:
      'Måttet satte sig inte på {{rounds}} varv: två delar av nätverket drar nästan lika starkt. Begränsa nätverken med filtret eller fråga efter ett annat mått.',
    notAParameter:
      'Detta mått har ingen sådan inställning. Lämna bort den eller fråga efter ett mått som har den.',
    notProjected:
      'Nätverk och organisationer tillsammans förenas av platserna. Lämna bort detta eller fråga efter gemenskaper av enbart de ena (NETWORKS eller ORGANISATIONS).',
    tooManyJoined:
      'Över {{most}} par skulle förenas. Kräv fler gemensamma (minShared) eller begränsa nätverken med filtret.',
    tooManyAlike:
      'Över {{most}} par av nätverk kunde bli ett. Begränsa nätverken med filtret eller skärp gränserna (thresholds).',
    tooManyJoinedApart:
      'Över {{most}} par skulle förenas. Kräv fler gemensamma (minShared), begränsa nätverken med filtret eller fråga efter nätverkens och organisationernas gemenskaper tillsammans (BOTH).',
    tooManyWays:
      'Mellan nätverk och organisationer finns över {{most}} vägar att gå igenom. Begränsa nätverken med filtret.',
    tooManyWaysApart:
      'Mellan nätverk och organisationer finns över {{most}} vägar att gå igenom. Begränsa nätverken med filtret eller fråga efter nätverkens och organisationernas gemenskaper tillsammans (BOTH).',
    notACursor: 'Detta är ingen markör. Ange föregående sidas endCursor som den är.',
  },
  en: {
    required: 'The value is missing. Give one.',
    notText: 'Expected text.',
    notATextList: 'Expected a list of texts.',
    notABoolean: 'Expected yes or no.',
    notANumber: 'Expected a number.',
    notAnInteger: 'Expected a whole number.',
    outOfRange: 'The number is outside the allowed limits ({{minimum}}–{{maximum}}).',
    unknownField: 'There is no such field. Known fields: {{known}}.',
    unknownWord: 'The word is not known. Words that do: {{known}}.',
    unknownWordNearest:
      'The word is not known. Did you mean "{{nearest}}"? Words that do: {{known}}.',
    unknownCode: 'The code is not known. Allowed codes: {{known}}.',
    unknownCodeNearest:
      'The code is not known. Did you mean "{{nearest}}"? Allowed codes: {{known}}.',
    unknownKind: 'There is no such kind of record. Known kinds: {{known}}.',
    noSuchLink:
      'The link is of no use: it is incomplete, has expired, was revoked or has been dealt with. Ask whoever sent it for a new one.',
    reviewedAlready:
      'This confirmation has been reviewed already. Record changes by other commands.',
    notAnswered: 'Nobody has answered this confirmation yet.',
    notToBeTakenOver:
      'Only what was confirmed, or is so no longer, can be taken over as it stands. Record a correction by other commands.',
    notAUuid: 'Expected an identifier given by the service (a UUID in lower case).',
    notADate:
      'The calendar has no such day. Write a day as 2026-01-31, a month as 2026-01, a year as 2026.',
    notADay: 'The calendar has no such day. Write it as 2026-01-31.',
    endNotAfterStart: 'The end is not after the start ({{from}}). Check the days.',
    businessIdForm:
      'A business ID has seven digits, a hyphen and a check digit, such as 0245437-2.',
    businessIdCheckDigit: 'The check digit of the business ID does not match. Check the digits.',
    businessIdCheckDigitExpected:
      'The check digit of the business ID does not match. If the beginning is right, the ID is {{expected}}.',
    associationNumberForm:
      'A number in the register of associations has 1–6 digits without leading zeros.',
    notAUrl: 'A web address has to begin with http:// or https://.',
    notAnEmail: 'This is not an e-mail address. Expected the form name@service.fi.',
    wrongEnd: 'This relationship cannot lead to such a record. Allowed kinds: {{allowed}}.',
    wrongPair:
      'This relationship cannot join these records. From a record of the kind {{from}} it can lead to {{allowed}}.',
    endChanged:
      'A relationship cannot be moved to another record (now {{stored}}). End or delete it and create a new one.',
    duplicateId: 'The same identifier is in the change twice.',
    selfReference: 'A record cannot be related to itself.',
    cycle:
      'The relationship {{kind}} would lead from the record back to itself. Check the direction, or first end the one that leads the other way.',
    seatTaken:
      'The seat would have {{holders}} holders on {{day}}, but may have {{quota}}. First end the earlier relationship {{other}}, or record the holder as a deputy.',
    mandateOutsideLife:
      'The mandate lies outside the life of the network {{network}} ({{from}} – {{to}}). Check the days of the mandate.',
    wrongBearer:
      'The duty is borne by organisations of the kind “{{expected}}”, but this one is of the kind “{{kind}}”. Give the organisation whose duty is fulfilled.',
    wrongScheme:
      'The concept belongs to the scheme “{{scheme}}”, but only a concept of “{{expected}}” fits here.',
    notJson:
      'The value is not JSON. Write text in quotation marks, a number as it is, and a missing value as null.',
    notAJsonObject:
      'Expected a JSON object: within braces the name of each argument in quotation marks, a colon and its value. Without arguments give empty braces.',
    wrongValue: 'The value does not fit the argument. Expected the type {{expected}}.',
    tooLong: 'The text is too long. Shorten it to {{maximum}} characters at the most.',
    keyForm:
      'A key has 1–40 letters, digits, hyphens or underscores, and is no id. Give a short word.',
    unknownKey:
      'This is no id, and the scenario has founded no network under this key before. Founded: {{known}}.',
    unknownKeyNearest:
      'This is no id, and the scenario has founded no network under this key before. Did you mean {{nearest}}? Founded: {{known}}.',
    goneBefore:
      'Operation {{operation}} of the scenario has ended this network already. Move this before it, or choose another network.',
    noMembership:
      'There is no such membership at this point. Check the member, the network and the order of the operations.',
    alreadyMember:
      'This is a member of the network already at this point. Leave the operation out, or choose another network.',
    notItsWork:
      'The network does not have this task or goal at this point. Check the concept, the network and the order of the operations.',
    hasAlready:
      'The network has this already at this point. Leave the operation out, or choose another network.',
    endsOnFirstDay:
      'The network holds only from {{first}} on, so that it can end on {{earliest}} at the earliest. Adopt the scenario then or, if the network should not have been recorded, undo the change that recorded it (undoChange).',
    notBegun: 'The record holds only from {{first}} on. Choose one that holds or a later day.',
    foundedBefore:
      'The network of this scenario is recorded already. Leave the operation out of its next version.',
    noSuchScenario: 'No scenario has this id. Find it in the list of scenarios.',
    noSuchScenarioNearest:
      'No scenario has this id. Did you mean {{nearest}}? Otherwise find it in the list of scenarios.',
    scenarioRemoved: 'The scenario was removed. Choose another one or save a new one.',
    personErased:
      'The data of this person have been erased, and the record takes no personal data any more. Create a new person if need be.',
    noSuchCommunity:
      'No community of this map has this id. Take the id from the communities of the map itself, or leave it out for the whole map.',
    noSuchMunicipality:
      'There is no such municipality on the day asked for. Give its id, its code (“698”) or its name.',
    noSuchMunicipalityNearest:
      'There is no such municipality on the day asked for. Did you mean {{nearest}}? Otherwise give an id, a code or a name.',
    noSuchRecord: 'No record has this id. Take the id from a search or a list.',
    wrongKind: 'This id belongs to another kind of record. Expected: {{expected}}.',
    noSuchRecordNearest:
      'No record has this id. Did you mean {{nearest}}? Otherwise take the id from a search or a list.',
    givenTwice: 'The same id is given twice. Give different ones.',
    wrongCount: 'There are too few or too many. Give at least {{minimum}} and at most {{maximum}}.',
    noCommonBody:
      'Nothing that can be counted joins these two. With the rows {{rows}} go the columns: {{allowed}}.',
    notAmong: 'This is none of those given. Choose one of these: {{allowed}}.',
    mergeOfOne: 'A merger needs two networks. Give a pair.',
    survivorWithoutMerge:
      'The network that goes on belongs to a decision to merge alone. Leave it out, or let the decision be a merger.',
    dayNotAfter: 'The day has to be later than {{day}}.',
    dayAfter: 'The day is still to come: {{day}} at the latest.',
    alreadyEnded: 'The record has ended already ({{last}}). Choose one that holds.',
    areasDiffer:
      'The municipalities that merge do not belong to the same areas. Give the areas of the new one in partOf; theirs differ in: {{areas}}.',
    codeInUse:
      'The municipality {{id}} has this code already. Give the new one a code of its own, or name that one as the one that carries on.',
    staleCursor: 'The place where the page was to go on is no longer there. Begin the list again.',
    notConverged:
      'The measure did not settle in {{rounds}} rounds: two parts of the graph pull almost equally. Narrow the networks by the filter, or ask for another measure.',
    notAParameter:
      'This measure has no such parameter. Leave it out, or ask for a measure that has it.',
    notProjected:
      'Networks and organisations together are joined by places. Leave this out, or ask for communities of the ones alone (NETWORKS or ORGANISATIONS).',
    tooManyJoined:
      'More than {{most}} pairs would be joined. Require more in common (minShared), or narrow the networks by the filter.',
    tooManyAlike:
      'More than {{most}} pairs of networks could become one. Narrow the networks by the filter, or make the limits stricter (thresholds).',
    tooManyJoinedApart:
      'More than {{most}} pairs would be joined. Require more in common (minShared), narrow the networks by the filter, or ask for communities of networks and organisations together (BOTH).',
    tooManyWays:
      'There are more than {{most}} ways between networks and organisations to go through. Narrow the networks by the filter.',
    tooManyWaysApart:
      'There are more than {{most}} ways between networks and organisations to go through. Narrow the networks by the filter, or ask for communities of networks and organisations together (BOTH).',
    notACursor: 'This is not a cursor. Give the endCursor of the page before as it is.',
  },
});
