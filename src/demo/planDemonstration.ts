/**
 * Decides everything about the demonstration county: who there is, and who belongs where. All chance
 * comes from one seed.
 */
import { drawUsual, inventNetworks, type UsualMembers } from './invented/networks.js';
import { inventOrganisations } from './invented/organisations.js';
import { inventPeople } from './invented/people.js';
import { county, laplandMunicipalities, serviceAreas } from './lapland/areas.js';
import { namedBodies } from './lapland/bodies.js';
import {
  laplandCounty,
  municipalityOrganisations,
  namedOrganisations,
  regionalCouncil,
} from './lapland/organisations.js';
import { MemberDraw } from './invented/memberDraw.js';
import type { Demonstration, Organisation, PlannedNetwork, PlannedOrganisation } from './plan.js';
import { plantedPairs, plantPairs, plantPopularPair } from './invented/plantedFindings.js';
import { SeededRandom } from './invented/seededRandom.js';

const SEED = 21;

export function planDemonstration(): Demonstration {
  const random = new SeededRandom(SEED);
  const organisations = [
    ...namedOrganisations,
    ...municipalityOrganisations,
    ...inventOrganisations(random),
  ];
  const draw = new MemberDraw(organisations, random);
  const usual = usualMembers(organisations);

  const planted = plantPairs(organisations, draw, random);
  const known = namedBodies.map((body) => withInventedMembers(body, draw, usual, random));
  const taken = new Set<string>(Object.values(plantedPairs).flat());
  const ordinary = inventNetworks(draw, usual, taken, random);
  const networks = [...known, ...planted, ...ordinary];
  networks.push(...plantPopularPair(networks, draw));
  return { organisations, networks, people: inventPeople(networks, random) };
}

/** Who is asked nearly everywhere: a municipality and its parish at home, the county beyond. */
function usualMembers(organisations: readonly PlannedOrganisation[]): UsualMembers {
  const inPlace = (kind: 'municipality' | 'parish') =>
    new Map(
      organisations.flatMap((organisation, index): [string | undefined, Organisation][] =>
        organisation.kind === kind ? [[organisation.home, index]] : [],
      ),
    );
  const municipality = inPlace('municipality');
  const parish = inPlace('parish');
  const lapha = namedOrganisations.indexOf(laplandCounty);
  const liitto = namedOrganisations.indexOf(regionalCouncil);

  const local = new Map(
    laplandMunicipalities.map(({ key, municipality: { code } }) => [
      key,
      chances([municipality.get(code), 0.85], [parish.get(code), 0.45], [lapha, 0.12]),
    ]),
  );
  const wide = (codes: readonly string[], each: number) =>
    codes.map((code): [Organisation | undefined, number] => [municipality.get(code), each]);
  for (const { key, municipalities } of serviceAreas) {
    local.set(key, chances([lapha, 0.7], [liitto, 0.2], ...wide(municipalities, 0.35)));
  }
  local.set(
    county.key,
    chances([lapha, 0.75], [liitto, 0.5], ...wide(['698'], 0.45), ...wide(['240', '851'], 0.25)),
  );
  return (area) => local.get(area.key) ?? [];
}

function chances(...all: readonly (readonly [Organisation | undefined, number])[]) {
  return all.flatMap(([member, chance]): [Organisation, number][] =>
    member === undefined ? [] : [[member, chance]],
  );
}

/** A real body, as the documents have it, with members drawn from the whole county. */
function withInventedMembers(
  body: (typeof namedBodies)[number],
  draw: MemberDraw,
  usual: UsualMembers,
  random: SeededRandom,
): PlannedNetwork {
  const { key, name, aliases, kind, areas, partOf, inventedMembers: size, known, validity } = body;
  const first = validity.to === 'open' ? drawUsual(usual(county), random) : [];
  const members =
    size === 0 ? undefined : draw.draw({ area: county, theme: undefined, size, first });
  return {
    key,
    properties: { name_fi: name, kind, ...(aliases.length > 0 ? { aliases } : {}) },
    areas,
    partOf,
    known,
    validity,
    members: members ?? new Set(),
  };
}
