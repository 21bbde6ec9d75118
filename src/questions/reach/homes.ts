/** Who stands for a municipality when it is asked whether word comes there. */
import type { Steps } from '../../analysis/steps.js';
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import type { InformationGraph } from '../../graph/informationGraph.js';
import { entityKinds } from '../../model/kinds.js';
import type { DayView } from '../../snapshot/views.js';

/** Relationships that are looked at in one step. */
const EDGES_A_STEP = 65_536;

/**
 * Beside each municipality the places in the graph of the organisations at home there (LOCATED_IN) and of
 * the one that governs it (GOVERNS), each once. O(relationships), in steps.
 */
export function* organisationsThere(
  view: DayView,
  graph: InformationGraph,
  municipalities: readonly number[],
): Steps<readonly (readonly number[])[]> {
  const rowOf = new Map(municipalities.map((municipality, row) => [municipality, row]));
  const rows = municipalities.map((): number[] => []);
  const organisation = entityKinds.indexOf('Organisation');
  const seen = new Set<number>();
  for (const kind of ['LOCATED_IN', 'GOVERNS'] as const) {
    const { from, to } = view.graph.edges[kind];
    const states = yield* view.edgesInSteps(kind);
    for (let edge = 0; edge < states.length; edge++) {
      if (edge % EDGES_A_STEP === 0) yield;
      if (states[edge] !== CERTAINLY_VALID) continue;
      const row = rowOf.get(to[edge]!);
      const place = graph.placeOfNode[from[edge]!]!;
      if (row === undefined || place < 0) continue;
      if (view.graph.nodes.kind[from[edge]!] !== organisation) continue;
      const key = place * rows.length + row;
      if (seen.has(key)) continue;
      seen.add(key);
      rows[row]!.push(place);
    }
  }
  return rows;
}
