/** Memberships: their ends, and the commands that add and end one. */
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { addMembership } from '../changes/addMembership.js';
import type { Commanded } from '../changes/command.js';
import { endMembership } from '../changes/endMembership.js';
import { updateRelationship } from '../changes/editing/updateRelationship.js';
import { placeInRecord } from '../changes/refusal.js';
import { memberOf } from '../model/relationships/membership.js';
import {
  expectedRevision,
  fillIn,
  givenIn,
  type Input,
  inputNamed,
  needed,
  optional,
} from './commands/inputs.js';
import type { MembershipRole } from '../model/codes.js';
import { clientMutationId, keyOf } from './frame/command.js';
import type { RequestContext } from './frame/context.js';
import { MembershipRoleEnum } from './frame/enums.js';
import { readMembership, readObject, type PromiseOrValue } from './types/entities.js';
import { Member, Membership } from './types/membership.js';
import { Network } from './types/network.js';

@InputType({ description: 'Who joins which network.' })
class AddMembershipInput {
  @Field(() => String, clientMutationId) clientMutationId?: string | null;

  @Field(() => ID, { description: 'The organisation or contact person that joins.' })
  member!: string;

  @Field(() => ID, { description: 'The network that is joined.' })
  network!: string;

  @Field(() => MembershipRoleEnum, {
    nullable: true,
    description: 'In which role; not stated when left out.',
  })
  role?: MembershipRole | null;

  @Field(() => String, {
    nullable: true,
    description:
      'First day ("2026-01-31"), month ("2026-01") or year ("2026"); not known when left out, and then certain from today on.',
  })
  from?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Last day, month or year; until further notice when left out.',
  })
  lastDay?: string | null;

  @Field(() => ID, { nullable: true, description: 'The source that says so.' })
  source?: string | null;
}

@InputType({ description: 'Which membership ends when.' })
class EndMembershipInput {
  @Field(() => String, clientMutationId) clientMutationId?: string | null;

  @Field(() => ID, { description: 'The membership that ends.' })
  membership!: string;

  @Field(() => String, {
    description: 'The last day ("2026-01-31"), month or year of the membership.',
  })
  lastDay!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The revision of the membership as you saw it; when it has changed since, nothing is done and the code is CONFLICT.',
  })
  expectedRevision?: number | null;
}

const UpdateMembershipInput = inputNamed('UpdateMembershipInput', 'What is otherwise.');
needed(UpdateMembershipInput, 'membership', () => ID, 'The membership.');
optional(UpdateMembershipInput, 'expectedRevision', () => Int, expectedRevision);
fillIn(UpdateMembershipInput, memberOf.fields, true);

@ObjectType({ description: 'What came of a command on a membership.' })
class MembershipPayload {
  @Field(() => String, { nullable: true, description: 'Your name for the command.' })
  readonly clientMutationId!: string | null;

  @Field(() => Int, {
    description: 'The revision with the change; ask with `atLeastRevision` to see it anywhere.',
  })
  readonly revision!: number;

  @Field(() => Boolean, { description: 'False when the same command had been carried out before.' })
  readonly applied!: boolean;

  @Field(() => Membership, { nullable: true, description: 'The membership as it is now.' })
  readonly membership!: Membership | undefined;
}

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Member, { nullable: true, description: 'Who is a member.' })
  member(
    @Root() { relationship, asking }: Membership,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<Member | undefined> {
    return readObject(context, asking, relationship.from);
  }

  @FieldResolver(() => Network, { nullable: true, description: 'Of which network.' })
  network(
    @Root() { relationship, asking }: Membership,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<Network | undefined> {
    return readObject(context, asking, relationship.to, 'Network');
  }

  @Mutation(() => MembershipPayload, {
    description: 'An organisation or a person joins a network.',
  })
  async addMembership(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddMembershipInput, { description: 'Who, where, since when.' })
    input: AddMembershipInput,
  ): Promise<MembershipPayload> {
    const { id, ...commanded } = await addMembership(context.commanding, {
      key: keyOf('addMembership', input.clientMutationId),
      member: input.member,
      network: input.network,
      role: input.role ?? undefined,
      from: input.from ?? undefined,
      lastDay: input.lastDay ?? undefined,
      source: input.source ?? undefined,
    });
    return payload(context, input.clientMutationId, commanded, id);
  }

  @Mutation(() => MembershipPayload, {
    description: 'Corrects or completes a membership: its role, its days, its sources.',
  })
  async updateMembership(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateMembershipInput, { description: 'Which, and what is otherwise.' })
    input: Input & { readonly membership: string },
  ): Promise<MembershipPayload> {
    const { id, ...commanded } = await updateRelationship(
      context.commanding,
      {
        ...givenIn(input, memberOf.fields),
        key: keyOf('updateMembership', input.clientMutationId),
        kind: 'MEMBER_OF',
        id: input.membership,
        expectedRevision: input.expectedRevision ?? undefined,
      },
      (path) => placeInRecord(path).replace(/^input\.id$/, 'input.membership'),
    );
    return payload(context, input.clientMutationId, commanded, id);
  }

  @Mutation(() => MembershipPayload, {
    description: 'A membership ends. Its record stays, so that earlier days still count it.',
  })
  async endMembership(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndMembershipInput, { description: 'Which, and when.' })
    input: EndMembershipInput,
  ): Promise<MembershipPayload> {
    const commanded = await endMembership(context.commanding, {
      key: keyOf('endMembership', input.clientMutationId),
      membership: input.membership,
      lastDay: input.lastDay,
      expectedRevision: input.expectedRevision ?? undefined,
    });
    return payload(context, input.clientMutationId, commanded, input.membership);
  }
}

async function payload(
  context: RequestContext,
  clientMutationId: string | null | undefined,
  { revision, applied }: Commanded,
  id: string,
): Promise<MembershipPayload> {
  const asking = await context.asking({ atLeastRevision: revision });
  return {
    clientMutationId: clientMutationId ?? null,
    revision,
    applied,
    membership: await readMembership(context, asking, id),
  };
}
