/** Places for the networks that share at least three members; how well distances are told is 1 − stress. */
import { layout } from '../../../src/analysis/layout/layout.js';
import { atOnce } from '../../../src/analysis/steps.js';
import { stressOf } from '../../support/stress.js';
import { compete } from './contestant.js';
import { mapOf } from './map.js';

const SEED = 1;

await compete(({ graph }) => {
  const drawing = mapOf(graph);
  return {
    whole() {
      const positions = atOnce(layout(drawing));
      return {
        counts: { nodes: drawing.nodes, edges: drawing.from.length },
        numbers: [],
        values: () => [1 - stressOf(drawing, positions, SEED)],
      };
    },
  };
});
