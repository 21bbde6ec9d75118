/**
 * The first phase of Leiden: nodes move to the community in which they add most, and whoever had to do
 * with one that moved is looked at again, until nobody gains by moving (Traag, Waltman & van Eck 2019).
 */
import { shuffled } from '../random.js';
import type { Steps } from '../steps.js';
import { compact, EDGES_A_STEP, type Level, type Partition } from './level.js';

/** Gains below this share of a node's own weight are rounding, after which moves could go round for ever. */
const ROUNDING = 1e-10;

/**
 * The partition after all moves from a given one. `factor` is the resolution by the weight of all edges.
 * Some 20 looks at each edge in practice, O(n) memory.
 */
export function* moveNodes(
  level: Level,
  begin: Int32Array,
  factor: number,
  random: () => number,
): Steps<Partition> {
  const { size, offsets, neighbours, weights, first, second } = level;
  const communityOf = begin.slice();
  const firstOf = new Float64Array(size);
  const secondOf = new Float64Array(size);
  const sizes = new Int32Array(size);
  for (let node = 0; node < size; node++) {
    const own = communityOf[node]!;
    firstOf[own]! += first[node]!;
    secondOf[own]! += second[node]!;
    sizes[own]!++;
  }
  const empty = new Int32Array(size);
  let empties = 0;
  for (let own = size - 1; own >= 0; own--) if (sizes[own] === 0) empty[empties++] = own;

  // A ring in which each node stands at most once.
  const queue = shuffled(size, random);
  const isQueued = new Uint8Array(size).fill(1);
  let head = 0;
  let queued = size;
  const weightTo = new Float64Array(size);
  const beside = new Int32Array(size);
  let looked = 0;
  while (queued > 0) {
    const node = queue[head]!;
    head = head + 1 === size ? 0 : head + 1;
    queued--;
    isQueued[node] = 0;

    const start = offsets[node]!;
    const end = offsets[node + 1]!;
    let found = 0;
    for (let at = start; at < end; at++) {
      const other = communityOf[neighbours[at]!]!;
      if (weightTo[other] === 0) beside[found++] = other;
      weightTo[other]! += weights[at]!;
    }
    looked += end - start;

    const own = communityOf[node]!;
    const nodeFirst = first[node]!;
    const nodeSecond = second[node]!;
    const scaledFirst = factor * nodeFirst;
    const scaledSecond = factor * nodeSecond;
    firstOf[own]! -= nodeFirst;
    secondOf[own]! -= nodeSecond;
    sizes[own]!--;
    let best = own;
    let most =
      weightTo[own]! -
      scaledFirst * secondOf[own]! -
      scaledSecond * firstOf[own]! +
      ROUNDING * (nodeFirst + nodeSecond);
    if (most < 0 && sizes[own]! > 0) {
      best = empty[empties - 1]!;
      most = 0;
    }
    for (let at = 0; at < found; at++) {
      const other = beside[at]!;
      const gain =
        weightTo[other]! - scaledFirst * secondOf[other]! - scaledSecond * firstOf[other]!;
      weightTo[other] = 0;
      if (gain > most) {
        most = gain;
        best = other;
      }
    }
    if (best !== own) {
      if (sizes[best] === 0) empties--;
      if (sizes[own] === 0) empty[empties++] = own;
      communityOf[node] = best;
      for (let at = start; at < end; at++) {
        const other = neighbours[at]!;
        if (isQueued[other] === 1 || communityOf[other] === best) continue;
        isQueued[other] = 1;
        const tail = head + queued;
        queue[tail >= size ? tail - size : tail] = other;
        queued++;
      }
    }
    firstOf[best]! += nodeFirst;
    secondOf[best]! += nodeSecond;
    sizes[best]!++;

    if (looked < EDGES_A_STEP) continue;
    looked = 0;
    yield;
  }
  return compact(communityOf);
}
