/**
 * Every question of the schema as it is, and each field of one that takes arguments, asked by the places
 * in its arguments: what is said of a value that may not stand there, in each language.
 */
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { DemoService } from '../demo/demoService.js';

/** A question, or a field of one that takes arguments of its own. */
export interface Field {
  /** `reach`, or `reach.expected`. */
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly args: readonly GraphQLArgument[];
  readonly within?: Field;
}

export interface Problem {
  readonly path: string;
  readonly value: string;
  readonly message: string;
  readonly suggestion?: string;
}
export interface Answer {
  readonly data?: { readonly [field: string]: unknown } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly problems?: readonly Problem[] };
  }[];
}

const languages = ['fi', 'sv', 'en'] as const;

/** Arguments that a field cannot do without, by its name. */
export type Required = { readonly [field: string]: { readonly [argument: string]: unknown } };

/** Fields of the query type that always answer, with `about`, and what can be asked of their answers. */
export function questionsOf(schema: GraphQLSchema): readonly Field[] {
  const questions = Object.values(schema.getQueryType()!.getFields()).filter((field) => {
    const type = getNamedType(field.type);
    return (
      isNonNullType(field.type) && isObjectType(type) && type.getFields()['about'] !== undefined
    );
  });
  return questions.flatMap((field): Field[] => {
    const question: Field = { name: field.name, field, args: field.args };
    const type = getNamedType(field.type);
    const inner = isObjectType(type) ? Object.values(type.getFields()) : [];
    return [
      question,
      ...inner
        .filter(({ args }) => args.length > 0)
        .map((one) => ({
          ...{ name: `${field.name}.${one.name}`, field: one, args: one.args },
          within: question,
        })),
    ];
  });
}

export interface Place {
  readonly path: string;
  readonly type: GraphQLInputType;
  /** Arguments in which a value stands there. */
  readonly give: (value: unknown) => object;
}

/** Places in an argument where something wanted is given, such as `filter.areas.0`. */
export function places(
  { name, type }: { readonly name: string; readonly type: GraphQLInputType },
  isWanted: (type: GraphQLInputType) => boolean,
): Place[] {
  const named = getNullableType(type);
  if (isListType(named)) {
    const inner = getNullableType(named.ofType);
    return isWanted(inner)
      ? [{ path: `${name}.0`, type: inner, give: (value) => ({ [name]: [value] }) }]
      : [];
  }
  if (isWanted(named)) return [{ path: name, type: named, give: (value) => ({ [name]: value }) }];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((inner) =>
    places(inner, isWanted).map(({ path, type: its, give }) => ({
      path: `${name}.${path}`,
      type: its,
      give: (value: unknown) => ({ [name]: give(value) }),
    })),
  );
}

export class EveryQuestion {
  constructor(
    readonly fields: readonly Field[],
    private readonly service: DemoService,
    private readonly required: Required,
  ) {}

  /** Every place in the arguments of every question where something wanted is given. */
  cases(isWanted: (type: GraphQLInputType) => boolean, but: readonly string[] = []) {
    return this.fields.flatMap((field) =>
      field.args
        .filter(({ name }) => !but.includes(name))
        .flatMap((argument) => places(argument, isWanted).map((place) => ({ field, ...place }))),
    );
  }

  /** Asks a field with arguments as variables, which are told by their place when they are wrong. */
  async ask(field: Field, given: object, language: string): Promise<Answer> {
    const variables: { [name: string]: unknown } = { ...this.required[field.name] };
    for (const [name, value] of Object.entries(given) as [string, unknown][]) {
      const usual = variables[name];
      // Of a list that is needed the first is given in another's place.
      variables[name] =
        Array.isArray(usual) && Array.isArray(value) ? [...value, ...usual.slice(1)] : value;
    }
    const { within } = field;
    if (!within) {
      const { declared, call } = callOf(field, variables, '');
      const query = `${head(declared)}{ ${call} { about { asOf empty { reason text } } } }`;
      return (await this.service.answer(query, variables, language)) as Answer;
    }
    const outer = this.required[within.name] ?? {};
    const [around, inside] = [callOf(within, outer, 'its_'), callOf(field, variables, '')];
    const selected = isObjectType(getNamedType(field.field.type)) ? ' { __typename }' : '';
    const query = `${head([...around.declared, ...inside.declared])}{ ${around.call} { ${inside.call}${selected} } }`;
    const outside = Object.entries(outer).map(([name, value]) => [`its_${name}`, value] as const);
    const all = { ...variables, ...Object.fromEntries(outside) };
    return (await this.service.answer(query, all, language)) as Answer;
  }

  /** Faults of what is told of each of them; a problem is held against what is expected of it. */
  async faultsOf(
    asked: readonly { readonly field: Field; readonly given: object }[],
    isTold: (problem: Problem, at: number) => boolean,
  ): Promise<string[]> {
    const faults: string[] = [];
    for (const [at, { field, given }] of asked.entries()) {
      const problem = await this.#problemOf(field, given);
      if (typeof problem === 'string') faults.push(problem);
      else if (!isTold(problem, at)) {
        faults.push(`${field.name} ${JSON.stringify(given)}: ${JSON.stringify(problem)}`);
      }
    }
    return faults;
  }

  /** What is wrong, told alike in each language in other words; a sentence about it where it is not. */
  async #problemOf(field: Field, given: object): Promise<Problem | string> {
    const told = await Promise.all(languages.map((language) => this.ask(field, given, language)));
    const where = `${field.name} ${JSON.stringify(given)}`;
    const codes = told.map(({ errors }) => errors?.[0]?.extensions.code);
    if (codes.some((code) => code !== 'BAD_USER_INPUT' && code !== 'NOT_FOUND')) {
      return `${where}: ${codes[0] ?? JSON.stringify(told[0]?.data)}`;
    }
    const problems = told.map(({ errors }) => errors?.[0]?.extensions.problems?.[0]);
    if (!problems[0]) return `${where}: no problem is told, but ${told[0]?.errors?.[0]?.message}`;
    const messages = problems.map((one) => one?.message ?? '');
    if (new Set(messages).size < languages.length) return `${where}: not in each language`;
    const unfilled = messages.find((message) => /undefined|null|NaN|\{\{/.test(message));
    return unfilled === undefined ? problems[0] : `${where}: ${unfilled}`;
  }
}

function callOf({ field, args }: Field, variables: object, prefix: string) {
  const given = args.filter(({ name }) => name in variables);
  const passed = given.map(({ name }) => `${name}: $${prefix}${name}`).join(', ');
  return {
    declared: given.map(({ name, type }) => `$${prefix}${name}: ${String(type)}`),
    call: passed === '' ? field.name : `${field.name}(${passed})`,
  };
}

const head = (declared: readonly string[]) =>
  declared.length === 0 ? '' : `query (${declared.join(', ')}) `;
