/** A contact person in GraphQL. */
import { Field, ObjectType } from 'type-graphql';
import { contactPerson } from '../../model/entities/contactPerson.js';
import { EntityObject, Node, Record } from './record.js';

const { fields } = contactPerson;

@ObjectType({ implements: [Node, Record], description: contactPerson.description })
export class ContactPerson extends EntityObject<'ContactPerson'> {
  @Field(() => String, { description: fields.name.description })
  get name(): string {
    return this.entity.properties.name ?? this.id;
  }

  @Field(() => String, { nullable: true, description: fields.email.description })
  get email(): string | undefined {
    return this.entity.properties.email;
  }

  @Field(() => String, { nullable: true, description: fields.phone.description })
  get phone(): string | undefined {
    return this.entity.properties.phone;
  }

  @Field(() => String, { nullable: true, description: fields.title.description })
  get title(): string | undefined {
    return this.entity.properties.title;
  }
}
