/**
 * An organisation, a network or a person that a list speaks of: a record that exists, or one to be
 * created. What the list says of a record is gathered here, each field once, and settled in `settling.ts`.
 */
import type { ChangeSetBuilder } from '../../model/changeSet.js';
import { AFTER_ALL_DAYS, type Day, formatDay, parseDay } from '../../model/time/days.js';
import type { PropertyValue } from '../../model/declaration.js';
import type { PropertiesOfKind } from '../../model/kinds.js';
import type { Entity, RecordId, SourceReference } from '../../model/record.js';
import { foldName, keysOf, searchableTexts } from '../../model/searchText.js';
import { isSameValue } from '../../model/statements/resolution.js';
import type { Validity } from '../../model/time/validity.js';
import type { Claim, Disagreement, Settling, Speakers } from './settling/settling.js';

export type SubjectKind = 'Organisation' | 'Network' | 'ContactPerson';

/** What writing a subject did; that one more source agrees leaves it unchanged. */
export type Outcome = 'created' | 'updated' | 'unchanged';

export interface Written {
  readonly outcome: Outcome;
  readonly disagreements: readonly Disagreement[];
}

type SubjectClaim = Claim & { readonly value: PropertyValue };

export class Subject<Kind extends SubjectKind = SubjectKind> {
  /** One for each field; a hundred thousand subjects have one or two. */
  #claims: readonly SubjectClaim[] = [];
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
    return stored?.[property] ?? this.#claimOf(property)?.value;
  }

  /** Takes what a row says; gives back what an earlier row says against it, which goes before. */
  say(field: string, value: PropertyValue, index: number): PropertyValue | undefined {
    const earlier = this.#claimOf(field);
    if (!earlier) this.#claims = [...this.#claims, { field, value, rows: [index] }];
    return earlier === undefined || earlier.value === value ? undefined : earlier.value;
  }

  #claimOf(field: string): SubjectClaim | undefined {
    return this.#claims.find((claim) => claim.field === field);
  }

  /** Whether the folded name is one of its names. */
  isCalled(folded: string): boolean {
    const names = this.record ? (keysOf(this.record).get('name') ?? []) : [foldName(this.name)];
    return names.includes(folded);
  }

  /** The name by which people know it. */
  get name(): string {
    const texts = this.record ? searchableTexts(this.record) : [];
    return texts[0] ?? String(this.value('name_fi') ?? this.value('name') ?? '');
  }

  /** The list knows it to exist on this day. */
  attest(day: Day): void {
    if (day < this.#firstDay) this.#firstDay = day;
  }

  /** Creates the record, or holds against it what the list says; tells what stands against the list. */
  write(builder: ChangeSetBuilder, settling: Settling, speakers: Speakers): Written {
    const claims = this.#claims;
    if (!this.record) {
      const validity = { from: 'unknown', to: 'open', attestedOn: formatDay(this.#firstDay) };
      const properties = Object.fromEntries(claims.map(({ field, value }) => [field, value]));
      this.#id = builder.createEntity(this.kind, properties as PropertiesOfKind<Kind>, {
        validity,
        sources: speakers.ofRow(this.firstIndex),
      });
      return { outcome: 'created', disagreements: [] };
    }
    const { revision, ...content } = this.record as Entity;
    const settled = settling.settle(content, claims, [this.firstIndex]);
    const validity = attestedFrom(content.validity, this.#firstDay);
    if (settled.record !== content || validity !== content.validity) {
      builder.update({ ...settled.record, validity }, revision);
    }
    const isSame =
      isSameValue(settled.record.properties, content.properties) && validity === content.validity;
    return { outcome: isSame ? 'unchanged' : 'updated', disagreements: settled.disagreements };
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
