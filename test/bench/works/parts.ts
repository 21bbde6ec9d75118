/** Components, degrees, core numbers and articulation points. */
import { componentsOf } from '../../../src/analysis/structure/components.js';
import { coreNumbers } from '../../../src/analysis/structure/core.js';
import { cutsOf } from '../../../src/analysis/structure/cuts.js';
import { bipartiteOf } from '../../../src/graph/undirected.js';
import { compete } from './contestant.js';

await compete(({ graph }) => {
  const both = bipartiteOf(graph);
  return {
    whole() {
      const { sizes } = componentsOf(both);
      const degrees = Int32Array.from(
        { length: both.size },
        (_, node) => both.offsets[node + 1]! - both.offsets[node]!,
      );
      const cores = coreNumbers(both);
      const { extraParts } = cutsOf(both);
      const points: number[] = [];
      extraParts.forEach((extra, node) => extra > 0 && points.push(node));
      return {
        counts: {
          components: sizes.length,
          largest: sizes.reduce((most, size) => Math.max(most, size), 0),
          edges: degrees.reduce((sum, degree) => sum + degree, 0) / 2,
          'highest core': cores.reduce((most, core) => Math.max(most, core), 0),
          'articulation points': points.length,
        },
        numbers: [...cores, ...points],
        values: degrees,
      };
    },
  };
});
