/**
 * Question 3: where there is nobody, and whether that is known. A matrix of two dimensions, whose cells
 * tell what is there from what is known not to be and from what nobody has told.
 */
import { coverage } from '../analysis/coverage.js';
import { CERTAINLY_VALID, POSSIBLY_VALID } from '../graph/asOfView.js';
import { seatPlaces } from '../graph/seatPlaces.js';
import { InvalidInputError, LimitExceededError } from '../model/errors/errors.js';
import type { RelationshipKind } from '../model/kinds.js';
import { problem } from '../model/errors/problems.js';
import type { RecordId } from '../model/record.js';
import type { DetailReader } from './matrix/detailReader.js';
import type { DayView } from '../snapshot/views.js';
import { type About, aboutRecords } from './asking/about.js';
import { type Asking, viewOf } from './asking/asking.js';
import { cooperatively } from '../snapshot/workers/cooperatively.js';
import { byActivity, byContact } from './matrix/contactsAndActivity.js';
import {
  byCovers,
  byFulfilment,
  byHome,
  byPurpose,
  certainNodes,
  nobodyRecorded,
} from './matrix/networkBodies.js';
import {
  type CellDetails,
  cellDetails,
  cellState,
  type CellState,
  NOT_APPLICABLE,
  type StateTally,
  tally,
} from './matrix/cells.js';
import {
  type ConceptDimension,
  type GapDimension,
  type GapVia,
  isAreaDimension,
  viaOf,
} from './matrix/dimensions.js';
import { isApplicable, readFulfilments } from './matrix/duties.js';
import { AreaLines, Elsewheres, nodesOf } from './matrix/lines.js';
import { type GapBody, type Matrix, personsToldOf } from './matrix/links.js';
import { type Population, populationOf } from './matrix/population.js';
import { type ScopeFact, Scopes } from './matrix/scopes.js';
import { type NetworkFilter, networkPredicate, nodeOf } from './filters/networkFilter.js';

/** The most cells that one matrix may have. */
export const LARGEST_MATRIX = 10_000;

export interface GapsArguments {
  readonly rows: GapDimension;
  readonly columns: GapDimension;
  /** By what a row and a column meet; what is usual for the two when left out. */
  readonly via?: GapVia | undefined;
  /** Which networks count; its areas also choose which areas stand in the matrix. */
  readonly filter?: NetworkFilter | undefined;
}

export interface GapLine {
  readonly id: RecordId;
  /** Of areas, when somebody has counted. */
  readonly population: Population | undefined;
  readonly tally: readonly StateTally[];
}

export interface GapCell {
  readonly row: RecordId;
  readonly column: RecordId;
  readonly state: CellState;
  /** How many reach the cell; 0 only where that is known, null where it is not. */
  readonly count: number | null;
  readonly population: Population | undefined;
  readonly details: () => CellDetails;
}

export interface Gaps {
  readonly about: About;
  readonly via: GapVia;
  readonly rows: readonly GapLine[];
  readonly columns: readonly GapLine[];
  readonly tally: readonly StateTally[];
  /**
   * So many at the most, row by row; only those in the states, where some are asked for. Throws
   * InvalidInputError unless 1 ≤ first ≤ 10,000.
   */
  readonly cells: (first: number, states?: readonly CellState[]) => GapCell[];
}

/** Relationships that a way of meeting looks at, and of which fact an empty list of bodies would be. */
const seenBy: { readonly [via in GapVia]: { fact: ScopeFact; kinds: RelationshipKind[] } } = {
  covers: { fact: 'networks', kinds: ['COVERS', 'ABOUT', 'SERVES', 'HAS_SEAT', 'FILLED_BY'] },
  purpose: { fact: 'networks', kinds: ['ABOUT', 'SERVES', 'HAS_SEAT', 'FILLED_BY'] },
  fulfilment: { fact: 'duties', kinds: ['FULFILS', 'GOVERNS'] },
  home: { fact: 'networks', kinds: ['HAS_SEAT', 'FILLED_BY', 'LOCATED_IN', 'ABOUT', 'SERVES'] },
  contact: { fact: 'contacts', kinds: ['CONTACT_FOR', 'ABOUT', 'SERVES'] },
  activity: { fact: 'organisations', kinds: ['OPERATES_IN', 'ABOUT', 'SERVES'] },
};

/**
 * Answers the question. Throws InvalidInputError for a pair of dimensions that nothing joins and for a
 * filter that does not fit, LimitExceededError for a matrix of more than 10,000 cells.
 * O(bodies · rows · columns), bodies alike counted as one.
 */
export async function gaps(
  asking: Asking,
  reader: DetailReader,
  question: GapsArguments,
): Promise<Gaps> {
  const via = viaOf(question.rows, question.columns, question.via);
  const view = viewOf(asking, question.filter?.statuses);
  // Areas and, beside them, duties' and concepts' bodies are laid along the rows; turned back at the end.
  const isTurned = isAreaDimension(question.columns);
  const [first, second] = isTurned
    ? ([question.columns, question.rows] as const)
    : ([question.rows, question.columns] as const);
  const networks = countedNetworks(view, via, question.filter);
  const asked = municipalitiesAsked(view, question.filter);
  const rows = await nodesOf(view, asking.nameOrder, first, asked);
  const columns = await nodesOf(view, asking.nameOrder, second, asked);
  if (rows.length * columns.length > LARGEST_MATRIX) {
    throw new LimitExceededError('cells', LARGEST_MATRIX, rows.length * columns.length);
  }
  const hasAreas = isAreaDimension(first);
  const scopes = await Scopes.read(view, reader);
  const areas = new AreaLines(view, hasAreas ? rows : []);
  const elsewheres = new Elsewheres(scopes, areas.nodes);
  const personsInSeats = personsToldOf(asking, question.filter?.statuses);
  const matrix: Matrix = { view, scopes, elsewheres, areas, asked, rows, columns, personsInSeats };
  const bodies = await bodiesBy(via, matrix, networks, [first, second], reader);
  const counted = bodies.length === 0 ? [nobodyRecorded(matrix, seenBy[via].fact)] : bodies;
  const values = await cooperatively(coverage(counted, rows.length, columns.length), asking.signal);
  if (via === 'fulfilment') {
    rows.forEach((area, row) =>
      columns.forEach((duty, column) => {
        const at = row * columns.length + column;
        if (!isApplicable(view, duty, area)) values[at] = NOT_APPLICABLE;
      }),
    );
  }
  const populations = hasAreas
    ? await Promise.all(rows.map((area) => populationOf(view, reader, area)))
    : [];

  const { ids } = view.graph.nodes;
  const places = rows.flatMap((_, row) => columns.map((_, column) => ({ row, column })));
  if (isTurned) places.sort((a, b) => a.column - b.column || a.row - b.row);
  const valueOf = ({ row, column }: { row: number; column: number }) =>
    values[row * columns.length + column]!;
  // People only along areas: anywhere else the same people would count several times.
  const tallied = (some: typeof places, isAlongAreas: boolean) =>
    tally(
      some.map((place) => ({ value: valueOf(place), population: populations[place.row] })),
      isAlongAreas,
    );
  const rowLines = rows.map((node, line) => ({
    id: ids.idOf(node),
    population: populations[line],
    tally: tallied(
      columns.map((_, column) => ({ row: line, column })),
      false,
    ),
  }));
  const columnLines = columns.map((node, line) => ({
    id: ids.idOf(node),
    population: undefined,
    tally: tallied(
      rows.map((_, row) => ({ row, column: line })),
      hasAreas,
    ),
  }));
  const cellAt = ({ row, column }: { row: number; column: number }): GapCell => {
    const value = valueOf({ row, column });
    const area = hasAreas ? rows[row]! : null;
    const [rowId, columnId] = [ids.idOf(rows[row]!), ids.idOf(columns[column]!)];
    let known: CellDetails | undefined;
    const details = () => (known ??= cellDetails(view, counted, value, [row, column], area));
    const state = cellState(value);
    return {
      row: isTurned ? columnId : rowId,
      column: isTurned ? rowId : columnId,
      state,
      // Counted when it is asked for, which of the cells that are only compared it is not.
      get count() {
        return countIn(state, details);
      },
      population: populations[row],
      details,
    };
  };
  return {
    about: {
      ...aboutRecords(asking, 'gaps:definition', bodies.length, possibleIn(matrix, via)),
    },
    via,
    rows: isTurned ? columnLines : rowLines,
    columns: isTurned ? rowLines : columnLines,
    tally: tallied(places, false),
    cells: (first, states) => {
      if (!Number.isInteger(first) || first < 1 || first > LARGEST_MATRIX) {
        const limits = { minimum: 1, maximum: LARGEST_MATRIX };
        throw new InvalidInputError([problem('outOfRange', 'first', first, limits)]);
      }
      return places
        .filter((place) => states?.includes(cellState(valueOf(place))) ?? true)
        .slice(0, first)
        .map(cellAt);
    },
  };
}

function countIn(state: CellState, details: () => CellDetails): number | null {
  if (state === 'PRESENT' || state === 'INHERITED') return details().who.length;
  return state === 'NONE' ? 0 : null;
}

/** Networks that pass the filter; it may name networks only where they are what is counted. */
function countedNetworks(view: DayView, via: GapVia, filter: NetworkFilter = {}): number[] {
  if (via === 'contact' || via === 'activity') {
    if (filter.ids ?? filter.kinds) {
      // Other networks would not change such an answer: asked so, something else was meant.
      const facts = { allowed: ['covers', 'home', 'purpose', 'fulfilment'] };
      throw new InvalidInputError([problem('notAmong', 'via', via, facts)]);
    }
    return [];
  }
  return certainNodes(view, 'Network').filter(networkPredicate(view, filter));
}

/** The municipalities of a filter's areas; undefined for one without areas. */
export function municipalitiesAsked(
  view: DayView,
  filter: NetworkFilter = {},
): ReadonlySet<number> | undefined {
  if (!filter.areas) return undefined;
  const areas = filter.areas.map((id, at) => nodeOf(view, id, `filter.areas.${at}`, 'Area'));
  return new AreaLines(view, []).municipalitiesOf(areas);
}

async function bodiesBy(
  via: GapVia,
  matrix: Matrix,
  networks: readonly number[],
  [rows, columns]: readonly [GapDimension, GapDimension],
  reader: DetailReader,
): Promise<GapBody[]> {
  const concept = columns as ConceptDimension;
  switch (via) {
    case 'covers':
      return byCovers(matrix, networks, concept);
    case 'home':
      return byHome(matrix, networks, concept);
    case 'purpose':
      return byPurpose(matrix, networks, rows as ConceptDimension, concept);
    case 'contact':
      return byContact(
        matrix,
        isAreaDimension(rows) ? undefined : (rows as ConceptDimension),
        concept,
      );
    case 'activity':
      return byActivity(matrix, concept);
    case 'fulfilment':
      return byFulfilment(matrix, networks, await readFulfilments(matrix.view, reader));
  }
}

/** Relationships looked at that hold only possibly, and are not counted. */
function possibleIn({ view, personsInSeats }: Matrix, via: GapVia): number {
  const { kinds } = seenBy[via];
  const looksAtPersons = via !== 'home' && kinds.includes('FILLED_BY');
  const held =
    looksAtPersons && personsInSeats === 'counted'
      ? seatPlaces(view, 'HELD_BY', POSSIBLY_VALID).others.length -
        seatPlaces(view, 'HELD_BY', CERTAINLY_VALID).others.length
      : 0;
  // Of memberships those of organisations: how many people are possibly there would tell of single ones.
  const memberships = via === 'home' ? view.tally('Organisation').possible : 0;
  return kinds.reduce(
    (sum, kind) =>
      sum + view.edges(kind).reduce((n, state) => n + (state === POSSIBLY_VALID ? 1 : 0), 0),
    memberships + held,
  );
}
