/** What the snapshot keeps of a whole kind, as columns. */
import { isEntityKind, type RecordKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { StructureBatch } from '../graphStore.js';
import type { Connection } from './connection/connection.js';

/** A batch is given when it has this many records; the last row may bring more. */
const BATCH = 10_000;
/** Rows of entities are single records; one of relationships has many that lead to one entity. */
const ENTITY_ROWS = 5_000;
const RELATIONSHIP_ROWS = 200;

/** validFrom, validTo, attestedOn, status, code, source */
type Shared = readonly [string, string, string | null, string, string | null, RecordId | null];

/** As `GraphStore.scanStructure`. */
export async function* scanStructure(
  connection: Connection,
  kind: RecordKind,
): AsyncGenerator<StructureBatch> {
  // Most kinds have no records: what they could be tied to is not gone through for them.
  const present = await connection.read((transaction) =>
    transaction.run('reads/isPresent', { kind }),
  );
  if (present.length === 0) return;
  const isEntity = isEntityKind(kind);
  const rows = connection.stream(
    `reads/${kind}/structure`,
    isEntity ? ENTITY_ROWS : RELATIONSHIP_ROWS,
  );
  let batch = new Columns();
  for await (const row of rows) {
    const shared = row.get('shared') as Shared;
    if (isEntity) {
      batch.add(row.get('id') as RecordId, shared);
    } else {
      const to = row.get('to') as RecordId;
      const from = row.get('from') as RecordId[];
      (row.get('ids') as RecordId[]).forEach((id, place) => {
        batch.add(id, shared);
        batch.from.push(from[place] ?? '');
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
  readonly validFrom: string[] = [];
  readonly validTo: string[] = [];
  readonly attestedOn: (string | null)[] = [];
  readonly status: string[] = [];
  readonly code: (string | null)[] = [];
  readonly source: (RecordId | null)[] = [];
  readonly from: RecordId[] = [];
  readonly to: RecordId[] = [];

  add(id: RecordId, [validFrom, validTo, attestedOn, status, code, source]: Shared): void {
    this.ids.push(id);
    this.validFrom.push(validFrom);
    this.validTo.push(validTo);
    this.attestedOn.push(attestedOn);
    this.status.push(status);
    this.code.push(code);
    this.source.push(source);
  }

  asBatch(isEntity: boolean): StructureBatch {
    const { ids, validFrom, validTo, attestedOn, status, code, source, from, to } = this;
    const columns = { ids, validFrom, validTo, attestedOn, status, code, source };
    return isEntity ? columns : { ...columns, from, to };
  }
}
