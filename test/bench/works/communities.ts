/**
 * Communities by Leiden with their modularity (Newman's): of networks joined where they share at least
 * two members, by how many, or with a sixth argument of the two-mode graph as it is.
 */
import { leiden } from '../../../src/analysis/communities/leiden.js';
import { modularity, newmanModel } from '../../../src/analysis/communities/modularity.js';
import { projectionOf } from '../../../src/analysis/projections/projection.js';
import { atOnce } from '../../../src/analysis/steps.js';
import type { Incidence } from '../../../src/graph/twoMode.js';
import { bipartiteOf, type UndirectedGraph } from '../../../src/graph/undirected.js';
import { compete } from './contestant.js';

await compete(({ graph, which }) => {
  const joined = which === 'twoMode' ? bipartiteOf(graph) : projected(graph);
  return {
    whole() {
      const model = newmanModel(joined);
      const { communityOf, count } = atOnce(leiden(joined, model, { seed: 1, resolution: 1 }));
      return {
        counts: { nodes: joined.size, edges: joined.neighbours.length / 2 },
        numbers: [],
        values: [modularity(joined, model, communityOf, count)],
      };
    },
  };
});

function projected(graph: Incidence): UndirectedGraph {
  const projection = atOnce(projectionOf(graph, { minShared: 2, weight: 'shared' }));
  if (!projection.fits) throw new RangeError(`The projection exceeds its ${projection.limit}.`);
  return projection.graph;
}
