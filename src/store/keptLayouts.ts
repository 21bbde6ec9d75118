/**
 * The port to where a map's nodes stood when it was drawn last, so that all who ask see the same map, also
 * after a restart, and the next one begins there. It is derived: no backup holds it, and what is lost is
 * drawn anew. An adapter is complete when it passes `test/contract/keptLayouts.ts`.
 */
import type { RecordId } from '../model/record.js';

/** A map as it was drawn. */
export interface KeptLayout {
  /** Which map: what was asked for, but for the state of the facts. */
  readonly view: string;
  /** Of the view and all that was drawn: whoever draws the same finds the same. */
  readonly digest: string;
  /** Of the facts that it was drawn from. */
  readonly revision: number;
  readonly ids: readonly RecordId[];
  /** x and y of each id in turn. */
  readonly positions: Float64Array;
}

export interface KeptLayouts {
  /**
   * The one with the digest; or else the one of the view that was drawn from the latest revision. Throws
   * StoreUnavailableError.
   */
  find(view: string, digest: string): Promise<KeptLayout | undefined>;
  /**
   * Keeps a layout unless one with its digest is kept, and gives the one that is: of two who drew the same
   * at the same time both get the first one's. Of many those kept last stay. Throws StoreUnavailableError.
   */
  keep(layout: KeptLayout): Promise<KeptLayout>;
}

/** Layouts that a store keeps: some 100 kB each. */
export const LAYOUTS_KEPT = 128;
