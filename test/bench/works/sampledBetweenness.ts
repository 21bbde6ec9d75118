/** Betweenness estimated from 256 sources; behind the estimates stand their standard errors. */
import { addedUp } from '../../../src/analysis/structure/paths/dependencies.js';
import {
  drawnSources,
  estimatedPairs,
  sampledCounts,
} from '../../../src/analysis/structure/paths/sampledBetweenness.js';
import { inParts } from '../../../src/analysis/structure/paths/sources.js';
import type { Estimates } from '../../../src/analysis/structure/descriptor.js';
import { atOnce } from '../../../src/analysis/steps.js';
import { bipartiteOf } from '../../../src/graph/undirected.js';
import { compete } from './contestant.js';

const PIVOTS = 256;
const SEED = 1;
const { signal } = new AbortController();

await compete(({ graph, threads }) => {
  const both = bipartiteOf(graph);
  const estimates = async (): Promise<Estimates> => {
    if (!threads) return atOnce(sampledCounts(both, PIVOTS, SEED));
    const reduced = await threads.run('reducedGraph', [both], { signal });
    const sources = drawnSources(reduced, PIVOTS, SEED);
    const parts = inParts(sources, threads.threads).map((part) =>
      threads.run('dependenciesOf', [reduced, part, 'drawn'], { signal }),
    );
    return estimatedPairs(reduced, sources, addedUp(await Promise.all(parts)));
  };
  return {
    async whole() {
      const { values, standardErrors } = await estimates();
      return { counts: {}, numbers: [], values: [...values, ...standardErrors] };
    },
  };
});
