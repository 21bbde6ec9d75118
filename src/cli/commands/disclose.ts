/** `tuhatverkko disclose`: all that is held on a person, for that person to read. */
import { readSettings } from '../../config.js';
import type { Locale } from '../../model/languages.js';
import {
  type HeldOnPerson,
  personalValuesHeld,
  readHeldOnPerson,
} from '../../records/personal/heldOnPerson.js';
import { type Mention, mentionsOf } from '../../records/personal/mentions.js';
import { openStore } from '../../store/openStore.js';
import { ofStandingStore } from '../openReadyStore.js';
import { text } from '../../texts/texts.js';
import type { Command } from '../command.js';
import { describeHeld } from '../describeHeld.js';
import { orMissing, type PersonOptions } from './erase.js';

interface DiscloseOptions extends PersonOptions {
  readonly json: boolean;
}

export const discloseCommand: Command<DiscloseOptions> = (locale) => ({
  command: 'disclose <person>',
  describe: text(locale, 'personalData:describeDisclose'),
  builder: (yargs) =>
    yargs
      .positional('person', {
        type: 'string',
        demandOption: true,
        describe: text(locale, 'personalData:person'),
      })
      .option('json', {
        type: 'boolean',
        default: false,
        describe: text(locale, 'personalData:json'),
      }),
  handler: disclose,
});

async function disclose(options: DiscloseOptions): Promise<void> {
  const { person, json, store: url, language: locale } = options;
  const settings = ofStandingStore(readSettings(process.env, { STORE_URL: url }));
  const store = await openStore(settings.store);
  try {
    const held = await readHeldOnPerson(store, person);
    const texts = [...personalValuesHeld(held).values()].flatMap((values) => [...values]);
    const own = new Set([person, ...held.statements.map(({ id }) => id)]);
    const mentions = (await mentionsOf(store, texts)).filter(({ id }) => !own.has(id));
    process.stdout.write(`${told(locale, person, held, mentions, json)}\n`);
  } catch (error) {
    throw orMissing(error, locale, person);
  } finally {
    await store.close();
  }
}

function told(
  locale: Locale,
  id: string,
  held: HeldOnPerson,
  mentions: readonly Mention[],
  json: boolean,
): string {
  return json
    ? JSON.stringify({ ...held, others: [...held.others.values()], mentions }, undefined, 2)
    : describeHeld(locale, id, held, mentions);
}
