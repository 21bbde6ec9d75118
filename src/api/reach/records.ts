/** Whom word comes to, and on which way, in GraphQL. */
import { Arg, Ctx, Field, Int, ObjectType } from 'type-graphql';
import { entityDeclarations } from '../../model/kinds.js';
import type { Locale } from '../../model/languages.js';
import type { Asking } from '../../questions/asking/asking.js';
import {
  type InformedKind,
  informedKinds,
  type InformingWay,
  informingWays,
  type Reached,
  type ReachState,
  type ReachStep,
} from '../../questions/reach/reach.js';
import { text } from '../../texts/texts.js';
import type { RequestContext } from '../frame/context.js';
import { enumOf, LocaleEnum } from '../frame/enums.js';
import { GapRecordObject } from '../matrix/records.js';
import { connectionType } from '../types/answers/connection.js';

export const InformedKindEnum = enumOf<InformedKind>({
  name: 'InformedKind',
  description: 'Kinds of record that word can come to.',
  codes: Object.fromEntries(
    informedKinds.map((kind) => [kind, `${kind}: ${entityDeclarations[kind].description}`]),
  ) as { [kind in InformedKind]: string },
});

export const InformingWayEnum = enumOf<InformingWay>({
  name: 'InformingWay',
  description: 'How word goes on from one to the next.',
  codes: Object.fromEntries(
    informingWays.map((way) => [way, `Who passes it on ${text('en', `reach:way.${way}`)} …`]),
  ) as { [way in InformingWay]: string },
});

export const ReachStateEnum = enumOf<ReachState>({
  name: 'ReachState',
  description: 'Whether somebody is reached.',
  codes: {
    within: 'Within the steps asked for.',
    beyond: 'By more steps only.',
    never: 'By no number of steps, as far as relationships are recorded.',
  },
});

@ObjectType('ReachRecord', {
  description:
    'Somebody whom word comes to: an organisation, a network, a project, a contact role or, for who may see people, a person.',
})
export class ReachRecordObject extends GapRecordObject {
  @Field(() => String, {
    description: 'The name in the language asked for, else in the first that there is.',
  })
  override async name(
    @Ctx() context: RequestContext,
    @Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale,
  ): Promise<string> {
    if (this.kind !== 'ContactPerson') return super.name(context, locale);
    // Who may not see people meets none: they are no steps on the way then.
    const person = await context.records.entity(this.id, 'ContactPerson');
    return person?.properties.name ?? this.id;
  }
}

@ObjectType('ReachStep', { description: 'One passes word on to the next.' })
class ReachStepObject {
  constructor(
    private readonly step: ReachStep,
    private readonly asking: Asking,
  ) {}

  @Field(() => ReachRecordObject, { description: 'Who passes it on.' })
  get from(): ReachRecordObject {
    return new ReachRecordObject(this.step.from, this.asking);
  }

  @Field(() => ReachRecordObject, { description: 'Who hears it.' })
  get to(): ReachRecordObject {
    return new ReachRecordObject(this.step.to, this.asking);
  }

  @Field(() => InformingWayEnum, {
    description: 'As what; where there are several ways between the two, the most direct.',
  })
  get way(): InformingWay {
    return this.step.way;
  }

  @Field(() => String, { description: 'As what, in words that stand between the two names.' })
  text(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `reach:way.${this.way}`);
  }
}

@ObjectType('Reached', { description: 'Somebody, and whether and how word comes there.' })
export class ReachedObject {
  constructor(
    private readonly reached: Reached,
    private readonly asking: Asking,
  ) {}

  @Field(() => ReachRecordObject, { description: 'Who.' })
  get record(): ReachRecordObject {
    return new ReachRecordObject(this.reached.record, this.asking);
  }

  @Field(() => Int, {
    nullable: true,
    description: 'In how few steps; null where no recorded way leads there.',
  })
  get step(): number | null {
    return this.reached.step;
  }

  @Field(() => ReachStateEnum, { description: 'Whether within the steps asked for.' })
  get state(): ReachState {
    return this.reached.state;
  }

  @Field(() => String, { description: 'The same in words.' })
  stateName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `reach:state.${this.state}`);
  }

  @Field(() => [ReachStepObject], {
    description:
      'A shortest way, step by step: of several, at each step back from the end the one through the lowest id. Empty where none leads there.',
  })
  get path(): ReachStepObject[] {
    return this.reached.path().map((step) => new ReachStepObject(step, this.asking));
  }
}

@ObjectType({ description: 'A page of those whom word comes to, or does not come to.' })
export class ReachedConnection extends connectionType('Reached', ReachedObject) {}
