/** The overlaps of a sketched county from their definition, with sets of names and all pairs. */
import type { Status } from '../../src/model/codes.js';
import type { Relation } from '../../src/questions/overlapPair.js';
import type { OverlapRanking } from '../../src/questions/overlaps.js';
import {
  type Circumstances,
  type CountySketch,
  municipalitiesOf,
  validities,
} from './randomCounty.js';

export interface SlowQuestion {
  /** Number of the day. */
  readonly day: number;
  readonly dimension: 'members' | 'people';
  readonly minShared: number;
  readonly measure: OverlapRanking;
  readonly relations: readonly Relation[] | undefined;
  readonly network: string | undefined;
  readonly filter: {
    readonly ids: readonly string[] | undefined;
    readonly kinds: readonly string[] | undefined;
    /** Numbers of areas. */
    readonly areas: readonly number[] | undefined;
    readonly statuses: readonly Status[] | undefined;
  };
}

export class SlowOverlaps {
  constructor(
    private readonly county: CountySketch,
    private readonly question: SlowQuestion,
    /** The order of ids, which decides ties and who is a. */
    private readonly idOf: (name: string) => string,
  ) {}

  /** Pairs that are asked for, the best first. */
  pairs() {
    return this.#accepted(2)
      .map(([a, b]) => this.pair(a, b))
      .filter(({ relation }) => this.question.relations?.includes(relation) ?? true)
      .sort((one, other) => {
        const value = this.#value(other) - this.#value(one);
        if (value !== 0) return value;
        if (one.measures.shared !== other.measures.shared) {
          return other.measures.shared - one.measures.shared;
        }
        return one.a === other.a ? byText(one.b, other.b) : byText(one.a, other.a);
      });
  }

  /** Pairs that share enough only if what is possible counts too. */
  possible(): number {
    return this.#accepted(1).length - this.#accepted(2).length;
  }

  pair(one: string, other: string) {
    const [a, b] = this.#inOrder([one, other]) as [string, string];
    const members = this.#measures(this.#organisations(a), this.#organisations(b));
    const people = this.#measures(this.#people(a), this.#people(b));
    const shared = this.#organisations(a).filter((member) =>
      this.#organisations(b).includes(member),
    );
    return {
      a: this.idOf(a),
      b: this.idOf(b),
      members,
      people,
      measures: this.question.dimension === 'people' ? people : members,
      relation: relation(members),
      explanations: [
        ...(this.#territorial(a, b, shared) ? ['territorial'] : []),
        ...(this.#popular(shared) ? ['popular'] : []),
      ],
      sharedOrganisations: shared.map((member) => this.idOf(member)),
      sharedPeople: this.#people(a)
        .filter((person) => this.#people(b).includes(person))
        .map((person) => this.idOf(person)),
    };
  }

  /** Networks that hold at least so surely, in order of id. */
  networks(least = 2): string[] {
    const names = [...this.county.networks.keys()];
    return this.#inOrder(names.filter((name) => this.#certaintyOf(name) >= least));
  }

  #accepted(least: number): [string, string][] {
    const { network, minShared } = this.question;
    const names = this.networks(least).filter((name) => this.#passes(name));
    return names
      .flatMap((a, at) => names.slice(at + 1).map((b): [string, string] => [a, b]))
      .filter((pair) => network === undefined || pair.includes(network))
      .filter(([a, b]) => {
        const others = this.#compared(b, least);
        return (
          this.#compared(a, least).filter((member) => others.includes(member)).length >= minShared
        );
      });
  }

  #passes(name: string): boolean {
    const { ids, kinds, areas } = this.question.filter;
    const network = this.county.networks.get(name)!;
    const wanted = areas?.flatMap((area) => municipalitiesOf[area]!);
    return (
      (ids?.includes(name) ?? true) &&
      (kinds?.includes(network.kind) ?? true) &&
      (wanted === undefined || this.#covered(name).some((one) => wanted.includes(one)))
    );
  }

  #value({ measures }: ReturnType<SlowOverlaps['pair']>): number {
    const { containmentAB, containmentBA } = measures;
    return this.question.measure === 'containment'
      ? Math.max(containmentAB!, containmentBA!)
      : measures[this.question.measure]!;
  }

  #measures(a: readonly string[], b: readonly string[]) {
    const shared = a.filter((member) => b.includes(member));
    const empty = a.length === 0 || b.length === 0;
    const either = new Set([...a, ...b]).size;
    return {
      shared: shared.length,
      sizeA: a.length,
      sizeB: b.length,
      jaccard: empty ? null : shared.length / either,
      containmentAB: empty ? null : shared.length / a.length,
      containmentBA: empty ? null : shared.length / b.length,
      overlapCoefficient: empty ? null : shared.length / Math.min(a.length, b.length),
      weightedShared: empty
        ? null
        : shared.reduce((sum, member) => sum + 1 / (this.#networksOf(member) - 1), 0),
    };
  }

  #compared(network: string, least: number): string[] {
    const { dimension } = this.question;
    return dimension === 'people'
      ? this.#people(network, least)
      : this.#organisations(network, least);
  }

  #organisations(network: string, least = 2): string[] {
    return this.#members(network, least).filter((name) => name.startsWith('o'));
  }

  #people(network: string, least = 2): string[] {
    return this.#members(network, least).filter((name) => name.startsWith('p'));
  }

  #members(network: string, least: number): string[] {
    const held = this.county.places.filter(
      (place) =>
        place.network === network &&
        Math.min(
          this.#certainty(place),
          this.#certaintyOf(place.member),
          this.#certaintyOf(network),
        ) >= least,
    );
    return this.#inOrder([...new Set(held.map(({ member }) => member))]);
  }

  #networksOf(member: string): number {
    return this.networks().filter((name) => this.#members(name, 2).includes(member)).length;
  }

  /** At least four fifths of those at home in the territory with fewer municipalities are shared. */
  #territorial(a: string, b: string, shared: readonly string[]): boolean {
    const [one, other] = [this.#covered(a), this.#covered(b)];
    if (one.length === 0 || other.length === 0) return false;
    const smaller = other.length < one.length ? other : one;
    const residents = [...this.county.organisations]
      .filter(([name, { home }]) => smaller.includes(home ?? -1) && this.#certaintyOf(name) === 2)
      .map(([name]) => name);
    const sitting = residents.filter((name) => shared.includes(name));
    return residents.length > 0 && 5 * sitting.length >= 4 * residents.length;
  }

  /** At least half of the shared are in as many networks as the 99th of each hundred, or in more. */
  #popular(shared: readonly string[]): boolean {
    const counts = [...this.county.organisations.keys()]
      .map((name) => this.#networksOf(name))
      .filter((count) => count > 0)
      .sort((a, b) => a - b);
    const limit = counts[Math.ceil((99 * counts.length) / 100) - 1] ?? Infinity;
    const popular = shared.filter((name) => this.#networksOf(name) >= limit);
    return shared.length > 0 && 2 * popular.length >= shared.length;
  }

  /** Municipalities that a network covers, each once; what is said of areas is active. */
  #covered(name: string): number[] {
    if (this.#certaintyOf(name) < 2 || !this.#statuses.includes('active')) return [];
    const { covers } = this.county.networks.get(name)!;
    return [...new Set(covers.flatMap((area) => municipalitiesOf[area]!))];
  }

  get #statuses(): readonly Status[] {
    return this.question.filter.statuses ?? ['active', 'ended'];
  }

  #certaintyOf(name: string): number {
    const { networks, organisations } = this.county;
    const told = networks.get(name) ?? organisations.get(name);
    return this.#certainty(told ?? { when: 'always', status: 'active' });
  }

  #certainty({ when, status }: Circumstances): number {
    return this.#statuses.includes(status) ? validities[when][1][this.question.day]! : 0;
  }

  #inOrder(names: readonly string[]): string[] {
    return [...names].sort((a, b) => byText(this.idOf(a), this.idOf(b)));
  }
}

function relation(members: { shared: number; sizeA: number; sizeB: number }): Relation {
  const { shared, sizeA, sizeB } = members;
  if (sizeA === 0 || sizeB === 0) return 'WEAK';
  const either = sizeA + sizeB - shared;
  if (2 * shared >= either && shared >= 3) return 'DUPLICATE';
  const [least, most] = sizeA < sizeB ? [sizeA, sizeB] : [sizeB, sizeA];
  const lowerBy = 10 * shared * (most - least) >= 3 * least * most;
  if (5 * shared >= 4 * least && lowerBy && least >= 3) return 'ABSORBABLE';
  if (5 * shared >= either && shared >= 3) return 'PARTIAL';
  return 'WEAK';
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
