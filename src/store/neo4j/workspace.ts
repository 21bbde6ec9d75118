/**
 * The workspace on a server: a node for each document, at which its saves wait for each other, and one
 * for each version. They are no records: nothing leads from them to the facts.
 */
import neo4j from 'neo4j-driver';
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
  type Workspace,
} from '../workspace.js';
import { isTakenId } from './commit.js';
import type { Connection, Transaction } from './connection/connection.js';
import type { Row } from './layout.js';

const SCAN_BATCH = 1_000;
const SAVE_TIMEOUT = 15_000;
/** How often a save is sent whose id was taken by the same save at the same moment. */
const ATTEMPTS = 2;

export function neo4jWorkspace(connection: Connection): Workspace {
  const documents = async (statement: string, parameters: Row): Promise<DocumentVersion[]> => {
    const rows = await connection.read((transaction) => transaction.run(statement, parameters));
    return rows.map((row) => versionOf(row['version'] as Row));
  };
  return {
    save: (draft, expectedVersion) => save(connection, draft, expectedVersion),
    read: async (ids) => {
      const found = await documents('reads/workspace/newest', { ids: [...new Set(ids)] });
      return new Map(found.map((document) => [document.id, document]));
    },
    versions: async (ids) =>
      byDocument(await documents('reads/workspace/versions', { ids: [...new Set(ids)] })),
    list: async <Kind extends DocumentKind>(kind: Kind, subjects?: readonly RecordId[]) => {
      const found = await documents('reads/workspace/list', { kind, subjects: subjects ?? null });
      return found as DocumentVersion<Kind>[];
    },
    async *scan() {
      const limit = neo4j.int(SCAN_BATCH);
      for (let last: DocumentVersion | undefined; ;) {
        const after = { document: last?.id ?? '', version: neo4j.int(last?.version ?? 0), limit };
        const batch = await documents('reads/workspace/scan', after);
        last = batch.at(-1);
        if (!last) return;
        yield batch;
      }
    },
  };
}

/** As `Workspace.save`. */
async function save(
  connection: Connection,
  draft: DocumentDraft,
  expectedVersion: ExpectedVersion,
): Promise<Saved> {
  expectValid(draft);
  const { id, kind, saveId } = draft;
  // A connection lost while committing leaves open whether we are in; the driver then runs this again,
  // and finding the version that this save would have made says that we were.
  let isSent = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return await connection.write(SAVE_TIMEOUT, async (transaction) => {
        const [found] = await transaction.run('writes/workspace/lockDocument', {
          id,
          kind,
          saveId,
        });
        const { standing, earlier } = found as { standing: Row | null; earlier: Row | null };
        if (earlier) return { document: versionOf(earlier), applied: isSent };
        const before = standing ? versionOf(standing) : undefined;
        const document = nextVersion(draft, expectedVersion, before);
        await writeVersions(transaction, [document]);
        isSent = true;
        return { document, applied: true };
      });
    } catch (error) {
      if (!isTakenId(error) || attempt === ATTEMPTS) throw error;
      isSent = false;
    }
  }
}

/** Adds versions, those of one document after each other. */
export async function writeVersions(
  transaction: Transaction,
  versions: readonly DocumentVersion[],
): Promise<void> {
  const rows = new Map<RecordId, { newest: Row; versions: Row[] }>();
  for (const document of versions) {
    const { id, kind, subjects, content } = document;
    const version = neo4j.int(document.version);
    const row = rows.get(id) ?? { newest: {}, versions: [] };
    row.newest = { kind, version, subjects, isWithdrawn: content === null };
    row.versions.push(propertiesOf(document));
    rows.set(id, row);
  }
  const listed = [...rows].map(([id, row]) => ({ id, ...row }));
  await transaction.run('writes/workspace/versions', { rows: listed });
}

function propertiesOf({ id, version, content, ...others }: DocumentVersion): Row {
  return {
    ...others,
    document: id,
    version: neo4j.int(version),
    content: content && JSON.stringify(content),
  };
}

function versionOf({ document, content, ...others }: Row): DocumentVersion {
  return {
    ...others,
    id: document,
    content: content === undefined ? null : (JSON.parse(content as string) as unknown),
  } as DocumentVersion;
}
