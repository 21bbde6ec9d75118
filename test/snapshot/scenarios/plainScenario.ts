/** What operations on a small county would do, worked out on plain maps; and the same as a graph tells it. */
import { edgesAt } from '../../../src/graph/adjacency.js';
import { AsOfView, CERTAINLY_VALID, POSSIBLY_VALID } from '../../../src/graph/asOfView.js';
import type { Graph } from '../../../src/graph/graph.js';
import { seatPlaces } from '../../../src/graph/seatPlaces.js';
import type { RecordId } from '../../../src/model/record.js';
import { foundedId } from '../../../src/model/workspace/scenarioPlan.js';
import { statusesInForce } from '../../../src/snapshot/views.js';
import {
  CONCEPTS,
  type CountyIds,
  DAY,
  type DrawnCounty,
  type DrawnOperation,
  type Holding,
  KEYS,
  NETWORKS,
  OVER,
  purposeOf,
  SCENARIO,
} from './drawnCounty.js';

type Sure = 'certain' | 'possible';

interface PlainNetwork {
  readonly members: Map<number, Sure>;
  readonly seated: Set<number>;
  readonly work: Map<number, Sure>;
  readonly purposes: Map<number, Sure>;
  meetings: number | undefined;
  ended: boolean;
}

/** What holds by network, and which operations can be done, by rules as plain as they can be said. */
export class PlainScenario {
  readonly #networks = new Map<number, PlainNetwork>();

  constructor({ members, work, purposes, seats }: DrawnCounty) {
    for (const network of NETWORKS) {
      this.#networks.set(network, {
        members: sureOnes(members[network]!),
        work: sureOnes(work[network]!),
        purposes: sureOnes(purposes[network]!),
        meetings: undefined,
        seated: new Set(seats[network]!.flatMap((isFilled, at) => (isFilled ? [at] : []))),
        ended: network === OVER,
      });
    }
  }

  /** False, and nothing is done, where it cannot be. */
  carryOut(drawn: DrawnOperation): boolean {
    const { kind, network, into, member, members, concept, key } = drawn;
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
      case 'workOn':
        if (from.work.has(concept)) return false;
        from.work.set(concept, 'certain');
        return true;
      case 'cover':
      case 'serve':
      case 'fulfil': {
        const purpose = purposeOf(drawn)!;
        if (from.purposes.has(purpose)) return false;
        from.purposes.set(purpose, 'certain');
        return true;
      }
      case 'meet':
        from.meetings = drawn.meetings;
        return true;
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

  /** By network how often it meets; undefined where nothing is said. */
  meetings(ids: CountyIds, scenario: RecordId): Map<RecordId, number | undefined> {
    const standing = [...this.#networks].filter(([, { ended }]) => !ended);
    return new Map(standing.map(([at, { meetings }]) => [networkId(at, ids, scenario), meetings]));
  }

  told(ids: CountyIds, scenario = SCENARIO): Told {
    const told: Told = {};
    for (const [network, { members, seated, work, purposes, ended }] of this.#networks) {
      if (ended) continue;
      const id = networkId(network, ids, scenario);
      told[id] = {
        members: [...new Map([...members, ...[...seated].map((at) => [at, 'certain'] as const)])]
          .map(([at, sure]) => `${ids.members[at]!} ${sure}`)
          .sort(),
        work: [...work].map(([at, sure]) => `${ids.concepts[at]!} ${sure}`).sort(),
        purposes: [...purposes].map(([at, sure]) => `${ids.purposes[at]!} ${sure}`).sort(),
      };
    }
    return told;
  }
}

function networkId(network: number, ids: CountyIds, scenario: RecordId): RecordId {
  return ids.networks[network] ?? foundedId(scenario, KEYS[network - NETWORKS.length]!);
}

function nothing(): PlainNetwork {
  const sets = { members: new Map(), seated: new Set<number>(), work: new Map() };
  return { ...sets, purposes: new Map(), meetings: undefined, ended: false };
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

/**
 * By network who is in it and what its work is, each as surely as it is at the surest, and what else it is
 * for: a duty once for each bearer.
 */
export type Told = {
  [network: string]: { members: string[]; work: string[]; purposes: string[] };
};

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
    const purposes = (['COVERS', 'SERVES', 'FULFILS'] as const).flatMap((kind) =>
      [...edgesAt(graph.adjacency(kind, 'from'), node)].flatMap((edge) => {
        const certainty = view.edges(kind)[edge]!;
        return certainty > 0
          ? [`${idOf(graph.edges[kind].to[edge]!)} ${sureWord[certainty]!}`]
          : [];
      }),
    );
    told[idOf(node)] = { members: words(surest), work: words(work), purposes: purposes.sort() };
  }
  return told;
}
const sureWord: { [certainty: number]: Sure } = {
  [CERTAINLY_VALID]: 'certain',
  [POSSIBLY_VALID]: 'possible',
};
