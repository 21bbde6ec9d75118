/** The page of instructions in a workbook that is to be filled in. */
import { room } from '../room.js';

export const workbookInstructions = room({
  fi: {
    title: 'Tuhatverkko: tietojen täyttäminen',
    sheets:
      'Kukin taulukko on yksi laji: ensin asiat (organisaatiot, verkostot, …), sitten niiden väliset suhteet. Täytä vain ne, joista tiedät jotakin. Muut voi jättää tyhjiksi tai poistaa.',
    required:
      'Tähdellä (*) merkitty sarake on pakollinen. Nimestä riittää yksi kieli, mikä tahansa.',
    blank: 'Tyhjä solu ei väitä mitään: se ei poista aiemmin tallennettua.',
    none: "Viiva (–) poistaa: rivin mukaan arvoa ei ole. Viedyssä työkirjassa se tyhjentää tallennetun arvon. Jos arvo itse on pelkkä viiva, kirjoita sen eteen heittomerkki ('–).",
    lists:
      'Luettelosta valittavat arvot ovat taulukossa Koodit. Koodi tai minkä tahansa kielen sana käy.',
    references:
      'Kun rivi viittaa toiseen asiaan (jäsen, verkosto, alue), kirjoita sen nimi, Y-tunnus, rekisterinumero, koodi tai tunniste. Asian pitää olla tässä työkirjassa tai tietovarastossa.',
    id: 'Tunnisteen voi jättää tyhjäksi. Jos kahdella on sama nimi, anna niille omat tunnisteet (esimerkiksi p1 ja p2) ja viittaa niihin. Viennissä tunniste on tietovaraston oma; älä muuta sitä.',
    days: 'Päivät: 31.1.2026, 1.2026 tai 2026. Viimeinen päivä on mukana. Tyhjä loppu: toistaiseksi. Kysymysmerkki: ei tiedossa. Todettu on päivä, jona asia tiedetään varmasti.',
    numbers:
      'Luvuissa käy desimaalipilkku tai -piste. Jos luku on tekstinä, eikä siitä tai muista luvuista näe, kumpi on käytössä (1,500), tuonti kysyy.',
    several:
      'Useita arvoja samassa solussa (muut nimet, vastapuolet) erottaa puolipiste; arvoon kuuluva puolipiste kirjoitetaan kahdesti (;;).',
    sources:
      'Lähteet: lähteen otsikko tai tunniste, ja halutessa pystyviivan jälkeen kohta lähteessä (Jäsenluettelo | sivu 2). Tyhjä: lähde on tämä työkirja. Viiva: ei lähdettä.',
    version:
      'Versio tulee viennistä. Sen avulla muutettu solu korjaa tallennetun arvon, ja jos joku muu on ehtinyt muuttaa riviä, siitä kerrotaan.',
    managed:
      'Sarakkeet, joiden otsikossa lukee ”ohjelman oma”, pitää ohjelma yllä. Niiden muutokset jätetään huomiotta.',
    people: 'Henkilöistä kirjataan vain se, mitä tarvitaan. Merkitse käsittelyperuste.',
    bringIn: 'Koe ensin, sitten tuo:',
  },
  sv: {
    title: 'Tuhatverkko: att fylla i uppgifter',
    sheets:
      'Varje blad är ett slag: först saker (organisationer, nätverk, …), sedan relationer mellan dem. Fyll bara i dem som du vet något om. De andra kan lämnas tomma eller tas bort.',
    required:
      'En kolumn med stjärna (*) är obligatorisk. Av ett namn räcker ett språk, vilket som helst.',
    blank: 'En tom cell påstår ingenting: den tar inte bort det som är sparat.',
    none: "Ett streck (–) tar bort: enligt raden finns inget värde. I en exporterad arbetsbok tömmer det det sparade värdet. Om värdet självt är ett streck, skriv en apostrof före ('–).",
    lists:
      'Värden att välja ur en lista finns på bladet Koder. Koden eller ordet på vilket språk som helst går bra.',
    references:
      'När en rad hänvisar till en annan sak (medlem, nätverk, område), skriv dess namn, FO-nummer, registernummer, kod eller id. Saken ska finnas i denna arbetsbok eller i datalagret.',
    id: 'Id kan lämnas tomt. Om två har samma namn, ge dem egna id (till exempel p1 och p2) och hänvisa till dem. I en export är id datalagrets eget; ändra det inte.',
    days: 'Dagar: 31.1.2026, 1.2026 eller 2026. Sista dagen räknas med. Tomt slut: tills vidare. Frågetecken: okänt. Konstaterad är den dag då saken är säkert känd.',
    numbers:
      'I tal går decimalkomma eller decimalpunkt bra. Står talet som text, och varken det eller de andra talen visar vilkendera som gäller (1,500), frågar importen.',
    several:
      'Flera värden i samma cell (andra namn, motparter) skiljs åt med semikolon; ett semikolon som hör till värdet skrivs två gånger (;;).',
    sources:
      'Källor: källans rubrik eller id, och vid behov stället i källan efter ett lodstreck (Medlemslista | sida 2). Tomt: källan är denna arbetsbok. Streck: ingen källa.',
    version:
      'Versionen kommer från exporten. Med den rättar en ändrad cell det sparade värdet, och om någon annan har hunnit ändra raden berättas det.',
    managed:
      'Kolumner vars rubrik säger ”programmets eget” sköter programmet. Ändringar i dem lämnas obeaktade.',
    people: 'Om personer antecknas bara det som behövs. Ange behandlingsgrunden.',
    bringIn: 'Pröva först, läs sedan in:',
  },
  en: {
    title: 'Tuhatverkko: how to fill in data',
    sheets:
      'Each sheet is one kind: first things (organisations, networks, …), then the relations between them. Fill in only those that you know something of. The others can be left empty or deleted.',
    required:
      'A column with a star (*) is required. One language of a name is enough, whichever it is.',
    blank: 'An empty cell claims nothing: it does not take away what is recorded.',
    none: "A dash (–) takes away: by the row there is no value. In an exported workbook it clears the recorded value. If the value itself is a dash, write an apostrophe before it ('–).",
    lists:
      'The values to choose from are on the sheet Codes. The code, or the word in any language, will do.',
    references:
      'Where a row refers to another thing (a member, a network, an area), write its name, business ID, register number, code or id. It must be in this workbook or in the store.',
    id: 'The id may be left empty. If two have the same name, give them ids of your own (such as p1 and p2) and refer to these. In an export the id is the store’s own; do not change it.',
    days: 'Days: 31.1.2026, 1.2026 or 2026. The last day is included. An empty end: until further notice. A question mark: not known. Attested on is the day on which it is known for certain.',
    numbers:
      'Numbers may have a decimal comma or point. Where a number stands as text, and neither it nor the other numbers show which of them is meant (1,500), the import asks.',
    several:
      'Several values in a cell (other names, counterparties) are separated by a semicolon; one that belongs to a value is written twice (;;).',
    sources:
      'Sources: the title or id of the source and, if you like, the place in it after a vertical bar (List of members | page 2). Empty: the source is this workbook. A dash: no source.',
    version:
      'The version comes from the export. With it a changed cell corrects the recorded value, and you are told if somebody else has changed the row meanwhile.',
    managed:
      'Columns with “kept by the program” in their heading are kept by the program. Changes to them are ignored.',
    people: 'Of people write only what is needed. Tell the legal basis.',
    bringIn: 'Try first, then import:',
  },
});
