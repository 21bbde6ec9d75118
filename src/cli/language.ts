/** Which language the person at the terminal reads: as they say, else as the machine is set, else Finnish. */
import { Parser } from 'yargs/helpers';
import { type Locale, locales } from '../model/languages.js';

/**
 * The language of `--language`, else of the first that is set among LC_ALL, LC_MESSAGES and LANG. Found
 * before the commands are, since their help is written in it.
 */
export function languageOf(commandLine: readonly string[], environment: NodeJS.ProcessEnv): Locale {
  const { language } = Parser([...commandLine], { string: ['language'] });
  const machine = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'];
  return knownLocale(language) ?? knownLocale(machine) ?? 'fi';
}

/** "sv" of "sv_FI.UTF-8"; undefined for a language that the product does not speak. */
function knownLocale(name: unknown): Locale | undefined {
  return locales.find((locale) => typeof name === 'string' && name.split(/[_.@-]/)[0] === locale);
}
