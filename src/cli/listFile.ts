/** Lists that somebody names at the terminal, and what is told there of how they are written. */
import { constants, createReadStream } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Argv } from 'yargs';
import { delimiters, type DelimiterName } from '../importing/csv.js';
import { describeFault } from '../importing/describe.js';
import { type Encoding, encodings } from '../importing/encoding.js';
import type { ListFile } from '../importing/listFile.js';
import { unusable, UnusableFileError } from '../importing/unusableFileError.js';
import type { Locale } from '../model/languages.js';
import { text } from '../texts/texts.js';
import { CommandError, EXIT_BAD_INPUT } from './tellError.js';

const CHUNK_BYTES = 1 << 18;

/** How a list is written, as far as it is told and not found out. */
export interface ListForm {
  readonly map: readonly string[];
  readonly encoding: Encoding | undefined;
  readonly delimiter: DelimiterName | undefined;
  readonly sheet: string | undefined;
  readonly 'cross-table': boolean;
}

export function withListForm<Options>(yargs: Argv<Options>, locale: Locale) {
  return yargs
    .option('map', {
      type: 'string',
      array: true,
      nargs: 1,
      default: [] as string[],
      describe: text(locale, 'importing:map'),
    })
    .option('encoding', {
      requiresArg: true,
      choices: encodings,
      describe: text(locale, 'importing:encoding'),
    })
    .option('delimiter', {
      requiresArg: true,
      choices: Object.keys(delimiters) as DelimiterName[],
      describe: text(locale, 'importing:delimiterOption'),
    })
    .option('sheet', {
      type: 'string',
      requiresArg: true,
      describe: text(locale, 'workbook:sheetOption'),
    })
    .option('cross-table', {
      type: 'boolean',
      default: false,
      describe: text(locale, 'workbook:crossTable'),
    });
}

/** What is wrong with a file or a mapping is told to the person who gave it. */
export async function orBadList<T>(
  locale: Locale,
  act: () => T | Promise<T>,
  fileName?: string,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof UnusableFileError)) throw error;
    const sentence = describeFault(locale, error);
    throw new CommandError(
      fileName === undefined ? sentence : `${fileName}: ${sentence}`,
      EXIT_BAD_INPUT,
    );
  }
}

/** Throws UnusableFileError where there is no file that can be read, and no folder with CSV files. */
export async function findListFile(path: string): Promise<ListFile> {
  try {
    await access(path, constants.R_OK);
    const found = await stat(path);
    if (found.isDirectory()) return await findFolder(path);
    const read = () => createReadStream(path, { highWaterMark: CHUNK_BYTES });
    return { name: basename(path), size: found.size, read };
  } catch (error) {
    if (error instanceof UnusableFileError) throw error;
    const { code, message: reason } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw unusable('notFound', { path });
    throw unusable('notReadable', { path, reason });
  }
}

async function findFolder(path: string): Promise<ListFile> {
  const names = (await readdir(path)).filter((name) => /\.csv$/i.test(name)).sort();
  if (names.length === 0) throw unusable('folderWithoutLists', { path });
  const csvFiles = await Promise.all(names.map((name) => findListFile(join(path, name))));
  const size = csvFiles.reduce((total, file) => total + file.size, 0);
  const read = async function* () {
    for (const file of csvFiles) yield* file.read();
  };
  return { name: basename(path), size, read, csvFiles };
}
