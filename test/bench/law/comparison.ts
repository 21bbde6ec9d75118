/** Generated counties of any size beside the figures of the law, which stand for one county each. */
import { generateCounty } from './county.js';
import { type SizeName, sizes } from './sizes.js';
import { type Statistics, statisticsOf } from './statistics.js';
import { tell } from '../measurement.js';

type Figures = { readonly [name: string]: number };

/** Shares are parts of 1. */
const law: { readonly [size in SizeName]: Figures } = {
  lappi: {
    ...named('memberships', [50, 90, 99], [2, 7, 46]),
    ...named('network size', [10, 50, 90, 99], [2, 8, 34, 102]),
    'organisations in 1 to 3': 0.5,
    'organisations in none': 571,
    'in own municipality': 0.46,
    'in own county': 0.83,
    'wedges over organisations': 137_725,
    'wedges over networks': 259_556,
    'pairs sharing 2': 27_947,
    'pairs sharing 3': 13_514,
    planted: 16,
  },
  suomi: {
    ...named('memberships', [50, 90, 99], [2, 8, 44]),
    ...named('network size', [10, 50, 90, 99], [2, 8, 56, 261]),
    'organisations in 1 to 3': 0.51,
    'organisations in none': 15_559,
    'in own municipality': 0.4,
    'in own county': 0.73,
    'wedges over organisations': 7_493_883,
    'wedges over networks': 50_830_071,
    'pairs sharing 2': 1_081_520,
    'pairs sharing 3': 476_678,
    planted: 400,
  },
  eurooppa: {
    ...named('memberships', [50, 90, 99], [3, 9, 56]),
    ...named('network size', [10, 50, 90, 99], [2, 8, 65, 421]),
    'organisations in 1 to 3': 0.49,
    'organisations in none': 270_887,
    'in own municipality': 0.27,
    'in own county': 0.61,
    'wedges over organisations': 137_589_837,
    'wedges over networks': 2_791_072_428,
    'pairs sharing 2': 16_763_161,
    'pairs sharing 3': 8_438_368,
    planted: 6_000,
  },
};

function named(what: string, percentiles: readonly number[], values: readonly number[]): Figures {
  return Object.fromEntries(percentiles.map((part, at) => [`${what} ${part} %`, values[at]!]));
}

function figuresOf(statistics: Statistics): Figures {
  return {
    ...named('memberships', [50, 90, 99], statistics.memberships),
    ...named('network size', [10, 50, 90, 99], statistics.networkSize),
    'organisations in 1 to 3': statistics.inOneToThree,
    'organisations in none': statistics.inNone,
    'in own municipality': statistics.inOwnMunicipality,
    'in own county': statistics.inOwnCounty,
    'wedges over organisations': statistics.wedgesOverOrganisations,
    'wedges over networks': statistics.wedgesOverNetworks,
    'pairs sharing 2': statistics.pairsSharing2,
    'pairs sharing 3': statistics.pairsSharing3,
    planted: statistics.planted,
  };
}

/** One JSON line a figure: the law, the mean of counties of the first seeds, and how far it is off. */
export function compareWithLaw(size: SizeName, seeds: number): void {
  const counties: Figures[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const began = performance.now();
    counties.push(figuresOf(statisticsOf(generateCounty(sizes[size], seed))));
    const seconds = Math.round(performance.now() - began) / 1_000;
    tell('county generated and counted', {
      ...{ size, seed, seconds },
      peakMemory: Math.round(process.resourceUsage().maxRSS / 1_000),
    });
  }
  for (const [name, expected] of Object.entries(law[size])) {
    const mean = counties.reduce((sum, figures) => sum + figures[name]!, 0) / seeds;
    tell(`law: ${name}`, {
      ...{ size, seeds, law: expected, mean: Number(mean.toPrecision(6)) },
      offPercent: Number((100 * (mean / expected - 1)).toFixed(1)),
    });
  }
}
