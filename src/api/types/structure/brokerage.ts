/** Who stands between others, in GraphQL. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Asking } from '../../../questions/asking/asking.js';
import type {
  Broker,
  BrokerageGroups,
  BrokerageRole,
} from '../../../questions/structure/brokerage.js';
import { enumOf } from '../../frame/enums.js';
import { GapRecordObject } from '../../matrix/records.js';
import { connectionType } from '../answers/connection.js';

const roles = {
  coordinator: 'All three of one group.',
  consultant: 'The pair of one group, the broker of another.',
  gatekeeper: 'The broker of the group of one of the pair, the other of another group.',
  liaison: 'All three of different groups.',
} as const satisfies { readonly [role in BrokerageRole]: string };

export const BrokerageRoleEnum = enumOf<BrokerageRole>({
  name: 'BrokerageRole',
  description: 'How somebody stands between two, by the groups of the three.',
  codes: roles,
});

@ObjectType('BrokerageRecord', {
  description: 'A network or an organisation, or its county or sector.',
})
class BrokerageRecordObject extends GapRecordObject {}

export const BrokerageGroupsEnum = enumOf<BrokerageGroups>({
  name: 'BrokerageGroups',
  description: 'By what the three of a role are told apart.',
  codes: {
    county: 'The wellbeing services county in which each works, or is at home.',
    sector: 'The sector of a county that each belongs to.',
  },
});

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
    description: 'The county or sector that it is of.',
  })
  get group(): BrokerageRecordObject {
    return new BrokerageRecordObject(this.broker.group, this.asking);
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
