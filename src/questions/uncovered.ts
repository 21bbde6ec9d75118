/**
 * Question 3 for municipalities: which have no named contact for associations or no local structure, and
 * of which that is not known.
 */
import { coverage, PRESENT } from '../analysis/coverage.js';
import type { NetworkKind } from '../model/codes.js';
import type { RecordId } from '../model/record.js';
import type { DetailReader } from './matrix/detailReader.js';
import { type About, aboutRecords, emptyReason } from './asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from './asking/asking.js';
import { cooperatively } from '../snapshot/workers/cooperatively.js';
import { contacted } from './matrix/contactsAndActivity.js';
import {
  type CellDetails,
  cellDetails,
  type CellState,
  cellState,
  type StateTally,
  tally,
} from './matrix/cells.js';
import { AreaLines, Elsewheres, linkedTo, nodesOf } from './matrix/lines.js';
import { type GapBody, type GapLinks, links, type Matrix } from './matrix/links.js';
import { certainNodes, covered, nobodyRecorded } from './matrix/networkBodies.js';
import { type Population, populationOf } from './matrix/population.js';
import { Scopes } from './matrix/scopes.js';
import { networkPredicate, nodeOf } from './filters/networkFilter.js';

export interface UncoveredArguments {
  /** Only municipalities of these areas. */
  readonly areas?: readonly RecordId[] | undefined;
  /** Kinds of network that count as a local structure; any when left out. */
  readonly structures?: readonly NetworkKind[] | undefined;
  readonly first: number;
  /** Id of the municipality that the page follows. */
  readonly after?: RecordId | undefined;
}

/** What is known of one thing in one municipality. */
export interface Provision {
  readonly state: CellState;
  /** Contact roles or networks; people who are contacts themselves are not named here. */
  readonly details: () => CellDetails;
}

export interface UncoveredMunicipality {
  readonly municipality: RecordId;
  readonly population: Population | undefined;
  /** Null where it would tell of people on another day than today. */
  readonly contact: Provision | null;
  readonly structure: Provision;
}

export interface Uncovered extends Page<UncoveredMunicipality> {
  readonly about: About;
  /** All municipalities that were looked at, by state. */
  readonly contacts: readonly StateTally[] | null;
  readonly structures: readonly StateTally[];
}

/**
 * Municipalities where the contact or the structure is not PRESENT, by name. To who may not know of
 * people contacts are told of today only: from two days it could be told when somebody began.
 * O(municipalities · (networks + contacts)). Throws InvalidInputError for areas that do not exist.
 */
export async function uncovered(
  asking: Asking,
  reader: DetailReader,
  question: UncoveredArguments,
): Promise<Uncovered> {
  const view = viewOf(asking);
  const lookup = new AreaLines(view, []);
  const asked =
    question.areas &&
    lookup.municipalitiesOf(
      question.areas.map((id, at) => nodeOf(view, id, `areas.${at}`, 'Area')),
    );
  const rows = await nodesOf(view, asking.nameOrder, 'municipality', asked);
  const scopes = await Scopes.read(view, reader);
  const elsewheres = new Elsewheres(scopes, rows);
  const areas = new AreaLines(view, rows);
  const matrix: Matrix = {
    view,
    scopes,
    elsewheres,
    areas,
    asked,
    rows,
    columns: [0],
    personsInSeats: 'withheld',
  };
  const isTold = asking.masking === undefined || asking.masking.today === asking.day;
  const networks = certainNodes(view, 'Network').filter(
    networkPredicate(view, { kinds: question.structures }),
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
  const populations = await Promise.all(rows.map((area) => populationOf(view, reader, area)));
  const tallied = (values: Uint8Array) =>
    tally(
      rows.map((_, row) => ({ value: values[row]!, population: populations[row] })),
      true,
    );
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
  const lacking = rows.flatMap((_, row) =>
    structureValues[row] === PRESENT && (!isTold || contactValues[row] === PRESENT) ? [] : [row],
  );
  const page = pageOf(lacking, (row) => ids.idOf(rows[row]!), question.first, question.after);
  return {
    ...page,
    items: page.items.map((row) => ({
      municipality: ids.idOf(rows[row]!),
      population: populations[row],
      contact: isTold ? withoutPeople(provision(contactBodies, contactValues, row)) : null,
      structure: provision(structureBodies, structureValues, row),
    })),
    about: {
      ...aboutRecords(asking, 'gaps:uncovered', rows.length, 0),
      // Areas that were asked for may have no municipality.
      empty: lacking.length === 0 ? emptyReason(asked ? 1 : rows.length, rows.length) : undefined,
    },
    contacts: isTold ? tallied(contactValues) : null,
    structures: tallied(structureValues),
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
  const people = certainNodes(view, 'ContactPerson').filter(
    (person) => contacted(matrix, person).linked.size > 0,
  );
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
