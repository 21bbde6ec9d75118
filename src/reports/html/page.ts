/** A document as an HTML page that is read on a screen and printed on A4. */
import { createElement as h, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '../../model/languages.js';
import { text } from '../../texts/texts.js';
import type { ReportDocument } from '../document.js';
import { blockOf } from './blocks.js';
import { patterns } from './charts.js';

/** How the page gets its looks: from an address, or within, so that it stands alone as a file. */
export type Stylesheet = { readonly href: string } | { readonly css: string };

/** Another page that this one leads to. */
export interface Way {
  readonly href: string;
  readonly label: string;
  readonly language?: Locale;
}

/** Everything from outside is escaped. O(document). */
export function reportPage(
  document: ReportDocument,
  stylesheet: Stylesheet,
  ways: readonly Way[] = [],
): string {
  const { locale, title, running, notices, facts, contents, sections } = document;
  return page(
    { lang: locale, 'data-running': running },
    title,
    stylesheet,
    patterns(),
    h(
      'header',
      null,
      ways.length > 0 && waysOf(ways, text(locale, 'report:otherPages')),
      h('h1', null, title),
      h(
        'dl',
        null,
        ...facts.flatMap(({ label, value }) => [h('dt', null, label), h('dd', null, value)]),
      ),
      ...notices.map((notice) => h('p', { className: 'notice' }, notice)),
      h(
        'nav',
        { 'aria-label': contents },
        h('h2', null, contents),
        h(
          'ol',
          null,
          ...sections.map(({ id, heading }) => h('li', null, h('a', { href: `#${id}` }, heading))),
        ),
      ),
    ),
    h(
      'main',
      null,
      ...sections.map(({ id, heading, blocks }) =>
        h(
          'section',
          { id, 'aria-labelledby': `${id}-heading` },
          h('h2', { id: `${id}-heading` }, heading),
          ...blocks.map((block, at) => blockOf(block, `${id}-${at}`, locale)),
        ),
      ),
    ),
  );
}

/** A page that tells why there is no report, and where there is one. */
export function shortPage(
  locale: Locale,
  title: string,
  stylesheet: Stylesheet,
  paragraphs: readonly string[],
  ways: readonly Way[],
  otherPages: readonly Way[] = [],
): string {
  return page(
    { lang: locale },
    title,
    stylesheet,
    otherPages.length > 0 &&
      h('header', null, waysOf(otherPages, text(locale, 'report:otherPages'))),
    h(
      'main',
      null,
      h('h1', null, title),
      ...paragraphs.map((paragraph) => h('p', null, paragraph)),
      ways.length > 0 && waysOf(ways),
    ),
  );
}

function waysOf(ways: readonly Way[], label?: string): ReactElement {
  const list = h(
    'ul',
    { className: 'ways' },
    ...ways.map(({ href, label: words, language }) =>
      h(
        'li',
        null,
        h('a', { href, ...(language && { lang: language, hrefLang: language }) }, words),
      ),
    ),
  );
  return label === undefined ? list : h('nav', { 'aria-label': label }, list);
}

function page(
  /** Of the root: the stylesheet prints `data-running` in the margin of every page. */
  attributes: { readonly lang: Locale; readonly 'data-running'?: string },
  title: string,
  stylesheet: Stylesheet,
  ...body: (ReactElement | false)[]
): string {
  const looks =
    'href' in stylesheet
      ? h('link', { rel: 'stylesheet', href: stylesheet.href })
      : // A stylesheet is no text to be escaped; it is ours, and holds no end tag.
        h('style', { dangerouslySetInnerHTML: { __html: stylesheet.css } });
  const root = h(
    'html',
    attributes,
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', null, title),
      // Else browsers ask for one that is not there.
      h('link', { rel: 'icon', href: 'data:,' }),
      looks,
    ),
    h('body', null, ...body),
  );
  return `<!doctype html>\n${renderToStaticMarkup(root)}\n`;
}
