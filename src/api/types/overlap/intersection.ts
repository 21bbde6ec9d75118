/** Intersections of several networks in GraphQL. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Asking } from '../../../questions/asking/asking.js';
import type { Intersection, IntersectionDimension } from '../../../questions/intersections.js';
import { enumOf } from '../../frame/enums.js';
import { GapRecordObject } from '../../matrix/records.js';
import { type ConnectionOf, connectionType } from '../answers/connection.js';

export const IntersectionDimensionEnum = enumOf<IntersectionDimension>({
  name: 'IntersectionDimension',
  description: 'In what networks are intersected.',
  codes: {
    members: 'Organisations with a place in them.',
    goals: 'Goals that they are about.',
    tasks: 'Tasks that they are about.',
    themes: 'Themes that they are about.',
    targetGroups: 'Target groups that they serve.',
    memberCategories: 'Member categories that their seats are for.',
    area: 'Municipalities that they cover.',
    level: 'Levels of cooperation that they are about.',
  },
});

export const IntersectionKindEnum = enumOf({
  name: 'IntersectionKind',
  description: 'Whom a combination of networks counts.',
  codes: {
    exclusive: 'Those in all of its networks and in no other of those asked for.',
    inclusive: 'Those in all of its networks, whatever the others.',
  },
});

@ObjectType('IntersectionRecord', {
  description: 'An organisation, municipality or concept that several networks have in common.',
})
export class IntersectionRecordObject extends GapRecordObject {}

@ObjectType({ description: 'A page of what networks have in common, in order of id.' })
export class IntersectionRecordConnection extends connectionType(
  'IntersectionRecord',
  IntersectionRecordObject,
) {}

@ObjectType('Intersection', { description: 'A combination of some of the networks asked for.' })
export class IntersectionObject {
  constructor(
    readonly intersection: Intersection,
    readonly asking: Asking,
  ) {}

  @Field(() => Int, {
    description: 'How many are in all of these networks and in no other of those asked for.',
  })
  get exclusive(): number {
    return this.intersection.exclusive;
  }

  @Field(() => Int, { description: 'How many are in all of these networks, whatever the others.' })
  get inclusive(): number {
    return this.intersection.inclusive;
  }
}

@ObjectType('IntersectionConnection', {
  description: 'A page of combinations of networks, those with the most of their own first.',
})
export class IntersectionConnection extends connectionType('Intersection', IntersectionObject) {
  @Field(() => [ID], {
    description:
      'Of the networks asked for, those that do not certainly exist on the day; they take no part.',
  })
  readonly absent!: readonly string[];
}

export type IntersectionConnectionObject = ConnectionOf<IntersectionObject> & {
  readonly absent: readonly string[];
};
