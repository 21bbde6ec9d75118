/**
 * What a generated county says nothing of, given to it by the law below: homes, areas, meetings, work,
 * seats with mandates, duties and what fulfils them, contacts and who informs whom. The same seed gives
 * the same facts.
 */
import { finlandAreas, foundFinland } from '../../../src/changes/foundFinland.js';
import type { ChangeSetBuilder } from '../../../src/model/changeSet.js';
import type { CodeOf, conceptSchemes } from '../../../src/model/codes.js';
import { municipalities } from '../../../src/model/finland/municipalities.js';
import type { EntityKind } from '../../../src/model/kinds.js';
import type { Entity, RecordId } from '../../../src/model/record.js';
import { openStore } from '../../../src/store/openStore.js';
import { changeSetOf } from '../../contract/fixtures.js';
import { Chance } from '../law/chance.js';
import type { GeneratedCounty } from '../law/county.js';
import { placesInList } from '../listFile.js';

/** How many there are of each sort of concept. */
const CONCEPTS = { task: 120, goal: 40, targetGroup: 20, memberCategory: 13 } as const;
const DUTIES = 10;
const CADENCES = ['yearly', 'councilTerm', 'asNeeded', 'none'] as const;
/** What share of networks has seats, and how many; what share of municipalities' duties is fulfilled. */
const WITH_SEATS = 0.2;
const SEATS = 5;
const FULFILLED = 0.6;
const MEETS_KNOWN = 0.8;
const YEARS = [2024, 2025, 2026] as const;

type Store = Awaited<ReturnType<typeof openStore>>;

/** Writes the facts into a store that has the county's list. Half a million records for a country. */
export async function giveDecisionFacts(
  url: string,
  county: GeneratedCounty,
  seed: number,
): Promise<void> {
  const store = await openStore({ url });
  try {
    await foundFinland(store);
    const places = placesInList(county, seed);
    const networks = await inOrder(store, 'Network', places.networks);
    const organisations = await inOrder(store, 'Organisation', places.organisations);
    const facts = new Facts(county, new Chance(seed + 3_000_000), networks, organisations);
    for (const part of ['places', 'work', 'seats', 'duties', 'contacts'] as const) {
      await store.commit(changeSetOf(`bench ${part}`, (builder) => facts[part](builder)));
    }
  } finally {
    await store.close();
  }
}

/** Records of a kind in territorial order: the list gives each a number in its name. */
async function inOrder<Kind extends EntityKind>(
  store: Store,
  kind: Kind,
  places: Int32Array,
): Promise<readonly (Entity<Kind> | undefined)[]> {
  const byNumber = new Map<number, Entity<Kind>>();
  for await (const batch of store.scan(kind)) {
    for (const record of batch as readonly Entity<Kind>[]) {
      const name = (record.properties as { readonly name_fi?: string }).name_fi ?? '';
      byNumber.set(Number(name.split(' ').at(-1)), record);
    }
  }
  // Whoever belongs nowhere is on no list.
  return Array.from(places, (number) => byNumber.get(number));
}

class Facts {
  readonly #country = finlandAreas().areaId('country', 'FI');
  readonly #municipalities: readonly RecordId[];
  readonly #counties: RecordId[] = [];

  constructor(
    private readonly county: GeneratedCounty,
    private readonly chance: Chance,
    private readonly networks: readonly (Entity<'Network'> | undefined)[],
    private readonly organisations: readonly (Entity<'Organisation'> | undefined)[],
  ) {
    const { size } = county;
    const inOneCounty = municipalities.filter((one) => one.county === '21');
    const among = size.municipalities <= inOneCounty.length ? inOneCounty : municipalities;
    this.#municipalities = among
      .slice(0, size.municipalities)
      .map(({ code }) => finlandAreas().areaId('municipality', code));
  }

  /** Homes of organisations, areas and meetings of networks; a municipality is an organisation too. */
  places(builder: ChangeSetBuilder): void {
    const { territory, networks } = this.county;
    for (let number = 0; number < this.county.size.counties; number++) {
      const name = `Esimerkkimaakunta ${number}`;
      this.#counties.push(builder.createEntity('Area', { name_fi: name, kind: 'subRegion' }));
    }
    this.#municipalities.forEach((municipality, at) => {
      const county = this.#counties[territory.countyOf[at]!]!;
      builder.createRelationship('PART_OF', municipality, county, {});
      const first = territory.municipalityStarts[at]!;
      const organisation = this.organisations[first];
      for (let one = first; one < territory.municipalityStarts[at + 1]!; one++) {
        const resident = this.organisations[one];
        if (resident) builder.createRelationship('LOCATED_IN', resident.id, municipality, {});
      }
      if (!organisation) return;
      builder.update({
        ...organisation,
        properties: { ...organisation.properties, kind: 'municipality' },
      });
      builder.createRelationship('GOVERNS', organisation.id, municipality, {});
    });
    this.networks.forEach((network, at) => {
      if (!network) return;
      const home = networks.home[at]!;
      const level = networks.level[at]!;
      const area = [this.#municipalities[home]!, this.#counties[territory.countyOf[home]!]!][level];
      builder.createRelationship('COVERS', network.id, area ?? this.#country, {});
      const known = this.chance.chance(MEETS_KNOWN) && {
        meetingsPerYear: this.chance.integer(1, 11),
        meetingHours: this.chance.integer(2, 8) / 2,
      };
      const nature = {
        openness: this.chance.pick(['open', 'targeted', 'both'] as const),
        permanence: this.chance.pick(['permanent', 'fixedTerm', 'project'] as const),
        statutory: this.chance.chance(0.05),
      };
      builder.update({ ...network, properties: { ...network.properties, ...nature, ...known } });
    });
  }

  /** What networks are for: what comes first is the likelier. */
  work(builder: ChangeSetBuilder): void {
    const tasks = concepts(builder, 'task');
    const goals = concepts(builder, 'goal');
    const groups = concepts(builder, 'targetGroup');
    for (const network of this.networks) {
      if (!network) continue;
      for (const concept of [...this.#some(tasks, 2, 5), ...this.#some(goals, 1, 3)]) {
        builder.createRelationship('ABOUT', network.id, concept, {});
      }
      for (const group of this.#some(groups, 1, 2)) {
        builder.createRelationship('SERVES', network.id, group, {});
      }
    }
  }

  #some<Item>(of: readonly Item[], least: number, most: number): Set<Item> {
    const wanted = this.chance.integer(least, most);
    const chosen = new Set<Item>();
    while (chosen.size < wanted)
      chosen.add(of[Math.floor(this.chance.fraction() ** 2 * of.length)]!);
    return chosen;
  }

  /** Seats for categories, most of them filled by members with mandates of two years. */
  seats(builder: ChangeSetBuilder): void {
    const categories = concepts(builder, 'memberCategory');
    this.networks.forEach((network, at) => {
      if (!network || !this.chance.chance(WITH_SEATS)) return;
      const members = this.county.members[at]!;
      for (let number = 0; number < SEATS; number++) {
        const seat = builder.createEntity('Seat', { name_fi: `Esimerkkipaikka ${number}` });
        builder.createRelationship('HAS_SEAT', network.id, seat, {});
        builder.createRelationship('FOR_CATEGORY', seat, this.chance.pick(categories), {});
        const member = this.organisations[members[number] ?? -1];
        if (!member || this.chance.chance(0.15)) continue;
        const year = this.chance.integer(2023, 2026);
        const mandate = { mandateFrom: `${year}-06-01`, mandateTo: `${year + 2}-06-01` };
        builder.createRelationship('FILLED_BY', seat, member.id, mandate);
      }
    });
  }

  /** Duties of municipalities, the local networks that fulfil them, and their meetings. */
  duties(builder: ChangeSetBuilder): void {
    const { territory, networks } = this.county;
    const source = builder.createEntity('Source', { title: 'Esimerkkiluettelo' });
    for (const fact of ['duties', 'meetings'] as const) {
      const scope = { fact, complete: true };
      builder.createRelationship('SPEAKS_FOR', source, this.#country, scope);
    }
    const local = this.#municipalities.map((_, home) =>
      this.networks.filter(
        (network, at) => network && networks.level[at] === 0 && networks.home[at] === home,
      ),
    );
    for (let number = 0; number < DUTIES; number++) {
      const cadence = CADENCES[number % CADENCES.length]!;
      const duty = builder.createEntity('Duty', {
        text_fi: `Esimerkkivelvoite ${number}`,
        ...{ bearerKind: 'municipality', legalStatus: 'enacted', cadence },
      });
      this.#municipalities.forEach((_, at) => {
        const bearer = this.organisations[territory.municipalityStarts[at]!]?.id;
        const bodies = local[at]!;
        if (!bearer || bodies.length === 0 || !this.chance.chance(FULFILLED)) return;
        const { id } = this.chance.pick(bodies)!;
        builder.createRelationship('FULFILS', id, duty, { bearer });
        for (const year of YEARS) {
          if (!this.chance.chance(0.7)) continue;
          const validity = { from: `${year}-04-01`, to: `${year}-04-02` };
          const name = { name_fi: `Esimerkkikokous ${year}` };
          const meeting = builder.createEntity('Meeting', name, { validity });
          builder.createRelationship('HELD', id, meeting, {}, { validity });
        }
      });
    }
  }

  /** A contact role for each municipality, held by somebody in seven of ten; and who informs whom. */
  contacts(builder: ChangeSetBuilder): void {
    const { territory, networks } = this.county;
    this.#municipalities.forEach((municipality, at) => {
      const role = builder.createEntity('ContactPoint', {
        name_fi: 'Esimerkkiyhdyshenkilö',
        kind: 'named',
        confirmedOn: this.chance.chance(0.5) ? '2026-03-01' : '2024-03-01',
      });
      builder.createRelationship('CONTACT_FOR', role, municipality, {});
      if (!this.chance.chance(0.7)) return;
      const person = builder.createEntity('ContactPerson', { name: `Esimerkki ${at}` });
      builder.createRelationship('HELD_BY', role, person, {});
    });
    this.networks.forEach((network, at) => {
      if (!network || networks.level[at] !== 0 || !this.chance.chance(0.1)) return;
      const governor = this.organisations[territory.municipalityStarts[networks.home[at]!]!];
      if (governor) builder.createRelationship('INFORMS', governor.id, network.id, {});
    });
  }
}

function concepts(
  builder: ChangeSetBuilder,
  scheme: keyof typeof CONCEPTS & CodeOf<typeof conceptSchemes>,
): RecordId[] {
  return Array.from({ length: CONCEPTS[scheme] }, (_, number) =>
    builder.createEntity('Concept', { name_fi: `Esimerkki ${scheme} ${number}`, scheme }),
  );
}
