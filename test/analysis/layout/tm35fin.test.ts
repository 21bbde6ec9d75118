import { tm35fin } from '../../../src/analysis/layout/tm35fin.js';

describe('tm35fin', () => {
  // By PROJ 9.5.1 (EPSG:4258 to EPSG:3067), in metres.
  test.each([
    ['Helsinki', 60.1699, 24.9384, 385611.3167, 6672118.3802],
    ['Utsjoki', 69.9078805, 27.0283385, 501086.4896, 7755600.5142],
    ['Åland', 60.2, 19.9, 106882.5159, 6694861.996],
    ['Rovaniemi', 66.5, 25.7, 442158.2971, 7376245.0811],
    ['Ilomantsi', 62.6, 31.5, 730912.5876, 6949080.1992],
    ['the sea in the south-west', 59.5, 20, 104159.1842, 6616603.5276],
  ])('puts %s where PROJ does, to the millimetre', (_, latitude, longitude, east, north) => {
    const place = tm35fin(latitude, longitude);
    expect(place[0]).toBeCloseTo(east, 3);
    expect(place[1]).toBeCloseTo(north, 3);
  });

  test('is the same on both sides of 27 degrees east, which is at 500 km', () => {
    for (const away of [0, 1, 3]) {
      const [[west], [east]] = [tm35fin(65, 27 - away), tm35fin(65, 27 + away)];
      expect(500_000 - west).toBeCloseTo(east - 500_000, 6);
    }
  });
});
