/**
 * Fields that are nothing but a property, a method of their object that takes a language or the request, or
 * a method of a resolver that takes the object and the request, resolved without what type-graphql does for middlewares,
 * checks of arguments and other arguments: several objects a field. Lists of hundreds of rows are made of
 * little else.
 */
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Field = GraphQLField<unknown, unknown, { readonly locale?: unknown }>;
type FieldResolver = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Param = NonNullable<FieldResolver['params']>[number];
type Class = abstract new (...given: never[]) => unknown;

/** Gives such fields of a schema that type-graphql has built a resolver without detours. */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  const { objectTypes, fieldResolvers } = getMetadataStorage();
  const resolvers = new Map<string, FieldResolver[]>();
  for (const one of fieldResolvers) {
    const named = resolvers.get(one.methodName);
    if (named) named.push(one);
    else resolvers.set(one.methodName, [one]);
  }
  for (const { name, target } of objectTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()) as Field[]) {
      const own = (resolvers.get(field.name) ?? []).filter(({ getObjectType }) =>
        isPartOf(target as Class, getObjectType!() as Class),
      );
      const isPlain = own.every(
        ({ kind, params = [] }) => kind === 'internal' && params.every(isLocaleOrContext),
      );
      const resolve = isPlain ? plain(field, own[0]?.params) : handled(field, own);
      if (resolve) field.resolve = resolve;
    }
  }
  return schema;
}

function isPartOf(type: Class, other: Class): boolean {
  return type === other || type.prototype instanceof other;
}

function plain(
  { name, resolve = defaultFieldResolver }: Field,
  params: readonly Param[] = [],
): NonNullable<Field['resolve']> {
  const [first, second] = kindsInOrder(params);
  return (root, args, context, info) => {
    const value = (root as { readonly [name: string]: unknown })[name];
    if (typeof value === 'function') {
      const given = (which: Param['kind'] | undefined) =>
        which === 'context' ? context : args.locale;
      return value.call(root, given(first), given(second)) as unknown;
    }
    // A root that is no object of its class yet is made one.
    return value === undefined ? resolve(root, args, context, info) : value;
  };
}

function kindsInOrder(params: readonly Param[]): Param['kind'][] {
  return params.toSorted((one, other) => one.index - other.index).map(({ kind }) => kind);
}

function isLocaleOrContext(param: Param): boolean {
  if (param.kind === 'context') return param.propertyName === undefined;
  return param.kind === 'arg' && param.name === 'locale';
}

/** Calls a resolver's method with no more than the object and the request; undefined where it takes more. */
function handled(
  { resolve = defaultFieldResolver }: Field,
  [resolver, ...further]: readonly FieldResolver[],
): Field['resolve'] {
  if (resolver?.kind !== 'external' || further.length > 0) return undefined;
  const { params = [], target, methodName, middlewares = [] } = resolver;
  if (middlewares.length > 0 || !params.every(isRootOrContext)) return undefined;
  const instance = new (
    target as new () => { [method: string]: (...given: unknown[]) => unknown }
  )();
  const method = instance[methodName]!;
  const roots = params.flatMap((param) =>
    param.kind === 'root' && param.getType ? [param.getType() as Class] : [],
  );
  const [first, second] = kindsInOrder(params);
  return (root, args, context, info) => {
    // A root that is no object of its class yet is made one.
    if (!roots.every((type) => root instanceof type)) return resolve(root, args, context, info);
    const given = (which: Param['kind'] | undefined) => (which === 'root' ? root : context);
    return method.call(instance, given(first), given(second));
  };
}

function isRootOrContext(param: Param): boolean {
  return (param.kind === 'root' || param.kind === 'context') && param.propertyName === undefined;
}
