/**
 * Requests that together ask for every field of a schema along every way that leads to its type, with
 * every value of its arguments that can be listed: made from the schema, so that what is new is asked too.
 */
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

export interface Samples {
  /** Ids of which something is asked. */
  readonly ids: readonly string[];
  /** For fields that take an id of one kind of record, those of that kind. */
  readonly idsOf: { readonly [field: string]: readonly string[] };
  /** Two that can be held against each other. */
  readonly pair: readonly [string, string];
  /** What is searched for. */
  readonly words: readonly string[];
}

/** One step of a way: a field with its arguments, and the type that its value is taken as. */
interface Step {
  readonly field: string;
  readonly as: string;
}

/**
 * Requests of all queries. `refuses` names fields that are asked by themselves, as they end an answer;
 * `tells` the types that tell anything of people: one that does not is followed along its first way only.
 */
export function everyQuery(
  schema: GraphQLSchema,
  samples: Samples,
  refuses: (type: string, field: string) => boolean,
  tells: (type: string) => boolean,
): string[] {
  const requests = new Set<string>();
  const varied = new Set<string>();
  for (const { way, type } of everyWay(schema, samples, tells)) {
    const fields = Object.values(type.getFields());
    const together = fields.filter(({ name }) => !refuses(type.name, name));
    const alone = fields.filter(({ name }) => refuses(type.name, name));
    for (const chosen of [together, ...alone.map((field) => [field])]) {
      if (chosen.length === 0) continue;
      const selected = chosen.map((field) => selection(field, plainArguments(field, samples)[0]!));
      requests.add(request(way, selected.join(' ')));
      // Each value of each argument by itself.
      for (const field of chosen) {
        if (varied.has(`${type.name}.${field.name}`)) continue;
        varied.add(`${type.name}.${field.name}`);
        if (way.length > 0 && !leadsToTelling(field, tells)) continue;
        for (const given of variations(field, samples)) {
          requests.add(request(way, selection(field, given, true)));
        }
      }
    }
  }
  return [...requests];
}

/** Whether what a field leads to, or the items of the page that it leads to, tell of people. */
function leadsToTelling(field: Field, tells: (type: string) => boolean): boolean {
  const type = getNamedType(field.type);
  const items = isObjectType(type) ? type.getFields()['nodes'] : undefined;
  return tells(type.name) || (items !== undefined && tells(getNamedType(items.type).name));
}

/** Each mutation with some input. */
export function everyMutation(schema: GraphQLSchema, samples: Samples): string[] {
  return Object.values(schema.getMutationType()!.getFields()).map(
    (field) => `mutation { ${selection(field, plainArguments(field, samples)[0]!)} }`,
  );
}

/** Ways from the queries to each type: the shortest to each field that leads to it. */
function everyWay(
  schema: GraphQLSchema,
  samples: Samples,
  tells: (type: string) => boolean,
): { way: readonly Step[]; type: GraphQLObjectType }[] {
  const ways: { way: readonly Step[]; type: GraphQLObjectType }[] = [];
  const first: { way: readonly Step[]; type: GraphQLObjectType } = {
    way: [],
    type: schema.getQueryType()!,
  };
  const seen = new Set<string>();
  for (let level = [first]; level.length > 0;) {
    const next: typeof level = [];
    // What is first reached on one level is gone on from by all its ways of that level.
    const reached = new Set<string>();
    for (const { way, type } of level) {
      for (const field of Object.values(type.getFields())) {
        for (const target of objectTypes(schema, getNamedType(field.type))) {
          const known = seen.has(target.name) || reached.has(target.name);
          if (known && way.length > 0 && !tells(target.name)) continue;
          for (const given of plainArguments(field, samples)) {
            const step = { field: `${field.name}${given}`, as: target.name };
            const longer = { way: [...way, step], type: target };
            ways.push(longer);
            if (!seen.has(target.name)) next.push(longer);
            reached.add(target.name);
          }
        }
      }
    }
    for (const name of reached) seen.add(name);
    level = next;
  }
  return ways;
}

function objectTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

function request(way: readonly Step[], selected: string): string {
  return `{ ${way.reduceRight((within, { field, as }) => `${field} { ... on ${as} { ${within} } }`, selected)} }`;
}

type Field = GraphQLField<unknown, unknown>;

/** A field with what is simple within it; the rest is asked on the ways that lead there. */
function selection(field: Field, given: string, nodes = false): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return `${field.name}${given}`;
  const inner = isObjectType(type)
    ? Object.values(type.getFields())
        .filter((one) => isLeafType(getNamedType(one.type)) && !one.args.some(isRequiredArgument))
        .map(({ name }) => name)
    : [];
  const items = isObjectType(type) && nodes ? type.getFields()['nodes'] : undefined;
  const within = items ? `nodes { ${namesWithin(getNamedType(items.type))} }` : '';
  return `${field.name}${given} { __typename ${inner.join(' ')} ${within} }`;
}

function namesWithin(type: GraphQLNamedType): string {
  const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
  return ['__typename', ...fields.filter((name) => name === 'id' || name === 'name')].join(' ');
}

/** The least arguments a field can do with: one for each id where it takes one. */
function plainArguments(field: Field, samples: Samples): string[] {
  const required = field.args.filter(isRequiredArgument);
  if (required.length === 0) return [''];
  const ids = required.filter(({ type }) => getNamedType(type).name === 'ID');
  if (ids.length === 2) {
    return [`(${ids.map(({ name }, at) => `${name}: "${samples.pair[at]}"`).join(', ')})`];
  }
  const [argument] = required;
  if (required.length === 1) {
    const own = samples.idsOf[field.name];
    const given = own ? own.map((id) => `"${id}"`) : values(argument!, samples);
    return given.map((value) => `(${argument!.name}: ${value})`);
  }
  return [`(${required.map((one) => `${one.name}: ${values(one, samples)[0]}`).join(', ')})`];
}

/** Each argument that may be left out, alone, with each value. */
function variations(field: Field, samples: Samples): string[] {
  const plain = plainArguments(field, samples)[0]!.slice(1, -1);
  return field.args
    .filter((argument) => !isRequiredArgument(argument))
    .flatMap((argument) =>
      values(argument, samples).map((value) => {
        const given = `${argument.name}: ${value}`;
        return `(${plain === '' ? given : `${plain}, ${given}`})`;
      }),
    );
}

function values({ name, type }: GraphQLArgument, samples: Samples): string[] {
  return valuesOf(name, type, samples);
}

function valuesOf(name: string, type: GraphQLInputType, samples: Samples): string[] {
  if (isNonNullType(type)) return valuesOf(name, type.ofType, samples);
  if (isListType(type)) return valuesOf(name, type.ofType, samples).map((value) => `[${value}]`);
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const required = fields.filter(
      (one) => isNonNullType(one.type) && one.defaultValue === undefined,
    );
    if (required.length > 0) {
      const given = required.map(
        (one) => `${one.name}: ${valuesOf(one.name, one.type, samples)[0]}`,
      );
      return [`{ ${given.join(', ')} }`];
    }
    return fields.flatMap((one) =>
      valuesOf(one.name, one.type, samples).map((value) => `{ ${one.name}: ${value} }`),
    );
  }
  switch (type.name) {
    case 'ID':
      return samples.ids.map((id) => `"${id}"`);
    case 'String':
      if (name === 'text') return samples.words.map((words) => `"${words}"`);
      return name === 'code' ? ['"698"'] : ['"2026-01-01"'];
    case 'Date':
      return ['"2025-06-01"'];
    case 'Int':
      return name === 'first' ? ['500'] : ['1'];
    case 'Float':
      return ['0.5'];
    default:
      return ['true'];
  }
}
