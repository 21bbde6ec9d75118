/** Brokerage: the plain definition over all triples, a published graph by hand, and the edges. */
import fc from 'fast-check';
import { brokerage, brokerageOnProjection } from '../../../src/analysis/projections/brokerage.js';
import { atOnce } from '../../../src/analysis/steps.js';
import type { UndirectedGraph } from '../../../src/graph/undirected.js';
import { families, florentine } from '../../support/textbook/florentine.js';
import { anyUndirected, type Pair, undirected, weightBetween } from '../communities/graphs.js';
import { incidence } from '../incidence.js';

type Counts = readonly [
  coordinator: number,
  consultant: number,
  gatekeeper: number,
  liaison: number,
];

function countsOf(graph: UndirectedGraph, groupOf: readonly number[]): Counts[] {
  const found = atOnce(brokerage(graph, Int32Array.from(groupOf)));
  return Array.from(groupOf, (_, node) => [
    found.coordinator[node]!,
    found.consultant[node]!,
    found.gatekeeper[node]!,
    found.liaison[node]!,
  ]);
}

/** Every a – b – c in which a and c are not joined, by the words of the definition. */
function slowly(graph: UndirectedGraph, groupOf: readonly number[]): Counts[] {
  const nodes = [...groupOf.keys()];
  const joined = (one: number, other: number) => weightBetween(graph, one, other) > 0;
  return nodes.map((b) => {
    if (groupOf[b]! < 0) return [NaN, NaN, NaN, NaN];
    const counts: [number, number, number, number] = [0, 0, 0, 0];
    for (const a of nodes) {
      for (const c of nodes) {
        if (a >= c || groupOf[a]! < 0 || groupOf[c]! < 0) continue;
        if (!joined(a, b) || !joined(b, c) || joined(a, c)) continue;
        const groups = new Set([groupOf[a], groupOf[b], groupOf[c]]).size;
        if (groups === 1) counts[0]++;
        else if (groups === 3) counts[3]++;
        else counts[groupOf[a] === groupOf[c] ? 1 : 2]++;
      }
    }
    return counts;
  });
}

test('on any graph with any groups they are the triples of the definition', () => {
  const grouped = anyUndirected.chain((graph) =>
    fc.tuple(
      fc.constant(graph),
      fc.array(fc.integer({ min: -1, max: 3 }), { minLength: graph.size, maxLength: graph.size }),
    ),
  );
  fc.assert(
    fc.property(grouped, ([graph, groupOf]) => {
      expect(countsOf(graph, groupOf)).toEqual(slowly(graph, groupOf));
    }),
    { numRuns: 3_000 },
  );
});

test('Florentine marriages: between whom the Medici stand if the Strozzi’s side is the one group', () => {
  // Of the six whom the Medici married, Ridolfi alone are counted here to the Strozzi’s side. Of 15
  // pairs Ridolfi and Tornabuoni married each other: 4 of the other 5 are unjoined to Ridolfi, and all
  // 10 pairs among those 5 are unjoined.
  const strozzi = ['Bischeri', 'Castellani', 'Guadagni', 'Peruzzi', 'Ridolfi', 'Strozzi'];
  const groupOf = families.map((family) => (strozzi.includes(family) ? 1 : 0));
  const counts = countsOf(undirected(families.length, florentine), groupOf);
  const of = (family: string) => counts[families.indexOf(family)];
  expect(of('Medici')).toEqual([10, 0, 4, 0]);
  // Barbadori married Castellani and the Medici; Albizzi: Ginori, Guadagni and Medici.
  expect(of('Barbadori')).toEqual([0, 0, 1, 0]);
  expect(of('Albizzi')).toEqual([1, 0, 2, 0]);
  // Ridolfi: Medici, Strozzi and Tornabuoni, of whom Medici and Tornabuoni are joined.
  expect(of('Ridolfi')).toEqual([0, 0, 2, 0]);
});

test('one of a pair that has no group is as if it were not there', () => {
  const path: Pair[] = [
    [0, 1],
    [1, 2],
    [1, 3],
  ];
  expect(countsOf(undirected(4, path), [0, 0, -1, 1])).toEqual([
    [0, 0, 0, 0],
    [0, 0, 1, 0],
    [NaN, NaN, NaN, NaN],
    [0, 0, 0, 0],
  ]);
});

test('no node, one node, and a star of 100,000 in two groups', () => {
  expect(countsOf(undirected(0, []), [])).toEqual([]);
  expect(countsOf(undirected(1, []), [0])).toEqual([[0, 0, 0, 0]]);
  const size = 100_001;
  const star = undirected(
    size,
    Array.from({ length: size - 1 }, (_, at): Pair => [0, at + 1]),
  );
  const [centre, leaf] = countsOf(
    star,
    Array.from({ length: size }, (_, node) => node % 2),
  );
  const half = 50_000;
  const pairs = (half * (half - 1)) / 2;
  expect(centre).toEqual([pairs, pairs, half * half, 0]);
  expect(leaf).toEqual([0, 0, 0, 0]);
});

test('on a projection rows are joined by columns in common, and columns by rows', () => {
  // Rows 0 – 1 – 2 in a path, each joined by one column.
  const places = incidence([
    [1, 0],
    [1, 1],
    [0, 1],
  ]);
  const groups = Int32Array.of(0, 1, 2);
  const rows = atOnce(brokerageOnProjection(places, 'rows', 1, groups));
  expect(rows.fits && [...rows.liaison]).toEqual([0, 1, 0]);
  const fewer = atOnce(brokerageOnProjection(places, 'rows', 2, groups));
  expect(fewer.fits && [...fewer.liaison]).toEqual([0, 0, 0]);
  const columns = atOnce(brokerageOnProjection(places, 'columns', 1, Int32Array.of(0, -1)));
  expect(columns.fits && [...columns.coordinator]).toEqual([0, NaN]);
});
