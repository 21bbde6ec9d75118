/**
 * Rows and columns of a two-mode graph by degree. The null model treats all of one degree alike, so that
 * what would be computed for a hundred thousand of them is computed for a few hundred degrees.
 */
import { degreeOf } from '../../graph/twoMode.js';
import { sharedInt32 } from '../../graph/sharedMemory.js';

export interface DegreeClasses {
  /** The class of each row or column; classes ascend by degree. */
  readonly classOf: Int32Array;
  /** By class. */
  readonly degrees: Int32Array;
  readonly sizes: Int32Array;
}

/** Classes of one side whose odds are still to be found. */
export interface OpenClasses {
  /** Which classes. */
  readonly places: Int32Array;
  readonly sizes: Float64Array;
  /** What is left of their degrees beside ties that are certain. */
  readonly degrees: Float64Array;
}

/** The classes of rows, or of columns, from their offsets. O(rows + largest degree). */
export function degreeClassesOf(offsets: Int32Array): DegreeClasses {
  const nodes = offsets.length - 1;
  let largest = -1;
  for (let node = 0; node < nodes; node++) largest = Math.max(largest, degreeOf(offsets, node));
  const ofDegree = new Int32Array(largest + 1);
  for (let node = 0; node < nodes; node++) ofDegree[degreeOf(offsets, node)]!++;
  const present = Int32Array.from(ofDegree.keys()).filter((degree) => ofDegree[degree]! > 0);
  const sizes = sharedInt32(present.length);
  const classes = new Int32Array(largest + 1);
  present.forEach((degree, place) => {
    classes[degree] = place;
    sizes[place] = ofDegree[degree]!;
  });
  const classOf = sharedInt32(nodes);
  for (let node = 0; node < nodes; node++) classOf[node] = classes[degreeOf(offsets, node)]!;
  return { classOf, degrees: present, sizes };
}
