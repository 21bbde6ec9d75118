/** How a report words things in its language: sentences, names, numbers, shares and days. */
import { type Locale, nameIn } from '../model/languages.js';
import type { EntityKind } from '../model/kinds.js';
import { namesOf, type RecordId } from '../model/record.js';
import { type Day, formatDay } from '../model/time/days.js';
import type { DetailReader } from '../questions/matrix/detailReader.js';
import { text, type TextKey, type TextValues } from '../texts/texts.js';

/** Letters of a duty's wording that are told within a sentence. */
const LONGEST = 110;

function cut(wording: string): string {
  return `${wording.slice(0, LONGEST).replace(/[\s,;.]+\S*$/, '')} …`;
}

export class Words {
  readonly #number: Intl.NumberFormat;
  readonly #share: Intl.NumberFormat;
  readonly #day: Intl.DateTimeFormat;
  readonly #list: Intl.ListFormat;

  constructor(
    readonly locale: Locale,
    private readonly reader: Pick<DetailReader, 'entity'>,
  ) {
    this.#number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    this.#share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    this.#day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    this.#list = new Intl.ListFormat(locale, { type: 'conjunction' });
  }

  say(key: TextKey, values?: TextValues): string {
    return text(this.locale, key, values);
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  share(value: number): string {
    return this.#share.format(value);
  }

  day(day: Day): string {
    return this.#day.format(new Date(`${formatDay(day)}T00:00:00Z`));
  }

  /** "a, b ja c"; of more than `most` the first ones, and how many others there are. */
  list(items: readonly string[], most = items.length): string {
    if (items.length <= most) return this.#list.format(items);
    const others = this.say('report:others', { count: items.length - most });
    return this.#list.format([...items.slice(0, most), others]);
  }

  /** What a record is called in the language, a duty by its wording; the id of what has no name or is gone. */
  async name(id: RecordId, kind: EntityKind): Promise<string> {
    const record = await this.reader.entity(id, kind);
    const properties: { readonly [name: string]: unknown } = record?.properties ?? {};
    const names = namesOf(properties, kind === 'Duty' ? 'text' : 'name');
    return nameIn(names, this.locale) ?? id;
  }

  /** The beginning of a duty's wording, in quotation marks, to stand within a sentence. */
  async duty(id: RecordId): Promise<string> {
    const wording = await this.name(id, 'Duty');
    const beginning = wording.length <= LONGEST ? wording : cut(wording);
    return this.say('report:quoted', { words: beginning.replace(/[.,;]$/, '') });
  }

  /** Of several at once, in the order given. */
  names(ids: readonly RecordId[], kind: EntityKind): Promise<string[]> {
    return Promise.all(ids.map((id) => this.name(id, kind)));
  }
}
