/** What operations on a small county would do, worked out on plain maps; and the same as a graph tells it. */
import { edgesAt } from '../../../src/graph/adjacency.js';
import { AsOfView, CERTAINLY_VALID, POSSIBLY_VALID } from '../../../src/graph/asOfView.js';
import type { Graph } from '../../../src/graph/graph.js';
import { seatPlaces } from '../../../src/graph/seatPlaces.js';
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
  SCENARIO,
} from './drawnCounty.js';

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
