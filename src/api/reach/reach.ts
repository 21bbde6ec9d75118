/** How far word goes from a body, in GraphQL. */
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Asking } from '../../questions/asking/asking.js';
import {
  type InformedKind,
  type MunicipalityReachState,
  type Reach,
  reach,
  type ReachArguments as ReachQuestion,
  type Reached,
} from '../../questions/reach/reach.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { About } from '../types/answers/about.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  PageArguments,
} from '../types/answers/connection.js';
import { NetworkFilterInput, networkFilterOf } from '../types/answers/filters.js';
import type { Municipality } from '../types/area.js';
import { detailReader, readObject } from '../types/entities.js';
import {
  MunicipalityReachStateEnum,
  MunicipalityReachTallyObject,
  ReachedMunicipalityConnection,
  ReachedMunicipalityObject,
} from './municipalities.js';
import {
  InformedKindEnum,
  ReachedConnection,
  ReachedObject,
  ReachRecordObject,
} from './records.js';
import { ReachGroupTallyObject, ReachLevelObject, ReachTallyObject } from './tallies.js';

@ArgsType()
class ReachArguments {
  @Field(() => ID, {
    description: 'Who sends word out: a network, an organisation, a project or a contact role.',
  })
  from!: string;

  @Field(() => Int, {
    defaultValue: 3,
    description:
      'Within how many steps somebody is reached, 1 to 10. One leads from a body to its members, two to the other bodies that they sit in, three to the members of those.',
  })
  steps!: number;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only municipalities of these areas, and organisations at home in them, are counted and listed; word goes everywhere all the same.',
  })
  areas?: string[] | null;

  @Field(() => NetworkFilterInput, {
    nullable: true,
    description: 'Only these networks, and the sender, pass word on.',
  })
  filter?: NetworkFilterInput | null;
}

@ObjectType('Reach', {
  description: 'How far word goes from a sender, and whom it does not reach.',
})
export class ReachObject {
  constructor(
    readonly answer: Reach,
    /** As it was asked, for what else is asked of the same. */
    readonly question: ReachQuestion,
    readonly asking: Asking,
  ) {}

  @Field(() => About, { description: 'What the answer says of itself.' })
  get about(): About {
    return new About(this.answer.about, this.asking);
  }

  @Field(() => ReachRecordObject, { description: 'Who sends word out.' })
  get from(): ReachRecordObject {
    return new ReachRecordObject(this.answer.from, this.asking);
  }

  @Field(() => Int, { description: 'The steps asked for.' })
  get steps(): number {
    return this.answer.steps;
  }

  @Field(() => Boolean, {
    description:
      'Whether word also goes by people. For who may not see people it does not: a way through a person would tell that two lists name the same one.',
  })
  get peopleTakePart(): boolean {
    return this.answer.peopleTakePart;
  }

  @Field(() => [ReachLevelObject], {
    description: 'How many are reached, by steps; those beyond the steps asked for as well.',
  })
  get levels(): ReachLevelObject[] {
    return this.answer.levels.map((level) => new ReachLevelObject(level));
  }

  @Field(() => ReachTallyObject, { description: 'All organisations that are counted.' })
  get organisations(): ReachTallyObject {
    return new ReachTallyObject(this.answer.organisations);
  }

  @Field(() => [ReachGroupTallyObject], {
    description: 'The same by kind, those with most who are not reached first.',
  })
  get kinds(): ReachGroupTallyObject[] {
    return this.answer.kinds.map((group) => new ReachGroupTallyObject(group, 'kind'));
  }

  @Field(() => [ReachGroupTallyObject], {
    description:
      'The same by field of activity; an organisation of several fields counts in each of them.',
  })
  get fields(): ReachGroupTallyObject[] {
    return this.answer.fields.map((group) => new ReachGroupTallyObject(group, 'field'));
  }

  @Field(() => [MunicipalityReachTallyObject], {
    description: 'All municipalities that are counted, by state.',
  })
  get municipalityStates(): MunicipalityReachTallyObject[] {
    return this.answer.municipalityStates.map((one) => new MunicipalityReachTallyObject(one));
  }
}

@Resolver(() => ReachObject)
export class ReachResolver {
  @Query(() => ReachObject, {
    description:
      'Question 5: how far word goes when everybody who hears it passes it on, by which way, and whom it does not reach.',
  })
  async reach(
    @Ctx() context: RequestContext,
    @Args(() => ReachArguments) { from, steps, areas, filter }: ReachArguments,
    @Args(() => AskingArguments) common: AskingArguments,
  ): Promise<ReachObject> {
    const asking = await context.asking(common);
    const question = {
      from,
      steps,
      areas: areas ?? undefined,
      filter: networkFilterOf(filter),
    };
    const answer = await reach(asking, detailReader(context, asking), question);
    return new ReachObject(answer, question, asking);
  }

  @FieldResolver(() => ReachedMunicipalityConnection, {
    description: 'Municipalities and whether word comes there, by name.',
  })
  async municipalities(
    @Root() { answer, asking }: ReachObject,
    @Ctx() context: RequestContext,
    @Arg('states', () => [MunicipalityReachStateEnum], {
      nullable: true,
      description: 'Only those in these states; all when left out.',
    })
    states: MunicipalityReachState[] | null | undefined,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<ReachedMunicipalityObject>> {
    const page = answer.municipalities(states ?? undefined, first, readIdCursor(after));
    return connectionFrom(
      { ...page, about: { ...answer.about, empty: undefined } },
      asking,
      after,
      ({ municipality }) => municipality,
      async (row) => {
        const municipality = await readObject<Municipality>(
          context,
          asking,
          row.municipality,
          'Area',
        );
        return municipality && new ReachedMunicipalityObject(municipality, row, asking);
      },
    );
  }

  @FieldResolver(() => ReachedConnection, {
    description: 'Everybody reached within the steps, the nearest first, then by id.',
  })
  reached(
    @Root() { answer, asking }: ReachObject,
    @Arg('kinds', () => [InformedKindEnum], {
      nullable: true,
      description: 'Only records of these kinds; all when left out.',
    })
    kinds: InformedKind[] | null | undefined,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<ReachedObject>> {
    const page = answer.reached(kinds ?? undefined, first, readIdCursor(after));
    return connectionFrom(
      { ...page, about: answer.about },
      asking,
      after,
      ({ record }: Reached) => record,
      (reached) => new ReachedObject(reached, asking),
    );
  }

  @FieldResolver(() => ReachedConnection, {
    description:
      'Organisations that are not reached within the steps: those that no recorded way leads to first, then the farthest, then by id.',
  })
  unreached(
    @Root() { answer, asking }: ReachObject,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<ReachedObject>> {
    const page = answer.unreached(first, readIdCursor(after));
    return connectionFrom(
      { ...page, about: { ...answer.about, empty: undefined } },
      asking,
      after,
      ({ record }: Reached) => record,
      (reached) => new ReachedObject(reached, asking),
    );
  }
}
