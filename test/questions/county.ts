/** Counties for tests: written by name into an embedded store, and asked questions of. */
import type { ChangeSetBuilder, RecordCircumstances } from '../../src/model/changeSet.js';
import type {
  AreaKind,
  CodeOf,
  conceptSchemes,
  MembershipRole,
  NetworkKind,
  OrganisationKind,
  scopeFacts,
} from '../../src/model/codes.js';
import type { PropertiesOfKind } from '../../src/model/kinds.js';
import { parseDay } from '../../src/model/time/days.js';
import type { RecordId } from '../../src/model/record.js';
import type { Asking } from '../../src/questions/asking/asking.js';
import { Askings, type RequestAskings } from '../../src/questions/asking/askings.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { changeSetOf } from '../contract/fixtures.js';
import { patient, type TemporaryStores } from '../snapshot/stores.js';

export const TODAY = '2026-01-15';

type Circumstances = Partial<RecordCircumstances>;

/** Writes records by name; names stand for ids from then on. Records hold since 2020 unless told. */
export class CountyWriter {
  private readonly people = new Set<string>();

  constructor(
    private readonly builder: ChangeSetBuilder,
    private readonly ids: Map<string, RecordId>,
  ) {}

  organisation(
    name: string,
    { kind, home, ...rest }: { kind?: OrganisationKind; home?: string } & Circumstances = {},
  ): void {
    const properties = { name_fi: name, ...(kind && { kind }) };
    this.ids.set(name, this.builder.createEntity('Organisation', properties, rest));
    if (home) this.builder.createRelationship('LOCATED_IN', this.#id(name), this.#id(home), {});
  }

  person(name: string, circumstances: Circumstances = {}): void {
    this.people.add(name);
    this.ids.set(name, this.builder.createEntity('ContactPerson', { name }, circumstances));
  }

  network(
    name: string,
    {
      kind,
      covers = [],
      more = {},
      ...rest
    }: {
      kind?: NetworkKind;
      covers?: string[];
      more?: Omit<PropertiesOfKind<'Network'>, 'kind'>;
    } & Circumstances = {},
  ): void {
    const properties = { name_fi: name, ...(kind && { kind }), ...more };
    this.ids.set(name, this.builder.createEntity('Network', properties, rest));
    for (const area of covers) {
      this.builder.createRelationship('COVERS', this.#id(name), this.#id(area), {});
    }
  }

  concept(name: string, scheme: CodeOf<typeof conceptSchemes>): void {
    this.ids.set(name, this.builder.createEntity('Concept', { name_fi: name, scheme }));
  }

  contactPoint(name: string, circumstances: Circumstances = {}): void {
    const properties = { name_fi: name, kind: 'named' } as const;
    this.ids.set(name, this.builder.createEntity('ContactPoint', properties, circumstances));
  }

  /** A relationship that says nothing but that it is there. */
  link(
    kind:
      | 'ABOUT'
      | 'ACTS_FOR'
      | 'CONTACT_FOR'
      | 'COVERS'
      | 'GOVERNS'
      | 'HOSTED_BY'
      | 'INFORMS'
      | 'PART_OF'
      | 'REPRESENTS'
      | 'SERVES'
      | 'SUCCEEDED_BY',
    from: string,
    to: string,
    circumstances: Circumstances = {},
  ): void {
    this.builder.createRelationship(kind, this.#id(from), this.#id(to), {}, circumstances);
  }

  area(
    name: string,
    kind: AreaKind,
    partOf: readonly string[] = [],
    more: Omit<PropertiesOfKind<'Area'>, 'kind'> = {},
    circumstances: Circumstances = {},
  ): void {
    const properties = { name_fi: name, kind, ...more };
    this.ids.set(name, this.builder.createEntity('Area', properties, circumstances));
    for (const wider of partOf) this.partOf(name, wider);
  }

  partOf(part: string, wider: string, circumstances: Circumstances = {}): void {
    const [from, to] = [this.#id(part), this.#id(wider)];
    this.builder.createRelationship('PART_OF', from, to, {}, circumstances);
  }

  source(title: string): void {
    this.ids.set(title, this.builder.createEntity('Source', { title }));
  }

  /** A source that speaks for a network or an area, complete or not. */
  speaksFor(subject: string, fact: CodeOf<typeof scopeFacts>, complete: boolean): void {
    const title = `Lista ${subject} ${fact}`;
    this.source(title);
    const scope = { fact, complete };
    this.builder.createRelationship('SPEAKS_FOR', this.#id(title), this.#id(subject), scope);
  }

  /** A place of a member in a network; the source by its title. */
  place(
    member: string,
    network: string,
    { role, source, ...rest }: { role?: MembershipRole; source?: string } & Circumstances = {},
  ): RecordId {
    const sources = source === undefined ? [] : [{ source: this.#id(source) }];
    const ends = [this.#id(member), this.#id(network)] as const;
    return this.builder.createRelationship('MEMBER_OF', ...ends, role ? { role } : {}, {
      sources,
      ...rest,
    });
  }

  /** A seat of a network, meant for a category where one is told, and who fills it. */
  seat(
    network: string,
    holder: string,
    {
      category,
      mandate = {},
      ...circumstances
    }: { category?: string; mandate?: PropertiesOfKind<'FILLED_BY'> } & Circumstances = {},
  ): void {
    const seat = this.builder.createEntity('Seat', { name_fi: `Paikka ${network} ${holder}` });
    this.builder.createRelationship('HAS_SEAT', this.#id(network), seat, {});
    if (category) this.builder.createRelationship('FOR_CATEGORY', seat, this.#id(category), {});
    const kind = this.people.has(holder) ? 'HELD_BY' : 'FILLED_BY';
    this.builder.createRelationship(kind, seat, this.#id(holder), mandate, circumstances);
  }

  /** A seat of a network that is meant for a category, vacant. */
  seatFor(network: string, category: string, circumstances: Circumstances = {}): void {
    const seat = this.builder.createEntity('Seat', { name_fi: `Paikka ${network} ${category}` });
    this.builder.createRelationship('HAS_SEAT', this.#id(network), seat, {});
    this.builder.createRelationship('FOR_CATEGORY', seat, this.#id(category), {}, circumstances);
  }

  /** A duty, as somebody describes it; of every organisation of a kind, where one is told. */
  duty(name: string, bearerKind?: OrganisationKind): void {
    const properties = {
      text_fi: name,
      legalStatus: 'described',
      ...(bearerKind && { bearerKind }),
    } as const;
    this.ids.set(name, this.builder.createEntity('Duty', properties));
  }

  fulfils(network: string, duty: string, bearer: string, circumstances: Circumstances = {}): void {
    const ends = [this.#id(network), this.#id(duty)] as const;
    const of = { bearer: this.#id(bearer) };
    this.builder.createRelationship('FULFILS', ...ends, of, circumstances);
  }

  /** Networks from lists of members: `{ A: 'x y' }`. Members that are new become organisations. */
  lists(lists: { readonly [network: string]: string }): void {
    for (const [network, members] of Object.entries(lists)) {
      if (!this.ids.has(network)) this.network(network);
      for (const member of members.split(' ').filter((one) => one !== '')) {
        if (!this.ids.has(member)) this.organisation(member);
        this.place(member, network);
      }
    }
  }

  #id(name: string): RecordId {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`Nothing is called ${name}.`);
    return id;
  }
}

export class County {
  readonly #ids = new Map<string, RecordId>();
  #writes = 0;

  constructor(
    readonly store: GraphStore,
    private readonly askings: Askings,
    private readonly name: string,
  ) {}

  /** Writes more; the next asking sees it. */
  async write(fill: (writer: CountyWriter) => void): Promise<void> {
    const changeSet = changeSetOf(`${this.name} ${this.#writes++}`, (builder) =>
      fill(new CountyWriter(builder, this.#ids)),
    );
    const { revision } = await this.store.commit(changeSet);
    await this.request().asking({ atLeastRevision: revision });
  }

  request(signal: AbortSignal = patient()): RequestAskings {
    return this.askings.forRequest(signal);
  }

  /** What a question is given on a day. */
  asking(day: string = TODAY, signal?: AbortSignal): Promise<Asking> {
    return this.request(signal).asking({ asOf: parseDay(day)! });
  }

  id(name: string): RecordId {
    return this.#ids.get(name) ?? `no id of ${name}`;
  }

  nameOf(id: RecordId): string {
    return [...this.#ids].find(([, one]) => one === id)?.[0] ?? id;
  }

  close(): Promise<void> {
    return this.askings.close();
  }
}

let counties = 0;

/** A county in a store of its own. Under the same name the same ids come again in another store. */
export async function countyOf(
  stores: TemporaryStores,
  fill: (writer: CountyWriter) => void,
  name = `county ${counties++}`,
): Promise<County> {
  const county = await countyIn(stores, await stores.open(), name);
  await county.write(fill);
  return county;
}

/** A store as it stands, to be asked questions of. */
export async function countyIn(
  stores: TemporaryStores,
  store: GraphStore,
  name: string,
): Promise<County> {
  const failTheTest = (error: unknown) => {
    throw error;
  };
  const noon = () => new Date(`${TODAY}T12:00:00+02:00`);
  const askings = await Askings.open(store, failTheTest, { now: noon });
  stores.atEnd(() => askings.close());
  return new County(store, askings, name);
}
