/**
 * What two records of the same organisation or person become. The one that is kept has the say; what it does
 * not know it takes from the other, and where the other says otherwise, that stays as a statement of its
 * sources, or as a further name.
 */
import type { FieldDeclaration, PropertyValue } from '../../model/declaration.js';
import { entityDeclarations } from '../../model/kinds.js';
import { nameLanguages } from '../../model/languages.js';
import type { EntityContent } from '../../model/record.js';
import type { MergeableKind } from '../../records/merged.js';
import { foldedValidity, isEqual, joinedSources } from './fold.js';

export interface MergedEntity {
  readonly record: EntityContent<MergeableKind>;
  /** What the other one said otherwise, by field. */
  readonly otherwise: readonly { readonly field: string; readonly value: PropertyValue }[];
}

type Properties = { [name: string]: PropertyValue | undefined };

export function mergedEntity(
  keep: EntityContent<MergeableKind>,
  merged: EntityContent<MergeableKind>,
): MergedEntity {
  const fields: { readonly [name: string]: FieldDeclaration } =
    entityDeclarations[keep.kind].fields;
  const properties: Properties = { ...keep.properties };
  const otherwise: { field: string; value: PropertyValue }[] = [];
  const say = (field: string, value: PropertyValue): void => void otherwise.push({ field, value });
  const others = merged.properties as Properties;
  for (const [name, { type }] of Object.entries(fields)) {
    const flat = type === 'names' ? nameLanguages.map((language) => `${name}_${language}`) : [name];
    for (const property of flat) {
      const value = others[property];
      if (value === undefined || isEqual(value, properties[property])) continue;
      if (properties[property] === undefined) properties[property] = value;
      else if (type === 'textList') properties[property] = union(properties[property], value);
      else if (type === 'names' && 'aliases' in fields) {
        properties['aliases'] = union(properties['aliases'], [String(value)]);
      } else say(property, value);
    }
  }
  properties['mergedIds'] = union(properties['mergedIds'], [merged.id]);
  const validity = foldedValidity(keep.validity, merged.validity);
  if (!validity) {
    const { from, to } = merged.validity;
    if (from !== keep.validity.from) say('validFrom', from);
    if (to !== keep.validity.to) say('validTo', to);
  }
  const record = {
    ...keep,
    properties,
    validity: validity ?? keep.validity,
    sources: joinedSources(keep.sources, merged.sources),
  } as EntityContent<MergeableKind>;
  return { record, otherwise };
}

function union(one: PropertyValue | undefined, other: PropertyValue): readonly string[] {
  const texts = [one ?? [], other].flat().map(String);
  return [...new Set(texts)];
}
