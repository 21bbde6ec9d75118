/**
 * All pairs of networks that share at least three members, ranked by jaccard; every measure of the
 * hundred that are most alike.
 */
import {
  containmentAB,
  containmentBA,
  overlapCoefficient,
  weightedShared,
} from '../../../src/analysis/measures.js';
import {
  rankedOverlaps,
  type RankingRequest,
  rankedTogether,
} from '../../../src/analysis/overlap/rankedOverlaps.js';
import { sharedColumns } from '../../../src/analysis/overlap/sharedColumns.js';
import { evenRanges } from '../../../src/analysis/overlap/wedgeSweep.js';
import { atOnce } from '../../../src/analysis/steps.js';
import { degreeOf } from '../../../src/graph/twoMode.js';
import { compete } from './contestant.js';

const request: RankingRequest = { ranking: 'jaccard', minShared: 3, count: 100 };
const { signal } = new AbortController();

await compete(({ graph, threads }) => ({
  async whole() {
    const ranges = evenRanges(graph, threads?.threads ?? 1);
    const parts = threads
      ? await Promise.all(
          ranges.map((range) => threads.run('rankedOverlaps', [graph, request, range], { signal })),
        )
      : ranges.map((range) => atOnce(rankedOverlaps(graph, request, range)));
    const { total, sharedInAll, best } = rankedTogether(parts, request.count);
    const numbers: number[] = [];
    const values: number[] = [];
    for (let place = 0; place < best.length; place++) {
      const [first, second] = [best.first[place]!, best.second[place]!];
      const overlap = {
        shared: best.shared[place]!,
        sizeA: degreeOf(graph.rowOffsets, first),
        sizeB: degreeOf(graph.rowOffsets, second),
      };
      numbers.push(first, second, overlap.shared);
      const measures = [
        best.value[place]!,
        containmentAB(overlap),
        containmentBA(overlap),
        overlapCoefficient(overlap),
        weightedShared(graph, first, second, sharedColumns(graph, first, second)),
      ];
      values.push(...measures.map(Number));
    }
    return { counts: { pairs: total, shared: sharedInAll }, numbers, values };
  },
}));
