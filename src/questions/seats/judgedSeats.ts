/** All seats of a day, each with who fills it by which mandate. By the numbers of the graph. */
import type { Holding } from '../../analysis/seats/seatStates.js';
import { NONE } from '../../analysis/coverage.js';
import { edgesAt } from '../../graph/adjacency.js';
import { CERTAINLY_VALID, NOT_VALID } from '../../graph/asOfView.js';
import type { EdgeColumns } from '../../graph/recordColumns.js';
import type { DayView } from '../../snapshot/views.js';
import { turn } from '../../snapshot/workers/cooperatively.js';
import type { Asking } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { municipalitiesOfNetwork, neighbours } from '../filters/territory.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { Scopes } from '../matrix/scopes.js';
import { type HoldingKind, holdingKinds, type Mandate, readMandates } from './readMandates.js';

/** An organisation that fills a seat or a person who holds it: now, possibly, or from a later day on. */
export interface JudgedHolding extends Mandate {
  readonly sits: Holding['sits'];
  /** Whether the organisation that fills the seat, or that its holder represents, is no more. */
  readonly hasEnded: boolean;
  readonly kind: HoldingKind;
  /** Number of the relationship among its kind. */
  readonly edge: number;
  readonly holder: number;
}

export interface JudgedSeat {
  /** Number of the HAS_SEAT by which the network has it. */
  readonly edge: number;
  readonly network: number;
  readonly seat: number;
  /** Concepts that it is meant for. */
  readonly categories: readonly number[];
  readonly holdings: readonly JudgedHolding[];
  /** Whether it is known that nobody else sits on it: by a source of all seats, or who sat on it has left. */
  readonly isKnown: boolean;
  /** Whether a person was ever recorded to hold it. */
  readonly hadPersons: boolean;
}

/** Seats that are judged before others are answered. */
const SEATS_A_TURN = 1_000;

const KEPT = 1;
const answers = new SharedWork<DayView, readonly JudgedSeat[]>(KEPT);

/**
 * The seats that certainly are on the day, in the order in which the graph has them. Made once a day and
 * revision, with a read of the mandates that were never read: O(seats + holdings).
 */
export function judgedSeats(
  { signal }: Pick<Asking, 'signal'>,
  view: DayView,
  reader: DetailReader,
): Promise<readonly JudgedSeat[]> {
  return answers.of(view, 'seats', signal, (abandoned) => judge(view, reader, abandoned));
}

async function judge(
  view: DayView,
  reader: DetailReader,
  abandoned: AbortSignal,
): Promise<readonly JudgedSeat[]> {
  const { edges } = view.graph;
  const states = view.edges('HAS_SEAT');
  const judging = new Judge(view, await Scopes.read(view, reader), {
    FILLED_BY: await readMandates(edges.FILLED_BY, 'FILLED_BY', reader),
    HELD_BY: await readMandates(edges.HELD_BY, 'HELD_BY', reader),
  });
  const wanted = Array.from(states.keys()).filter((edge) => states[edge] === CERTAINLY_VALID);
  const seats: JudgedSeat[] = [];
  for (const [at, edge] of wanted.entries()) {
    if (at % SEATS_A_TURN === 0) await turn();
    abandoned.throwIfAborted();
    seats.push(judging.seat(edge));
  }
  return seats;
}

class Judge {
  /** Whether a source has all seats, by network. */
  readonly #complete = new Map<number, boolean>();

  constructor(
    private readonly view: DayView,
    private readonly scopes: Scopes,
    private readonly mandatesOf: { readonly [kind in HoldingKind]: (edge: number) => Mandate },
  ) {}

  seat(edge: number): JudgedSeat {
    const { view } = this;
    const { graph } = view;
    const has = graph.edges.HAS_SEAT;
    const [network, seat] = [has.from[edge]!, has.to[edge]!];
    const ever = holdingKinds.flatMap((kind) => {
      const columns = graph.edges[kind];
      return [...edgesAt(graph.adjacency(kind, 'from'), seat)]
        .filter((one) => !columns.isDeleted(one) && view.statusHolds(columns, one))
        .map((one) => ({ kind, edge: one, columns }));
    });
    const holdings = ever.flatMap(({ kind, edge: one, columns }): JudgedHolding[] => {
      const sits = sitsOn(view.day, columns, one);
      if (sits === 'before') return [];
      const holder = columns.to[one]!;
      const hasEnded = isOver(view, kind, holder);
      return [{ ...this.mandatesOf[kind](one), kind, edge: one, holder, sits, hasEnded }];
    });
    return {
      edge,
      network,
      seat,
      categories: neighbours(view, 'FOR_CATEGORY', 'from', seat),
      holdings,
      isKnown: ever.length > holdings.length || this.#isComplete(network),
      hadPersons: ever.some(({ kind }) => kind === 'HELD_BY'),
    };
  }

  #isComplete(network: number): boolean {
    let found = this.#complete.get(network);
    if (found === undefined) {
      const at = municipalitiesOfNetwork(this.view, network);
      found = this.scopes.ofPlace(at, ['seats'], network).value === NONE;
      this.#complete.set(network, found);
    }
    return found;
  }
}

/**
 * By the days of the holding alone: an organisation that has ended since, or a mandate that has run
 * out, does not take anybody off a seat.
 */
function sitsOn(day: number, columns: EdgeColumns, edge: number): Holding['sits'] | 'before' {
  if (columns.possibleTo[edge]! <= day) return 'before';
  if (columns.possibleFrom[edge]! > day) return 'later';
  const isCertain = columns.certainFrom[edge]! <= day && day < columns.certainTo[edge]!;
  return isCertain ? 'now' : 'possibly';
}

/** Whether an organisation is no more on the day; of a person, every organisation that is represented. */
function isOver(view: DayView, kind: HoldingKind, holder: number): boolean {
  const { nodes, edges } = view.graph;
  const hasEnded = (node: number) =>
    view.nodes[node] === NOT_VALID &&
    (nodes.isDeleted(node) || nodes.possibleTo[node]! <= view.day);
  if (kind === 'FILLED_BY') return hasEnded(holder);
  const columns = edges.REPRESENTS;
  const represented = [...edgesAt(view.graph.adjacency('REPRESENTS', 'from'), holder)]
    .filter((edge) => !columns.isDeleted(edge) && view.statusHolds(columns, edge))
    .filter((edge) => sitsOn(view.day, columns, edge) === 'now')
    .map((edge) => columns.to[edge]!);
  return represented.length > 0 && represented.every(hasEnded);
}
