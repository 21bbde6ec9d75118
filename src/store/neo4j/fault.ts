/** Finds what in a ChangeSet made the database refuse it, to tell it by record and place. */
import { ConflictError } from '../../model/errors/errors.js';
import type { ChangeSet } from '../../model/changeSet.js';
import {
  isEntityKind,
  isRelationshipKind,
  type RecordKind,
  type RelationshipKind,
  relationshipKinds,
} from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import {
  checkIntegrity,
  mentionedRecords,
  type StoredEntity,
  type StoredRelationship,
} from '../integrity.js';
import type { Transaction } from './connection/connection.js';
import { kindAmong } from './layout.js';
import { readRelationships } from './reads.js';

/**
 * Throws the error that `GraphStore.commit` promises for the first fault of the ChangeSet against what
 * is stored now; returns when there is none. O(changes) look-ups by index.
 */
export async function findFault(transaction: Transaction, changeSet: ChangeSet): Promise<void> {
  const mentioned = mentionedRecords(changeSet);
  const { entities, relationships, deletedEntities, deletedSources, rewritten } = mentioned;
  const storedEntities = await readStanding(transaction, entities);
  const storedRelationships = new Map<RecordId, StoredRelationship>();
  for (const [kind, ids] of relationships) {
    for (const relationship of await readRelationships(transaction, kind, ids)) {
      storedRelationships.set(relationship.id, relationship);
    }
  }
  const ties = await readTies(transaction, deletedEntities);
  const citing = new Map<RecordId, Citing | undefined>();
  for (const source of deletedSources) {
    citing.set(source, await readCiting(transaction, source, rewritten));
  }
  checkIntegrity(changeSet, {
    entity: (id) => storedEntities.get(id),
    relationship: (kind, id) => {
      const found = storedRelationships.get(id);
      return found?.kind === kind ? found : undefined;
    },
    relationshipsAt: (id) => ties.get(id) ?? [],
    citing: (source) => citing.get(source),
  });
  await checkFreeIds(transaction, changeSet);
}

/** Throws ConflictError when an id that the ChangeSet gives to a new record is taken. */
async function checkFreeIds(transaction: Transaction, { changes }: ChangeSet): Promise<void> {
  const created = changes.flatMap((change) => (change.action === 'create' ? [change.record] : []));
  const entities = created.filter(({ kind }) => isEntityKind(kind)).map(({ id }) => id);
  for (const [id, { revision }] of await readStanding(transaction, entities)) {
    throw new ConflictError(id, 'none', revision);
  }
  for (const kind of relationshipKinds) {
    const ids = created.filter((record) => record.kind === kind).map(({ id }) => id);
    for (const { id, revision } of await readRelationships(transaction, kind, ids)) {
      throw new ConflictError(id, 'none', revision);
    }
  }
}

async function readStanding(
  transaction: Transaction,
  ids: Iterable<RecordId>,
): Promise<Map<RecordId, StoredEntity>> {
  const rows = await transaction.run('reads/standing', { ids: [...ids] });
  return new Map(
    rows.flatMap(({ id, labels, revision }): [RecordId, StoredEntity][] => {
      const kind = kindAmong(labels as string[]);
      return kind ? [[id as RecordId, { kind, revision: revision as number }]] : [];
    }),
  );
}

async function readTies(
  transaction: Transaction,
  ids: readonly RecordId[],
): Promise<Map<RecordId, { kind: RelationshipKind; id: RecordId }[]>> {
  const ties = new Map<RecordId, { kind: RelationshipKind; id: RecordId }[]>();
  if (ids.length === 0) return ties;
  for (const row of await transaction.run('reads/relationshipsAt', { ids })) {
    const entity = row['entity'] as RecordId;
    const tie = { kind: row['kind'] as RelationshipKind, id: row['id'] as RecordId };
    const known = ties.get(entity);
    if (known) known.push(tie);
    else ties.set(entity, [tie]);
  }
  return ties;
}

type Citing = { readonly kind: RecordKind; readonly id: RecordId };

/** A record that names a source, other than the given ones. O(records): sources go by mistake only. */
export async function readCiting(
  transaction: Transaction,
  source: RecordId,
  except: readonly RecordId[],
): Promise<Citing | undefined> {
  const [row] = await transaction.run('reads/citing', { source, except });
  const kind = (row?.['names'] as RecordKind[] | undefined)?.find(isRecordKind);
  return kind && { kind, id: row?.['id'] as RecordId };
}

function isRecordKind(name: string): boolean {
  return isEntityKind(name) || isRelationshipKind(name);
}
