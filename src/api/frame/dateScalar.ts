/** Calendar days in GraphQL: ISO 8601 text outside, whole days inside. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { type Day, formatDay, parseDay } from '../../model/time/days.js';

export const DateScalar = new GraphQLScalarType<Day, string>({
  name: 'Date',
  description: 'A calendar day as ISO 8601 text: "2026-01-31".',
  serialize: (value) => formatDay(Number(value)),
  parseValue: (value) => readDay(value),
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined, node),
});

function readDay(value: unknown, literal?: ValueNode): Day {
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  if (day === undefined) {
    throw new GraphQLError(
      `Expected a day of the calendar such as "2026-01-31", got ${JSON.stringify(value) ?? 'another literal'}.`,
      { ...(literal && { nodes: literal }), extensions: { code: 'BAD_USER_INPUT' } },
    );
  }
  return day;
}
