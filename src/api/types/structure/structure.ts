/** Measures of structure and the records ranked by them, in GraphQL; both made from the measures. */
import { Arg, Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../../model/languages.js';
import type { Asking } from '../../../questions/asking/asking.js';
import type { ProjectionWeight } from '../../../questions/structure/communities.js';
import {
  type RankedRecord,
  type StructureMetric,
  type ParameterRange,
  structureMeasures,
  usualParameters,
  usualWeight,
} from '../../../questions/structure/structure.js';
import { text } from '../../../texts/texts.js';
import { enumOf, LocaleEnum } from '../../frame/enums.js';
import { GapRecordObject } from '../../matrix/records.js';
import { type ConnectionOf, connectionType } from '../answers/connection.js';
import { ProjectionWeightEnum } from './community.js';

const metrics = Object.keys(structureMeasures) as StructureMetric[];

export const StructureMetricEnum = enumOf({
  name: 'StructureMetric',
  description: 'A measure of where somebody is in the graph of organisations and networks.',
  codes: Object.fromEntries(
    metrics.map((id) => [id, text('en', `structure:measure.${id}.definition`)]),
  ),
});

export const RankedKindEnum = enumOf({
  name: 'RankedKind',
  description: 'Which records are ranked.',
  codes: {
    Network: 'Networks alone.',
    Organisation: 'Organisations alone.',
  },
});

@InputType('StructureParameters', {
  description: 'What a measure may be given; each has a default of its own.',
})
export class StructureParametersInput {
  readonly [name: string]: number | null | undefined;
}

/** Which measures have a parameter, and its bounds. */
const rangesByName = new Map<string, string[]>();
for (const id of metrics) {
  for (const [name, range] of Object.entries(structureMeasures[id].parameters)) {
    const { minimum, maximum, default: usual } = range;
    const metric = id.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
    const told = `${metric}: ${minimum} to ${maximum}, ${usual} when left out.`;
    rangesByName.set(name, [...(rangesByName.get(name) ?? []), told]);
  }
}
for (const [name, told] of rangesByName) {
  const isInteger = metrics.every((id) => {
    const ranges: { readonly [name: string]: { integer: boolean } } =
      structureMeasures[id].parameters;
    return ranges[name]?.integer ?? true;
  });
  const options = { nullable: true, description: told.join(' ') };
  Field(() => (isInteger ? Int : Float), options)(StructureParametersInput.prototype, name);
}

@ObjectType('StructureParameter', {
  description: 'With what a measure was computed, and with what it can be.',
})
export class StructureParameterObject {
  @Field(() => String, { description: 'What.' })
  readonly name!: string;

  @Field(() => Float, { description: 'How much.' })
  readonly value!: number;

  @Field(() => Float, { description: 'How much when nothing is said.' })
  readonly default!: number;

  @Field(() => Float, { description: 'The least that it can be.' })
  readonly minimum!: number;

  @Field(() => Float, { description: 'The most that it can be.' })
  readonly maximum!: number;

  @Field({ description: 'Whether it has to be a whole number.' })
  readonly integer!: boolean;
}

@ObjectType('StructureMeasure', { description: 'What was measured, and what it means.' })
export class StructureMeasureObject {
  constructor(
    private readonly id: StructureMetric,
    private readonly given: { readonly [name: string]: number },
    private readonly weighed: ProjectionWeight | null,
  ) {}

  @Field(() => StructureMetricEnum, { description: 'Which measure.' })
  get metric(): string {
    return this.id;
  }

  @Field(() => String, { description: 'Its name.' })
  name(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `structure:measure.${this.id}.name`);
  }

  @Field(() => String, { description: 'What it is.' })
  definition(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `structure:measure.${this.id}.definition`);
  }

  @Field(() => String, { description: 'What a high value means here.' })
  highValue(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `structure:measure.${this.id}.highValue`);
  }

  @Field(() => String, { description: 'Where it is defined.' })
  get reference(): string {
    return structureMeasures[this.id].reference;
  }

  @Field(() => String, { description: 'What it costs, in nodes n and lines m.' })
  get complexity(): string {
    return structureMeasures[this.id].complexity;
  }

  @Field(() => ProjectionWeightEnum, {
    nullable: true,
    description:
      'What connections weighed; null of a measure on networks and organisations together.',
  })
  get weight(): ProjectionWeight | null {
    return this.weighed;
  }

  @Field(() => [StructureParameterObject], { description: 'With what it was computed.' })
  get parameters(): StructureParameterObject[] {
    const ranges: { readonly [name: string]: ParameterRange } =
      structureMeasures[this.id].parameters;
    return Object.entries(ranges).map(([name, range]) => ({
      name,
      value: this.given[name]!,
      ...range,
    }));
  }
}

/** All of them, as they are when nothing is said, in the order of a menu. */
export function structureMeasureObjects(): StructureMeasureObject[] {
  return metrics.map((id) => new StructureMeasureObject(id, usualParameters(id), usualWeight(id)));
}

@ObjectType('StructureRecord', { description: 'A network or an organisation that is ranked.' })
export class StructureRecordObject extends GapRecordObject {}

@ObjectType('RankedRecord', { description: 'A record with its value and rank.' })
export class RankedRecordObject {
  constructor(
    readonly ranked: RankedRecord,
    private readonly asking: Asking,
  ) {}

  @Field(() => StructureRecordObject, { description: 'The network or organisation.' })
  get record(): StructureRecordObject {
    return new StructureRecordObject(this.ranked.id, this.asking);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Unrounded; null where the measure is not defined.',
  })
  get value(): number | null {
    return this.ranked.value;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'How far an estimate may be off: of the highest exact values about 95 of 100 lie within twice this, of the small ones of a whole country somewhat fewer. Null of a measure that is exact.',
  })
  get standardError(): number | null {
    return this.ranked.standardError;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'One more than there are with a higher value; null without a value.',
  })
  get rank(): number | null {
    return this.ranked.rank;
  }
}

@ObjectType('RankedRecordConnection', { description: 'A page of records, the highest first.' })
export class RankedRecordConnection extends connectionType('RankedRecord', RankedRecordObject) {
  @Field(() => StructureMeasureObject, { description: 'What was measured.' })
  readonly measure!: StructureMeasureObject;
}

export type RankedRecordConnectionObject = ConnectionOf<RankedRecordObject> & {
  readonly measure: StructureMeasureObject;
};
