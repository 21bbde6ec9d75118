/** What the map of all networks is made of, as the service draws it. */
import type { Drawing } from '../../../src/analysis/layout/drawing.js';
import { overlappingPairs } from '../../../src/analysis/overlap/overlappingPairs.js';
import { atOnce } from '../../../src/analysis/steps.js';
import { degreeOf, type Incidence } from '../../../src/graph/twoMode.js';

export function mapOf(graph: Incidence): Drawing {
  const pairs = atOnce(overlappingPairs(graph, 3));
  const nodes = graph.rowOffsets.length - 1;
  return {
    nodes,
    from: pairs.first,
    to: pairs.second,
    weight: Float64Array.from(pairs.shared),
    size: Float64Array.from(
      { length: nodes },
      (_, row) => 0.4 + 0.35 * Math.sqrt(degreeOf(graph.rowOffsets, row)),
    ),
  };
}
