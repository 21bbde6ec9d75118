/**
 * What follows when a list is the whole list of its networks on its day: its source speaks for all of
 * their memberships on that day, and what is recorded beyond the list is told. Nothing is ended by it.
 */
import type { ChangeSetBuilder } from '../model/changeSet.js';
import { type Day, formatDay } from '../model/time/days.js';
import type { RecordId, Relationship } from '../model/record.js';
import { searchableTexts } from '../model/searchText.js';
import { validitySpans } from '../model/time/validity.js';
import type { GraphStore } from '../store/graphStore.js';
import type { Subject } from './longList/subject.js';

/** A recorded membership that is certain on the list's day and not in the list. */
export interface MissingMembership {
  readonly member: string;
  readonly network: string;
  /** As in a Validity. */
  readonly from: string;
}

export interface Missing {
  readonly count: number;
  /** The first thousand, by network in the list's order. */
  readonly memberships: readonly MissingMembership[];
}

const KEPT = 1_000;
/** Networks whose memberships are read at once. */
const BATCH = 100;

/**
 * The memberships of the list's networks that are certain on its day, but not among `listed`.
 * O(memberships of the networks), a batch of networks at a time.
 */
export async function findMissing(
  store: GraphStore,
  networks: readonly Subject<'Network'>[],
  listDay: Day,
  listed: ReadonlySet<RecordId>,
): Promise<Missing> {
  const recorded = networks.filter(({ record }) => record !== undefined);
  const found: Relationship[] = [];
  let count = 0;
  for (let start = 0; start < recorded.length; start += BATCH) {
    const ids = recorded.slice(start, start + BATCH).map(({ id }) => id);
    const ranks = new Map(ids.map((id, rank) => [id, rank]));
    const missing = (await store.relationshipsOf('MEMBER_OF', 'to', ids))
      .filter((one) => !listed.has(one.id) && isCertain(one, listDay))
      .sort((a, b) => (ranks.get(a.to) ?? 0) - (ranks.get(b.to) ?? 0));
    count += missing.length;
    found.push(...missing.slice(0, KEPT - found.length));
  }
  const members = await store.readEntities([...new Set(found.map(({ from }) => from))]);
  const networkNames = new Map(recorded.map(({ id, name }) => [id, name]));
  return {
    count,
    memberships: found.map(({ from, to, validity }) => {
      const member = members.get(from);
      return {
        member: (member && searchableTexts(member)[0]) ?? from,
        network: networkNames.get(to) ?? to,
        from: validity.from,
      };
    }),
  };
}

function isCertain({ status, validity }: Relationship, day: Day): boolean {
  const { certainFrom, certainTo } = validitySpans(validity);
  return status === 'active' && certainFrom <= day && day < certainTo;
}

/** Says of the source that it has all memberships of the networks on the day, unless it says so already. */
export async function declareComplete(
  store: GraphStore,
  builder: ChangeSetBuilder,
  source: RecordId,
  networks: readonly Subject<'Network'>[],
  listDay: Day,
): Promise<void> {
  const from = formatDay(listDay);
  const declared = await store.relationshipsOf('SPEAKS_FOR', 'from', [source]);
  const covered = new Set(
    declared.filter((one) => isComplete(one) && one.validity.from === from).map(({ to }) => to),
  );
  for (const { id } of networks) {
    if (covered.has(id)) continue;
    const properties = { fact: 'memberships', complete: true } as const;
    const validity = { from, to: formatDay(listDay + 1) };
    builder.createRelationship('SPEAKS_FOR', source, id, properties, { validity, sources: [] });
  }
}

function isComplete(one: Relationship): boolean {
  return one.kind === 'SPEAKS_FOR' && one.properties.complete === true;
}
