/** The blocks of a document as HTML. */
import { createElement as h, type ReactElement } from 'react';
import type { Locale } from '../../model/languages.js';
import { text } from '../../texts/texts.js';
import type { Argued, Block, Cell, Matrix, Table } from '../document.js';
import { barChart, legendOf, mark } from './charts.js';
import { scrolled } from './scrolled.js';

/** `id` is the block's own in the page. */
export function blockOf(block: Block, id: string, locale: Locale): ReactElement {
  switch (block.kind) {
    case 'paragraph':
      return h('p', null, block.text);
    case 'points':
      return h('ul', null, ...block.items.map((item) => h('li', null, item)));
    case 'table':
      return table(block, locale);
    case 'argued':
      return argued(block, id);
    case 'bars':
      return barChart(block, id);
    case 'matrix':
      return matrix(block);
  }
}

function table({ caption, columns, rows, note }: Table, locale: Locale): ReactElement {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const told = (cell: Cell | undefined) => {
    if (cell === null || cell === undefined) return text(locale, 'report:notKnown');
    return typeof cell === 'number' ? format.format(cell) : cell;
  };
  const classOf = (at: number): { readonly className?: string } =>
    columns[at]?.isNumber ? { className: 'number' } : {};
  const whole = h(
    'table',
    null,
    h('caption', null, caption),
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        ...columns.map(({ heading }, at) => h('th', { scope: 'col', ...classOf(at) }, heading)),
      ),
    ),
    h(
      'tbody',
      null,
      ...rows.map(([first, ...others]) =>
        h(
          'tr',
          null,
          h('th', { scope: 'row', ...classOf(0) }, told(first)),
          ...others.map((cell, at) => h('td', classOf(at + 1), told(cell))),
        ),
      ),
    ),
  );
  return h(
    'div',
    { className: 'table' },
    scrolled(caption, whole),
    note !== undefined && h('p', { className: 'note' }, note),
  );
}

function argued(
  { number, heading, paragraphs, sides, decision }: Argued,
  id: string,
): ReactElement {
  return h(
    'article',
    { className: 'argued', 'aria-labelledby': id },
    h('h3', { id }, h('span', { className: 'ordinal' }, `${number}.`), ' ', heading),
    ...paragraphs.map((paragraph) => h('p', null, paragraph)),
    h(
      'div',
      { className: 'sides' },
      ...sides.map((side) =>
        h(
          'div',
          null,
          h('h4', null, side.heading),
          side.points.length > 0
            ? h('ul', null, ...side.points.map((point) => h('li', null, point)))
            : h('p', { className: 'note' }, side.none),
        ),
      ),
    ),
    decision !== undefined && h('p', { className: 'decided' }, decision),
  );
}

function matrix({ caption, corner, columns, rows, legend }: Matrix): ReactElement {
  const words = new Map(legend.map(({ tone, label }) => [tone, label]));
  const whole = h(
    'table',
    null,
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        h('th', { scope: 'col' }, corner),
        ...columns.map((column) => h('th', { scope: 'col', className: 'cell' }, column)),
      ),
    ),
    h(
      'tbody',
      null,
      ...rows.map(({ label, marks }) =>
        h(
          'tr',
          null,
          h('th', { scope: 'row' }, label),
          ...marks.map((tone) =>
            h('td', { className: 'cell' }, tone === 'blank' ? null : mark(tone, words.get(tone))),
          ),
        ),
      ),
    ),
  );
  return h(
    'figure',
    { className: 'matrix' },
    h('figcaption', null, caption),
    legendOf(legend),
    scrolled(caption, whole),
  );
}
