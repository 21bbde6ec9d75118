/**
 * Sees to it that a store keeps a graph which is not far behind, so that the next who opens it need not
 * read every record; and gives what is kept.
 */
import type { Graph } from '../graph/graph.js';
import { relationshipKinds } from '../model/kinds.js';
import type { KeptGraphs } from '../store/graphStore.js';
import { GRAPH_FORM, packedGraph, unpackedGraph } from './packedGraph.js';

/** Fewer records are read as quickly one by one. */
export const WORTH_KEEPING = 10_000;
/**
 * A graph is kept anew when so many records have been written since: long before the feed of any store has
 * a gap (`src/store/feed.ts`).
 */
export const KEEP_AFTER = 2_000;
/** Milliseconds until it is: who has just opened a store is asked questions at once, and has two processors. */
const LEISURE = 10_000;

export class GraphKeeping {
  /** How many records the newest graph has that the kept one has not. */
  #behind = 0;
  #newest: Graph | undefined;
  #leisure: NodeJS.Timeout | undefined;
  #keeping: Promise<void> | undefined;

  constructor(
    private readonly graphs: KeptGraphs,
    private readonly onFailure: (error: unknown) => void,
    private readonly worthKeeping = WORTH_KEEPING,
  ) {}

  /** The graph that is kept; undefined where there is none that can be read. */
  async find(): Promise<Graph | undefined> {
    const kept = await this.graphs.find(GRAPH_FORM);
    // What is damaged is read anew from the records.
    return kept && unpackedGraph(kept).catch(() => undefined);
  }

  /** Hears of the newest graph, and of how many records were written to come to it. */
  follow(graph: Graph, written: number): void {
    this.#behind += written;
    this.#newest = graph;
    if (this.#behind < KEEP_AFTER || this.#leisure || this.#keeping) return;
    if (sizeOf(graph) < this.worthKeeping) return;
    this.#leisure = setTimeout(() => this.#keep(), LEISURE).unref();
  }

  /** Keeps at once what was to be kept later. Resolves when nothing is being kept. */
  async close(): Promise<void> {
    if (this.#leisure) this.#keep();
    await this.#keeping;
  }

  #keep(): void {
    clearTimeout(this.#leisure);
    this.#leisure = undefined;
    this.#behind = 0;
    this.#keeping = packedGraph(this.#newest!)
      .then((packed) => this.graphs.keep(packed))
      .catch(this.onFailure)
      .finally(() => (this.#keeping = undefined));
  }
}

function sizeOf({ nodes, edges }: Graph): number {
  return relationshipKinds.reduce((sum, kind) => sum + edges[kind].size, nodes.size);
}
