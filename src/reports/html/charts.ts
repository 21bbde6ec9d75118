/** Charts as SVG within the page: told apart by pattern as well as by shade, so that grey paper does. */
import { createElement as h, type ReactElement } from 'react';
import type { BarChart, LegendEntry, Tone } from '../document.js';

const WIDTH = 640;
const LABELS = 220;
const TOLD = 90;
const ROW = 26;
const BAR = 16;

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
  const height = bars.length * ROW;
  return h(
    'figure',
    { className: 'chart' },
    h('figcaption', null, caption),
    legend.length > 0 && legendOf(legend),
    h(
      'svg',
      {
        viewBox: `0 0 ${WIDTH} ${height}`,
        role: 'img',
        'aria-labelledby': `${id}-words`,
      },
      h('title', { id: `${id}-words` }, description),
      ...bars.flatMap(({ label, parts, told }, at) => {
        const middle = at * ROW + ROW / 2;
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
          h('text', { className: 'label', x: LABELS - 8, y: middle + 4, textAnchor: 'end' }, label),
          ...drawn,
          h('text', { x: start + 6, y: middle + 4 }, told),
        ];
      }),
    ),
  );
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
        { id: 'dots', width: 5, height: 5, patternUnits: 'userSpaceOnUse' },
        h('circle', { className: 'dot', cx: 2.5, cy: 2.5, r: 0.9 }),
      ),
    ),
  );
}
