/**
 * Inputs of commands that write a record, made from the declarations: each field that people fill in, and
 * what every record carries, with names in all languages at once.
 */
import { type ClassType, Field, ID, InputType } from 'type-graphql';
import type { Status } from '../../model/codes.js';
import type { FieldDeclaration, Fields, PropertyValue } from '../../model/declaration.js';
import { type NameLanguage, nameLanguages } from '../../model/languages.js';
import type { SourceReference } from '../../model/record.js';
import { namedClass } from '../declared/namedClass.js';
import { scalarOf } from '../declared/scalarOf.js';
import { clientMutationId } from '../frame/command.js';
import { RecordStatusEnum } from '../frame/enums.js';

@InputType({
  description:
    'A text by language. In an update, a language that is left out stays as it is, null takes it away.',
})
export class NamesInput {
  @Field(() => String, { nullable: true, description: 'Finnish.' }) fi?: string | null;
  @Field(() => String, { nullable: true, description: 'Swedish.' }) sv?: string | null;
  @Field(() => String, { nullable: true, description: 'English.' }) en?: string | null;
  @Field(() => String, { nullable: true, description: 'Northern Sámi.' }) se?: string | null;
  @Field(() => String, { nullable: true, description: 'Inari Sámi.' }) smn?: string | null;
  @Field(() => String, { nullable: true, description: 'Skolt Sámi.' }) sms?: string | null;
}

@InputType({ description: 'Which source says so, and where in it.' })
export class SourceReferenceInput {
  @Field(() => ID, { description: 'The id of the source.' })
  source!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where in the source: "row 12", a page, an address.',
  })
  locator?: string | null;
}

/** What inputs of commands say, by field. */
export type Input = { readonly [field: string]: unknown } & {
  readonly clientMutationId?: string | null;
  readonly firstDay?: string | null;
  readonly lastDay?: string | null;
  readonly status?: Status | null;
  readonly sources?: readonly SourceReferenceInput[] | null;
  readonly expectedRevision?: number | null;
};

export const firstDay =
  'First day ("2026-01-31"), month ("2026-01") or year ("2026"); "unknown" when nobody has said, as when it is left out.';
export const lastDay =
  'Last day, month or year; "unknown" when it ends or has ended nobody knows when; "open", until further notice, when left out.';
export const expectedRevision =
  'The revision of the record as you saw it; when it has changed since, nothing is done, the code is CONFLICT, and both versions are in `extensions.versions`.';
export const sources = 'The sources that say so.';
const unchanged = ' In an update, what is left out stays as it is; null takes it away.';

/** Adds a field that may be left out to an input. */
export function optional(input: ClassType, name: string, type: () => unknown, description: string) {
  Field(type as () => StringConstructor, { nullable: true, description })(input.prototype, name);
}

/** Adds a field that has to be given to an input. */
export function needed(input: ClassType, name: string, type: () => unknown, description: string) {
  Field(type as () => StringConstructor, { description })(input.prototype, name);
}

/** An empty input of a name, ready for its fields; every command can be named by its caller. */
export function inputNamed(name: string, description: string): ClassType {
  const CommandInput = namedClass(name);
  InputType(name, { description })(CommandInput);
  Field(() => String, clientMutationId)(CommandInput.prototype, 'clientMutationId');
  return CommandInput;
}

/** Adds the fields of a declaration, and those of every record. Nothing is needed where it is an update. */
export function fillIn(input: ClassType, fields: Fields, isUpdate: boolean): void {
  const more = isUpdate ? unchanged : '';
  for (const [name, field] of editable(fields)) {
    // Made here and now: enums have to be there before the schema is built.
    const type = inputType(field);
    const add = field.required && !isUpdate ? needed : optional;
    add(input, name, () => type, field.description.replace(/, by language\b/, '') + more);
  }
  optional(input, 'firstDay', () => String, firstDay + more);
  optional(input, 'lastDay', () => String, lastDay + more);
  const status = 'How firm it is; ACTIVE when left out.';
  optional(
    input,
    'status',
    () => RecordStatusEnum,
    status + (isUpdate ? ' In an update: as it is.' : ''),
  );
  optional(input, 'sources', () => [SourceReferenceInput], sources + more);
}

/** The fields that people fill in. */
function editable(fields: Fields): [string, FieldDeclaration][] {
  return Object.entries(fields).filter(([, { managed }]) => !managed);
}

function inputType(field: FieldDeclaration): unknown {
  if (field.type === 'names') return NamesInput;
  return field.type === 'text' && field.format === 'recordId' ? ID : scalarOf(field);
}

/** What an input says, as commands take it: names flat, what was not said left out. */
export function givenIn(input: Input, fields: Fields) {
  const properties: { [name: string]: PropertyValue | null | undefined } = {};
  for (const [name, { type }] of editable(fields)) {
    const value = input[name] as PropertyValue | NamesInput | null | undefined;
    if (type !== 'names') {
      properties[name] = value as PropertyValue | null | undefined;
      continue;
    }
    for (const language of nameLanguages) {
      const names = value as { readonly [L in NameLanguage]?: string | null } | null | undefined;
      properties[`${name}_${language}`] = names === null ? null : names?.[language];
    }
  }
  return {
    properties,
    firstDay: input.firstDay,
    lastDay: input.lastDay,
    status: input.status,
    sources: input.sources === undefined ? undefined : sourcesIn(input.sources),
  };
}

/** Sources as commands take them. */
export function sourcesIn(
  given: readonly SourceReferenceInput[] | null | undefined,
): readonly SourceReference[] {
  return (given ?? []).map(({ source, locator }) => ({
    source,
    ...(typeof locator === 'string' && { locator }),
  }));
}
