/**
 * An organisation, a network or a person that a list speaks of: a record that exists, or one to be
 * created. What the list adds to a record is written; what contradicts it is told and left out.
 */
import type { ChangeSetBuilder } from '../../model/changeSet.js';
import { AFTER_ALL_DAYS, type Day, formatDay, parseDay } from '../../model/days.js';
import type { PropertyValue } from '../../model/declaration.js';
import type { PropertiesOfKind } from '../../model/kinds.js';
import type { Entity, EntityContent, RecordId, SourceReference } from '../../model/record.js';
import { foldName, keysOf, searchableTexts } from '../../model/searchText.js';
import type { Validity } from '../../model/validity.js';

export type SubjectKind = 'Organisation' | 'Network' | 'ContactPerson';

/** What writing a subject did. */
export type Outcome = 'created' | 'updated' | 'unchanged';

export class Subject<Kind extends SubjectKind = SubjectKind> {
  readonly #said: { [property: string]: PropertyValue } = {};
  #firstDay: Day = AFTER_ALL_DAYS;
  #id: RecordId | undefined;

  constructor(
    readonly kind: Kind,
    /** The record that the list means; undefined for one that is new. */
    readonly record: Entity<Kind> | undefined,
    /** Index of the row that names it first. */
    readonly firstIndex: number,
  ) {
    this.#id = record?.id;
  }

  /** The record's id; an error before a new one has been written. */
  get id(): RecordId {
    if (this.#id === undefined)
      throw new Error(`A new ${this.kind} was asked for its id too early.`);
    return this.#id;
  }

  /** What the record says, else what the list has said. */
  value(property: string): PropertyValue | undefined {
    const stored = this.record?.properties as
      { readonly [name: string]: PropertyValue } | undefined;
    return stored?.[property] ?? this.#said[property];
  }

  /** Takes a value that is missing; gives back the one that stands against it. */
  say(property: string, value: PropertyValue): PropertyValue | undefined {
    const standing = this.value(property);
    if (standing === undefined) this.#said[property] = value;
    return standing === undefined || standing === value ? undefined : standing;
  }

  /** Whether the folded name is one of its names. */
  isCalled(folded: string): boolean {
    const names = this.record ? (keysOf(this.record).get('name') ?? []) : [foldName(this.name)];
    return names.includes(folded);
  }

  /** The name by which people know it. */
  get name(): string {
    const texts = this.record ? searchableTexts(this.record) : [];
    return texts[0] ?? String(this.#said['name_fi'] ?? this.#said['name'] ?? '');
  }

  /** The list knows it to exist on this day. */
  attest(day: Day): void {
    if (day < this.#firstDay) this.#firstDay = day;
  }

  /** Creates the record, or adds to it what it lacks. */
  write(builder: ChangeSetBuilder, sources: () => readonly SourceReference[]): Outcome {
    if (!this.record) {
      const validity = { from: 'unknown', to: 'open', attestedOn: formatDay(this.#firstDay) };
      this.#id = builder.createEntity(this.kind, this.#said as PropertiesOfKind<Kind>, {
        validity,
        sources: sources(),
      });
      return 'created';
    }
    const validity = attestedFrom(this.record.validity, this.#firstDay);
    if (Object.keys(this.#said).length === 0 && validity === this.record.validity) {
      return 'unchanged';
    }
    const { revision, ...content } = this.record as Entity;
    builder.update(
      {
        ...content,
        properties: { ...content.properties, ...this.#said },
        validity,
        sources: withSources(content.sources, sources()),
      } as EntityContent,
      revision,
    );
    return 'updated';
  }
}

/**
 * A validity of unknown start that also holds on an earlier day: a member of 2015 shows that the
 * network was there in 2015. The same object when it says so already, or has a known start.
 */
export function attestedFrom(validity: Validity, day: Day): Validity {
  if (validity.from !== 'unknown' || day === AFTER_ALL_DAYS) return validity;
  const attested = validity.attestedOn === undefined ? undefined : parseDay(validity.attestedOn);
  if (attested !== undefined && attested <= day) return validity;
  return { ...validity, attestedOn: formatDay(day) };
}

/** The sources with those that are not among them yet. */
export function withSources(
  sources: readonly SourceReference[],
  added: readonly SourceReference[],
): readonly SourceReference[] {
  const isNew = (one: SourceReference) =>
    !sources.some(({ source, locator }) => source === one.source && locator === one.locator);
  return [...sources, ...added.filter(isNew)];
}
