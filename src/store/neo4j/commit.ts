/**
 * Writes a ChangeSet in one transaction of batched statements. It writes first and asks afterwards:
 * every statement tells how many records it wrote, and only when they are fewer than were sent, or an
 * id is taken, is the ChangeSet held against what is stored to say what is wrong.
 */
import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Change, ChangeSet } from '../../model/changeSet.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { isEntityKind, type RecordKind } from '../../model/kinds.js';
import type {
  EntityContent,
  RecordData,
  RecordId,
  RelationshipContent,
} from '../../model/record.js';
import { changeSetProblems } from '../../model/validation.js';
import { FEED_LIMIT, isTimeToForget } from '../feed.js';
import { expectAt } from '../integrity.js';
import { keepLog } from '../changeLog/keepLog.js';
import type { Commit, CommitOptions } from '../graphStore.js';
import { logStore } from './changeLog.js';
import type { Connection, Transaction } from './connection/connection.js';
import { findFault, readCiting } from './fault.js';
import { forgetTouched } from './feed.js';
import { columnsOf, kindAmong, labelsByCode, type Row } from './layout.js';
import { NodePlaces } from './reads.js';

const BATCH = 5_000;
/**
 * What a commit may take, in milliseconds. When the network goes away in the middle of one, the server
 * keeps every other from beginning until this time is over.
 */
const TIMEOUT = 15_000;
const TIMEOUT_PER_CHANGE = 1;
/** How often a ChangeSet is sent that was refused for a reason that is gone when asked for. */
const ATTEMPTS = 5;

/** Fewer records were written than sent; the transaction is undone by throwing this. */
class NotAllWritten extends Error {}

/**
 * As `GraphStore.commit`, beginning with what can be told without the store; with it a person is erased,
 * where one is given.
 */
export async function commitChangeSet(
  connection: Connection,
  changeSet: ChangeSet,
  { onProgress, atRevision }: CommitOptions,
  erased?: RecordId,
): Promise<Commit> {
  const problems = changeSetProblems(changeSet);
  if (problems.length > 0) throw new InvalidInputError(problems);
  const groups = groupsOf(changeSet.changes);
  const timeout = TIMEOUT + TIMEOUT_PER_CHANGE * changeSet.changes.length;
  let told = 0;
  const progress = (changes: number): void => {
    if (changes > told) onProgress?.((told = changes));
  };
  for (let attempt = 1; ; attempt++) {
    // A connection lost while committing leaves open whether we are in; the driver then runs this
    // again, and finding the ChangeSet at the revision that it would have got says that we were.
    let reached: number | undefined;
    try {
      return await connection.write(timeout, async (transaction) => {
        const next = await nextRevision(transaction, changeSet.id);
        const { revision, earlier } = next;
        if (earlier !== null) return { revision: earlier, applied: earlier === reached };
        expectAt(atRevision, revision - 1);
        await keepLog(changeSet, revision, logStore(transaction, next.hasDeletions), erased);
        await writeGroups(transaction, changeSet.changes, groups, revision, progress);
        await transaction.run('writes/changeSet', { properties: headOf(changeSet, revision) });
        if (isTimeToForget({ revision, changes: changeSet.changes.length })) {
          await forgetTouched(transaction, revision);
        }
        reached = revision;
        return { revision, applied: true };
      });
    } catch (error) {
      if (!(error instanceof NotAllWritten) && !isTakenId(error)) throw error;
      await connection.read((transaction) => findFault(transaction, changeSet));
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

interface NextRevision {
  readonly revision: number;
  /** Of this ChangeSet, when it has been committed before. */
  readonly earlier: number | null;
  readonly hasDeletions: boolean;
}

async function nextRevision(transaction: Transaction, id: string): Promise<NextRevision> {
  const [row] = await transaction.run('writes/nextRevision', { id });
  return row as unknown as NextRevision;
}

/** Whether a server refused a node whose id another has. */
export function isTakenId(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.endsWith('.ConstraintValidationFailed');
}

/** Changes that one statement writes, by their places in the ChangeSet. */
interface Group {
  readonly statement: string;
  readonly kind: RecordKind;
  readonly places: number[];
}

/**
 * In the order in which the whole can be written: relationships go before what they tie, and come
 * after it.
 */
function groupsOf(changes: readonly Change[]): Group[] {
  const phases = Array.from({ length: 5 }, () => new Map<string, Group>());
  changes.forEach((change, place) => {
    const { action } = change;
    const kind = action === 'delete' ? change.kind : change.record.kind;
    const isEntity = isEntityKind(kind);
    const statement =
      isEntity && action === 'delete' ? 'writes/deleteEntities' : `writes/${kind}/${action}`;
    const phase = action === 'delete' ? (isEntity ? 1 : 0) : isEntity ? 2 : 4;
    const groups = phases[phase];
    const group = groups?.get(`${kind} ${action}`);
    if (group) group.places.push(place);
    else groups?.set(`${kind} ${action}`, { statement, kind, places: [place] });
  });
  return phases.flatMap((groups) => [...groups.values()]);
}

async function writeGroups(
  transaction: Transaction,
  changes: readonly Change[],
  groups: readonly Group[],
  revision: number,
  progress: (changes: number) => void,
): Promise<void> {
  const nodes = new NodePlaces(transaction);
  let sent = 0;
  const write = async (statement: string, parameters: Row, count: number): Promise<void> => {
    const [answer] = await transaction.run(statement, parameters);
    if (answer?.['written'] !== count) throw new NotAllWritten();
    progress((sent += count));
  };
  let writing = Promise.resolve();
  for (const { statement, kind, places } of groups) {
    for (let start = 0; start < places.length; start += BATCH) {
      const batch = places.slice(start, start + BATCH).map((place) => changes[place] as Change);
      // One batch is put together while the server is busy with the one before.
      const [parameters] = await Promise.all([parametersOf(nodes, kind, batch, revision), writing]);
      writing = write(statement, parameters, batch.length);
    }
  }
  await writing;
  await checkSources(transaction, changes);
  await checkCitations(transaction, changes);
}

/** For changes of one kind and action. */
async function parametersOf(
  nodes: NodePlaces,
  kind: RecordKind,
  batch: readonly Change[],
  revision: number,
): Promise<Row> {
  const expected = batch.map((change) =>
    change.action === 'create' || change.expectedRevision === undefined
      ? null
      : neo4j.int(change.expectedRevision),
  );
  const records = batch.flatMap((change) => (change.action === 'delete' ? [] : [change.record]));
  if (records.length === 0) {
    return { kind, expected, ids: batch.map((change) => (change as { id: RecordId }).id) };
  }
  if (batch[0]?.action === 'create') return creationOf(nodes, kind, records, () => revision);
  const columns = columnsOf(kind, records, () => revision);
  return isEntityKind(kind)
    ? { columns, expected, labels: (records as EntityContent[]).map(labelsByCode) }
    : { columns, expected, ...endsOf(records as RelationshipContent[]) };
}

/** What `writes/KIND/create` takes for records of one kind. */
export async function creationOf<Content extends RecordData>(
  nodes: NodePlaces,
  kind: RecordKind,
  records: readonly Content[],
  revisionOf: (record: Content) => number,
): Promise<Row> {
  const columns = columnsOf(kind, records, revisionOf);
  if (isEntityKind(kind)) {
    return { columns, labels: (records as readonly EntityContent[]).map(labelsByCode) };
  }
  const { from, to } = endsOf(records as readonly RelationshipContent[]);
  const places = await nodes.of([...from, ...to]);
  return { columns, from: places.slice(0, from.length), to: places.slice(from.length) };
}

function endsOf(relationships: readonly RelationshipContent[]) {
  return { from: relationships.map(({ from }) => from), to: relationships.map(({ to }) => to) };
}

/** Sources are few and named by many records: each is looked up once, when all entities are there. */
async function checkSources(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  const ids = new Set<RecordId>();
  for (const change of changes) {
    if (change.action === 'delete') continue;
    for (const { source } of change.record.sources) ids.add(source);
  }
  if (ids.size === 0) return;
  const rows = await transaction.run('reads/standing', { ids: [...ids] });
  const sources = rows.filter((row) => kindAmong(row['labels'] as string[]) === 'Source');
  if (sources.length < ids.size) throw new NotAllWritten();
}

/** No record names a source that is gone. */
async function checkCitations(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    if (change.action !== 'delete' || change.kind !== 'Source') continue;
    if (await readCiting(transaction, change.id, [])) throw new NotAllWritten();
  }
}

/** The ChangeSet's own node, with the ids that it touched unless they are too many to follow. */
function headOf({ id, author, message, recordedAt, changes }: ChangeSet, revision: number): Row {
  const told = changes.length <= FEED_LIMIT;
  const head: Row = {
    ...{ id, author, message, recordedAt, told },
    revision: neo4j.int(revision),
    changes: neo4j.int(changes.length),
  };
  if (!told) return head;
  for (const change of changes) {
    const written: Pick<RecordData, 'kind' | 'id'> =
      change.action === 'delete' ? change : change.record;
    const touched = (head[`touched_${written.kind}`] ??= []) as RecordId[];
    touched.push(written.id);
  }
  return head;
}
