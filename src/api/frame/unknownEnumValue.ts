/** Tells a code that is not known as the model would: GraphQL itself refuses it first, in English only. */
import type { GraphQLFormattedError } from 'graphql';
import { nearestOf, problem, type Problem } from '../../model/errors/problems.js';
import { enumValues } from './enums.js';

const UNKNOWN = /Value "?([^"]*)"? does not exist in "(\w+)" enum/;
/** Of a variable, the message tells where in it the value stands. */
const PLACE = /at "(.+?)"; Value/;

/** The problem of an error that is about a value that its enum does not have; undefined for other errors. */
export function unknownEnumValue({ message }: GraphQLFormattedError): Problem | undefined {
  const [, value, name] = UNKNOWN.exec(message) ?? [];
  if (value === undefined || name === undefined) return undefined;
  const known = enumValues(name);
  if (known === undefined) return undefined;
  const path = PLACE.exec(message)?.[1] ?? name;
  return problem('unknownCode', path, value, { known, nearest: nearestOf(value, known) });
}
