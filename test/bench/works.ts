/**
 * What is held against peers, at which sizes, against whom, and what is promised: the time of ours as a
 * share of the best peer's, on the same file in the same run.
 */
import type { SizeName } from './law/sizes.js';

export interface Work {
  /** Of the program in `works/` and of those in `peers/`. */
  readonly program: string;
  /** What both are told besides. */
  readonly which?: string;
  readonly title: string;
  readonly sizes: readonly SizeName[];
  /** How many threads ours may use, the most promising last. */
  readonly threads: readonly number[];
  readonly peers: readonly Peer[];
  /** Ours as a share of the best peer, by size; where nothing is said nothing is promised. */
  readonly bars: { readonly [size in SizeName]?: number };
  /** The peer that the bars are about, where it is not the fastest. */
  readonly against?: string;
  readonly agreement: Agreement;
  /** That it begins with a list of names, where others begin with the graph. */
  readonly readsList?: true;
  /** That its time is mostly wedges, Σ d(d−1)/2 over organisations in d networks. */
  readonly countsWedges?: true;
}

export interface Peer {
  readonly name: string;
  /** The largest size it can do within the patience of a bench. */
  readonly upTo: SizeName;
}

/**
 * How answers are held against each other: values within 1e-9 of themselves, or of `unit` where they are
 * smaller than that; or estimates by other draws, within what their standard errors allow;
 * or one value that nobody finds the best of, which meets no bar when it is worse than the peer's by 0.01.
 */
export type Agreement = { readonly unit: number } | 'estimates' | 'quality';

export const works = {
  overlaps: {
    program: 'overlaps',
    title: 'all pairs of networks sharing at least 3 members, the 100 most alike',
    sizes: ['lappi', 'suomi', 'eurooppa'],
    threads: [1, 2],
    peers: [{ name: 'scipy', upTo: 'eurooppa' }],
    bars: { lappi: 0.6, suomi: 0.2, eurooppa: 0.25 },
    agreement: { unit: 0 },
    countsWedges: true,
  },
  oneAgainstAll: {
    program: 'oneAgainstAll',
    title: 'one network against all, the 20 most alike: 1,000 networks, p50',
    sizes: ['lappi', 'suomi', 'eurooppa'],
    threads: [1],
    peers: [
      { name: 'numpy', upTo: 'eurooppa' },
      { name: 'scipy', upTo: 'eurooppa' },
    ],
    bars: { suomi: 0.25 },
    agreement: { unit: 0 },
  },
  oneAgainstAllLargest: {
    program: 'oneAgainstAll',
    which: 'largest',
    title: 'the same, the 50 largest networks',
    sizes: ['lappi', 'suomi', 'eurooppa'],
    threads: [1],
    peers: [
      { name: 'numpy', upTo: 'eurooppa' },
      { name: 'scipy', upTo: 'eurooppa' },
    ],
    bars: { suomi: 1 },
    agreement: { unit: 0 },
  },
  betweenness: {
    program: 'betweenness',
    title: 'betweenness, exact',
    sizes: ['lappi'],
    threads: [1, 2],
    peers: [
      { name: 'igraph', upTo: 'lappi' },
      { name: 'networkit', upTo: 'lappi' },
    ],
    bars: { lappi: 0.35 },
    agreement: { unit: 1 },
  },
  sampledBetweenness: {
    program: 'sampledBetweenness',
    title: 'betweenness from 256 sources',
    sizes: ['lappi', 'suomi'],
    threads: [1, 2],
    peers: [{ name: 'igraph', upTo: 'suomi' }],
    bars: { suomi: 0.3 },
    agreement: 'estimates',
  },
  pageRank: {
    program: 'pageRank',
    title: 'PageRank to 1e-9',
    sizes: ['lappi', 'suomi', 'eurooppa'],
    threads: [1],
    peers: [
      { name: 'igraph', upTo: 'eurooppa' },
      { name: 'networkit', upTo: 'suomi' },
    ],
    bars: { suomi: 1 },
    agreement: { unit: 0 },
  },
  parts: {
    program: 'parts',
    title: 'components, degrees, core numbers, articulation points',
    sizes: ['lappi', 'suomi', 'eurooppa'],
    threads: [1],
    peers: [
      { name: 'igraph', upTo: 'eurooppa' },
      { name: 'networkit', upTo: 'suomi' },
    ],
    bars: { suomi: 0.7 },
    agreement: { unit: 0 },
  },
  communities: {
    program: 'communities',
    which: 'projection',
    title: 'communities of networks sharing at least 2 members (igraph’s Leiden)',
    sizes: ['lappi', 'suomi'],
    threads: [1],
    peers: [
      { name: 'igraph', upTo: 'suomi' },
      { name: 'networkit', upTo: 'suomi' },
    ],
    bars: { suomi: 1 },
    against: 'igraph',
    agreement: 'quality',
  },
  communitiesTwoMode: {
    program: 'communities',
    which: 'twoMode',
    title: 'communities of the two-mode graph (igraph’s Leiden)',
    sizes: ['lappi', 'suomi'],
    threads: [1],
    peers: [
      { name: 'igraph', upTo: 'suomi' },
      { name: 'networkit', upTo: 'suomi' },
    ],
    bars: { suomi: 1 },
    against: 'igraph',
    agreement: 'quality',
  },
  layout: {
    program: 'layout',
    title: 'places on the map for all networks (quality: 1 − stress)',
    sizes: ['lappi', 'suomi'],
    threads: [1],
    peers: [{ name: 'graphology', upTo: 'suomi' }],
    bars: { suomi: 0.3 },
    agreement: 'quality',
  },
  load: {
    program: 'load',
    title: 'a list of names (CSV) → the graph in memory, both ways',
    // At the size of Europe a list has more rows than a sheet of a workbook, which is the limit.
    sizes: ['lappi', 'suomi'],
    threads: [1],
    peers: [
      { name: 'polars', upTo: 'suomi' },
      { name: 'networkit', upTo: 'suomi' },
    ],
    bars: { suomi: 1.5 },
    agreement: { unit: 0 },
    readsList: true,
  },
} as const satisfies { readonly [name: string]: Work };

export type WorkName = keyof typeof works;
