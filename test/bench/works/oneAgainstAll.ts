/**
 * One network against all others, the twenty most alike: for the first thousand by number, which say
 * nothing of the networks, or for the fifty largest.
 */
import {
  overlapsOfRow,
  type RankingRequest,
} from '../../../src/analysis/overlap/rankedOverlaps.js';
import { degreeOf } from '../../../src/graph/twoMode.js';
import { compete } from './contestant.js';

const request: RankingRequest = { ranking: 'jaccard', minShared: 1, count: 20 };

await compete(({ graph, which }) => {
  const rows = Array.from({ length: graph.rowOffsets.length - 1 }, (_, row) => row);
  const size = (row: number) => degreeOf(graph.rowOffsets, row);
  return {
    queries:
      which === 'largest'
        ? rows.sort((a, b) => size(b) - size(a) || a - b).slice(0, 50)
        : rows.slice(0, 1_000),
    one(row) {
      const { total, sharedInAll, best } = overlapsOfRow(graph, row, request);
      const numbers: number[] = [];
      for (let place = 0; place < best.length; place++) {
        const [first, second] = [best.first[place]!, best.second[place]!];
        numbers.push(first === row ? second : first, best.shared[place]!);
      }
      return { counts: { pairs: total, shared: sharedInAll }, numbers, values: best.value };
    },
  };
});
