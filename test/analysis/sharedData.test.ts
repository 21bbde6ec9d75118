/** Real two-mode networks, with counts of pairs that were worked out with other tools. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { overlappingPairs } from '../../src/analysis/overlap/overlappingPairs.js';
import { sketch } from '../graph/sketch.js';
import { atOnce } from '../support/atOnce.js';
import { describeWithSharedData } from '../support/sharedData.js';

/** The second mode of each file as networks: pairs that share at least one, at least three. */
const expected: readonly (readonly [string, { atLeast1: number; atLeast3: number }])[] = [
  ['davis_southern_women.edges.csv', { atLeast1: 66, atLeast3: 42 }],
  ['ceos_clubs.edges.csv', { atLeast1: 66, atLeast3: 26 }],
  ['ucforum.edges.csv', { atLeast1: 36_556, atLeast3: 6_184 }],
  ['cosponsor.edges.csv', { atLeast1: 1_790_567, atLeast3: 372_190 }],
];

describeWithSharedData('overlaps of real two-mode networks', 'data/affiliation', (folder) => {
  test.each(expected)('%s', (file, pairs) => {
    const rows = parse<{ mode1: string; mode2: string }>(readFileSync(join(folder, file)), {
      columns: true,
    });
    // A name may stand in both modes.
    const { organisations } = sketch(
      rows.map(({ mode1, mode2 }): [string, string] => [`member ${mode1}`, `network ${mode2}`]),
    );
    expect({
      atLeast1: atOnce(overlappingPairs(organisations, 1)).length,
      atLeast3: atOnce(overlappingPairs(organisations, 3)).length,
    }).toEqual(pairs);
  });
});
