/**
 * The form in which every kind of record is declared, once. Validation, the stores' indexes and write
 * statements, search and import all read these declarations; nothing about a kind is said twice.
 */
import type { CodeList, CodeOf } from './codes.js';
import type { NameLanguage } from './languages.js';

interface FieldBase {
  /** What the field says, for those who query it. */
  readonly description: string;
  readonly required?: boolean;
  /** Records can be found by this value, in batches, on every store. */
  readonly key?: boolean;
  /** Tells something of a living person: see the rules on personal data. */
  readonly personal?: boolean;
  /** Written by a command of its own only, not by whoever fills in or edits a record of the kind. */
  readonly managed?: boolean;
}

/** Text in up to six languages, stored flat: `name` becomes `name_fi`, `name_sv`, … */
export interface NamesField extends FieldBase {
  readonly type: 'names';
}
export type TextFormat = 'businessId' | 'associationNumber' | 'date' | 'url' | 'email' | 'recordId';

export interface TextField extends FieldBase {
  readonly type: 'text';
  /** A form that the text must have; checked in `validation.ts`. */
  readonly format?: TextFormat;
}
/** Several texts, such as other names in use. */
export interface TextListField extends FieldBase {
  readonly type: 'textList';
}
export interface CodeField<List extends CodeList = CodeList> extends FieldBase {
  readonly type: 'code';
  readonly codes: List;
  /** The one field by which records of the kind are sorted into sorts; the snapshot keeps it. */
  readonly classifier?: boolean;
}
export interface NumberField extends FieldBase {
  readonly type: 'integer' | 'number';
  readonly minimum?: number;
  readonly maximum?: number;
}
export interface BooleanField extends FieldBase {
  readonly type: 'boolean';
}

export type FieldDeclaration =
  NamesField | TextField | TextListField | CodeField | NumberField | BooleanField;

export type Fields = { readonly [name: string]: FieldDeclaration };

/** A kind of thing; its name is the Neo4j label. */
export interface EntityDeclaration<Kind extends string = string, F extends Fields = Fields> {
  readonly kind: Kind;
  readonly description: string;
  readonly fields: F;
  /** Fields whose texts search looks in, by name; lists are in order of the first. */
  readonly searchable: readonly (keyof F & string)[];
  /** A further label that a record carries by the code of its classifier. */
  readonly labelByCode?: { readonly [code: string]: string };
}

/** A kind of relationship between two kinds of things; its name is the Neo4j relationship type. */
export interface RelationshipDeclaration<Kind extends string = string, F extends Fields = Fields> {
  readonly kind: Kind;
  readonly description: string;
  /** What it may join: any kind of `from` with any kind of `to` that stands beside it. */
  readonly joins: readonly Join[];
  /** No record may come back to itself along relationships of this kind; see `rules/noCycles.ts`. */
  readonly acyclic?: boolean;
  readonly fields: F;
}

export interface Join {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export function declareEntity<const Kind extends string, const F extends Fields>(
  declaration: EntityDeclaration<Kind, F>,
): EntityDeclaration<Kind, F> {
  return declaration;
}

export function declareRelationship<const Kind extends string, const F extends Fields>(
  declaration: RelationshipDeclaration<Kind, F>,
): RelationshipDeclaration<Kind, F> {
  return declaration;
}

type ValueOf<F> = F extends { type: 'textList' }
  ? readonly string[]
  : F extends { type: 'code'; codes: infer List }
    ? CodeOf<List>
    : F extends { type: 'integer' | 'number' }
      ? number
      : F extends { type: 'boolean' }
        ? boolean
        : string;

/** The stored properties of a declared kind, flat, each optional: unknown is absent, never zero. */
export type PropertiesOf<D extends { readonly fields: Fields }> = {
  readonly [
    K in keyof D['fields'] & string as D['fields'][K] extends NamesField
      ? `${K}_${NameLanguage}`
      : K
  ]?: ValueOf<D['fields'][K]>;
};

export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = { readonly [name: string]: PropertyValue | undefined };

/** The classifying field of a kind, where it has one. */
export function classifierOf(declaration: {
  readonly fields: Fields;
}): { readonly field: string; readonly codes: CodeList } | undefined {
  for (const [field, declared] of Object.entries(declaration.fields)) {
    if (declared.type === 'code' && declared.classifier) return { field, codes: declared.codes };
  }
  return undefined;
}
