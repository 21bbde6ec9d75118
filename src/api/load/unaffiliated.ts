/** Organisations that belong to no network, in GraphQL. */
import { Arg, Args, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import { nameOf } from '../../model/record.js';
import type {
  AffiliationCell,
  AffiliationGroup,
  AffiliationGrouping,
  AffiliationTally,
} from '../../questions/load/affiliationTallies.js';
import {
  type Affiliation,
  type Unaffiliated,
  unaffiliated,
  type UnaffiliatedArguments,
} from '../../questions/load/unaffiliated.js';
import type { CellState } from '../../questions/matrix/cells.js';
import type { Asking } from '../../questions/asking/asking.js';
import { text, type TextKey } from '../../texts/texts.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { enumOf, LocaleEnum } from '../frame/enums.js';
import { CellStateEnum } from '../matrix/enums.js';
import { StateTallyObject } from '../matrix/gaps.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  connectionType,
  PageArguments,
} from '../types/answers/connection.js';
import { OrganisationFilterInput } from '../types/answers/filters.js';
import { detailReader, readObject } from '../types/entities.js';
import { Organisation } from '../types/organisation.js';

const AffiliationEnum = enumOf<Affiliation>({
  name: 'Affiliation',
  description: 'How far an organisation is outside of all networks.',
  codes: {
    nowhere: 'No place in any network is recorded for the day.',
    onlyPossibly: 'It has places, all of which hold only possibly on the day.',
  },
});

const AffiliationGroupingEnum = enumOf<AffiliationGrouping>({
  name: 'AffiliationGrouping',
  description: 'By what organisations are told apart beside where they are at home.',
  codes: {
    kind: 'What sort of body the organisation is.',
    fieldOfActivity: 'The field that it is active in: concepts of the scheme FIELD_OF_ACTIVITY.',
  },
});

type GroupedBy = AffiliationGrouping | 'home';

@ObjectType('AffiliationGroup', {
  description: 'Organisations of one kind, of one home, or of one field of activity.',
})
class AffiliationGroupObject {
  constructor(
    private readonly group: AffiliationGroup,
    private readonly by: GroupedBy,
  ) {}

  @Field(() => String, {
    nullable: true,
    description:
      'The id of the area or the concept, or the code of the kind; null where nobody has told.',
  })
  get id(): string | null {
    return this.group;
  }

  @Field(() => String, { description: 'Its name; of what nobody has told, that it is so.' })
  async name(
    @Ctx() context: RequestContext,
    @Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale,
  ): Promise<string> {
    const { group, by } = this;
    if (group === null) return text(locale, `unaffiliated:untold.${by}`);
    if (by === 'kind') return text(locale, `codeNames:OrganisationKind.${group}` as TextKey);
    const entity = await context.records.entity(group);
    return (entity && nameOf(entity.properties, locale)) ?? group;
  }
}

@ObjectType('AffiliationTally', {
  description: 'Organisations of a group, and how many of them are in no network.',
})
class AffiliationTallyObject {
  constructor(
    private readonly tally: AffiliationTally,
    private readonly by: GroupedBy,
  ) {}

  @Field(() => AffiliationGroupObject, { description: 'Which group.' })
  get group(): AffiliationGroupObject {
    return new AffiliationGroupObject(this.tally.group, this.by);
  }

  @Field(() => Int, { description: 'All its organisations that were looked at.' })
  get organisations(): number {
    return this.tally.organisations;
  }

  @Field(() => Int, { description: 'Of these, without a place in any network.' })
  get nowhere(): number {
    return this.tally.nowhere;
  }

  @Field(() => Int, { description: 'Of these, with places that hold only possibly.' })
  get onlyPossibly(): number {
    return this.tally.onlyPossibly;
  }
}

@ObjectType('AffiliationCell', {
  description: 'Organisations of one home and one kind or field, and how many are in no network.',
})
class AffiliationCellObject extends AffiliationTallyObject {
  constructor(
    private readonly cell: AffiliationCell,
    by: AffiliationGrouping,
  ) {
    super(cell, by);
  }

  @Field(() => AffiliationGroupObject, { description: 'Where they are at home.' })
  get home(): AffiliationGroupObject {
    return new AffiliationGroupObject(this.cell.home, 'home');
  }
}

const mostFirst = 'those with most in no network first';

@ObjectType({ description: 'A page of organisations that belong to no network, by name.' })
export class UnaffiliatedConnection extends connectionType('Unaffiliated', Organisation) {
  readonly answer!: Unaffiliated;

  @Field(() => CellStateEnum, {
    description:
      'What is known of places that no list names: NONE only where a source has all members of every network, so that who is on no list is in no network.',
  })
  get known(): CellState {
    return this.answer.known;
  }

  @Field(() => String, { description: 'What is known of such places, in words.' })
  knownName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `gaps:state.${this.answer.known}`);
  }

  @Field(() => [StateTallyObject], {
    description:
      'Networks by what is known of members that their lists do not name. NONE: the list is complete.',
  })
  get lists(): StateTallyObject[] {
    return this.answer.lists.map((one) => new StateTallyObject(one));
  }

  @Field(() => [AffiliationTallyObject], {
    description: `All organisations that were looked at by kind, ${mostFirst}.`,
  })
  get kinds(): AffiliationTallyObject[] {
    return this.answer.kinds.map((one) => new AffiliationTallyObject(one, 'kind'));
  }

  @Field(() => [AffiliationTallyObject], {
    description: `The same by where they are at home, ${mostFirst}; those of whom nobody has told where as a group of their own.`,
  })
  get homes(): AffiliationTallyObject[] {
    return this.answer.homes.map((one) => new AffiliationTallyObject(one, 'home'));
  }

  @Field(() => [AffiliationTallyObject], {
    description: `The same by field of activity, ${mostFirst}.`,
  })
  get fields(): AffiliationTallyObject[] {
    return this.answer.fields.map((one) => new AffiliationTallyObject(one, 'fieldOfActivity'));
  }

  @Field(() => [AffiliationCellObject], {
    description: `The table of homes by kinds, or by fields: cells in which somebody is outside, ${mostFirst}.`,
  })
  cells(
    @Arg('by', () => AffiliationGroupingEnum, {
      defaultValue: 'kind',
      description: 'What stands beside the home.',
    })
    by: AffiliationGrouping,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at the most, 1 to 500.' })
    first: number,
  ): AffiliationCellObject[] {
    return this.answer.cells(by, first).map((cell) => new AffiliationCellObject(cell, by));
  }
}

@Resolver()
export class UnaffiliatedResolver {
  @Query(() => UnaffiliatedConnection, {
    description:
      'Question 4, nobody: organisations in no network, by name, counted by kind, home and field of activity.',
  })
  async unaffiliated(
    @Ctx() context: RequestContext,
    @Arg('affiliation', () => AffiliationEnum, {
      defaultValue: 'nowhere',
      description: 'Which of them are listed; the counts tell of both.',
    })
    affiliation: Affiliation,
    @Arg('filter', () => OrganisationFilterInput, {
      nullable: true,
      description: 'Only organisations that meet every condition are looked at.',
    })
    filter: OrganisationFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<UnaffiliatedConnection> {
    const asking = await context.asking(common);
    const organisations = { kinds: filter?.kinds ?? undefined, areas: filter?.areas ?? undefined };
    return unaffiliatedConnection(context, asking, { affiliation, organisations }, page);
  }
}

/** A page of organisations in no network, however they were asked for. */
export async function unaffiliatedConnection(
  context: RequestContext,
  asking: Asking,
  question: Pick<UnaffiliatedArguments, 'affiliation' | 'organisations'>,
  { first, after }: PageArguments,
): Promise<UnaffiliatedConnection> {
  const answer = await unaffiliated(asking, detailReader(context, asking), {
    ...question,
    first,
    after: readIdCursor(after),
  });
  const page: ConnectionOf<Organisation> = await connectionFrom(
    answer,
    asking,
    after,
    (id) => id,
    (id) => readObject<Organisation>(context, asking, id, 'Organisation'),
  );
  return Object.assign(new UnaffiliatedConnection(), page, { answer });
}
