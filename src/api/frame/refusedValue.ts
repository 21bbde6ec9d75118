/** Tells of a value that GraphQL itself refuses, first and in English only, what the model would tell. */
import { type ASTNode, type GraphQLError, Kind, parse, visit } from 'graphql';
import { nearestOf, problem, type Problem } from '../../model/errors/problems.js';
import { enumValues } from './enums.js';

const UNKNOWN_CODE = /Value "?([^"]*)"? does not exist in "(\w+)" enum/;
/** The value as GraphQL writes it, by what was expected in its place. */
const OTHERS = [
  ['notADay', 'Date', /Expected a day of the calendar such as "[^"]*", got (.+)\.$/],
  ['notAnInteger', 'Int', /Int cannot represent non-integer value: (.+)$/],
  ['notANumber', 'Float', /Float cannot represent non numeric value: (.+)$/],
  ['notABoolean', 'Boolean', /Boolean cannot represent a non boolean value: (.+)$/],
  ['notText', 'String', /String cannot represent a non string value: (.+)$/],
] as const;
/** Of a variable, the message tells where in it the value stands. */
const PLACE = /at "(.+?)"; /;
const VARIABLE = /^Variable "\$(\w+)" got invalid value/;

/** The problem of an error about a value that may not stand where it does; undefined for other errors. */
export function refusedValue({ message, nodes }: GraphQLError): Problem | undefined {
  const written = PLACE.exec(message)?.[1] ?? VARIABLE.exec(message)?.[1];
  // As our own places are written: filter.kinds.0.
  const place = written?.replace(/\[(\d+)\]/g, '.$1') ?? placeOfLiteral(nodes?.[0]);
  const [, code, name] = UNKNOWN_CODE.exec(message) ?? [];
  const known = name === undefined ? undefined : enumValues(name);
  if (code !== undefined && name !== undefined && known !== undefined) {
    const nearest = nearestOf(code, known);
    return problem('unknownCode', place ?? name, code, { known, nearest });
  }
  for (const [expected, type, pattern] of OTHERS) {
    const value = pattern.exec(message)?.[1];
    if (value !== undefined) {
      return problem(expected, place ?? type, value.replace(/^"(.*)"$/, '$1'), {});
    }
  }
  return undefined;
}

/** Where a literal stands in its document, which the literal alone does not know: filter.kinds.0. */
function placeOfLiteral(literal: ASTNode | undefined): string | undefined {
  if (!literal?.loc) return undefined;
  const { source, start } = literal.loc;
  const document = parse(source);
  let place: string | undefined;
  visit(document, {
    enter(node, _key, _parent, path) {
      if (node.kind === literal.kind && node.loc?.start === start)
        place = namesAlong(document, path);
    },
  });
  return place;
}

/** Names of arguments, fields and variables on the way down to a node, and places in lists. */
function namesAlong(document: ASTNode, path: readonly (string | number)[]): string | undefined {
  const names: (string | number)[] = [];
  let node = document;
  path.forEach((key, depth) => {
    node = (node as unknown as Readonly<Record<string, ASTNode>>)[key]!;
    if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) names.push(node.name.value);
    if (node.kind === Kind.VARIABLE_DEFINITION) names.push(node.variable.name.value);
    if (path[depth - 1] === 'values') names.push(key);
  });
  return names.length > 0 ? names.join('.') : undefined;
}
