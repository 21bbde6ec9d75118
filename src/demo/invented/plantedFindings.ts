/**
 * Findings worth seeing, put in on purpose and described in docs/demonstration.md: a duplicate pair, a
 * body that another could absorb, a pair that territory explains, and one that popular members explain.
 */
import type { NetworkKind } from '../../model/codes.js';
import type { PropertiesOfKind } from '../../model/kinds.js';
import {
  itaLappi,
  type LaplandArea,
  county,
  laplandMunicipalities,
  serviceAreas,
} from '../lapland/areas.js';
import type { MemberDraw } from './memberDraw.js';
import type { Organisation, PlannedNetwork, PlannedOrganisation } from '../plan.js';
import type { SeededRandom } from './seededRandom.js';

/** Names of the two bodies of each planted pair. */
export const plantedPairs = {
  duplicate: [
    'Itäisen Lapin hyvinvoinnin esimerkkiverkosto',
    'Itä-Lapin hyvinvointityön esimerkkiryhmä',
  ],
  absorbable: ['Kittilän omaishoidon esimerkkitiimi', 'Pohjoisen Lapin omaisten esimerkkiverkosto'],
  territorial: ['Savukosken kyläväen esimerkkiverkosto', 'Savukosken arjen turvan esimerkkiryhmä'],
  popular: ['Lapin hyvinvointijohtamisen esimerkkineuvosto', 'Lapin ennakoinnin esimerkkiryhmä'],
} as const;

function areaWith(genitive: string): LaplandArea {
  const area = [...laplandMunicipalities, ...serviceAreas].find(
    (each) => each.genitive === genitive,
  );
  if (!area) throw new RangeError(`Expected an area of Lapland, got "${genitive}".`);
  return area;
}

function planted(
  name: string,
  kind: NetworkKind,
  area: LaplandArea,
  members: readonly Organisation[],
  properties: PropertiesOfKind<'Network'>,
): PlannedNetwork {
  return {
    properties: { name_fi: name, kind, ...properties },
    areas: [area.key],
    validity: { from: '2019', to: 'open' },
    members: new Set(members),
  };
}

/**
 * The pairs that do not depend on what else there is: made before the ordinary networks, which are then
 * drawn apart from them.
 */
export function plantPairs(
  organisations: readonly PlannedOrganisation[],
  draw: MemberDraw,
  random: SeededRandom,
): PlannedNetwork[] {
  const joining = (area: LaplandArea) =>
    random.shuffled(
      draw.pool(area).filter((member) => (organisations[member]?.propensity ?? 0) > 0),
    );
  const kittila = areaWith('Kittilän');
  const savukoski = areaWith('Savukosken');
  const east = areaWith('Itäisen Lapin');
  const north = areaWith('Pohjoisen Lapin');
  const outside = (members: readonly Organisation[], ...areas: readonly LaplandArea[]) => {
    const inside = new Set(areas.flatMap((area) => draw.pool(area)));
    return members.filter((member) => !inside.has(member));
  };

  // Twelve of eighteen shared: the four municipalities that both areas have, and each its own fifth.
  const both = joining(itaLappi).filter((member) => draw.pool(east).includes(member));
  const onlyEast = outside(joining(east), itaLappi);
  const onlyIta = outside(joining(itaLappi), east);
  const duplicate = [
    planted(
      plantedPairs.duplicate[0],
      'network',
      east,
      [...both.slice(0, 12), ...onlyEast.slice(0, 3)],
      {
        openness: 'targeted',
        permanence: 'permanent',
        meetingsPerYear: 6,
        meetingHours: 2,
      },
    ),
    planted(
      plantedPairs.duplicate[1],
      'cooperationGroup',
      itaLappi,
      [...both.slice(0, 12), ...onlyIta.slice(0, 3)],
      {
        openness: 'targeted',
        meetingsPerYear: 4,
        meetingHours: 3,
      },
    ),
  ];

  // Six of the small body's seven sit in the large one, where they are a quarter.
  const local = joining(kittila).slice(0, 7);
  const wide = [...local.slice(0, 6), ...outside(joining(north), kittila).slice(0, 18)];
  const absorbable = [
    planted(plantedPairs.absorbable[0], 'workingGroup', kittila, local, {
      openness: 'targeted',
      meetingsPerYear: 6,
      meetingHours: 2,
    }),
    planted(plantedPairs.absorbable[1], 'network', north, wide, {
      openness: 'both',
      permanence: 'permanent',
      meetingsPerYear: 4,
      meetingHours: 2,
    }),
  ];

  // All but one of the place's organisations sit in both; enough come from elsewhere for J < ½.
  const residents = random.shuffled(draw.pool(savukoski)).slice(1);
  const neighbours = outside(joining(east), savukoski);
  const few = Math.floor(residents.length / 2) + 1;
  const territorial = [
    planted(
      plantedPairs.territorial[0],
      'network',
      savukoski,
      [...residents, ...neighbours.slice(0, few)],
      {
        openness: 'open',
        permanence: 'permanent',
        meetingsPerYear: 4,
        meetingHours: 2,
      },
    ),
    planted(
      plantedPairs.territorial[1],
      'cooperationGroup',
      savukoski,
      [...residents, ...neighbours.slice(few, 2 * few)],
      {
        openness: 'open',
        meetingsPerYear: 2,
        meetingHours: 2.5,
      },
    ),
  ];
  const pairs = [...duplicate, ...absorbable, ...territorial];
  for (const { members } of pairs) draw.keep(members);
  return pairs;
}

/** Two bodies of the county that share five of those who sit in most networks, and one other. */
export function plantPopularPair(
  networks: readonly PlannedNetwork[],
  draw: MemberDraw,
): PlannedNetwork[] {
  const seats = new Map<Organisation, number>();
  for (const { members, validity } of networks) {
    if (validity.to !== 'open') continue;
    for (const member of members) seats.set(member, (seats.get(member) ?? 0) + 1);
  }
  const bySeats = [...seats].sort(([a, n], [b, m]) => m - n || a - b).map(([member]) => member);
  const everywhere = bySeats.slice(0, 5);
  const seldom = bySeats.filter((member) => seats.get(member) === 1);
  const shared = [...everywhere, ...seldom.slice(0, 1)];
  const pair = [
    planted(plantedPairs.popular[0], 'council', county, [...shared, ...seldom.slice(1, 7)], {
      openness: 'targeted',
      permanence: 'permanent',
      meetingsPerYear: 8,
      meetingHours: 2,
    }),
    planted(
      plantedPairs.popular[1],
      'cooperationGroup',
      county,
      [...shared, ...seldom.slice(7, 14)],
      {
        openness: 'targeted',
        meetingsPerYear: 3,
        meetingHours: 3,
      },
    ),
  ];
  for (const { members } of pair) draw.keep(members);
  return pair;
}
