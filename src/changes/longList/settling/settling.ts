/**
 * What becomes of a record when a list or a row of a workbook speaks of it: what the record lacks is added, a source that agrees
 * is named among its sources, and where sources differ each gets a statement, and the value that stands
 * by the rule of `model/resolution.ts` goes into the record.
 */
import type { ChangeSetBuilder } from '../../../model/changeSet.js';
import type { PropertyValue } from '../../../model/declaration.js';
import {
  fieldsSpokenFor,
  placeText,
  speakingFor,
  tellsColumns,
} from '../../../model/statements/locator.js';
import type { RecordData, RecordId, SourceReference } from '../../../model/record.js';
import {
  agree,
  isSameValue,
  resolve,
  type Standing,
  type Weight,
  weightOf,
} from '../../../model/statements/resolution.js';
import {
  isNamedByReferences,
  statedFields,
  valueOf,
  withValues,
} from '../../../model/statements/statedFields.js';
import { validityProblem } from '../../../model/time/validity.js';
import type { Said, Sayings } from '../../../records/sayings.js';
import { state } from '../../statements.js';

/** What a row of the list says of a field. */
export interface Claim {
  readonly field: string;
  /** Null: that there is nothing. */
  readonly value: PropertyValue | null;
  /** Indices of the rows. */
  readonly rows: readonly number[];
}

/** A claim that cannot be true together with what another source says, and what stands. */
export interface Disagreement {
  readonly claim: Claim;
  readonly standing: Standing;
}

export interface Disputed {
  readonly standing: Standing;
  /** All that is said of the field now. */
  readonly said: readonly Said[];
  readonly disagreement: Disagreement | undefined;
}

export interface Settled<Record extends RecordData> {
  /** The same object when nothing is to be written. */
  readonly record: Record;
  readonly disagreements: readonly Disagreement[];
}

/** Whose sources a row names, and the day for which a source that is new with the list speaks. */
export interface Speakers {
  ofRow(index: number): readonly SourceReference[];
  dayOf(source: RecordId): string | undefined;
}

export class Settling {
  constructor(
    private readonly builder: ChangeSetBuilder,
    private readonly sayings: Sayings,
    private readonly speakers: Speakers,
  ) {}

  /**
   * Holds the claims of a list against a record, each field once; `rows` speak of the record whatever
   * they claim. Writes the statements; the record itself is for the caller to write.
   */
  settle<Record extends RecordData>(
    record: Record,
    claims: readonly Claim[],
    rows: readonly number[],
  ): Settled<Record> {
    const values = new Map<string, PropertyValue | null>();
    const speaking = new Speaking(record);
    const disagreements: Disagreement[] = [];
    const disputed = new Set(this.sayings.disputed(record.id));
    for (const index of rows) speaking.add(this.speakers.ofRow(index));
    for (const claim of claims) {
      const { field, value } = claim;
      const recorded = valueOf(record, field);
      if (!disputed.has(field) && (recorded === undefined || isSameValue(recorded, value))) {
        if (recorded === undefined) values.set(field, value);
        const named = isNamedByReferences(record.kind, field) ? field : undefined;
        speaking.add(this.#references(claim), named);
        continue;
      }
      const { standing, disagreement } = this.dispute(
        record,
        this.sayings.recorded(record, field),
        claim,
      );
      disputed.add(field);
      if (!isSameValue(standing.value, recorded ?? null)) values.set(field, standing.value);
      if (disagreement) disagreements.push(disagreement);
    }
    if (values.size === 0 && !speaking.isMore) return { record, disagreements };
    const settled = speaking.laidOn(withFittingEnd(withValues(record, values)), disputed);
    return { record: isSameValue(settled, record) ? record : settled, disagreements };
  }

  /**
   * Adds to what is said of a field what a claim says, with a statement for each source; gives what
   * stands, and whether sources disagree. `recorded` is what is said where there is no statement.
   */
  dispute(record: RecordData, recorded: readonly Said[], claim: Claim): Disputed {
    const { field, value } = claim;
    const stated = this.sayings.stated(record.id, field);
    const before = stated.length > 0 ? stated : recorded;
    if (stated.length === 0) for (const said of before) state(this.builder, record, field, said);
    const references = this.#references(claim);
    const added = [...new Set(references.map(({ source }) => source))]
      .filter(
        (id) =>
          !before.some(
            (said) =>
              isSameValue(said.value, value) && said.sources.some(({ source }) => source === id),
          ),
      )
      .map((id): Said => {
        const sources = references.filter(({ source }) => source === id);
        return { value, weight: this.#weight(sources[0]), sources };
      });
    for (const said of added) state(this.builder, record, field, said);
    const said = [...before, ...added];
    const standing = resolve(field, said);
    const claimed = { value, weight: this.#weight(references[0]) };
    const isDisagreement = said.some((one) => !agree(field, claimed, one));
    return { standing, said, disagreement: isDisagreement ? { claim, standing } : undefined };
  }

  #references({ rows }: Claim): readonly SourceReference[] {
    return rows.flatMap((row) => this.speakers.ofRow(row));
  }

  #weight(reference: SourceReference | undefined): Weight {
    const id = reference?.source ?? '';
    const source = this.sayings.source(id);
    const statedOn = source ? undefined : this.speakers.dayOf(id);
    return { ...weightOf(source, statedOn), isDecided: false };
  }
}

/** Which sources speak for which fields of a record. */
class Speaking {
  readonly #entries: { readonly reference: SourceReference; readonly fields: Set<string> }[];
  /** Whether a source speaks for more than before. */
  isMore = false;

  constructor(record: RecordData) {
    const all = statedFields(record);
    this.#entries = record.sources.map((reference) => ({
      reference,
      fields: new Set(fieldsSpokenFor(reference) ?? all),
    }));
  }

  /** References speak of the record, and for a field where one is given. */
  add(references: readonly SourceReference[], field?: string): void {
    for (const reference of references) {
      const ofSource = this.#entries.filter((one) => one.reference.source === reference.source);
      const isKnown = ofSource.some(({ fields }) => field === undefined || fields.has(field));
      if (isKnown) continue;
      this.isMore = true;
      const place = placeText(reference);
      let entry = ofSource.find((one) => placeText(one.reference) === place);
      if (!entry) this.#entries.push((entry = { reference, fields: new Set() }));
      if (field !== undefined) entry.fields.add(field);
    }
  }

  /** The record with these sources; the fields that sources dispute have statements instead. */
  laidOn<Record extends RecordData>(record: Record, disputed: ReadonlySet<string>): Record {
    const all = statedFields(record).filter((field) => !disputed.has(field));
    const sources = this.#entries.map(({ reference, fields }) => {
      const isAll = !tellsColumns(reference) && all.every((field) => fields.has(field));
      return speakingFor(reference, isAll ? undefined : all.filter((field) => fields.has(field)));
    });
    return { ...record, sources };
  }
}

/** Sources may disagree so that the end that stands lies before the start: then it is not known. */
function withFittingEnd<Record extends RecordData>(record: Record): Record {
  return validityProblem(record.validity)
    ? { ...record, validity: { ...record.validity, to: 'unknown' } }
    : record;
}
