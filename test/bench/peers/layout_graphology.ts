/** The same map by graphology's ForceAtlas2: a hundred iterations from places at random. */
import { createRequire } from 'node:module';
import { UndirectedGraph } from 'graphology';
import library from 'graphology-layout-forceatlas2';
import { randomBy } from '../../../src/analysis/random.js';
import { stressOf } from '../../support/stress.js';
import { compete } from '../works/contestant.js';
import { mapOf } from '../works/map.js';

// Its declarations take the function for a module with a default export.
const forceAtlas2 = library as unknown as typeof library.default;
const ITERATIONS = 100;
const SEED = 1;
const { version } = createRequire(import.meta.url)(
  'graphology-layout-forceatlas2/package.json',
) as { version: string };

await compete(({ graph }) => {
  const drawing = mapOf(graph);
  const drawn = new UndirectedGraph();
  const random = randomBy(SEED);
  for (let node = 0; node < drawing.nodes; node++) {
    drawn.addNode(node, { x: random(), y: random() });
  }
  drawing.from.forEach((from, edge) =>
    drawn.addEdge(from, drawing.to[edge]!, { weight: drawing.weight[edge]! }),
  );
  const settings = forceAtlas2.inferSettings(drawn);
  return {
    whole() {
      const placed = forceAtlas2(drawn, {
        iterations: ITERATIONS,
        getEdgeWeight: 'weight',
        settings,
      });
      const positions = new Float64Array(2 * drawing.nodes);
      for (let node = 0; node < drawing.nodes; node++) {
        positions.set([placed[node]!.x, placed[node]!.y], 2 * node);
      }
      return {
        counts: { nodes: drawn.order, edges: drawn.size },
        numbers: [],
        values: () => [1 - stressOf(drawing, positions, SEED)],
      };
    },
  };
}, `ForceAtlas2 of graphology ${version}`);
