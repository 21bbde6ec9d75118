/**
 * A generated county as a file of two columns of numbers, which our kernels and the peers read alike.
 * Numbers are given by chance and rows stand in no order, so that neither says anything of territory.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { sharedInt32 } from '../../src/graph/sharedMemory.js';
import type { Incidence } from '../../src/graph/twoMode.js';
import { Chance } from './law/chance.js';
import type { GeneratedCounty } from './law/county.js';

const ROWS_A_WRITE = 100_000;
const NEWLINE = 10;
const COMMA = 44;
const ZERO = 48;

export function writeMemberships(county: GeneratedCounty, seed: number, path: string): void {
  const chance = new Chance(seed + 2_000_000);
  const { size, members } = county;
  const networks = chance.permutation(size.networks);
  const organisations = chance.permutation(size.organisations);
  const rows = new Int32Array(2 * size.memberships);
  let at = 0;
  members.forEach((list, network) => {
    for (const organisation of list) {
      rows[at++] = networks[network]!;
      rows[at++] = organisations[organisation]!;
    }
  });
  const file = openSync(path, 'w');
  let text = 'network,organisation\n';
  chance.permutation(size.memberships).forEach((row, written) => {
    text += `${rows[2 * row]!},${rows[2 * row + 1]!}\n`;
    if (written % ROWS_A_WRITE !== 0) return;
    writeSync(file, text);
    text = '';
  });
  writeSync(file, text);
  closeSync(file);
}

/** Networks as rows, organisations as columns, as the service holds them. */
export function readMemberships(path: string, networks: number, organisations: number): Incidence {
  const bytes = readFileSync(path);
  let lines = 0;
  for (const byte of bytes) if (byte === NEWLINE) lines++;
  // Columns of their full length, whose memory is given back at once, unlike that of growing lists.
  const rows = new Int32Array(lines - 1);
  const columns = new Int32Array(lines - 1);
  let line = 0;
  let number = 0;
  for (let at = bytes.indexOf(NEWLINE) + 1; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === COMMA) {
      rows[line] = number;
      number = 0;
    } else if (byte === NEWLINE) {
      columns[line++] = number;
      number = 0;
    } else number = 10 * number + byte - ZERO;
  }
  // By column first, so that each row then receives its columns in ascending order.
  const byColumn = grouped(columns, rows, organisations);
  const byRow = turned(byColumn, networks);
  const again = turned(byRow, organisations);
  return {
    rowOffsets: byRow.offsets,
    rowColumns: byRow.values,
    columnOffsets: again.offsets,
    columnRows: again.values,
  };
}

interface Grouped {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

function grouped(groups: ArrayLike<number>, values: ArrayLike<number>, count: number): Grouped {
  const offsets = sharedInt32(count + 1);
  for (let at = 0; at < groups.length; at++) offsets[groups[at]! + 1]!++;
  for (let group = 0; group < count; group++) offsets[group + 1]! += offsets[group]!;
  const next = offsets.slice(0, count);
  const sorted = sharedInt32(groups.length);
  for (let at = 0; at < groups.length; at++) sorted[next[groups[at]!]!++] = values[at]!;
  return { offsets, values: sorted };
}

function turned({ offsets, values }: Grouped, count: number): Grouped {
  const groups = new Int32Array(values.length);
  for (let group = 0; group + 1 < offsets.length; group++) {
    groups.fill(group, offsets[group], offsets[group + 1]);
  }
  return grouped(values, groups, count);
}
