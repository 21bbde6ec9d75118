/**
 * A ChangeSet is how anything is written: whole or not at all, once, whatever the number of times that
 * it is sent. The ids of what it creates follow from its own id, so they are equal on every store.
 */
import { recordId } from './identifiers.js';
import type { EntityKind, PropertiesOfKind, RecordKind, RelationshipKind } from './kinds.js';
import type {
  EntityContent,
  RecordData,
  RecordId,
  RelationshipContent,
  SourceReference,
} from './record.js';
import type { Status } from './codes.js';
import type { Validity } from './time/validity.js';

export type Change =
  /** The id must be free. */
  | { readonly action: 'create'; readonly record: RecordData }
  /** Replaces the whole content; kind and ends of a relationship stay as they are. */
  | {
      readonly action: 'update';
      readonly record: RecordData;
      /** The revision of the record as the author saw it; another one is a conflict. */
      readonly expectedRevision?: number | undefined;
    }
  /** Takes the record away; only for undoing a mistake, since what has ended keeps its record. */
  | {
      readonly action: 'delete';
      readonly kind: RecordKind;
      readonly id: RecordId;
      readonly expectedRevision?: number | undefined;
    };

export interface ChangeSet {
  /** A UUID; the same id again changes nothing. */
  readonly id: string;
  readonly author: string;
  readonly message: string;
  /** When it was made, an ISO instant. */
  readonly recordedAt: string;
  readonly changes: readonly Change[];
}

/** What a new record needs beyond its kind and properties; what is left out takes the default. */
export interface RecordCircumstances {
  readonly validity: Validity;
  readonly status?: Status | undefined;
  readonly sources?: readonly SourceReference[] | undefined;
}

/** Gathers changes and gives each created record its id from the ChangeSet's id and its ordinal. */
export class ChangeSetBuilder {
  readonly #changes: Change[] = [];
  constructor(
    private readonly head: Omit<ChangeSet, 'changes'>,
    /** What records get that say nothing themselves. */
    private readonly defaults: RecordCircumstances,
  ) {}

  get size(): number {
    return this.#changes.length;
  }

  createEntity<Kind extends EntityKind>(
    kind: Kind,
    properties: PropertiesOfKind<Kind>,
    circumstances: Partial<RecordCircumstances> = {},
  ): RecordId {
    const { id, validity, status, sources } = this.#circumstances(circumstances);
    const record = { kind, properties, id, validity, status, sources };
    this.#changes.push({ action: 'create', record: record as EntityContent });
    return id;
  }

  createRelationship<Kind extends RelationshipKind>(
    kind: Kind,
    from: RecordId,
    to: RecordId,
    properties: PropertiesOfKind<Kind>,
    circumstances: Partial<RecordCircumstances> = {},
  ): RecordId {
    const { id, validity, status, sources } = this.#circumstances(circumstances);
    const record = { kind, from, to, properties, id, validity, status, sources };
    this.#changes.push({ action: 'create', record: record as RelationshipContent });
    return id;
  }

  /** Field by field: an import makes a million, and spreading objects takes ten times as long. */
  #circumstances({ validity, status, sources }: Partial<RecordCircumstances>) {
    return {
      id: recordId(this.head.id, this.#changes.length),
      validity: validity ?? this.defaults.validity,
      status: status ?? this.defaults.status ?? 'active',
      sources: sources ?? this.defaults.sources ?? [],
    };
  }

  update(record: RecordData, expectedRevision?: number): void {
    this.#changes.push({ action: 'update', record, expectedRevision });
  }

  delete(kind: RecordKind, id: RecordId, expectedRevision?: number): void {
    this.#changes.push({ action: 'delete', kind, id, expectedRevision });
  }

  build(): ChangeSet {
    return { ...this.head, changes: this.#changes };
  }
}
