/** A record: what every entity and every relationship carries, whatever its kind. */
import type { Status } from './codes.js';
import type { EntityKind, PropertiesOfKind, RelationshipKind } from './kinds.js';
import { type NameLanguage, type Names, nameLanguages } from './languages.js';
import type { Validity } from './time/validity.js';

/** Stable and opaque, a UUID in lower case; the same on every store. */
export type RecordId = string;

/** Which source says so, and where in it: "row 12", "sheet Members, row 3", a page, an address. */
export interface SourceReference {
  readonly source: RecordId;
  readonly locator?: string | undefined;
}

interface RecordContent {
  readonly id: RecordId;
  readonly validity: Validity;
  readonly status: Status;
  readonly sources: readonly SourceReference[];
}

export type EntityContent<Kind extends EntityKind = EntityKind> = {
  [K in Kind]: RecordContent & { readonly kind: K; readonly properties: PropertiesOfKind<K> };
}[Kind];

export type RelationshipContent<Kind extends RelationshipKind = RelationshipKind> = {
  [K in Kind]: RecordContent & {
    readonly kind: K;
    readonly from: RecordId;
    readonly to: RecordId;
    readonly properties: PropertiesOfKind<K>;
  };
}[Kind];

/** `revision` is that of the ChangeSet that last wrote the record. */
export type Entity<Kind extends EntityKind = EntityKind> = EntityContent<Kind> & {
  readonly revision: number;
};
export type Relationship<Kind extends RelationshipKind = RelationshipKind> =
  RelationshipContent<Kind> & { readonly revision: number };

export type RecordData = EntityContent | RelationshipContent;

interface Properties {
  readonly [name: string]: unknown;
}

/** What the properties of a field are called by language; put together once, as names are told by the thousand. */
const keys = new Map<string, { readonly [language in NameLanguage]: string }>();

function keysOf(field: string) {
  const known = keys.get(field);
  if (known) return known;
  const made = Object.fromEntries(
    nameLanguages.map((language) => [language, `${field}_${language}`]),
  ) as { [language in NameLanguage]: string };
  keys.set(field, made);
  return made;
}

/** A text by language from flat properties: `name_fi`, `name_sv`, … for the field `name`. */
export function namesOf(properties: Properties, field = 'name'): Names {
  const key = keysOf(field);
  const names: { [language: string]: string } = {};
  for (const language of nameLanguages) {
    const value = properties[key[language]];
    if (typeof value === 'string') names[language] = value;
  }
  return names;
}

/** The same in one language, else in the first that there is: `nameIn` of `namesOf`. */
export function nameOf(
  properties: Properties,
  locale: NameLanguage,
  field = 'name',
): string | undefined {
  const key = keysOf(field);
  const asked = properties[key[locale]];
  if (typeof asked === 'string') return asked;
  for (const language of nameLanguages) {
    const value = properties[key[language]];
    if (typeof value === 'string') return value;
  }
  return undefined;
}

/** Names as the flat properties that a record stores: the inverse of `namesOf`. */
export function nameProperties(names: Names): {
  readonly [L in NameLanguage as `name_${L}`]?: string;
} {
  return Object.fromEntries(
    Object.entries(names).map(([language, name]) => [`name_${language}`, name]),
  );
}
