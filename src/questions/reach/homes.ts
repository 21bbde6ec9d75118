/** Who stands for a municipality when it is asked whether word comes there. */
import type { Steps } from '../../analysis/steps.js';
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import type { InformationGraph } from '../../graph/informationGraph.js';
import { entityKinds } from '../../model/kinds.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import type { Asking } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';

/** Relationships that are looked at in one step. */
const EDGES_A_STEP = 65_536;

/** Kept of each graph: for all municipalities, and for those of some areas. */
const KEPT = 4;
const kept = new SharedWork<InformationGraph, readonly Int32Array[]>(KEPT);

/** Who is at home in municipalities, as below; kept for others who ask of the same ones. */
export function organisationsThere(
  { signal }: Asking,
  view: DayView,
  graph: InformationGraph,
  municipalities: readonly number[],
): Promise<readonly Int32Array[]> {
  return kept.of(graph, municipalities.join(), signal, (abandoned) =>
    cooperatively(organisationsAt(view, graph, municipalities), abandoned),
  );
}

/**
 * Beside each municipality the places in the graph of the organisations at home there (LOCATED_IN) and of
 * the one that governs it (GOVERNS), each once, ascending. O(relationships), in steps.
 */
function* organisationsAt(
  view: DayView,
  graph: InformationGraph,
  municipalities: readonly number[],
): Steps<readonly Int32Array[]> {
  const rowOf = new Map(municipalities.map((municipality, row) => [municipality, row]));
  const rows = municipalities.map((): number[] => []);
  const organisation = entityKinds.indexOf('Organisation');
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
      rows[row]!.push(place);
    }
  }
  yield;
  return rows.map((places) => {
    const ascending = Int32Array.from(places).sort();
    return ascending.filter((place, at) => at === 0 || place !== ascending[at - 1]);
  });
}
