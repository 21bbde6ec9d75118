/** `tuhatverkko restore`: brings a backup into an empty store, whole or not at all. */
import { readSettings } from '../../config.js';
import { MissingRecordError, NotEmptyError } from '../../model/errors/errors.js';
import { digestOf } from '../../store/backup/contentDigest.js';
import { openBackup } from '../../store/backup/readBackup.js';
import { openStore } from '../../store/openStore.js';
import { text } from '../../texts/texts.js';
import type { Command, CommonOptions } from '../command.js';
import { describeContent, orUnusableFile } from '../describeBackup.js';
import { CommandError, EXIT_BAD_INPUT } from '../tellError.js';

interface RestoreOptions extends CommonOptions {
  readonly file: string;
}

export const restoreCommand: Command<RestoreOptions> = (locale) => ({
  command: 'restore <file>',
  describe: text(locale, 'backup:describeRestore'),
  builder: (yargs) =>
    yargs.positional('file', {
      type: 'string',
      demandOption: true,
      describe: text(locale, 'backup:file'),
    }),
  handler: (options) => orUnusableFile(options.language, options.file, () => restore(options)),
});

async function restore({ file, store: address, language: locale }: RestoreOptions): Promise<void> {
  const settings = readSettings(process.env, { STORE_URL: address });
  if (settings.store.isDefault) {
    throw new CommandError(text(locale, 'backup:storeMissing'), EXIT_BAD_INPUT);
  }
  const backup = await openBackup(file);
  // Goes through the whole file, so that one that is no good leaves not even an empty store behind.
  const digest = await digestOf(backup);
  // Without Finland's areas: those that were there are in the backup.
  const store = await openStore(settings.store);
  try {
    await store.restore(backup);
    const restored = text(locale, 'backup:restored', { file, address: store.address });
    process.stdout.write(`${restored}\n${describeContent(locale, { ...backup, digest })}\n`);
  } catch (error) {
    if (error instanceof NotEmptyError) {
      const { revision } = error;
      const sentence = text(locale, 'backup:notEmpty', { address: store.address, revision });
      throw new CommandError(sentence, EXIT_BAD_INPUT);
    }
    if (error instanceof MissingRecordError) {
      const { id, kind, path } = error;
      const sentence = text(locale, 'backup:endMissing', { file, id, kind, path });
      throw new CommandError(sentence, EXIT_BAD_INPUT);
    }
    throw error;
  } finally {
    await store.close();
  }
}
