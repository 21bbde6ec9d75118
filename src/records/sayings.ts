/**
 * What is said of the fields of records and by whom: the statements where sources differ, else the
 * record's own value with each source that speaks for it.
 */
import type { PropertyValue } from '../model/declaration.js';
import { atField, fieldsSpokenFor } from '../model/statements/locator.js';
import type {
  Entity,
  RecordData,
  RecordId,
  Relationship,
  SourceReference,
} from '../model/record.js';
import { type Saying, weightOf } from '../model/statements/resolution.js';
import { isNamedByReferences, valueOf } from '../model/statements/statedFields.js';
import type { GraphStore } from '../store/graphStore.js';
import { findEntities } from './matching.js';

/** What is said, with the place in the source. Without sources, people said so. */
export interface Said extends Saying {
  readonly sources: readonly SourceReference[];
  /** Absent for what the record alone says. */
  readonly statement?: Entity<'Statement'> | undefined;
}

type Reading = Pick<GraphStore, 'readEntities'>;

export class Sayings {
  readonly #statements = new Map<RecordId, Entity<'Statement'>[]>();

  constructor(
    statements: Iterable<Entity<'Statement'>>,
    private readonly sources: ReadonlyMap<RecordId, Entity>,
  ) {
    for (const statement of statements) {
      const { record = '' } = statement.properties;
      const ofRecord = this.#statements.get(record);
      if (ofRecord) ofRecord.push(statement);
      else this.#statements.set(record, [statement]);
    }
  }

  /**
   * The statements on records, the sources of both, and further sources; `entering` are sources as they
   * will be. O(records), in batches.
   */
  static async on(
    store: GraphStore,
    records: readonly RecordData[],
    further: readonly RecordId[] = [],
    entering: ReadonlyMap<RecordId, Entity<'Source'>> = new Map(),
  ): Promise<Sayings> {
    const ids = [...new Set(records.map(({ id }) => id))];
    const found = await findEntities(store, 'Statement', 'record', ids);
    const sayings = await Sayings.with(store, [...found.values()].flat(), records, further);
    if (entering.size === 0) return sayings;
    return new Sayings([...found.values()].flat(), new Map([...sayings.sources, ...entering]));
  }

  /** Statements that have been read, with their sources and those of records. */
  static async with(
    store: Reading,
    statements: readonly Entity<'Statement'>[],
    records: readonly RecordData[] = [],
    further: readonly RecordId[] = [],
  ): Promise<Sayings> {
    const cited = new Set<RecordId>(further);
    for (const { sources } of [...statements, ...records]) {
      for (const { source } of sources) cited.add(source);
    }
    const sources = cited.size === 0 ? new Map() : await store.readEntities([...cited]);
    return new Sayings(statements, sources);
  }

  source(id: RecordId): Entity<'Source'> | undefined {
    const source = this.sources.get(id);
    return source?.kind === 'Source' ? source : undefined;
  }

  /** Every field on which there are statements, each once. */
  *fields(): Iterable<{ record: RecordId; recordKind: string; field: string }> {
    for (const [record, [first]] of this.#statements) {
      const recordKind = first?.properties.recordKind ?? '';
      for (const field of this.disputed(record)) yield { record, recordKind, field };
    }
  }

  /** The fields of a record on which there are statements. */
  disputed(record: RecordId): ReadonlySet<string> {
    return new Set(
      (this.#statements.get(record) ?? []).map(({ properties }) => properties.field ?? ''),
    );
  }

  /** What the statements say of a field; empty where sources do not differ. */
  stated(record: RecordId, field: string): readonly Said[] {
    return (this.#statements.get(record) ?? [])
      .filter(({ properties }) => properties.field === field)
      .flatMap((statement) => {
        const { value = 'null', statedOn } = statement.properties;
        return this.#of(JSON.parse(value) as PropertyValue | null, statement.sources, statedOn).map(
          (said) => ({ ...said, statement }),
        );
      });
  }

  /** What a record says of a field by itself, once for each source that speaks for it. */
  recorded(record: RecordData, field: string): readonly Said[] {
    const value = valueOf(record, field);
    if (value === undefined) return [];
    // Of what references do not name, such as the status, each speaks.
    const isNamed = isNamedByReferences(record.kind, field);
    const speaking = record.sources.filter(
      (reference) => !isNamed || (fieldsSpokenFor(reference)?.includes(field) ?? true),
    );
    return this.#of(
      value,
      speaking.map((reference) => atField(reference, field)),
    );
  }

  /** What the relationship to an organisation's home says of it. */
  recordedHome({ to, sources }: Relationship<'LOCATED_IN'>): readonly Said[] {
    return this.#of(to, sources);
  }

  #of(
    value: PropertyValue | null,
    references: readonly SourceReference[],
    statedOn?: string,
  ): readonly Said[] {
    const ids = [...new Set(references.map(({ source }) => source))];
    if (ids.length === 0) return [{ value, weight: weightOf(undefined, statedOn), sources: [] }];
    return ids.map((id) => ({
      value,
      weight: { ...weightOf(this.source(id), statedOn), isDecided: false },
      sources: references.filter(({ source }) => source === id),
    }));
  }
}
