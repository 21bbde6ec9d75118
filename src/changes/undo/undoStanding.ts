/**
 * Whether what an undo puts back broke the rules across records already when it stood: rules are about
 * what is written, so that a later change of something else can leave it so. It may then stand again.
 */
import type { ChangeSet } from '../../model/changeSet.js';
import type { Problem } from '../../model/errors/problems.js';
import type { RelationshipKind } from '../../model/kinds.js';
import type { RecordId, Relationship } from '../../model/record.js';
import type { StoredRecord } from '../../model/replaced.js';
import type { StoredRecordReader } from '../../model/rules/recordsToBe.js';
import { ruleProblems } from '../../model/rules/rules.js';
import { stoodAt, writtenSince, type WrittenSince } from '../../store/changeLog/past.js';
import type { GraphStore } from '../../store/graphStore.js';

/**
 * The problems that there were not yet at the revision, with the same written on what was there then.
 * O(what was written since), nothing when there are no problems.
 */
export async function newProblems(
  store: GraphStore,
  { changes, ...head }: ChangeSet,
  revision: number,
  problems: readonly Problem[],
): Promise<readonly Problem[]> {
  if (problems.length === 0) return problems;
  // What is there again was there then.
  const written = changes.map((change) =>
    change.action === 'create' ? { action: 'update' as const, record: change.record } : change,
  );
  const stood = new StoodRecords(store, revision, await writtenSince(store, revision));
  const earlier = await ruleProblems({ ...head, changes: written }, stood);
  const key = ({ code, path, value }: Problem): string => JSON.stringify([code, path, value]);
  const known = new Set(earlier.map(key));
  return problems.filter((problem) => !known.has(key(problem)));
}

/** The records as they stood at a revision. */
class StoodRecords implements StoredRecordReader {
  readonly #created: ReadonlySet<RecordId>;

  constructor(
    private readonly store: GraphStore,
    private readonly revision: number,
    private readonly since: WrittenSince,
  ) {
    this.#created = new Set(since.created.map(({ id }) => id));
  }

  async readEntities(ids: readonly RecordId[]) {
    return this.#stood(ids, await this.store.readEntities(ids));
  }

  async readRelationships(kind: RelationshipKind, ids: readonly RecordId[]) {
    return this.#stood(ids, await this.store.readRelationships(kind, ids));
  }

  async relationshipsOf(
    kind: RelationshipKind,
    end: 'from' | 'to',
    entities: readonly RecordId[],
  ): Promise<readonly Relationship[]> {
    const now = await this.store.relationshipsOf(kind, end, entities);
    const ids = new Set(now.map(({ id }) => id));
    for (const { id, kind: of } of this.since.rewritten.values()) if (of === kind) ids.add(id);
    const stood = this.#stood([...ids], new Map(now.map((one) => [one.id, one])));
    const wanted = new Set(entities);
    return [...stood.values()].filter((one) => wanted.has(one[end]));
  }

  #stood<R extends StoredRecord>(
    ids: readonly RecordId[],
    now: ReadonlyMap<RecordId, R>,
  ): Map<RecordId, R> {
    const found = new Map<RecordId, R>();
    for (const id of ids) {
      const rewritten = this.since.rewritten.get(id);
      const stood = rewritten ? stoodAt(this.revision, rewritten) : now.get(id);
      if (stood && !this.#created.has(id)) found.set(id, stood as R);
    }
    return found;
  }
}
