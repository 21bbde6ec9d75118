/**
 * Question 4, nobody: organisations that have a place in no network, by what they are and where they are
 * at home. That no place is recorded is not yet that there is none: how far the lists of members are
 * complete stands beside.
 */
import { affiliation } from '../../analysis/load/affiliation.js';
import { NONE, NOT_STATED, UNKNOWN } from '../../analysis/coverage.js';
import type { Steps } from '../../analysis/steps.js';
import { CERTAINLY_VALID, NOT_VALID, POSSIBLY_VALID } from '../../graph/asOfView.js';
import { entityKinds } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import { type About, aboutRecords, emptyReason } from '../asking/about.js';
import { type Asking, checkPageSize, type Page, pageAfter, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { type OrganisationFilter, organisationPredicate } from '../filters/organisationFilter.js';
import { neighbours } from '../filters/territory.js';
import { type CellState, cellState, type StateTally, tally } from '../matrix/cells.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { AreaLines } from '../matrix/lines.js';
import { certainNodes } from '../matrix/networkBodies.js';
import { Scopes } from '../matrix/scopes.js';
import {
  type AffiliationCell,
  type AffiliationGrouping,
  AffiliationTallies,
  type AffiliationTally,
} from './affiliationTallies.js';

/** In no network even possibly, or in one only possibly. */
export type Affiliation = 'nowhere' | 'onlyPossibly';

export interface UnaffiliatedArguments {
  /** Which of them are listed. */
  readonly affiliation: Affiliation;
  /** Only these organisations are looked at. */
  readonly organisations?: OrganisationFilter | undefined;
  readonly first: number;
  /** Id of the organisation that the page follows. */
  readonly after?: RecordId | undefined;
}

/** Organisations by id, by name. */
export interface Unaffiliated extends Page<RecordId> {
  readonly about: About;
  /** All organisations that were looked at; those of two homes or fields count at both. */
  readonly kinds: readonly AffiliationTally[];
  readonly homes: readonly AffiliationTally[];
  readonly fields: readonly AffiliationTally[];
  /** Homes by kinds or fields, with somebody in no network: most of them first. */
  readonly cells: (by: AffiliationGrouping, first: number) => readonly AffiliationCell[];
  /** What is known of places that no list names, all networks together. */
  readonly known: CellState;
  /** The same by network: how many there are of each state. */
  readonly lists: readonly StateTally[];
}

interface Found {
  /** Node numbers by name. */
  readonly listed: { readonly [affiliation in Affiliation]: Int32Array };
  readonly tallies: AffiliationTallies;
  /** How many certainly exist, how many of these pass, and how many only possibly exist. */
  readonly recorded: number;
  readonly looked: number;
  readonly possible: number;
}

/** Kept of each day: some 30 bytes an organisation each. */
const KEPT = 4;
const answers = new SharedWork<DayView, Found>(KEPT);
const listings = new SharedWork<DayView, readonly StateTally[]>(1);

/**
 * Throws InvalidInputError for an area that does not exist, a page out of range or a cursor of what is
 * not in the list any more; the signal's reason when nobody waits. O(organisations log organisations +
 * memberships), once a day and filter.
 */
export async function unaffiliated(
  asking: Asking,
  reader: DetailReader,
  question: UnaffiliatedArguments,
): Promise<Unaffiliated> {
  checkPageSize(question.first);
  const view = viewOf(asking);
  const { organisations = {} } = question;
  // Refused here, where nobody else waits for the same.
  const passes = organisationPredicate(organisations)(view);
  const key = JSON.stringify(organisations);
  const found = await answers.of(view, key, asking.signal, async (abandoned) => {
    const surest = await cooperatively(affiliation(view, 'Organisation'), abandoned);
    const ranks = await asking.nameOrder.ranks(view.graph.nodes.ids, 'Organisation');
    return cooperatively(told(view, passes, surest, ranks), abandoned);
  });
  const lists = await listings.of(view, '', asking.signal, async (abandoned) =>
    cooperatively(listsByState(view, await Scopes.read(view, reader)), abandoned),
  );
  const { ids } = view.graph.nodes;
  const listed = found.listed[question.affiliation];
  const page = pageAfter(listed, question.first, question.after, (id) =>
    listed.indexOf(ids.numberOf(id)),
  );
  const { tallies, looked, recorded, possible } = found;
  const about = aboutRecords(asking, 'unaffiliated:definition', listed.length, possible);
  const networks = lists.reduce((sum, { cells }) => sum + cells, 0);
  return {
    ...page,
    items: page.items.map((node) => ids.idOf(node)),
    about: {
      ...about,
      counted: [
        { what: 'organisations', count: looked },
        { what: 'networks', count: networks },
      ],
      ...(listed.length === 0 && { empty: emptyReason(recorded, looked) }),
    },
    kinds: tallies.kinds,
    homes: tallies.homes,
    fields: tallies.fields,
    cells: (by, first) => {
      checkPageSize(first);
      return tallies.cells(by).slice(0, first);
    },
    known: together(lists),
    lists,
  };
}

/** Organisations that are looked at per step. */
const A_STEP = 2_048;

function* told(
  view: DayView,
  passes: (node: number) => boolean,
  surest: Uint8Array,
  ranks: Int32Array,
): Steps<Found> {
  const { nodes } = view.graph;
  const wanted = entityKinds.indexOf('Organisation');
  const tallies = new AffiliationTallies(view);
  const listed: { readonly [affiliation in Affiliation]: number[] } = {
    nowhere: [],
    onlyPossibly: [],
  };
  const counts = { recorded: 0, looked: 0, possible: 0 };
  for (let node = 0; node < nodes.size; node++) {
    if (node % A_STEP === 0) yield;
    if (nodes.kind[node] !== wanted || view.nodes[node] === NOT_VALID) continue;
    if (view.nodes[node] === CERTAINLY_VALID) counts.recorded++;
    if (!passes(node)) continue;
    if (view.nodes[node] === POSSIBLY_VALID) {
      counts.possible++;
      continue;
    }
    counts.looked++;
    const affiliated = surest[node]!;
    tallies.add(node, affiliated);
    if (affiliated === NOT_VALID) listed.nowhere.push(node);
    else if (affiliated === POSSIBLY_VALID) listed.onlyPossibly.push(node);
  }
  yield;
  const byName = (found: readonly number[]) =>
    Int32Array.from(found).sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  const inOrder = {
    nowhere: byName(listed.nowhere),
    onlyPossibly: byName(listed.onlyPossibly),
  };
  return { listed: inOrder, tallies, ...counts };
}

/** Networks by what a source says of members that none names. */
function* listsByState(view: DayView, scopes: Scopes): Steps<readonly StateTally[]> {
  const areas = new AreaLines(view, []);
  const values: { readonly value: number; readonly population: undefined }[] = [];
  for (const network of certainNodes(view, 'Network')) {
    if (values.length % A_STEP === 0) yield;
    const covered = areas.municipalitiesOf(neighbours(view, 'COVERS', 'from', network));
    const { value } = scopes.ofPlace(covered, ['memberships'], network);
    values.push({ value, population: undefined });
  }
  return tally(values, false);
}

/** NONE only where every network has a list that is complete; without networks nothing is known. */
function together(lists: readonly StateTally[]): CellState {
  const has = (value: number) => lists.some(({ state }) => state === cellState(value));
  if (has(NOT_STATED)) return 'NOT_STATED';
  return has(UNKNOWN) || !has(NONE) ? 'UNKNOWN' : 'NONE';
}
