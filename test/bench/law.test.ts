/**
 * The generator keeps its law. The figures are those of one county of the size of Lapland; a small
 * county varies, so the mean of twenty is held against them: percentiles within 10 %, shares within 2
 * points or so, sums over wedges and pairs within 15 %.
 */
import { generateCounty } from './law/county.js';
import { sizes } from './law/sizes.js';
import { type Statistics, statisticsOf } from './law/statistics.js';

const counties = Array.from({ length: 20 }, (_, index) => generateCounty(sizes.lappi, index + 1));
const statistics = counties.map(statisticsOf);

function mean(of: (statistics: Statistics) => number): number {
  return statistics.reduce((sum, one) => sum + of(one), 0) / statistics.length;
}

test.each<[string, (of: Statistics) => number, number, number]>([
  ['organisations in one to three networks', ({ inOneToThree }) => inOneToThree, 0.5, 0.03],
  ['seats in the own municipality', ({ inOwnMunicipality }) => inOwnMunicipality, 0.46, 0.04],
  ['seats in the own county', ({ inOwnCounty }) => inOwnCounty, 0.83, 0.02],
])('%s', (_, of, expected, points) => {
  expect(Math.abs(mean(of) - expected)).toBeLessThan(points);
});

test.each<[string, (of: Statistics) => number, number, number]>([
  ['90th percentile of network size', ({ networkSize }) => networkSize[2], 34, 0.1],
  ['99th percentile of network size', ({ networkSize }) => networkSize[3], 102, 0.1],
  ['99th percentile of memberships', ({ memberships }) => memberships[2], 46, 0.1],
  ['organisations in no network', ({ inNone }) => inNone, 571, 0.15],
  ['wedges over organisations', (of) => of.wedgesOverOrganisations, 137_725, 0.15],
  ['wedges over networks', (of) => of.wedgesOverNetworks, 259_556, 0.15],
  ['pairs sharing two', ({ pairsSharing2 }) => pairsSharing2, 27_947, 0.15],
  ['pairs sharing three', ({ pairsSharing3 }) => pairsSharing3, 13_514, 0.15],
])('%s', (_, of, expected, share) => {
  expect(Math.abs(mean(of) / expected - 1)).toBeLessThan(share);
});

test('the medians are those of the law', () => {
  expect(mean(({ memberships }) => memberships[0])).toBeCloseTo(2, 0);
  expect(mean(({ networkSize }) => networkSize[1])).toBeCloseTo(8, 0);
  expect(mean(({ networkSize }) => networkSize[0])).toBe(2);
});

test('every county has its memberships to the last, and its planted pairs as like as they say', () => {
  for (const { members, planted, size } of counties) {
    expect(members.reduce((sum, list) => sum + list.length, 0)).toBe(size.memberships);
    expect(planted).toHaveLength(16);
    for (const { network, duplicate, shared, jaccard } of planted) {
      const original = new Set(members[network]);
      const both = members[duplicate]!.filter((organisation) => original.has(organisation)).length;
      expect(both).toBe(shared);
      expect(both / (original.size + members[duplicate]!.length - both)).toBe(jaccard);
      expect(jaccard).toBeGreaterThanOrEqual(0.5);
      expect(jaccard).toBeLessThanOrEqual(0.9);
    }
  }
});

test('the same seed gives the same county', () => {
  const { members } = generateCounty(sizes.lappi, 7);
  expect(members).toEqual(counties[6]!.members);
});
