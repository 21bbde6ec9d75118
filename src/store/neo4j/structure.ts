/** What the snapshot keeps of a whole kind, as columns. */
import { isEntityKind, type RecordKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { StructureBatch } from '../graphStore.js';
import type { Connection } from './connection.js';

/** A batch is given when it has this many records, and whatever the last row brought on top. */
const BATCH = 10_000;
/** Rows of entities are single records; rows of relationships are all that lead to one entity. */
const ENTITY_ROWS = 5_000;
const RELATIONSHIP_ROWS = 200;

/** As `GraphStore.scanStructure`. */
export async function* scanStructure(
  connection: Connection,
  kind: RecordKind,
): AsyncGenerator<StructureBatch> {
  const isEntity = isEntityKind(kind);
  const statement = `reads/${kind}/structure`;
  let batch = new Columns(isEntity);
  for await (const row of connection.stream(
    statement,
    isEntity ? ENTITY_ROWS : RELATIONSHIP_ROWS,
  )) {
    if (isEntity) {
      batch.add(row.get('record') as Cells);
    } else {
      const to = row.get('to') as RecordId;
      for (const cells of row.get('relationships') as [...Cells, RecordId][]) {
        batch.add(cells as unknown as Cells);
        batch.from.push(cells[7]);
        batch.to.push(to);
      }
    }
    if (batch.ids.length >= BATCH) {
      yield batch.asBatch();
      batch = new Columns(isEntity);
    }
  }
  if (batch.ids.length > 0) yield batch.asBatch();
}

/** id, validFrom, validTo, attestedOn, status, code, source */
type Cells = readonly [
  RecordId,
  string,
  string,
  string | null,
  string,
  string | null,
  RecordId | null,
];

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

  constructor(private readonly isEntity: boolean) {}

  add(cells: Cells): void {
    this.ids.push(cells[0]);
    this.validFrom.push(cells[1]);
    this.validTo.push(cells[2]);
    this.attestedOn.push(cells[3]);
    this.status.push(cells[4]);
    this.code.push(cells[5]);
    this.source.push(cells[6]);
  }

  asBatch(): StructureBatch {
    const { ids, validFrom, validTo, attestedOn, status, code, source, from, to } = this;
    const columns = { ids, validFrom, validTo, attestedOn, status, code, source };
    return this.isEntity ? columns : { ...columns, from, to };
  }
}
