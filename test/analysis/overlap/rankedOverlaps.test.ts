/** The best pairs by every measure, held to counting and sorting all pairs one by one. */
import fc from 'fast-check';
import type { RankedPair } from '../../../src/analysis/overlap/bestPairs.js';
import {
  type OverlapRanking,
  overlapsOfRow,
  rankedOverlaps,
  type RankedOverlaps,
  rankedTogether,
  type RankingRequest,
} from '../../../src/analysis/overlap/rankedOverlaps.js';
import { sharedColumns } from '../../../src/analysis/overlap/sharedColumns.js';
import { evenRanges } from '../../../src/analysis/overlap/wedgeSweep.js';
import * as measures from '../../../src/analysis/measures.js';
import {
  defaultThresholds,
  nothingKnown,
  type Relation,
  relationOf,
} from '../../../src/analysis/relation.js';
import { sharedInt32 } from '../../../src/graph/sharedMemory.js';
import { degreeOf, type Incidence } from '../../../src/graph/twoMode.js';
import { placesOf, sketch } from '../../graph/sketch.js';
import { atOnce } from '../../support/atOnce.js';
import { davis } from '../davis.js';

type Pair = RankedPair;

function listed({ best }: RankedOverlaps): Pair[] {
  return Array.from({ length: best.length }, (_, at) => ({
    value: best.value[at]!,
    shared: best.shared[at]!,
    first: best.first[at]!,
    second: best.second[at]!,
  }));
}

/** All pairs by the definitions, ranked by sorting. */
function plainly(graph: Incidence, request: RankingRequest): Pair[] {
  const pairs: Pair[] = [];
  const rows = graph.rowOffsets.length - 1;
  for (let first = 0; first < rows; first++) {
    for (let second = first + 1; second < rows; second++) {
      const both = sharedColumns(graph, first, second);
      const weighed = (columns: Iterable<number>) =>
        [...columns].reduce((sum, column) => sum + (request.columnWeights?.[column] ?? 1), 0);
      const columnsOf = (row: number) =>
        graph.rowColumns.subarray(graph.rowOffsets[row], graph.rowOffsets[row + 1]);
      const sizes = {
        shared: weighed(both),
        sizeA: weighed(columnsOf(first)),
        sizeB: weighed(columnsOf(second)),
      };
      const { shared } = sizes;
      if (shared < request.minShared) continue;
      if (request.passes && !(request.passes[first] && request.passes[second])) continue;
      if (request.relations && !request.relations.wanted.includes(relationOf(sizes))) continue;
      const value = {
        jaccard: measures.jaccard(sizes),
        shared,
        containment: Math.max(measures.containmentAB(sizes)!, measures.containmentBA(sizes)!),
        overlapCoefficient: measures.overlapCoefficient(sizes),
        weightedShared: both.reduce(
          (sum, column) =>
            sum +
            (request.columnWeights?.[column] ?? 1) / (degreeOf(graph.columnOffsets, column) - 1),
          0,
        ),
      }[request.ranking]!;
      pairs.push({ value, shared, first, second });
    }
  }
  return pairs.sort(
    (a, b) => b.value - a.value || b.shared - a.shared || a.first - b.first || a.second - b.second,
  );
}

function inParts(graph: Incidence, request: RankingRequest, parts: number): RankedOverlaps {
  const ranked = evenRanges(graph, parts).map((range) =>
    atOnce(rankedOverlaps(graph, request, range)),
  );
  return rankedTogether(ranked, request.count);
}

const rankings: readonly OverlapRanking[] = [
  'jaccard',
  'shared',
  'containment',
  'overlapCoefficient',
  'weightedShared',
];

const lists = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefghij')), { maxLength: 10 });
const graphOf = (members: readonly (readonly string[])[]) =>
  sketch(placesOf(Object.fromEntries(members.map((list, at) => [`N${at}`, list.join(' ')]))), {
    networks: members.map((_, at) => `N${at}`),
  }).organisations;

test('equal sorting all pairs, however the rows are divided, from any place in the ranking on', () => {
  fc.assert(
    fc.property(
      lists,
      fc.record({
        ranking: fc.constantFrom(...rankings),
        minShared: fc.integer({ min: 1, max: 3 }),
        count: fc.nat({ max: 50 }),
        wanted: fc.option(
          fc.subarray<Relation>(['DUPLICATE', 'ABSORBABLE', 'PARTIAL', 'WEAK'], { minLength: 1 }),
          { nil: undefined },
        ),
        // Of populations, among them none.
        weights: fc.option(
          fc.array(fc.constantFrom(0, 1, 2, 698, 65_000), { minLength: 10, maxLength: 10 }),
          { nil: undefined },
        ),
      }),
      fc.option(fc.array(fc.constantFrom(0, 1), { minLength: 10, maxLength: 10 }), {
        nil: undefined,
      }),
      fc.integer({ min: 1, max: 4 }),
      fc.nat(),
      (members, { wanted, weights, ...asked }, mask, parts, mark) => {
        const graph = graphOf(members);
        const relations = wanted && { wanted, thresholds: defaultThresholds };
        const request = {
          ...asked,
          relations,
          passes: mask && Uint8Array.from(mask),
          columnWeights: weights && Float64Array.from(weights),
        };
        const order = plainly(graph, request);
        const all = inParts(graph, request, parts);
        expect(listed(all)).toEqual(order.slice(0, request.count));
        expect(all.total).toBe(order.length);
        expect(all.sharedInAll).toBe(order.reduce((sum, { shared }) => sum + shared, 0));
        const at = order.length === 0 ? -1 : mark % order.length;
        const rest = inParts(graph, { ...request, after: order[at] }, parts);
        expect(listed(rest)).toEqual(order.slice(at + 1, at + 1 + request.count));
        expect(rest.total).toBe(order.length);
        for (let row = 0; row < members.length; row++) {
          const own = order.filter(({ first, second }) => first === row || second === row);
          const found = overlapsOfRow(graph, row, request);
          expect(listed(found)).toEqual(own.slice(0, request.count));
          expect(found.total).toBe(own.length);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

test('a mark of a pair that is no longer there divides all the same', () => {
  //  A: x y z    B: x y z    C: x y z w
  const graph = graphOf([
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
    ['a', 'b', 'c', 'd'],
  ]);
  const request = { ranking: 'jaccard', minShared: 1, count: 9 } as const;
  const gone = { value: 0.9, shared: 5, first: 1, second: 7 };
  expect(listed(inParts(graph, { ...request, after: gone }, 1))).toEqual([
    { value: 0.75, shared: 3, first: 0, second: 2 },
    { value: 0.75, shared: 3, first: 1, second: 2 },
  ]);
});

test('the relation follows from members where pairs are of people', () => {
  const people = graphOf([
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
  ]);
  const members = graphOf([['a', 'b', 'c'], ['a', 'b', 'c'], ['j']]);
  const wanted: Relation[] = ['DUPLICATE'];
  const relations = { wanted, thresholds: defaultThresholds, members };
  const found = inParts(people, { ranking: 'jaccard', minShared: 1, count: 9, relations }, 1);
  expect(listed(found).map(({ first, second }) => [first, second])).toEqual([[0, 1]]);
  expect(relationOf({ shared: 3, sizeA: 3, sizeB: 3 }, nothingKnown)).toBe('DUPLICATE');
});

test('of the Davis events 66 pairs share a woman and 42 share three', () => {
  const { organisations } = davis();
  const counted = (minShared: number) =>
    inParts(organisations, { ranking: 'shared', minShared, count: 0 }, 2).total;
  expect(counted(1)).toBe(66);
  expect(counted(3)).toBe(42);
});

test.each([0, -1, NaN])('refuses pairs that share at least %s', (minShared) => {
  const { organisations } = davis();
  const request = { ranking: 'jaccard', minShared, count: 1 } as const;
  const message = `Expected minShared of at least 1, got ${minShared}.`;
  expect(() => inParts(organisations, request, 1)).toThrow(new RangeError(message));
  expect(() => overlapsOfRow(organisations, 0, request)).toThrow(new RangeError(message));
});

test('rows of more columns than a small counter can count', () => {
  // Two networks of the same 70,000.
  const size = 70_000;
  const graph: Incidence = {
    rowOffsets: Int32Array.of(0, size, 2 * size),
    rowColumns: Int32Array.from({ length: 2 * size }, (_, at) => at % size),
    columnOffsets: Int32Array.from({ length: size + 1 }, (_, at) => 2 * at),
    columnRows: Int32Array.from({ length: 2 * size }, (_, at) => at % 2),
  };
  const found = inParts(graph, { ranking: 'jaccard', minShared: 1, count: 1 }, 2);
  expect(listed(found)).toEqual([{ value: 1, shared: size, first: 0, second: 1 }]);
});

test('a member of 10,000 networks costs its wedges, in turns, and no memory for its pairs', () => {
  const networks = 10_000;
  const rowColumns = sharedInt32(networks);
  const graph: Incidence = {
    rowOffsets: Int32Array.from({ length: networks + 1 }, (_, at) => at),
    rowColumns,
    columnOffsets: Int32Array.of(0, networks),
    columnRows: Int32Array.from({ length: networks }, (_, at) => at),
  };
  const found = inParts(graph, { ranking: 'jaccard', minShared: 1, count: 3 }, 2);
  expect(found.total).toBe((networks * (networks - 1)) / 2);
  expect(listed(found).map(({ first, second }) => [first, second])).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
  ]);
});
