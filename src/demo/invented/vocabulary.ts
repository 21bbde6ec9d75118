/**
 * Words from which invented names are made. Every name made of them says "esimerkki" (in Swedish
 * "exempel", in English "example"), so that nobody takes it for a real one.
 */
import type { NetworkKind } from '../../model/codes.js';

/** A matter that associations are for and networks are about. */
export interface Theme {
  readonly code: string;
  /** As it stands before the noun: "omaishoidon esimerkkiverkosto". */
  readonly genitive: string;
  readonly sv: string;
  readonly en: string;
  /** What associations of the theme call themselves: "Sallan esimerkkiomaiset Hilla ry". */
  readonly associations: string;
}

export const themes: readonly Theme[] = [
  ['older', 'ikäihmisten', 'äldre', 'older people', 'esimerkkieläkeläiset'],
  ['family care', 'omaishoidon', 'närståendevård', 'family care', 'esimerkkiomaiset'],
  ['culture', 'kulttuurin', 'kultur', 'culture', 'esimerkkikulttuuri'],
  ['families', 'lasten ja perheiden', 'barn och familjer', 'families', 'esimerkkiperheet'],
  ['sports', 'liikunnan', 'motion', 'sports', 'esimerkkiliikkujat'],
  ['mental health', 'mielenterveystyön', 'mental hälsa', 'mental health', 'esimerkkimieli'],
  ['substance abuse', 'päihdetyön', 'missbrukarvård', 'substance abuse work', 'esimerkkiraittius'],
  ['youth', 'nuorten', 'unga', 'young people', 'esimerkkinuoret'],
  ['patients', 'potilaiden', 'patienter', 'patients', 'esimerkkipotilaat'],
  ['disability', 'vammaistyön', 'funktionshinder', 'disability', 'esimerkkivammaiset'],
  ['multicultural', 'monikulttuurisuuden', 'mångkultur', 'many cultures', 'esimerkkimaailma'],
  ['villages', 'kylätoiminnan', 'byaverksamhet', 'village activities', 'esimerkkikylät'],
  ['safety', 'turvallisuuden', 'trygghet', 'safety', 'esimerkkiturva'],
  ['food aid', 'ruoka-avun', 'mathjälp', 'food aid', 'esimerkkiruoka'],
  ['volunteering', 'vapaaehtoistyön', 'frivilligarbete', 'volunteering', 'esimerkkiapu'],
  ['digital', 'digituen', 'digitalt stöd', 'digital support', 'esimerkkidigi'],
  ['employment', 'työllisyyden', 'sysselsättning', 'employment', 'esimerkkityö'],
  ['nature', 'luontohyvinvoinnin', 'naturhälsa', 'wellbeing from nature', 'esimerkkiluonto'],
].map(([code = '', genitive = '', sv = '', en = '', associations = '']) => ({
  code,
  genitive,
  sv,
  en,
  associations,
}));

/** What a body calls itself, with "esimerkki" before it, by language. */
export interface BodyNoun {
  readonly kind: NetworkKind;
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

export const bodyNouns: readonly BodyNoun[] = [
  { kind: 'network', fi: 'verkosto', sv: 'nätverk', en: 'network' },
  { kind: 'cooperationGroup', fi: 'yhteistyöryhmä', sv: 'samarbetsgrupp', en: 'cooperation group' },
  { kind: 'workingGroup', fi: 'työryhmä', sv: 'arbetsgrupp', en: 'working group' },
  { kind: 'themeGroup', fi: 'teemaryhmä', sv: 'temagrupp', en: 'theme group' },
  { kind: 'forum', fi: 'foorumi', sv: 'forum', en: 'forum' },
  { kind: 'council', fi: 'neuvosto', sv: 'råd', en: 'council' },
  { kind: 'steeringGroup', fi: 'ohjausryhmä', sv: 'styrgrupp', en: 'steering group' },
  { kind: 'meetingSeries', fi: 'aamukahvit', sv: 'morgonkaffe', en: 'morning coffees' },
  {
    kind: 'contactNetwork',
    fi: 'yhdyshenkilöverkosto',
    sv: 'kontaktnätverk',
    en: 'contact network',
  },
];

/** Plants, animals and weather of the north. */
export const natureWords: readonly string[] = (
  'Aapa Ahma Ahven Halla Hanki Harjus Haukka Hilla Hirvi Honka Huurre Jouhisara ' +
  'Joutsen Juolukka Jänkä Jäkälä Kaamos Kaarna Kaisla Kanerva Karhunsammal Karpalo Kataja Kelo Kettu ' +
  'Kevätjää Kiiruna Kiisla Kiuru Kivitasku Koivu Korppi Koski Kuikka Kukkula Kuovi Kurki Kuukkeli ' +
  'Kärppä Käki Laavu Lampi Lapintiira Lehtokurppa Leppä Lumikko Lumme Maahinen Mesimarja Metso ' +
  'Mustikka Muikku Mänty Naali Nieriä Niittyvilla Nuotio Näre Otava Paju Palsa Peippo Petäjä Pihlaja ' +
  'Pohjantähti Pulmunen Puolukka Puro Pyry Pöllö Rautu Revontuli Riekko Rimpi Routa Ruska Saukko ' +
  'Siika Sinirinta Sopuli Suopursu Suvanto Taimen Talviuni Tervaskanto Tiira Tiuku Tokka Tuisku ' +
  'Tunturi Tuomi Tyrsky Vaara Vaivaiskoivu Variksenmarja Viima Virmajuuri Yötön'
).split(' ');

export const firstNames: readonly string[] = (
  'Aino Aila Anni Antti Arvo Biret Eero Eila Eino Elina Elli Elsa Emilia Ensio Erkki Esa Eva Hannu ' +
  'Heikki Helmi Hilkka Ida Iiris Ilkka Ilmari Inga Inka Irja Jari Jouni Juhani Kaarina Kaija Kalle ' +
  'Katri Kerttu Lauri Leena Liisa Maarit Maija Marja Martti Matti Mikko Nilla Nina Oiva Olavi Onni ' +
  'Oula Outi Paavo Pekka Pirkko Päivi Raili Reetta Risten Sakari Sanna Seija Sirpa Taina Tapio ' +
  'Tarja Timo Tuula Unto Urho Veikko Vieno Ville Vuokko'
).split(' ');
