/**
 * Whether rows work in one place: whether their areas agree at least so much. Many work for the same area,
 * such as a county or the country, so areas are compared by the different ones that there are, once each.
 */
import type { Incidence } from '../../graph/twoMode.js';
import type { AgreementGraphs } from '../agreement.js';
import { rowWeights } from '../measures.js';

/** Up to so many different areas what was found is kept, a byte a pair of them. */
const MOST_KEPT = 2_048;
const DO_NOT = 1;
const DO = 2;

/** Whether the areas of two rows agree, by a jaccard of at least `limit`; asked pair by pair. */
export class AreaAgreement {
  /** The different areas, by row; undefined where they are too many, or not worth it. */
  readonly #placeOf: Int32Array | undefined;
  /** By pair of them, whether they agree, as far as it was asked. */
  readonly #known: Uint8Array | undefined;
  readonly #different: number = 0;
  /** What the areas of rows weigh, where municipalities do. */
  readonly #sizes: Float64Array | undefined;

  /** O(places in the area) time; where pairs of all rows are asked for 4 bytes a row and up to 4 MB. */
  constructor(
    private readonly graphs: Pick<AgreementGraphs, 'area' | 'areaWeights' | 'areaIsKnown'>,
    private readonly limit: number,
    areMany: boolean,
  ) {
    const { area, areaWeights } = graphs;
    this.#sizes = areaWeights && rowWeights(area, areaWeights);
    if (!areMany) return;
    const { placeOf, different } = differentRows(area);
    if (different > MOST_KEPT) return;
    this.#placeOf = placeOf;
    this.#different = different;
    this.#known = new Uint8Array(different * different);
  }

  /** O(1) for areas that were compared before, else O(size of both). */
  holds(first: number, second: number): boolean {
    const { areaIsKnown } = this.graphs;
    if (areaIsKnown && areaIsKnown[first]! + areaIsKnown[second]! < 2) return false;
    const [placeOf, known] = [this.#placeOf, this.#known];
    if (!placeOf || !known) return this.#compare(first, second);
    const at = placeOf[first]! * this.#different + placeOf[second]!;
    if (known[at] === 0) known[at] = this.#compare(first, second) ? DO : DO_NOT;
    return known[at] === DO;
  }

  /** `jaccardOfRows` of the areas, without an object for each pair. */
  #compare(first: number, second: number): boolean {
    const { area, areaWeights } = this.graphs;
    const { rowOffsets, rowColumns } = area;
    const [endA, endB] = [rowOffsets[first + 1]!, rowOffsets[second + 1]!];
    let i = rowOffsets[first]!;
    let j = rowOffsets[second]!;
    const [degreeA, degreeB] = [endA - i, endB - j];
    let shared = 0;
    while (i < endA && j < endB) {
      const column = rowColumns[i]!;
      const difference = column - rowColumns[j]!;
      if (difference === 0) shared += areaWeights ? areaWeights[column]! : 1;
      if (difference <= 0) i++;
      if (difference >= 0) j++;
    }
    const sizes = this.#sizes;
    const sizeA = sizes ? sizes[first]! : degreeA;
    const sizeB = sizes ? sizes[second]! : degreeB;
    return shared / (sizeA + sizeB - shared) >= this.limit;
  }
}

/** Numbers the rows that differ from each other; rows with the same columns have the same number. */
function differentRows(graph: Incidence): { placeOf: Int32Array; different: number } {
  const rows = graph.rowOffsets.length - 1;
  const placeOf = new Int32Array(rows);
  const byHash = new Map<number, number[]>();
  let different = 0;
  for (let row = 0; row < rows; row++) {
    const hash = hashOf(graph, row);
    const found = byHash.get(hash) ?? [];
    const same = found.find((other) => areEqual(graph, row, other));
    placeOf[row] = same === undefined ? different++ : placeOf[same]!;
    if (same === undefined) byHash.set(hash, [...found, row]);
  }
  return { placeOf, different };
}

/** Fowler, Noll and Vo's hash (FNV-1a) of the columns of a row. */
function hashOf({ rowOffsets, rowColumns }: Incidence, row: number): number {
  let hash = 0x811c9dc5;
  for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
    hash = Math.imul(hash ^ rowColumns[at]!, 0x01000193);
  }
  return hash;
}

function areEqual({ rowOffsets, rowColumns }: Incidence, one: number, other: number): boolean {
  const [from, begin] = [rowOffsets[one]!, rowOffsets[other]!];
  const length = rowOffsets[one + 1]! - from;
  if (rowOffsets[other + 1]! - begin !== length) return false;
  for (let at = 0; at < length; at++) {
    if (rowColumns[from + at] !== rowColumns[begin + at]) return false;
  }
  return true;
}
