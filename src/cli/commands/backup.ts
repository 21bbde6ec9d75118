/** `tuhatverkko backup`: writes all that a store holds to a file, also while the service is running. */
import { existsSync } from 'node:fs';
import { readSettings } from '../../config.js';
import { writeBackup } from '../../store/backup/writeBackup.js';
import { openReader } from '../../store/openStore.js';
import { text } from '../../texts/texts.js';
import type { Command, CommonOptions } from '../command.js';
import { describeContent } from '../describeBackup.js';
import { CommandError, EXIT_BAD_INPUT, EXIT_FAILURE } from '../tellError.js';

interface BackupOptions extends CommonOptions {
  readonly file: string;
}

export const backupCommand: Command<BackupOptions> = (locale) => ({
  command: 'backup <file>',
  describe: text(locale, 'backup:describe'),
  builder: (yargs) =>
    yargs.positional('file', {
      type: 'string',
      demandOption: true,
      describe: text(locale, 'backup:file'),
    }),
  handler: backup,
});

async function backup({ file, store, language: locale }: BackupOptions): Promise<void> {
  const settings = readSettings(process.env, { STORE_URL: store });
  if (existsSync(file))
    throw new CommandError(text(locale, 'backup:exists', { file }), EXIT_BAD_INPUT);
  const reader = await openReader(settings.store);
  try {
    const written = await writeBackup(reader, file, new Date());
    process.stdout.write(
      `${text(locale, 'backup:written', { file })}\n${describeContent(locale, written)}\n`,
    );
  } catch (error) {
    // What the system says of the disk or the folder.
    const { syscall, message: reason } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    const sentence = text(locale, 'backup:cannotWrite', { file, reason });
    throw new CommandError(sentence, EXIT_FAILURE);
  } finally {
    await reader.close();
  }
}
