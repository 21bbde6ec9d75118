/** One municipality in one answer, in GraphQL. */
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { checkPageSize } from '../../questions/asking/asking.js';
import { coveringNetworks } from '../../questions/municipality/coveringNetworks.js';
import { informers } from '../../questions/municipality/informers.js';
import { municipalityNamed } from '../../questions/municipality/namedMunicipality.js';
import { municipalityOverview } from '../../questions/municipality/municipalityOverview.js';
import { residents } from '../../questions/municipality/residents.js';
import { FulfilledDutyConnection, fulfilledDutyConnection } from '../duties/dutyFulfilment.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { UnaffiliatedConnection, unaffiliatedConnection } from '../load/unaffiliated.js';
import { ProvisionObject } from '../matrix/gaps.js';
import { ContactRoleConnection, contactRoleConnection } from '../seats/contactRoles.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  PageArguments,
} from '../types/answers/connection.js';
import { Municipality } from '../types/area.js';
import {
  detailReader,
  presentObject,
  type PromiseOrValue,
  readThoseThere,
} from '../types/entities.js';
import { Organisation } from '../types/organisation.js';
import {
  CoveringNetworkConnection,
  CoveringNetworkObject,
  InformerObject,
  MunicipalityOverviewObject,
  ResidentConnection,
  ResidentObject,
} from './overviewObjects.js';

@Resolver(() => MunicipalityOverviewObject)
export class MunicipalityOverviewResolver {
  @Query(() => MunicipalityOverviewObject, {
    description:
      'One municipality in one answer: its named contact and local structure, the networks that work for it, its organisations and those in no network, its duties, and who informs it.',
  })
  async municipalityOverview(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, {
      description: 'Its id, its code ("698") or its name in any of its languages.',
    })
    municipality: string,
    @Args(() => AskingArguments) common: AskingArguments,
  ): Promise<MunicipalityOverviewObject> {
    const asking = await context.asking(common);
    const id = await municipalityNamed(asking, context.records, municipality);
    const reader = detailReader(context, asking);
    return new MunicipalityOverviewObject(await municipalityOverview(asking, reader, id), asking);
  }

  @FieldResolver(() => Municipality, { description: 'The municipality, with its population.' })
  municipality(
    @Root() { overview, asking }: MunicipalityOverviewObject,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<Municipality> {
    return presentObject(context, asking, overview.municipality, 'Area');
  }

  @FieldResolver(() => [Organisation], {
    description: 'The municipality as a body: organisations that govern it, in order of id.',
  })
  governedBy(
    @Root() { overview, asking }: MunicipalityOverviewObject,
    @Ctx() context: RequestContext,
  ): Promise<Organisation[]> {
    return readThoseThere(context, asking, overview.governedBy, 'Organisation');
  }

  @FieldResolver(() => ProvisionObject, {
    nullable: true,
    description:
      'Its named contact for associations. Null, for who may not know of people, on other days than today.',
  })
  async contact(
    @Root() { overview, asking }: MunicipalityOverviewObject,
  ): Promise<ProvisionObject | null> {
    const { contact } = await overview.provisions();
    return contact && new ProvisionObject(contact, asking);
  }

  @FieldResolver(() => ProvisionObject, { description: 'Its local structure.' })
  async structure(
    @Root() { overview, asking }: MunicipalityOverviewObject,
  ): Promise<ProvisionObject> {
    return new ProvisionObject((await overview.provisions()).structure, asking);
  }

  @FieldResolver(() => ContactRoleConnection, {
    description:
      'Contact roles that lie in it, or in a wider area around it: held, vacant, stale or not known.',
  })
  contactRoles(
    @Root() { overview, asking }: MunicipalityOverviewObject,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<ContactRoleConnection> {
    return contactRoleConnection(context, asking, { areas: [overview.municipality] }, page);
  }

  @FieldResolver(() => CoveringNetworkConnection, {
    description: 'Networks that work for it, direct ones first, then by name.',
  })
  async networks(
    @Root() { overview, asking }: MunicipalityOverviewObject,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<CoveringNetworkConnection> {
    const page = { first, after: readIdCursor(after) };
    const answer = await coveringNetworks(asking, overview.municipality, page);
    const connection: ConnectionOf<CoveringNetworkObject> = await connectionFrom(
      answer,
      asking,
      after,
      ({ network }) => network,
      (covering) => new CoveringNetworkObject(covering, asking),
    );
    const { direct } = answer;
    return Object.assign(new CoveringNetworkConnection(), connection, { direct });
  }

  @FieldResolver(() => ResidentConnection, {
    description: 'Organisations at home in it, by name, with the number of their networks.',
  })
  async organisations(
    @Root() { overview, asking }: MunicipalityOverviewObject,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<ResidentObject>> {
    const page = { first, after: readIdCursor(after) };
    return connectionFrom(
      await residents(asking, overview.municipality, page),
      asking,
      after,
      ({ organisation }) => organisation,
      (resident) => new ResidentObject(resident, asking),
    );
  }

  @FieldResolver(() => UnaffiliatedConnection, {
    description: 'Those of its organisations that are in no network, by name.',
  })
  unaffiliated(
    @Root() { overview, asking }: MunicipalityOverviewObject,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<UnaffiliatedConnection> {
    const organisations = { areas: [overview.municipality] };
    const question = { affiliation: 'nowhere', organisations } as const;
    return unaffiliatedConnection(context, asking, question, page);
  }

  @FieldResolver(() => FulfilledDutyConnection, {
    description: 'Duties that the municipality bears, and what fulfils them for it.',
  })
  duties(
    @Root() { overview, asking }: MunicipalityOverviewObject,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<FulfilledDutyConnection> {
    const filter = { bearers: overview.governedBy };
    return fulfilledDutyConnection(context, asking, { filter }, page);
  }

  @FieldResolver(() => [InformerObject], {
    description:
      'Who informs it (INFORMS): the municipality itself first, then a contact role, its structure, bodies in which it has a place, organisations at home there.',
  })
  informers(
    @Root() { overview, asking }: MunicipalityOverviewObject,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many at the most, 1 to 500.' })
    first: number,
  ): InformerObject[] {
    checkPageSize(first);
    return informers(asking, overview.municipality)
      .slice(0, first)
      .map((informer) => new InformerObject(informer, asking));
  }
}
