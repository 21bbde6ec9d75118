/**
 * Question 4, where one is all there is: bodies that hang on a single organisation or person, since
 * nobody else of the sort is told of there, or nobody else leads it; and who holds the whole together.
 */
import { NO_SOLE_HOLDER, soleHolders } from '../../analysis/load/soleHolder.js';
import type { Cuts } from '../../analysis/structure/cuts.js';
import { edgesAt } from '../../graph/adjacency.js';
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import { degreeOf } from '../../graph/twoMode.js';
import { type MembershipRole, membershipRoles } from '../../model/codes.js';
import type { RecordId } from '../../model/record.js';
import type { DayView, MemberKind } from '../../snapshot/views.js';
import { type About, aboutOrganisations, aboutPeople, emptyReason } from '../asking/about.js';
import { type Asking, checkPageSize, type Page, pageAfter, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { type NetworkFilter, nodeOf } from '../filters/networkFilter.js';
import { neighbours } from '../filters/territory.js';
import { type CellState, cellState } from '../matrix/cells.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { AreaLines } from '../matrix/lines.js';
import { Scopes } from '../matrix/scopes.js';
import { cutsWithout, membersOfNetworks, type MembersOfNetworks } from './membersOfNetworks.js';

/** Why a body hangs on one: nobody else of the sort is there, or nobody else leads it. */
export type Hanging = 'onlyMember' | 'onlyOfficer';

/** Who can call a body together. */
const OFFICES: readonly MembershipRole[] = ['chair', 'viceChair', 'secretary'];
const roleCodes = Object.keys(membershipRoles.codes) as MembershipRole[];

export interface SinglePointsArguments {
  /** On whom; only for an asker who may know of people if on people. */
  readonly kind: MemberKind;
  /** Only these networks are looked at. */
  readonly filter?: NetworkFilter | undefined;
  readonly first: number;
  /** Id of the member that the page follows. */
  readonly after?: RecordId | undefined;
}

export interface HangingNetwork {
  readonly network: RecordId;
  readonly reasons: readonly Hanging[];
  /** Offices that the member holds there. */
  readonly offices: readonly MembershipRole[];
  /** What is known of members whom no list names: NONE where a source has all. */
  readonly known: CellState;
}

export interface SinglePoint {
  readonly member: RecordId;
  readonly kind: MemberKind;
  /** Networks that hang on it, for either reason, and for each. */
  readonly networks: number;
  readonly onlyMember: number;
  readonly onlyOfficer: number;
  /** Into how many more parts networks and members would fall without it, and how many it would cut off. */
  readonly extraParts: number;
  readonly cutOff: number;
  /** In order of id. */
  readonly hanging: () => readonly HangingNetwork[];
}

export interface SinglePoints extends Page<SinglePoint> {
  readonly about: About;
  /** Networks that hang on one, of those with a member of the sort. */
  readonly hangingNetworks: number;
  readonly networks: number;
}

interface Found {
  /** Numbers of members, those on whom most hangs first. */
  readonly order: Int32Array;
  /** Beside each network: its only member, and its only officer. */
  readonly onlyMember: Int32Array;
  readonly onlyOfficer: Int32Array;
  /** Beside each member. */
  readonly onlyMemberOf: Int32Array;
  readonly onlyOfficerOf: Int32Array;
  readonly networksOf: Int32Array;
}

const answers = new SharedWork<MembersOfNetworks, Found>(1);
const definitions = {
  Organisation: 'singlePoints:definition',
  ContactPerson: 'singlePoints:definitionOfPeople',
} as const;

/**
 * Members on whom networks hang, most of these first; then those without whom most is cut off; ties by
 * id. Throws InvalidInputError for arguments out of range and a cursor of who is not in the list any
 * more; the signal's reason when nobody waits. O(nodes + places), once a day and filter.
 */
export async function singlePoints(
  asking: Asking,
  reader: DetailReader,
  { kind, filter, first, after }: SinglePointsArguments,
): Promise<SinglePoints> {
  checkPageSize(first);
  const view = viewOf(asking, filter?.statuses);
  const members = await membersOfNetworks(asking, view, kind, filter);
  const cuts = await cutsWithout(asking, members);
  const found = await answers.of(members, '', asking.signal, () =>
    Promise.resolve(look(view, members, cuts)),
  );
  const scopes = await Scopes.read(view, reader);
  const { ids } = view.graph.nodes;
  const { rowNodes, columnNodes, columnOfNode } = members.members;
  const page = pageAfter(found.order, first, after, (id) =>
    found.order.indexOf(columnOfNode[nodeOf(view, id, 'after')]!),
  );
  const areas = new AreaLines(view, []);
  const hangs = (row: number) =>
    found.onlyMember[row] !== NO_SOLE_HOLDER || found.onlyOfficer[row] !== NO_SOLE_HOLDER;
  const about = kind === 'Organisation' ? aboutOrganisations : aboutPeople;
  const { rowOffsets } = members.members;
  return {
    ...page,
    items: page.items.map((member) => ({
      member: ids.idOf(columnNodes[member]!),
      kind,
      networks: found.networksOf[member]!,
      onlyMember: found.onlyMemberOf[member]!,
      onlyOfficer: found.onlyOfficerOf[member]!,
      extraParts: cuts.extraParts[rowNodes.length + member]!,
      cutOff: cuts.cutOff[rowNodes.length + member]!,
      hanging: () => hangingOn(member),
    })),
    hangingNetworks: rowNodes.reduce((count, _, row) => count + (hangs(row) ? 1 : 0), 0),
    networks: rowNodes.reduce((sum, _, row) => sum + (degreeOf(rowOffsets, row) > 0 ? 1 : 0), 0),
    about: {
      ...about(asking, view, members.members, definitions[kind]),
      ...(found.order.length === 0 && {
        empty: emptyReason(view.organisations().rowNodes.length, rowNodes.length),
      }),
    },
  };

  function hangingOn(member: number): HangingNetwork[] {
    const { columnOffsets, columnRows } = members.members;
    const its = columnRows.subarray(columnOffsets[member], columnOffsets[member + 1]);
    return [...its].flatMap((row) => {
      const reasons: Hanging[] = [
        ...(found.onlyMember[row] === member ? (['onlyMember'] as const) : []),
        ...(found.onlyOfficer[row] === member ? (['onlyOfficer'] as const) : []),
      ];
      if (reasons.length === 0) return [];
      const network = rowNodes[row]!;
      const covered = areas.municipalitiesOf(neighbours(view, 'COVERS', 'from', network));
      const { value } = scopes.ofPlace(covered, ['memberships'], network);
      const offices = officesOf(view, columnNodes[member]!, network);
      return [{ network: ids.idOf(network), reasons, offices, known: cellState(value) }];
    });
  }
}

function look(view: DayView, { members, emptied }: MembersOfNetworks, cuts: Cuts): Found {
  const { rowNodes, columnNodes, rowOffsets, rowColumns } = members;
  const onlyMember = new Int32Array(rowNodes.length).fill(NO_SOLE_HOLDER);
  for (let row = 0; row < rowNodes.length; row++) {
    if (degreeOf(rowOffsets, row) === 1) onlyMember[row] = rowColumns[rowOffsets[row]!]!;
  }
  const onlyOfficer = soleHolders(rowNodes.length, officers(view, members));
  const onlyOfficerOf = new Int32Array(columnNodes.length);
  const networksOf = emptied.slice();
  onlyOfficer.forEach((member, row) => {
    if (member === NO_SOLE_HOLDER) return;
    onlyOfficerOf[member]!++;
    if (onlyMember[row] !== member) networksOf[member]!++;
  });
  const { extraParts, cutOff } = cuts;
  const node = (member: number) => rowNodes.length + member;
  const order = Int32Array.from(columnNodes.keys())
    .filter((member) => networksOf[member]! > 0 || extraParts[node(member)]! > 0)
    .sort(
      (a, b) => networksOf[b]! - networksOf[a]! || cutOff[node(b)]! - cutOff[node(a)]! || a - b,
    );
  return { order, onlyMember, onlyOfficer, onlyMemberOf: emptied, onlyOfficerOf, networksOf };
}

/** Networks and members of the sort who hold an office there, by their numbers. */
function* officers(
  view: DayView,
  { rowOfNode, columnOfNode }: MembersOfNetworks['members'],
): Generator<readonly [row: number, column: number]> {
  const { from, to, code } = view.graph.edges.MEMBER_OF;
  const states = view.edges('MEMBER_OF');
  const isOffice = ['', ...roleCodes].map((role) => (OFFICES as readonly string[]).includes(role));
  for (let edge = 0; edge < states.length; edge++) {
    if (!isOffice[code[edge]!] || states[edge] !== CERTAINLY_VALID) continue;
    const [row, column] = [rowOfNode[to[edge]!]!, columnOfNode[from[edge]!]!];
    if (row >= 0 && column >= 0) yield [row, column];
  }
}

/** Offices that a member certainly holds in a network, in the order of their codes. */
function officesOf(view: DayView, member: number, network: number): MembershipRole[] {
  const { to, code } = view.graph.edges.MEMBER_OF;
  const states = view.edges('MEMBER_OF');
  const held = [...edgesAt(view.graph.adjacency('MEMBER_OF', 'from'), member)]
    .filter((edge) => to[edge] === network && states[edge] === CERTAINLY_VALID)
    .map((edge) => roleCodes[code[edge]! - 1]);
  return OFFICES.filter((office) => held.includes(office));
}
