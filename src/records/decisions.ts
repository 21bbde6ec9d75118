/**
 * The decision register, read in batches: what one request asks for at the same time is read from the
 * workspace at once, and each decision no more than once.
 */
import DataLoader from 'dataloader';
import type { RecordId } from '../model/record.js';
import { documentIdOf, type DocumentVersion } from '../model/workspace/documents.js';
import type { GraphStore } from '../store/graphStore.js';

export type DecisionVersion = DocumentVersion;
/** A version that is not withdrawn. */
export type Decision = DecisionVersion & {
  readonly content: NonNullable<DecisionVersion['content']>;
};

/** Reads for one request; what was read is forgotten with it. */
export class Decisions {
  readonly #standing: DataLoader<RecordId, Decision | undefined>;
  readonly #about: DataLoader<RecordId, readonly Decision[]>;
  readonly #versions: DataLoader<RecordId, readonly DecisionVersion[]>;

  constructor(
    private readonly workspace: GraphStore['workspace'],
    signal: AbortSignal,
  ) {
    this.#standing = new DataLoader(async (ids) => {
      signal.throwIfAborted();
      const found = await workspace.read(ids);
      return ids.map((id) => standing(found.get(id)));
    });
    this.#about = new DataLoader(async (networks) => {
      signal.throwIfAborted();
      const found = (await workspace.list('decision', networks)).filter(isStanding);
      return networks.map((id) => found.filter(({ subjects }) => subjects.includes(id)));
    });
    this.#versions = new DataLoader(async (ids) => {
      signal.throwIfAborted();
      const found = await workspace.versions(ids);
      return ids.map((id) => found.get(id) ?? []);
    });
  }

  /** The decision that stands on a network or on a pair of them, if there is one. */
  on(...networks: readonly RecordId[]): Promise<Decision | undefined> {
    return this.#standing.load(documentIdOf('decision', networks));
  }

  /** The decisions that stand on a network, alone or in a pair, in order of id. */
  about(network: RecordId): Promise<readonly Decision[]> {
    return this.#about.load(network);
  }

  /** All decisions that stand, in order of id. */
  async all(): Promise<readonly Decision[]> {
    return (await this.workspace.list('decision')).filter(isStanding);
  }

  /** All versions of a decision from the first on. */
  versions(id: RecordId): Promise<readonly DecisionVersion[]> {
    return this.#versions.load(id);
  }
}

export function isStanding(version: DecisionVersion): version is Decision {
  return version.content !== null;
}

function standing(version: DecisionVersion | undefined): Decision | undefined {
  return version && isStanding(version) ? version : undefined;
}
