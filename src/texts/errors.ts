/** Why a request was refused or could not be answered, and what to do. */
import { room } from './room.js';

export const errors = room({
  fi: {
    badInput_one: 'Syötteessä on virhe: {{first}}',
    badInput_other: 'Syötteessä on {{count}} virhettä. Ensimmäinen: {{first}}',
    notFound: 'Tietuetta {{id}} ei ole. Hae tunniste haulla tai luettelosta.',
    conflict:
      'Tietue {{id}} on muuttunut: sen versio on {{actual}}, odotettiin {{expected}}. Lue se uudelleen ja päätä sitten.',
    revisionPassed:
      'Muut ovat tallentaneet samaan aikaan useita kertoja (versio {{actual}}, odotettiin {{expected}}). Lähetä sama uudelleen.',
    documentConflict:
      'Joku muu on tallentanut tämän välissä: nyt on voimassa versio {{actual}} ({{author}}, {{savedAt}}), odotettiin versiota {{expected}}. Mitään ei tallennettu. Vertaa versioita ja tallenna sitten expectedVersion-arvolla {{actual}}.',
    documentStands:
      'Tästä on jo tallennettu versio {{actual}} ({{author}}, {{savedAt}}). Mitään ei tallennettu. Vertaa versioita ja tallenna sitten expectedVersion-arvolla {{actual}}.',
    documentNeverSaved:
      'Tätä ei ole koskaan tallennettu, joten aiempaa versiota ei voi odottaa. Jätä expectedVersion pois.',
    previewOutdated:
      'Esikatselu tehtiin versiosta {{previewed}}, ja nyt versiossa {{now}} tiedosto tekisi jotakin muuta. Mitään ei tallennettu. Esikatsele tiedosto uudelleen.',
    inventedData:
      'Tietovarastossa on esimerkkimaakunnan keksittyä tietoa, eikä oikeaa tietoa tuoda sen joukkoon. Käynnistä palvelu toisella tietovarastolla (STORE_URL).',
    stillReferenced:
      'Tietuetta {{id}} ei voi poistaa, koska {{kind}} {{referrer}} viittaa siihen. Muuta tai poista viittaava ensin.',
    storeUnavailable:
      'Tietovarastoon ei juuri nyt saada yhteyttä, eikä mitään tallennettu. Yritä hetken kuluttua uudelleen.',
    transactionTooLarge:
      'Muutos ei mahdu kerralla tietokannan muistiin (raja {{limit}}, asetus {{setting}}), eikä mitään tallennettu. Suurenna tietokannan muistia (server.memory.heap.max_size, ja {{setting}}, jos se on asetettu) tai tuo aineisto osissa.',
    timeout:
      'Vastaus kesti liian kauan ({{milliseconds}} ms) ja keskeytettiin. Rajaa kysymystä tai pyydä lyhyempi sivu.',
    limit:
      'Pyyntö ylittää rajan {{limit}}: pyydettiin {{asked}}, sallittu {{allowed}}. Pyydä vähemmän kerralla.',
    busy: 'Palvelu on ruuhkautunut: {{allowed}} pyyntöä on jo työn alla. Yritä uudelleen {{seconds}} sekunnin kuluttua.',
    internal: 'Palvelussa tapahtui virhe. Ilmoita ylläpitäjälle tunnus {{reference}}.',
  },
  sv: {
    badInput_one: 'Det finns ett fel i det som angavs: {{first}}',
    badInput_other: 'Det finns {{count}} fel i det som angavs. Det första: {{first}}',
    notFound: 'Posten {{id}} finns inte. Hämta identifieraren med sökningen eller ur en lista.',
    conflict:
      'Posten {{id}} har ändrats: dess version är {{actual}}, väntad var {{expected}}. Läs den på nytt och besluta sedan.',
    revisionPassed:
      'Andra har sparat flera gånger under tiden (version {{actual}}, väntad var {{expected}}). Skicka samma sak igen.',
    documentConflict:
      'Någon annan har sparat detta emellan: nu gäller version {{actual}} ({{author}}, {{savedAt}}), väntad var version {{expected}}. Ingenting sparades. Jämför versionerna och spara sedan med expectedVersion {{actual}}.',
    documentStands:
      'Version {{actual}} av detta är redan sparad ({{author}}, {{savedAt}}). Ingenting sparades. Jämför versionerna och spara sedan med expectedVersion {{actual}}.',
    documentNeverSaved:
      'Detta har aldrig sparats, så ingen tidigare version kan väntas. Lämna bort expectedVersion.',
    previewOutdated:
      'Förhandsgranskningen gjordes av version {{previewed}}, och nu i version {{now}} skulle filen göra något annat. Ingenting sparades. Förhandsgranska filen på nytt.',
    inventedData:
      'Datalagret har påhittade uppgifter om exempelområdet, och riktiga uppgifter läses inte in bland dem. Starta tjänsten med ett annat datalager (STORE_URL).',
    stillReferenced:
      'Posten {{id}} kan inte tas bort, eftersom {{kind}} {{referrer}} hänvisar till den. Ändra eller ta bort den som hänvisar först.',
    storeUnavailable:
      'Datalagret kan inte nås just nu, och ingenting sparades. Försök igen om en stund.',
    transactionTooLarge:
      'Ändringen ryms inte på en gång i databasens minne (gräns {{limit}}, inställning {{setting}}), och ingenting sparades. Ge databasen mer minne (server.memory.heap.max_size, och {{setting}} om den är satt) eller hämta in materialet i delar.',
    timeout:
      'Svaret tog för lång tid ({{milliseconds}} ms) och avbröts. Begränsa frågan eller be om en kortare sida.',
    limit:
      'Begäran överskrider gränsen {{limit}}: begärt {{asked}}, tillåtet {{allowed}}. Be om mindre på en gång.',
    busy: 'Tjänsten är överbelastad: {{allowed}} begäranden behandlas redan. Försök igen om {{seconds}} sekunder.',
    internal: 'Ett fel inträffade i tjänsten. Meddela administratören beteckningen {{reference}}.',
  },
  en: {
    badInput_one: 'There is a problem in what was given: {{first}}',
    badInput_other: 'There are {{count}} problems in what was given. The first: {{first}}',
    notFound: 'There is no record {{id}}. Take the id from a search or a list.',
    conflict:
      'Record {{id}} has changed: it is at revision {{actual}}, expected {{expected}}. Read it again and then decide.',
    revisionPassed:
      'Others have saved several times meanwhile (revision {{actual}}, expected {{expected}}). Send the same again.',
    documentConflict:
      'Somebody else has saved this in between: version {{actual}} stands ({{author}}, {{savedAt}}), expected version {{expected}}. Nothing was saved. Compare the two, then save with expectedVersion {{actual}}.',
    documentStands:
      'Version {{actual}} of this has been saved already ({{author}}, {{savedAt}}). Nothing was saved. Compare the two, then save with expectedVersion {{actual}}.',
    documentNeverSaved:
      'This was never saved, so that no earlier version can be expected. Leave expectedVersion out.',
    previewOutdated:
      'The preview was made of revision {{previewed}}, and now at revision {{now}} the file would do something else. Nothing was written. Preview the file again.',
    inventedData:
      'The store holds invented data of the demonstration, and real data are not brought in among them. Start the service on another store (STORE_URL).',
    stillReferenced:
      'Record {{id}} cannot be deleted, since {{kind}} {{referrer}} refers to it. Change or delete that first.',
    storeUnavailable:
      'The store cannot be reached just now, and nothing was written. Try again in a moment.',
    transactionTooLarge:
      'The change does not fit in the memory of the database at once (limit {{limit}}, setting {{setting}}), and nothing was written. Give the database more memory (server.memory.heap.max_size, and {{setting}} where it is set), or bring the data in by parts.',
    timeout:
      'The answer took too long ({{milliseconds}} ms) and was given up. Narrow the question or ask for a shorter page.',
    limit:
      'The request goes over the limit {{limit}}: {{asked}} asked, {{allowed}} allowed. Ask for less at a time.',
    busy: 'The service is busy: {{allowed}} requests are in work already. Try again in {{seconds}} seconds.',
    internal:
      'Something went wrong in the service. Tell the administrator the reference {{reference}}.',
  },
});
