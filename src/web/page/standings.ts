/** Where networks stand by a measure, and circles that are as large as that. */
import type { NetworkMap } from '../api.js';

/** Null where the measure is not defined. */
export interface Standing {
  readonly value: number | null;
  readonly rank: number | null;
}

/** By id of the network. */
export type Standings = ReadonlyMap<string, Standing>;

/** The map with circles as large as the networks' values: the highest as large as the largest was. */
export function sizedBy(map: NetworkMap, standings: Standings): NetworkMap {
  const largest = Math.max(...map.nodes.map(({ size }) => size));
  const highest = Math.max(0, ...[...standings.values()].map(({ value }) => value ?? 0));
  const nodes = map.nodes.map((node) => {
    const share = (standings.get(node.id)?.value ?? 0) / highest;
    return { ...node, size: share > 0 ? largest * Math.sqrt(share) : 0 };
  });
  return { ...map, nodes };
}
