/** Whether a scenario still fits what is recorded. */
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import {
  type ScenarioFit,
  scenarioFit,
  type ScenarioMisfit,
} from '../../questions/scenarios/fit.js';
import { describeProblem } from '../../texts/describe/describeProblem.js';
import type { RequestContext } from '../frame/context.js';
import { LocaleEnum } from '../frame/enums.js';
import { detailReader } from '../types/entities.js';
import { Scenario } from '../types/workspace/scenario.js';

@ObjectType('ScenarioMisfit', {
  description: 'An operation that cannot be carried out, where its turn comes.',
})
class ScenarioMisfitObject {
  constructor(private readonly misfit: ScenarioMisfit) {}

  @Field(() => Int, {
    description: 'The number of the operation, from 1: give it as `drop` of `rebaseScenario`.',
  })
  get operation(): number {
    return this.misfit.operation;
  }

  @Field(() => String, { description: 'Where in `operations`, counted from 0.' })
  get path(): string {
    return this.misfit.problem.path;
  }

  @Field(() => String, { description: 'Why not, and what to do.' })
  message(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return describeProblem(locale, this.misfit.problem);
  }
}

@ObjectType('ScenarioFit', {
  description: 'A scenario held against what is recorded, as of the day asked for.',
})
class ScenarioFitObject {
  constructor(private readonly fit: ScenarioFit) {}

  @Field(() => Int, { description: 'The revision that it was held against.' })
  get revision(): number {
    return this.fit.revision;
  }

  @Field(() => Boolean, {
    description: 'Whether all of it can be carried out; else no question is answered with it.',
  })
  get fits(): boolean {
    return this.fit.misfits.length === 0;
  }

  @Field(() => [ScenarioMisfitObject], {
    description: 'What cannot be carried out; empty when all can.',
  })
  get problems(): ScenarioMisfitObject[] {
    return this.fit.misfits.map((misfit) => new ScenarioMisfitObject(misfit));
  }
}

@Resolver(() => Scenario)
export class ScenarioFitResolver {
  @FieldResolver(() => ScenarioFitObject, {
    description:
      'Whether it still fits what is recorded, which may have changed since it was saved.',
  })
  async fit(
    @Root() { asking, document }: Scenario,
    @Ctx() context: RequestContext,
  ): Promise<ScenarioFitObject> {
    return new ScenarioFitObject(
      await scenarioFit(asking, detailReader(context, asking), document),
    );
  }
}
