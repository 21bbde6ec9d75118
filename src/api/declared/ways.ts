/** The ways from each record to those that it is related to, as fields of its GraphQL type. */
import { Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EntityKind } from '../../model/kinds.js';
import { waysFrom, type Way } from '../../model/ways.js';
import type { RequestContext } from '../frame/context.js';
import { Area, Municipality } from '../types/area.js';
import { ContactPerson } from '../types/contactPerson.js';
import { type AnyEntity, onDay } from '../types/entities.js';
import { Network } from '../types/network.js';
import { Organisation } from '../types/organisation.js';
import { declaredTypes } from './entityTypes.js';
import {
  linkConnection,
  linkConnectionOf,
  type LinkConnection,
  WayArguments,
} from './linkConnections.js';
import { namedClass } from './namedClass.js';

const types: readonly (readonly [EntityKind, ClassType])[] = [
  ['Organisation', Organisation as ClassType],
  ['Network', Network as ClassType],
  ['Area', Area as ClassType],
  ['Area', Municipality as ClassType],
  ['ContactPerson', ContactPerson as ClassType],
  ...declaredTypes,
];

/** A resolver class for each type that ways lead from. */
export const wayResolvers: readonly ClassType[] = types.flatMap(([kind, type]) => {
  const ways = waysFrom(kind);
  return ways.length === 0 ? [] : [waysResolver(type, ways)];
});

function waysResolver(type: ClassType, ways: readonly Way[]): ClassType {
  const Ways = namedClass(`${type.name}Ways`);
  Resolver(() => type)(Ways);
  const { prototype } = Ways;
  for (const way of ways) {
    const { name, description } = way;
    // Made before the schema is, which reads all types at once.
    const page = linkConnectionOf(way);
    const method = {
      value: (
        { id, asking }: AnyEntity,
        context: RequestContext,
        { asOf, ...rest }: WayArguments,
      ): Promise<LinkConnection> => linkConnection(context, onDay(asking, asOf), id, way, rest),
      configurable: true,
    };
    Object.defineProperty(prototype, name, method);
    Root()(prototype, name, 0);
    Ctx()(prototype, name, 1);
    Args(() => WayArguments)(prototype, name, 2);
    FieldResolver(() => page, { description })(prototype, name, method);
  }
  return Ways;
}
