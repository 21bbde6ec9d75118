/** What a generated county is like, in the figures by which its law is checked. */
import { overlappingPairs } from '../../../src/analysis/overlap/overlappingPairs.js';
import { atOnce } from '../../support/atOnce.js';
import type { TwoMode } from '../../../src/graph/twoMode.js';
import type { GeneratedCounty } from './county.js';
import { poolOf } from './networks.js';

/** Networks as rows, organisations as columns, in the order in which they were generated. */
export function twoModeOf({
  members,
  size,
}: GeneratedCounty): Pick<TwoMode, 'rowOffsets' | 'rowColumns' | 'columnOffsets' | 'columnRows'> {
  const rowOffsets = new Int32Array(members.length + 1);
  members.forEach((list, row) => (rowOffsets[row + 1] = rowOffsets[row]! + list.length));
  const rowColumns = new Int32Array(rowOffsets.at(-1)!);
  members.forEach((list, row) => rowColumns.set(list.toSorted(), rowOffsets[row]));
  const columnOffsets = new Int32Array(size.organisations + 1);
  for (const column of rowColumns) columnOffsets[column + 1]!++;
  for (let column = 0; column < size.organisations; column++) {
    columnOffsets[column + 1]! += columnOffsets[column]!;
  }
  const next = columnOffsets.slice(0, size.organisations);
  const columnRows = new Int32Array(rowColumns.length);
  for (let row = 0; row < members.length; row++) {
    for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
      columnRows[next[rowColumns[at]!]!++] = row;
    }
  }
  return { rowOffsets, rowColumns, columnOffsets, columnRows };
}

export interface Statistics {
  /** Memberships of an organisation: 50th, 90th, 99th percentile. */
  readonly memberships: readonly [number, number, number];
  readonly inOneToThree: number;
  readonly inNone: number;
  /** Members of a network: 10th, 50th, 90th, 99th percentile. */
  readonly networkSize: readonly [number, number, number, number];
  readonly inOwnMunicipality: number;
  readonly inOwnCounty: number;
  readonly wedgesOverOrganisations: number;
  readonly wedgesOverNetworks: number;
  readonly pairsSharing2: number;
  readonly pairsSharing3: number;
  readonly planted: number;
}

export function statisticsOf(county: GeneratedCounty): Statistics {
  const graph = twoModeOf(county);
  const degrees = degreesOf(graph.columnOffsets);
  const networkSizes = degreesOf(graph.rowOffsets);
  const wedges = (of: Int32Array) =>
    of.reduce((sum, degree) => sum + (degree * (degree - 1)) / 2, 0);
  const pairs = atOnce(overlappingPairs(graph as TwoMode, 2));
  const within = (pool: number) => {
    let count = 0;
    county.members.forEach((list, network) => {
      const [low, high] = poolOf(county.territory, county.networks.home[network]!, pool);
      for (const organisation of list) if (organisation >= low && organisation < high) count++;
    });
    return count / county.size.memberships;
  };
  return {
    memberships: [percentile(degrees, 0.5), percentile(degrees, 0.9), percentile(degrees, 0.99)],
    inOneToThree: degrees.filter((degree) => degree >= 1 && degree <= 3).length / degrees.length,
    inNone: degrees.filter((degree) => degree === 0).length,
    networkSize: [
      percentile(networkSizes, 0.1),
      percentile(networkSizes, 0.5),
      percentile(networkSizes, 0.9),
      percentile(networkSizes, 0.99),
    ],
    inOwnMunicipality: within(0),
    inOwnCounty: within(1),
    wedgesOverOrganisations: wedges(degrees),
    wedgesOverNetworks: wedges(networkSizes),
    pairsSharing2: pairs.length,
    pairsSharing3: pairs.shared.filter((shared) => shared >= 3).length,
    planted: county.planted.length,
  };
}

function degreesOf(offsets: Int32Array): Int32Array {
  return offsets.subarray(1).map((end, place) => end - offsets[place]!);
}

function percentile(values: Int32Array, part: number): number {
  return values.toSorted()[Math.max(0, Math.ceil(part * values.length) - 1)] ?? 0;
}
