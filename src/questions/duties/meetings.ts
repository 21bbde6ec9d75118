/** Which meetings fulfil which duty for whom: those told to do so, and those of bodies that fulfil it. */
import { edgesAt } from '../../graph/adjacency.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import {
  type Beginning,
  beginningOf,
  type FulfilmentEdge,
  holdsThroughout,
} from './fulfilments.js';

/** Why a meeting counts: it is told to fulfil the duty, or a body that fulfils it held it. */
export type MeetingGround = 'itself' | 'structure';

export interface CountedMeeting {
  readonly meeting: RecordId;
  readonly ground: MeetingGround;
  /** Within which days it began. */
  readonly on: Beginning;
}

export class FulfillingMeetings {
  readonly #byPair = new Map<string, FulfilmentEdge[]>();
  readonly #byDuty = new Map<number, FulfilmentEdge[]>();
  readonly #known = new Map<string, readonly CountedMeeting[]>();

  constructor(
    private readonly view: DayView,
    edges: readonly FulfilmentEdge[],
  ) {
    for (const one of edges) {
      add(this.#byPair, `${one.duty} ${one.bearer}`, one);
      add(this.#byDuty, one.duty, one);
    }
  }

  /** Meetings of all times that were held, or are recorded to be; by their first day, then by id. */
  of(duty: number, bearer: number): readonly CountedMeeting[] {
    const key = `${duty} ${bearer}`;
    let found = this.#known.get(key);
    if (!found) this.#known.set(key, (found = this.#find(duty, bearer)));
    return found;
  }

  #find(duty: number, bearer: number): CountedMeeting[] {
    const { graph } = this.view;
    const found = new Map<number, MeetingGround>();
    const isNetwork = graph.kindOf(bearer) === 'Network';
    const heldByBearer = isNetwork ? this.#heldBy(bearer) : [];
    // FULFILS names an organisation: what a body does of its own task is told by who did it.
    const edges = isNetwork
      ? (this.#byDuty.get(duty) ?? [])
      : (this.#byPair.get(`${duty} ${bearer}`) ?? []);
    for (const { edge, by } of edges) {
      if (graph.kindOf(by) === 'Meeting') {
        if (isNetwork && !heldByBearer.includes(by)) continue;
        if (this.#isMeeting(by) && this.#standsOn(edge, by)) found.set(by, 'itself');
      } else if (graph.kindOf(by) === 'Network' && (!isNetwork || by === bearer)) {
        for (const meeting of this.#heldBy(by)) {
          if (found.has(meeting) || !this.#holdsThen(by, edge, meeting)) continue;
          found.set(meeting, 'structure');
        }
      }
    }
    const { ids } = graph.nodes;
    return [...found]
      .map(([node, ground]) => ({
        meeting: ids.idOf(node),
        ground,
        on: beginningOf(graph.nodes, node),
      }))
      .sort((a, b) => a.on.first - b.on.first || (a.meeting < b.meeting ? -1 : 1));
  }

  #heldBy(network: number): number[] {
    const { graph } = this.view;
    const columns = graph.edges.HELD;
    return [...edgesAt(graph.adjacency('HELD', 'from'), network)]
      .filter((edge) => !columns.isDeleted(edge) && this.view.statusHolds(columns, edge))
      .map((edge) => columns.to[edge]!)
      .filter((meeting) => this.#isMeeting(meeting));
  }

  #isMeeting(node: number): boolean {
    const { nodes } = this.view.graph;
    return !nodes.isDeleted(node) && this.view.statusHolds(nodes, node);
  }

  /** Whether what is said of a meeting may be so on its days. */
  #standsOn(edge: number, meeting: number): boolean {
    const columns = this.view.graph.edges.FULFILS;
    const { first, last } = beginningOf(this.view.graph.nodes, meeting);
    const isPossible = columns.possibleFrom[edge]! <= last && first < columns.possibleTo[edge]!;
    return isPossible && this.view.statusHolds(columns, edge);
  }

  /** Whether the body was in force and fulfilled the duty when it met. */
  #holdsThen(network: number, edge: number, meeting: number): boolean {
    const { graph } = this.view;
    const on = beginningOf(graph.nodes, meeting);
    return (
      holdsThroughout(this.view, graph.nodes, network, on) &&
      holdsThroughout(this.view, graph.edges.FULFILS, edge, on)
    );
  }
}

function add<Key>(map: Map<Key, FulfilmentEdge[]>, key: Key, value: FulfilmentEdge): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
