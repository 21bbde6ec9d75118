/** `tuhatverkko import`: brings lists of memberships into the store that is named, each whole or not at all. */
import { basename } from 'node:path';
import { importMemberships } from '../changes/importMemberships.js';
import { InventedDataError } from '../changes/longList/inventedDataError.js';
import { readSettings } from '../config.js';
import { describeFault } from '../importing/describe.js';
import { type HeadingMapping, parseMapping } from '../importing/headings.js';
import { prepareImport, type PreparedImport } from '../importing/importFile.js';
import { UnusableFileError } from '../importing/unusableFileError.js';
import { parseDay } from '../model/days.js';
import type { Locale } from '../model/languages.js';
import type { GraphStore } from '../store/graphStore.js';
import { text } from '../texts/texts.js';
import type { Command, CommonOptions } from './command.js';
import { describeProblems, describeResult } from './describeImport.js';
import { openListFile } from './listFile.js';
import { openReadyStore } from './openReadyStore.js';
import { Progress } from './progress.js';
import { CommandError, EXIT_BAD_INPUT } from './tellError.js';

interface ImportOptions extends CommonOptions {
  readonly files: readonly string[];
  readonly map: readonly string[];
  readonly dated: string | undefined;
  readonly 'dry-run': boolean;
}

export const importCommand: Command<ImportOptions> = (locale) => ({
  command: 'import <files..>',
  describe: text(locale, 'importing:describe'),
  builder: (yargs) =>
    yargs
      .positional('files', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: text(locale, 'importing:files'),
      })
      .option('map', {
        type: 'string',
        array: true,
        nargs: 1,
        default: [] as string[],
        describe: text(locale, 'importing:map'),
      })
      .option('dated', {
        type: 'string',
        requiresArg: true,
        describe: text(locale, 'importing:dated'),
      })
      .option('dry-run', {
        type: 'boolean',
        default: false,
        describe: text(locale, 'importing:dryRun'),
      }),
  handler: importFiles,
});

async function importFiles(options: ImportOptions): Promise<void> {
  const { language: locale, dated } = options;
  const settings = readSettings(process.env, { STORE_URL: options.store });
  const mappings = readMappings(options.map, locale);
  if (dated !== undefined && parseDay(dated) === undefined) {
    throw badInput(text(locale, 'importing:datedForm', { given: dated }));
  }
  if (settings.store.isDefault) throw badInput(text(locale, 'importing:storeMissing'));

  const store = await openReadyStore(settings);
  try {
    for (const path of options.files) {
      const prepared = await prepare(store, path, mappings, options);
      await carryOut(store, prepared, options);
    }
  } finally {
    await store.close();
  }
}

function readMappings(given: readonly string[], locale: Locale): HeadingMapping[] {
  try {
    return given.map(parseMapping);
  } catch (error) {
    throw error instanceof UnusableFileError ? badInput(describeFault(locale, error)) : error;
  }
}

async function prepare(
  store: GraphStore,
  path: string,
  mappings: readonly HeadingMapping[],
  { language: locale, dated }: ImportOptions,
): Promise<PreparedImport> {
  const fileName = basename(path);
  const progress = new Progress(text(locale, 'importing:reading'));
  try {
    const { bytes, size } = await openListFile(path);
    return await prepareImport(store, {
      fileName,
      bytes: progress.follow(bytes, size),
      mappings,
      datedOn: dated,
      author: 'tuhatverkko import',
      now: new Date(),
    });
  } catch (error) {
    if (error instanceof UnusableFileError) {
      throw badInput(`${fileName}: ${describeFault(locale, error)}`);
    }
    if (error instanceof InventedDataError) {
      throw badInput(text(locale, 'importing:storeInvented', { address: error.address }));
    }
    throw error;
  } finally {
    progress.stop();
  }
}

async function carryOut(
  store: GraphStore,
  prepared: PreparedImport,
  { language: locale, 'dry-run': dryRun }: ImportOptions,
): Promise<void> {
  const { plan, problemCount } = prepared;
  if (problemCount > 0) throw badInput(describeProblems(locale, prepared));
  const progress = new Progress(text(locale, 'importing:writing'));
  const total = plan.changeSet?.changes.length ?? 0;
  try {
    const { revision, applied } = dryRun
      ? { revision: plan.revision, applied: false }
      : await importMemberships(store, plan, {
          onProgress: (changes) => progress.show(changes, total),
        });
    progress.stop();
    const outcome = dryRun ? 'tried' : applied ? 'applied' : 'unchanged';
    process.stdout.write(`${describeResult(locale, prepared, outcome, revision)}\n`);
  } finally {
    progress.stop();
  }
}

function badInput(sentence: string): CommandError {
  return new CommandError(sentence, EXIT_BAD_INPUT);
}
