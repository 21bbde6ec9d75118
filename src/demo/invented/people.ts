/** Makes up the people: whom they represent, and in which networks of theirs they sit. */
import type { Organisation, PlannedNetwork, PlannedPerson } from '../plan.js';
import type { SeededRandom } from './seededRandom.js';
import { firstNames, natureWords } from './vocabulary.js';

const COUNT = 400;
const TITLES = [
  'puheenjohtaja',
  'toiminnanjohtaja',
  'sihteeri',
  'järjestöyhdyshenkilö',
  'koordinaattori',
  'varapuheenjohtaja',
];

/** 400 people with distinct names; about half sit in one to five networks of their organisation. */
export function inventPeople(
  networks: readonly PlannedNetwork[],
  random: SeededRandom,
): PlannedPerson[] {
  const networksOf = new Map<Organisation, number[]>();
  networks.forEach(({ members, validity }, network) => {
    if (validity.to !== 'open') return;
    for (const member of members) {
      const known = networksOf.get(member);
      if (known) known.push(network);
      else networksOf.set(member, [network]);
    }
  });
  const active = [...networksOf.keys()];
  const weight = (member: Organisation) => 1 + (networksOf.get(member)?.length ?? 0);

  const taken = new Set<string>();
  return Array.from({ length: COUNT }, () => {
    const name = inventName(random, taken);
    const count = random.chance(0.12) ? 2 : 1;
    const represents = new Set<Organisation>();
    while (represents.size < count) {
      const member = random.pickWeighted(active, weight);
      if (member !== undefined) represents.add(member);
    }
    const open = random.shuffled([...represents].flatMap((member) => networksOf.get(member) ?? []));
    const seatCount = random.chance(0.52) ? random.pick([1, 1, 1, 2, 2, 3, 5]) : 0;
    return {
      name,
      email: `${mailbox(name)}@esimerkki.invalid`,
      title: random.pick(TITLES),
      represents: [...represents],
      seats: [...new Set(open)].slice(0, seatCount),
    };
  });
}

function inventName(random: SeededRandom, taken: Set<string>): string {
  for (;;) {
    const name = `${random.pick(firstNames)} Esimerkki-${random.pick(natureWords)}`;
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

function mailbox(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(' ', '.');
}
