/** Makes up the ordinary networks: of municipalities, of service areas, of the county, and of projects. */
import type { NetworkKind } from '../../model/codes.js';
import type { Names } from '../../model/languages.js';
import type { PropertiesOfKind } from '../../model/kinds.js';
import { nameProperties } from '../../model/record.js';
import type { Validity } from '../../model/time/validity.js';
import { inventFounding, inventLifetime } from './dates.js';
import { county, type LaplandArea, laplandMunicipalities, serviceAreas } from '../lapland/areas.js';
import type { MemberDraw } from './memberDraw.js';
import type { Organisation, PlannedNetwork } from '../plan.js';
import type { SeededRandom } from './seededRandom.js';
import { type BodyNoun, bodyNouns, natureWords, type Theme, themes } from './vocabulary.js';

const FOR_SERVICE_AREA = 8;
const FOR_COUNTY = 36;
const PROJECTS = 32;
const SHARE_OF_ENDED_PROJECTS = 0.35;

/** Sizes grow like those of real lists: many small bodies, a few large ones. */
const LOCAL_SIZES = [3, 4, 4, 5, 5, 6, 6, 7, 8, 9, 10, 12, 14, 18, 25];
const SERVICE_AREA_SIZES = [6, 8, 9, 10, 12, 13, 15, 17, 20, 24, 30, 38];
const COUNTY_SIZES = [8, 10, 12, 14, 15, 17, 20, 22, 25, 30, 36, 45, 60, 110];
const PROJECT_SIZES = [4, 5, 6, 7, 8, 9, 10, 12, 15, 22];

/** Who is asked to nearly every body of an area, with how great a chance. */
export type UsualMembers = (area: LaplandArea) => readonly (readonly [Organisation, number])[];

/** Of the bodies that could be drawn apart from all others; a few that could not are left out. */
export function inventNetworks(
  draw: MemberDraw,
  usualMembers: UsualMembers,
  taken: Set<string>,
  random: SeededRandom,
): PlannedNetwork[] {
  const networks: PlannedNetwork[] = [];
  const add = (
    area: LaplandArea,
    theme: Theme,
    sizes: readonly number[],
    names: Names,
    noun: BodyNoun,
    validity: Validity,
  ) => {
    const { fi = '' } = names;
    if (taken.has(fi)) return;
    const half = Math.floor(draw.pool(area).length / 2);
    const size = Math.max(3, Math.min(random.pick(sizes), half));
    // Whoever is asked everywhere today was not there yet for what has ended.
    const first = validity.to === 'open' ? drawUsual(usualMembers(area), random) : [];
    const members = draw.draw({ area, theme: theme.code, size, first });
    if (!members) return;
    taken.add(fi);
    networks.push({
      properties: { ...nameProperties(names), ...inventProperties(noun.kind, theme, area, random) },
      areas: [area.key],
      validity,
      members,
    });
  };
  const addNamed = (area: LaplandArea, sizes: readonly number[], count: number) => {
    for (let made = 0; made < count; made++) {
      const theme = random.pick(themes);
      const noun = random.pick(bodyNouns);
      add(area, theme, sizes, namesOf(area, theme, noun), noun, inventFounding(random));
    }
  };

  addNamed(county, COUNTY_SIZES, FOR_COUNTY);
  for (const area of serviceAreas) addNamed(area, SERVICE_AREA_SIZES, FOR_SERVICE_AREA);
  for (const place of laplandMunicipalities) {
    const count = 3 + Math.round(Math.sqrt(place.municipality.population) / 15.5);
    addNamed(place, LOCAL_SIZES, count);
  }
  const project: BodyNoun = { kind: 'projectNetwork', fi: '', sv: '', en: '' };
  for (let made = 0; made < PROJECTS; made++) {
    const theme = random.pick(themes);
    const area = random.pick([county, ...serviceAreas, ...laplandMunicipalities]);
    const names = {
      fi: `Esimerkkihanke ${random.pick(natureWords)}: ${area.genitive} ${theme.genitive} verkosto`,
    };
    const validity = random.chance(SHARE_OF_ENDED_PROJECTS)
      ? inventLifetime(random)
      : inventFounding(random);
    add(area, theme, PROJECT_SIZES, names, project, validity);
  }
  return networks;
}

/** Those who come, each by the chance of its own. */
export function drawUsual(
  usual: ReturnType<UsualMembers>,
  random: SeededRandom,
): readonly Organisation[] {
  return usual.flatMap(([member, chance]) => (random.chance(chance) ? [member] : []));
}

/** Bodies of the county are named in three languages, others in Finnish. */
function namesOf(area: LaplandArea, theme: Theme, noun: BodyNoun): Names {
  const fi = `${area.genitive} ${theme.genitive} esimerkki${noun.fi}`;
  if (area !== county) return { fi };
  return {
    fi,
    sv: `Lapplands exempel${noun.sv}: ${theme.sv}`,
    en: `Lapland example ${noun.en} for ${theme.en}`,
  };
}

/** By law every municipality has a council for the young, the old and the disabled (410/2015 26–28 §). */
const STATUTORY_THEMES = new Set(['youth', 'older', 'disability']);

function inventProperties(
  kind: NetworkKind,
  theme: Theme,
  area: LaplandArea,
  random: SeededRandom,
): PropertiesOfKind<'Network'> {
  const isProject = kind === 'projectNetwork';
  const statutory =
    kind === 'council' && area.municipalities.length === 1 && STATUTORY_THEMES.has(theme.code);
  return {
    kind,
    ...(random.chance(0.8)
      ? { openness: random.pick(['open', 'targeted', 'targeted', 'both']) }
      : {}),
    ...(isProject
      ? { permanence: 'project' }
      : random.chance(0.7)
        ? { permanence: random.pick(['permanent', 'permanent', 'fixedTerm']) }
        : {}),
    ...(statutory ? { statutory } : {}),
    ...(random.chance(0.78)
      ? {
          meetingsPerYear: random.pick([1, 2, 3, 4, 4, 4, 5, 6, 8, 10, 11]),
          meetingHours: random.pick([1, 1.5, 2, 2, 2, 2.5, 3, 4]),
        }
      : {}),
  };
}
