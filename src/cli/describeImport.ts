/** What an import tells the person at the terminal: what was read, what changed, what is wrong. */
import type { Tally } from '../changes/longList/writeList.js';
import { describeRow } from '../importing/describe.js';
import type { PreparedImport } from '../importing/importFile.js';
import type { ReadList } from '../importing/readList.js';
import type { Locale } from '../model/languages.js';
import { text } from '../texts/texts.js';

/** How many problems, and how many notes, a terminal is given to read. */
const SHOWN = 50;
const encodingNames = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1252': 'Windows-1252',
} as const;

export type ImportOutcome = 'applied' | 'unchanged' | 'tried';

export function describeResult(
  locale: Locale,
  prepared: PreparedImport,
  outcome: ImportOutcome,
  revision: number,
): string {
  const { plan } = prepared;
  const lines = describeReading(locale, prepared);
  for (const kind of ['organisations', 'networks', 'people', 'memberships'] as const) {
    const counts: Tally | undefined = plan.counts?.[kind];
    if (!counts || counts.created + counts.updated + counts.unchanged === 0) continue;
    const name = text(locale, `importing:kind.${kind}`);
    lines.push(`  ${text(locale, 'importing:tally', { kind: name, ...counts })}`);
    if (outcome === 'tried' && counts.examples.length > 0) {
      const names = counts.examples.join(', ');
      lines.push(`    ${text(locale, 'importing:examples', { names })}`);
    }
  }
  lines.push(...noteLines(locale, prepared), ...missingLines(locale, prepared));
  const end = {
    applied: 'importing:done',
    unchanged: 'importing:nothingToDo',
    tried: 'importing:wouldChange',
  } as const;
  lines.push(text(locale, end[outcome], { revision }));
  return lines.join('\n');
}

/** How a file was read, and what was left out of it. */
export function describeReading(
  locale: Locale,
  read: Pick<ReadList, 'form' | 'rows' | 'leftOut' | 'repeatedHeadings'> & { fileName: string },
): string[] {
  const { fileName, form, rows, leftOut } = read;
  const lines = [`${fileName}: ${readLine(locale, form, rows)}`, ...readingLines(locale, read)];
  if (leftOut.length > 0) {
    lines.push(text(locale, 'importing:leftOut', { headings: leftOut.join(', ') }));
  }
  return lines;
}

function readLine(locale: Locale, form: PreparedImport['form'], count: number): string {
  if ('sheet' in form) return text(locale, 'workbook:readList', { count, sheet: form.sheet });
  const delimiter = text(locale, `importing:delimiter.${form.delimiter}`);
  const encoding = encodingNames[form.encoding];
  return text(locale, 'importing:read', { count, encoding, delimiter });
}

/** What is recorded beyond a list that is the whole list of its networks. */
function missingLines(locale: Locale, { plan }: PreparedImport): string[] {
  if (!plan.missing) return [];
  const { count, memberships } = plan.missing;
  const day = plan.spokenFor;
  if (count === 0) return [text(locale, 'importing:nothingMissing', { day })];
  return [
    text(locale, 'importing:missing', { count, day }),
    ...memberships.slice(0, SHOWN).map(({ member, network, from }) => {
      const since = from === 'unknown' ? '' : ` (${from} –)`;
      return `  ${member} → ${network}${since}`;
    }),
    ...more(locale, count),
  ];
}

/** What was found out of the file that the person may have to correct. */
function readingLines(
  locale: Locale,
  { form, repeatedHeadings }: Pick<ReadList, 'form' | 'repeatedHeadings'>,
): string[] {
  const lines: string[] = [];
  if ('isGuess' in form && form.isGuess) {
    const encoding = encodingNames[form.encoding];
    lines.push(text(locale, 'importing:encodingInferred', { encoding }));
  }
  if (form.rowsAbove > 0) {
    lines.push(text(locale, 'importing:headingsBelow', { row: form.headingRow }));
  }
  if (repeatedHeadings.length > 0) {
    const shown = repeatedHeadings.slice(0, SHOWN).join(', ');
    const rows = repeatedHeadings.length > SHOWN ? `${shown}, …` : shown;
    lines.push(text(locale, 'importing:headingsRepeated', { rows }));
  }
  return lines;
}

/** Every problem, as far as a person reads them at once, and how many more there are. */
export function describeProblems(locale: Locale, prepared: Omit<PreparedImport, 'plan'>): string {
  const { fileName: name, problems, problemCount: count, headingOf } = prepared;
  return [
    ...problems.slice(0, SHOWN).map((one) => `  ${describeRow(locale, one, headingOf)}`),
    ...more(locale, count),
    ...noteLines(locale, prepared),
    ...readingLines(locale, prepared),
    text(locale, 'importing:notWritten', { name, count }),
  ].join('\n');
}

function noteLines(locale: Locale, prepared: Omit<PreparedImport, 'plan'>): string[] {
  const { notes, noteCount: count, headingOf } = prepared;
  if (count === 0) return [];
  return [
    text(locale, 'importing:notes', { count }),
    ...notes.slice(0, SHOWN).map((one) => `  ${describeRow(locale, one, headingOf)}`),
    ...more(locale, count),
  ];
}

function more(locale: Locale, count: number): string[] {
  return count > SHOWN ? [`  ${text(locale, 'importing:more', { count: count - SHOWN })}`] : [];
}
