/** PageRank of all nodes with damping .85. */
import { pageRanks } from '../../../src/analysis/structure/pageRank.js';
import { atOnce } from '../../../src/analysis/steps.js';
import { bipartiteOf } from '../../../src/graph/undirected.js';
import { compete } from './contestant.js';

await compete(({ graph }) => {
  const both = bipartiteOf(graph);
  return {
    whole: () => ({ counts: {}, numbers: [], values: atOnce(pageRanks(both, 0.85)) }),
  };
});
