/**
 * Two networks held against each other: what they share by each measure, what they are to each other
 * by which rule, and what may explain it.
 */
import { agreementOf, type AgreementGraphs } from '../analysis/agreement.js';
import * as measure from '../analysis/measures.js';
import { sharedColumns } from '../analysis/overlap/sharedColumns.js';
import {
  defaultThresholds,
  nothingKnown,
  type Relation,
  relationOf,
  type RelationThresholds,
} from '../analysis/relation.js';
import type { Dimension } from '../graph/dimensions.js';
import { degreeOf, type TwoMode } from '../graph/twoMode.js';
import type { RecordId } from '../model/record.js';
import type { DayView } from '../snapshot/views.js';
import { explanationsOf, type OverlapExplanation } from './overlap/explanations.js';

export { defaultThresholds, type Relation, type RelationThresholds };

/** Measures of one dimension; null where one of the two has nothing there. */
export interface OverlapMeasures {
  readonly shared: number;
  readonly sizeA: number;
  readonly sizeB: number;
  readonly jaccard: number | null;
  readonly containmentAB: number | null;
  readonly containmentBA: number | null;
  readonly overlapCoefficient: number | null;
  readonly weightedShared: number | null;
}

/** Measures by people as an asker is told of them; all null where they could tell of a few. */
export type PeopleMeasures = { readonly [name in keyof OverlapMeasures]: number | null };

/** In which respect networks are compared. */
export type OverlapDimension = Dimension;

export interface OverlapPair {
  /** The network with the lower id. */
  readonly a: RecordId;
  readonly b: RecordId;
  readonly members: OverlapMeasures;
  readonly people: PeopleMeasures;
  readonly relation: Relation;
  readonly thresholds: RelationThresholds;
  /** Looked for where they are asked for: who lives in an area costs more than all the rest. */
  readonly explanations: () => readonly OverlapExplanation[];
  /** Node numbers of the shared organisations, in order of id. */
  readonly sharedOrganisations: readonly number[];
  /** Node numbers of the shared people, in order of id. */
  readonly sharedPeople: readonly number[];
}

/** A pair before it is known who asks. */
export interface ComparedPair extends OverlapPair {
  readonly people: OverlapMeasures;
}

/** Compares the networks of two rows; without `agreement` they are not PARALLEL. O(members of both). */
export function compare(
  view: DayView,
  rowA: number,
  rowB: number,
  thresholds: RelationThresholds = defaultThresholds,
  agreement?: AgreementGraphs,
): ComparedPair {
  const [a, b] = rowA < rowB ? [rowA, rowB] : [rowB, rowA];
  const organisations = view.organisations();
  const shared = sharedColumns(organisations, a, b);
  const members = measuresOf(organisations, a, b, shared);
  const people = view.people();
  const sharedPeople = sharedColumns(people, a, b);
  return {
    a: idOfRow(view, organisations, a),
    b: idOfRow(view, organisations, b),
    members,
    people: measuresOf(people, a, b, sharedPeople),
    relation: relationOf(
      members,
      agreement ? agreementOf(agreement, a, b) : nothingKnown,
      thresholds,
    ),
    thresholds,
    explanations: () => explanationsOf(view, organisations, a, b, shared),
    sharedOrganisations: Array.from(shared, (column) => organisations.columnNodes[column]!),
    sharedPeople: Array.from(sharedPeople, (column) => people.columnNodes[column]!),
  };
}

/** The sizes and the overlap of two rows, from how many columns they share. */
export function overlapOfRows(
  graph: TwoMode,
  a: number,
  b: number,
  shared: number,
): measure.SetOverlap {
  return {
    shared,
    sizeA: degreeOf(graph.rowOffsets, a),
    sizeB: degreeOf(graph.rowOffsets, b),
  };
}

/** All measures of two rows, from the columns that they share; weighed where columns weigh. */
export function measuresOf(
  graph: TwoMode,
  a: number,
  b: number,
  shared: Int32Array,
  columnWeights?: Float64Array,
): OverlapMeasures {
  const overlap = columnWeights
    ? weighedOverlap(graph, a, b, shared, columnWeights)
    : overlapOfRows(graph, a, b, shared.length);
  return {
    ...overlap,
    jaccard: measure.jaccard(overlap),
    containmentAB: measure.containmentAB(overlap),
    containmentBA: measure.containmentBA(overlap),
    overlapCoefficient: measure.overlapCoefficient(overlap),
    weightedShared: measure.weightedShared(graph, a, b, shared, columnWeights),
  };
}

function weighedOverlap(
  { rowOffsets, rowColumns }: TwoMode,
  a: number,
  b: number,
  shared: Int32Array,
  columnWeights: Float64Array,
): measure.SetOverlap {
  const weigh = (columns: Int32Array) =>
    columns.reduce((sum, column) => sum + columnWeights[column]!, 0);
  const columnsOf = (row: number) => rowColumns.subarray(rowOffsets[row], rowOffsets[row + 1]);
  return { shared: weigh(shared), sizeA: weigh(columnsOf(a)), sizeB: weigh(columnsOf(b)) };
}

function idOfRow(view: DayView, graph: TwoMode, row: number): RecordId {
  return view.graph.nodes.ids.idOf(graph.rowNodes[row]!);
}
