/** Pairs of networks that could become one, argued both ways. */
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
import { type Asking, checkPageSize } from '../../questions/asking/asking.js';
import {
  candidatePlace,
  type HeldBackPair,
  type MergeCandidate,
  mergeCandidates,
  type MergeCandidates,
} from '../../questions/merging/mergeCandidates.js';
import { text } from '../../texts/texts.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { LocaleEnum } from '../frame/enums.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  connectionType,
  PageArguments,
} from '../types/answers/connection.js';
import { NetworkFilterInput, networkFilterOf } from '../types/answers/filters.js';
import { detailReader, presentObject } from '../types/entities.js';
import { Network } from '../types/network.js';
import { OverlapPair, OverlapThresholdsInput } from '../types/overlap/overlap.js';
import { HeldBackNetworkObject, HoursSavedObject, MergeArgumentObject } from './arguments.js';
import { MergeReasonEnum } from './enums.js';

@ObjectType('MergeCandidate', {
  description: 'Two networks that could become one: what ends, and the survivor that carries on.',
})
export class MergeCandidateObject {
  constructor(
    readonly candidate: MergeCandidate,
    readonly asking: Asking,
  ) {}

  @Field(() => OverlapPair, {
    description:
      'The two held against each other: what they share, their relation and its rule, what was decided on them.',
  })
  get pair(): OverlapPair {
    return new OverlapPair(this.candidate.pair(), this.asking);
  }

  @Field(() => MergeReasonEnum, { description: 'Why it is the survivor that carries on.' })
  get reason(): string {
    return this.candidate.reason;
  }

  @Field(() => String, { description: 'Why it is the survivor that carries on, in words.' })
  reasonText(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `merging:reason.${this.candidate.reason}`);
  }

  @Field(() => HoursSavedObject, { description: 'How many meeting hours it saves, and whom.' })
  get hoursSaved(): HoursSavedObject {
    return new HoursSavedObject(this.candidate.hours, this.asking);
  }

  @Field(() => [MergeArgumentObject], {
    description: 'What speaks for it, what against and what is not known, in a fixed order.',
  })
  async arguments(): Promise<MergeArgumentObject[]> {
    const found = await this.candidate.arguments();
    return found.map((argument) => new MergeArgumentObject(argument, this.asking));
  }
}

@ObjectType('HeldBackPair', {
  description: 'Two networks that are alike, of which none is proposed for ending.',
})
class HeldBackPairObject {
  constructor(
    private readonly held: HeldBackPair,
    private readonly asking: Asking,
  ) {}

  @Field(() => OverlapPair, { description: 'The two held against each other.' })
  get pair(): OverlapPair {
    return new OverlapPair(this.held.pair(), this.asking);
  }

  @Field(() => [HeldBackNetworkObject], {
    description: 'Those of them that could end, were there not what they alone fulfil.',
  })
  get networks(): HeldBackNetworkObject[] {
    return this.held.networks.map((one) => new HeldBackNetworkObject(one, this.asking));
  }
}

@ObjectType({
  description:
    'A page of pairs that could become one, those that save the most meeting hours first; those of which that is not known come last.',
})
class MergeCandidateConnection extends connectionType('MergeCandidate', MergeCandidateObject) {
  answer!: MergeCandidates;
  asking!: Asking;

  @Field(() => [HeldBackPairObject], {
    description:
      'Pairs that would be among them, but of which none may end: each that could alone fulfils a duty. In order of their ids.',
  })
  heldBack(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at the most, 1 to 500.' })
    first: number,
  ): HeldBackPairObject[] {
    checkPageSize(first);
    const { answer, asking } = this;
    return answer.heldBack.slice(0, first).map((held) => new HeldBackPairObject(held, asking));
  }

  @Field(() => Int, { description: 'How many pairs are held back.' })
  get heldBackCount(): number {
    return this.answer.heldBack.length;
  }
}

@Resolver()
export class MergeCandidatesResolver {
  @Query(() => MergeCandidateConnection, {
    description:
      'Question 2: which two networks could be merged, which of them would carry on, what that saves, and who or what would lose by it.',
  })
  async mergeCandidates(
    @Ctx() context: RequestContext,
    @Arg('thresholds', () => OverlapThresholdsInput, {
      nullable: true,
      description: 'Other limits for the rules of the relation.',
    })
    thresholds: OverlapThresholdsInput | null | undefined,
    @Arg('filter', () => NetworkFilterInput, {
      nullable: true,
      description: 'Both networks of a pair have to pass.',
    })
    filter: NetworkFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<MergeCandidateConnection> {
    const asking = await context.asking(common);
    const answer = await mergeCandidates(asking, detailReader(context, asking), {
      thresholds: thresholds ?? undefined,
      filter: networkFilterOf(filter),
      first,
      after: readIdCursor(after),
    });
    const connection: ConnectionOf<MergeCandidateObject> = await connectionFrom(
      answer,
      asking,
      after,
      candidatePlace,
      (candidate) => new MergeCandidateObject(candidate, asking),
    );
    return Object.assign(new MergeCandidateConnection(), connection, { answer, asking });
  }
}

@Resolver(() => MergeCandidateObject)
export class MergeCandidateResolver {
  @FieldResolver(() => Network, { description: 'The one that carries on.' })
  async survivor(
    @Root() { candidate, asking }: MergeCandidateObject,
    @Ctx() context: RequestContext,
  ): Promise<Network> {
    return presentObject(context, asking, candidate.survivor, 'Network');
  }

  @FieldResolver(() => Network, { description: 'The one that would end.' })
  async ended(
    @Root() { candidate, asking }: MergeCandidateObject,
    @Ctx() context: RequestContext,
  ): Promise<Network> {
    return presentObject(context, asking, candidate.ended, 'Network');
  }
}
