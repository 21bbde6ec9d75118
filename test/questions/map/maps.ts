/** Maps of counties for tests, and what is on them by name. */
import type { MapEdge } from '../../../src/questions/map/drawn.js';
import {
  type NetworkMap,
  networkMap,
  type NetworkMapArguments,
} from '../../../src/questions/networkMap.js';
import type { County, CountyWriter } from '../county.js';

export const every = { minShared: 1 };

export async function mapOf(
  county: County,
  question: NetworkMapArguments = every,
  day?: string,
): Promise<NetworkMap> {
  return networkMap(await county.asking(day), county.request().records, question);
}

/** Edges as "A–B", each with its ends in order of the alphabet. */
export function edgesOf(county: County, map: NetworkMap): string[] {
  const name = ({ source, target }: MapEdge) =>
    [county.nameOf(source), county.nameOf(target)].sort().join('–');
  return map.edges.map(name).sort();
}

/** Networks from lists of members. */
export function writeLists(
  writer: CountyWriter,
  lists: ReadonlyMap<string, readonly string[]>,
): void {
  for (const member of new Set([...lists.values()].flat())) writer.organisation(member);
  for (const [network, its] of lists) {
    writer.network(network);
    for (const member of its) writer.place(member, network);
  }
}
