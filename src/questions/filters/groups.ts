/** Records by something that each has one of: the county it is in, the sector it belongs to. */

/** The group of what has several, or none. */
export const NO_ONE_GROUP = -1;

export interface Groups {
  /** Beside each of the nodes asked for, the node number of its group, or NO_ONE_GROUP. */
  readonly groupOf: Int32Array;
  /** Node numbers of the sources that say so. */
  readonly sources: ReadonlySet<number>;
}

/** The group that all of these are, however often it is told. */
export function theOnly(groups: readonly number[]): number {
  const [first = NO_ONE_GROUP, ...others] = groups;
  return others.every((other) => other === first) ? first : NO_ONE_GROUP;
}
