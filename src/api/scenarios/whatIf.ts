/** What a scenario would change: before, after and the difference, in one answer. */
import {
  Arg,
  Args,
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
import { InvalidInputError } from '../../model/errors/errors.js';
import type { NetworkKind } from '../../model/codes.js';
import type { RecordId } from '../../model/record.js';
import { aboutRecords } from '../../questions/asking/about.js';
import { checkPageSize, type Page } from '../../questions/asking/asking.js';
import type { GapDimension, GapVia } from '../../questions/matrix/dimensions.js';
import {
  changedDuties,
  changedGaps,
  changedMunicipalities,
  changedReach,
  changedRelations,
} from '../../questions/scenarios/changedAnswers.js';
import {
  aboutSide,
  type AskedSide,
  changedAffiliation,
  changedHours,
  type Side,
  type WhatIf,
  whatIfFigureList,
  whatIfSides,
} from '../../questions/scenarios/whatIf.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { NetworkKindEnum } from '../frame/enums.js';
import { GapDimensionEnum, GapViaEnum } from '../matrix/enums.js';
import { About } from '../types/answers/about.js';
import {
  type AskingArguments,
  connectionFrom,
  type ConnectionOf,
  PageArguments,
  RecordedArguments,
} from '../types/answers/connection.js';
import { OrganisationConnection } from '../types/answers/connections.js';
import { NetworkFilterInput, networkFilterOf } from '../types/answers/filters.js';
import { detailReader, presentObject } from '../types/entities.js';
import type { Organisation } from '../types/organisation.js';
import {
  WhatIfDutyObject,
  WhatIfFigureObject,
  WhatIfHoursConnection,
  WhatIfHoursObject,
  WhatIfReachObject,
  WhatIfRelationObject,
} from './changed.js';
import { WhatIfCellObject, WhatIfGapsObject, WhatIfMunicipalityObject } from './changedCoverage.js';

@ObjectType('WhatIf', {
  description:
    'What a scenario would change. Each part asks its own question before and after; ask for those that you need.',
})
class WhatIfObject {
  constructor(readonly sides: WhatIf) {}

  @Field(() => About, { description: 'What the answers after it say of themselves.' })
  get about(): Promise<About> {
    return aboutOf(this.sides.after);
  }

  @Field(() => About, { description: 'What the answers before it say of themselves.' })
  get aboutBefore(): Promise<About> {
    return aboutOf(this.sides.before);
  }
}

async function aboutOf(side: Side): Promise<About> {
  return new About(await aboutSide(side), side.asking);
}

/** What is wrong with the other scenario is told by the argument that named it. */
function namedAgainst(error: unknown): never {
  if (!(error instanceof InvalidInputError)) throw error;
  throw new InvalidInputError(
    error.problems.map((one) => ({ ...one, path: one.path.replace(/^scenario/, 'against') })),
  );
}

@Resolver(() => WhatIfObject)
export class WhatIfResolver {
  @Query(() => WhatIfObject, {
    description:
      'Question 2: what a scenario would change, held against what is recorded or against another scenario. No fact is changed. Every other question takes `scenario` as well.',
  })
  async whatIf(
    @Ctx() context: RequestContext,
    @Arg('scenario', () => ID, { description: 'The scenario that comes to pass.' })
    scenario: string,
    @Arg('against', () => ID, {
      nullable: true,
      description: 'The scenario in the place of before; what is recorded when left out.',
    })
    against: string | null | undefined,
    @Arg('filter', () => NetworkFilterInput, {
      nullable: true,
      description:
        'Which networks count in every part but `reach`; its areas also choose the municipalities. A network that is there on one side alone is none on the other.',
    })
    filter: NetworkFilterInput | null | undefined,
    @Args(() => RecordedArguments) common: RecordedArguments,
  ): Promise<WhatIfObject> {
    const side = async (asked: AskingArguments): Promise<AskedSide> => {
      const asking = await context.asking(asked);
      return { asking, reader: detailReader(context, asking) };
    };
    const recorded = await side(common);
    const after = await side({ ...common, scenario });
    const before = against
      ? await side({ ...common, scenario: against }).catch(namedAgainst)
      : recorded;
    return new WhatIfObject(whatIfSides({ recorded, before, after }, networkFilterOf(filter)));
  }

  @FieldResolver(() => [WhatIfFigureObject], {
    description: 'How many networks, places and organisations there are, and their hours.',
  })
  async figures(@Root() { sides }: WhatIfObject): Promise<WhatIfFigureObject[]> {
    return (await whatIfFigureList(sides)).map((figure) => new WhatIfFigureObject(figure));
  }

  @FieldResolver(() => [WhatIfRelationObject], {
    description: 'How many pairs `overlaps` has of each relation, at its default limits.',
  })
  async relations(@Root() { sides }: WhatIfObject): Promise<WhatIfRelationObject[]> {
    return (await changedRelations(sides)).map((changed) => new WhatIfRelationObject(changed));
  }

  @FieldResolver(() => OrganisationConnection, {
    description: 'Organisations that have a place before and none after, in order of id.',
  })
  async losingLastPlace(
    @Root() { sides }: WhatIfObject,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<Organisation>> {
    const page = await changedAffiliation(sides, 'losesLast', first, readIdCursor(after));
    return organisationsOf(context, sides.after, page, after);
  }

  @FieldResolver(() => OrganisationConnection, {
    description: 'Organisations that have no place before and one after, in order of id.',
  })
  async gainingFirstPlace(
    @Root() { sides }: WhatIfObject,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<Organisation>> {
    const page = await changedAffiliation(sides, 'gainsFirst', first, readIdCursor(after));
    return organisationsOf(context, sides.after, page, after);
  }

  @FieldResolver(() => WhatIfHoursConnection, {
    description:
      'Organisations whose hours in meetings change, as far as known, those by most first, then by id.',
  })
  async hours(
    @Root() { sides }: WhatIfObject,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<WhatIfHoursObject>> {
    const { asking } = sides.after;
    const page = await changedHours(sides, first, readIdCursor(after));
    const about = aboutRecords(asking, 'whatIf:definition', page.totalCount, 0);
    return connectionFrom(
      { ...page, about },
      asking,
      after,
      ({ organisation }) => organisation,
      (changed) => new WhatIfHoursObject(changed, asking),
    );
  }

  @FieldResolver(() => [WhatIfMunicipalityObject], {
    description:
      'Municipalities in which it changes whether there is a local structure, or what reaches a cell of their row in a matrix of `gaps`; by name.',
  })
  async municipalities(
    @Root() { sides }: WhatIfObject,
    @Arg('structures', () => [NetworkKindEnum], {
      nullable: true,
      description: 'Kinds of network that count as a local structure; any when left out.',
    })
    structures: NetworkKind[] | null | undefined,
    @Arg('columns', () => GapDimensionEnum, {
      defaultValue: 'targetGroup',
      description: 'What the columns of the matrix are.',
    })
    columns: GapDimension,
  ): Promise<WhatIfMunicipalityObject[]> {
    const changed = await changedMunicipalities(sides, structures ?? undefined, columns);
    return changed.map((one) => new WhatIfMunicipalityObject(one, sides.after.asking));
  }

  @FieldResolver(() => WhatIfGapsObject, {
    description: 'Cells of a matrix of `gaps` that change, such as target groups by municipality.',
  })
  async gaps(
    @Root() { sides }: WhatIfObject,
    @Arg('rows', () => GapDimensionEnum, { description: 'What the rows are.' })
    rows: GapDimension,
    @Arg('columns', () => GapDimensionEnum, { description: 'What the columns are.' })
    columns: GapDimension,
    @Arg('via', () => GapViaEnum, {
      nullable: true,
      description: 'By what rows and columns meet; what is usual for the two when left out.',
    })
    via: GapVia | null | undefined,
    @Arg('filter', () => NetworkFilterInput, {
      nullable: true,
      description:
        'Which networks count; its areas also choose the areas of the matrix. That of `whatIf` when left out.',
    })
    filter: NetworkFilterInput | null | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many at the most, 1 to 500.' })
    first: number,
  ): Promise<WhatIfGapsObject> {
    checkPageSize(first);
    const own = filter ? networkFilterOf(filter) : undefined;
    const question = { rows, columns, via: via ?? undefined, filter: own };
    const { cells, opened, closed } = await changedGaps(sides, question);
    return {
      opened,
      closed,
      changed: cells.length,
      cells: cells.slice(0, first).map((cell) => new WhatIfCellObject(cell, sides.after.asking)),
    };
  }

  @FieldResolver(() => [WhatIfDutyObject], {
    description: 'Duties that some network fulfils for a bearer on one side and none on the other.',
  })
  async duties(@Root() { sides }: WhatIfObject): Promise<WhatIfDutyObject[]> {
    const changed = await changedDuties(sides);
    return changed.map((one) => new WhatIfDutyObject(one, sides.after.asking));
  }

  @FieldResolver(() => WhatIfReachObject, {
    description: 'How far word goes from a sender, before and after.',
  })
  async reach(
    @Root() { sides }: WhatIfObject,
    @Arg('from', () => ID, {
      description: 'Who sends word out: a network, an organisation, a project or a contact role.',
    })
    from: string,
    @Arg('steps', () => Int, {
      defaultValue: 3,
      description: 'Within how many steps somebody is reached, 1 to 10.',
    })
    steps: number,
  ): Promise<WhatIfReachObject> {
    return new WhatIfReachObject(await changedReach(sides, from, steps));
  }
}

function organisationsOf(
  context: RequestContext,
  { asking }: Side,
  page: Page<RecordId>,
  after: string | null | undefined,
): Promise<ConnectionOf<Organisation>> {
  const about = aboutRecords(asking, 'whatIf:definition', page.totalCount, 0);
  return connectionFrom(
    { ...page, about },
    asking,
    after,
    (id) => id,
    (id) => presentObject<Organisation>(context, asking, id, 'Organisation'),
  );
}
