/**
 * How names are made comparable for search and for finding by name: without case, accents and
 * punctuation. Both stores keep and query these forms, so that they find the same records.
 */
import type { EntityContent } from './record.js';
import { entityDeclarations, type EntityKind } from './kinds.js';
import { nameLanguages } from './languages.js';
import type { FieldDeclaration } from './declaration.js';

/** Letters that have no decomposition in Unicode but that people type as plain ones. */
const PLAIN: { readonly [letter: string]: string } = {
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ǥ: 'g',
  ʒ: 'z',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const MARKS = /\p{M}+/gu;
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** Lower case, accents dropped, words separated by one space: "Sää-mi  Ŋ" → "saa mi n". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .replace(NOT_WORD, ' ')
    .trim();
}

/** As written but for case and spaces: what tells "Säämi" from "Saami" when both are found. */
export function plainName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** The texts of an entity that search looks in, names in language order first. */
export function searchableTexts(entity: Pick<EntityContent, 'kind' | 'properties'>): string[] {
  const declaration = entityDeclarations[entity.kind];
  const properties = entity.properties as { readonly [name: string]: unknown };
  const texts: string[] = [];
  for (const field of declaration.searchable) {
    const declared = (declaration.fields as { readonly [name: string]: FieldDeclaration })[field];
    if (declared?.type === 'names') {
      for (const language of nameLanguages) push(texts, properties[`${field}_${language}`]);
    } else {
      push(texts, properties[field]);
    }
  }
  return [...new Set(texts)];
}

function push(texts: string[], value: unknown): void {
  if (typeof value === 'string') texts.push(value);
  else if (Array.isArray(value)) for (const item of value) texts.push(String(item));
}

/** Places after z for the last letters of the Finnish and Swedish alphabets, and who sorts with them. */
const AFTER_Z: { readonly [letter: string]: string } = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };

/**
 * By what lists of a kind are sorted: the first name, folded but for å, ä and ö, which follow z
 * (SFS 4600). Compared by code unit.
 */
export function sortName(entity: Pick<EntityContent, 'kind' | 'properties'>): string {
  return (searchableTexts(entity)[0] ?? '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[{|}]/g, ' ')
    .replace(/[åäæöø]/g, (letter) => AFTER_Z[letter] ?? letter)
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}{|}]+/gu, ' ')
    .trim();
}

/**
 * The values by which an entity can be found, by key field. Names (and for organisations and networks
 * their aliases) are folded, other keys are as stored.
 */
export function keysOf(
  entity: Pick<EntityContent, 'kind' | 'properties'>,
): ReadonlyMap<string, readonly string[]> {
  const properties = entity.properties as { readonly [name: string]: unknown };
  const keys = new Map<string, readonly string[]>();
  const fields: { readonly [name: string]: FieldDeclaration } =
    entityDeclarations[entity.kind].fields;
  for (const [field, declared] of Object.entries(fields)) {
    if (!declared.key) continue;
    const values: string[] = [];
    if (declared.type === 'names') {
      for (const language of nameLanguages) push(values, properties[`${field}_${language}`]);
      if (field === 'name') push(values, properties['aliases']);
    } else {
      push(values, properties[field]);
    }
    const comparable = values.map((value) => keyValue(entity.kind, field, value));
    if (comparable.length > 0) keys.set(field, [...new Set(comparable)]);
  }
  return keys;
}

/** A value in the form in which the stores compare a key: names and wordings folded, e-mail in lower case. */
export function keyValue(_kind: EntityKind, field: string, value: string): string {
  if (field === 'name' || field === 'title' || field === 'text') return foldName(value);
  if (field === 'email') return value.toLowerCase();
  return value;
}
