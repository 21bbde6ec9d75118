/**
 * Tells, of an id that a question is given and no record has, which record may be meant. Questions find
 * no record by their graph alone; names are with the store.
 */
import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLField,
  GraphQLID,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { InvalidInputError } from '../../model/errors/errors.js';
import type { Problem } from '../../model/errors/problems.js';
import type { EntityKind } from '../../model/kinds.js';
import { nearestRecord } from '../../records/nearestRecord.js';
import type { RequestContext } from './context.js';

/** Of every field that takes an id; what else goes wrong stays as it is. */
export function withNearest(schema: GraphQLSchema): GraphQLSchema {
  const commands = schema.getMutationType();
  for (const type of Object.values(schema.getTypeMap())) {
    // Commands tell by themselves what they miss.
    if (!isObjectType(type) || type === commands) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.some((argument) => takesId(argument.type))) tellNearest(field);
    }
  }
  return schema;
}

function takesId(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    return Object.values(named.getFields()).some((field) => takesId(field.type));
  }
  return named === GraphQLID;
}

function tellNearest(field: GraphQLField<unknown, RequestContext>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (root, args, context, info) => {
    const result: unknown = resolve(root, args, context, info);
    if (!(result instanceof Promise)) return result;
    return result.catch(async (error: unknown) => {
      throw error instanceof InvalidInputError ? await toldNearer(error, context) : error;
    });
  };
}

async function toldNearer(error: InvalidInputError, context: RequestContext) {
  const problems = error.problems as readonly Problem[];
  if (!problems.some(({ code }) => code === 'noSuchRecord')) return error;
  try {
    return new InvalidInputError(
      await Promise.all(problems.map((one) => withNearestOf(one, context))),
    );
  } catch {
    // With the store away the question is still to be told what is wrong with it.
    return error;
  }
}

async function withNearestOf(one: Problem, { records }: RequestContext): Promise<Problem> {
  if (one.code !== 'noSuchRecord' || one.facts['nearest'] !== undefined) return one;
  const kinds = (one.facts['kinds'] ?? []) as readonly EntityKind[];
  for (const kind of kinds) {
    // People are nobody's guess.
    if (kind === 'ContactPerson') continue;
    const nearest = await nearestRecord(records.store, kind, one.value);
    if (nearest !== undefined) return { ...one, facts: { ...one.facts, nearest } };
  }
  return one;
}
