/** Municipalities by whether word comes there, in GraphQL. */
import { Arg, Field, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import type { Asking } from '../../questions/asking/asking.js';
import type {
  MunicipalityReachState,
  MunicipalityReachTally,
  ReachedMunicipality,
} from '../../questions/reach/reach.js';
import { text } from '../../texts/texts.js';
import { enumOf, LocaleEnum } from '../frame/enums.js';
import { connectionType } from '../types/answers/connection.js';
import { stateTally } from '../types/answers/stateTally.js';
import { Municipality } from '../types/area.js';
import { ReachedObject } from './records.js';
import { ReachTallyObject } from './tallies.js';

export const MunicipalityReachStateEnum = enumOf<MunicipalityReachState>({
  name: 'MunicipalityReachState',
  description: 'Whether somebody in a municipality is reached.',
  codes: {
    within:
      'An organisation at home there, or the one that governs it, within the steps asked for.',
    beyond: 'Such an organisation, but by more steps only.',
    never: 'No such organisation, by no number of steps, as far as relationships are recorded.',
    unknown: 'No such organisation is recorded, so that nobody can tell.',
  },
});

@ObjectType('MunicipalityReachTally', { description: 'How many municipalities are in a state.' })
export class MunicipalityReachTallyObject extends stateTally<MunicipalityReachTally>(
  MunicipalityReachStateEnum,
  (state, locale) => text(locale, `reach:state.${state}`),
) {
  @Field(() => Int, { description: 'Municipalities in the state.' })
  readonly municipalities!: number;

  @Field(() => Int, { description: 'People living there, as far as somebody has counted them.' })
  readonly population!: number;

  @Field(() => Int, { description: 'Municipalities among them whose people nobody has counted.' })
  readonly uncounted!: number;
}

@ObjectType('ReachedMunicipality', {
  description: 'A municipality, and whether word comes there.',
})
export class ReachedMunicipalityObject {
  constructor(
    private readonly record: Municipality,
    private readonly reached: ReachedMunicipality,
    private readonly asking: Asking,
  ) {}

  @Field(() => Municipality, { description: 'The municipality.' })
  get municipality(): Municipality {
    return this.record;
  }

  @Field(() => MunicipalityReachStateEnum, { description: 'Whether word comes there.' })
  get state(): MunicipalityReachState {
    return this.reached.state;
  }

  @Field(() => String, { description: 'The same in words.' })
  stateName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `reach:state.${this.state}`);
  }

  @Field(() => Int, {
    nullable: true,
    description: 'People living there; null where nobody has counted up to the day asked for.',
  })
  get population(): number | null {
    return this.reached.population?.people ?? null;
  }

  @Field(() => String, { nullable: true, description: 'The day of that count.' })
  get populationOn(): string | null {
    return this.reached.population?.on ?? null;
  }

  @Field(() => ReachTallyObject, {
    description: 'Organisations at home there, with the one that governs it.',
  })
  get organisations(): ReachTallyObject {
    return new ReachTallyObject(this.reached.tally);
  }

  @Field(() => ReachedObject, {
    nullable: true,
    description:
      'Which of them is reached in the fewest steps, of several the one with the lowest id; null where none is.',
  })
  get nearest(): ReachedObject | null {
    const { nearest } = this.reached;
    return nearest ? new ReachedObject(nearest, this.asking) : null;
  }
}

@ObjectType({ description: 'A page of municipalities, by name.' })
export class ReachedMunicipalityConnection extends connectionType(
  'ReachedMunicipality',
  ReachedMunicipalityObject,
) {}
