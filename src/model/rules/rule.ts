/**
 * The form of a rule across records: a law that no single record can keep or break by itself. A rule
 * is asked about what a ChangeSet writes, and sees all records as they will be once it is written.
 */
import type { RecordKind } from '../kinds.js';
import type { Problem } from '../errors/problems.js';
import type { RecordData } from '../record.js';
import { type ValiditySpans, validitySpans } from '../time/validity.js';
import type { RecordsToBe } from './recordsToBe.js';

/** A record that a ChangeSet creates or replaces, and its place there: "changes.3.record". */
export interface Written {
  readonly record: RecordData;
  readonly path: string;
}

export interface Rule {
  /** The kinds of records by which the law can come to be broken. */
  readonly concerns: readonly RecordKind[];
  /** Everything by which what is written breaks the law; `written` has only kinds of `concerns`. */
  problems(written: readonly Written[], records: RecordsToBe): Promise<readonly Problem[]>;
}

/** What is only proposed, planned or not known to be in force cannot stand in the way of anything. */
export function isInForce({ status }: Pick<RecordData, 'status'>): boolean {
  return status === 'active' || status === 'ended';
}

/** Days, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function certainDays(record: Pick<RecordData, 'validity'>): Span {
  const { certainFrom: from, certainTo: to }: ValiditySpans = validitySpans(record.validity);
  return { from, to };
}

export function possibleDays(record: Pick<RecordData, 'validity'>): Span {
  const { possibleFrom: from, possibleTo: to }: ValiditySpans = validitySpans(record.validity);
  return { from, to };
}

/** The days of both; undefined when there are none. */
export function commonDays(a: Span, b: Span): Span | undefined {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from < to ? { from, to } : undefined;
}
