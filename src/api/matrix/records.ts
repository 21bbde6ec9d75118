/** Records that a matrix of coverage speaks of, and sources that it lacks, in GraphQL. */
import { Arg, Ctx, Field, ID, ObjectType } from 'type-graphql';
import type { EntityKind } from '../../model/kinds.js';
import type { Locale } from '../../model/languages.js';
import { type Entity, nameOf, type RecordId } from '../../model/record.js';
import type { Asking } from '../../questions/asking/asking.js';
import type { MissingSource } from '../../questions/matrix/cells.js';
import type { ScopeFact } from '../../questions/matrix/scopes.js';
import { text } from '../../texts/texts.js';
import type { RequestContext } from '../frame/context.js';
import { LocaleEnum, ScopeFactEnum } from '../frame/enums.js';
import { type PromiseOrValue, toldEntity } from '../types/entities.js';

@ObjectType('GapRecord', { description: 'A record that a matrix of coverage speaks of.' })
export class GapRecordObject {
  constructor(
    private readonly record: RecordId,
    private readonly asking: Asking,
  ) {}

  @Field(() => ID, { description: 'Its id.' })
  get id(): string {
    return this.record;
  }

  @Field(() => String, { description: 'Its kind: Network, Organisation, Area, Concept …' })
  get kind(): EntityKind {
    const { graph } = this.asking;
    return graph.kindOf(graph.nodes.ids.numberOf(this.record));
  }

  @Field(() => String, {
    description: 'Its name in the language asked for, else in the first that there is.',
  })
  name(
    @Ctx() context: RequestContext,
    @Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale,
  ): PromiseOrValue<string> {
    const nameIn = (entity: Entity | undefined) =>
      (entity && nameOf(entity.properties, locale, entity.kind === 'Duty' ? 'text' : 'name')) ??
      this.record;
    const entity = toldEntity(context, this.asking, this.record);
    return entity instanceof Promise ? entity.then(nameIn) : nameIn(entity);
  }
}

@ObjectType('MissingSource', {
  description: 'A source that would settle what is open: one that has all facts of a sort.',
})
export class MissingSourceObject {
  constructor(
    private readonly missing: MissingSource,
    private readonly asking: Asking,
  ) {}

  @Field(() => ScopeFactEnum, { description: 'Of which facts it would have to have all.' })
  get fact(): ScopeFact {
    return this.missing.fact;
  }

  @Field(() => GapRecordObject, {
    nullable: true,
    description: 'Of which network or area; null for everything.',
  })
  get subject(): GapRecordObject | null {
    const { subject } = this.missing;
    return subject === null ? null : new GapRecordObject(subject, this.asking);
  }

  @Field(() => String, { description: 'What is needed, in words.' })
  async text(
    @Ctx() context: RequestContext,
    @Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale,
  ): Promise<string> {
    const subject = (await this.subject?.name(context, locale)) ?? text(locale, 'gaps:everything');
    return text(locale, 'gaps:missing', { what: text(locale, `gaps:fact.${this.fact}`), subject });
  }
}
