/** The commands that carry a scenario out on the records, and that bring it up to them. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { adoptScenario } from '../../changes/workspace/adoptScenario.js';
import { rebaseScenario } from '../../changes/workspace/rebaseScenario.js';
import { keyOf } from '../frame/command.js';
import type { RequestContext } from '../frame/context.js';
import { SeenInput } from '../types/workspace/documentCommands.js';
import { Scenario, ScenarioPayload } from '../types/workspace/scenario.js';
import { scenarioPayload } from '../workspace/scenarios.js';

@InputType({ description: 'Which scenario is carried out.' })
class AdoptScenarioInput extends SeenInput {
  @Field(() => ID, { description: 'The scenario.' })
  scenario!: string;
}

@InputType({ description: 'Which scenario is held against what is recorded now.' })
class RebaseScenarioInput extends SeenInput {
  @Field(() => ID, { description: 'The scenario.' })
  scenario!: string;

  @Field(() => [Int], {
    defaultValue: [],
    description: 'Operations that are left out, by their numbers from 1, such as `fit` tells them.',
  })
  drop!: number[];
}

@ObjectType({ description: 'What came of carrying a scenario out.' })
class AdoptScenarioPayload {
  @Field(() => String, { nullable: true, description: 'Your name for the command.' })
  readonly clientMutationId!: string | null;

  @Field(() => Boolean, { description: 'False when the same command had been carried out before.' })
  readonly applied!: boolean;

  @Field(() => Int, { description: 'The revision that it made; `undoChange` takes it back whole.' })
  readonly revision!: number;

  @Field(() => ID, { description: 'The id of the change set, which `undoChange` takes too.' })
  readonly changeSet!: string;

  @Field(() => Scenario, {
    nullable: true,
    description: 'The scenario, which stays as it was saved; null when it was removed since.',
  })
  readonly scenario!: Scenario | undefined;
}

@Resolver()
export class ScenarioCommandResolver {
  @Mutation(() => AdoptScenarioPayload, {
    description:
      'Does what a scenario would do, as of today, as one change: all of it or nothing. What it showed is then recorded, and networks that it founded keep their ids. One of which an operation does not fit any more is refused, naming each.',
  })
  async adoptScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => AdoptScenarioInput, { description: 'Which.' })
    { scenario: id, expectedVersion, clientMutationId }: AdoptScenarioInput,
  ): Promise<AdoptScenarioPayload> {
    const key = keyOf('adoptScenario', clientMutationId);
    const command = { key, scenario: id, expectedVersion };
    const { revision, applied, changeSet } = await adoptScenario(context.commanding, command);
    const asking = await context.asking({ atLeastRevision: revision });
    const standing = await context.scenarios.standing(id);
    const scenario = standing && new Scenario(standing, asking);
    return { clientMutationId: clientMutationId ?? null, applied, revision, changeSet, scenario };
  }

  @Mutation(() => ScenarioPayload, {
    description:
      'Saves the next version of a scenario, held against what is recorded now, without the operations that are to be left out. Nothing goes that nobody has said: what still does not fit is told, and nothing saved.',
  })
  async rebaseScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => RebaseScenarioInput, { description: 'Which, and without what.' })
    { scenario, expectedVersion, drop, clientMutationId }: RebaseScenarioInput,
  ): Promise<ScenarioPayload> {
    const key = keyOf('rebaseScenario', clientMutationId);
    const command = { key, scenario, expectedVersion, drop };
    const saved = await rebaseScenario(context.commanding, command);
    return scenarioPayload(context, clientMutationId, saved);
  }
}
