/** How far two networks agree in what they do and where: the same tasks, the same goals, the same area. */
import { degreeOf, type Incidence } from '../graph/twoMode.js';
import { jaccard } from './measures.js';
import { sharedColumns } from './overlap/sharedColumns.js';
import type { Agreement } from './relation.js';

/** Networks as rows of each, the same ones, and what they are about or where they work as columns. */
export interface AgreementGraphs {
  readonly tasks: Incidence;
  readonly goals: Incidence;
  readonly area: Incidence;
  /** What each column of the area counts, such as the people who live there; 1 where left out. */
  readonly areaWeights?: Float64Array | undefined;
  /** Rows of whose area all weights are known are 1; all where left out. */
  readonly areaIsKnown?: Uint8Array | undefined;
}

/**
 * The jaccard in each respect, null where either row has nothing there, or has what is not known. O(size
 * of both rows).
 */
export function agreementOf(graphs: AgreementGraphs, a: number, b: number): Agreement {
  const { tasks, goals, area, areaWeights, areaIsKnown } = graphs;
  const isKnown = !areaIsKnown || (areaIsKnown[a] === 1 && areaIsKnown[b] === 1);
  return {
    tasks: jaccardOfRows(tasks, a, b),
    goals: jaccardOfRows(goals, a, b),
    area: isKnown ? jaccardOfRows(area, a, b, areaWeights) : null,
  };
}

/** The jaccard of what two rows have, by what it weighs where that is given. O(size of both rows). */
export function jaccardOfRows(
  graph: Incidence,
  a: number,
  b: number,
  columnWeights?: Float64Array,
): number | null {
  const { rowOffsets, rowColumns } = graph;
  const shared = sharedColumns(graph, a, b);
  if (!columnWeights) {
    const [sizeA, sizeB] = [degreeOf(rowOffsets, a), degreeOf(rowOffsets, b)];
    return jaccard({ shared: shared.length, sizeA, sizeB });
  }
  const weightOf = (columns: Int32Array) =>
    columns.reduce((sum, column) => sum + columnWeights[column]!, 0);
  return jaccard({
    shared: weightOf(shared),
    sizeA: weightOf(rowColumns.subarray(rowOffsets[a], rowOffsets[a + 1])),
    sizeB: weightOf(rowColumns.subarray(rowOffsets[b], rowOffsets[b + 1])),
  });
}
