/**
 * Question 6 for contact roles: which are held, vacant or stale, on the matrix of levels and sectors, whose
 * empty cells tell what is known to be nobody from what nobody has told.
 */
import { NONE } from '../../analysis/coverage.js';
import { roleState, type RoleState, roleStates } from '../../analysis/seats/roleStates.js';
import { edgesAt } from '../../graph/adjacency.js';
import { CERTAINLY_VALID, NOT_VALID, POSSIBLY_VALID } from '../../graph/asOfView.js';
import type { RecordId } from '../../model/record.js';
import { type Day, dayOf, formatDay } from '../../model/time/days.js';
import type { DayView } from '../../snapshot/views.js';
import { type About, aboutRecords, emptyReason } from '../asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from '../asking/asking.js';
import type { PageArguments } from '../asking/listing.js';
import { SharedWork } from '../asking/sharedWork.js';
import { tellsOfPeople } from '../asking/smallGroups.js';
import { nodeOf } from '../filters/networkFilter.js';
import { gaps } from '../gaps.js';
import type { CellState } from '../matrix/cells.js';
import { placesOfContact } from '../matrix/contactsAndActivity.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { AreaLines, linkedTo, touches } from '../matrix/lines.js';
import { certainNodes } from '../matrix/networkBodies.js';
import { Scopes } from '../matrix/scopes.js';

export type { RoleState } from '../../analysis/seats/roleStates.js';

/** Every condition that is given has to hold. */
export interface ContactRoleFilter {
  /** Areas that share a municipality with where the role lies. */
  readonly areas?: readonly RecordId[] | undefined;
  /** Concepts that the role is about, one of each list. */
  readonly levels?: readonly RecordId[] | undefined;
  readonly sectors?: readonly RecordId[] | undefined;
  readonly states?: readonly RoleState[] | undefined;
}

export interface ContactRolesArguments extends PageArguments {
  readonly filter?: ContactRoleFilter | undefined;
}

export interface ContactRole {
  readonly role: RecordId;
  /** Null where it would tell of people on another day than today. */
  readonly state: RoleState | null;
  /** When somebody last confirmed it, as ISO text; undefined when nobody ever has. */
  readonly confirmedOn: string | undefined;
  readonly isStale: boolean;
  readonly levels: readonly RecordId[];
  readonly sectors: readonly RecordId[];
}

export interface RoleTally {
  /** Null: it is not told. */
  readonly state: RoleState | null;
  readonly roles: number;
}

export interface RoleCell {
  readonly level: RecordId;
  readonly sector: RecordId;
  /** PRESENT where there is a role, held or not; else what is known of there being none. */
  readonly coverage: CellState;
  readonly states: readonly RoleTally[];
}

export interface ContactRoles extends Page<ContactRole> {
  readonly about: About;
  /** All roles in the areas and for the levels and sectors asked for, by state. */
  readonly states: readonly RoleTally[];
  /** Levels × sectors of the roles in the areas asked for, level by level. */
  readonly matrix: readonly RoleCell[];
}

interface JudgedRole extends ContactRole {
  readonly state: RoleState;
  readonly municipalities: ReadonlySet<number>;
}

const KEPT = 1;
const answers = new SharedWork<DayView, readonly JudgedRole[]>(KEPT);

/**
 * Roles by name. Throws InvalidInputError for ids of no area or concept and a page out of range. O(n log n) in
 * the roles, which are read once a day and revision, and the matrix as `gaps` makes it.
 */
export async function contactRoles(
  asking: Asking,
  reader: DetailReader,
  { filter = {}, first, after }: ContactRolesArguments,
): Promise<ContactRoles> {
  const view = viewOf(asking);
  const { ids } = view.graph.nodes;
  const passes = rolePredicate(view, filter);
  const all = await answers.of(view, 'roles', asking.signal, () => judge(view, reader));
  const isTold = tellsOfPeople(asking, undefined);
  // All staff is nobody by name, and told of every day.
  const told = (role: JudgedRole): ContactRole =>
    isTold || role.state === 'ALL_STAFF' ? role : { ...role, state: null };
  const lookedAt = all.filter(passes).map(told);
  const found = lookedAt.filter(
    ({ state }) => !filter.states || (state !== null && filter.states.includes(state)),
  );
  const ranks = await asking.nameOrder.ranks(ids, 'ContactPoint');
  const rankOf = ({ role }: ContactRole) => ranks[ids.numberOf(role)]!;
  found.sort((a, b) => rankOf(a) - rankOf(b) || (a.role < b.role ? -1 : 1));
  const possible = view.nodes.reduce(
    (sum, state, node) =>
      sum + (state === POSSIBLY_VALID && view.graph.kindOf(node) === 'ContactPoint' ? 1 : 0),
    0,
  );
  return {
    ...pageOf(found, ({ role }) => role, first, after),
    about: {
      ...aboutRecords(asking, 'seats:contactRoles', lookedAt.length, possible),
      empty: found.length === 0 ? emptyReason(all.length, lookedAt.length) : undefined,
    },
    states: tally(lookedAt),
    matrix: await matrixOf(
      asking,
      reader,
      filter.areas,
      new Map(all.map((r) => [r.role, told(r)])),
    ),
  };
}

async function matrixOf(
  asking: Asking,
  reader: DetailReader,
  areas: readonly RecordId[] | undefined,
  roles: ReadonlyMap<RecordId, ContactRole>,
): Promise<RoleCell[]> {
  const dimensions = { rows: 'level', columns: 'sector', via: 'contact' } as const;
  const matrix = await gaps(asking, reader, { ...dimensions, filter: { areas } });
  const cells = matrix.rows.length * matrix.columns.length;
  if (cells === 0) return [];
  return matrix.cells(cells).map(({ row, column, state, details }) => ({
    level: row,
    sector: column,
    coverage: state,
    states: tally(state === 'PRESENT' ? details().who.map((id) => roles.get(id)!) : []),
  }));
}

function rolePredicate(
  view: DayView,
  { areas, levels, sectors }: ContactRoleFilter,
): (role: JudgedRole) => boolean {
  const lookup = new AreaLines(view, []);
  const asked =
    areas &&
    lookup.municipalitiesOf(areas.map((id, at) => nodeOf(view, id, `filter.areas.${at}`, 'Area')));
  const among = (given: readonly RecordId[] | undefined, name: string) => {
    given?.forEach((id, at) => nodeOf(view, id, `filter.${name}.${at}`, 'Concept'));
    return (its: readonly RecordId[]) => !given || its.some((id) => given.includes(id));
  };
  const [atLevel, inSector] = [among(levels, 'levels'), among(sectors, 'sectors')];
  return (role) =>
    (!asked || touches(role.municipalities, asked)) &&
    atLevel(role.levels) &&
    inSector(role.sectors);
}

async function judge(view: DayView, reader: DetailReader): Promise<readonly JudgedRole[]> {
  const { graph } = view;
  const { ids } = graph.nodes;
  const scopes = await Scopes.read(view, reader);
  const lookup = new AreaLines(view, []);
  return Promise.all(
    certainNodes(view, 'ContactPoint').map(async (node): Promise<JudgedRole> => {
      const role = ids.idOf(node);
      const confirmedOn = (await reader.entity(role, 'ContactPoint'))?.properties.confirmedOn;
      const municipalities = lookup.municipalitiesOf(placesOfContact(view, node));
      const { isHeld, hasLeft } = holdersOf(view, node);
      const isStale = isUnconfirmed(confirmedOn, formatDay(view.day));
      const silence = scopes.ofPlace(municipalities, ['contacts']);
      const about = (scheme: string) =>
        linkedTo(view, 'ABOUT', 'from', node)
          .filter((link) => graph.codeOf(link.node) === scheme)
          .map((link) => ids.idOf(link.node))
          .sort();
      const state = roleState({
        isAllStaff: graph.codeOf(node) === 'allStaff',
        isHeld,
        isKnown: silence.value === NONE || hasLeft,
        isStale,
      });
      const concepts = { levels: about('cooperationLevel'), sectors: about('sector') };
      return { role, state, confirmedOn, isStale, ...concepts, municipalities };
    }),
  );
}

/** Whether somebody holds a role, undefined where only possibly, and whether somebody has left it. */
function holdersOf(view: DayView, role: number) {
  const columns = view.graph.edges.HELD_BY;
  const states = view.edges('HELD_BY');
  const edges = [...edgesAt(view.graph.adjacency('HELD_BY', 'from'), role)];
  const has = (state: number) => edges.some((edge) => states[edge] === state);
  const hasLeft = edges.some(
    (edge) =>
      states[edge] === NOT_VALID &&
      !columns.isDeleted(edge) &&
      view.statusHolds(columns, edge) &&
      columns.possibleTo[edge]! <= view.day,
  );
  return { isHeld: has(CERTAINLY_VALID) || (has(POSSIBLY_VALID) ? undefined : false), hasLeft };
}

/** Whether nobody has confirmed something for more than 12 months before a day; both as ISO text. */
export function isUnconfirmed(confirmedOn: string | undefined, day: string): boolean {
  return confirmedOn === undefined || day > aYearAfter(confirmedOn);
}

/** The same day a year later, both as ISO text; of 29 February the day after. */
function aYearAfter(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return formatDay(dayOf(year + 1, month, day) ?? (dayOf(year + 1, 3, 1) as Day));
}

function tally(roles: readonly ContactRole[]): RoleTally[] {
  return [...roleStates, null].flatMap((state) => {
    const count = roles.filter((role) => role.state === state).length;
    return count === 0 ? [] : [{ state, roles: count }];
  });
}
