/** A member of networks, an organisation or a person, in GraphQL. */
import { Ctx, Field, ObjectType } from 'type-graphql';
import type { RecordId } from '../../model/record.js';
import type { Asking } from '../../questions/asking/asking.js';
import type { RequestContext } from '../frame/context.js';
import { ContactPerson } from '../types/contactPerson.js';
import { readObject } from '../types/entities.js';
import { Organisation } from '../types/organisation.js';

@ObjectType()
export abstract class MemberObject {
  constructor(
    private readonly member: RecordId,
    protected readonly asking: Asking,
  ) {}

  @Field(() => Organisation, {
    nullable: true,
    description: 'The organisation; null where it is a person.',
  })
  async organisation(@Ctx() context: RequestContext): Promise<Organisation | undefined> {
    return readObject<Organisation>(context, this.asking, this.member, 'Organisation');
  }

  @Field(() => ContactPerson, {
    nullable: true,
    description: 'The person; null where it is an organisation.',
  })
  async person(@Ctx() context: RequestContext): Promise<ContactPerson | undefined> {
    return readObject<ContactPerson>(context, this.asking, this.member, 'ContactPerson');
  }
}
