/** Sources, and where in a source a fact stands, in GraphQL. */
import { Field, Int, ObjectType } from 'type-graphql';
import { source } from '../../model/entities/source.js';
import { speaksFor } from '../../model/relationships/knowledge.js';
import { ScopeFactEnum } from '../frame/enums.js';
import { Network } from './network.js';
import { EntityObject, Node, Record, Validity } from './record.js';

const { fields } = source;

@ObjectType({ implements: [Node, Record], description: source.description })
export class Source extends EntityObject<'Source'> {
  @Field(() => String, { description: fields.title.description })
  get title(): string {
    return this.entity.properties.title ?? this.id;
  }

  @Field(() => String, { nullable: true, description: fields.url.description })
  get url(): string | undefined {
    return this.entity.properties.url;
  }

  @Field(() => String, { nullable: true, description: fields.publishedOn.description })
  get publishedOn(): string | undefined {
    return this.entity.properties.publishedOn;
  }

  @Field(() => String, { nullable: true, description: fields.retrievedOn.description })
  get retrievedOn(): string | undefined {
    return this.entity.properties.retrievedOn;
  }

  @Field(() => String, { nullable: true, description: fields.licence.description })
  get licence(): string | undefined {
    return this.entity.properties.licence;
  }

  @Field(() => Int, { nullable: true, description: fields.reliability.description })
  get reliability(): number | undefined {
    return this.entity.properties.reliability;
  }

  @Field(() => String, { nullable: true, description: fields.digest.description })
  get digest(): string | undefined {
    return this.entity.properties.digest;
  }

  @Field(() => Boolean, { description: fields.public.description })
  get public(): boolean {
    return this.entity.properties.public ?? false;
  }

  @Field(() => Boolean, { description: fields.invented.description })
  get invented(): boolean {
    return this.entity.properties.invented ?? false;
  }
}

@ObjectType({ description: 'Which source says so, and where in it.' })
export class SourceReference {
  @Field(() => Source, { description: 'The source.' })
  readonly source!: Source;

  @Field(() => String, {
    nullable: true,
    description: 'Where in the source: "row 12", a page, an address.',
  })
  readonly locator?: string | undefined;
}

@ObjectType({ description: speaksFor.description })
export class SourceScope {
  @Field(() => ScopeFactEnum, { description: speaksFor.fields.fact.description })
  readonly fact!: string;

  @Field(() => Network, {
    nullable: true,
    description: 'The network for which it speaks; null where it is an area.',
  })
  readonly network!: Network | undefined;

  @Field(() => Record, {
    nullable: true,
    description:
      'The area for all that lies in which it speaks, a country for everything; null where it is a network.',
  })
  readonly area!: Record | undefined;

  @Field(() => Validity, { description: 'The period for which it speaks.' })
  readonly validity!: Validity;

  @Field(() => Boolean, { description: speaksFor.fields.complete.description })
  readonly complete!: boolean;
}
