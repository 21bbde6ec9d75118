/** A small random county, random operations on it, and what they would do, worked out on plain maps. */
import fc from 'fast-check';
import { AsOfView, CERTAINLY_VALID, POSSIBLY_VALID } from '../../../src/graph/asOfView.js';
import { edgesAt } from '../../../src/graph/adjacency.js';
import type { Graph } from '../../../src/graph/graph.js';
import { seatPlaces } from '../../../src/graph/seatPlaces.js';
import type { ChangeSet } from '../../../src/model/changeSet.js';
import type { RecordId } from '../../../src/model/record.js';
import { dayOf } from '../../../src/model/time/days.js';
import type { Validity } from '../../../src/model/time/validity.js';
import type { ScenarioOperation } from '../../../src/model/workspace/scenarioOperations.js';
import { foundedId } from '../../../src/model/workspace/scenarioPlan.js';
import { statusesInForce } from '../../../src/snapshot/views.js';
import { changeSetOf } from '../../contract/fixtures.js';

export const DAY = dayOf(2026, 11, 23)!;
export const SCENARIO = '7d3c1f9e-27f5-4c2b-9e11-0a4f6f1f2b6c';

/** How surely somebody is in a network; `none` and the past and the future are not at all. */
const validities = {
  certain: { from: '2015-01-01', to: 'open' },
  untilSpring: { from: '2015-01-01', to: '2027-03-01' },
  possible: { from: 'unknown', to: 'open' },
  past: { from: '2015-01-01', to: '2020-01-01' },
  future: { from: '2027-01-01', to: 'open' },
} as const satisfies { [name: string]: Validity };
type Holding = keyof typeof validities | 'none';
const holdings = fc.constantFrom<Holding>(
  ...(['none', 'none', 'none', 'certain', 'certain', 'untilSpring', 'possible'] as const),
  ...(['past', 'future'] as const),
);

const NETWORKS = [0, 1, 2, 3];
const MEMBERS = [0, 1, 2, 3, 4];
const CONCEPTS = ['task', 'task', 'goal', 'theme'] as const;
const KEYS = ['uusi', 'osa'];
/** The network of this number is over, and nothing can be done to it. */
const OVER = 3;

export interface DrawnCounty {
  /** By network and member, by network and concept; whether the organisations 0 and 1 fill its seats. */
  readonly members: readonly (readonly Holding[])[];
  readonly work: readonly (readonly Holding[])[];
  readonly seats: readonly (readonly boolean[])[];
}

export const anyCounty: fc.Arbitrary<DrawnCounty> = fc.record({
  members: rows(MEMBERS.length, holdings),
  work: rows(CONCEPTS.length, holdings),
  seats: rows(
    2,
    fc.integer({ max: 5, min: 0 }).map((drawn) => drawn === 0),
  ),
});

function rows<Cell>(length: number, cell: fc.Arbitrary<Cell>) {
  const row = fc.array(cell, { minLength: length, maxLength: length });
  return fc.array(row, { minLength: NETWORKS.length, maxLength: NETWORKS.length });
}

export interface CountyIds {
  readonly networks: readonly RecordId[];
  readonly members: readonly RecordId[];
  readonly concepts: readonly RecordId[];
}

/** The county as one ChangeSet; the last of its members is a person. */
export function changeSetOfCounty({ members, work, seats }: DrawnCounty, name = 'county') {
  const ids = { networks: [] as RecordId[], members: [] as RecordId[], concepts: [] as RecordId[] };
  const changeSet: ChangeSet = changeSetOf(name, (builder) => {
    for (const member of MEMBERS) {
      const called = `Esimerkki ${member}`;
      const person = member === MEMBERS.length - 1;
      ids.members.push(
        person
          ? builder.createEntity('ContactPerson', { name: called })
          : builder.createEntity('Organisation', { name_fi: called }),
      );
    }
    CONCEPTS.forEach((scheme, at) =>
      ids.concepts.push(
        builder.createEntity('Concept', { scheme, code: `k${at}`, name_fi: `Esimerkki ${at}` }),
      ),
    );
    for (const network of NETWORKS) {
      const id = builder.createEntity(
        'Network',
        { name_fi: `Verkosto ${network}` },
        { validity: network === OVER ? validities.past : validities.certain },
      );
      ids.networks.push(id);
      members[network]!.forEach((holding, member) => {
        if (holding === 'none') return;
        const properties = { role: member === 0 ? 'chair' : 'expert' } as const;
        const validity = validities[holding];
        builder.createRelationship('MEMBER_OF', ids.members[member]!, id, properties, { validity });
      });
      work[network]!.forEach((holding, concept) => {
        if (holding === 'none') return;
        const validity = validities[holding];
        builder.createRelationship('ABOUT', id, ids.concepts[concept]!, {}, { validity });
      });
      seats[network]!.forEach((isFilled, member) => {
        if (!isFilled) return;
        const seat = builder.createEntity('Seat', { name_fi: `Paikka ${member}` });
        builder.createRelationship('HAS_SEAT', id, seat, {});
        builder.createRelationship('FILLED_BY', seat, ids.members[member]!, {});
      });
    }
  });
  return { changeSet, ids: ids as CountyIds };
}

/** An operation by numbers: networks 0 to 3 are recorded, 4 and 5 are named by the keys. */
interface DrawnOperation {
  readonly kind: ScenarioOperation['kind'];
  readonly network: number;
  readonly into: number;
  readonly member: number;
  readonly members: readonly number[];
  readonly concept: number;
  readonly key: number;
}

export const anyOperation: fc.Arbitrary<DrawnOperation> = fc.record({
  kind: fc.constantFrom<ScenarioOperation['kind']>(
    ...(['found', 'end', 'merge', 'split', 'open', 'close', 'addMembership'] as const),
    ...(['endMembership', 'moveMembership', 'moveWork'] as const),
  ),
  network: fc.integer({ min: 0, max: NETWORKS.length + KEYS.length - 1 }),
  into: fc.integer({ min: 0, max: NETWORKS.length + KEYS.length - 1 }),
  member: fc.integer({ min: 0, max: MEMBERS.length - 1 }),
  members: fc.uniqueArray(fc.integer({ min: 0, max: MEMBERS.length - 1 }), {
    minLength: 1,
    maxLength: 2,
  }),
  concept: fc.integer({ min: 0, max: CONCEPTS.length - 1 }),
  key: fc.integer({ min: 0, max: KEYS.length - 1 }),
});

export function operationOf(drawn: DrawnOperation, ids: CountyIds): ScenarioOperation {
  const named = (network: number) => ids.networks[network] ?? KEYS[network - NETWORKS.length]!;
  const network = named(drawn.network);
  const into = named(drawn.into);
  const member = ids.members[drawn.member]!;
  const key = KEYS[drawn.key]!;
  const { kind } = drawn;
  switch (kind) {
    case 'found':
      return { kind, key, name: 'Esimerkki', networkKind: 'forum' };
    case 'end':
    case 'open':
    case 'close':
      return { kind, network };
    case 'merge':
      return { kind, network, into };
    case 'split':
      return {
        kind,
        network,
        key,
        name: 'Osa',
        members: drawn.members.map((at) => ids.members[at]!),
      };
    case 'addMembership':
    case 'endMembership':
      return { kind, network, member };
    case 'moveMembership':
      return { kind, network, into, member };
    case 'moveWork':
      return { kind, network, into, concept: ids.concepts[drawn.concept]! };
  }
}

type Sure = 'certain' | 'possible';

interface PlainNetwork {
  readonly members: Map<number, Sure>;
  readonly seated: Set<number>;
  readonly work: Map<number, Sure>;
  ended: boolean;
}

/** What holds by network, and which operations can be done, by rules as plain as they can be said. */
export class PlainScenario {
  readonly #networks = new Map<number, PlainNetwork>();

  constructor({ members, work, seats }: DrawnCounty) {
    for (const network of NETWORKS) {
      this.#networks.set(network, {
        members: sureOnes(members[network]!),
        work: sureOnes(work[network]!),
        seated: new Set(seats[network]!.flatMap((isFilled, at) => (isFilled ? [at] : []))),
        ended: network === OVER,
      });
    }
  }

  /** False, and nothing is done, where it cannot be. */
  carryOut({ kind, network, into, member, members, concept, key }: DrawnOperation): boolean {
    const from = this.#networks.get(network);
    const to = this.#networks.get(into);
    const founded = NETWORKS.length + key;
    if (kind === 'found') {
      if (this.#networks.has(founded)) return false;
      this.#networks.set(founded, nothing());
      return true;
    }
    if (!from || from.ended) return false;
    if (['merge', 'moveMembership', 'moveWork'].includes(kind)) {
      if (!to || to.ended || network === into) return false;
    }
    switch (kind) {
      case 'end':
        from.ended = true;
        return true;
      case 'open':
      case 'close':
        return true;
      case 'addMembership':
        if (from.members.has(member)) return false;
        from.members.set(member, 'certain');
        return true;
      case 'endMembership':
        return from.members.delete(member);
      case 'moveMembership':
        return move(from, to!, [member]);
      case 'split': {
        if (this.#networks.has(founded)) return false;
        const part = nothing();
        if (!move(from, part, members)) return false;
        this.#networks.set(founded, part);
        return true;
      }
      case 'moveWork': {
        const sure = from.work.get(concept);
        if (sure === undefined || CONCEPTS[concept] === 'theme') return false;
        from.work.delete(concept);
        atLeast(to!.work, concept, sure);
        return true;
      }
      case 'merge':
        for (const one of from.seated) {
          if (!to!.seated.has(one)) atLeast(to!.members, one, 'certain');
        }
        for (const [one, sure] of from.members) {
          if (!to!.seated.has(one)) atLeast(to!.members, one, sure);
        }
        for (const [one, sure] of from.work) {
          if (CONCEPTS[one] !== 'theme') atLeast(to!.work, one, sure);
        }
        from.ended = true;
        return true;
      default:
        throw new RangeError(kind);
    }
  }

  told(ids: CountyIds, scenario = SCENARIO): Told {
    const told: Told = {};
    for (const [network, { members, seated, work, ended }] of this.#networks) {
      if (ended) continue;
      const id = ids.networks[network] ?? foundedId(scenario, KEYS[network - NETWORKS.length]!);
      told[id] = {
        members: [...new Map([...members, ...[...seated].map((at) => [at, 'certain'] as const)])]
          .map(([at, sure]) => `${ids.members[at]!} ${sure}`)
          .sort(),
        work: [...work].map(([at, sure]) => `${ids.concepts[at]!} ${sure}`).sort(),
      };
    }
    return told;
  }
}

function nothing(): PlainNetwork {
  return { members: new Map(), seated: new Set(), work: new Map(), ended: false };
}

function sureOnes(row: readonly Holding[]): Map<number, Sure> {
  const sure = { certain: 'certain', untilSpring: 'certain', possible: 'possible' } as const;
  return new Map(
    row.flatMap((holding, at) =>
      holding in sure ? [[at, sure[holding as keyof typeof sure]] as const] : [],
    ),
  );
}

/** All of them or none. */
function move(from: PlainNetwork, to: PlainNetwork, members: readonly number[]): boolean {
  if (members.some((one) => !from.members.has(one) || to.members.has(one))) return false;
  for (const one of members) {
    to.members.set(one, from.members.get(one)!);
    from.members.delete(one);
  }
  return true;
}

function atLeast(held: Map<number, Sure>, one: number, sure: Sure): void {
  if (held.get(one) !== 'certain') held.set(one, sure);
}

/** By network who is in it and what its work is, each as surely as it is at the surest. */
export type Told = { [network: string]: { members: string[]; work: string[] } };

/** The same of a graph on the day. */
export function toldOf(graph: Graph): Told {
  const view = new AsOfView(graph, DAY, statusesInForce);
  const told: Told = {};
  const idOf = (node: number) => graph.nodes.ids.idOf(node);
  for (let node = 0; node < graph.nodes.size; node++) {
    if (graph.kindOf(node) !== 'Network' || view.nodes[node] !== CERTAINLY_VALID) continue;
    const surest = new Map<number, number>();
    const hold = (other: number, certainty: number) => {
      if (certainty > 0) surest.set(other, Math.max(surest.get(other) ?? 0, certainty));
    };
    for (const edge of edgesAt(graph.adjacency('MEMBER_OF', 'to'), node)) {
      hold(graph.edges.MEMBER_OF.from[edge]!, view.edges('MEMBER_OF')[edge]!);
    }
    const { networks, others } = seatPlaces(view, 'FILLED_BY', CERTAINLY_VALID);
    networks.forEach((one, at) => one === node && hold(others[at]!, CERTAINLY_VALID));
    const work = new Map<number, number>();
    for (const edge of edgesAt(graph.adjacency('ABOUT', 'from'), node)) {
      const certainty = view.edges('ABOUT')[edge]!;
      const to = graph.edges.ABOUT.to[edge]!;
      if (certainty > 0) work.set(to, Math.max(work.get(to) ?? 0, certainty));
    }
    const words = (held: Map<number, number>) =>
      [...held].map(([other, certainty]) => `${idOf(other)} ${sureWord[certainty]!}`).sort();
    told[idOf(node)] = { members: words(surest), work: words(work) };
  }
  return told;
}
const sureWord: { [certainty: number]: Sure } = {
  [CERTAINLY_VALID]: 'certain',
  [POSSIBLY_VALID]: 'possible',
};
