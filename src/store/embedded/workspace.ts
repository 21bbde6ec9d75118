/** The workspace in the file: one row for each version of a document. */
import type { RecordId } from '../../model/record.js';
import type {
  DocumentDraft,
  DocumentKind,
  DocumentVersion,
} from '../../model/workspace/documents.js';
import {
  byDocument,
  type ExpectedVersion,
  expectValid,
  nextVersion,
  type Saved,
} from '../workspace.js';
import type { Connection } from './connection.js';
import { listed } from './rows.js';

const SCAN_BATCH = 1_000;

const VERSION = `json_object('id', v.document, 'kind', v.kind, 'version', v.version,
  'saveId', v.save_id, 'author', v.author, 'savedAt', v.saved_at, 'subjects', json(v.subjects),
  'content', json(v.content))`;
const IS_NEWEST = `NOT EXISTS (SELECT 1 FROM document_version later
  WHERE later.document = v.document AND later.version > v.version)`;

/** Reads of documents by a connection, which sees what has been saved. */
export class DocumentReader {
  readonly #statements: ReturnType<typeof prepareReads>;

  constructor(connection: Connection) {
    this.#statements = prepareReads(connection);
  }

  /** As `Workspace.read`. */
  read(ids: readonly RecordId[]): Map<RecordId, DocumentVersion> {
    const found = this.#statements.newest.json<DocumentVersion>(listed(ids));
    return new Map(found.map((document) => [document.id, document]));
  }

  /** As `Workspace.versions`. */
  versions(ids: readonly RecordId[]): ReadonlyMap<RecordId, readonly DocumentVersion[]> {
    return byDocument(this.#statements.versions.json<DocumentVersion>(listed(ids)));
  }

  /** As `Workspace.list`. */
  list<Kind extends DocumentKind>(
    kind: Kind,
    subjects?: readonly RecordId[],
  ): DocumentVersion<Kind>[] {
    return this.#statements.list.json([kind, subjects === undefined ? null : listed(subjects)[0]!]);
  }

  /** The version that a save made, if it was made. */
  savedBy(saveId: string): DocumentVersion | undefined {
    return this.#statements.savedBy.json<DocumentVersion>([saveId])[0];
  }
}

/** Saves documents, one at a time; the caller sees to it that nothing else is written meanwhile. */
export class DocumentWriter {
  readonly #reader: DocumentReader;
  readonly #insert;

  constructor(private readonly connection: Connection) {
    this.#reader = new DocumentReader(connection);
    this.#insert = connection.prepare(
      `INSERT INTO document_version
         (document, version, kind, save_id, author, saved_at, subjects, content)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`,
    );
  }

  /** As `Workspace.save`, in a transaction of its own. */
  save(draft: DocumentDraft, expectedVersion: ExpectedVersion): Saved {
    expectValid(draft);
    this.connection.run('BEGIN IMMEDIATE');
    try {
      const earlier = this.#reader.savedBy(draft.saveId);
      const standing = this.#reader.read([draft.id]).get(draft.id);
      const document = earlier ?? nextVersion(draft, expectedVersion, standing);
      if (!earlier) this.insert(document);
      this.connection.run('COMMIT');
      return { document, applied: !earlier };
    } catch (error) {
      if (this.connection.isInTransaction) this.connection.run('ROLLBACK');
      throw error;
    }
  }

  /** Whether no document was ever saved. */
  get isEmpty(): boolean {
    return this.connection.row('SELECT count(*) FROM document_version')[0] === 0;
  }

  /** Writes a version as it is, within the transaction that is open. */
  insert(document: DocumentVersion): void {
    const { id, version, kind, saveId, author, savedAt, subjects, content } = document;
    const texts = [JSON.stringify(subjects), JSON.stringify(content)];
    this.#insert.run([id, version, kind, saveId, author, savedAt, ...texts]);
  }
}

/** As `Workspace.scan`. */
export async function* scanDocuments(
  connection: Connection,
): AsyncGenerator<readonly DocumentVersion[]> {
  const batch = connection.prepare(
    `SELECT json_group_array(${VERSION} ORDER BY v.document, v.version) FROM (
       SELECT * FROM document_version WHERE (document, version) > (?1, ?2)
       ORDER BY document, version LIMIT ${SCAN_BATCH}) v`,
  );
  let end: DocumentVersion | undefined;
  do {
    const documents = batch.json<DocumentVersion>([end?.id ?? '', end?.version ?? 0]);
    end = documents.at(-1);
    if (documents.length > 0) yield documents;
  } while (end);
}

function prepareReads(connection: Connection) {
  const gathered = (order: string) => `SELECT json_group_array(${VERSION} ORDER BY ${order})`;
  return {
    newest: connection.prepare(
      `${gathered('v.document')}
       FROM json_each(?1) asked CROSS JOIN document_version v ON v.document = asked.value
       WHERE ${IS_NEWEST}`,
    ),
    versions: connection.prepare(
      `${gathered('v.document, v.version')}
       FROM json_each(?1) asked CROSS JOIN document_version v ON v.document = asked.value`,
    ),
    list: connection.prepare(
      `${gathered('v.document')} FROM document_version v
       WHERE v.kind = ?1 AND v.content <> 'null' AND ${IS_NEWEST}
         AND (?2 IS NULL OR EXISTS (SELECT 1 FROM json_each(v.subjects) subject
           WHERE subject.value IN (SELECT value FROM json_each(?2))))`,
    ),
    savedBy: connection.prepare(
      `${gathered('v.version')} FROM document_version v WHERE v.save_id = ?1`,
    ),
  };
}
