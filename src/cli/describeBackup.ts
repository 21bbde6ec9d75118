/** What is said of a backup or of all that a store holds, and of a file that is no backup. */
import type { Locale } from '../model/languages.js';
import type { Problem } from '../model/errors/problems.js';
import { UnusableBackupError } from '../store/backup/unusableBackupError.js';
import type { ContentCounts } from '../store/content.js';
import { describeProblem } from '../texts/describe/describeProblem.js';
import { text } from '../texts/texts.js';
import { CommandError, EXIT_BAD_INPUT } from './tellError.js';

export interface TellingOfContent {
  readonly revision: number;
  readonly counts: ContentCounts;
  readonly digest: string;
  /** Of the documents of the workspace, where there are any and it was asked for. */
  readonly workspaceDigest?: string | undefined;
}

/** Revision, counts and digest, one a line. */
export function describeContent(
  locale: Locale,
  { revision, counts, digest, workspaceDigest }: TellingOfContent,
): string {
  const { changeSets, records, documents: count } = counts;
  return [
    text(locale, 'backup:revision', { revision, changeSets }),
    ...Object.entries(records).map(([kind, count]) =>
      text(locale, 'backup:records', { kind, count }),
    ),
    ...(count ? [text(locale, 'backup:documents', { count })] : []),
    text(locale, 'backup:digest', { digest }),
    ...(workspaceDigest === undefined
      ? []
      : [text(locale, 'backup:workspaceDigest', { digest: workspaceDigest })]),
  ].join('\n');
}

/** What is wrong with a file is told to the person who gave it. */
export async function orUnusableFile<T>(
  locale: Locale,
  file: string,
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof UnusableBackupError)) throw error;
    throw new CommandError(`${file}: ${describeFault(locale, error)}`, EXIT_BAD_INPUT);
  }
}

function describeFault(locale: Locale, { fault, facts }: UnusableBackupError): string {
  if (fault !== 'record') return text(locale, `backup:fault.${fault}`, facts);
  const problem = facts['problem'] as Problem;
  const sentence = describeProblem(locale, problem);
  return text(locale, 'backup:fault.record', { ...facts, ...problem, sentence });
}
