/** `tuhatverkko verify`: tells the digest of a store, of a backup, or of both and whether they hold the same. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../config.js';
import type { Locale } from '../../model/languages.js';
import { contentAtOneRevision } from '../../store/backup/contentAtOneRevision.js';
import { digestsOf } from '../../store/backup/contentDigest.js';
import { openBackup } from '../../store/backup/readBackup.js';
import { openReader } from '../../store/openStore.js';
import type { StoreSettings } from '../../store/storeSettings.js';
import { text } from '../../texts/texts.js';
import type { Command, CommonOptions } from '../command.js';
import { describeContent, orUnusableFile, type TellingOfContent } from '../describeBackup.js';
import { CommandError, EXIT_FAILURE } from '../tellError.js';

interface VerifyOptions extends CommonOptions {
  readonly file: string | undefined;
}

export const verifyCommand: Command<VerifyOptions> = (locale) => ({
  command: 'verify [file]',
  describe: text(locale, 'backup:describeVerify'),
  builder: (yargs) =>
    yargs.positional('file', { type: 'string', describe: text(locale, 'backup:fileToVerify') }),
  handler: verify,
});

async function verify({ file, store, language: locale }: VerifyOptions): Promise<void> {
  const settings = readSettings(process.env, { STORE_URL: store });
  const backup =
    file === undefined
      ? undefined
      : await orUnusableFile(locale, file, () => verifyFile(locale, file));
  if (backup && store === undefined) return;
  const stored = await verifyStore(locale, settings.store);
  if (!backup) return;
  if (backup.digest !== stored.digest) {
    const revisions = { backup: backup.revision, store: stored.revision };
    throw new CommandError(text(locale, 'backup:different', revisions), EXIT_FAILURE);
  }
  if (backup.workspaceDigest !== stored.workspaceDigest) {
    throw new CommandError(text(locale, 'backup:workspaceDifferent'), EXIT_FAILURE);
  }
  process.stdout.write(`${text(locale, 'backup:equal')}\n`);
}

async function verifyFile(locale: Locale, file: string): Promise<TellingOfContent> {
  const backup = await openBackup(file);
  const found = { ...backup, ...(await digestsOf(backup)) };
  const { writtenAt } = backup;
  return tell(locale, text(locale, 'backup:fileTold', { file, writtenAt }), found);
}

async function verifyStore(locale: Locale, settings: StoreSettings): Promise<TellingOfContent> {
  const reader = await openReader(settings);
  const folder = await mkdtemp(join(tmpdir(), 'tuhatverkko-'));
  try {
    const content = await contentAtOneRevision(reader, folder);
    const found = { ...content, ...(await digestsOf(content)) };
    return tell(locale, text(locale, 'backup:storeTold', { address: reader.address }), found);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await reader.close();
  }
}

function tell(locale: Locale, heading: string, found: TellingOfContent): TellingOfContent {
  process.stdout.write(`${heading}\n${describeContent(locale, found)}\n`);
  return found;
}
