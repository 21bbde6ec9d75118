/** The fewest networks that reach everything that any of them reaches, in GraphQL. */
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import type { RecordId } from '../../model/record.js';
import { type Asking, checkPageSize } from '../../questions/asking/asking.js';
import {
  type CoveredDimension,
  type NetworkOfCover,
  type SmallestCover,
  smallestCover,
  type UncoverableRow,
} from '../../questions/cover/smallestCover.js';
import { text } from '../../texts/texts.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { enumOf, LocaleEnum } from '../frame/enums.js';
import { ProvisionObject, StateTallyObject } from '../matrix/gaps.js';
import { GapRecordObject } from '../matrix/records.js';
import { About } from '../types/answers/about.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  connectionType,
  PageArguments,
} from '../types/answers/connection.js';
import { NetworkFilterInput, networkFilterOf } from '../types/answers/filters.js';
import { detailReader, presentObject, type PromiseOrValue } from '../types/entities.js';
import { Network } from '../types/network.js';

const CoveredDimensionEnum = enumOf<CoveredDimension>({
  name: 'CoveredDimension',
  description: 'What is to be reached.',
  codes: {
    municipality: 'Municipalities, by the areas that networks cover (COVERS).',
    targetGroup: 'Target groups, by whom networks serve (SERVES).',
    memberCategory: 'Categories of members, by the filled seats of networks.',
  },
});

const CoverMethodEnum = enumOf({
  name: 'CoverMethod',
  description: 'How sure it is that no cover is smaller.',
  codes: {
    exact: 'It is the smallest.',
    bounded: 'It may not be the smallest; `lowerBound` tells how far it can be from it.',
  },
});

const howMany = { defaultValue: 50, description: 'How many at the most, 1 to 500.' } as const;

@ObjectType('NetworkOfCover', { description: 'A network of the cover, and what it reaches.' })
class NetworkOfCoverObject {
  constructor(
    readonly covering: NetworkOfCover,
    readonly asking: Asking,
  ) {}

  @Field(() => Int, { description: 'How many rows it reaches.' })
  get rowCount(): number {
    return this.covering.rows.length;
  }

  @Field(() => Int, { description: 'How many of them no other network of the cover reaches.' })
  get aloneCount(): number {
    return this.covering.alone.length;
  }

  @Field(() => [GapRecordObject], { description: 'Rows that it reaches, by name.' })
  rows(@Arg('first', () => Int, howMany) first: number): GapRecordObject[] {
    return this.recordsOf(this.covering.rows, first);
  }

  @Field(() => [GapRecordObject], {
    description: 'Rows that no other network of the cover reaches, by name.',
  })
  alone(@Arg('first', () => Int, howMany) first: number): GapRecordObject[] {
    return this.recordsOf(this.covering.alone, first);
  }

  private recordsOf(ids: readonly RecordId[], first: number): GapRecordObject[] {
    checkPageSize(first);
    return ids.slice(0, first).map((id) => new GapRecordObject(id, this.asking));
  }
}

@ObjectType({ description: 'A page of the networks of a cover, by id.' })
class NetworkOfCoverConnection extends connectionType('NetworkOfCover', NetworkOfCoverObject) {}

@ObjectType('UncoverableRow', { description: 'Something that no network reaches.' })
class UncoverableRowObject extends ProvisionObject {
  constructor(
    private readonly row: UncoverableRow,
    private readonly within: Asking,
  ) {
    super(row, within);
  }

  @Field(() => GapRecordObject, { description: 'What it is.' })
  get record(): GapRecordObject {
    return new GapRecordObject(this.row.row, this.within);
  }

  @Field(() => Int, {
    nullable: true,
    description: 'People living there; null for what is no area, and where nobody has counted.',
  })
  get population(): number | null {
    return this.row.population?.people ?? null;
  }

  @Field(() => String, { nullable: true, description: 'The day of that count.' })
  get populationOn(): string | null {
    return this.row.population?.on ?? null;
  }
}

@ObjectType({ description: 'A page of what no network reaches, by name.' })
class UncoverableRowConnection extends connectionType('UncoverableRow', UncoverableRowObject) {}

@ObjectType('SmallestCover', { description: 'As few networks as reach all that any reaches.' })
class SmallestCoverObject {
  constructor(
    readonly answer: SmallestCover,
    readonly asking: Asking,
  ) {}

  @Field(() => About, { description: 'What the answer says of itself.' })
  get about(): About {
    return new About(this.answer.about, this.asking);
  }

  @Field(() => CoverMethodEnum, { description: 'How sure it is that no cover is smaller.' })
  get method(): string {
    return this.answer.isExact ? 'exact' : 'bounded';
  }

  @Field(() => String, { description: 'The same in words.' })
  methodText(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `cover:method.${this.answer.isExact ? 'exact' : 'bounded'}`);
  }

  @Field(() => Int, { description: 'How many networks are in the cover.' })
  get size(): number {
    return this.answer.size;
  }

  @Field(() => Int, { description: 'No cover has fewer networks.' })
  get lowerBound(): number {
    return this.answer.lowerBound;
  }

  @Field(() => Int, { description: 'Networks among which it was chosen.' })
  get candidates(): number {
    return this.answer.candidates;
  }

  @Field(() => Int, { description: 'Rows that were to be reached.' })
  get rows(): number {
    return this.answer.rows;
  }

  @Field(() => Int, { description: 'Rows that some network reaches, and so the cover.' })
  get coverable(): number {
    return this.answer.coverable;
  }

  @Field(() => [StateTallyObject], { description: 'All rows by what is known of them.' })
  get states(): StateTallyObject[] {
    return this.answer.states.map((one) => new StateTallyObject(one));
  }
}

@Resolver(() => SmallestCoverObject)
export class SmallestCoverResolver {
  @Query(() => SmallestCoverObject, {
    description:
      'Question 3 for deciding: the fewest networks that together reach everything that any of them reaches. Equally small ones are told apart by ids.',
  })
  async smallestCover(
    @Ctx() context: RequestContext,
    @Arg('rows', () => CoveredDimensionEnum, {
      defaultValue: 'municipality',
      description: 'What is to be reached.',
    })
    rows: CoveredDimension,
    @Arg('inherited', () => Boolean, {
      defaultValue: false,
      description:
        'Whether municipalities are also reached by networks for a wider area around them.',
    })
    inherited: boolean,
    @Arg('filter', () => NetworkFilterInput, {
      nullable: true,
      description:
        'Networks that may be chosen. Its areas also choose the municipalities that are to be reached.',
    })
    filter: NetworkFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
  ): Promise<SmallestCoverObject> {
    const asking = await context.asking(common);
    const question = { rows, inherited, filter: networkFilterOf(filter) };
    const answer = await smallestCover(asking, detailReader(context, asking), question);
    return new SmallestCoverObject(answer, asking);
  }

  @FieldResolver(() => NetworkOfCoverConnection, { description: 'The networks, by id.' })
  networks(
    @Root() { answer, asking }: SmallestCoverObject,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<NetworkOfCoverObject>> {
    const page = answer.networks(first, readIdCursor(after));
    return connectionFrom(
      { ...page, about: answer.about },
      asking,
      after,
      ({ network }) => network,
      (covering) => new NetworkOfCoverObject(covering, asking),
    );
  }

  @FieldResolver(() => UncoverableRowConnection, {
    description: 'Rows that no network reaches, by name, with what is known of them.',
  })
  uncoverable(
    @Root() { answer, asking }: SmallestCoverObject,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<UncoverableRowObject>> {
    const page = answer.uncoverable(first, readIdCursor(after));
    return connectionFrom(
      { ...page, about: { ...answer.about, empty: undefined } },
      asking,
      after,
      ({ row }) => row,
      (row) => new UncoverableRowObject(row, asking),
    );
  }
}

@Resolver(() => NetworkOfCoverObject)
export class NetworkOfCoverResolver {
  @FieldResolver(() => Network, { description: 'The network.' })
  network(
    @Root() { covering, asking }: NetworkOfCoverObject,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<Network> {
    return presentObject(context, asking, covering.network, 'Network');
  }
}
