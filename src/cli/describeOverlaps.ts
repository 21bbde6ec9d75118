/** The overlaps of a list that is kept nowhere, as the person at the terminal reads them. */
import { jaccard } from '../analysis/measures.js';
import type { RankedOverlaps } from '../analysis/overlap/rankedOverlaps.js';
import { defaultThresholds, nothingKnown, relationOf } from '../analysis/relation.js';
import { degreeOf } from '../graph/twoMode.js';
import type { MembershipGraph } from '../importing/membershipGraph.js';
import type { Locale } from '../model/languages.js';
import { describeRule } from '../texts/describe/describeRule.js';
import { text } from '../texts/texts.js';

/** What the graph counts, what it passes over and why, and how names were taken. */
export function describeGraph(locale: Locale, found: MembershipGraph, day: string): string[] {
  const { graph, networks, organisations, passedOver, byMoreThanNames } = found;
  const counts = {
    day,
    networks: networks.length,
    organisations: organisations.length,
    places: graph.rowColumns.length,
  };
  return [
    text(locale, 'listOverlaps:counted', counts),
    ...(['people', 'notThen', 'possible', 'repeated'] as const).flatMap((reason) => {
      const count = passedOver[reason];
      return count > 0 ? [text(locale, `listOverlaps:${reason}`, { count })] : [];
    }),
    text(locale, byMoreThanNames ? 'listOverlaps:byMore' : 'listOverlaps:byName'),
  ];
}

/** How many pairs there are, the best of them as a table, and the rule of each relation in it. */
export function describePairs(
  locale: Locale,
  { graph, networks }: MembershipGraph,
  { total, best }: RankedOverlaps,
  minShared: number,
): string[] {
  if (total === 0) {
    return [
      text(locale, minShared > 1 ? 'listOverlaps:none' : 'listOverlaps:noneAtAll', { minShared }),
    ];
  }
  const ratio = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const rules = new Map<string, string>();
  const rows: string[][] = [
    (['shared', 'jaccard', 'relation', 'networks'] as const).map((column) =>
      text(locale, `listOverlaps:column.${column}`),
    ),
  ];
  for (let place = 0; place < best.length; place++) {
    const [a, b] = [best.first[place]!, best.second[place]!];
    const [sizeA, sizeB] = [degreeOf(graph.rowOffsets, a), degreeOf(graph.rowOffsets, b)];
    const overlap = { shared: best.shared[place]!, sizeA, sizeB };
    const relation = relationOf(overlap, nothingKnown, defaultThresholds);
    const name = text(locale, `overlaps:relation.${relation}`);
    rules.set(name, describeRule(locale, relation, { ...defaultThresholds }));
    rows.push([
      String(overlap.shared),
      ratio.format(jaccard(overlap) ?? 0),
      name,
      `${networks[a]} (${sizeA}) – ${networks[b]} (${sizeB})`,
    ]);
  }
  const shown =
    best.length < total ? [text(locale, 'listOverlaps:shown', { count: best.length })] : [];
  return [
    text(locale, 'listOverlaps:pairs', { count: total, minShared }),
    ...shown,
    '',
    ...aligned(rows),
    '',
    ...[...rules].map(([name, rule]) => `${name}: ${rule}`),
  ];
}

/** Numbers stand to the right of their column, words to the left; the last column ends where it ends. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const [headings = []] = rows;
  const widths = headings.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]!.length)),
  );
  return rows.map(([shared = '', ratio = '', relation = '', names = '']) =>
    [
      shared.padStart(widths[0]!),
      ratio.padStart(widths[1]!),
      relation.padEnd(widths[2]!),
      names,
    ].join('  '),
  );
}
