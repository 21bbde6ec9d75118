/** Why a previewed file cannot be brought in, and what to do. */
import { room } from '../room.js';

export const previewProblems = room({
  fi: {
    notBase64: 'Tämä ei ole base64-muotoa. Koodaa tiedoston tavut sellaisinaan.',
    otherFile:
      'Tämä ei ole se tiedosto, joka esikatseltiin ({{file}}, SHA-256 {{digest}}). Lähetä sama tiedosto tai esikatsele tämä.',
    previewExpired: 'Esikatselu vanheni {{day}}. Esikatsele tiedosto uudelleen.',
    previewHasProblems:
      'Tiedostossa on virheitä ({{count}}), eikä sitä voi tuoda. Korjaa virheet ja esikatsele tiedosto uudelleen.',
  },
  sv: {
    notBase64: 'Detta är inte base64. Koda filens byte som de är.',
    otherFile:
      'Detta är inte den fil som förhandsgranskades ({{file}}, SHA-256 {{digest}}). Skicka samma fil, eller förhandsgranska denna.',
    previewExpired: 'Förhandsgranskningen gick ut {{day}}. Förhandsgranska filen på nytt.',
    previewHasProblems:
      'Filen har fel ({{count}}) och kan inte läsas in. Rätta felen och förhandsgranska filen på nytt.',
  },
  en: {
    notBase64: 'This is not base64. Encode the bytes of the file as they are.',
    otherFile:
      'This is not the file that was previewed ({{file}}, SHA-256 {{digest}}). Send the same file, or preview this one.',
    previewExpired: 'The preview expired on {{day}}. Preview the file again.',
    previewHasProblems:
      'The file has problems ({{count}}) and cannot be brought in. Correct them and preview the file again.',
  },
});
