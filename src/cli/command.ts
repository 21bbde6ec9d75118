/**
 * The form of a command: a function of the reader's language that gives yargs its module. Errors that it
 * throws are told to the reader, with the exit code, in one place: `tellError.ts`.
 */
import type { CommandModule } from 'yargs';
import type { Locale } from '../model/languages.js';

/** What every command understands. */
export interface CommonOptions {
  /** The address given by `--store`; what the environment says otherwise is read by `readSettings`. */
  readonly store: string | undefined;
  readonly language: Locale;
}

export type Command<Options extends CommonOptions = CommonOptions> = (
  locale: Locale,
) => CommandModule<CommonOptions, Options>;
