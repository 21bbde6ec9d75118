/**
 * Countries of counties of municipalities as contiguous ranges, and the organisations in them: every
 * municipality, county and country is a range of organisations too.
 */
import { type Chance, placeAt, runningSums } from './chance.js';
import type { Size } from './sizes.js';

export interface Territory {
  readonly weights: Float64Array;
  /** County of each municipality, country of each county. */
  readonly countyOf: Int32Array;
  readonly countryOf: Int32Array;
  /** First organisation of each municipality, county and country, and one past the last. */
  readonly municipalityStarts: Int32Array;
  readonly countyStarts: Int32Array;
  readonly countryStarts: Int32Array;
  /** How readily each organisation joins, as running sums in territorial order. */
  readonly propensity: Float64Array;
  /** Organisations that are a municipality or a county themselves. */
  readonly isMunicipality: Uint8Array;
  readonly isCounty: Uint8Array;
}

export function territoryOf(size: Size, chance: Chance): Territory {
  const { municipalities, counties, countries } = size;
  const countyOf = ranges(municipalities, counties, chance);
  const countryOf = ranges(counties, countries, chance);
  const weights = Float64Array.from({ length: municipalities }, () =>
    Math.exp(1.1 * chance.normal()),
  );

  const counts = new Int32Array(municipalities).fill(1);
  const startsCounty = (municipality: number) =>
    municipality === 0 || countyOf[municipality] !== countyOf[municipality - 1];
  for (let municipality = 0; municipality < municipalities; municipality++) {
    if (startsCounty(municipality)) counts[municipality]!++;
  }
  const sums = runningSums(weights);
  for (let drawn = size.organisations - municipalities - counties; drawn > 0; drawn--) {
    counts[placeAt(sums, chance.uniform(0, sums[municipalities]!), 0, municipalities)]!++;
  }

  const municipalityStarts = Int32Array.from(runningSums(counts));
  const isMunicipality = new Uint8Array(size.organisations);
  const isCounty = new Uint8Array(size.organisations);
  for (let municipality = 0; municipality < municipalities; municipality++) {
    const first = municipalityStarts[municipality]!;
    isMunicipality[first] = 1;
    if (startsCounty(municipality)) isCounty[first + 1] = 1;
  }
  return {
    weights,
    countyOf,
    countryOf,
    municipalityStarts,
    countyStarts: startsOf(countyOf, counties, municipalityStarts),
    countryStarts: startsOf(
      Int32Array.from(countyOf, (county) => countryOf[county]!),
      countries,
      municipalityStarts,
    ),
    propensity: runningSums(
      Float64Array.from({ length: size.organisations }, (_, organisation) => {
        if (isMunicipality[organisation]) return 60 * chance.uniform(0.5, 1.5);
        if (isCounty[organisation]) return 250 * chance.uniform(0.5, 1.5);
        return chance.chance(0.05) ? 0 : Math.min(300, chance.pareto(1.35));
      }),
    ),
    isMunicipality,
    isCounty,
  };
}

/** Parts of a row of places, cut at distinct points drawn evenly: the part of each place. */
function ranges(places: number, parts: number, chance: Chance): Int32Array {
  const cuts = new Set(chance.distinct(parts - 1, places - 1).map((cut) => cut + 1));
  let part = 0;
  return Int32Array.from({ length: places }, (_, place) => (cuts.has(place) ? ++part : part));
}

function startsOf(partOf: Int32Array, parts: number, municipalityStarts: Int32Array): Int32Array {
  const starts = new Int32Array(parts + 1).fill(municipalityStarts.at(-1)!);
  for (let municipality = partOf.length - 1; municipality >= 0; municipality--) {
    starts[partOf[municipality]!] = municipalityStarts[municipality]!;
  }
  return starts;
}
