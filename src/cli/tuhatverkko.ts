/**
 * The command line `tuhatverkko`: which commands there are, and what happens on wrong use. It speaks the
 * reader's language; exit code 0 when all went well, 2 when what was given cannot be used, else 1.
 */
import { readFileSync } from 'node:fs';
import yargs, { type CommandModule } from 'yargs';
import { type Locale, locales } from '../model/languages.js';
import { text, type TextKey } from '../texts/texts.js';
import { backupCommand } from './commands/backup.js';
import type { Command } from './command.js';
import { discloseCommand } from './commands/disclose.js';
import { eraseCommand } from './commands/erase.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { languageOf } from './language.js';
import { demoCommand } from './commands/demo.js';
import { overlapsCommand } from './commands/overlaps.js';
import { reportCommand } from './commands/report.js';
import { restoreCommand } from './commands/restore.js';
import { serveCommand } from './commands/serve.js';
import { CommandError, EXIT_BAD_INPUT, tellError } from './tellError.js';
import { templateCommand } from './commands/template.js';
import { verifyCommand } from './commands/verify.js';

const commands: readonly Command[] = [
  serveCommand,
  overlapsCommand as Command,
  importCommand as Command,
  templateCommand as Command,
  exportCommand as Command,
  reportCommand as Command,
  demoCommand,
  backupCommand as Command,
  restoreCommand as Command,
  verifyCommand as Command,
  discloseCommand as Command,
  eraseCommand as Command,
];

/** Runs one command line (without the program's own name) to its end and gives the exit code. */
export async function runCommandLine(commandLine: readonly string[]): Promise<number> {
  const locale = languageOf(commandLine, process.env);
  const say = (key: TextKey) => text(locale, key);
  const parser = yargs([...commandLine])
    .scriptName('tuhatverkko')
    .usage(`${say('cli:usage')}\n\n${say('cli:about')}`)
    .locale('en')
    .updateStrings(wordsOfYargs(locale))
    .option('store', { type: 'string', requiresArg: true, describe: say('cli:store') })
    .option('language', {
      type: 'string',
      requiresArg: true,
      choices: locales,
      default: locale,
      describe: say('cli:language'),
    })
    .help('help', say('cli:help'))
    .version('version', say('cli:version'), packageVersion())
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .strictCommands()
    .strictOptions()
    .recommendCommands()
    .demandCommand(1, say('cli:commandMissing'))
    .exitProcess(false)
    .fail((message: string | null, error?: Error) => {
      if (error && error.name !== 'YError') throw error;
      throw new CommandError(`${message ?? ''}\n${say('cli:seeHelp')}`, EXIT_BAD_INPUT);
    });
  for (const command of commands) parser.command(command(locale) as CommandModule);
  try {
    await parser.parseAsync();
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return tellError(error, locale, (line) => process.stderr.write(`${line}\n`));
  }
}

/** What yargs itself says, in the reader's language; the keys are its English sentences. */
function wordsOfYargs(locale: Locale): { [sentence: string]: string } {
  const say = (key: TextKey) => text(locale, key);
  const both = (key: TextKey) => ({ one: say(key), other: say(key) });
  const words = {
    'Commands:': say('cli:commands'),
    'Positionals:': say('cli:positionals'),
    'Options:': say('cli:options'),
    'Examples:': say('cli:examples'),
    'default:': say('cli:defaultValue'),
    'choices:': say('cli:choices'),
    required: say('cli:required'),
    string: say('cli:string'),
    number: say('cli:number'),
    boolean: say('cli:boolean'),
    array: say('cli:array'),
    'Unknown command: %s': both('cli:commandUnknown'),
    'Unknown argument: %s': both('cli:optionUnknown'),
    'Missing required argument: %s': both('cli:requiredMissing'),
    'Missing argument value: %s': both('cli:optionValueMissing'),
    'Not enough arguments following: %s': say('cli:optionValueMissing'),
    'Not enough non-option arguments: got %s, need at least %s': both('cli:argumentsMissing'),
    'Too many non-option arguments: got %s, maximum of %s': both('cli:argumentsTooMany'),
    'Invalid values:': say('cli:valueNotAllowed'),
    'Argument: %s, Given: %s, Choices: %s': say('cli:valueAndChoices'),
    'Arguments %s and %s are mutually exclusive': say('cli:exclusive'),
    'Did you mean %s?': say('cli:didYouMean'),
  };
  // Typed as text only, though sentences that count take a form for one and another for more.
  return words as unknown as { [sentence: string]: string };
}

function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
