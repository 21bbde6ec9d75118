/** Which subject each row of a list means, once told; or that it cannot be told. */
import type { LongList } from '../longList.js';
import type { Subject } from '../subject.js';

export interface Resolved<S> {
  /** In order of the rows that name them first. */
  readonly subjects: readonly S[];
  /** Index in `subjects` by index of the row; -1 where the row names none or it cannot be told. */
  readonly ofRow: Int32Array;
}

/** Several records fit what a row says; `candidates` names them with their ids. */
export class Ambiguous {
  constructor(readonly candidates: string) {}
}

/** Subjects by name, each with the id of its record or the row that names it first. */
export function candidateNames(list: LongList, subjects: readonly Subject[]): string {
  return subjects
    .map(({ name, record, firstIndex }) => {
      const place = record?.id ?? `row ${list.rowNumber(firstIndex)}`;
      return `${name} (${place})`;
    })
    .join(', ');
}

/** What was found for each distinct mention, spread over the rows that make it. O(rows). */
export function inOrder<S extends Subject>(
  meant: readonly (S | Ambiguous | undefined)[],
  mentionOfRow: Int32Array,
): Resolved<S> {
  const known = meant.filter((one) => one !== undefined && !(one instanceof Ambiguous)) as S[];
  const subjects = [...new Set(known)].sort((a, b) => a.firstIndex - b.firstIndex);
  const ordinals = new Map<unknown, number>(subjects.map((subject, ordinal) => [subject, ordinal]));
  const ofMention = meant.map((one) => ordinals.get(one) ?? -1);
  return { subjects, ofRow: mentionOfRow.map((mention) => ofMention[mention] ?? -1) };
}
