/** Areas and municipalities in GraphQL. */
import { Field, Float, ObjectType } from 'type-graphql';
import { area } from '../../model/entities/area.js';
import { AreaKindEnum } from '../frame/enums.js';
import { NamedEntity } from './namedEntity.js';
import { Node, Record } from './record.js';

const { fields } = area;

@ObjectType()
abstract class AreaObject extends NamedEntity<'Area'> {
  @Field(() => String, { nullable: true, description: fields.code.description })
  get code(): string | undefined {
    return this.entity.properties.code;
  }

  @Field(() => Float, { nullable: true, description: fields.latitude.description })
  get latitude(): number | undefined {
    return this.entity.properties.latitude;
  }

  @Field(() => Float, { nullable: true, description: fields.longitude.description })
  get longitude(): number | undefined {
    return this.entity.properties.longitude;
  }
}

@ObjectType({ implements: [Node, Record], description: area.description })
export class Area extends AreaObject {
  @Field(() => AreaKindEnum, { nullable: true, description: fields.kind.description })
  get kind(): string | undefined {
    return this.entity.properties.kind;
  }
}

@ObjectType({
  implements: [Node, Record],
  description: 'A municipality of Finland, of today or merged away.',
})
export class Municipality extends AreaObject {
  /** Code of the municipality that carries on; resolved to the municipality itself. */
  get successorCode(): string | undefined {
    return this.entity.properties.successorCode;
  }
}
