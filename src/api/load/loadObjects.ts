/** Who has most places, how unevenly these are spread, and what would open, in GraphQL. */
import { Arg, Field, Float, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import { type Asking, checkPageSize } from '../../questions/asking/asking.js';
import type { Leaving, OpenedNetwork, Opening } from '../../questions/load/leaving.js';
import type {
  CutOff,
  Distribution,
  Load,
  LoadHours,
  Loads,
  MemberKind,
} from '../../questions/load/load.js';
import type { KnownHours } from '../../questions/load/networkHours.js';
import { text } from '../../texts/texts.js';
import { enumOf, LocaleEnum } from '../frame/enums.js';
import { GapRecordObject } from '../matrix/records.js';
import { connectionType } from '../types/answers/connection.js';
import { DistributionObject } from './distributionObject.js';
import { MemberObject } from './memberObject.js';

const openings = {
  emptied: 'It would have nobody of the sort left, organisations or people, as far as is told.',
  underThree: 'It has three of the sort, and would have two.',
  onlyOfCategory: 'It has a category of members whose seats nobody else of the sort fills.',
  onlyFrom:
    'Nobody else there is at home in the same area; of people: nobody else represents the same organisation.',
  onlyOfKind: 'No other organisation there is of the same kind.',
} as const satisfies { readonly [opening in Opening]: string };

const OpeningEnum = enumOf<Opening>({
  name: 'Opening',
  description: 'What a network would be without if a member left.',
  codes: openings,
});

@ObjectType('LoadRecord', { description: 'A record that an answer about members speaks of.' })
export class LoadRecordObject extends GapRecordObject {}

@ObjectType('LoadHours', { description: 'How the yearly hours in meetings are spread.' })
class LoadHoursObject implements LoadHours {
  @Field(() => DistributionObject, {
    nullable: true,
    description: 'Of members of whom hours of at least one network are known; null without such.',
  })
  readonly distribution!: Distribution | null;

  @Field(() => Int, {
    description:
      'Members among these of whom hours of another network are not known: they have at least so many.',
  })
  readonly partly!: number;

  @Field(() => Int, { description: 'Members of whom no hours are known: not 0, but unknown.' })
  readonly unknown!: number;
}

@ObjectType('KnownHours', { description: 'Hours a year in meetings, as far as they are known.' })
export class KnownHoursObject implements KnownHours {
  @Field(() => Float, {
    nullable: true,
    description:
      'Meetings a year × hours a meeting of all networks of which both are known; null where of none.',
  })
  readonly hours!: number | null;

  @Field(() => Int, { description: 'Networks of which it is not known.' })
  readonly unknownNetworks!: number;
}

@ObjectType('OpenedNetwork', { description: 'A network that would lack something.' })
class OpenedNetworkObject {
  constructor(
    private readonly opened: OpenedNetwork,
    private readonly kind: MemberKind,
    private readonly asking: Asking,
  ) {}

  @Field(() => LoadRecordObject, { description: 'The network.' })
  get network(): LoadRecordObject {
    return new LoadRecordObject(this.opened.network, this.asking);
  }

  @Field(() => [OpeningEnum], { description: 'What it would be without.' })
  get openings(): readonly Opening[] {
    return this.opened.openings;
  }

  @Field(() => [String], { description: 'The same in words.' })
  openingNames(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string[] {
    const ofPeople = this.kind === 'ContactPerson';
    return this.openings.map((opening) =>
      text(
        locale,
        opening === 'onlyFrom' && ofPeople
          ? 'load:opening.onlyFromOfPeople'
          : `load:opening.${opening}`,
      ),
    );
  }

  @Field(() => Int, { description: 'How many of the sort it would have left.' })
  get left(): number {
    return this.opened.left;
  }
}

@ObjectType('Leaving', { description: 'What would open if a member left all these networks.' })
class LeavingObject {
  readonly #leaving: Leaving;

  constructor(
    private readonly load: Load,
    private readonly asking: Asking,
  ) {
    this.#leaving = load.leaving();
  }

  @Field(() => Int, { description: `Networks of which this would be so: ${openings.emptied}` })
  get emptied(): number {
    return this.#leaving.counts.emptied;
  }

  @Field(() => Int, { description: `Networks of which this would be so: ${openings.underThree}` })
  get underThree(): number {
    return this.#leaving.counts.underThree;
  }

  @Field(() => Int, {
    description: `Networks of which this would be so: ${openings.onlyOfCategory}`,
  })
  get onlyOfCategory(): number {
    return this.#leaving.counts.onlyOfCategory;
  }

  @Field(() => Int, { description: `Networks of which this would be so: ${openings.onlyFrom}` })
  get onlyFrom(): number {
    return this.#leaving.counts.onlyFrom;
  }

  @Field(() => Int, { description: `Networks of which this would be so: ${openings.onlyOfKind}` })
  get onlyOfKind(): number {
    return this.#leaving.counts.onlyOfKind;
  }

  @Field(() => [LoadRecordObject], {
    description:
      'Areas at which nobody else in any of the networks is at home; of people: organisations that nobody else there represents. In order of id.',
  })
  get lastFrom(): LoadRecordObject[] {
    return this.#leaving.lastFrom.map((id) => new LoadRecordObject(id, this.asking));
  }

  @Field(() => [OpenedNetworkObject], {
    description:
      'The networks that would lack something: those with fewest left first, then by id.',
  })
  opened(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at the most, 1 to 500.' })
    first: number,
  ): OpenedNetworkObject[] {
    checkPageSize(first);
    return this.#leaving
      .opened()
      .slice(0, first)
      .map((opened) => new OpenedNetworkObject(opened, this.load.kind, this.asking));
  }

  @Field(() => Int, {
    description: 'Into how many more parts the networks and their members would fall.',
  })
  async extraParts(): Promise<number> {
    return (await this.load.cut()).extraParts;
  }

  @Field(() => Int, {
    description:
      'Networks and members, of those it is joined with, that would no longer be joined with the largest part of them.',
  })
  async cutOff(): Promise<CutOff['cutOff']> {
    return (await this.load.cut()).cutOff;
  }
}

@ObjectType('Load', { description: 'What one organisation or person has to do in networks.' })
export class LoadObject extends MemberObject {
  constructor(
    private readonly load: Load,
    asking: Asking,
  ) {
    super(load.member, asking);
  }

  @Field(() => Int, { description: 'One more than there are with more.' })
  get rank(): number {
    return this.load.rank;
  }

  @Field(() => Int, { description: 'Networks in which it has a place, each counted once.' })
  get places(): number {
    return this.load.places;
  }

  @Field(() => Int, { description: 'Seats that it fills in these networks.' })
  get seats(): number {
    return this.load.seats;
  }

  @Field(() => KnownHoursObject, { description: 'Hours a year in the meetings of these networks.' })
  hours(): Promise<KnownHours> {
    return this.load.hours();
  }

  @Field(() => LeavingObject, { description: 'What would open if it left them all.' })
  get leaving(): LeavingObject {
    return new LeavingObject(this.load, this.asking);
  }
}

@ObjectType({ description: 'A page of organisations or people, those with most first.' })
export class LoadConnection extends connectionType('Load', LoadObject) {
  readonly answer!: Loads;

  @Field(() => DistributionObject, {
    nullable: true,
    description: 'How the places of all who have one are spread; null without such.',
  })
  get places(): Distribution | null {
    return this.answer.distribution;
  }

  @Field(() => LoadHoursObject, { description: 'How their yearly hours are spread.' })
  hours(): Promise<LoadHours> {
    return this.answer.hours();
  }
}
