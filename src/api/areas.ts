/** Municipalities and other areas. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { municipalitiesOf } from '../questions/areas.js';
import type { Asking } from '../questions/asking/asking.js';
import { areaPredicate } from '../questions/filters/organisationFilter.js';
import { municipalityByCode } from '../records/municipalities.js';
import type { RequestContext } from './frame/context.js';
import { Area, Municipality } from './types/area.js';
import { AskingArguments, type ConnectionOf, PageArguments } from './types/answers/connection.js';
import {
  AreaConnection,
  listConnection,
  MunicipalityConnection,
} from './types/answers/connections.js';
import { objectOf, readEntity, readObjects } from './types/entities.js';
import { AreaFilterInput } from './types/answers/filters.js';

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Query(() => MunicipalityConnection, {
    description: 'Municipalities of Finland on the day, by name.',
  })
  async municipalities(
    @Ctx() context: RequestContext,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<ConnectionOf<Municipality>> {
    return listConnection(context, await context.asking(common), page, {
      kind: 'Area',
      filter: areaPredicate('municipality'),
    });
  }

  @Query(() => Municipality, {
    nullable: true,
    description:
      'One municipality, of today or merged away; null when there is none with the code.',
  })
  async municipality(
    @Ctx() context: RequestContext,
    @Arg('code', () => String, { description: 'Its code, three characters: "698".' }) code: string,
    @Args(() => AskingArguments) common: AskingArguments,
  ): Promise<Municipality | undefined> {
    const asking = await context.asking(common);
    const found = await municipalityByCode(context.records, code);
    return found && (objectOf(found, asking) as Municipality);
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'For a municipality that has merged away: the one that carries on.',
  })
  async successor(
    @Root() { successorCode, asking }: Municipality,
    @Ctx() context: RequestContext,
  ): Promise<Municipality | undefined> {
    if (successorCode === undefined) return undefined;
    const found = await municipalityByCode(context.records, successorCode);
    return found && (objectOf(found, asking) as Municipality);
  }
}

@Resolver(() => Area)
export class AreaResolver {
  @Query(() => AreaConnection, {
    description:
      'Areas of every kind on the day (counties, service areas, municipalities …), by name.',
  })
  async areas(
    @Ctx() context: RequestContext,
    @Arg('filter', () => AreaFilterInput, { nullable: true, description: 'Only those that fit.' })
    filter: AreaFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<ConnectionOf<Area>> {
    const asking = await context.asking(common);
    const question = { kind: 'Area', filter: areaPredicate(filter?.kind ?? undefined) } as const;
    return listConnection(context, asking, page, question, (ids) =>
      Promise.all(ids.map((id) => readArea(context, asking, id))),
    );
  }

  @Query(() => Area, { nullable: true, description: 'One area; null when there is none.' })
  async area(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Args(() => AskingArguments) common: AskingArguments,
  ): Promise<Area | undefined> {
    return readArea(context, await context.asking(common), id);
  }

  @FieldResolver(() => [Municipality], { description: 'Its municipalities on the day, by name.' })
  async municipalities(
    @Root() { id, asking }: Area,
    @Ctx() context: RequestContext,
  ): Promise<readonly (Municipality | undefined)[]> {
    const ids = await municipalitiesOf(asking, { kind: 'Area', id });
    return readObjects<Municipality>(context, asking, ids, 'Area');
  }
}

/** Any area as an Area, a municipality too. */
async function readArea(
  context: RequestContext,
  asking: Asking,
  id: string,
): Promise<Area | undefined> {
  const found = await readEntity(context, asking, id, 'Area');
  return found && new Area(found, asking);
}
