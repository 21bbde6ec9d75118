/**
 * How a measure of structure describes itself, so that the API, its documentation and menus are made
 * from one place.
 */
import type { BipartiteGraph, UndirectedGraph } from '../../graph/undirected.js';
import type { Steps } from '../steps.js';

/** A number that a measure may be given. */
export interface ParameterRange {
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly integer: boolean;
}

interface Described<Parameter extends string> {
  /** Also the key of its texts (name, definition, what a high value means). */
  readonly id: string;
  /** The paper or book that defines it. */
  readonly reference: string;
  /** Time and memory, in nodes n and edges m. */
  readonly complexity: string;
  readonly parameters: { readonly [name in Parameter]: ParameterRange };
}

type Given<Parameter extends string> = { readonly [name in Parameter]: number };

/**
 * Values that were drawn by chance, and beside each how far it may be off: 95 exact values of 100 are to
 * lie within two of these errors. 0 where a value is exact.
 */
export interface Estimates {
  readonly values: Float64Array;
  readonly standardErrors: Float64Array;
}

/** A value for each node; NaN where the measure is not defined. */
export interface TwoModeMeasure<Parameter extends string = string> extends Described<Parameter> {
  readonly definedOn: 'twoMode';
  readonly run: (graph: BipartiteGraph, given: Given<Parameter>) => Steps<Float64Array | Estimates>;
}

/** The same for one mode alone, joined where two share a member, or the other way round. */
export interface ProjectionMeasure<Parameter extends string = string> extends Described<Parameter> {
  readonly definedOn: 'projection';
  readonly run: (graph: UndirectedGraph, given: Given<Parameter>) => Steps<Float64Array>;
}
