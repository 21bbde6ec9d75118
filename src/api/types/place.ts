/** Places in networks in GraphQL: what makes somebody a member, a membership or a seat. */
import { Field, ObjectType } from 'type-graphql';
import { memberOf } from '../../model/relationships/membership.js';
import type { Relationship } from '../../model/record.js';
import type { Asking } from '../../questions/asking/asking.js';
import type { Place as FoundPlace, PlaceMaker } from '../../questions/places.js';
import { enumOf, MembershipRoleEnum } from '../frame/enums.js';
import { Node, Record, RelationshipObject } from './record.js';

const PlaceKindEnum = enumOf({
  name: 'PlaceKind',
  description: 'What makes somebody a member of a network.',
  codes: { membership: 'A membership.', seat: 'A seat of the network, while it is filled.' },
});

@ObjectType({
  implements: [Node, Record],
  description:
    'A place in a network, counted once for each member: what is told is the membership, or where there is none the filling of the seat, that makes it one.',
})
export class Place extends RelationshipObject<PlaceMaker> {
  constructor(
    relationship: Relationship<PlaceMaker>,
    asking: Asking,
    readonly place: Omit<FoundPlace, 'mark'>,
  ) {
    super(relationship, asking);
  }

  @Field(() => PlaceKindEnum, {
    nullable: true,
    description: 'What makes it one; null where the member is not shown.',
  })
  get kind(): 'membership' | 'seat' {
    return this.relationship.kind === 'MEMBER_OF' ? 'membership' : 'seat';
  }

  @Field(() => MembershipRoleEnum, {
    nullable: true,
    description: `${memberOf.fields.role.description} Of memberships.`,
  })
  get role(): string | undefined {
    const { relationship } = this;
    return relationship.kind === 'MEMBER_OF'
      ? (relationship as Relationship<'MEMBER_OF'>).properties.role
      : undefined;
  }
}
