/** Where sources disagree, what each says, and the command by which people decide. */
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { resolveConflict } from '../../changes/resolveConflict.js';
import { isEntityKind, isRelationshipKind } from '../../model/kinds.js';
import { conflicts } from '../../questions/past/conflicts.js';
import { readLink } from '../declared/linkConnections.js';
import { keyOf } from '../frame/command.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  PageArguments,
} from '../types/answers/connection.js';
import { readMembership, readObject } from '../types/entities.js';
import { Record } from '../types/record.js';
import { type Source, SourceReference } from '../types/source.js';
import {
  ConflictFilterInput,
  ResolveConflictInput,
  ResolveConflictPayload,
  StatedField,
  StatedFieldConnection,
  StatedValue,
} from '../types/statedField.js';

@Resolver(() => StatedField)
export class ConflictResolver {
  @Query(() => StatedFieldConnection, {
    description:
      'Question 10: fields of which sources say what cannot all be true, with all that is said, what stands and by which rule.',
  })
  async conflicts(
    @Ctx() context: RequestContext,
    @Arg('filter', () => ConflictFilterInput, {
      nullable: true,
      description: 'Only those that meet every condition.',
    })
    filter: ConflictFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<StatedField>> {
    const asking = await context.asking(common);
    const page = await conflicts(asking, context.records, context.may('contact'), {
      kinds: filter?.kinds ?? undefined,
      fields: filter?.fields ?? undefined,
      network: filter?.network ?? undefined,
      area: filter?.area ?? undefined,
      isDecided: filter?.decided ?? undefined,
      first,
      after: readIdCursor(after),
    });
    const fields = page.items.map((stated) => new StatedField(stated, asking));
    return connectionFrom(
      { ...page, items: fields },
      asking,
      after,
      ({ place }) => place,
      (field) => field,
    );
  }

  @FieldResolver(() => Record, {
    nullable: true,
    description: 'The record it is said of: an entity, a membership or another link.',
  })
  async record(
    @Root() { stated, asking }: StatedField,
    @Ctx() context: RequestContext,
  ): Promise<Record | undefined> {
    const { recordKind, record } = stated;
    if (isEntityKind(recordKind)) return readObject(context, asking, record);
    if (recordKind === 'MEMBER_OF') return readMembership(context, asking, record);
    if (!isRelationshipKind(recordKind)) return undefined;
    return readLink(context, asking, recordKind, record);
  }

  @Mutation(() => ResolveConflictPayload, {
    description:
      'People decide which value of a field stands, whatever sources say now or later. What was said stays; the decision can be undone.',
  })
  async resolveConflict(
    @Ctx() context: RequestContext,
    @Arg('input', () => ResolveConflictInput, { description: 'Of what, which value, why.' })
    input: ResolveConflictInput,
  ): Promise<ResolveConflictPayload> {
    const { record, field, reason } = input;
    const commanded = await resolveConflict(context.commanding, {
      key: keyOf('resolveConflict', input.clientMutationId),
      ...{ record, field, reason },
      statement: input.statement ?? undefined,
      value: input.value ?? undefined,
      expectedRevision: input.expectedRevision ?? undefined,
    });
    return { clientMutationId: input.clientMutationId ?? null, ...commanded };
  }
}

@Resolver(() => StatedValue)
export class StatedValueResolver {
  @FieldResolver(() => [SourceReference], {
    description: 'The source and the places in it; empty where people say so.',
  })
  async sources(
    @Root() { said, asking }: StatedValue,
    @Ctx() context: RequestContext,
  ): Promise<SourceReference[]> {
    const read = said.sources.map(async ({ source: id, locator }) => {
      const source = await readObject<Source>(context, asking, id, 'Source');
      return source && { source, locator };
    });
    return (await Promise.all(read)).filter((reference) => reference !== undefined);
  }
}
