/** Lists of the records of each kind that needs nothing but its declaration, and of sources. */
import {
  Arg,
  Args,
  type ClassType,
  Ctx,
  Field,
  InputType,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import type { Status } from '../../model/codes.js';
import { classifierOf, type FieldDeclaration } from '../../model/declaration.js';
import { entityDeclarations, type EntityKind } from '../../model/kinds.js';
import { listOf } from '../../model/ways.js';
import { recordPredicate } from '../../questions/filters/recordFilter.js';
import { idsByKey } from '../../records/byKey.js';
import type { RequestContext } from '../frame/context.js';
import { enumOfCodes, RecordStatusEnum } from '../frame/enums.js';
import {
  AskingArguments,
  type ConnectionOf,
  connectionType,
  PageArguments,
} from '../types/answers/connection.js';
import { listConnection } from '../types/answers/connections.js';
import type { AnyEntity } from '../types/entities.js';
import { Source } from '../types/source.js';
import { declaredTypes } from './entityTypes.js';
import { namedClass } from './namedClass.js';

/** What a list is asked for: values by the names of the filter's fields. */
type Filter = { readonly [name: string]: unknown } & { readonly statuses?: Status[] | null };

const listed: readonly (readonly [EntityKind, ClassType])[] = [
  ...declaredTypes,
  ['Source', Source as ClassType],
];

/** A resolver class for each list. */
export const listResolvers: readonly ClassType[] = listed.map(([kind, type]) =>
  listResolver(kind, type as ClassType<AnyEntity>),
);

function listResolver(kind: EntityKind, type: ClassType<AnyEntity>): ClassType {
  const { list, things } = listOf(kind);
  class Connection extends connectionType<AnyEntity>(kind, type) {}
  ObjectType(`${kind}Connection`, { description: `A page of ${things}, by name.` })(Connection);
  const classifier = classifierOf(entityDeclarations[kind]);
  const codes = classifier && `${classifier.field}s`;
  const keys = Object.entries<FieldDeclaration>(entityDeclarations[kind].fields)
    .filter(([, { key }]) => key)
    .map(([name]) => name);
  const filterType = filterInput(kind, things, keys);

  const List = namedClass(`${kind}List`);
  Resolver()(List);
  const { prototype } = List;
  const method = {
    async value(
      context: RequestContext,
      filter: Filter | null | undefined,
      common: AskingArguments,
      page: PageArguments,
    ): Promise<ConnectionOf<AnyEntity>> {
      const asking = await context.asking(common);
      const given = keys.flatMap((key) => {
        const value = filter?.[key];
        return typeof value === 'string' ? [idsByKey(context.records, kind, key, value)] : [];
      });
      const found = await Promise.all(given);
      return listConnection(context, asking, page, {
        kind,
        statuses: filter?.statuses ?? undefined,
        filter: recordPredicate({
          codes: (codes === undefined ? undefined : (filter?.[codes] ?? undefined)) as string[],
          ids: found.length > 0 ? found.reduce(both) : undefined,
        }),
      });
    },
    configurable: true,
  };
  Object.defineProperty(prototype, list, method);
  Ctx()(prototype, list, 0);
  const fitting = { nullable: true, description: 'Only those that meet every condition.' } as const;
  Arg('filter', () => filterType, fitting)(prototype, list, 1);
  Args(() => AskingArguments)(prototype, list, 2);
  Args(() => PageArguments)(prototype, list, 3);
  const description = `${things.charAt(0).toUpperCase()}${things.slice(1)} that certainly hold on the day, by name.`;
  Query(() => Connection, { description })(prototype, list, method);
  return List;
}

function filterInput(kind: EntityKind, things: string, keys: readonly string[]): ClassType {
  const FilterInput = namedClass(`${kind}FilterInput`);
  const description = `${things.charAt(0).toUpperCase()}${things.slice(1)} that meet every condition that is given.`;
  InputType(`${kind}FilterInput`, { description })(FilterInput);
  const { prototype } = FilterInput;
  const nullable = true;
  const classifier = classifierOf(entityDeclarations[kind]);
  if (classifier) {
    const { field, codes } = classifier;
    const meaning = `Only with one of these as ${field}. ${codes.description}`;
    const type = enumOfCodes(codes);
    Field(() => [type], { nullable, description: meaning })(prototype, `${field}s`);
  }
  for (const key of keys) {
    const meaning = `Only with exactly this ${key}; names forgive case and accents.`;
    Field(() => String, { nullable, description: meaning })(prototype, key);
  }
  const statuses = 'Statuses that are let in; ACTIVE and ENDED when left out.';
  Field(() => [RecordStatusEnum], { nullable, description: statuses })(prototype, 'statuses');
  return FilterInput;
}

function both(some: readonly string[], others: readonly string[]): readonly string[] {
  const wanted = new Set(others);
  return some.filter((id) => wanted.has(id));
}
