/**
 * The port to the graph of all records as it was kept last, so that who starts again reads that and what
 * has changed since, instead of every record. It is derived: no backup holds it, and what is lost is read
 * anew. An adapter is complete when it passes `test/contract/keptGraphs.ts`.
 */

export interface KeptGraph {
  /** How the bytes are to be read: those of another form mean something else. */
  readonly form: string;
  /** Of the facts that the graph is of. */
  readonly revision: number;
  /** At least one, none of them empty; some hundred kilobytes each. */
  readonly parts: readonly Uint8Array[];
}

export interface KeptGraphs {
  /** What is kept, when it has this form. Throws StoreUnavailableError. */
  find(form: string): Promise<KeptGraph | undefined>;
  /**
   * Keeps a graph in place of the one that is kept, unless that is of the same form and no older; whole or
   * not at all. Throws StoreUnavailableError and TransactionTooLargeError.
   */
  keep(graph: KeptGraph): Promise<void>;
}
