/** How many are reached, by step and by what they are, in GraphQL. */
import { Arg, Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import { nameOf } from '../../model/record.js';
import type { ReachLevel, ReachOfGroup, ReachTally } from '../../questions/reach/reach.js';
import { text, type TextKey } from '../../texts/texts.js';
import type { RequestContext } from '../frame/context.js';
import { LocaleEnum } from '../frame/enums.js';

@ObjectType('ReachTally', { description: 'Organisations by whether word comes to them.' })
export class ReachTallyObject {
  constructor(private readonly tally: ReachTally) {}

  @Field(() => Int, { description: 'Reached within the steps asked for.' })
  get within(): number {
    return this.tally.within;
  }

  @Field(() => Int, { description: 'Reached by more steps only.' })
  get beyond(): number {
    return this.tally.beyond;
  }

  @Field(() => Int, { description: 'Reached by no number of steps, as far as is recorded.' })
  get never(): number {
    return this.tally.never;
  }
}

@ObjectType('ReachGroupTally', {
  description: 'Organisations of one kind or one field of activity likewise.',
})
export class ReachGroupTallyObject extends ReachTallyObject {
  constructor(
    private readonly group: ReachOfGroup,
    private readonly by: 'kind' | 'field',
  ) {
    super(group.tally);
  }

  @Field(() => ID, {
    nullable: true,
    description: 'The code of the kind, or the id of the concept; null where nobody has told.',
  })
  get id(): string | null {
    return this.group.group;
  }

  @Field(() => String, { description: 'Its name; of what nobody has told, that it is so.' })
  async name(
    @Ctx() context: RequestContext,
    @Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale,
  ): Promise<string> {
    const { id, by } = this;
    if (id === null) return text(locale, `reach:untold.${by}`);
    if (by === 'kind') return text(locale, `codeNames:OrganisationKind.${id}` as TextKey);
    const concept = await context.records.entity(id, 'Concept');
    return (concept && nameOf(concept.properties, locale)) ?? id;
  }
}

@ObjectType('ReachLevel', { description: 'Who is reached in just so many steps.' })
export class ReachLevelObject {
  constructor(private readonly level: ReachLevel) {}

  @Field(() => Int, { description: 'How many steps.' })
  get step(): number {
    return this.level.step;
  }

  @Field(() => Boolean, { description: 'Whether that is within the steps asked for.' })
  get isWithin(): boolean {
    return this.level.isWithin;
  }

  @Field(() => Int, { description: 'Organisations.' })
  get organisations(): number {
    return this.level.counts.Organisation ?? 0;
  }

  @Field(() => Int, { description: 'Networks.' })
  get networks(): number {
    return this.level.counts.Network ?? 0;
  }

  @Field(() => Int, { description: 'Projects.' })
  get projects(): number {
    return this.level.counts.Project ?? 0;
  }

  @Field(() => Int, { description: 'Contact roles.' })
  get contactRoles(): number {
    return this.level.counts.ContactPoint ?? 0;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'People; null for who may not see people, for whom they are no steps on the way.',
  })
  get people(): number | null {
    return this.level.counts.ContactPerson;
  }
}
