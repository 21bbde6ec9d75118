/**
 * A list of names into a graph in memory, both ways, with the names kept, as `tuhatverkko overlaps` reads
 * it: every check of rows and cells included.
 */
import { createReadStream } from 'node:fs';
import type { Incidence } from '../../../src/graph/twoMode.js';
import { membershipGraph } from '../../../src/importing/membershipGraph.js';
import { readList } from '../../../src/importing/readList.js';
import { compete } from './contestant.js';

/** As the command line reads files. */
const CHUNK_BYTES = 1 << 18;
const TOP = 100;

await compete(({ path }) => ({
  async whole() {
    const bytes = createReadStream(path, { highWaterMark: CHUNK_BYTES });
    const { list, remarks } = await readList({ bytes, mappings: [] });
    const { graph, networks, organisations } = await membershipGraph(list, 0, remarks);
    const nodes = networks.length + organisations.length;
    const counts = { nodes, edges: graph.rowColumns.length };
    return {
      counts,
      numbers: [],
      values: () => judged(graph, numbersIn(networks), numbersIn(organisations)),
    };
  },
}));

/** The numbers in the names. */
function numbersIn(names: readonly string[]): number[] {
  return names.map((name) => Number(name.split('-')[1]));
}

/**
 * What holds of one graph alone whatever the order of its rows: Σ of the products of the ends' numbers, one
 * way and the other, and the degrees and numbers of those with most.
 */
function judged(graph: Incidence, networks: number[], organisations: number[]): number[] {
  const { rowOffsets, rowColumns, columnOffsets, columnRows } = graph;
  return [
    products(rowOffsets, rowColumns, networks, organisations),
    products(columnOffsets, columnRows, organisations, networks),
    ...highest(rowOffsets, networks),
    ...highest(columnOffsets, organisations),
  ];
}

function products(offsets: Int32Array, ends: Int32Array, own: number[], others: number[]): number {
  let sum = 0;
  own.forEach((number, place) => {
    for (let at = offsets[place]!; at < offsets[place + 1]!; at++)
      sum += number * others[ends[at]!]!;
  });
  return sum;
}

function highest(offsets: Int32Array, numbers: number[]): number[] {
  const degrees = numbers.map((number, place) => ({
    number,
    degree: offsets[place + 1]! - offsets[place]!,
  }));
  degrees.sort((a, b) => b.degree - a.degree || a.number - b.number);
  return degrees.slice(0, TOP).flatMap(({ number, degree }) => [degree, number]);
}
