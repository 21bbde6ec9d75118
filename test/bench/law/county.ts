/**
 * Generated counties by a stated law (sizes and shares as in `docs/performance.md`): territory,
 * propensity to join, networks of four levels, and near-duplicates planted with a known likeness. The
 * same seed gives the same county everywhere.
 */
import { Chance, placeAt } from './chance.js';
import { levels, planNetworks, poolOf, type PlannedNetworks } from './networks.js';
import type { Size } from './sizes.js';
import { territoryOf, type Territory } from './territory.js';

const ORDINARY_SHARE = 0.98;
const ROUNDS = 10;
const ROUNDS_OF_A_COPY = 12;

export interface PlantedPair {
  readonly network: number;
  readonly duplicate: number;
  readonly shared: number;
  readonly jaccard: number;
}

export interface GeneratedCounty {
  readonly size: Size;
  readonly territory: Territory;
  readonly networks: PlannedNetworks;
  /** Members of each network, by number in territorial order, in the order in which they joined. */
  readonly members: readonly Int32Array[];
  readonly planted: readonly PlantedPair[];
}

export function generateCounty(size: Size, seed: number): GeneratedCounty {
  const chance = new Chance(seed);
  const territory = territoryOf(size, chance);
  const copies = Math.round((1 - ORDINARY_SHARE) * size.networks);
  const ordinary = size.networks - copies;
  const seats = Math.round(ORDINARY_SHARE * size.memberships);
  const networks = planNetworks(size, ordinary, seats, territory, chance);
  const members: Set<number>[] = [];
  for (let network = 0; network < ordinary; network++) {
    members.push(drawMembers(territory, networks, network, chance));
  }
  const { all, planted } = plantDuplicates(territory, networks, members, copies, chance);
  settleTotal(size, territory, all, members, planted, chance);
  return {
    size,
    territory,
    networks: all,
    members: members.map((set) => Int32Array.from(set)),
    planted,
  };
}

function drawMembers(
  territory: Territory,
  { level, home, size }: PlannedNetworks,
  network: number,
  chance: Chance,
): Set<number> {
  const found = new Set<number>();
  const wanted = size[network]!;
  for (let round = 0; round < ROUNDS && found.size < wanted; round++) {
    for (let left = wanted - found.size; left > 0; left--) {
      found.add(drawSeat(territory, level[network]!, home[network]!, chance));
    }
  }
  return found;
}

/** An organisation for one seat: a pool by the network's level, then by propensity within it. */
function drawSeat(territory: Territory, level: number, home: number, chance: Chance): number {
  let point = chance.fraction();
  let pool = 0;
  for (const share of levels[level]!.pools) {
    if (point < share || pool === 3) break;
    point -= share;
    pool++;
  }
  return drawFrom(territory, poolOf(territory, home, pool), chance);
}

function drawFrom(
  { propensity }: Territory,
  [low, high]: [number, number],
  chance: Chance,
): number {
  return placeAt(propensity, chance.uniform(propensity[low]!, propensity[high]!), low, high);
}

/** Copies of other networks of 6 to 200 members, each with a likeness of .5 to .9 to its source. */
function plantDuplicates(
  territory: Territory,
  networks: PlannedNetworks,
  members: Set<number>[],
  copies: number,
  chance: Chance,
): { all: PlannedNetworks; planted: PlantedPair[] } {
  const suitable = [...members.keys()].filter(
    (at) => members[at]!.size >= 6 && members[at]!.size <= 200,
  );
  const sources = Array.from(
    chance.permutation(suitable.length).subarray(0, copies),
    (at) => suitable[at]!,
  );
  const planted: PlantedPair[] = [];
  for (const source of sources) {
    const original = members[source]!;
    const size = original.size;
    const drawn = chance.uniform(0.5, 0.9);
    const least = Math.ceil((2 * size * 0.5) / 1.5);
    const most = Math.floor((2 * size * 0.9) / 1.9);
    const shared = Math.min(most, Math.max(least, Math.round((2 * size * drawn) / (1 + drawn))));
    const copy = new Set(chance.shuffled([...original]).slice(0, shared));
    for (let round = 0; copy.size < size && round < 4 * ROUNDS_OF_A_COPY; round++) {
      const pool = Math.min(3, Math.floor(round / ROUNDS_OF_A_COPY));
      for (let left = size - copy.size; left > 0; left--) {
        const organisation = drawFrom(
          territory,
          poolOf(territory, networks.home[source]!, pool),
          chance,
        );
        if (!original.has(organisation)) copy.add(organisation);
      }
    }
    planted.push({
      network: source,
      duplicate: members.length,
      shared,
      jaccard: shared / (size + copy.size - shared),
    });
    members.push(copy);
  }
  const ofSources = (column: ArrayLike<number>) => sources.map((source) => column[source]!);
  return {
    planted,
    all: {
      level: Uint8Array.from([...networks.level, ...ofSources(networks.level)]),
      home: Int32Array.from([...networks.home, ...ofSources(networks.home)]),
      size: Int32Array.from([...networks.size, ...ofSources(networks.size)]),
    },
  };
}

/** Trims or adds at random in networks that are not planted and have 20 members or more. */
function settleTotal(
  size: Size,
  territory: Territory,
  { level, home }: PlannedNetworks,
  members: readonly Set<number>[],
  planted: readonly PlantedPair[],
  chance: Chance,
): void {
  const kept = new Set(planted.flatMap(({ network, duplicate }) => [network, duplicate]));
  const loose = [...members.keys()].filter((at) => !kept.has(at) && members[at]!.size >= 20);
  let total = members.reduce((sum, set) => sum + set.size, 0);
  const arrays = new Map<number, number[]>();
  while (total !== size.memberships) {
    const network = chance.pick(loose);
    const set = members[network]!;
    if (total > size.memberships) {
      let list = arrays.get(network);
      if (!list) arrays.set(network, (list = chance.shuffled([...set])));
      const organisation = list.pop();
      if (organisation !== undefined && set.delete(organisation)) total--;
    } else {
      const before = set.size;
      set.add(drawSeat(territory, level[network]!, home[network]!, chance));
      total += set.size - before;
    }
  }
}
