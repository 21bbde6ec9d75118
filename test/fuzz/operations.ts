/**
 * Random requests over the whole emitted schema: operations with fragments, aliases, directives and
 * variables; some with words lost, doubled or exchanged; some that are not GraphQL over HTTP at all.
 */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { SeededRandom } from '../../src/demo/invented/seededRandom.js';
import { type Known, literal, randomValue } from './values.js';

export interface RandomRequest {
  readonly method: 'GET' | 'POST';
  /** What follows the service's address. */
  readonly path: string;
  readonly headers: { readonly [name: string]: string };
  readonly body?: string;
}

const DEEPEST = 6;

export function randomRequest(
  schema: GraphQLSchema,
  random: SeededRandom,
  known: Known,
): RandomRequest {
  const operation = randomOperation(schema, random, known);
  const headers = {
    'content-type': random.chance(0.97) ? 'application/json' : 'text/plain',
    // What nobody can be answered with says nothing of what was asked.
    accept: random.chance(0.95)
      ? random.pick(['application/json', 'application/graphql-response+json', '*/*'])
      : 'text/x',
    'accept-language': random.pick(['fi', 'sv', 'en', 'de;q=0.5', '*', ';;;']),
    'apollo-require-preflight': 'true',
  };
  if (random.chance(0.1)) {
    const parameters = new URLSearchParams({
      query: operation.query,
      variables: JSON.stringify(operation.variables),
    });
    const path = `/graphql?${parameters.toString()}`;
    if (path.length < 10_000) return { method: 'GET', path, headers };
  }
  const whole: object = random.chance(0.97)
    ? operation
    : { ...operation, ...Object.fromEntries([[random.pick(BODY_KEYS), random.pick(BODY_VALUES)]]) };
  const json = JSON.stringify(random.chance(0.02) ? [whole, whole] : whole);
  const body = random.chance(0.98) ? json : json.slice(0, random.integer(0, json.length));
  return { method: 'POST', path: '/graphql', headers, body };
}

const BODY_KEYS = ['query', 'variables', 'operationName', 'extensions'];
const BODY_VALUES = [null, '', 0, [], {}, 'Q', { persistedQuery: { version: 1 } }, true];

interface Writing {
  readonly schema: GraphQLSchema;
  readonly random: SeededRandom;
  readonly known: Known;
  readonly variables: { [name: string]: unknown };
  readonly declared: string[];
  readonly fragments: string[];
}

function randomOperation(schema: GraphQLSchema, random: SeededRandom, known: Known) {
  const variables = {};
  const writing: Writing = { schema, random, known, variables, declared: [], fragments: [] };
  const changes = random.chance(0.1);
  const root = changes ? schema.getMutationType()! : schema.getQueryType()!;
  const body = selections(writing, root, 0);
  const declared = writing.declared.length > 0 ? `(${writing.declared.join(', ')})` : '';
  const valid = [
    `${changes ? 'mutation' : 'query'} Q${declared} ${body}`,
    ...writing.fragments,
  ].join('\n');
  return { query: random.chance(0.9) ? valid : disturbed(valid, random), variables };
}

function selections(writing: Writing, type: GraphQLOutputType, depth: number): string {
  const { random, schema } = writing;
  const named = getNamedType(type);
  const chosen: string[] = [];
  if (isAbstractType(named)) {
    chosen.push('__typename');
    for (const possible of schema.getPossibleTypes(named)) {
      if (random.chance(0.5)) {
        chosen.push(`... on ${possible.name} ${selections(writing, possible, depth)}`);
      }
    }
  }
  if ('getFields' in named && !('getValues' in named)) {
    const fields = Object.values(named.getFields()).filter(
      (field): field is GraphQLField<unknown, unknown> =>
        'args' in field && (depth < DEEPEST || !isCompositeType(getNamedType(field.type))),
    );
    // Fewer the deeper, or nearly all would be too large to be answered.
    const most = depth === 0 ? 2 : Math.max(1, 5 - depth);
    for (let count = random.integer(1, most); count > 0 && fields.length > 0; count--) {
      chosen.push(selection(writing, random.pick(fields), depth));
    }
  }
  if (chosen.length === 0 || random.chance(0.05)) chosen.push('__typename');
  const body = `{ ${chosen.join(' ')} }`;
  if (depth === 0 || !isObjectType(named) || !random.chance(0.1)) return body;
  const name = `F${writing.fragments.length}`;
  writing.fragments.push(`fragment ${name} on ${named.name} ${body}`);
  return `{ ...${name} }`;
}

function selection(writing: Writing, field: GraphQLField<unknown, unknown>, depth: number): string {
  const { random } = writing;
  // Hardly any text is a cursor, nor any id one of a scenario.
  const isSeldom = (name: string) => name === 'after' || name === 'scenario';
  const given = field.args.filter(
    ({ name, type }) => isNonNullType(type) || random.chance(isSeldom(name) ? 0.05 : 0.3),
  );
  const args = given.map((argument) => `${argument.name}: ${argumentValue(writing, argument)}`);
  // Its own name each, so that two askings of one field do not contradict each other.
  const alias = args.length > 0 || random.chance(0.05) ? `a${random.integer(0, 1e6)}: ` : '';
  const directive = random.chance(0.03) ? ` @include(if: ${random.chance(0.5)})` : '';
  const within = isCompositeType(getNamedType(field.type))
    ? ` ${selections(writing, field.type, depth + 1)}`
    : '';
  return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${directive}${within}`;
}

function argumentValue(writing: Writing, { name: argument, type }: GraphQLArgument): string {
  const { random, known, variables, declared } = writing;
  // A revision that does not come is waited for; once in a while is enough.
  const waits = argument === 'atLeastRevision' && !random.chance(0.002);
  // Most revisions have not come yet.
  const looksBack = argument === 'revision' && random.chance(0.9);
  const value =
    waits || looksBack ? random.integer(looksBack ? 1 : -1, 1) : randomValue(type, random, known);
  if (random.chance(0.5)) return literal(value, true);
  const name = `v${declared.length}`;
  declared.push(`$${name}: ${String(type)}`);
  if (random.chance(0.97)) variables[name] = value;
  return `$${name}`;
}

/** A document with some of its words lost, doubled, exchanged or replaced. */
function disturbed(document: string, random: SeededRandom): string {
  const parts = document.split(/(?<=\s)|(?=[{}():$])/);
  for (let times = random.integer(1, 3); times > 0; times--) {
    const place = random.integer(0, parts.length - 1);
    const other = random.integer(0, parts.length - 1);
    random.pick([
      () => parts.splice(place, 1),
      () => parts.splice(place, 0, parts[other]!),
      () => ([parts[place], parts[other]] = [parts[other]!, parts[place]!]),
      () =>
        (parts[place] = random.pick(['{', '}', '$v0', '...F0', '"""', '@skip', '\u0000', '🧭'])),
    ])();
  }
  return parts.join('');
}
