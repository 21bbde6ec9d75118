/** From which classes of a reduced graph paths are followed, in one part or in several. */
import type { ReducedGraph } from './reduction.js';

/** Sources, each with how often it counts. */
export interface Sources {
  readonly classes: Int32Array;
  readonly weights: Float64Array;
}

/** Whether paths lead from a class to another. O(1). */
export function hasPaths({ componentOf, componentBounds }: ReducedGraph, own: number): boolean {
  const component = 2 * componentOf[own]!;
  return componentBounds[component + 2]! - componentBounds[component]! > 1;
}

/** Every class that has paths, counted once for each node in it or hanging from it. O(classes). */
export function allSources(reduced: ReducedGraph): Sources {
  const { size, weight } = reduced;
  const classes = new Int32Array(size);
  let found = 0;
  for (let own = 0; own < size; own++) if (hasPaths(reduced, own)) classes[found++] = own;
  const weights = new Float64Array(found);
  for (let at = 0; at < found; at++) weights[at] = weight[classes[at]!]!;
  return { classes: classes.slice(0, found), weights };
}

/** Every so many sources to each part, so that all parts are about as long. O(sources). */
export function inParts({ classes, weights }: Sources, parts: number): Sources[] {
  return Array.from({ length: parts }, (_, part) => {
    const length = Math.ceil((classes.length - part) / parts);
    const own = { classes: new Int32Array(length), weights: new Float64Array(length) };
    for (let at = 0; at < length; at++) {
      own.classes[at] = classes[parts * at + part]!;
      own.weights[at] = weights[parts * at + part]!;
    }
    return own;
  });
}
