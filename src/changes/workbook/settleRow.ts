/**
 * What becomes of a record by a row: what it lacks is added. What the row says otherwise is settled as
 * that of any other source, both being kept; or, when the row was changed in an export of the record as
 * it still is, people have decided so.
 */
import type { ChangeSetBuilder } from '../../model/changeSet.js';
import type { PropertyValue } from '../../model/declaration.js';
import type { Entity, RecordData, Relationship, SourceReference } from '../../model/record.js';
import { atField, placeText } from '../../model/statements/locator.js';
import { isSameValue } from '../../model/statements/resolution.js';
import { isStated, valueOf, withValues } from '../../model/statements/statedFields.js';
import type { Sayings } from '../../records/sayings.js';
import { type Claim, Settling } from '../longList/settling/settling.js';
import { decide } from '../statements.js';
import type { SheetRemarks, SheetRow } from './sheetRow.js';
import type { SheetSpeakers } from './sheetSpeakers.js';

/** What a row says, with its references resolved; null takes a value away. */
export interface SaidRow {
  readonly row: SheetRow;
  readonly properties: { readonly [name: string]: PropertyValue | null };
  /** Absent where the row leaves it to the workbook. */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** In what surroundings rows are settled. */
export interface SheetSettling {
  /** Takes the statements. */
  readonly builder: ChangeSetBuilder;
  readonly sayings: Sayings;
  readonly speakers: SheetSpeakers;
  readonly remarks: SheetRemarks;
  /** The name of the file, and the day for which it speaks. */
  readonly file: { readonly title: string; readonly spokenFor: string };
}

type Stored = Entity | Relationship;

/** The record as the row would have it; undefined when nothing is to be written. */
export function settleRow(
  stored: Stored,
  said: SaidRow,
  settling: SheetSettling,
): RecordData | undefined {
  const { revision, ...content } = stored;
  const record = content as RecordData;
  const { row } = said;
  const isCorrection = row.version !== undefined;
  const differing = valuesOtherwise(record, said);
  const added = new Map([...differing].filter(([field]) => valueOf(record, field) === undefined));
  const denying = new Map([...differing].filter(([field]) => !added.has(field)));

  let settled = record;
  if (isCorrection) {
    if (row.version === revision) settled = corrected(settled, denying, said, settling);
    else tellChanged(denying, said, revision, settling.remarks, record);
    // What an export echoes is said by others; what was added to it is said by the workbook.
    settled = claimed(settled, added, { row }, settling);
  } else {
    settled = claimed(settled, valuesSaid(record, said), said, settling);
  }
  settled = attested(settled, row, settling, revision);
  const sources = sourcesWith(settled.sources, said.sources, isCorrection, stored);
  if (sources !== settled.sources) settled = { ...settled, sources };
  return settled === record || isSameValue(settled, record) ? undefined : settled;
}

type Values = ReadonlyMap<string, PropertyValue | null>;

/** What a row says that can stand in a record, by field; of the ends, `unknown` says nothing by itself. */
function valuesSaid(record: RecordData, { row, properties }: SaidRow): Values {
  const said = new Map<string, PropertyValue | null>(Object.entries(properties));
  const { from, to } = row.validity;
  if (from !== undefined) said.set('validFrom', from === 'unknown' ? null : from);
  if (to !== undefined) said.set('validTo', to === 'unknown' ? null : to);
  if (row.status !== undefined) said.set('status', row.status);
  for (const [field, value] of said) {
    const recorded = valueOf(record, field);
    // That nobody knows denies nothing, unless it corrects.
    const isNothing = field.startsWith('valid') && row.version === undefined && value === null;
    if (isNothing || (value === null && recorded === undefined)) said.delete(field);
    else if (recorded !== undefined && value !== null && sameText(recorded, value)) {
      said.set(field, recorded);
    }
  }
  return said;
}

function valuesOtherwise(record: RecordData, said: SaidRow): Values {
  return new Map(
    [...valuesSaid(record, said)].filter(
      ([field, value]) => !isSameValue(valueOf(record, field), value),
    ),
  );
}

/** Settles what a row claims; names deny each other nothing, so that the recorded ones stay. */
function claimed(
  record: RecordData,
  values: Values,
  said: Pick<SaidRow, 'row' | 'sources'>,
  { builder, sayings, speakers, remarks }: SheetSettling,
): RecordData {
  const { row } = said;
  const index = speakers.enter(said);
  const claims: Claim[] = [];
  const added = new Map<string, PropertyValue | null>();
  for (const [field, value] of values) {
    const recorded = valueOf(record, field);
    // Where a row says that it has no source, nothing of it is named as one but for what it denies.
    const isUnnamed = said.sources?.length === 0;
    if (isUnnamed && isSameValue(recorded ?? null, value)) continue;
    const isClaim = isStated(record.kind, field) || isCircumstance(field);
    if (isClaim && !(isUnnamed && recorded === undefined)) {
      claims.push({ field, value, rows: [index] });
    } else if (recorded === undefined) {
      added.set(field, value);
    } else if (!isSameValue(recorded, value)) {
      remarks.note('otherValueKept', row, field, value ?? '', { kept: recorded });
    }
  }
  const speaks = row.version === undefined && said.sources?.length !== 0;
  const settled = new Settling(builder, sayings, speakers).settle(
    record,
    claims,
    speaks ? [index] : [],
  );
  for (const { claim, standing } of settled.disagreements) {
    const { value: kept, rule } = standing;
    remarks.note('sourcesDiffer', row, claim.field, claim.value ?? '', { kept, rule });
  }
  return added.size === 0 ? settled.record : withValues(settled.record, added);
}

/** Corrects a record; on what sources speak of, that is a decision of people. */
function corrected(
  record: RecordData,
  values: Values,
  { row }: SaidRow,
  { builder, sayings, speakers, file }: SheetSettling,
): RecordData {
  for (const [field, value] of values) {
    const isSpokenOf = record.sources.length > 0 || sayings.disputed(record.id).has(field);
    if (!isSpokenOf || !(isStated(record.kind, field) || isCircumstance(field))) continue;
    const stated = sayings.stated(record.id, field);
    const recorded = sayings.recorded(record, field);
    if (stated.length === 0 && recorded.every(({ sources }) => sources.length === 0)) continue;
    const cell = placeText(atField(speakers.ofWorkbook(row), field)) ?? '';
    const reason = `${file.title}: ${cell}`;
    decide(builder, record, field, { stated, recorded }, { value, on: file.spokenFor, reason });
  }
  return values.size === 0 ? record : withValues(record, values);
}

function tellChanged(
  values: Values,
  { row }: SaidRow,
  revision: number,
  remarks: SheetRemarks,
  record: RecordData,
): void {
  for (const [field, value] of values) {
    const facts = { kept: valueOf(record, field), given: row.version, stored: revision };
    remarks.problem('changedSince', row, field, value ?? '', facts);
  }
}

function isCircumstance(field: string): boolean {
  return field === 'validFrom' || field === 'validTo' || field === 'status';
}

/** The day of attestation is no claim about the world: another one stays beside the point. */
function attested(
  record: RecordData,
  row: SheetRow,
  { remarks }: SheetSettling,
  revision: number,
): RecordData {
  const { attestedOn } = row.validity;
  const recorded = record.validity.attestedOn;
  if (attestedOn === undefined || attestedOn === null || attestedOn === recorded) return record;
  if (recorded !== undefined && row.version !== revision) {
    const facts = { kept: recorded, given: row.version, stored: revision };
    if (row.version === undefined)
      remarks.note('otherValueKept', row, 'attestedOn', attestedOn, facts);
    else remarks.problem('changedSince', row, 'attestedOn', attestedOn, facts);
    return record;
  }
  return { ...record, validity: { ...record.validity, attestedOn } };
}

/** A correction says all sources; a row without a version only adds, as it is settled. */
function sourcesWith(
  settled: readonly SourceReference[],
  said: readonly SourceReference[] | undefined,
  isCorrection: boolean,
  { sources: stored }: Stored,
): readonly SourceReference[] {
  if (said === undefined || !isCorrection) return settled;
  const isIn = (all: readonly SourceReference[], one: SourceReference) =>
    all.some(
      ({ source, locator }) => source === one.source && (locator ?? '') === (one.locator ?? ''),
    );
  const isSame = said.every((one) => isIn(stored, one)) && stored.every((one) => isIn(said, one));
  return isSame ? settled : said;
}

/** Spaces around a text say nothing, nor does how a line ends. */
function sameText(stored: PropertyValue, said: PropertyValue): boolean {
  const comparable = (value: PropertyValue): string =>
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'string' ? part.replace(/\r\n?/g, '\n').trim() : part,
    );
  return comparable(stored) === comparable(said);
}
