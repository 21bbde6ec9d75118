/** Coverage: matrices with their gaps, and municipalities without contact or local structure. */
import { Arg, Args, ArgsType, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { NetworkKind } from '../model/codes.js';
import type { GapDimension, GapVia } from '../questions/matrix/dimensions.js';
import { gaps } from '../questions/gaps.js';
import { uncovered } from '../questions/uncovered.js';
import type { RequestContext } from './frame/context.js';
import { readIdCursor } from './frame/cursor.js';
import { NetworkKindEnum } from './frame/enums.js';
import { Municipality } from './types/area.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  connectionType,
  PageArguments,
} from './types/answers/connection.js';
import { detailReader, readObject } from './types/entities.js';
import { NetworkFilterInput, networkFilterOf } from './types/answers/filters.js';
import { GapDimensionEnum, GapViaEnum } from './matrix/enums.js';
import { GapsObject, ProvisionObject, StateTallyObject } from './matrix/gaps.js';

@ArgsType()
class GapsArguments {
  @Field(() => GapDimensionEnum, { description: 'What the rows are.' })
  rows!: GapDimension;

  @Field(() => GapDimensionEnum, { description: 'What the columns are.' })
  columns!: GapDimension;

  @Field(() => GapViaEnum, {
    nullable: true,
    description:
      'By what rows and columns meet; what is usual for the two when left out. Which go together is in docs/questions/gaps.md.',
  })
  via?: GapVia | null;
}

@ObjectType({ description: 'A municipality that lacks something, or of which that is not known.' })
class UncoveredMunicipality {
  @Field(() => Municipality, { description: 'The municipality.' })
  readonly municipality!: Municipality;

  @Field(() => ProvisionObject, {
    nullable: true,
    description:
      'Its named contact for associations. Null, for who may not know of people, on other days than today.',
  })
  readonly contact!: ProvisionObject | null;

  @Field(() => ProvisionObject, { description: 'Its local structure.' })
  readonly structure!: ProvisionObject;
}

@ObjectType({ description: 'A page of municipalities that lack something, by name.' })
class UncoveredMunicipalityConnection extends connectionType(
  'UncoveredMunicipality',
  UncoveredMunicipality,
) {
  @Field(() => [StateTallyObject], {
    nullable: true,
    description: 'Named contacts of all municipalities that were looked at, by state.',
  })
  readonly contacts!: StateTallyObject[] | null;

  @Field(() => [StateTallyObject], {
    description: 'Local structures of all municipalities that were looked at, by state.',
  })
  readonly structures!: StateTallyObject[];
}

@Resolver()
export class GapsResolver {
  @Query(() => GapsObject, {
    description:
      'Question 3: where there is nobody, and whether that is known. A matrix of two dimensions; a pair that nothing joins is refused with those that go together.',
  })
  async gaps(
    @Ctx() context: RequestContext,
    @Args(() => GapsArguments) { rows, columns, via }: GapsArguments,
    @Arg('filter', () => NetworkFilterInput, {
      nullable: true,
      description:
        'Which networks count. Its areas also choose the areas of the matrix, and where contact roles and organisations are counted.',
    })
    filter: NetworkFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
  ): Promise<GapsObject> {
    const asking = await context.asking(common);
    const question = { rows, columns, via: via ?? undefined, filter: networkFilterOf(filter) };
    return new GapsObject(await gaps(asking, detailReader(context, asking), question), asking);
  }

  @Query(() => UncoveredMunicipalityConnection, {
    description:
      'Question 3 for municipalities: those without a named contact for associations or without a local structure, and those of which that is not known.',
  })
  async uncovered(
    @Ctx() context: RequestContext,
    @Arg('areas', () => [ID], {
      nullable: true,
      description: 'Only municipalities of these areas.',
    })
    areas: string[] | null | undefined,
    @Arg('structures', () => [NetworkKindEnum], {
      nullable: true,
      description: 'Kinds of network that count as a local structure; any when left out.',
    })
    structures: NetworkKind[] | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<UncoveredMunicipalityConnection> {
    const asking = await context.asking(common);
    const answer = await uncovered(asking, detailReader(context, asking), {
      areas: areas ?? undefined,
      structures: structures ?? undefined,
      first,
      after: readIdCursor(after),
    });
    const connection: ConnectionOf<UncoveredMunicipality> = await connectionFrom(
      answer,
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
        return (
          municipality && {
            municipality,
            contact: row.contact && new ProvisionObject(row.contact, asking),
            structure: new ProvisionObject(row.structure, asking),
          }
        );
      },
    );
    const told = (tallies: typeof answer.structures) =>
      tallies.map((one) => new StateTallyObject(one));
    return Object.assign(new UncoveredMunicipalityConnection(), connection, {
      contacts: answer.contacts && told(answer.contacts),
      structures: told(answer.structures),
    });
  }
}
