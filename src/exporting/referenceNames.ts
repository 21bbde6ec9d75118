/**
 * How a row refers to another record: by its name where no other record that may stand there has it,
 * else by its id. So a person can read the sheet, and the import finds exactly the same record.
 */
import type { EntityKind } from '../model/kinds.js';
import type { Locale } from '../model/languages.js';
import type { Entity, RecordId } from '../model/record.js';
import { foldName, keysOf, searchableTexts } from '../model/searchText.js';

interface Named {
  readonly name: string;
  readonly folded: string;
}

export class ReferenceNames {
  readonly #named = new Map<RecordId, Named>();
  /** How many records of a kind have a name, by kind and folded name. */
  readonly #holders = new Map<string, number>();

  constructor(private readonly locale: Locale) {}

  add(entity: Entity): void {
    const name = nameOf(entity, this.locale);
    const folded = name === undefined ? '' : foldName(name);
    for (const key of nameKeys(entity)) {
      const holder = `${entity.kind}\n${key}`;
      this.#holders.set(holder, (this.#holders.get(holder) ?? 0) + 1);
    }
    // A name that could be an id or a number of a register is not taken for a name.
    if (name !== undefined && /\p{L}/u.test(folded) && name === name.trim()) {
      this.#named.set(entity.id, { name, folded });
    }
  }

  /** What refers to the record at a place where these kinds may stand. */
  of(id: RecordId, kinds: readonly EntityKind[]): string {
    const named = this.#named.get(id);
    if (!named) return id;
    const holders = kinds.reduce(
      (total, kind) => total + (this.#holders.get(`${kind}\n${named.folded}`) ?? 0),
      0,
    );
    return holders === 1 ? named.name : id;
  }
}

function nameKeys(entity: Entity): readonly string[] {
  const keys = keysOf(entity);
  return keys.get('name') ?? keys.get('title') ?? keys.get('text') ?? [];
}

function nameOf(entity: Entity, locale: Locale): string | undefined {
  const properties = entity.properties as { readonly [name: string]: unknown };
  const inLanguage = properties[`name_${locale}`];
  if (typeof inLanguage === 'string') return inLanguage;
  return nameKeys(entity).length > 0 ? searchableTexts(entity)[0] : undefined;
}
