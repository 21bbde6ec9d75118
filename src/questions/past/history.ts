/** What has become of a record, change by change and field by field, from the newest change on. */
import { isUuid } from '../../model/identifiers.js';
import { type RecordKind, relationshipKinds } from '../../model/kinds.js';
import { personalFieldsOf } from '../../model/personal.js';
import type { RecordId, Relationship } from '../../model/record.js';
import type { StoredRecord } from '../../model/replaced.js';
import { historyOf, type RecordedState } from '../../records/past/history.js';
import type { Records } from '../../records/records.js';
import { type About, aboutRecords } from '../asking/about.js';
import { type Asking, type Page, pageOf } from '../asking/asking.js';
import type { PageArguments } from '../asking/listing.js';

export type ChangeAction = 'created' | 'changed' | 'deleted';

export interface FieldChange {
  /** A property by its name ("name_fi"), or one of those that every record has ("validFrom"). */
  readonly field: string;
  /** As text: text as it is, anything else as JSON; undefined where there was none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Tells something of a person. */
  readonly personal: boolean;
}

export interface RecordChange {
  readonly changeSet: RecordedState['changeSet'];
  readonly action: ChangeAction;
  readonly fields: readonly FieldChange[];
}

export interface History extends Page<RecordChange> {
  readonly kind: RecordKind;
  readonly about: About;
}

/**
 * The changes to a record up to the revision that is asked about; undefined when there never was one of
 * that id, or when it tells of people to whom the asker may not be led. One read of the log for each
 * change.
 */
export async function history(
  asking: Asking,
  { store }: Records,
  id: RecordId,
  { first, after }: PageArguments,
): Promise<History | undefined> {
  const kind = isUuid(id) ? await kindOf(asking, store, id) : undefined;
  if (kind === undefined) return undefined;
  const all = await historyOf(store, kind, id);
  const states = all.filter(({ changeSet }) => changeSet.revision <= asking.graph.revision);
  if (states.length === 0) return undefined;
  if (asking.masking && states.some(({ record }) => record && isOfPeople(asking, record))) {
    return undefined;
  }
  const changes = states.map(({ changeSet, record }, at): RecordChange => {
    const before = states[at + 1]?.record;
    return { changeSet, action: actionOf(before, record), fields: fieldChanges(before, record) };
  });
  const page = pageOf(changes, ({ changeSet }) => String(changeSet.revision), first, after);
  return { ...page, kind, about: aboutRecords(asking, 'history:definition', changes.length, 0) };
}

/** From the graph, which knows what was there since it was read, or from what was deleted before. */
async function kindOf(
  { graph }: Asking,
  store: Records['store'],
  id: RecordId,
): Promise<RecordKind | undefined> {
  const node = graph.nodes.ids.numberOf(id);
  if (node >= 0) return graph.kindOf(node);
  const kind = relationshipKinds.find((each) => graph.edges[each].ids.numberOf(id) >= 0);
  return kind ?? (await store.changeLog.deletions([id]))[0]?.kind;
}

/** What is not known to be something else counts as a person. */
function isOfPeople({ graph }: Asking, record: StoredRecord): boolean {
  if (record.kind === 'ContactPerson' || record.kind === 'Statement') return true;
  if (!('from' in record)) return false;
  const { from, to } = record;
  return [from, to].some((end) => {
    const node = graph.nodes.ids.numberOf(end);
    return node < 0 || graph.kindOf(node) === 'ContactPerson';
  });
}

function actionOf(before: StoredRecord | undefined, after: StoredRecord | undefined): ChangeAction {
  if (!after) return 'deleted';
  return before ? 'changed' : 'created';
}

/** The fields that differ; undefined: the record was not there. */
export function fieldChanges(
  before: StoredRecord | undefined,
  after: StoredRecord | undefined,
): FieldChange[] {
  const [had, has] = [valuesOf(before), valuesOf(after)];
  const personal = personalFieldsOf((after ?? before)!);
  return [...new Set([...has.keys(), ...had.keys()])].flatMap((field) => {
    const change = { field, before: had.get(field), after: has.get(field) };
    if (change.before === change.after) return [];
    return [{ ...change, personal: personal.includes(field) }];
  });
}

function valuesOf(record: StoredRecord | undefined): ReadonlyMap<string, string> {
  if (!record) return new Map();
  const { validity, status, sources, properties } = record;
  const { from, to } = record as Partial<Relationship>;
  const values = {
    ...{ from, to, validFrom: validity.from, validTo: validity.to },
    ...{ attestedOn: validity.attestedOn, status },
    ...{ sources: sources.length > 0 ? sources : undefined },
    ...properties,
  };
  return new Map(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, textOf(value)] as const],
    ),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, inOrderOfKeys);
}

/** The two stores give keys in orders of their own. */
function inOrderOfKeys(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}
