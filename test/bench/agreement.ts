/** Whether two answers to the same work are the same, before any time counts. */
import type { Told } from './contestants.js';
import { percentileOf } from './measurement.js';
import type { Agreement } from './works.js';

const RELATIVE = 1e-9;
/** How an agreement begins that tells of a worse answer, which meets no bar. */
export const WORSE_THAN = 'worse:';
/** How much worse than the peer's what nobody finds the best of may be. */
const WORSE = 0.01;
/** Of estimates: how many of the highest are held against the peer's. */
const HIGHEST = 100;

/** In words how far two answers agree; throws where they do not. */
export function agreementOf(agreement: Agreement, ours: Told, peer: Told): string {
  const [counts, peersCounts] = [JSON.stringify(ours.counts), JSON.stringify(peer.counts)];
  if (counts !== peersCounts) throw new Error(`Counts differ: ${counts}, ${peersCounts}.`);
  if (ours.digest !== peer.digest) throw new Error('Counts agree, but the numbers told do not.');
  if (agreement === 'estimates') return estimatesAgree(ours, peer);
  if (agreement === 'quality') return asGood(ours.values[0]!, peer.values[0]!);
  if (ours.values.length !== peer.values.length) {
    throw new Error(`Got ${ours.values.length} values, the peer ${peer.values.length}.`);
  }
  let largest = 0;
  ours.values.forEach((value, at) => {
    const other = peer.values[at]!;
    const scale = Math.max(Math.abs(value), Math.abs(other), agreement.unit);
    const difference = value === other ? 0 : Math.abs(value - other) / scale;
    if (!(difference <= RELATIVE)) {
      throw new Error(`Value ${at}: ${value}, the peer's ${other}, which differ by ${difference}.`);
    }
    largest = Math.max(largest, difference);
  });
  const told = Object.entries(ours.counts).map(([name, count]) => `${name} ${count}`);
  const differ = largest === 0 ? 'are the same' : `differ by ${largest.toExponential(1)} at most`;
  return [...told, `${ours.values.length} values ${differ}`].join(', ');
}

/**
 * Estimates from other draws differ by chance, and the peer's by more than ours, so that neither can be
 * held against the other's error. In sum chance nearly vanishes; whether our errors hold is held against
 * exact values (`estimates.ts`).
 */
function estimatesAgree({ values }: Told, peer: Told): string {
  const nodes = values.length / 2;
  if (peer.values.length < nodes) {
    throw new Error(`Got ${nodes} estimates, the peer ${peer.values.length}.`);
  }
  const highest = Int32Array.from({ length: nodes }, (_, node) => node)
    .sort((a, b) => values[b]! - values[a]!)
    .subarray(0, HIGHEST);
  const differences = Array.from(
    highest,
    (node) => Math.abs(values[node]! - peer.values[node]!) / values[node]!,
  ).sort((a, b) => a - b);
  const sumOf = (of: Float64Array) => highest.reduce((sum, node) => sum + of[node]!, 0);
  const ratio = sumOf(peer.values) / sumOf(values);
  if (!(Math.abs(ratio - 1) < 0.2)) throw new Error(`Estimates differ by ${ratio} in sum.`);
  const median = percent(percentileOf(differences, 0.5));
  return `the ${HIGHEST} highest estimates, from other draws, differ by ${median} (median), their sum by ${percent(Math.abs(ratio - 1))}`;
}

function percent(share: number): string {
  return `${(100 * share).toPrecision(2)} %`;
}

function asGood(ours: number, peers: number): string {
  const both = `ours ${ours.toFixed(4)}, the peer’s ${peers.toFixed(4)}`;
  return ours >= peers - WORSE ? both : `${WORSE_THAN} ${both}`;
}
