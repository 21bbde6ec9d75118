/** PARALLEL pairs, held to looking at every pair by the definition. */
import fc from 'fast-check';
import { agreementOf, type AgreementGraphs } from '../../../src/analysis/agreement.js';
import * as measures from '../../../src/analysis/measures.js';
import {
  foundBy,
  parallelOverlaps,
  type ParallelRequest,
  parallelsOfRow,
} from '../../../src/analysis/overlap/parallelOverlaps.js';
import {
  type OverlapRanking,
  rankedOverlaps,
  type RankedOverlaps,
  rankedTogether,
  type RankingRequest,
} from '../../../src/analysis/overlap/rankedOverlaps.js';
import { sharedColumns } from '../../../src/analysis/overlap/sharedColumns.js';
import { evenRanges } from '../../../src/analysis/overlap/wedgeSweep.js';
import { defaultThresholds, type Relation, relationOf } from '../../../src/analysis/relation.js';
import { degreeOf, type Incidence } from '../../../src/graph/twoMode.js';
import { atOnce } from '../../support/atOnce.js';
import { incidence } from '../incidence.js';

const ROWS = 7;

/** Tables of the same rows; the columns of each are few, so that rows often agree. */
const table = (columns: number) =>
  fc
    .array(fc.array(fc.constantFrom(0, 1), { minLength: columns, maxLength: columns }), {
      minLength: ROWS,
      maxLength: ROWS,
    })
    .map((rows) => incidence(rows, columns));
const graphs = fc.record({
  members: fc
    .array(fc.uniqueArray(fc.nat({ max: 11 }), { maxLength: 5 }), {
      minLength: ROWS,
      maxLength: ROWS,
    })
    .map((rows) =>
      incidence(rows.map((row) => Array.from({ length: 12 }, (_, at) => +row.includes(at)))),
    ),
  themes: table(4),
  tasks: table(3),
  goals: table(3),
  area: table(4),
  areaWeights: fc.option(
    fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 })
      .map((weights) => Float64Array.from(weights)),
    { nil: undefined },
  ),
  areaIsKnown: fc.option(
    fc
      .array(fc.constantFrom(1, 1, 0), { minLength: ROWS, maxLength: ROWS })
      .map((known) => Uint8Array.from(known)),
    { nil: undefined },
  ),
});

const setsOf = (graph: Incidence, a: number, b: number) => ({
  shared: sharedColumns(graph, a, b).length,
  sizeA: degreeOf(graph.rowOffsets, a),
  sizeB: degreeOf(graph.rowOffsets, b),
});

/** Every pair of rows, with its relation. */
function relations(members: Incidence, agreement: AgreementGraphs) {
  const found: { first: number; second: number; relation: Relation }[] = [];
  for (let first = 0; first < ROWS; first++) {
    for (let second = first + 1; second < ROWS; second++) {
      const relation = relationOf(
        setsOf(members, first, second),
        agreementOf(agreement, first, second),
      );
      found.push({ first, second, relation });
    }
  }
  return found;
}

function value(graph: Incidence, ranking: OverlapRanking, a: number, b: number): number {
  const sizes = setsOf(graph, a, b);
  if (sizes.shared === 0) return 0;
  return {
    jaccard: measures.jaccard(sizes),
    shared: sizes.shared,
    containment: measures.overlapCoefficient(sizes),
    overlapCoefficient: measures.overlapCoefficient(sizes),
    weightedShared: measures.weightedShared(graph, a, b, sharedColumns(graph, a, b)),
  }[ranking]!;
}

const pairsOf = ({ best }: RankedOverlaps) =>
  Array.from({ length: best.length }, (_, at) => ({
    value: best.value[at],
    first: best.first[at],
    second: best.second[at],
  }));

test('are all pairs of the same work in the same place with other members, and no others', () => {
  let seen = 0;
  fc.assert(
    fc.property(
      graphs,
      fc.constantFrom<OverlapRanking>('jaccard', 'shared', 'containment', 'weightedShared'),
      fc.boolean(),
      fc.integer({ min: 1, max: 3 }),
      fc.option(fc.array(fc.constantFrom(0, 1, 1), { minLength: ROWS, maxLength: ROWS }), {
        nil: undefined,
      }),
      ({ members, themes, ...agreement }, ranking, byThemes, parts, mask) => {
        const graph = byThemes ? themes : members;
        const request: ParallelRequest = {
          ranking,
          count: 50,
          passes: mask && Uint8Array.from(mask),
          relations: {
            thresholds: defaultThresholds,
            agreement,
            members: byThemes ? members : undefined,
          },
        };
        const expected = relations(members, agreement)
          .filter(({ relation }) => relation === 'PARALLEL')
          .filter(({ first, second }) => !mask || (mask[first] === 1 && mask[second] === 1))
          .map(({ first, second }) => ({
            value: value(graph, ranking, first, second),
            shared: setsOf(graph, first, second).shared,
            ...{ first, second },
          }))
          .sort(
            (a, b) =>
              b.value - a.value || b.shared - a.shared || a.first - b.first || a.second - b.second,
          );
        const found = rankedTogether(
          foundBy.flatMap((by) =>
            evenRanges(agreement[by], parts).map((range) =>
              atOnce(parallelOverlaps(graph, request, by, range)),
            ),
          ),
          50,
        );
        seen += expected.length;
        const pairs = expected.map(({ value, first, second }) => ({ value, first, second }));
        expect(pairsOf(found)).toEqual(pairs);
        expect(found.total).toBe(pairs.length);
        for (let row = 0; row < ROWS; row++) {
          const own = rankedTogether(
            foundBy.map((by) => parallelsOfRow(graph, row, request, by)),
            50,
          );
          const ofRow = pairs.filter(({ first, second }) => first === row || second === row);
          expect(pairsOf(own)).toEqual(ofRow);
        }
      },
    ),
    { numRuns: 1_000 },
  );
  expect(seen).toBeGreaterThan(50);
});

test('are told apart from what shares as much by members alone', () => {
  const wanted = fc.subarray<Relation>(['DUPLICATE', 'ABSORBABLE', 'PARALLEL', 'PARTIAL', 'WEAK']);
  fc.assert(
    fc.property(graphs, wanted, (drawn, asked) => {
      const { members, tasks, goals, area, areaWeights, areaIsKnown } = drawn;
      const agreement = { tasks, goals, area, areaWeights, areaIsKnown };
      const request: RankingRequest = {
        ...{ ranking: 'jaccard', minShared: 1, count: 50 },
        relations: { wanted: asked, thresholds: defaultThresholds, agreement },
      };
      const found = atOnce(rankedOverlaps(members, request, { from: 0, to: ROWS }));
      const expected = relations(members, agreement).filter(
        ({ first, second, relation }) =>
          asked.includes(relation) && setsOf(members, first, second).shared > 0,
      );
      expect(found.total).toBe(expected.length);
    }),
    { numRuns: 1_000 },
  );
});
