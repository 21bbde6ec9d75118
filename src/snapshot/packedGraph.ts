/**
 * A graph as bytes, and back: its columns one after the other, compressed in parts. Only who knows the
 * same kinds and codes in the same order can read them, which `GRAPH_FORM` tells.
 */
import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRaw } from 'node:zlib';
import { Graph } from '../graph/graph.js';
import { IdDictionary } from '../graph/idDictionary.js';
import { EdgeColumns, type NodeColumns, statusCodes } from '../graph/recordColumns.js';
import { classifierOf } from '../model/declaration.js';
import {
  entityDeclarations,
  entityKinds,
  relationshipDeclarations,
  relationshipKinds,
} from '../model/kinds.js';
import type { KeptGraph } from '../store/graphStore.js';

/** So many bytes are compressed together, beside the event loop. */
const PART = 524_288;

const DAYS = ['possibleFrom', 'certainFrom', 'certainTo', 'possibleTo'] as const;
const ENDS = ['from', 'to', 'source'] as const;

/** What the numbers in the columns mean, and how they lie. */
export const GRAPH_FORM = createHash('sha256')
  .update(
    JSON.stringify([
      'columns 1',
      endianness(),
      statusCodes,
      entityKinds.map((kind) => [kind, codesOf(entityDeclarations[kind])]),
      relationshipKinds.map((kind) => [kind, codesOf(relationshipDeclarations[kind])]),
    ]),
  )
  .digest('hex');

const deflated = promisify<Uint8Array, { readonly level: number }, Buffer>(deflateRaw);
const inflated = promisify<Uint8Array, Buffer>(inflateRaw);

/**
 * O(columns); the event loop is held only while they are put side by side, and one part is compressed after
 * the other, so that who asks meanwhile has a processor.
 */
export async function packedGraph(graph: Graph): Promise<KeptGraph> {
  const tables = tablesOf(graph);
  const columns: ArrayBufferView[] = [Int32Array.from(tables, ({ size }) => size)];
  for (const { ids, size } of tables) columns.push(ids.words.subarray(0, 4 * size));
  for (const table of tables) {
    for (const name of DAYS) columns.push(table[name].subarray(0, table.size));
    if (table instanceof EdgeColumns) {
      for (const name of ENDS) columns.push(table[name].subarray(0, table.size));
    }
  }
  for (const table of tables) {
    columns.push(table.code.subarray(0, table.size), table.status.subarray(0, table.size));
  }
  columns.push(graph.nodes.kind.subarray(0, graph.nodes.size));

  const bytes = Buffer.concat(
    columns.map(({ buffer, byteOffset, byteLength }) =>
      Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength),
    ),
  );
  const parts: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += PART) {
    const part = bytes.subarray(start, start + PART);
    parts.push(await deflated(part, { level: constants.Z_BEST_SPEED }));
  }
  return { form: GRAPH_FORM, revision: graph.revision, parts };
}

/** The graph of what `packedGraph` gave. Throws where the bytes are not whole. O(columns). */
export async function unpackedGraph({ revision, parts }: KeptGraph): Promise<Graph> {
  const bytes = Buffer.concat(await Promise.all(parts.map((part) => inflated(part))));
  const { buffer } = new Uint8Array(bytes);
  let at = 0;
  const take = <Column>(
    kind: {
      new (buffer: ArrayBuffer, at: number, length: number): Column;
      BYTES_PER_ELEMENT: number;
    },
    length: number,
  ): Column => {
    const column = new kind(buffer, at, length);
    at += length * kind.BYTES_PER_ELEMENT;
    return column;
  };

  const { nodes, edges } = Graph.empty();
  const graph = new Graph(revision, nodes, edges);
  const tables = tablesOf(graph);
  const sizes = take(Int32Array, tables.length);
  tables.forEach((table, n) => (table.ids = IdDictionary.of(take(Uint32Array, 4 * sizes[n]!))));
  for (const table of tables) {
    for (const name of DAYS) table[name] = take(Int32Array, table.size);
    if (table instanceof EdgeColumns) {
      for (const name of ENDS) table[name] = take(Int32Array, table.size);
    }
  }
  for (const table of tables) {
    table.code = take(Uint8Array, table.size);
    table.status = take(Uint8Array, table.size);
  }
  graph.nodes.kind = take(Uint8Array, graph.nodes.size);
  if (at !== buffer.byteLength) {
    throw new RangeError(`Expected a graph of ${at} bytes, got ${buffer.byteLength}.`);
  }
  return graph;
}

function codesOf(declaration: Parameters<typeof classifierOf>[0]): string[] {
  return Object.keys(classifierOf(declaration)?.codes.codes ?? {});
}

function tablesOf({ nodes, edges }: Graph): (NodeColumns | EdgeColumns)[] {
  return [nodes, ...relationshipKinds.map((kind) => edges[kind])];
}
