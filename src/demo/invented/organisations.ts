/** Makes up the organisations: as many in a municipality as its people allow, most of them associations. */
import type { OrganisationKind } from '../../model/codes.js';
import { type LaplandMunicipality, laplandMunicipalities } from '../lapland/areas.js';
import type { PlannedOrganisation } from '../plan.js';
import { inventEstablishment } from './dates.js';
import type { SeededRandom } from './seededRandom.js';
import { natureWords, type Theme, themes } from './vocabulary.js';

const COUNT = 870;
/** Everywhere there are some, however few the people. */
const LEAST_IN_MUNICIPALITY = 11;
const NEVER_JOINS = 0.05;
const KEEN: ReadonlySet<OrganisationKind> = new Set(['association', 'foundation', 'parish']);

/** About 870 organisations with distinct names, each with its home municipality. */
export function inventOrganisations(random: SeededRandom): PlannedOrganisation[] {
  const people = laplandMunicipalities.reduce((sum, { municipality: m }) => sum + m.population, 0);
  const spare = COUNT - LEAST_IN_MUNICIPALITY * laplandMunicipalities.length;
  const taken = new Set<string>();
  const organisations = laplandMunicipalities.flatMap((place) => {
    const share = Math.round((spare * place.municipality.population) / people);
    const parish = inventOne('parish', place, random, taken);
    const others = Array.from({ length: LEAST_IN_MUNICIPALITY - 1 + share }, () =>
      inventOne(drawKind(random), place, random, taken),
    );
    return [parish, ...others];
  });
  return withPropensities(organisations, random);
}

function drawKind(random: SeededRandom): OrganisationKind {
  const share = random.fraction();
  if (share < 0.74) return 'association';
  if (share < 0.86) return 'company';
  if (share < 0.91) return 'school';
  if (share < 0.94) return 'foundation';
  return share < 0.98 ? 'informalGroup' : 'project';
}

function inventOne(
  kind: OrganisationKind,
  place: LaplandMunicipality,
  random: SeededRandom,
  taken: Set<string>,
): PlannedOrganisation {
  const theme = random.pick(themes);
  for (;;) {
    const fi = nameOf(kind, place, theme, random.pick(natureWords), random);
    if (taken.has(fi)) continue;
    taken.add(fi);
    const home = place.municipality.code;
    const validity = inventEstablishment(random);
    return { names: { fi }, kind, home, theme: theme.code, propensity: 0, validity };
  }
}

function nameOf(
  kind: OrganisationKind,
  { genitive }: LaplandMunicipality,
  { associations }: Theme,
  word: string,
  random: SeededRandom,
): string {
  switch (kind) {
    case 'parish':
      return `${genitive} esimerkkiseurakunta`;
    case 'company':
      return `${genitive} esimerkki${random.pick(['palvelu', 'hoiva', 'matkailu', 'tuote'])} ${word} Oy`;
    case 'school':
      return `${genitive} esimerkki${random.pick(['koulu', 'opisto', 'lukio'])} ${word}`;
    case 'foundation':
      return `${genitive} esimerkkisäätiö ${word} sr`;
    case 'informalGroup':
      return `${genitive} esimerkki${random.pick(['kerho', 'piiri', 'talkooporukka'])} ${word}`;
    case 'project':
      return `${genitive} esimerkkihanke ${word}`;
    default:
      return random.chance(0.12)
        ? `${genitive} esimerkkiyhdistys ${word} ry`
        : `${genitive} ${associations} ${word} ry`;
  }
}

/**
 * Zipf's law over a random order: a few sit everywhere, most in one or two networks, some in none.
 * Associations and foundations come before companies, schools and clubs.
 */
function withPropensities(
  organisations: readonly PlannedOrganisation[],
  random: SeededRandom,
): PlannedOrganisation[] {
  const order = random.shuffled(organisations.map((_, index) => index));
  const propensity = new Map(order.map((place, rank) => [place, 1 / (rank + 12)]));
  return organisations.map((organisation, index) => ({
    ...organisation,
    propensity: random.chance(NEVER_JOINS)
      ? 0
      : (propensity.get(index) ?? 0) * (KEEN.has(organisation.kind) ? 1 : 0.2),
  }));
}
