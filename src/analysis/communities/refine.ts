/**
 * The second phase of Leiden: each community is put together anew from single nodes, so that what the
 * next level takes as one hangs together well (Traag, Waltman & van Eck 2019).
 */
import { shuffled } from '../random.js';
import type { Steps } from '../steps.js';
import { compact, EDGES_A_STEP, type Level, type Partition } from './level.js';

/**
 * Parts of the communities, each connected. A node that is still alone, and joined with the rest of its
 * community at least as much as chance would, joins the part in which it adds most among those that
 * are joined as well themselves. The best rather than a random one, as in the authors' leidenalg: no
 * exponential, which machines round differently. O(n + m) time, O(n) memory.
 */
export function* refine(
  level: Level,
  { communityOf, count }: Partition,
  factor: number,
  random: () => number,
): Steps<Partition> {
  const { size, offsets, neighbours, weights, first, second } = level;
  const firstOfAll = new Float64Array(count);
  const secondOfAll = new Float64Array(count);
  const outward = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const own = communityOf[node]!;
    firstOfAll[own]! += first[node]!;
    secondOfAll[own]! += second[node]!;
    const end = offsets[node + 1]!;
    for (let at = offsets[node]!; at < end; at++) {
      if (communityOf[neighbours[at]!] === own) outward[node]! += weights[at]!;
    }
  }
  yield;

  const partOf = Int32Array.from({ length: size }, (_, node) => node);
  const firstOf = first.slice();
  const secondOf = second.slice();
  const isAlone = new Uint8Array(size).fill(1);
  const weightTo = new Float64Array(size);
  const beside = new Int32Array(size);
  const order = shuffled(size, random);
  let looked = 0;
  for (let place = 0; place < size; place++) {
    const node = order[place]!;
    const own = communityOf[node]!;
    if (isAlone[node] === 0 || !isWellJoined(node, own)) continue;
    let found = 0;
    const end = offsets[node + 1]!;
    for (let at = offsets[node]!; at < end; at++) {
      const other = neighbours[at]!;
      if (communityOf[other] !== own) continue;
      const part = partOf[other]!;
      if (weightTo[part] === 0) beside[found++] = part;
      weightTo[part]! += weights[at]!;
    }
    looked += end - offsets[node]!;
    const nodeFirst = first[node]!;
    const nodeSecond = second[node]!;
    let best = node;
    let most = 0;
    let weight = 0;
    for (let at = 0; at < found; at++) {
      const part = beside[at]!;
      const gain =
        weightTo[part]! - factor * (nodeFirst * secondOf[part]! + nodeSecond * firstOf[part]!);
      if (gain > most && isWellJoined(part, own)) {
        most = gain;
        best = part;
        weight = weightTo[part]!;
      }
      weightTo[part] = 0;
    }
    if (best !== node) {
      partOf[node] = best;
      isAlone[best] = 0;
      firstOf[best]! += nodeFirst;
      secondOf[best]! += nodeSecond;
      outward[best]! += outward[node]! - 2 * weight;
    }
    if (looked < EDGES_A_STEP) continue;
    looked = 0;
    yield;
  }
  return compact(partOf);

  /** Whether a part is joined with the rest of its community at least as much as chance would. */
  function isWellJoined(part: number, own: number): boolean {
    const ownFirst = firstOf[part]!;
    const ownSecond = secondOf[part]!;
    const expected =
      ownFirst * (secondOfAll[own]! - ownSecond) + ownSecond * (firstOfAll[own]! - ownFirst);
    return outward[part]! >= factor * expected;
  }
}
