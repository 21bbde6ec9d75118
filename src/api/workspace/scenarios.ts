/** Scenarios: what groups might do to the networks, and the commands that save and remove them. */
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { DocumentSaved } from '../../changes/workspace/saveDocument.js';
import { saveScenario } from '../../changes/workspace/saveScenario.js';
import { withdrawDocument } from '../../changes/workspace/withdrawDocument.js';
import { isUuid } from '../../model/identifiers.js';
import {
  operationFields,
  partsOf,
  type ScenarioOperation as Operation,
} from '../../model/workspace/scenarioOperations.js';
import type { DocumentVersion } from '../../model/workspace/documents.js';
import { aboutRecords } from '../../questions/asking/about.js';
import { type Asking, pageOf } from '../../questions/asking/asking.js';
import { keptDocuments } from '../../questions/workspace.js';
import { isStanding } from '../../records/documents.js';
import { keyOf } from '../frame/command.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  PageArguments,
} from '../types/answers/connection.js';
import type { Area, Municipality } from '../types/area.js';
import type { ContactPerson } from '../types/contactPerson.js';
import { type AnyEntity, readObject } from '../types/entities.js';
import { declaredTypeOf, type DeclaredEntity } from '../declared/entityTypes.js';
import { Member } from '../types/membership.js';
import { Network } from '../types/network.js';
import { Organisation } from '../types/organisation.js';
import { Record } from '../types/record.js';
import {
  RemoveScenarioInput,
  SaveScenarioInput,
  Scenario,
  ScenarioConnection,
  ScenarioOperation,
  type ScenarioOperationInput,
  ScenarioPayload,
  type ScenarioVersion,
  ScenarioVersionConnection,
} from '../types/workspace/scenario.js';

const { moveWork, cover, fulfil } = operationFields;

@Resolver(() => Scenario)
export class ScenarioResolver {
  @Query(() => ScenarioConnection, {
    description: 'What groups might do to the networks, the latest saved first.',
  })
  async scenarios(
    @Ctx() context: RequestContext,
    @Arg('network', () => ID, {
      nullable: true,
      description: 'Only scenarios that name this network.',
    })
    network: string | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<Scenario>> {
    const asking = await context.asking(common);
    const page = await keptDocuments(asking, context.scenarios, {
      definition: 'workspace:scenarios',
      network: network ?? undefined,
      first,
      after: readIdCursor(after),
    });
    const place = ({ id }: { id: string }) => id;
    return connectionFrom(page, asking, after, place, (one) => new Scenario(one, asking));
  }

  @Query(() => Scenario, {
    nullable: true,
    description: 'A scenario by its id; null when there is none or it was removed.',
  })
  async scenario(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Args(() => AskingArguments) common: AskingArguments,
  ): Promise<Scenario | undefined> {
    const found = await context.scenarios.standing(id);
    return found && new Scenario(found, await context.asking(common));
  }

  @FieldResolver(() => ScenarioVersionConnection, {
    description: 'All that was ever saved of it, the first one first.',
  })
  async versions(
    @Root() { id, asking }: Scenario,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<ScenarioVersion>> {
    const placeOf = ({ version }: DocumentVersion<'scenario'>) => String(version);
    const versions = await context.scenarios.versions(id);
    const page = pageOf(versions, placeOf, first, readIdCursor(after));
    const about = aboutRecords(asking, 'workspace:scenarios', page.totalCount, 0);
    return connectionFrom({ ...page, about }, asking, after, placeOf, (saved) => ({
      version: saved.version,
      recordedAt: new Date(saved.savedAt),
      scenario: objectOf(saved, asking),
    }));
  }

  @Mutation(() => ScenarioPayload, {
    description:
      'Saves a scenario, a new one or the next version of one. Each operation is held against the records and the operations before it; no fact is changed.',
  })
  async saveScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => SaveScenarioInput, { description: 'What it is to be.' })
    input: SaveScenarioInput,
  ): Promise<ScenarioPayload> {
    const { name, drawnUpBy, clientMutationId } = input;
    const saved = await saveScenario(context.commanding, {
      key: keyOf('saveScenario', clientMutationId),
      id: input.scenario ?? undefined,
      ...{ name, drawnUpBy },
      operations: input.operations.map(operationOf),
      expectedVersion: input.expectedVersion ?? undefined,
    });
    return scenarioPayload(context, clientMutationId, saved);
  }

  @Mutation(() => ScenarioPayload, {
    description: 'Removes a scenario. It is shown no more, and all its versions stay.',
  })
  async removeScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => RemoveScenarioInput, { description: 'Which.' })
    { scenario, expectedVersion, clientMutationId }: RemoveScenarioInput,
  ): Promise<ScenarioPayload> {
    const key = keyOf('removeScenario', clientMutationId);
    const command = { key, kind: 'scenario', document: scenario, expectedVersion } as const;
    return scenarioPayload(
      context,
      clientMutationId,
      await withdrawDocument(context.commanding, command),
    );
  }
}

@Resolver(() => ScenarioOperation)
export class ScenarioOperationResolver {
  @FieldResolver(() => Network, {
    nullable: true,
    description: 'The network that it is done to, as far as it is recorded.',
  })
  network(
    @Root() { operation, asking }: ScenarioOperation,
    @Ctx() context: RequestContext,
  ): Promise<Network | undefined> {
    return read(context, asking, partsOf(operation).network);
  }

  @FieldResolver(() => Network, {
    nullable: true,
    description: 'The network that takes it over, as far as it is recorded.',
  })
  into(
    @Root() { operation, asking }: ScenarioOperation,
    @Ctx() context: RequestContext,
  ): Promise<Network | undefined> {
    return read(context, asking, partsOf(operation).into);
  }

  @FieldResolver(() => Member, { nullable: true, description: 'Who joins, leaves or moves.' })
  member(
    @Root() { operation, asking }: ScenarioOperation,
    @Ctx() context: RequestContext,
  ): Promise<Organisation | ContactPerson | undefined> {
    return read(context, asking, partsOf(operation).member);
  }

  @FieldResolver(() => [Member], { description: 'Who leaves for the network that is founded.' })
  async members(
    @Root() { operation, asking }: ScenarioOperation,
    @Ctx() context: RequestContext,
  ): Promise<(Organisation | ContactPerson)[]> {
    const members = await Promise.all(
      (partsOf(operation).members ?? []).map((id) =>
        read<Organisation | ContactPerson>(context, asking, id),
      ),
    );
    return members.filter((member) => member !== undefined);
  }

  @FieldResolver(() => declaredTypeOf('Concept'), {
    nullable: true,
    description: moveWork.concept.description,
  })
  concept(
    @Root() { operation, asking }: ScenarioOperation,
    @Ctx() context: RequestContext,
  ): Promise<DeclaredEntity | undefined> {
    return read(context, asking, partsOf(operation).concept);
  }

  @FieldResolver(() => Record, { nullable: true, description: cover.area.description })
  area(
    @Root() { operation, asking }: ScenarioOperation,
    @Ctx() context: RequestContext,
  ): Promise<Area | Municipality | undefined> {
    return read(context, asking, partsOf(operation).area);
  }

  @FieldResolver(() => declaredTypeOf('Duty'), {
    nullable: true,
    description: fulfil.duty.description,
  })
  duty(
    @Root() { operation, asking }: ScenarioOperation,
    @Ctx() context: RequestContext,
  ): Promise<DeclaredEntity | undefined> {
    return read(context, asking, partsOf(operation).duty);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: fulfil.bearer.description })
  bearer(
    @Root() { operation, asking }: ScenarioOperation,
    @Ctx() context: RequestContext,
  ): Promise<Organisation | undefined> {
    return read(context, asking, partsOf(operation).bearer);
  }
}

async function read<Object extends AnyEntity>(
  context: RequestContext,
  asking: Asking,
  id: string | undefined,
): Promise<Object | undefined> {
  return id !== undefined && isUuid(id) ? readObject<Object>(context, asking, id) : undefined;
}

/** What is given of an operation; the model tells what is missing or too much. */
function operationOf(input: ScenarioOperationInput): Operation {
  const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given) as unknown as Operation;
}

/** What came of a command on the document of a scenario. */
export async function scenarioPayload(
  context: RequestContext,
  clientMutationId: string | null | undefined,
  { document, applied }: DocumentSaved<'scenario'>,
): Promise<ScenarioPayload> {
  const scenario = objectOf(document, await context.asking({}));
  return {
    clientMutationId: clientMutationId ?? null,
    applied,
    version: document.version,
    scenario,
  };
}

function objectOf(version: DocumentVersion<'scenario'>, asking: Asking): Scenario | undefined {
  return isStanding(version) ? new Scenario(version, asking) : undefined;
}
