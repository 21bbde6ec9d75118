/**
 * The tables of the embedded store, as steps from each version to the next; the file says which version
 * it has (`PRAGMA user_version`) and that it is ours (`PRAGMA application_id`). A step that has been
 * released never changes: what comes later is a new step.
 */
import { RefusedFileError } from '../refusedFileError.js';
import type { Connection } from './connection.js';

/** "tuha" in ASCII. */
const APPLICATION_ID = 0x74756861;

/**
 * Ends and sources are kept as numbers of entities, which makes rows a third of the size and scans
 * quick. `name` holds one row for each text that search looks in, so that all words asked for have to be
 * in one of them. Folded names are letters, digits and spaces alone, which the `ascii` tokenizer splits
 * at the spaces whatever the script.
 */
const STEPS: readonly string[] = [
  `
  CREATE TABLE entity (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    attested_on TEXT,
    status TEXT NOT NULL,
    code TEXT,
    source INTEGER,
    revision INTEGER NOT NULL,
    properties TEXT NOT NULL,
    sources TEXT NOT NULL
  );
  CREATE INDEX entity_by_kind ON entity (kind, id);
  CREATE INDEX entity_by_name ON entity (kind, sort_name, id);

  CREATE TABLE relationship (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    from_entity INTEGER NOT NULL,
    to_entity INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    attested_on TEXT,
    status TEXT NOT NULL,
    code TEXT,
    source INTEGER,
    revision INTEGER NOT NULL,
    properties TEXT NOT NULL,
    sources TEXT NOT NULL
  );
  CREATE UNIQUE INDEX relationship_by_kind ON relationship (kind, id);
  CREATE INDEX relationship_by_from ON relationship (from_entity, kind);
  CREATE INDEX relationship_by_to ON relationship (to_entity, kind);

  CREATE TABLE record_key (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    entity INTEGER NOT NULL,
    PRIMARY KEY (kind, key, value, entity)
  ) WITHOUT ROWID;
  CREATE INDEX record_key_by_entity ON record_key (entity);

  CREATE TABLE name (
    number INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL,
    plain TEXT NOT NULL,
    folded TEXT NOT NULL
  );
  CREATE INDEX name_by_entity ON name (entity);
  CREATE VIRTUAL TABLE name_words USING fts5 (
    folded, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3', detail = none
  );

  CREATE TABLE change_set (
    revision INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    author TEXT NOT NULL,
    message TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    changes INTEGER NOT NULL,
    touched TEXT
  );
  `,
  // The workspace: documents with all their versions; the content `null` withdraws one.
  `
  CREATE TABLE document_version (
    document TEXT NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    save_id TEXT NOT NULL UNIQUE,
    author TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    subjects TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (document, version)
  ) WITHOUT ROWID;
  CREATE INDEX document_version_by_kind ON document_version (kind);
  `,
  // The highest number that an entity ever had: a number that was free again would make whoever names
  // the old entity, as sources could be named when they were deleted, name the next one.
  `
  CREATE TABLE entity_number (last INTEGER NOT NULL);
  INSERT INTO entity_number SELECT max(
    coalesce((SELECT max(number) FROM entity), 0),
    coalesce((SELECT max(source) FROM entity), 0),
    coalesce((SELECT max(source) FROM relationship), 0)
  );
  `,
  // The change log: what ChangeSets replaced, kept after the revision `begin`.
  `
  CREATE TABLE change_block (
    revision INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (revision, ordinal)
  );
  CREATE TABLE deletion (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (id, kind)
  ) WITHOUT ROWID;
  CREATE TABLE person_key (person TEXT PRIMARY KEY, key BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE change_log (begin INTEGER NOT NULL);
  INSERT INTO change_log SELECT coalesce(max(revision), 0) FROM change_set;
  `,
  // What is the store's own and nobody else's: pseudonyms are made with it.
  `
  CREATE TABLE secret (bytes BLOB NOT NULL);
  INSERT INTO secret VALUES (randomblob(32));
  `,
  // Where the nodes of maps stood when they were drawn, those kept last with the highest numbers.
  `
  CREATE TABLE kept_layout (
    number INTEGER PRIMARY KEY,
    view TEXT NOT NULL,
    digest TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    ids TEXT NOT NULL,
    positions BLOB NOT NULL
  );
  CREATE INDEX kept_layout_by_view ON kept_layout (view, revision);
  `,
  // The graph of all records as it was kept last, in parts.
  `
  CREATE TABLE kept_graph (
    ordinal INTEGER PRIMARY KEY,
    form TEXT NOT NULL,
    revision INTEGER NOT NULL,
    bytes BLOB NOT NULL
  );
  `,
];

/**
 * Brings a new or older file up to date. Throws, with the file untouched, when it belongs to another
 * program or was written by a later version of this one.
 */
export function migrate(connection: Connection): void {
  const version = versionOf(connection);
  STEPS.slice(version).forEach((step, index) => {
    connection.run(`BEGIN IMMEDIATE; ${step}
      PRAGMA application_id = ${APPLICATION_ID};
      PRAGMA user_version = ${version + index + 1};
      COMMIT`);
  });
}

/** Throws when the file cannot be read as it is: as `migrate`, or because it is not up to date. */
export function expectUpToDate(connection: Connection): void {
  if (versionOf(connection) < STEPS.length) {
    throw new RefusedFileError(
      'earlierVersion',
      'the file was written by an earlier version of the service; start the service with it once',
    );
  }
}

/** The version of the tables, 0 for a new file. */
function versionOf(connection: Connection): number {
  const [applicationId, version, tables] = connection.row(
    `SELECT (SELECT application_id FROM pragma_application_id),
            (SELECT user_version FROM pragma_user_version),
            (SELECT count(*) FROM sqlite_schema)`,
  ) as [number, number, number];
  const isNew = applicationId === 0 && version === 0 && tables === 0;
  if (!isNew && applicationId !== APPLICATION_ID) {
    throw new RefusedFileError(
      'otherProgram',
      'the file is a database of another program; give another file, or a name that is not taken',
    );
  }
  if (version > STEPS.length) {
    throw new RefusedFileError(
      'laterVersion',
      `the file was written by a later version of the service (tables of version ${version}, ` +
        `this one knows ${STEPS.length}); update the service, or give another file`,
    );
  }
  return version;
}
