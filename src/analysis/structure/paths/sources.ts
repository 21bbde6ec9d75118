/** From which classes of a reduced graph paths are followed, in one part or in several. */
import type { ReducedGraph } from './reduction.js';

/** Sources, each with how often it counts. */
export interface Sources {
  readonly classes: Int32Array;
  readonly weights: Float64Array;
}

/** Whether paths lead from a class to another. */
export function hasPaths({ componentOf, componentBounds }: ReducedGraph, own: number): boolean {
  const component = 2 * componentOf[own]!;
  return componentBounds[component + 2]! - componentBounds[component]! > 1;
}

/** Every class that has paths, counted once for each node in it or hanging from it. */
export function allSources(reduced: ReducedGraph): Sources {
  const { size, weight } = reduced;
  const classes = Int32Array.from({ length: size }, (_, own) => own).filter((own) =>
    hasPaths(reduced, own),
  );
  return { classes, weights: Float64Array.from(classes, (own) => weight[own]!) };
}

/** Every so many sources to each part, so that all parts are about as long. */
export function inParts({ classes, weights }: Sources, parts: number): Sources[] {
  return Array.from({ length: parts }, (_, part) => ({
    classes: classes.filter((_own, at) => at % parts === part),
    weights: weights.filter((_weight, at) => at % parts === part),
  }));
}
