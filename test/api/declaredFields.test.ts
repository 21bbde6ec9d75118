/** What the model declares of a record can be asked for: every field, of every kind. */
import { type GraphQLSchema, isObjectType } from 'graphql';
import { createSchema } from '../../src/api/schema.js';
import { entityDeclarations, relationshipDeclarations } from '../../src/model/kinds.js';

/** Fields that a type has not, each with its reason. */
const withoutField: { readonly [field: string]: string } = {
  'Municipality.kind': 'of a municipality it is always the same, and the type says it',
  'Municipality.successorCode': '`successor` gives the municipality that it names',
  'Area.successorCode': 'only municipalities have one',
};

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

function typesOf(kind: string): readonly string[] {
  if (kind === 'Area') return ['Area', 'Municipality'];
  if (kind === 'MEMBER_OF') return ['Membership'];
  return [kind in entityDeclarations ? kind : 'Link'];
}

const declarations = Object.values({ ...entityDeclarations, ...relationshipDeclarations });
const declared = declarations.flatMap(({ kind, fields }) =>
  typesOf(kind).flatMap((type) => Object.keys(fields).map((field) => `${type}.${field}`)),
);

function isShown(field: string): boolean {
  const [type = '', name = ''] = field.split('.');
  const object = schema.getType(type);
  return isObjectType(object) && name in object.getFields();
}

test('every declared field is a field of its type, but for those with a reason', () => {
  expect(declared.length).toBeGreaterThan(100);
  expect(declared.filter((field) => !isShown(field))).toEqual(
    declared.filter((field) => field in withoutField),
  );
});

test('there is a reason only for what is declared', () => {
  expect(Object.keys(withoutField).filter((field) => !declared.includes(field))).toEqual([]);
});
