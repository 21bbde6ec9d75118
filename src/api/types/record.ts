/** What all records have in common in GraphQL: identity, validity, status, sources, revision. */
import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { EntityKind, RelationshipKind } from '../../model/kinds.js';
import { type Names as NamesByLanguage } from '../../model/languages.js';
import type { Entity, Relationship } from '../../model/record.js';
import {
  dateSpan,
  lastDayBefore,
  type Validity as ModelValidity,
} from '../../model/time/validity.js';
import type { Asking } from '../../questions/asking/asking.js';
import { enumOf, RecordStatusEnum } from '../frame/enums.js';

const EndKindEnum = enumOf({
  name: 'EndKind',
  description: 'What is known of an end.',
  codes: {
    date: 'A date is known.',
    open: 'Until further notice.',
    unknown: 'Nobody has said.',
  },
});

const DatePrecisionEnum = enumOf({
  name: 'DatePrecision',
  description: 'How exactly a date is known.',
  codes: { day: 'To the day.', month: 'To the month.', year: 'To the year.' },
});

@ObjectType({
  description:
    'The days on which a record holds. A date may be known to the day, the month or the year ("2012"); then the record is possibly valid within it and certainly after a start, or before an end.',
})
export class Validity {
  constructor(private readonly validity: ModelValidity) {}

  @Field(() => String, {
    nullable: true,
    description: 'The first day, month or year; null when nobody has said.',
  })
  get from(): string | null {
    return this.validity.from === 'unknown' ? null : this.validity.from;
  }

  @Field(() => DatePrecisionEnum, { nullable: true, description: 'How exactly `from` is known.' })
  get fromPrecision(): string | null {
    return dateSpan(this.validity.from)?.precision ?? null;
  }

  @Field(() => String, {
    nullable: true,
    description:
      'The first day on which it no longer holds (or the month or year of that day); null when open or unknown.',
  })
  get to(): string | null {
    return this.toKind === 'date' ? this.validity.to : null;
  }

  @Field(() => String, {
    nullable: true,
    description:
      'The last day (or month or year) on which it holds, as lists print it; null when open or unknown.',
  })
  get lastDay(): string | null {
    return lastDayBefore(this.validity.to) ?? null;
  }

  @Field(() => EndKindEnum, { description: 'Whether the end is a date, open, or unknown.' })
  get toKind(): string {
    const { to } = this.validity;
    return to === 'open' || to === 'unknown' ? to : 'date';
  }

  @Field(() => String, {
    nullable: true,
    description:
      'The day for which the source speaks: what has an unknown end is certain on this day.',
  })
  get attestedOn(): string | null {
    return this.validity.attestedOn ?? null;
  }
}

@ObjectType({ description: 'A name by language; null where there is none in a language.' })
export class Names {
  constructor(names: NamesByLanguage) {
    Object.assign(this, names);
  }
  @Field(() => String, { nullable: true, description: 'Finnish.' }) fi?: string;
  @Field(() => String, { nullable: true, description: 'Swedish.' }) sv?: string;
  @Field(() => String, { nullable: true, description: 'English.' }) en?: string;
  @Field(() => String, { nullable: true, description: 'Northern Sámi.' }) se?: string;
  @Field(() => String, { nullable: true, description: 'Inari Sámi.' }) smn?: string;
  @Field(() => String, { nullable: true, description: 'Skolt Sámi.' }) sms?: string;
}

@InterfaceType({ description: 'Anything that `node(id)` finds.' })
export abstract class Node {
  constructor(
    /** What is told; read where it is asked for, as lists of hundreds seldom ask for all of it. */
    protected readonly told: Entity | Relationship,
  ) {}

  @Field(() => ID, { description: 'Stable and opaque, the same on every store.' })
  get id(): string {
    return this.told.id;
  }
}

/** Fields of every record; entities and relationships build on it. */
@InterfaceType({ implements: Node, description: 'What every entity carries.' })
export abstract class Record extends Node {
  @Field(() => Validity, { description: 'When it holds.' })
  get validity(): Validity {
    return new Validity(this.told.validity);
  }

  @Field(() => RecordStatusEnum, { description: 'How firm it is.' })
  get status(): string {
    return this.told.status;
  }

  @Field(() => Int, {
    description: 'The revision that last wrote it; give it back as `expectedRevision`.',
  })
  get revision(): number {
    return this.told.revision;
  }

  /** Where the record stands in its sources. */
  get sourceReferences(): Entity['sources'] {
    return this.told.sources;
  }
}

/** An entity as its GraphQL object: the common fields, the properties, and what is being asked. */
export abstract class EntityObject<Kind extends EntityKind> extends Record {
  constructor(
    readonly entity: Entity<Kind>,
    /** The question that led here; what is asked of the entity goes on with its day and graph. */
    readonly asking: Asking,
  ) {
    super(entity as Entity);
  }
}

/** A relationship likewise. */
export abstract class RelationshipObject<Kind extends RelationshipKind> extends Record {
  constructor(
    readonly relationship: Relationship<Kind>,
    readonly asking: Asking,
  ) {
    super(relationship as Relationship);
  }
}
