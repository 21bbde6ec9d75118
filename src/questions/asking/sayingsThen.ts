/** What was said of records at the revision that a question is asked of, whatever was written since. */
import type { Entity, RecordId, Relationship } from '../../model/record.js';
import { anyRecord } from '../../records/anyRecord.js';
import { KeptStatements } from '../../records/keptStatements.js';
import { findEntities } from '../../records/matching.js';
import type { Records } from '../../records/records.js';
import { Sayings } from '../../records/sayings.js';
import { type EarlierGraph, writtenBeyond } from '../../snapshot/earlierGraphs.js';
import type { Asking } from './asking.js';

type Store = Records['store'];

/** All of it. O(statements), read from the store as far as they are not kept. */
export async function allSayings(asking: Asking, store: Store): Promise<Sayings> {
  const newest = new Map(await KeptStatements.of(store).all());
  const statements = statementsThen(newest, await thenOf(asking, store));
  return Sayings.with(readingThen(asking, store), statements);
}

/** A record as it stood, with what was said of it; undefined when there was none. O(statements on it). */
export async function recordThen(
  asking: Asking,
  store: Store,
  id: RecordId,
): Promise<{ record: Entity | Relationship; sayings: Sayings } | undefined> {
  const newest = await anyRecord(store, id);
  const found = (await findEntities(store, 'Statement', 'record', [id])).get(id) ?? [];
  const then = await thenOf(asking, store);
  const record = then ? then.record(id, newest) : newest;
  if (!record) return undefined;
  const statements = statementsThen(new Map(found.map((one) => [one.id, one])), then).filter(
    ({ properties }) => properties.record === id,
  );
  const sayings = await Sayings.with(readingThen(asking, store), statements, [record]);
  return { record, sayings };
}

/** What was written since the revision; undefined when nothing was. To be asked for after reading. */
async function thenOf({ earlier, graph }: Asking, store: Store): Promise<EarlierGraph | undefined> {
  return earlier ?? writtenBeyond(store, graph);
}

function statementsThen(
  newest: ReadonlyMap<RecordId, Entity<'Statement'>>,
  then: EarlierGraph | undefined,
): Entity<'Statement'>[] {
  if (!then) return [...newest.values()];
  const ids = new Set(newest.keys());
  for (const { kind, id } of then.writtenSince()) if (kind === 'Statement') ids.add(id);
  return [...ids]
    .map((id) => then.record(id, newest.get(id)))
    .filter((one): one is Entity<'Statement'> => one?.kind === 'Statement');
}

function readingThen(asking: Asking, store: Store): Pick<Store, 'readEntities'> {
  return {
    async readEntities(ids) {
      const newest = await store.readEntities(ids);
      const then = await thenOf(asking, store);
      if (!then) return newest;
      const stood = ids.map((id) => then.record(id, newest.get(id)) as Entity | undefined);
      return new Map(stood.flatMap((one) => (one ? [[one.id, one]] : [])));
    },
  };
}
