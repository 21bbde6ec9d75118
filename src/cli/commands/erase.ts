/** `tuhatverkko erase`: takes the data of a person away for good, and looks up whether any is left. */
import { erasePerson, type Erased } from '../../changes/erasePerson.js';
import { readSettings } from '../../config.js';
import { MissingRecordError } from '../../model/errors/errors.js';
import type { Locale } from '../../model/languages.js';
import { Records } from '../../records/records.js';
import { openStore } from '../../store/openStore.js';
import { ofStandingStore } from '../openReadyStore.js';
import { describeOutOfReach } from '../../texts/describe/describeOutOfReach.js';
import { text } from '../../texts/texts.js';
import type { Command, CommonOptions } from '../command.js';
import { CommandError, EXIT_BAD_INPUT, EXIT_FAILURE } from '../tellError.js';

export interface PersonOptions extends CommonOptions {
  readonly person: string;
}

export const eraseCommand: Command<PersonOptions> = (locale) => ({
  command: 'erase <person>',
  describe: text(locale, 'personalData:describeErase'),
  builder: (yargs) =>
    yargs.positional('person', {
      type: 'string',
      demandOption: true,
      describe: text(locale, 'personalData:person'),
    }),
  handler: erase,
});

async function erase({ person, store: url, language: locale }: PersonOptions): Promise<void> {
  const settings = ofStandingStore(readSettings(process.env, { STORE_URL: url }));
  const store = await openStore(settings.store);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  try {
    const now = new Date();
    const commanding = { store, records: new Records(store), author: 'tuhatverkko erase', now };
    const key = `erase ${person} ${now.toISOString()}`;
    const erased = await erasePerson(commanding, { key, person });
    const { fields, revision, values: count } = erased;
    say(
      fields.length === 0
        ? text(locale, 'personalData:erasedBefore', { id: person })
        : text(locale, 'personalData:erased', { id: person, revision, fields: fields.join(', ') }),
    );
    if (erased.remains.length === 0 && count > 0) {
      say(text(locale, 'personalData:proof', { count, address: store.address }));
    }
    say(describeOutOfReach(locale, store.address));
    const left = describeRemains(locale, erased);
    if (left !== '') throw new CommandError(left, EXIT_FAILURE);
  } catch (error) {
    throw orMissing(error, locale, person);
  } finally {
    await store.close();
  }
}

function describeRemains(locale: Locale, { remains }: Erased): string {
  return remains
    .flatMap(({ field, places, mentions }) => [
      text(locale, 'personalData:remains', { field, places: places.join(', ') }),
      ...mentions.map((mention) => text(locale, 'personalData:sameText', { ...mention })),
      ...(mentions.length === 0 ? [text(locale, 'personalData:unexplained')] : []),
    ])
    .join('\n');
}

/** An id of nobody is told to the person who gave it. */
export function orMissing(error: unknown, locale: Locale, id: string): unknown {
  return error instanceof MissingRecordError
    ? new CommandError(text(locale, 'personalData:missing', { id }), EXIT_BAD_INPUT)
    : error;
}
