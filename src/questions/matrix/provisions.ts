/**
 * What municipalities have of their own: a named contact for associations and a local structure, and
 * where they lack one, whether that is known.
 */
import { coverage } from '../../analysis/coverage.js';
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import type { NetworkKind, Status } from '../../model/codes.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import { type Asking, viewOf } from '../asking/asking.js';
import { networkPredicate } from '../filters/networkFilter.js';
import { type CellDetails, cellDetails, type CellState, cellState } from './cells.js';
import { contacted } from './contactsAndActivity.js';
import type { DetailReader } from './detailReader.js';
import { AreaLines, Elsewheres, linkedTo } from './lines.js';
import { type GapBody, type GapLinks, links, type Matrix } from './links.js';
import { certainNodes, covered, nobodyRecorded } from './networkBodies.js';
import { Scopes } from './scopes.js';

/** What is known of one thing in one municipality. */
export interface Provision {
  readonly state: CellState;
  /** Contact roles or networks; people who are contacts themselves are not named here. */
  readonly details: () => CellDetails;
}

export interface Provisions {
  /** By row; null where it would tell of people on another day than today. */
  readonly contactValues: Uint8Array | null;
  readonly structureValues: Uint8Array;
  readonly contactOf: (row: number) => Provision | null;
  readonly structureOf: (row: number) => Provision;
}

export interface ProvisionsArguments {
  /** Node numbers of municipalities. */
  readonly rows: readonly number[];
  /** Municipalities that are asked for; undefined when everything is. */
  readonly asked: ReadonlySet<number> | undefined;
  /** Kinds of network that count as a local structure; any when left out. */
  readonly structures?: readonly NetworkKind[] | undefined;
  /** The networks that are looked at, such as those that reach every row; all when left out. */
  readonly among?: readonly number[] | undefined;
  /** Statuses that hold; those in force when left out. */
  readonly statuses?: readonly Status[] | undefined;
}

/**
 * Of each of the municipalities. To who may not know of people contacts are told of today only: from two
 * days it could be told when somebody began. O(municipalities · (networks + contacts)).
 */
export async function provisionsOf(
  asking: Asking,
  reader: DetailReader,
  { rows, asked, structures, among, statuses }: ProvisionsArguments,
): Promise<Provisions> {
  const view = viewOf(asking, statuses);
  const scopes = await Scopes.read(view, reader);
  const elsewheres = new Elsewheres(scopes, rows);
  const areas = new AreaLines(view, rows);
  const matrix: Matrix = {
    ...{ view, scopes, elsewheres, areas, asked, rows },
    columns: [0],
    personsInSeats: 'withheld',
  };
  const isTold = asking.masking === undefined || asking.masking.today === asking.day;
  const networks = (among ?? certainNodes(view, 'Network')).filter(
    networkPredicate(view, { kinds: structures }),
  );
  const always = links(new Map(), elsewheres.always(1), () => []);
  const structureBodies = orNobody(
    matrix,
    'networks',
    networks.map((network) => ({ rows: covered(matrix, network), columns: always })),
  );
  const contactBodies = orNobody(matrix, 'contacts', namedContacts(matrix, always));
  const valuesOf = (bodies: readonly GapBody[]) =>
    cooperatively(coverage(bodies, rows.length, 1), asking.signal);
  const structureValues = await valuesOf(structureBodies);
  const contactValues = await valuesOf(contactBodies);
  const provision = (bodies: readonly GapBody[], values: Uint8Array, row: number): Provision => ({
    state: cellState(values[row]!),
    details: () => cellDetails(view, bodies, values[row]!, [row, 0], rows[row]!),
  });
  const { ids } = view.graph.nodes;
  const withoutPeople = ({ state, details }: Provision): Provision => ({
    state,
    details: () => {
      const { who, sources, missing } = details();
      return {
        who: who.filter((id) => view.graph.kindOf(ids.numberOf(id)) !== 'ContactPerson'),
        sources: asking.masking ? [] : sources,
        missing,
      };
    },
  });
  return {
    contactValues: isTold ? contactValues : null,
    structureValues,
    contactOf: (row) =>
      isTold ? withoutPeople(provision(contactBodies, contactValues, row)) : null,
    structureOf: (row) => provision(structureBodies, structureValues, row),
  };
}

function orNobody(
  matrix: Matrix,
  fact: 'contacts' | 'networks',
  bodies: readonly GapBody[],
): readonly GapBody[] {
  return bodies.length === 0 ? [nobodyRecorded(matrix, fact)] : bodies;
}

/**
 * Contact roles of which somebody is known to be the holder, or of which that is open, and people who
 * are contacts themselves. All staff together is nobody by name.
 */
function namedContacts(matrix: Matrix, always: GapLinks): GapBody[] {
  const { view, elsewheres, scopes, areas } = matrix;
  const people = contactsOfAnything(view)
    .filter((node) => view.graph.kindOf(node) === 'ContactPerson')
    .filter((person) => contacted(matrix, person).linked.size > 0);
  const points = certainNodes(view, 'ContactPoint').filter(
    (point) => view.graph.codeOf(point) !== 'allStaff',
  );
  return [
    ...people.map((person) => ({ rows: contacted(matrix, person), columns: always })),
    ...points.map((point): GapBody => {
      const rows = contacted(matrix, point);
      if (linkedTo(view, 'HELD_BY', 'from', point).length > 0) return { rows, columns: always };
      const at = linkedTo(view, 'CONTACT_FOR', 'from', point).filter(
        ({ node }) => view.graph.kindOf(node) === 'Area',
      );
      const silence = scopes.ofPlace(areas.municipalitiesOf(at.map(({ node }) => node)), [
        'contacts',
      ]);
      const columns = links(new Map(), elsewheres.everywhere(silence, 1), (_line, area) => [
        { fact: 'contacts', subject: area },
      ]);
      return { rows, columns };
    }),
  ];
}

/** Who certainly is a contact, by node number: few of all people are. O(CONTACT_FOR). */
function contactsOfAnything(view: DayView): readonly number[] {
  const states = view.edges('CONTACT_FOR');
  const { from } = view.graph.edges.CONTACT_FOR;
  const found = new Set<number>();
  states.forEach((state, edge) => {
    if (state === CERTAINLY_VALID) found.add(from[edge]!);
  });
  return [...found].sort((a, b) => a - b);
}
