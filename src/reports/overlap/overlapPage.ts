/**
 * The overlap report as a page, from what somebody asks for by words; where there is no such report, a
 * page that says why, with the areas that may be meant.
 */
import { type Locale, locales } from '../../model/languages.js';
import { formatDay, parseDay, type Day } from '../../model/time/days.js';
import type { Asking } from '../../questions/asking/asking.js';
import type { DetailReader } from '../../questions/matrix/detailReader.js';
import type { Decisions } from '../../records/decisions.js';
import { text } from '../../texts/texts.js';
import { type Area, seekArea, type WiderArea, widerAreas } from '../area.js';
import { reportPage, shortPage, type Stylesheet, type Way } from '../html/page.js';
import { Words } from '../words.js';
import { overlapReport } from './overlapReport.js';

/** Where the page is. */
const ADDRESS = '/reports/overlap';

const ownNames: { readonly [locale in Locale]: string } = {
  fi: 'Suomeksi',
  sv: 'På svenska',
  en: 'In English',
};

/** As written by whoever asks; undefined where it was left out. */
export interface PageAsked {
  readonly area: string | undefined;
  readonly lang: string | undefined;
  readonly asOf: string | undefined;
}

/** What a page is made from. */
export interface PageSource {
  /** What questions are given on a day, today when left out; of one who may not know of people. */
  readonly asking: (day: Day | undefined) => Promise<Asking>;
  readonly reader: (asking: Asking) => DetailReader;
  readonly register: Decisions;
  /** Hears of what failed in a way that nobody foresaw. */
  readonly onFailure: (error: unknown) => void;
}

export interface Page {
  /** As in HTTP. */
  readonly status: 200 | 400 | 404;
  readonly html: string;
  /** Whether nothing of it failed. */
  readonly isWhole: boolean;
  /** Where there is no report, what the page says, line by line. */
  readonly said: readonly string[];
}

/** `locale` is the language of who does not ask for another. Throws what the asking throws. */
export async function overlapPage(
  source: PageSource,
  asked: PageAsked,
  locale: Locale,
  stylesheet: Stylesheet,
): Promise<Page> {
  const { lang, asOf } = asked;
  const own = locales.find((known) => known === lang) ?? locale;
  const day = asOf === undefined ? undefined : parseDay(asOf);
  // A file of its own has no service to lead to.
  const otherPages = (area: string | undefined): Way[] =>
    'href' in stylesheet
      ? [{ href: `/?language=${own}`, label: text(own, 'report:map') }, ...languages(area)]
      : [];
  const languages = (area: string | undefined): Way[] =>
    locales
      .filter((other) => other !== own)
      .map((language) => ({
        href: addressOf(area, language, day),
        label: ownNames[language],
        language,
      }));
  const short = (status: Page['status'], paragraphs: readonly string[], ways: readonly Way[]) => {
    const title = text(own, 'report:choose.title');
    const html = shortPage(own, title, stylesheet, paragraphs, ways, otherPages(asked.area));
    const said = [...paragraphs, ...ways.map(({ label }) => label)];
    return { status, html, isWhole: true, said };
  };
  if (lang !== undefined && own !== lang) {
    const values = { given: lang, known: locales.join(', ') };
    return short(400, [text(own, 'report:choose.badLanguage', values)], []);
  }
  if (asOf !== undefined && day === undefined) {
    return short(400, [text(own, 'report:choose.badDay', { given: asOf })], []);
  }

  const asking = await source.asking(day);
  const reader = source.reader(asking);
  const waysTo = async (areas: readonly Area[]): Promise<Way[]> => {
    const words = new Words(own, reader);
    const names = await words.names(
      areas.map(({ id }) => id),
      'Area',
    );
    return areas.map(({ id }, at) => ({ href: addressOf(id, own, day), label: names[at]! }));
  };
  const waysToWider = async (wider: readonly WiderArea[]): Promise<Way[]> =>
    (await waysTo(wider.map(({ area }) => area))).map(({ href, label }, at) => {
      const count = wider[at]!.networks;
      return {
        href,
        label: count === 0 ? label : text(own, 'report:choose.networks', { area: label, count }),
      };
    });
  if (asked.area === undefined || asked.area.trim() === '') {
    const ways = await waysToWider(await widerAreas(asking, reader));
    const key = ways.length > 0 ? 'report:choose.which' : 'report:choose.noAreas';
    return short(200, [text(own, key)], ways);
  }
  const { found, near } = await seekArea(asking, reader, asked.area);
  if (!found) {
    const ways =
      near.length > 0 ? await waysTo(near) : await waysToWider(await widerAreas(asking, reader));
    const values = { given: asked.area, day: new Words(own, reader).day(asking.day) };
    const sentences = [text(own, 'report:choose.unknownArea', values)];
    if (ways.length > 0) {
      sentences.push(text(own, near.length > 0 ? 'report:choose.near' : 'report:choose.noneNear'));
    }
    return short(404, sentences, ways);
  }
  const { register, onFailure } = source;
  const question = { area: found, asking, reader, register, onFailure };
  const { document, isWhole } = await overlapReport(question, own);
  const html = reportPage(document, stylesheet, otherPages(found.id));
  return { status: 200, html, isWhole, said: [] };
}

function addressOf(area: string | undefined, lang: Locale, day: Day | undefined): string {
  const query = new URLSearchParams({
    ...(area !== undefined && { area }),
    lang,
    ...(day !== undefined && { asOf: formatDay(day) }),
  });
  return `${ADDRESS}?${query.toString()}`;
}
