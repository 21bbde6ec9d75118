/** Charts as SVG within the page: told apart by pattern as well as by shade, so that grey paper does. */
import { createElement as h, type ReactElement } from 'react';
import { scrolled } from './scrolled.js';
import type { BarChart, LegendEntry, Tone } from '../document.js';

const WIDTH = 640;
const LABELS = 236;
const TOLD = 90;
const ROW = 26;
const BAR = 16;
/** Letters that fit beside a bar, and how far apart their lines are. */
const LETTERS = 34;
const LINE = 14;

/** A chart with its caption, its legend and its words. */
export function barChart(
  { caption, description, bars, legend }: BarChart,
  id: string,
): ReactElement {
  const longest = Math.max(
    1,
    ...bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)),
  );
  const scale = (WIDTH - LABELS - TOLD) / longest;
  const lines = bars.map(({ label }) => inLines(label));
  const heights = lines.map(({ length }) => Math.max(ROW, length * LINE + 8));
  const height = heights.reduce((sum, one) => sum + one, 0);
  let top = 0;
  const drawing = h(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-words`,
    },
    h('title', { id: `${id}-words` }, description),
    ...bars.flatMap(({ parts, told }, at) => {
      const middle = top + heights[at]! / 2;
      top += heights[at]!;
      const first = middle + 4 - ((lines[at]!.length - 1) * LINE) / 2;
      let start = LABELS;
      const drawn = parts.map(({ tone, value }) => {
        const x = start;
        start += value * scale;
        return h('rect', {
          className: `tone ${tone}`,
          x,
          y: middle - BAR / 2,
          width: Math.max(value * scale, 0),
          height: BAR,
        });
      });
      return [
        ...lines[at]!.map((line, of) =>
          h('text', { x: LABELS - 8, y: first + of * LINE, textAnchor: 'end' }, line),
        ),
        ...drawn,
        h('text', { x: start + 6, y: middle + 4 }, told),
      ];
    }),
  );
  return h(
    'figure',
    { className: 'chart' },
    h('figcaption', null, caption),
    legend.length > 0 && legendOf(legend),
    scrolled(caption, drawing),
  );
}

/** Words in lines that fit beside a bar. */
function inLines(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LETTERS) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

export function legendOf(legend: readonly LegendEntry[]): ReactElement {
  return h(
    'ul',
    { className: 'legend' },
    ...legend.map(({ tone, label }) => h('li', null, mark(tone), h('span', null, label))),
  );
}

/** The mark of a cell or of a legend; `label` where no words stand beside it. */
export function mark(tone: Tone, label?: string): ReactElement {
  return h(
    'svg',
    {
      className: 'mark',
      viewBox: '0 0 16 16',
      ...(label === undefined
        ? { 'aria-hidden': 'true' as const }
        : { role: 'img' as const, 'aria-label': label }),
    },
    ...shapes[tone](),
  );
}

const frame = (tone: Tone) =>
  h('rect', { className: `tone ${tone}`, x: 1.5, y: 1.5, width: 13, height: 13 });

const shapes: { readonly [tone in Tone]: () => ReactElement[] } = {
  full: () => [frame('full')],
  light: () => [frame('light')],
  gap: () => [frame('gap'), h('path', { className: 'stroke', d: 'M4 4 L12 12 M12 4 L4 12' })],
  unstated: () => [frame('unstated'), h('path', { className: 'stroke', d: 'M4 8 L12 8' })],
  unknown: () => [
    frame('unknown'),
    h('text', { x: 8, y: 12.5, textAnchor: 'middle', className: 'asked' }, '?'),
  ],
  blank: () => [],
};

/** Patterns that the tones are filled with; once a page. */
export function patterns(): ReactElement {
  return h(
    'svg',
    { className: 'patterns', 'aria-hidden': 'true', width: 0, height: 0 },
    h(
      'defs',
      null,
      h(
        'pattern',
        { id: 'stripes', width: 5, height: 5, patternUnits: 'userSpaceOnUse' },
        h('path', { className: 'stripe', d: 'M0 5 L5 0' }),
      ),
      h(
        'pattern',
        { id: 'crosses', width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
        h('path', { className: 'cross', d: 'M0 0 L6 6 M6 0 L0 6' }),
      ),
      h(
        'pattern',
        { id: 'dots', width: 5, height: 5, patternUnits: 'userSpaceOnUse' },
        h('circle', { className: 'dot', cx: 2.5, cy: 2.5, r: 0.9 }),
      ),
    ),
  );
}
