/** `tuhatverkko demo`: loads the demonstration county into the store that is named. */
import { readSettings, type Settings } from '../../config.js';
import { DemonstrationRefusedError, type LoadedDemo, loadDemo } from '../../demo/loadDemo.js';
import type { Locale } from '../../model/languages.js';
import type { GraphStore } from '../../store/graphStore.js';
import { text } from '../../texts/texts.js';
import type { Command } from '../command.js';
import { openReadyStore } from '../openReadyStore.js';
import { CommandError, EXIT_BAD_INPUT } from '../tellError.js';

export const demoCommand: Command = (locale) => ({
  command: 'demo',
  describe: text(locale, 'demo:describe'),
  handler: (options) =>
    demo(readSettings(process.env, { STORE_URL: options.store }), options.language),
});

async function demo(settings: Settings, locale: Locale): Promise<void> {
  const store = await openReadyStore(settings);
  try {
    const { loaded, revision } = await load(store, locale);
    const { address } = store;
    const key = loaded ? 'demo:loaded' : 'demo:alreadyLoaded';
    process.stdout.write(`${text(locale, key, { address, revision })}\n`);
    if (loaded) process.stdout.write(`${text(locale, 'demo:next', { address })}\n`);
  } finally {
    await store.close();
  }
}

async function load(store: GraphStore, locale: Locale): Promise<LoadedDemo> {
  try {
    return await loadDemo(store);
  } catch (error) {
    if (!(error instanceof DemonstrationRefusedError)) throw error;
    const { address, networks, organisations } = error;
    const sentence = text(locale, 'demo:refused', { address, networks, organisations });
    throw new CommandError(sentence, EXIT_BAD_INPUT);
  }
}
