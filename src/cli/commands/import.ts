/** `tuhatverkko import`: brings lists of memberships into the store that is named, each whole or not at all. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { importMemberships, type ImportPlan } from '../../changes/importMemberships.js';
import { InventedDataError } from '../../changes/inventedDataError.js';
import { readSettings } from '../../config.js';
import { type HeadingMapping, parseMapping } from '../../importing/headings.js';
import type { PreparedImport } from '../../importing/importFile.js';
import type { ListFile } from '../../importing/listFile.js';
import { type FileReading, prepareFile, type PreparedFile } from '../../importing/prepareFile.js';
import { type DecimalMark, decimalMarks } from '../../importing/workbook/decimals.js';
import type { PreparedWorkbook } from '../../importing/workbook/prepareWorkbook.js';
import type { WorkbookFile } from '../../importing/workbook/workbookFile.js';
import { parseDay } from '../../model/time/days.js';
import type { Locale } from '../../model/languages.js';
import type { GraphStore } from '../../store/graphStore.js';
import { text } from '../../texts/texts.js';
import type { Command, CommonOptions } from '../command.js';
import { describeProblems, describeResult, type ImportOutcome } from '../describeImport.js';
import {
  describeListSheet,
  describeWorkbook,
  describeWorkbookProblems,
} from '../describeWorkbook.js';
import { findListFile, type ListForm, orBadList, withListForm } from '../listFile.js';
import { isNewFile, openReadyStore } from '../openReadyStore.js';
import { Progress } from '../progress.js';
import { CommandError, EXIT_BAD_INPUT } from '../tellError.js';

interface ImportOptions extends CommonOptions, ListForm {
  readonly files: readonly string[];
  readonly dated: string | undefined;
  readonly decimal: DecimalMark | undefined;
  readonly 'complete-for': 'network' | undefined;
  readonly 'dry-run': boolean;
}

export const importCommand: Command<ImportOptions> = (locale) => ({
  command: 'import <files..>',
  describe: text(locale, 'importing:describe'),
  builder: (yargs) =>
    withListForm(yargs, locale)
      .positional('files', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: text(locale, 'importing:files'),
      })
      .option('decimal', {
        requiresArg: true,
        choices: decimalMarks,
        describe: text(locale, 'workbook:decimalOption'),
      })
      .option('dated', {
        type: 'string',
        requiresArg: true,
        describe: text(locale, 'importing:dated'),
      })
      .option('complete-for', {
        requiresArg: true,
        choices: ['network'] as const,
        describe: text(locale, 'importing:completeFor'),
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
  const mappings = await orBadList(locale, () => options.map.map(parseMapping));
  if (dated !== undefined && parseDay(dated) === undefined) {
    throw badInput(text(locale, 'importing:datedForm', { given: dated }));
  }
  if (settings.store.isDefault) throw badInput(text(locale, 'importing:storeMissing'));
  const files: ListFile[] = [];
  for (const path of options.files) {
    files.push(await orBadList(locale, () => findListFile(path), basename(path)));
  }

  // Nothing is written in a dry run, so that a store that is not there yet is tried beside its place.
  const beside =
    options['dry-run'] && isNewFile(settings)
      ? await mkdtemp(join(tmpdir(), 'tuhatverkko-'))
      : undefined;
  const store = await openReadyStore(
    beside === undefined
      ? settings
      : { ...settings, store: { ...settings.store, url: `sqlite:${join(beside, 'tried.db')}` } },
  );
  try {
    for (const file of files) {
      const found = await orBadInput(
        locale,
        () => prepare(store, file, mappings, options),
        file.name,
      );
      if (found.as === 'workbook') await bringInWorkbook(store, found.prepared, options);
      else await bringInList(store, found.prepared, found.workbook, options);
    }
  } finally {
    await store.close();
    if (beside !== undefined) await rm(beside, { recursive: true });
  }
}

/** That a store holds invented data is told like what is wrong with the file. */
async function orBadInput<T>(locale: Locale, act: () => Promise<T>, fileName: string): Promise<T> {
  try {
    return await orBadList(locale, act, fileName);
  } catch (error) {
    if (!(error instanceof InventedDataError)) throw error;
    throw badInput(text(locale, 'importing:storeInvented', { address: error.address }));
  }
}

async function prepare(
  store: GraphStore,
  file: ListFile,
  mappings: readonly HeadingMapping[],
  options: ImportOptions,
): Promise<PreparedFile> {
  const { language: locale, dated, encoding, delimiter, decimal, sheet } = options;
  const progress = new Progress(text(locale, 'importing:reading'));
  const followed = { ...file, read: () => progress.follow(file.read(), file.size) };
  const reading: FileReading = {
    ...{ mappings, encoding, delimiter, decimal, sheet },
    isCrossTable: options['cross-table'],
    datedOn: dated,
    isComplete: options['complete-for'] === 'network',
  };
  const bringingIn = { author: 'tuhatverkko import', now: new Date() };
  try {
    return await prepareFile(store, followed, reading, bringingIn);
  } finally {
    progress.stop();
  }
}

async function bringInWorkbook(
  store: GraphStore,
  prepared: PreparedWorkbook,
  { language: locale, 'dry-run': dryRun }: ImportOptions,
): Promise<void> {
  if (prepared.remarks.problemCount > 0) throw badInput(describeWorkbookProblems(locale, prepared));
  const { outcome, revision } = await write(store, prepared.plan, locale, dryRun);
  process.stdout.write(`${describeWorkbook(locale, prepared, outcome, revision)}\n`);
}

async function bringInList(
  store: GraphStore,
  prepared: PreparedImport,
  workbook: WorkbookFile | undefined,
  { language: locale, 'dry-run': dryRun }: ImportOptions,
): Promise<void> {
  const { plan, problemCount } = prepared;
  if (problemCount > 0) throw badInput(describeProblems(locale, prepared));
  const { outcome, revision } = await write(store, plan, locale, dryRun);
  const lines = workbook ? describeListSheet(locale, workbook) : [];
  lines.unshift(describeResult(locale, prepared, outcome, revision));
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function write(
  store: GraphStore,
  plan: ImportPlan,
  locale: Locale,
  dryRun: boolean,
): Promise<{ outcome: ImportOutcome; revision: number }> {
  const progress = new Progress(text(locale, 'importing:writing'));
  const total = plan.changeSet?.changes.length ?? 0;
  try {
    const { revision, applied } = dryRun
      ? { revision: plan.revision, applied: false }
      : await importMemberships(store, plan, {
          onProgress: (changes) => progress.show(changes, total),
        });
    return { outcome: dryRun ? 'tried' : applied ? 'applied' : 'unchanged', revision };
  } finally {
    progress.stop();
  }
}

function badInput(sentence: string): CommandError {
  return new CommandError(sentence, EXIT_BAD_INPUT);
}
