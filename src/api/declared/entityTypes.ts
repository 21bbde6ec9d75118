/**
 * GraphQL types of the kinds of entities that need nothing but their declaration: each of its fields with
 * its description, names in the language asked for.
 */
import { Arg, type ClassType, Field, ObjectType } from 'type-graphql';
import type { FieldDeclaration } from '../../model/declaration.js';
import { entityDeclarations, type EntityKind, entityKinds } from '../../model/kinds.js';
import type { Locale } from '../../model/languages.js';
import { nameOf, namesOf } from '../../model/record.js';
import { LocaleEnum } from '../frame/enums.js';
import { EntityObject, Names, Node, Record } from '../types/record.js';
import { scalarOf } from './scalarOf.js';

/** Kinds whose types say more than their declarations. */
const written = ['Organisation', 'Network', 'Area', 'ContactPerson', 'Source'] as const;

export type DeclaredKind = Exclude<EntityKind, (typeof written)[number]>;

export const declaredKinds = entityKinds.filter(
  (kind): kind is DeclaredKind => !(written as readonly EntityKind[]).includes(kind),
);

/** An entity of such a kind. */
export type DeclaredEntity = EntityObject<DeclaredKind>;

type EntityClass = new (
  ...given: ConstructorParameters<typeof EntityObject<DeclaredKind>>
) => DeclaredEntity;

export const declaredTypes: ReadonlyMap<DeclaredKind, EntityClass> = new Map(
  declaredKinds.map((kind) => [kind, declaredType(kind)]),
);

/** The type of a kind. Throws RangeError for one that has a type of its own. */
export function declaredTypeOf(kind: EntityKind): EntityClass {
  const type = declaredTypes.get(kind as DeclaredKind);
  if (!type) throw new RangeError(`Expected a kind with a type by its declaration, got ${kind}.`);
  return type;
}

export function isDeclared(object: unknown, kind: DeclaredKind): object is DeclaredEntity {
  return object instanceof declaredTypeOf(kind);
}

function declaredType(kind: DeclaredKind): EntityClass {
  const { description, fields } = entityDeclarations[kind];
  class Declared extends EntityObject<DeclaredKind> {
    get properties(): object {
      return this.entity.properties;
    }
  }
  ObjectType(kind, { implements: [Node, Record], description })(Declared);
  for (const [name, field] of Object.entries<FieldDeclaration>(fields)) {
    declareField(Declared, name, field);
  }
  return Declared;
}

/** What a declared field is read from. */
interface HasProperties {
  readonly properties: { readonly [name: string]: unknown };
}

/** Adds a declared field to a GraphQL type, read from its `properties`. */
export function declareField(
  declared: ClassType<{ readonly properties: object }>,
  name: string,
  field: FieldDeclaration,
): void {
  const { description } = field;
  const { prototype } = declared;
  if (field.type === 'names') {
    const inLocale = {
      value(this: HasProperties, locale: Locale): string | undefined {
        return nameOf(this.properties, locale, name);
      },
      configurable: true,
    };
    Object.defineProperty(prototype, name, inLocale);
    const words = description.replace(/, by language\b/, '');
    Arg('locale', () => LocaleEnum, { defaultValue: 'fi' })(prototype, name, 0);
    Field(() => String, { nullable: true, description: words })(prototype, name, inLocale);
    if (name !== 'name') return;
    const every = {
      get(this: HasProperties): Names {
        return new Names(namesOf(this.properties));
      },
    };
    Object.defineProperty(prototype, 'names', every);
    const meaning = 'Its name in every language that it has one in.';
    Field(() => Names, { description: meaning })(prototype, 'names');
    return;
  }
  const read = {
    get(this: HasProperties): unknown {
      const value = this.properties[name];
      return field.type === 'textList' ? (value ?? []) : value;
    },
  };
  Object.defineProperty(prototype, name, read);
  const nullable = field.type !== 'textList';
  // Enums are made before the schema is, which reads all types at once.
  const type = scalarOf(field);
  Field(() => type, { nullable, description })(prototype, name);
}
