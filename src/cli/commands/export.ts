/** `tuhatverkko export`: writes what a store holds as a workbook or as CSV, which can be imported again. */
import { join } from 'node:path';
import { may } from '../../access/rights.js';
import { readSettings } from '../../config.js';
import { exportCsv } from '../../exporting/exportCsv.js';
import type { ExportedCounts, ExportOptions } from '../../exporting/exportRows.js';
import { exportWorkbook } from '../../exporting/exportWorkbook.js';
import { UnexportableError } from '../../exporting/unexportableError.js';
import type { Locale } from '../../model/languages.js';
import { sheetKinds } from '../../model/sheetColumns.js';
import type { GraphStore } from '../../store/graphStore.js';
import { sheetName } from '../../texts/importing/sheetWords.js';
import { text } from '../../texts/texts.js';
import type { Command, CommonOptions } from '../command.js';
import { ofStandingStore, openReadyStore } from '../openReadyStore.js';
import { CommandError, EXIT_FAILURE } from '../tellError.js';
import { makeNewFolder, writeNewFile } from '../writeFile.js';

interface ExportCommandOptions extends CommonOptions {
  readonly file: string;
  readonly csv: boolean;
}

export const exportCommand: Command<ExportCommandOptions> = (locale) => ({
  command: 'export <file>',
  describe: text(locale, 'workbook:export'),
  builder: (yargs) =>
    yargs
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: text(locale, 'workbook:exportFile'),
      })
      .option('csv', {
        type: 'boolean',
        default: false,
        describe: text(locale, 'cli:exportCsv'),
      }),
  handler: writeExport,
});

async function writeExport(options: ExportCommandOptions): Promise<void> {
  const { file, csv, language: locale } = options;
  const settings = readSettings(process.env, { STORE_URL: options.store });
  const withPeople = may({ role: settings.role }, 'keep');
  const store = await openReadyStore(ofStandingStore(settings));
  try {
    const write = csv ? writeCsvFolder : writeWorkbookFile;
    const exported = await orTold(locale, () => write(store, file, { locale, withPeople }));
    const lines = describeExport(locale, file, store, exported);
    if (!withPeople) {
      const { role } = settings;
      lines.push(text(locale, 'workbook:peopleLeftOut', { role, needed: 'steward' }));
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await store.close();
  }
}

async function writeWorkbookFile(
  store: GraphStore,
  file: string,
  options: ExportOptions,
): Promise<ExportedCounts> {
  const exported = await exportWorkbook(store, options);
  await writeNewFile(options.locale, file, exported.bytes);
  return exported;
}

async function writeCsvFolder(
  store: GraphStore,
  folder: string,
  options: ExportOptions,
): Promise<ExportedCounts> {
  const exported = await exportCsv(store, options);
  await makeNewFolder(options.locale, folder);
  for (const [name, bytes] of exported.files) {
    await writeNewFile(options.locale, join(folder, name), bytes);
  }
  return exported;
}

async function orTold<T>(locale: Locale, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof UnexportableError)) throw error;
    const { kind, most } = error.facts as { kind?: (typeof sheetKinds)[number]; most?: number };
    const sheet = kind === undefined ? '' : sheetName(locale, kind);
    const key = `workbook:${(error as UnexportableError).fault}` as const;
    throw new CommandError(text(locale, key, { sheet, most }), EXIT_FAILURE);
  }
}

function describeExport(
  locale: Locale,
  file: string,
  { address }: GraphStore,
  { revision, counts }: ExportedCounts,
): string[] {
  const filled = sheetKinds.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    const sheet = sheetName(locale, kind);
    return count === 0 ? [] : [text(locale, 'workbook:exportedKind', { sheet, count })];
  });
  if (filled.length === 0) return [text(locale, 'workbook:exportedNothing')];
  return [text(locale, 'workbook:exported', { address, revision, file }), ...filled];
}
