/**
 * `tuhatverkko serve`: opens the store, starts the service, says where it is and what is in it, and stops
 * in good order when told to.
 */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Argv } from 'yargs';
import { readSettings, type Settings } from '../../config.js';
import type { Locale } from '../../model/languages.js';
import type { GraphStore } from '../../store/graphStore.js';
import { text, type TextKey, type TextValues } from '../../texts/texts.js';
import type { Command, CommonOptions } from '../command.js';
import { describeSettings } from '../describeSettings.js';
import { openLog } from '../log.js';
import { openReadyStore } from '../openReadyStore.js';
import { CommandError, EXIT_FAILURE } from '../tellError.js';

/** How long stopping may take before the process ends all the same, in milliseconds. */
const TIME_TO_STOP = 10_000;

/** Built pages lie beside the built rooms. */
const webDirectory = fileURLToPath(new URL('../../web', import.meta.url));

export const serveCommand: Command = (locale) => ({
  command: 'serve',
  describe: text(locale, 'cli:serve.describe'),
  builder: (yargs: Argv<CommonOptions>) => yargs.epilogue(settingsForHelp(locale)),
  handler: (options) =>
    serve(readSettings(process.env, { STORE_URL: options.store }), options.language),
});

async function serve(settings: Settings, locale: Locale): Promise<void> {
  const say = (key: TextKey, values: TextValues = {}) =>
    process.stdout.write(`${text(locale, key, values)}\n`);
  const log = openLog(settings.logLevel);
  const { host, port, limits, role, threads } = settings;

  // Loaded here, since the other commands start much sooner without the server.
  const { startService } = await import('../../server/service.js');
  const store = await openReadyStore(settings);
  try {
    const demonstrates = settings.store.isDefault && (await demonstrate(store));
    const stop = stopSignal();
    const service = await startService({
      store,
      host,
      port,
      limits,
      role,
      threads,
      webDirectory,
      log,
    }).catch((error: unknown) => {
      throw addressError(error, settings, locale);
    });
    say('cli:serve.listening', { url: service.url });
    say('cli:serve.pages', { url: service.url });
    await sayContent(store, demonstrates, locale, say);
    say('cli:serve.howToStop');

    log.info({ signal: await stop }, 'stopping');
    const tooLong = setTimeout(() => {
      log.error(`not stopped within ${TIME_TO_STOP} ms; ending now`);
      process.exit(1);
    }, TIME_TO_STOP);
    await service.close();
    clearTimeout(tooLong);
  } finally {
    await store.close();
  }
  say('cli:serve.stopped');
}

/** Loads the demonstration, unless the store has records of somebody's own; tells whether it is there. */
async function demonstrate(store: GraphStore): Promise<boolean> {
  const { DemonstrationRefusedError, loadDemo } = await import('../../demo/loadDemo.js');
  try {
    await loadDemo(store);
    return true;
  } catch (error) {
    if (error instanceof DemonstrationRefusedError) return false;
    throw error;
  }
}

/** The first of the signals that ask a process to stop; a second one ends it at once, as usual. */
async function stopSignal(): Promise<string> {
  return Promise.race(
    ['SIGTERM', 'SIGINT'].map(async (signal) => {
      await once(process, signal);
      return signal;
    }),
  );
}

async function sayContent(
  store: GraphStore,
  demonstrates: boolean,
  locale: Locale,
  say: (key: TextKey, values?: TextValues) => void,
): Promise<void> {
  const number = new Intl.NumberFormat(locale);
  const [revision, networks, organisations] = await Promise.all([
    store.revision(),
    store.idsByName('Network'),
    store.idsByName('Organisation'),
  ]);
  const { address } = store;
  say('cli:serve.store', { address, revision });
  say('cli:serve.content', {
    networks: number.format(networks.length),
    organisations: number.format(organisations.length),
  });
  if (demonstrates) say('cli:serve.demonstration');
  else if (networks.length === 0) say('cli:serve.empty', { address });
}

/** An error of listening at the address that was set, told with what to do; other errors as they are. */
function addressError(error: unknown, { host, port }: Settings, locale: Locale): unknown {
  const code = (error as { code?: unknown } | undefined)?.code;
  const failure = (key: TextKey) =>
    new CommandError(text(locale, key, { host, port, other: port + 1 }), EXIT_FAILURE);
  if (code === 'EADDRINUSE') return failure('cli:serve.portTaken');
  if (code === 'EACCES') return failure('cli:serve.portForbidden');
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return failure('cli:serve.hostUnavailable');
  return error;
}

/** The table of settings as `serve --help` prints it. */
function settingsForHelp(locale: Locale): string {
  const rows = describeSettings(locale).map(({ name, meaning, form, default: fallback }) => {
    const ending = fallback === '' ? '' : ` [${text(locale, 'cli:defaultValue')} ${fallback}]`;
    return `  ${name}\n      ${meaning}\n      ${form}${ending}`;
  });
  return [text(locale, 'cli:settings'), ...rows].join('\n');
}
