/** A file or folder that a command writes for somebody: never over another one. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Locale } from '../model/languages.js';
import { text } from '../texts/texts.js';
import { CommandError, EXIT_BAD_INPUT, EXIT_FAILURE } from './tellError.js';

/** Throws CommandError where there is such a file already, and where it cannot be written. */
export async function writeNewFile(locale: Locale, file: string, bytes: Uint8Array): Promise<void> {
  await orTold(locale, file, () => writeFile(file, bytes, { flag: 'wx' }));
}

/** Throws CommandError likewise. */
export async function makeNewFolder(locale: Locale, folder: string): Promise<void> {
  await orTold(locale, folder, () => mkdir(folder));
}

async function orTold(locale: Locale, file: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const { code, message: reason } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      throw new CommandError(text(locale, 'workbook:exists', { file }), EXIT_BAD_INPUT);
    }
    throw new CommandError(text(locale, 'workbook:cannotWrite', { file, reason }), EXIT_FAILURE);
  }
}
