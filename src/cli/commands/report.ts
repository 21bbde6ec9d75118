/** `tuhatverkko report`: writes the overlap report of an area as a page that stands alone. */
import { readFile } from 'node:fs/promises';
import { readSettings } from '../../config.js';
import { type Locale, locales } from '../../model/languages.js';
import type { GraphStore } from '../../store/graphStore.js';
import { text } from '../../texts/texts.js';
import type { Command, CommonOptions } from '../command.js';
import { ofStandingStore, openReadyStore } from '../openReadyStore.js';
import { CommandError, EXIT_BAD_INPUT, EXIT_FAILURE } from '../tellError.js';
import { writeNewFile } from '../writeFile.js';

interface ReportOptions extends CommonOptions {
  readonly area: string;
  readonly lang: Locale;
  readonly out: string;
}

/** Built pages lie beside the built rooms. */
const stylesheet = new URL('../../web/report.css', import.meta.url);

export const reportCommand: Command<ReportOptions> = (locale) => ({
  command: 'report',
  describe: text(locale, 'report:command.describe'),
  builder: (yargs) =>
    yargs
      .option('area', {
        type: 'string',
        requiresArg: true,
        demandOption: true,
        describe: text(locale, 'report:command.area'),
      })
      .option('lang', {
        type: 'string',
        requiresArg: true,
        choices: locales,
        default: locale,
        describe: text(locale, 'report:command.lang'),
      })
      .option('out', {
        type: 'string',
        requiresArg: true,
        demandOption: true,
        describe: text(locale, 'report:command.out'),
      }),
  handler: writeReport,
});

async function writeReport(options: ReportOptions): Promise<void> {
  const { out, language: locale } = options;
  const settings = ofStandingStore(readSettings(process.env, { STORE_URL: options.store }));
  const css = await readFile(stylesheet, 'utf8');
  const store = await openReadyStore(settings);
  try {
    const html = await reportOf(store, options, css);
    await writeNewFile(locale, out, Buffer.from(html));
    process.stdout.write(`${text(locale, 'report:command.written', { file: out })}\n`);
  } finally {
    await store.close();
  }
}

async function reportOf(
  store: GraphStore,
  { area, lang, language: locale }: ReportOptions,
  css: string,
): Promise<string> {
  // Loaded here, since the other commands start sooner without.
  const { Askings } = await import('../../questions/asking/askings.js');
  const { overlapPage } = await import('../../reports/overlap/overlapPage.js');
  const { reportSource } = await import('../../server/reportSource.js');
  const fail = (error: unknown) => {
    throw error;
  };
  const askings = await Askings.open(store, fail);
  try {
    const { signal } = new AbortController();
    const source = reportSource(askings, signal, lang, await store.secret(), fail);
    const asked = { area, lang, asOf: undefined };
    const { status, html, said } = await overlapPage(source, asked, locale, { css });
    if (status === 200) return html;
    throw new CommandError(said.join('\n'), status === 404 ? EXIT_BAD_INPUT : EXIT_FAILURE);
  } finally {
    await askings.close();
  }
}
