/** Communities of networks and organisations in GraphQL. */
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import type { Asking } from '../../../questions/asking/asking.js';
import type {
  Community,
  CommunityMember,
  CommunityMembers,
  ProjectionWeight,
} from '../../../questions/structure/communities.js';
import { enumOf } from '../../frame/enums.js';
import { GapRecordObject } from '../../matrix/records.js';
import { type ConnectionOf, connectionType } from '../answers/connection.js';

export const CommunityMembersEnum = enumOf<CommunityMembers>({
  name: 'CommunityMembers',
  description: 'Who is divided into communities.',
  codes: {
    both: 'Networks and organisations together, joined by places.',
    networks: 'Networks alone, joined by organisations that they have in common.',
    organisations: 'Organisations alone, joined by networks that they have in common.',
  },
});

export const ProjectionWeightEnum = enumOf<ProjectionWeight>({
  name: 'ProjectionWeight',
  description: 'How much it weighs that two have others in common.',
  codes: {
    shared: 'How many they have in common.',
    newman: 'For each that they have in common 1 / (n − 1), where n have it (Newman 2001).',
  },
});

@InputType('ProjectionInput', { description: 'How networks alone, or organisations alone, join.' })
export class ProjectionInput {
  @Field(() => Int, { defaultValue: 2, description: 'Least number in common, 1 or more.' })
  readonly minShared!: number;

  @Field(() => ProjectionWeightEnum, {
    defaultValue: 'shared',
    description: 'What a connection weighs.',
  })
  readonly weight!: ProjectionWeight;
}

@ObjectType('CommunityRecord', { description: 'A network or an organisation of a community.' })
class CommunityRecordObject extends GapRecordObject {}

@ObjectType('CommunityMember', { description: 'Who is in a community.' })
export class CommunityMemberObject {
  constructor(
    readonly member: CommunityMember,
    private readonly asking: Asking,
  ) {}

  @Field(() => CommunityRecordObject, { description: 'The network or organisation.' })
  get record(): CommunityRecordObject {
    return new CommunityRecordObject(this.member.id, this.asking);
  }

  @Field(() => Float, {
    description: 'What its connections to others of the community weigh together.',
  })
  get within(): number {
    return this.member.within;
  }
}

@ObjectType({ description: 'A page of who is in a community, the best connected in it first.' })
export class CommunityMemberConnection extends connectionType(
  'CommunityMember',
  CommunityMemberObject,
) {}

@ObjectType('Community', {
  description: 'Networks and organisations that have more to do with each other than by chance.',
})
export class CommunityObject {
  constructor(
    readonly community: Community,
    readonly asking: Asking,
  ) {}

  @Field(() => Int, { description: 'Its place among all, the largest being 1.' })
  get number(): number {
    return this.community.number;
  }

  @Field(() => Int, { description: 'How many are in it.' })
  get size(): number {
    return this.community.networks + this.community.organisations;
  }

  @Field(() => Int, { description: 'How many networks.' })
  get networks(): number {
    return this.community.networks;
  }

  @Field(() => Int, { description: 'How many organisations.' })
  get organisations(): number {
    return this.community.organisations;
  }

  @Field(() => Float, { description: 'What it adds to the modularity of the division. Unrounded.' })
  get modularity(): number {
    return this.community.modularity;
  }
}

@ObjectType('CommunityConnection', {
  description: 'A page of communities, the largest first, equal ones by their first record.',
})
export class CommunityConnection extends connectionType('Community', CommunityObject) {
  @Field(() => Float, {
    description:
      'Of the whole division, at most 1: Barber’s for networks and organisations together, else Newman’s. Unrounded.',
  })
  readonly modularity!: number;
}

export type CommunityConnectionObject = ConnectionOf<CommunityObject> & {
  readonly modularity: number;
};
