/** Memberships in GraphQL. */
import { createUnionType, Field, ObjectType } from 'type-graphql';
import { memberOf } from '../../model/relationships/membership.js';
import { MembershipRoleEnum } from '../frame/enums.js';
import { ContactPerson } from './contactPerson.js';
import { Organisation } from './organisation.js';
import { Node, Record, RelationshipObject } from './record.js';

export const Member = createUnionType({
  name: 'Member',
  description: 'Who can be a member of a network.',
  types: () => [Organisation, ContactPerson] as const,
});
export type Member = Organisation | ContactPerson;

@ObjectType({ implements: [Node, Record], description: memberOf.description })
export class Membership extends RelationshipObject<'MEMBER_OF'> {
  @Field(() => MembershipRoleEnum, {
    nullable: true,
    description: memberOf.fields.role.description,
  })
  get role(): string | undefined {
    return this.relationship.properties.role;
  }
}
