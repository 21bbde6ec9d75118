/** Nodes that have exactly the same neighbours: whatever paths say of one, they say of all of them. */
import type { UndirectedGraph } from '../../../graph/undirected.js';

export interface NeighbourClasses {
  /** Class of a node; -1 of one that is left out. */
  readonly classOf: Int32Array;
  /** The first node of each class, ascending. */
  readonly representatives: Int32Array;
}

/**
 * Classes of the nodes that take part, by their neighbours that take part; a node with none is a class
 * of its own. O(n + m) in expectation: lists are compared only where their digests are the same.
 */
export function sameNeighbours(
  { size, offsets, neighbours }: UndirectedGraph,
  takesPart: Uint8Array,
): NeighbourClasses {
  const classOf = new Int32Array(size).fill(-1);
  const representatives = new Int32Array(size);
  const firstByDigest = new Map<number, number>();
  const nextOfDigest = new Int32Array(size).fill(-1);
  let found = 0;
  for (let node = 0; node < size; node++) {
    if (!takesPart[node]) continue;
    const digest = digestOf(node);
    const first = firstByDigest.get(digest);
    let like = digest === NOBODY ? -1 : (first ?? -1);
    while (like >= 0 && !haveSame(like, node)) like = nextOfDigest[like]!;
    if (like >= 0) {
      classOf[node] = classOf[like]!;
      continue;
    }
    nextOfDigest[node] = first ?? -1;
    firstByDigest.set(digest, node);
    classOf[node] = found;
    representatives[found++] = node;
  }
  return { classOf, representatives: representatives.slice(0, found) };

  function digestOf(node: number): number {
    let digest = NOBODY;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const other = neighbours[at]!;
      if (takesPart[other]) digest = Math.imul(digest ^ (other + 1), 0x9e3779b1) ^ (digest >>> 15);
    }
    return digest;
  }

  function haveSame(a: number, b: number): boolean {
    let atA = offsets[a]!;
    let atB = offsets[b]!;
    const [endA, endB] = [offsets[a + 1]!, offsets[b + 1]!];
    for (;;) {
      while (atA < endA && !takesPart[neighbours[atA]!]) atA++;
      while (atB < endB && !takesPart[neighbours[atB]!]) atB++;
      if (atA === endA || atB === endB) return atA === endA && atB === endB;
      if (neighbours[atA++] !== neighbours[atB++]) return false;
    }
  }
}

/** The digest of a node without neighbours. */
const NOBODY = 0x2545f491;
