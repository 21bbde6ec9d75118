/** The overlaps of members of a sketched county from their definition, with sets of names and all pairs. */
import type { Status } from '../../../../src/model/codes.js';
import type { OverlapRanking } from '../../../../src/questions/overlaps.js';
import {
  type Circumstances,
  type CountySketch,
  municipalitiesOf,
  validities,
} from '../../randomCounty.js';

export interface SlowMemberQuestion {
  /** Number of the day. */
  readonly day: number;
  readonly kind: 'Organisation' | 'ContactPerson';
  readonly minShared: number;
  readonly measure: OverlapRanking;
  readonly member: string | undefined;
  /** Numbers of areas in which organisations are at home. */
  readonly homes: readonly number[] | undefined;
  readonly networks:
    | {
        readonly ids: readonly string[] | undefined;
        readonly kinds: readonly string[] | undefined;
        readonly statuses: readonly Status[] | undefined;
      }
    | undefined;
}

export function slowMemberOverlaps(
  county: CountySketch,
  question: SlowMemberQuestion,
  idOf: (name: string) => string,
) {
  const statuses = question.networks?.statuses ?? ['active', 'ended'];
  const certainty = ({ when, status }: Circumstances) =>
    statuses.includes(status) ? validities[when][1][question.day]! : 0;
  const recordCertainty = (name: string) =>
    certainty(
      county.networks.get(name) ??
        county.organisations.get(name) ?? { when: 'always', status: 'active' },
    );
  const inOrder = (names: readonly string[]) => [...names].sort((a, b) => byText(idOf(a), idOf(b)));
  const members = inOrder(
    question.kind === 'Organisation' ? [...county.organisations.keys()] : county.people,
  );
  const networks = inOrder([...county.networks.keys()]);
  const sitsIn = (member: string, network: string, least: number) =>
    county.places.some(
      (place) =>
        place.member === member &&
        place.network === network &&
        Math.min(certainty(place), recordCertainty(member), recordCertainty(network)) >= least,
    );
  const counts = (network: string) => {
    const { ids, kinds } = question.networks ?? {};
    const { kind } = county.networks.get(network)!;
    return (ids?.includes(network) ?? true) && (kinds?.includes(kind) ?? true);
  };
  const networksOf = (member: string, least = 2) =>
    networks.filter((network) => counts(network) && sitsIn(member, network, least));
  const sizeOf = (network: string) => members.filter((one) => sitsIn(one, network, 2)).length;
  /** Where it certainly is at home, which who only perhaps exists is not. */
  const home = (member: string) =>
    recordCertainty(member) === 2 ? county.organisations.get(member)?.home : undefined;
  const passes = (member: string) =>
    question.kind === 'ContactPerson' ||
    question.homes === undefined ||
    question.homes.some((area) => municipalitiesOf[area]!.includes(home(member) ?? -1));

  const accepted = (least: number) =>
    members
      .flatMap((a, at) => members.slice(at + 1).map((b) => [a, b] as const))
      .filter((pair) => pair.every(passes))
      .filter((pair) => question.member === undefined || pair.includes(question.member))
      .filter(([a, b]) => {
        const others = networksOf(b, least);
        const shared = networksOf(a, least).filter((network) => others.includes(network));
        return shared.length >= question.minShared;
      });

  /** From as many members on a network is one of the hundredth that has most. */
  const sizes = networks
    .map(sizeOf)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const large = sizes[Math.ceil((99 * sizes.length) / 100) - 1] ?? Infinity;

  const pairs = accepted(2).map(([a, b]) => {
    const [ofA, ofB] = [networksOf(a), networksOf(b)];
    const shared = ofA.filter((network) => ofB.includes(network));
    const measures = {
      shared: shared.length,
      sizeA: ofA.length,
      sizeB: ofB.length,
      jaccard: shared.length / new Set([...ofA, ...ofB]).size,
      containmentAB: shared.length / ofA.length,
      containmentBA: shared.length / ofB.length,
      overlapCoefficient: shared.length / Math.min(ofA.length, ofB.length),
      weightedShared: shared.reduce((sum, network) => sum + 1 / (sizeOf(network) - 1), 0),
    };
    const isLarge = (network: string) => sizeOf(network) >= large;
    return {
      ...{ a: idOf(a), b: idOf(b), measures },
      explanations: [
        ...(2 * shared.filter(isLarge).length >= shared.length ? ['largeNetworks'] : []),
        ...(home(a) !== undefined && home(a) === home(b) ? ['sameHome'] : []),
      ],
      sharedNetworks: shared.map(idOf),
    };
  });
  const value = ({ measures }: (typeof pairs)[number]) =>
    question.measure === 'containment'
      ? Math.max(measures.containmentAB, measures.containmentBA)
      : measures[question.measure];
  pairs.sort(
    (one, other) =>
      value(other) - value(one) ||
      other.measures.shared - one.measures.shared ||
      byText(one.a, other.a) ||
      byText(one.b, other.b),
  );
  return { pairs, possible: accepted(1).length - pairs.length };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
