/** What a revision changed is put back as it was, by a new change; whatever came later stays. */
import {
  InvalidInputError,
  MissingRecordError,
  StillReferencedError,
} from '../../model/errors/errors.js';
import { changeSetId } from '../../model/identifiers.js';
import type { Change } from '../../model/changeSet.js';
import { isEntityKind, type RecordKind } from '../../model/kinds.js';
import { problem, type Problem } from '../../model/errors/problems.js';
import type { RecordData, RecordId } from '../../model/record.js';
import { differenceFrom, type StoredRecord, withBefore } from '../../model/replaced.js';
import { RevisionNotKeptError } from '../../model/errors/revisionNotKeptError.js';
import { type Obstacle, UndoRefusedError } from '../../model/errors/undoRefusedError.js';
import { changeSetAt } from '../../records/past/changeSets.js';
import {
  type LoggedChange,
  type Rewritten,
  stoodAt,
  writtenSinceTo,
} from '../../store/changeLog/past.js';
import type { ChangeSetHead, Commit, GraphStore } from '../../store/graphStore.js';
import { type Commanded, type Commanding, commandBuilder, commit } from '../command.js';
import { committed } from '../committed.js';
import { putConfirmationBack } from '../confirmations/reviewUndone.js';
import { mentionsLeft } from './undoMentions.js';
import { newProblems } from './undoStanding.js';

/** So many obstacles are told; of the others, how many there are. */
const TOLD = 20;

export interface UndoChange {
  readonly key: string;
  /** Which change, by its revision or by the id of its ChangeSet. */
  readonly revision?: number | undefined;
  readonly changeSet?: string | undefined;
}

export interface Undone extends Commanded {
  /** The revision that was undone. */
  readonly undone: number;
}

/**
 * Undoes one ChangeSet by another: what it created is deleted, what it deleted is created again under
 * its id, and each field that it changed gets back the value it had. A field may have changed meanwhile
 * if it has the same value again, so that an undo can be undone; else UndoRefusedError tells what stands
 * in the way. Throws RevisionNotKeptError for a revision that is still to come or lies before the change
 * log, MissingRecordError for an unknown ChangeSet, InvalidInputError when what would stand again breaks
 * a rule that it did not break before, ConflictError when somebody changes the same at this moment.
 * A confirmation whose review is undone waits for it again. O(what was written since to the same records +
 * confirmations).
 */
export async function undoChange(commanding: Commanding, command: UndoChange): Promise<Undone> {
  const { store } = commanding;
  const { target, before } = await findHeads(store, command);
  const undone = target.revision;
  // Sent again, it finds its own work: that is no obstacle.
  const changes = before ? [] : await changesBack(store, target);
  const commanded = before ?? (await takeBack(commanding, target, command.key, changes));
  const asTheyWere = changes.flatMap((change) =>
    change.action === 'update' && change.expectedRevision === undone ? [change.record.id] : [],
  );
  const id = changeSetId(command.key);
  const { revision } = commanded;
  const undoing = { id, revision, asTheyWere: new Set(asTheyWere) };
  await putConfirmationBack(commanding, target.id, undoing);
  return { undone, ...commanded };
}

async function takeBack(
  commanding: Commanding,
  { revision: undone, message }: ChangeSetHead,
  key: string,
  changes: readonly Change[],
): Promise<Commanded> {
  const { store } = commanding;
  const builder = commandBuilder(commanding, `Undo of revision ${undone}: ${message}`, key);
  const changeSet = { ...builder.build(), changes };
  const judge = (problems: readonly Problem[]) =>
    newProblems(store, changeSet, undone - 1, problems);
  try {
    return await commit(commanding, changeSet, undefined, judge);
  } catch (error) {
    const obstacle = await obstacleOf(store, error);
    throw obstacle ? new UndoRefusedError(undone, [obstacle], 1) : error;
  }
}

/** The ChangeSet that is to be undone, and that of this very command if it was carried out before. */
async function findHeads(
  store: GraphStore,
  { key, revision, changeSet }: UndoChange,
): Promise<{ target: ChangeSetHead; before: Commit | undefined }> {
  if ((revision === undefined) === (changeSet === undefined)) {
    throw new InvalidInputError([problem('required', 'input.revision', '', {})]);
  }
  const target =
    revision === undefined
      ? await store.changeLog.head(changeSet!)
      : await changeSetAt(store, revision);
  const first = (await store.changeLog.begin()) + 1;
  const asked = target?.revision ?? revision;
  if (asked === undefined) throw new MissingRecordError(changeSet!, undefined, 'input.changeSet');
  if (!target || asked < first) {
    const path = revision === undefined ? 'input.changeSet' : 'input.revision';
    throw new RevisionNotKeptError(asked, first, await store.revision(), path);
  }
  return { target, before: await committed(store, changeSetId(key)) };
}

/** The changes that lead back. Throws UndoRefusedError. */
async function changesBack(store: GraphStore, { revision }: ChangeSetHead): Promise<Change[]> {
  const { rewritten, created } = await writtenSinceTo(store, revision);
  const changes: Change[] = created
    .filter((one) => one.revision === revision)
    .map(({ kind, id }) => ({ action: 'delete', kind, id, expectedRevision: revision }));
  const obstacles: Obstacle[] = [];
  for (const record of rewritten.values()) {
    const back = changeBack(revision, record);
    if (back === 'erased') throw new UndoRefusedError(revision, [], 0);
    if (back && 'obstacle' in back) obstacles.push(back.obstacle);
    else if (back) changes.push(back);
  }
  const mentions = await mentionsLeft(store, changes);
  const count = obstacles.length + mentions.length;
  mentions.sort((a, b) => b.revision - a.revision);
  for (const { revision: later, kind, id } of mentions.slice(0, TOLD)) {
    const mention = await obstacleAt(store, later, kind, id);
    if (mention) obstacles.push(mention);
  }
  if (count > 0) {
    obstacles.sort((a, b) => b.revision - a.revision || (a.id < b.id ? -1 : 1));
    throw new UndoRefusedError(revision, obstacles.slice(0, TOLD), count);
  }
  return changes;
}

type Back = Change | { readonly obstacle: Obstacle } | 'erased' | undefined;

/** The change that leads a record back to before a revision; undefined when that did not touch it. */
function changeBack(revision: number, record: Rewritten): Back {
  const { kind, id, now, changes } = record;
  const entry = changes.find(({ head }) => head.revision === revision)?.replaced;
  const later = changes.filter(({ head }) => head.revision > revision);
  const left = stoodAt(revision, record);
  const inTheWay = (field?: string): Back => ({ obstacle: obstacleIn(record, later, field) });

  if (entry?.action === 'delete') {
    if (isErased(entry.before)) return 'erased';
    return now ? inTheWay() : { action: 'create', record: contentOf(entry.before) };
  }
  if (left?.revision !== revision) return undefined;
  if (!now) return inTheWay();
  if (isErased(now)) return 'erased';
  if (entry?.action !== 'update') {
    const [field] = fieldsIn(differenceFrom(left, contentOf(now)));
    if (field !== undefined) return inTheWay(field);
    return { action: 'delete', kind, id, expectedRevision: now.revision };
  }
  const since = new Set(fieldsIn(differenceFrom(left, contentOf(now))));
  const other = fieldsIn(entry.before).find((field) => since.has(field));
  if (other !== undefined) return inTheWay(other);
  const restored = contentOf(withBefore(now, entry.before));
  return { action: 'update', record: restored, expectedRevision: now.revision };
}

/** Whether what told of a person was taken away for good. */
function isErased({ kind, properties }: RecordData): boolean {
  const values = properties as { readonly [name: string]: unknown };
  if (kind === 'Statement') return values['value'] === undefined;
  return kind === 'ContactPerson' && (values['name'] === undefined || 'erasedOn' in values);
}

/** The fields of a difference: properties by name, and the others by theirs. */
function fieldsIn({ properties = {}, ...rest }: ReturnType<typeof differenceFrom>): string[] {
  return [...Object.keys(rest).filter((name) => name !== 'revision'), ...Object.keys(properties)];
}

/** The last of the later changes that concerned the field, or the record as a whole. */
function obstacleIn(
  { kind, id }: Rewritten,
  later: readonly LoggedChange[],
  field: string | undefined,
): Obstacle {
  const concerned = later.findLast(
    ({ replaced }) =>
      field === undefined ||
      replaced.action !== 'update' ||
      fieldsIn(replaced.before).includes(field),
  );
  return obstacle((concerned ?? later.at(-1)!).head, kind, id, field);
}

function obstacle(
  { revision, author, recordedAt, message }: ChangeSetHead,
  kind: RecordKind,
  id: RecordId,
  field: string | undefined,
): Obstacle {
  return { revision, author, recordedAt, message, kind, id, field };
}

function contentOf(record: StoredRecord): RecordData {
  const { revision: _, ...content } = record;
  return content;
}

/** What the store found in the way: a later record that refers to one created, or one needed that is gone. */
async function obstacleOf(store: GraphStore, error: unknown): Promise<Obstacle | undefined> {
  if (error instanceof StillReferencedError) {
    const { referrer: id, referrerKind: kind } = error;
    const found = isEntityKind(kind)
      ? (await store.readEntities([id])).get(id)
      : (await store.readRelationships(kind, [id])).get(id);
    return found && obstacleAt(store, found.revision, kind, id);
  }
  if (error instanceof MissingRecordError) {
    const [gone] = await store.changeLog.deletions([error.id]);
    return gone && obstacleAt(store, gone.revision, gone.kind, gone.id);
  }
  return undefined;
}

async function obstacleAt(
  store: GraphStore,
  revision: number,
  kind: RecordKind,
  id: RecordId,
): Promise<Obstacle | undefined> {
  const head = await changeSetAt(store, revision);
  return head && obstacle(head, kind, id, undefined);
}
