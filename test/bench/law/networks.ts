/** Networks with their home, level and size, before anybody has joined. */
import { type Chance, placeAt, runningSums } from './chance.js';
import type { Size } from './sizes.js';
import type { Territory } from './territory.js';

/** Level by number: how often, how large, and where its seats are drawn from. */
export const levels = [
  { code: 'kunta', share: 0.6, factor: 0.8, pools: [0.8, 0.15, 0.04, 0.01] },
  { code: 'hyvinvointialue', share: 0.25, factor: 1.2, pools: [0.15, 0.75, 0.08, 0.02] },
  { code: 'valtakunta', share: 0.13, factor: 1.8, pools: [0.04, 0.14, 0.77, 0.05] },
  { code: 'kansainvalinen', share: 0.02, factor: 2, pools: [0.02, 0.05, 0.33, 0.6] },
] as const;

const LARGEST = 5_000;
const EMPTY_SHARE = 0.005;

export interface PlannedNetworks {
  readonly level: Uint8Array;
  readonly home: Int32Array;
  readonly size: Int32Array;
}

/** The range of organisations that pool 0 to 3 (municipality, county, country, everything) is. */
export function poolOf(territory: Territory, home: number, pool: number): [number, number] {
  const { municipalityStarts, countyStarts, countryStarts, countyOf, countryOf } = territory;
  if (pool === 0) return [municipalityStarts[home]!, municipalityStarts[home + 1]!];
  const county = countyOf[home]!;
  if (pool === 1) return [countyStarts[county]!, countyStarts[county + 1]!];
  const country = countryOf[county]!;
  if (pool === 2) return [countryStarts[country]!, countryStarts[country + 1]!];
  return [0, municipalityStarts.at(-1)!];
}

/** So many networks whose sizes add up to as nearly `memberships` as the deviation allows. */
export function planNetworks(
  size: Size,
  count: number,
  memberships: number,
  territory: Territory,
  chance: Chance,
): PlannedNetworks {
  const homes = runningSums(territory.weights.map((weight) => weight ** 0.8));
  const shares = runningSums(levels.map(({ share }) => share));
  const level = new Uint8Array(count);
  const home = new Int32Array(count);
  const cap = new Int32Array(count);
  const isEmpty = new Uint8Array(count);
  const normal = new Float64Array(count);
  for (let network = 0; network < count; network++) {
    home[network] = placeAt(homes, chance.uniform(0, homes.at(-1)!), 0, size.municipalities);
    level[network] = placeAt(shares, chance.fraction(), 0, levels.length);
    const [low, high] = poolOf(territory, home[network]!, level[network]!);
    const part = level[network] === 0 ? 1 / 2 : 1 / 5;
    cap[network] = Math.max(3, Math.min(LARGEST, Math.floor(part * (high - low))));
    isEmpty[network] = chance.chance(EMPTY_SHARE) ? 1 : 0;
    normal[network] = chance.normal();
  }
  const sizeAt = (network: number, deviation: number): number => {
    if (isEmpty[network]) return 0;
    const drawn = Math.round(
      8 * levels[level[network]!]!.factor * Math.exp(deviation * normal[network]!),
    );
    return Math.min(cap[network]!, Math.max(2, drawn));
  };
  let low = 0;
  let high = 4;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    let sum = 0;
    for (let network = 0; network < count; network++) sum += sizeAt(network, middle);
    if (sum < memberships) low = middle;
    else high = middle;
  }
  return {
    level,
    home,
    size: Int32Array.from({ length: count }, (_, network) => sizeAt(network, low)),
  };
}
