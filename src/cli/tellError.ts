/** Tells an error to the person at the terminal: what is wrong, where, and what to do; and its exit code. */
import { WrongSettingsError } from '../config.js';
import {
  InvalidInputError,
  StoreUnavailableError,
  TuhatverkkoError,
} from '../model/errors/errors.js';
import type { Locale } from '../model/languages.js';
import type { Problem } from '../model/errors/problems.js';
import { describeError } from '../texts/describe/describeError.js';
import { describeProblem } from '../texts/describe/describeProblem.js';
import { describeSettingProblem } from './describeSettings.js';
import { describeUnavailable } from './describeUnavailable.js';
import { text } from '../texts/texts.js';

/** Exit codes: what the person gave cannot be used, or something else stood in the way. */
export const EXIT_BAD_INPUT = 2;
export const EXIT_FAILURE = 1;

/** A command cannot go on; the message is the whole sentence for the reader, in the reader's language. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  constructor(
    sentence: string,
    readonly exitCode: typeof EXIT_BAD_INPUT | typeof EXIT_FAILURE,
  ) {
    super(sentence);
  }
}

/** Writes the sentences for an error, one call a line, and gives the exit code. */
export function tellError(error: unknown, locale: Locale, write: (line: string) => void): number {
  if (error instanceof CommandError) {
    write(error.message);
    return error.exitCode;
  }
  if (error instanceof WrongSettingsError) {
    write(text(locale, 'settings:wrong.heading'));
    for (const problem of error.problems) {
      const { path: name, value } = problem;
      write(`  ${text(locale, 'settings:wrong.place', { name, value })}`);
      write(`    ${describeSettingProblem(locale, problem)}`);
    }
    write(text(locale, 'settings:wrong.remedy'));
    return EXIT_BAD_INPUT;
  }
  if (error instanceof InvalidInputError) {
    for (const problem of error.problems as readonly Problem[]) {
      const sentence = describeProblem(locale, problem);
      write(text(locale, 'cli:problem', { ...problem, sentence }));
    }
    return EXIT_BAD_INPUT;
  }
  if (error instanceof StoreUnavailableError) {
    write(describeUnavailable(locale, error));
    return EXIT_FAILURE;
  }
  if (error instanceof TuhatverkkoError) {
    write(describeError(locale, error));
    return EXIT_FAILURE;
  }
  const message = error instanceof Error ? error.message : String(error);
  write(text(locale, 'cli:unexpected', { message }));
  if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) write(error.stack ?? '');
  return EXIT_FAILURE;
}
