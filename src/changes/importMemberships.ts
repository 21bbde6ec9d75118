/**
 * Brings a long list of memberships into the store as one ChangeSet: all of it or nothing. What is
 * there already is found and kept; the same list again changes nothing.
 */
import { type ChangeSet, ChangeSetBuilder } from '../model/changeSet.js';
import { parseDay } from '../model/time/days.js';
import { changeSetId } from '../model/identifiers.js';
import type { RecordData, RecordId } from '../model/record.js';
import { holdsInventedData } from '../records/matching.js';
import { Sayings } from '../records/sayings.js';
import type { Commit, CommitOptions, GraphStore } from '../store/graphStore.js';
import { InventedDataError } from './inventedDataError.js';
import { declareComplete, findMissing, type Missing } from './completeness.js';
import { type Found, noteDisagreements } from './longList/settling/disagreements.js';
import { findFileSource, type ListOrigin, ListSources } from './longList/listSources.js';
import type { LongList } from './longList/longList.js';
import { planMemberships } from './longList/memberships.js';
import { resolveMunicipalities } from './longList/municipalities.js';
import { resolveNetworks } from './longList/networks.js';
import { resolveOrganisations } from './longList/organisations.js';
import { resolvePeople } from './longList/people.js';
import { placesOf, readTerms } from './longList/places.js';
import type { Remarks } from './longList/remarks.js';
import { type ImportCounts, type UnderstoodList, writeList } from './longList/writeList.js';

export interface ImportOrigin extends ListOrigin {
  /** Who brings it in, as the change log names them. */
  readonly author: string;
  readonly message: string;
  /** The instant of the import, ISO. */
  readonly recordedAt: string;
  /** Whether the list has all members of each of its networks on its day. */
  readonly isComplete: boolean;
  /** How the file was read, as text: the same file read otherwise is another ChangeSet. */
  readonly reading: string;
}

export interface ImportPlan {
  /** Absent when nothing would change, or when there are problems. */
  readonly changeSet?: ChangeSet;
  /** Absent when there are problems. */
  readonly counts?: ImportCounts;
  /** For a complete list without problems: what is recorded beyond it. */
  readonly missing?: Missing;
  /** The day for which the list speaks, YYYY-MM-DD. */
  readonly spokenFor: string;
  /** The revision that the plan was made against. */
  readonly revision: number;
}

/**
 * Holds a list against the store and tells what would change; writes nothing. Problems that only the
 * store can tell (a municipality that has merged away, a name that fits several records) are added to
 * `remarks`; with any problem there, there is no ChangeSet. Throws InventedDataError for a store with
 * demonstration data. O(rows + records that the list names).
 */
export async function planImport(
  store: GraphStore,
  list: LongList,
  origin: ImportOrigin,
  remarks: Remarks,
): Promise<ImportPlan> {
  if (await holdsInventedData(store)) throw new InventedDataError(store.address);
  const revision = await store.revision();
  const fileSource = await findFileSource(store, origin);
  // The same file speaks for the same day whenever it is brought in.
  const spokenFor =
    origin.datedOn ??
    fileSource?.properties.publishedOn ??
    fileSource?.properties.retrievedOn ??
    origin.importedOn;
  const listDay = parseDay(spokenFor);
  if (listDay === undefined) throw new RangeError(`Expected YYYY-MM-DD, got "${spokenFor}".`);

  const municipalities = await resolveMunicipalities(store, list, listDay, remarks);
  const organisations = await resolveOrganisations(store, list, municipalities, remarks);
  const people = await resolvePeople(store, list, organisations, remarks);
  const networks = await resolveNetworks(store, list, remarks);

  const places = placesOf(list, organisations, people, networks);
  const termsOf = readTerms(list, listDay);
  const listed = origin.isComplete ? new Set<RecordId>() : undefined;
  const stepOf = await planMemberships(store, list, places, termsOf, remarks, listed);
  if (remarks.problemCount > 0) return { revision, spokenFor };

  const builder = new ChangeSetBuilder(
    {
      id:
        origin.changeSet ??
        changeSetId(['import', origin.digest, spokenFor, origin.reading, revision].join('\n')),
      author: origin.author,
      message: origin.message,
      recordedAt: origin.recordedAt,
    },
    { validity: { from: 'unknown', to: 'open', attestedOn: spokenFor } },
  );
  const sources = await ListSources.read(store, list, origin, builder, fileSource);
  const understood = { list, listDay, organisations, people, networks, places, termsOf, stepOf };
  const sayings = await Sayings.on(store, recordsMet(understood), sources.known);
  const found: Found[] = [];
  const tell = (...told: Found) => found.push(told);
  const counts = await writeList(builder, sources, sayings, understood, tell);
  await noteDisagreements(store, list, found, remarks);
  if (listed) await declareComplete(store, builder, sources.ofFile(), networks.subjects, listDay);
  return {
    counts,
    revision,
    spokenFor,
    ...(listed ? { missing: await findMissing(store, networks.subjects, listDay, listed) } : {}),
    ...(builder.size > 0 ? { changeSet: builder.build() } : {}),
  };
}

/** The recorded entities and relationships that a list speaks of. */
function recordsMet({ list, organisations, people, networks, stepOf }: UnderstoodList) {
  const subjects = [...organisations.subjects, ...people.subjects, ...networks.subjects];
  const records: RecordData[] = subjects.flatMap(({ record }) => record ?? []);
  for (const { storedHomes } of organisations.subjects) records.push(...storedHomes);
  for (let index = 0; index < list.size; index++) {
    const step = stepOf(index);
    if (step.does === 'meet') records.push(step.record);
  }
  return records;
}

/** Carries a plan out; a plan without a ChangeSet changes nothing. Errors: those of the store. */
export async function importMemberships(
  store: GraphStore,
  plan: ImportPlan,
  options?: CommitOptions,
): Promise<Commit> {
  if (!plan.changeSet) return { revision: plan.revision, applied: false };
  return store.commit(plan.changeSet, options);
}
