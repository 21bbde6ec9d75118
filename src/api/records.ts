/** Any record by its id, search by name, and where facts come from. */
import {
  Arg,
  Args,
  createUnionType,
  Ctx,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Field,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { EntityKind } from '../model/kinds.js';
import { aboutRecords } from '../questions/asking/about.js';
import { type Asking, checkPageSize } from '../questions/asking/asking.js';
import { search, searchedKinds } from '../records/search.js';
import { declaredTypes } from './declared/entityTypes.js';
import { Link, linkKinds } from './declared/link.js';
import { readLink } from './declared/linkConnections.js';
import type { RequestContext } from './frame/context.js';
import { readOffsetCursor, writeCursor } from './frame/cursor.js';
import { SearchKindEnum } from './frame/enums.js';
import { About } from './types/answers/about.js';
import { Area, Municipality } from './types/area.js';
import { AskingArguments, PageArguments, PageInfo } from './types/answers/connection.js';
import { ContactPerson } from './types/contactPerson.js';
import {
  type AnyEntity,
  objectOf,
  readMembership,
  readObject,
  readRelationshipsFrom,
  type PromiseOrValue,
} from './types/entities.js';
import type { Membership } from './types/membership.js';
import { Network } from './types/network.js';
import { Organisation } from './types/organisation.js';
import { Node, Record, Validity } from './types/record.js';
import { Source, SourceReference, SourceScope } from './types/source.js';

const Found = createUnionType({
  name: 'SearchResult',
  description: 'A record that a search found.',
  types: () => [
    ...([Organisation, Network, Municipality, Area, ContactPerson, Source] as const),
    ...[...declaredTypes].filter(([kind]) => searchedKinds.includes(kind)).map(([, type]) => type),
  ],
});

const kindsWithoutPeople = searchedKinds.filter((kind) => kind !== 'ContactPerson');

@ObjectType({ description: 'What a search found and its cursor.' })
class SearchEdge {
  @Field(() => String, { description: 'The place of the item.' }) readonly cursor!: string;
  @Field(() => Found, { description: 'The record.' }) readonly node!: AnyEntity;
}

@ObjectType({ description: 'A page of what a search found, the best first.' })
class SearchConnection {
  @Field(() => [Found], { description: 'The records of this page.' })
  readonly nodes!: readonly AnyEntity[];

  @Field(() => [SearchEdge], { description: 'The records with their cursors.' })
  readonly edges!: readonly SearchEdge[];

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  readonly pageInfo!: PageInfo;

  @Field(() => About, { description: 'What the answer says of itself.' })
  readonly about!: About;
}

@Resolver()
export class RecordResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Any record by its id; null when there is none.',
  })
  async node(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Args(() => AskingArguments) common: AskingArguments,
  ): Promise<AnyEntity | Membership | Link | undefined> {
    const asking = await context.asking(common);
    const entity = await readObject<AnyEntity>(context, asking, id);
    if (entity) return entity;
    const kind = linkKinds.find((each) => asking.graph.edges[each].ids.numberOf(id) >= 0);
    return kind ? readLink(context, asking, kind, id) : readMembership(context, asking, id);
  }

  @Query(() => SearchConnection, {
    description:
      'Records with a name whose words begin with the words given, forgiving of case and accents; exact names first.',
  })
  async search(
    @Ctx() context: RequestContext,
    @Arg('text', () => String, { description: 'Words or their beginnings, in any order.' })
    text: string,
    @Arg('kinds', () => [SearchKindEnum], { nullable: true, description: 'Only these kinds.' })
    kinds: EntityKind[] | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<SearchConnection> {
    checkPageSize(first);
    const asking = await context.asking(common);
    const offset = readOffsetCursor(after) ?? 0;
    const { store } = context.records;
    const page = { limit: first + 1, offset };
    const sought = { text, kinds: kinds ?? (asking.masking && kindsWithoutPeople), ...page };
    const found = await search(store, sought, context.signal);
    const edges = found.slice(0, first).map((entity, index) => ({
      cursor: writeCursor(offset + index + 1),
      node: objectOf(entity, asking),
    }));
    return {
      nodes: edges.map(({ node }) => node),
      edges,
      pageInfo: {
        hasNextPage: found.length > first,
        hasPreviousPage: offset > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      about: new About(aboutRecords(asking, 'search:definition', edges.length, 0), asking),
    };
  }
}

@Resolver(() => Record)
export class RecordSourcesResolver {
  @FieldResolver(() => [SourceReference], {
    description: 'Which sources say so, and where in them.',
  })
  async sources(
    @Root() { sourceReferences, asking }: Sourced,
    @Ctx() context: RequestContext,
  ): Promise<readonly SourceReference[]> {
    const read = sourceReferences.map(async ({ source, locator }) => ({
      source: await readObject<Source>(context, asking, source, 'Source'),
      locator,
    }));
    return (await Promise.all(read)).filter(isFound);
  }
}

type Sourced = Record & { readonly asking: Asking };

function isFound(reference: {
  source: Source | undefined;
  locator: string | undefined;
}): reference is { source: Source; locator: string | undefined } {
  return reference.source !== undefined;
}

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: 'One source; null when there is none.' })
  async source(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Source | undefined> {
    return readObject(context, await context.asking({}), id, 'Source');
  }

  @FieldResolver(() => [SourceScope], {
    description: 'For what the source speaks. Of all else that it does not list it says nothing.',
  })
  async scopes(
    @Root() { id, asking }: Source,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many at the most, 1 to 500.' })
    first: number,
  ): Promise<readonly SourceScope[]> {
    const declared = await readRelationshipsFrom(context, asking, 'SPEAKS_FOR', id);
    checkPageSize(first);
    const read = declared.slice(0, first).map(async ({ to, validity, properties }) => {
      const subject = await readObject<AnyEntity>(context, asking, to);
      const { fact = 'memberships', complete = false } = properties;
      if (!subject) return undefined;
      const network = subject instanceof Network ? subject : undefined;
      const area = network ? undefined : subject;
      return { network, area, fact, complete, validity: new Validity(validity) };
    });
    return (await Promise.all(read)).filter((scope) => scope !== undefined);
  }
}

@Resolver(() => About)
export class AboutResolver {
  @FieldResolver(() => [Source], { description: 'The sources of the counted facts.' })
  async sources(
    @Root() { sourceIds, asking }: About,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many at the most, 1 to 500.' })
    first: number,
  ): Promise<readonly Source[]> {
    checkPageSize(first);
    const read = sourceIds
      .slice(0, first)
      .map(async (id) => readObject<Source>(context, asking, id, 'Source'));
    return (await Promise.all(read)).filter((source) => source !== undefined);
  }
}

@Resolver(() => Link)
export class LinkResolver {
  @FieldResolver(() => Record, { nullable: true, description: 'Of which record it says it.' })
  from(
    @Root() { relationship, asking }: Link,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<AnyEntity | undefined> {
    return readObject(context, asking, relationship.from);
  }

  @FieldResolver(() => Record, { nullable: true, description: 'To which record it leads.' })
  to(
    @Root() { relationship, asking }: Link,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<AnyEntity | undefined> {
    return readObject(context, asking, relationship.to);
  }
}
