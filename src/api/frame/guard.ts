/**
 * Keeps to the access table: the one place where a caller without a right is refused or given a masked
 * value. Only fields that need more than to look are wrapped, so that the others cost nothing.
 */
import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLField,
  isEnumType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import { demand, may } from '../../access/rights.js';
import type { Access } from '../../access/entries.js';
import { accessTable, valueAccess } from '../../access/table.js';
import type { Right } from '../../model/roles.js';
import type { RequestContext } from './context.js';
import { isOfPerson, maskedValue } from './masks.js';

/** Wraps the fields that need a right. Throws an Error naming every field without an entry, and the reverse. */
export function guarded(schema: GraphQLSchema): GraphQLSchema {
  const unlisted = new Set(
    Object.entries(accessTable).flatMap(([type, fields]) =>
      Object.keys(fields).map((field) => `${type}.${field}`),
    ),
  );
  const missing: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const access = accessTable[type.name]?.[field.name];
      unlisted.delete(`${type.name}.${field.name}`);
      if (access) guard(field, access);
      else missing.push(`${type.name}.${field.name}`);
    }
  }
  if (missing.length + unlisted.size > 0) {
    throw new Error(
      `src/access/table.ts: fields without an entry: ${missing.join(', ') || 'none'}; ` +
        `entries without a field: ${[...unlisted].join(', ') || 'none'}.`,
    );
  }
  return schema;
}

type Field = GraphQLField<unknown, RequestContext, { readonly [name: string]: unknown }>;

function guard(field: Field, { right, otherwise }: Access): void {
  const values = guardedValues(field);
  const needsMore = right !== 'look' && otherwise !== 'withheld';
  if (!needsMore && values.length === 0) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (root, args, context, info) => {
    for (const { argument, value, needs } of values) {
      if ([args[argument]].flat().includes(value)) demand(context.caller, needs);
    }
    if (!needsMore || may(context.caller, right)) return resolve(root, args, context, info);
    if (otherwise === 'refused') demand(context.caller, right);
    if (otherwise === 'masked' && isOfPerson(root)) return maskedValue(root, field.name, context);
    const result: unknown = resolve(root, args, context, info);
    return otherwise === 'absent' ? withoutPersons(result) : result;
  };
}

async function withoutPersons(result: unknown): Promise<unknown> {
  const record = await result;
  return isOfPerson(record) ? null : record;
}

/** Values of a field's arguments that need a right, as resolvers are given them. */
function guardedValues(field: Field): { argument: string; value: unknown; needs: Right }[] {
  return field.args.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (!isEnumType(named)) return [];
    return Object.entries(valueAccess[named.name] ?? {}).map(([value, needs]) => ({
      argument: name,
      value: named.getValue(value)?.value as unknown,
      needs,
    }));
  });
}
