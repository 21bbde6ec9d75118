/**
 * What there is to say about a list's rows: problems, which stop an import, and notes, which do not.
 * Each names row, field and value; sentences with the remedy are made from them in `texts/`.
 */
import { type ProblemFacts, shortText } from '../../model/errors/problems.js';
import type { StandingRule } from '../../model/statements/resolution.js';
import type { LongListField } from './longList.js';

/** Every way in which a row can be wrong, with the facts that the sentence needs. */
export interface RowProblemFacts extends Pick<
  ProblemFacts,
  'unknownCode' | 'businessIdForm' | 'businessIdCheckDigit' | 'associationNumberForm' | 'notAnEmail'
> {
  memberMissing: object;
  networkMissing: object;
  twoMembers: { organisation: string };
  notAName: object;
  ragged: { cells: number; headings: number };
  valueTooLong: { length: number; most: number };
  otherHeadings: { headings: string };
  dateForm: object;
  noSuchDay: object;
  noSuchMonth: object;
  endBeforeStart: { from: string };
  sameRowTwice: { firstRow: number };
  unknownMunicipality: { nearest?: string | undefined };
  municipalityMerged: { name: string; on: string; successor: string; successorCode: string };
  ambiguousMunicipality: { candidates: string };
  ambiguousOrganisation: { candidates: string };
  ambiguousNetwork: { candidates: string };
  ambiguousPerson: { candidates: string };
}
export type RowProblemCode = keyof RowProblemFacts;

export interface RowNoteFacts {
  /** An earlier row says otherwise, or the record has another name; what it says stays. */
  otherValueKept: { kept: string; of: string };
  /** Another source says otherwise: both are kept, and one of them stands. */
  sourcesDiffer: { kept: string; of: string; rule: StandingRule };
  emailWithoutPerson: object;
  /** The row's member is a person, who speaks for no one else. */
  contactOfPerson: { person: string };
}
export type RowNoteCode = keyof RowNoteFacts;

/** `field` is absent where the whole row is meant. */
export interface RowRemark<Code extends string> {
  readonly code: Code;
  readonly row: number;
  readonly field?: LongListField | undefined;
  /** The value received, cut at 200 characters. */
  readonly value: string;
  readonly facts: { readonly [name: string]: unknown };
}
export type RowProblem = RowRemark<RowProblemCode>;
export type RowNote = RowRemark<RowNoteCode>;

/** How many of a sort are kept to be shown; the others are counted. */
const KEPT = 1000;

/** Gathers remarks; a hopeless file of a million rows keeps the first thousand of each sort. */
export class Remarks {
  readonly #problems: RowProblem[] = [];
  readonly #notes: RowNote[] = [];
  problemCount = 0;
  noteCount = 0;

  problem<Code extends RowProblemCode>(
    code: Code,
    row: number,
    field: LongListField | undefined,
    value: string | undefined,
    facts: RowProblemFacts[Code],
  ): void {
    this.problemCount++;
    if (this.#problems.length < KEPT) this.#problems.push(remark(code, row, field, value, facts));
  }

  note<Code extends RowNoteCode>(
    code: Code,
    row: number,
    field: LongListField,
    value: string | undefined,
    facts: RowNoteFacts[Code],
  ): void {
    this.noteCount++;
    if (this.#notes.length < KEPT) this.#notes.push(remark(code, row, field, value, facts));
  }

  /** In order of rows. */
  get problems(): readonly RowProblem[] {
    return this.#problems.toSorted((a, b) => a.row - b.row);
  }

  get notes(): readonly RowNote[] {
    return this.#notes.toSorted((a, b) => a.row - b.row);
  }
}

function remark<Code extends string>(
  code: Code,
  row: number,
  field: LongListField | undefined,
  value: string | undefined,
  facts: object,
): RowRemark<Code> {
  return { code, row, field, value: shortText(value ?? ''), facts: { ...facts } };
}
