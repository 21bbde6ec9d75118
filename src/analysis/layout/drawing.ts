/** What a map is made of, and what comes out. */

/** A weighted undirected graph to be drawn: edges as columns. */
export interface Drawing {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
  /** Radius of each node, in the units in which the whole map is about 100 wide. */
  readonly size: Float64Array;
}

/** x and y of each node in turn, within −1 and 1. */
export type Positions = Float64Array;
