/**
 * What the snapshot keeps of a whole kind, as columns. Entities have the numbers of their nodes, which the
 * database may give again when an entity is deleted: a relationship that came with its successor while we
 * read is told by the changes since.
 */
import { isEntityKind, type RecordKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { StructureBatch } from '../graphStore.js';
import type { Connection } from './connection/connection.js';

/** A batch is given when it has this many records; the last row may bring more. */
const BATCH = 10_000;
/** Rows of entities are single records; one of relationships has some that lead to one entity. */
const ENTITY_ROWS = 5_000;
const RELATIONSHIP_ROWS = 1_000;

/** attestedOn, status, code, source */
type Shared = readonly [string | null, string, string | null, RecordId | null];

/** As `GraphStore.presentKinds`. */
export async function presentKinds(connection: Connection): Promise<ReadonlySet<RecordKind>> {
  const [counts] = await connection.read((transaction) => transaction.run('reads/presentKinds'));
  const kinds = Object.keys(counts ?? {}) as RecordKind[];
  return new Set(kinds.filter((kind) => counts?.[kind] !== 0));
}

/** As `GraphStore.scanStructure`. */
export async function* scanStructure(
  connection: Connection,
  kind: RecordKind,
): AsyncGenerator<StructureBatch> {
  const isEntity = isEntityKind(kind);
  const rows = connection.stream(
    `reads/${kind}/structure`,
    isEntity ? ENTITY_ROWS : RELATIONSHIP_ROWS,
  );
  let batch = new Columns();
  for await (const row of rows) {
    const shared = row.get('shared') as Shared;
    if (isEntity) {
      batch.add(
        row.get('id') as RecordId,
        row.get('validFrom') as string,
        row.get('validTo') as string,
        shared,
      );
      batch.numbers.push(row.get('number') as number);
    } else {
      const to = row.get('to') as number;
      const from = row.get('from') as number[];
      const validFrom = row.get('validFrom') as string[];
      const validTo = row.get('validTo') as string[];
      (row.get('ids') as RecordId[]).forEach((id, place) => {
        batch.add(id, validFrom[place] as string, validTo[place] as string, shared);
        batch.from.push(from[place] as number);
        batch.to.push(to);
      });
    }
    if (batch.ids.length >= BATCH) {
      yield batch.asBatch(isEntity);
      batch = new Columns();
    }
  }
  if (batch.ids.length > 0) yield batch.asBatch(isEntity);
}

class Columns {
  readonly ids: RecordId[] = [];
  readonly numbers: number[] = [];
  readonly validFrom: string[] = [];
  readonly validTo: string[] = [];
  readonly attestedOn: (string | null)[] = [];
  readonly status: string[] = [];
  readonly code: (string | null)[] = [];
  readonly source: (RecordId | null)[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];

  add(
    id: RecordId,
    validFrom: string,
    validTo: string,
    [attestedOn, status, code, source]: Shared,
  ): void {
    this.ids.push(id);
    this.validFrom.push(validFrom);
    this.validTo.push(validTo);
    this.attestedOn.push(attestedOn);
    this.status.push(status);
    this.code.push(code);
    this.source.push(source);
  }

  asBatch(isEntity: boolean): StructureBatch {
    const { ids, numbers, validFrom, validTo, attestedOn, status, code, source, from, to } = this;
    const columns = { ids, validFrom, validTo, attestedOn, status, code, source };
    return isEntity ? { ...columns, numbers } : { ...columns, from, to };
  }
}
