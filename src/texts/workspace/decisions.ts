/** The decision register in words. */
import { room } from '../room.js';

export const decisions = room({
  fi: {
    definition:
      'Voimassa olevat päätökset verkostoista ja verkostojen pareista, viimeksi päätetty ensin; peruttuja ei lasketa. Jos rajataan päivällä, jota ennen asiaan on palattava, pian tarkistettavat ovat ensin. Päätökset ovat ryhmien tahtoa, eivät tietoja verkostoista: ne eivät muuta lukuja.',
    code: {
      keep: 'Pidetään',
      merge: 'Yhdistetään',
      drop: 'Lopetetaan',
      revisit: 'Palataan myöhemmin',
    },
  },
  sv: {
    definition:
      'Gällande beslut om nätverk och par av nätverk, de senast fattade först; återkallade räknas inte. Om de begränsas till dem som ska tas upp igen före en viss dag kommer de närmaste först. Besluten är gruppers vilja, inte fakta om nätverken: de ändrar inga siffror.',
    code: {
      keep: 'Behålls',
      merge: 'Slås samman',
      drop: 'Läggs ner',
      revisit: 'Tas upp igen',
    },
  },
  en: {
    definition:
      'Decisions that stand on networks and on pairs of them, the latest decided first; withdrawn ones do not count. When narrowed to what is to be looked at again before a day, the soonest come first. Decisions are what groups want, not facts about networks: they change no figure.',
    code: {
      keep: 'To be kept',
      merge: 'To be merged',
      drop: 'To be given up',
      revisit: 'To be looked at again',
    },
  },
});
