/** An organisation in GraphQL. */
import { Field, ID, ObjectType } from 'type-graphql';
import { organisation } from '../../model/entities/organisation.js';
import { OrganisationKindEnum } from '../frame/enums.js';
import { NamedEntity } from './namedEntity.js';
import { Node, Record } from './record.js';

const { fields } = organisation;

@ObjectType({ implements: [Node, Record], description: organisation.description })
export class Organisation extends NamedEntity<'Organisation'> {
  @Field(() => [String], { description: fields.aliases.description })
  get aliases(): readonly string[] {
    return this.entity.properties.aliases ?? [];
  }

  @Field(() => OrganisationKindEnum, { nullable: true, description: fields.kind.description })
  get kind(): string | undefined {
    return this.entity.properties.kind;
  }

  @Field(() => String, { nullable: true, description: fields.businessId.description })
  get businessId(): string | undefined {
    return this.entity.properties.businessId;
  }

  @Field(() => String, { nullable: true, description: fields.associationNumber.description })
  get associationNumber(): string | undefined {
    return this.entity.properties.associationNumber;
  }

  @Field(() => String, { nullable: true, description: fields.website.description })
  get website(): string | undefined {
    return this.entity.properties.website;
  }

  @Field(() => [ID], { description: fields.mergedIds.description })
  get mergedIds(): readonly string[] {
    return this.entity.properties.mergedIds ?? [];
  }
}
