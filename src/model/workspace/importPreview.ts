/**
 * What bringing in a file would do, kept for some days so that others can look at it before it is done.
 * Of what the file says it holds nothing but how it is to be read: it tells numbers, and places in it.
 */
import type { Fields } from '../declaration.js';
import { problem, type Problem } from '../errors/problems.js';
import { entityKinds, type RecordKind, relationshipKinds } from '../kinds.js';
import { type Day, dayInHelsinki, formatDay, parseDay } from '../time/days.js';
import { propertyProblems } from '../validation.js';
import { type ContentOf, declareDocument } from './declareDocument.js';
import { nameProblems } from './names.js';

const count = (description: string) =>
  ({ type: 'integer', required: true, minimum: 0, description }) as const;

export const importPreview = declareDocument({
  kind: 'importPreview',
  description: 'What bringing in a file would do to the records, as it was when it was tried.',
  subjects: { least: 0, most: 0 },
  fields: {
    fileName: { type: 'text', required: true, description: 'The name of the file.' },
    digest: {
      type: 'text',
      required: true,
      description: 'SHA-256 of the file, by which it is known whatever its name.',
    },
    revision: count('The revision that the file was held against.'),
    changeSet: {
      type: 'text',
      format: 'recordId',
      description: 'Id of the change that it would be; absent when it would be none.',
    },
    outcome: {
      type: 'text',
      description:
        'SHA-256 of what would be written, by which a later plan is known to be the same.',
    },
    mappings: { type: 'textList', description: 'What headings were said to mean: heading=field.' },
    encoding: { type: 'text', description: 'The encoding that it was said to be in.' },
    delimiter: { type: 'text', description: 'What was said to stand between its values.' },
    decimal: { type: 'text', description: 'What was said to be its decimal mark.' },
    sheet: { type: 'text', description: 'The sheet that was to be read.' },
    crossTable: {
      type: 'boolean',
      required: true,
      description: 'Whether it was said to be a cross-table.',
    },
    datedOn: {
      type: 'text',
      format: 'date',
      description: 'The day that it was said to be of.',
    },
    complete: {
      type: 'boolean',
      required: true,
      description: 'Whether it was said to have all members of each of its networks.',
    },
    spokenFor: {
      type: 'text',
      format: 'date',
      required: true,
      description: 'The day for which the file speaks.',
    },
    rows: count('Its rows that were read.'),
    problemCount: count('How many problems there are; with any, it cannot be brought in.'),
    noteCount: count('How many things there are to look at.'),
    missing: {
      ...{ type: 'integer', minimum: 0 },
      description:
        'Of a file that has all members of its networks: how many memberships are recorded beyond it.',
    },
    expiresOn: {
      type: 'text',
      format: 'date',
      required: true,
      description: 'The first day on which it can be brought in no more.',
    },
  },
  parts: ['tallies', 'remarks'],
});

/** What would become of the records of one kind. */
export const tallyFields = {
  kind: { type: 'text', required: true, description: 'The kind of record.' },
  created: count('How many would be new.'),
  updated: count('How many would say something else, and not end.'),
  confirmed: count('How many would stay as they are but for one more source that says so.'),
  ended: count('How many would end, or give way to a new one.'),
  unchanged: count('How many the file names that would not be written at all.'),
} as const satisfies Fields;

/** Where there is something to say of a file, and of what sort it is. */
export const remarkFields = {
  isProblem: {
    type: 'boolean',
    required: true,
    description: 'Whether it keeps the file from being brought in.',
  },
  code: { type: 'text', required: true, description: 'What it is, as a word for programs.' },
  sheet: { type: 'text', description: 'The sheet of a workbook.' },
  row: { type: 'integer', minimum: 1, description: 'The row as a spreadsheet shows it.' },
  column: { type: 'text', description: 'The letters of the column.' },
} as const satisfies Fields;

export interface KindTally {
  readonly kind: RecordKind;
  readonly created: number;
  readonly updated: number;
  readonly confirmed: number;
  readonly ended: number;
  readonly unchanged: number;
}

export interface RemarkPlace {
  readonly isProblem: boolean;
  readonly code: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

export type ImportPreviewContent = ContentOf<typeof importPreview> & {
  /** Of the kinds that it concerns, in the order of the model. */
  readonly tallies: readonly KindTally[];
  /** The first of the problems, then the first of the others. */
  readonly remarks: readonly RemarkPlace[];
};

const DAYS_KEPT = 7;

/** The first day on which a preview of this instant can be brought in no more. */
export function expiryOf(savedAt: Date): Day {
  return dayInHelsinki(savedAt) + DAYS_KEPT;
}

/** Whether a preview can be brought in no more at an instant. */
export function isExpired({ expiresOn }: { readonly expiresOn: string }, now: Date): boolean {
  const expires = parseDay(expiresOn);
  return expires === undefined || dayInHelsinki(now) >= expires;
}

const recordKinds: readonly string[] = [...entityKinds, ...relationshipKinds];

/** What a single field cannot tell of a preview. */
export function importPreviewProblems(
  content: { readonly [field: string]: unknown },
  _subjects: readonly string[],
  savedAt: string,
): Problem[] {
  const { fileName, expiresOn, tallies, remarks } = content;
  const problems = nameProblems(fileName, 'content.fileName');
  const [savedOn, expires] = [dayInHelsinki(new Date(savedAt)), parseDay(String(expiresOn))];
  if (expires !== undefined && expires <= savedOn) {
    const facts = { day: formatDay(savedOn) };
    problems.push(problem('dayNotAfter', 'content.expiresOn', expiresOn, facts));
  }
  problems.push(...partProblems('content.tallies', tallyFields, tallies));
  problems.push(...partProblems('content.remarks', remarkFields, remarks));
  if (!Array.isArray(tallies)) return problems;
  for (const [place, tally] of tallies.entries()) {
    const kind: unknown = (tally as Partial<KindTally> | null)?.kind;
    if (typeof kind !== 'string' || recordKinds.includes(kind)) continue;
    const path = `content.tallies.${place}.kind`;
    problems.push(problem('unknownKind', path, kind, { known: recordKinds }));
  }
  return problems;
}

/** What is wrong with a list of objects with these fields. */
function partProblems(path: string, fields: Fields, part: unknown): Problem[] {
  if (!Array.isArray(part)) return [problem('required', path, '', {})];
  return part.flatMap((values: unknown, place) =>
    propertyProblems(fields, { ...(values as object) }, `${path}.${place}`).map((found) => ({
      ...found,
      path: found.path.replace('.properties.', '.'),
    })),
  );
}
