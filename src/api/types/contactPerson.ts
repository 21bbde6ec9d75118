/** A contact person in GraphQL. */
import { Field, ID, ObjectType } from 'type-graphql';
import { legalBases } from '../../model/codes.js';
import { contactPerson } from '../../model/entities/contactPerson.js';
import { enumOfCodes } from '../frame/enums.js';
import { EntityObject, Node, Record } from './record.js';

const { fields } = contactPerson;
const LegalBasisEnum = enumOfCodes(legalBases);

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

  @Field(() => LegalBasisEnum, { nullable: true, description: fields.legalBasis.description })
  get legalBasis(): string | undefined {
    return this.entity.properties.legalBasis;
  }

  @Field(() => String, { nullable: true, description: fields.confirmedOn.description })
  get confirmedOn(): string | undefined {
    return this.entity.properties.confirmedOn;
  }

  @Field(() => [ID], { description: fields.mergedIds.description })
  get mergedIds(): readonly string[] {
    return this.entity.properties.mergedIds ?? [];
  }

  @Field(() => String, { nullable: true, description: fields.erasedOn.description })
  get erasedOn(): string | undefined {
    return this.entity.properties.erasedOn;
  }
}
