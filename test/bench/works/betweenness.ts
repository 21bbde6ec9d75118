/** Exact betweenness of all nodes: pairs of others, each unordered pair once. */
import {
  betweennessCounts,
  pairsThrough,
} from '../../../src/analysis/structure/paths/betweenness.js';
import { addedUp } from '../../../src/analysis/structure/paths/dependencies.js';
import { allSources, inParts } from '../../../src/analysis/structure/paths/sources.js';
import { atOnce } from '../../../src/analysis/steps.js';
import { bipartiteOf } from '../../../src/graph/undirected.js';
import { compete } from './contestant.js';

const { signal } = new AbortController();

await compete(({ graph, threads }) => {
  const both = bipartiteOf(graph);
  return {
    async whole() {
      if (!threads) {
        return { counts: {}, numbers: [], values: atOnce(betweennessCounts(both)) };
      }
      const reduced = await threads.run('reducedGraph', [both], { signal });
      const parts = inParts(allSources(reduced), threads.threads).map((part) =>
        threads.run('dependenciesOf', [reduced, part, 'all'], { signal }),
      );
      const { sums } = addedUp(await Promise.all(parts));
      return { counts: {}, numbers: [], values: pairsThrough(reduced, sums) };
    },
  };
});
