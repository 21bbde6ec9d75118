/** Who stands between others, in GraphQL. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Asking } from '../../questions/asking/asking.js';
import type { Broker, BrokerageRole } from '../../questions/brokerage.js';
import { enumOf } from '../frame/enums.js';
import { GapRecordObject } from '../matrix/records.js';
import { connectionType } from './answers/connection.js';

const roles = {
  coordinator: 'All three in one county.',
  consultant: 'The pair in one county, the broker in another.',
  gatekeeper: 'The broker in the county of one of the pair, the other in another county.',
  liaison: 'All three in different counties.',
} as const satisfies { readonly [role in BrokerageRole]: string };

export const BrokerageRoleEnum = enumOf<BrokerageRole>({
  name: 'BrokerageRole',
  description: 'How somebody stands between two, by the counties of the three.',
  codes: roles,
});

@ObjectType('BrokerageRecord', { description: 'A network or an organisation, or its county.' })
class BrokerageRecordObject extends GapRecordObject {}

/** Pairs of a country can be more than an Int holds, so they are Floats without a fraction. */
@ObjectType('Broker', { description: 'Who stands between others, and between how many pairs.' })
export class BrokerObject {
  constructor(
    private readonly broker: Broker,
    private readonly asking: Asking,
  ) {}

  @Field(() => BrokerageRecordObject, { description: 'The network or organisation.' })
  get record(): BrokerageRecordObject {
    return new BrokerageRecordObject(this.broker.id, this.asking);
  }

  @Field(() => BrokerageRecordObject, {
    description: 'The wellbeing services county in which it works, or is at home.',
  })
  get county(): BrokerageRecordObject {
    return new BrokerageRecordObject(this.broker.county, this.asking);
  }

  @Field(() => Int, { description: 'One more than there are that stand between more pairs.' })
  get rank(): number {
    return this.broker.rank;
  }

  @Field(() => Float, { description: 'Pairs in the role asked for, or in all roles.' })
  get value(): number {
    return this.broker.value;
  }

  @Field(() => Float, { description: roles.coordinator })
  get coordinator(): number {
    return this.broker.coordinator;
  }

  @Field(() => Float, { description: roles.consultant })
  get consultant(): number {
    return this.broker.consultant;
  }

  @Field(() => Float, { description: roles.gatekeeper })
  get gatekeeper(): number {
    return this.broker.gatekeeper;
  }

  @Field(() => Float, { description: roles.liaison })
  get liaison(): number {
    return this.broker.liaison;
  }
}

@ObjectType('BrokerConnection', { description: 'A page of who stands between most pairs.' })
export class BrokerConnection extends connectionType('Broker', BrokerObject) {}
