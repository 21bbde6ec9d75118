/**
 * Writes ChangeSets, one at a time, each in one transaction. What a ChangeSet mentions is looked up and
 * checked before anything is written.
 */
import type { Change, ChangeSet } from '../../model/changeSet.js';
import { ConflictError, NotEmptyError } from '../../model/errors/errors.js';
import { isEntityKind } from '../../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../../model/record.js';
import { sortName } from '../../model/searchText.js';
import { forgottenBefore, isTimeToForget, newestUntold } from '../feed.js';
import type { StoreContent } from '../content.js';
import { keepLog } from '../changeLog/keepLog.js';
import { restoreLog } from '../changeLog/restoreLog.js';
import type { Commit, CommitOptions } from '../graphStore.js';
import {
  checkIntegrity,
  expectAt,
  expectEnds,
  isRelationship,
  type StoredEntity,
} from '../integrity.js';
import { LogWriter, touchedBy } from './changeLog.js';
import { type Connection, isUniqueViolation, type Statement } from './connection.js';
import { withoutIndexesFor } from './indexes.js';
import { Mentioned } from './mentioned.js';
import { NewRows } from './newRows.js';
import { CONTENT_COLUMNS, contentOf, listed } from './rows.js';
import { DocumentWriter } from './workspace.js';

/**
 * So many changes are put together while those before them are written. As text they are small enough to
 * be let go of with other young objects: of larger ones a hundred megabytes gather.
 */
const CHANGES_A_TURN = 500;

export class Writer {
  readonly #connection: Connection;
  readonly #statements: ReturnType<typeof prepareStatements>;
  readonly #log: LogWriter;
  /** The highest number of a row in `name`. */
  #names = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#statements = prepareStatements(connection);
    this.#log = new LogWriter(connection);
  }

  /**
   * Commits a ChangeSet that keeps the model's rules, and with it erases a person, where one is given;
   * the caller sees to it that one runs at a time.
   */
  async commit(changeSet: ChangeSet, options: CommitOptions, erased?: RecordId): Promise<Commit> {
    this.#connection.run('BEGIN IMMEDIATE');
    try {
      const before = this.#statements.revisionOf.row([changeSet.id])?.[0];
      if (before !== undefined) {
        this.#connection.run('ROLLBACK');
        return { revision: Number(before), applied: false };
      }
      const revision = Number(this.#statements.nextRevision.row([])?.[0]);
      expectAt(options.atRevision, revision - 1);
      this.#names = Number(this.#statements.lastName.row([])?.[0]);
      const mentioned = new Mentioned(this.#connection, changeSet);
      checkIntegrity(changeSet, mentioned);
      await keepLog(changeSet, revision, this.#log, erased);
      const makeIndexes = withoutIndexesFor(this.#connection, changeSet);
      await this.#write(changeSet, revision, mentioned, options);
      await makeIndexes();
      this.#statements.lastNumber.run([mentioned.lastNumber]);
      this.#statements.changeSet.run([
        revision,
        changeSet.id,
        changeSet.author,
        changeSet.message,
        changeSet.recordedAt,
        changeSet.changes.length,
        touchedBy(changeSet),
      ]);
      if (isTimeToForget({ revision, changes: changeSet.changes.length })) this.#forget(revision);
      await this.#connection.runAside('COMMIT');
      return { revision, applied: true };
    } catch (error) {
      if (this.#connection.isInTransaction) this.#connection.run('ROLLBACK');
      throw isUniqueViolation(error) ? (this.#taken(changeSet) ?? error) : error;
    }
  }

  /** Lets go of the ids that the feed cannot tell any more; the ChangeSets' heads stay. */
  #forget(revision: number): void {
    const after = forgottenBefore(revision);
    const rows = this.#statements.heads.json<[number, number]>([after]);
    const until = newestUntold(rows.map(([of, changes]) => ({ revision: of, changes })));
    this.#statements.forgetTouched.run([after, until]);
  }

  /** As `GraphStore.restore`; nothing else is written meanwhile. */
  async restore(content: StoreContent, address: string): Promise<void> {
    this.#connection.run('BEGIN IMMEDIATE');
    try {
      const revision = Number(this.#statements.nextRevision.row([])?.[0]) - 1;
      const documents = new DocumentWriter(this.#connection);
      if (revision > 0 || !documents.isEmpty) throw new NotEmptyError(address, revision);
      this.#names = 0;
      let numbers = 0;
      for await (const batch of content.batches()) {
        if ('changeSets' in batch) {
          for (const { revision, id, author, message, recordedAt, changes } of batch.changeSets) {
            const head = [revision, id, author, message, recordedAt, changes, null];
            this.#statements.changeSet.run(head);
          }
        } else if ('documents' in batch) {
          for (const document of batch.documents) documents.insert(document);
        } else if (!('records' in batch)) {
          await restoreLog(batch, this.#log);
        } else {
          await this.#restoreRecords(batch.records, numbers);
          if (isEntityKind(batch.kind)) numbers += batch.records.length;
        }
      }
      this.#statements.laterSources.run([]);
      this.#log.setBegin(content.logBegin);
      this.#statements.lastNumber.run([numbers]);
      this.#connection.run('COMMIT');
    } catch (error) {
      if (this.#connection.isInTransaction) this.#connection.run('ROLLBACK');
      throw error;
    }
  }

  /** Records of one kind; entities get the numbers after `last`. */
  async #restoreRecords(records: readonly (Entity | Relationship)[], last: number): Promise<void> {
    const named = records.flatMap(({ sources }) => sources[0]?.source ?? []);
    const ends = records.flatMap((record) =>
      isRelationship(record) ? [record.from, record.to] : [],
    );
    const known = new Map<RecordId, StoredEntity & { readonly number: number }>();
    for (const [id, number, kind, revision] of this.#statements.standing.json<
      [RecordId, number, StoredEntity['kind'], number]
    >(listed([...named, ...ends]))) {
      known.set(id, { number, kind, revision });
    }
    expectEnds(records, (id) => known.get(id)?.kind);
    const numbers = new Map<RecordId, number>();
    records.forEach((record, place) => {
      if (!isRelationship(record)) numbers.set(record.id, last + place + 1);
    });
    const rows = new NewRows(
      this.#names,
      (id) => numbers.get(id) ?? known.get(id)?.number ?? Number.NaN,
    );
    for (const record of records) {
      // A source that comes later in its own kind is filled in at the end; one taken away stays none.
      rows.add(record, record.revision, (id) => known.get(id)?.number ?? null);
    }
    await this.#connection.runAside(rows.sql());
    this.#names = rows.lastNameAfter;
  }

  async #write(
    { changes }: ChangeSet,
    revision: number,
    mentioned: Mentioned,
    { onProgress }: CommitOptions,
  ): Promise<void> {
    let written = Promise.resolve();
    try {
      for (let start = 0; start < changes.length; start += CHANGES_A_TURN) {
        const part = changes.slice(start, start + CHANGES_A_TURN);
        const rows = new NewRows(this.#names, (id) => mentioned.numberOf(id));
        for (const change of part) {
          if (change.action === 'create') rows.add(change.record, revision);
          else if (change.action === 'update' && !isRelationship(change.record)) {
            rows.addTexts(change.record);
          }
        }
        const sql = rows.sql();
        this.#names = rows.lastNameAfter;
        await written;
        if (start > 0) onProgress?.(start);
        for (const change of part) this.#writeOver(change, revision, mentioned);
        written = this.#connection.runAside(sql);
      }
    } finally {
      await written;
    }
    onProgress?.(changes.length);
  }

  /** Writes over, or deletes, what is there; the texts by which an entity is found come after it. */
  #writeOver(change: Change, revision: number, mentioned: Mentioned): void {
    if (change.action === 'create') return;
    if (change.action === 'delete') {
      if (isEntityKind(change.kind)) {
        const number = mentioned.numberOf(change.id);
        this.#forgetTexts(number);
        this.#statements.deleteEntity.run([number]);
      } else {
        this.#statements.deleteRelationship.run([change.kind, change.id]);
      }
      return;
    }
    const { record } = change;
    const content = contentOf(record, revision, (id) => mentioned.numberOf(id)).map((value) =>
      typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    );
    if (isRelationship(record)) {
      this.#statements.updateRelationship.run([record.kind, record.id, ...content]);
    } else {
      const number = mentioned.numberOf(record.id);
      this.#forgetTexts(number);
      this.#statements.updateEntity.run([number, sortName(record), ...content]);
    }
  }

  #forgetTexts(entity: number): void {
    this.#statements.forgetWords.run([entity]);
    this.#statements.forgetNames.run([entity]);
    this.#statements.forgetKeys.run([entity]);
  }

  /** The first record whose id was taken before. */
  #taken({ changes }: ChangeSet): ConflictError | undefined {
    const { entityRevision, relationshipRevision } = this.#statements;
    for (const change of changes) {
      if (change.action !== 'create') continue;
      const { kind, id } = change.record;
      const row = isEntityKind(kind)
        ? entityRevision.row([id])
        : relationshipRevision.row([kind, id]);
      if (row) return new ConflictError(id, 'none', Number(row[0]));
    }
    return undefined;
  }
}

function prepareStatements(connection: Connection) {
  const parameters = (first: number, count: number): string =>
    Array.from({ length: count }, (_, place) => `?${first + place}`).join(', ');
  const assignments = (first: number): string =>
    CONTENT_COLUMNS.map((column, place) => `${column} = ?${first + place}`).join(', ');
  const prepare = (sql: string): Statement => connection.prepare(sql);
  return {
    revisionOf: prepare('SELECT revision FROM change_set WHERE id = ?1'),
    nextRevision: prepare('SELECT coalesce(max(revision), 0) + 1 FROM change_set'),
    changeSet: prepare(
      `INSERT INTO change_set (revision, id, author, message, recorded_at, changes, touched)
       VALUES (${parameters(1, 7)})`,
    ),
    heads: prepare(
      `SELECT json_group_array(json_array(revision, changes) ORDER BY revision DESC)
       FROM change_set WHERE revision > ?1`,
    ),
    forgetTouched: prepare(
      `UPDATE change_set SET touched = NULL
       WHERE revision > ?1 AND revision <= ?2 AND touched IS NOT NULL`,
    ),
    standing: prepare(
      `SELECT json_group_array(json_array(e.id, e.number, e.kind, e.revision))
       FROM json_each(?1) asked CROSS JOIN entity e ON e.id = asked.value`,
    ),
    laterSources: prepare(
      `UPDATE entity SET source =
         (SELECT named.number FROM entity named WHERE named.id = entity.sources ->> '$[0].source')
       WHERE kind = 'Source' AND source IS NULL AND sources <> '[]'`,
    ),
    updateEntity: prepare(`UPDATE entity SET sort_name = ?2, ${assignments(3)} WHERE number = ?1`),
    deleteEntity: prepare('DELETE FROM entity WHERE number = ?1'),
    updateRelationship: prepare(
      `UPDATE relationship SET ${assignments(3)} WHERE kind = ?1 AND id = ?2`,
    ),
    deleteRelationship: prepare('DELETE FROM relationship WHERE kind = ?1 AND id = ?2'),
    lastNumber: prepare('UPDATE entity_number SET last = ?1'),
    lastName: prepare('SELECT coalesce(max(number), 0) FROM name'),
    forgetWords: prepare(
      'DELETE FROM name_words WHERE rowid IN (SELECT number FROM name WHERE entity = ?1)',
    ),
    forgetNames: prepare('DELETE FROM name WHERE entity = ?1'),
    forgetKeys: prepare('DELETE FROM record_key WHERE entity = ?1'),
    entityRevision: prepare('SELECT revision FROM entity WHERE id = ?1'),
    relationshipRevision: prepare('SELECT revision FROM relationship WHERE kind = ?1 AND id = ?2'),
  };
}
