/**
 * Documents of the workspace, read in batches: what one request asks for at the same time is read at once,
 * and each document no more than once.
 */
import DataLoader from 'dataloader';
import { isUuid } from '../model/identifiers.js';
import type { RecordId } from '../model/record.js';
import type {
  DocumentContent,
  DocumentKind,
  DocumentVersion,
} from '../model/workspace/documents.js';
import type { GraphStore } from '../store/graphStore.js';

/** A version that is not withdrawn. */
export type Standing<Kind extends DocumentKind> = {
  [K in Kind]: Omit<DocumentVersion<K>, 'content'> & { readonly content: DocumentContent<K> };
}[Kind];

/** Reads of one kind for one request; what was read is forgotten with it. */
export class Documents<Kind extends DocumentKind> {
  readonly #standing: DataLoader<RecordId, Standing<Kind> | undefined>;
  readonly #about: DataLoader<RecordId, readonly Standing<Kind>[]>;
  readonly #versions: DataLoader<RecordId, readonly DocumentVersion<Kind>[]>;

  constructor(
    readonly kind: Kind,
    private readonly workspace: GraphStore['workspace'],
    signal: AbortSignal,
  ) {
    this.#standing = new DataLoader(async (ids) => {
      signal.throwIfAborted();
      const found = await workspace.read(ids);
      return ids.map((id) => {
        const document = found.get(id);
        if (document?.kind !== kind) return undefined;
        const own = document as DocumentVersion<Kind>;
        return isStanding(own) ? own : undefined;
      });
    });
    this.#about = new DataLoader(async (records) => {
      signal.throwIfAborted();
      const found = (await workspace.list(kind, records)).filter(isStanding);
      return records.map((id) => found.filter(({ subjects }) => subjects.includes(id)));
    });
    this.#versions = new DataLoader(async (ids) => {
      signal.throwIfAborted();
      const found = await workspace.versions(ids);
      return ids.map((id) => {
        const versions = (found.get(id) ?? []).filter((one) => one.kind === kind);
        return versions as DocumentVersion<Kind>[];
      });
    });
  }

  /** The document as it stands, unless there is none or it was withdrawn. */
  async standing(id: RecordId): Promise<Standing<Kind> | undefined> {
    return isUuid(id) ? this.#standing.load(id) : undefined;
  }

  /** The documents that stand and name a record, in order of id. */
  about(record: RecordId): Promise<readonly Standing<Kind>[]> {
    return this.#about.load(record);
  }

  /** All documents that stand, in order of id. */
  async all(): Promise<readonly Standing<Kind>[]> {
    return (await this.workspace.list(this.kind)).filter(isStanding);
  }

  /** All versions of a document from the first on. */
  versions(id: RecordId): Promise<readonly DocumentVersion<Kind>[]> {
    return this.#versions.load(id);
  }
}

export function isStanding<Kind extends DocumentKind>(
  version: DocumentVersion<Kind>,
): version is DocumentVersion<Kind> & Standing<Kind> {
  return version.content !== null;
}
