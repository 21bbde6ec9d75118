/**
 * Question 3 for deciding: the fewest networks that together reach every municipality, target group or
 * category of members that any of them reaches, and which nobody reaches.
 */
import { type Cover, smallestCover as coverOf } from '../../analysis/cover/smallestCover.js';
import { coverage, INHERITED, PRESENT } from '../../analysis/coverage.js';
import { POSSIBLY_VALID } from '../../graph/asOfView.js';
import type { RelationshipKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively, turn } from '../../snapshot/workers/cooperatively.js';
import { type About, aboutRecords, emptyReason } from '../asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { type NetworkFilter, networkPredicate, nodeOf } from '../filters/networkFilter.js';
import {
  type CellDetails,
  cellDetails,
  type CellState,
  cellState,
  type StateTally,
  tally,
} from '../matrix/cells.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { AreaLines, Elsewheres, nodesOf } from '../matrix/lines.js';
import { type GapBody, links, type Matrix, personsToldOf } from '../matrix/links.js';
import { certainNodes, covered, nobodyRecorded, purposes } from '../matrix/networkBodies.js';
import { type Population, populationOf } from '../matrix/population.js';
import { Scopes } from '../matrix/scopes.js';

/** What can be covered: dimensions of the matrix of gaps. */
export type CoveredDimension = 'municipality' | 'targetGroup' | 'memberCategory';

export interface SmallestCoverArguments {
  readonly rows: CoveredDimension;
  /** Whether a municipality is also reached by whoever works for a wider area around it. */
  readonly inherited: boolean;
  /** Networks that may be chosen; its areas also choose the municipalities that are to be reached. */
  readonly filter?: NetworkFilter | undefined;
}

/** A network of the cover. */
export interface NetworkOfCover {
  readonly network: RecordId;
  /** Rows that it reaches, by name. */
  readonly rows: readonly RecordId[];
  /** Rows that no other network of the cover reaches. */
  readonly alone: readonly RecordId[];
}

/** A row that nobody reaches. */
export interface UncoverableRow {
  readonly row: RecordId;
  readonly state: CellState;
  readonly population: Population | undefined;
  readonly details: () => CellDetails;
}

export interface SmallestCover {
  readonly about: About;
  /** How many networks it has. */
  readonly size: number;
  readonly isExact: boolean;
  /** No cover has fewer networks. */
  readonly lowerBound: number;
  readonly candidates: number;
  /** All rows by what is known of them. */
  readonly states: readonly StateTally[];
  readonly rows: number;
  readonly coverable: number;
  /** By id. */
  readonly networks: (first: number, after: RecordId | undefined) => Page<NetworkOfCover>;
  /** By name. */
  readonly uncoverable: (first: number, after: RecordId | undefined) => Page<UncoverableRow>;
}

/** What was worked out of a question, beside the figures of municipalities. */
interface Worked {
  /** Node numbers of what is to be reached, by name. */
  readonly rows: readonly number[];
  /** Ids of the networks that may be chosen, in order. */
  readonly networks: readonly RecordId[];
  /** Beside each of them the rows that it reaches. */
  readonly reachedBy: readonly (readonly number[])[];
  readonly bodies: readonly GapBody[];
  /** What is known of each row. */
  readonly values: Uint8Array;
  readonly cover: Cover;
}

/** Answers kept of each day: at the size of a country some 20 MB each. */
const KEPT = 3;
const answers = new SharedWork<DayView, Worked>(KEPT);

/**
 * Answers the question; equally small covers are told apart by ids, so that the same is told every
 * time. Exact where the rows that are left after what is settled hang together in parts of 24 at the
 * most, else with its bound. Throws InvalidInputError for a filter that does not fit; the signal's
 * reason when nobody waits. O(networks · rows) beside the search.
 */
export async function smallestCover(
  asking: Asking,
  reader: DetailReader,
  question: SmallestCoverArguments,
): Promise<SmallestCover> {
  const { rows: dimension, inherited, filter } = question;
  const view = viewOf(asking, filter?.statuses);
  const key = JSON.stringify([
    dimension,
    inherited,
    filter,
    personsToldOf(asking, filter?.statuses),
  ]);
  const { rows, networks, reachedBy, bodies, values, cover } = await answers.of(
    view,
    key,
    asking.signal,
    (abandoned) => worked({ ...asking, signal: abandoned }, view, reader, question),
  );
  const isArea = dimension === 'municipality';
  const populations = isArea
    ? await Promise.all(rows.map((area) => populationOf(view, reader, area)))
    : [];
  const { ids } = view.graph.nodes;
  const idOf = (line: number) => ids.idOf(rows[line]!);
  const uncoverable = rows.flatMap((_, line) => (values[line]! < least(inherited) ? [line] : []));
  const times = new Int32Array(rows.length);
  for (const chosen of cover.chosen) for (const line of reachedBy[chosen]!) times[line]!++;
  const about = aboutRecords(
    asking,
    'cover:definition',
    networks.length,
    possibleIn(view, dimension),
  );
  const recorded = certainNodes(view, 'Network').length;
  return {
    about: {
      ...about,
      empty: cover.chosen.length > 0 ? undefined : emptyReason(recorded, networks.length),
    },
    size: cover.chosen.length,
    isExact: cover.isExact,
    lowerBound: cover.lowerBound,
    candidates: networks.length,
    states: tally(
      rows.map((_, line) => ({ value: values[line]!, population: populations[line] })),
      isArea,
    ),
    rows: rows.length,
    coverable: rows.length - uncoverable.length,
    networks: (first, after) => {
      const page = pageOf(cover.chosen, (chosen) => networks[chosen]!, first, after);
      const items = page.items.map((chosen) => {
        const lines = [...reachedBy[chosen]!].sort((a, b) => a - b);
        const alone = lines.filter((line) => times[line] === 1);
        return { network: networks[chosen]!, rows: lines.map(idOf), alone: alone.map(idOf) };
      });
      return { ...page, items };
    },
    uncoverable: (first, after) => {
      const page = pageOf(uncoverable, idOf, first, after);
      const items = page.items.map((line) => ({
        row: idOf(line),
        state: cellState(values[line]!),
        population: populations[line],
        details: () =>
          cellDetails(view, bodies, values[line]!, [line, 0], isArea ? rows[line]! : null),
      }));
      return { ...page, items };
    },
  };
}

const least = (inherited: boolean) => (inherited ? INHERITED : PRESENT);

async function worked(
  asking: Asking,
  view: DayView,
  reader: DetailReader,
  { rows: dimension, inherited, filter }: SmallestCoverArguments,
): Promise<Worked> {
  const { ids } = view.graph.nodes;
  const isArea = dimension === 'municipality';
  // In order of id, so that what is chosen among equals is the same on every store.
  const networks = certainNodes(view, 'Network')
    .filter(networkPredicate(view, filter))
    .map((node) => ({ node, id: ids.idOf(node) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const wanted = filter?.areas?.map((id, at) => nodeOf(view, id, `filter.areas.${at}`, 'Area'));
  const asked = wanted && new AreaLines(view, []).municipalitiesOf(wanted);
  const rows = await nodesOf(view, asking.nameOrder, dimension, asked);
  const scopes = await Scopes.read(view, reader);
  const areas = new AreaLines(view, isArea ? rows : []);
  const elsewheres = new Elsewheres(scopes, areas.nodes);
  const personsInSeats = personsToldOf(asking, filter?.statuses);
  const some = { view, scopes, elsewheres, areas, asked, rows, columns: [0] };
  const matrix: Matrix = { ...some, personsInSeats };
  const always = links(new Map(), elsewheres.always(1), () => []);
  const bodies: GapBody[] = [];
  for (const [at, { node }] of networks.entries()) {
    if (at % BODIES_A_TURN === BODIES_A_TURN - 1) await turn();
    asking.signal.throwIfAborted();
    const reached = isArea ? covered(matrix, node) : purposes(matrix, rows, dimension, node);
    bodies.push({ rows: reached, columns: always });
  }
  const counted = bodies.length > 0 ? bodies : [nobodyRecorded(matrix, factOf[dimension])];
  const values = await cooperatively(coverage(counted, rows.length, 1), asking.signal);

  const coverable = rows.flatMap((_, line) => (values[line]! >= least(inherited) ? [line] : []));
  const rowOf = new Map(coverable.map((line, row) => [line, row]));
  const reachedBy = bodies.map((body) =>
    [...body.rows.linked].flatMap(([line, value]) => (value >= least(inherited) ? [line] : [])),
  );
  const sets = reachedBy.map((lines) => lines.map((line) => rowOf.get(line)!));
  const cover = await cooperatively(coverOf(coverable.length, sets), asking.signal);
  return {
    rows,
    networks: networks.map(({ id }) => id),
    reachedBy,
    bodies: counted,
    values,
    cover,
  };
}

/** Networks that are looked at in one turn. */
const BODIES_A_TURN = 1_000;

const factOf = {
  municipality: 'networks',
  targetGroup: 'concepts',
  memberCategory: 'seats',
} as const;

const lookedAt = {
  municipality: ['COVERS'],
  targetGroup: ['SERVES'],
  memberCategory: ['HAS_SEAT', 'FOR_CATEGORY', 'FILLED_BY'],
} as const satisfies { [dimension in CoveredDimension]: readonly RelationshipKind[] };

/** Relationships that hold only possibly, and are not counted; those of people are told of nobody. */
function possibleIn(view: DayView, dimension: CoveredDimension): number {
  let possible = 0;
  for (const kind of lookedAt[dimension]) {
    for (const state of view.edges(kind)) if (state === POSSIBLY_VALID) possible++;
  }
  return possible;
}
