/**
 * Every sentence that a person reads, in Finnish, Swedish and English. A room's texts are one file
 * with the three languages side by side; keys are checked by the compiler, values filled by i18next.
 */
import { createInstance, type TFunction } from 'i18next';
import { type Locale, locales } from '../model/languages.js';
import { access } from './access.js';
import { backup } from './backup.js';
import { about, lists, networkMap, search } from './questions/answers.js';
import { brokerage } from './questions/structure/brokerage.js';
import { calendar } from './calendar.js';
import { cli } from './cli.js';
import { municipality } from './questions/municipality.js';
import { merging } from './questions/merging.js';
import { communities } from './questions/structure/communities.js';
import { confirmations } from './workspace/confirmations.js';
import { conflicts } from './questions/past/conflicts.js';
import { codeNames } from './codeNames.js';
import { decisions } from './workspace/decisions.js';
import { demo } from './demo.js';
import { cadence, duties } from './questions/duties.js';
import { errors } from './errors.js';
import { fieldNames } from './fieldNames.js';
import { gaps } from './questions/gaps.js';
import { difference, history } from './questions/past/history.js';
import { importFaults } from './importing/importFaults.js';
import { importing } from './importing/importing.js';
import { listOverlaps } from './importing/listOverlaps.js';
import { intersections } from './questions/overlap/intersections.js';
import { overlaps } from './questions/overlap/overlaps.js';
import { personalData } from './personalData.js';
import { previewProblems } from './importing/previewProblems.js';
import { problems } from './problems.js';
import { seats } from './questions/seats.js';
import { reach } from './questions/reach.js';
import { cover } from './questions/cover.js';
import { report } from './reports/report.js';
import { reportCoverage } from './reports/reportCoverage.js';
import { reportDuties } from './reports/reportDuties.js';
import { reportMembers } from './reports/reportMembers.js';
import { reportPairs } from './reports/reportPairs.js';
import { reportReach } from './reports/reportReach.js';
import { reportSeats } from './reports/reportSeats.js';
import { settings } from './settings.js';
import { sheets } from './importing/sheets.js';
import { confidence, significance } from './questions/overlap/significance.js';
import { structure } from './questions/structure/structure.js';
import { bridges, load, singlePoints, unaffiliated } from './questions/load.js';
import { web } from './web.js';
import { whatIf } from './questions/whatIf.js';
import { workbook } from './importing/workbook.js';
import { workbookInstructions } from './importing/workbookInstructions.js';
import { workspace } from './workspace/workspace.js';

const rooms = {
  about,
  access,
  backup,
  bridges,
  brokerage,
  calendar,
  cadence,
  cli,
  communities,
  confidence,
  confirmations,
  conflicts,
  cover,
  codeNames,
  decisions,
  demo,
  difference,
  duties,
  errors,
  fieldNames,
  gaps,
  history,
  importFaults,
  importing,
  intersections,
  listOverlaps,
  lists,
  load,
  merging,
  municipality,
  networkMap,
  overlaps,
  personalData,
  previewProblems,
  problems,
  reach,
  report,
  reportCoverage,
  reportDuties,
  reportMembers,
  reportPairs,
  reportReach,
  reportSeats,
  search,
  seats,
  settings,
  sheets,
  significance,
  singlePoints,
  structure,
  unaffiliated,
  web,
  whatIf,
  workbook,
  workbookInstructions,
  workspace,
} as const;

type Rooms = typeof rooms;
/** A key of a text: `room:key.key`. */
export type TextKey = {
  [R in keyof Rooms & string]: `${R}:${Path<Rooms[R]['fi']>}`;
}[keyof Rooms & string];

type Path<T> = T extends string
  ? never
  : { [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${Path<T[K]>}` }[keyof T &
      string];
/** `members_one` and `members_other` are plural forms of the key `members`. */
type Singular<K extends string> = K extends `${infer Key}_${'one' | 'other'}` ? Key : K;

/** What a text needs to be filled in, by name. */
export type TextValues = { readonly [name: string]: unknown };

const translate: { readonly [locale in Locale]: TFunction } = Object.fromEntries(
  locales.map((locale) => {
    const instance = createInstance();
    void instance.init({
      lng: locale,
      fallbackLng: false,
      initAsync: false,
      ns: Object.keys(rooms),
      resources: {
        [locale]: Object.fromEntries(
          Object.entries(rooms).map(([room, byLocale]) => [room, byLocale[locale]]),
        ),
      },
      interpolation: { escapeValue: false },
    });
    return [locale, instance.t];
  }),
) as { [locale in Locale]: TFunction };

/** Texts without values, filled in once: a page of an answer has hundreds of few of them. */
const plain = Object.fromEntries(locales.map((locale) => [locale, new Map()])) as {
  readonly [locale in Locale]: Map<TextKey, string>;
};

/** A text in a language, with its values filled in. Plural forms go by the value `count`. */
export function text(locale: Locale, key: TextKey, values?: TextValues): string {
  if (values) return translated(locale, key, values);
  const known = plain[locale].get(key) ?? translated(locale, key, {});
  plain[locale].set(key, known);
  return known;
}

function translated(locale: Locale, key: TextKey, values: TextValues): string {
  return (translate[locale] as (key: string, values: TextValues) => string)(key, values);
}
