/** What the value of a declared field is in GraphQL, in answers and in inputs alike. */
import { Float, Int } from 'type-graphql';
import type { FieldDeclaration } from '../../model/declaration.js';
import { enumOfCodes } from '../frame/enums.js';

/** For all fields but names, which are types of their own: one to read, one to write. */
export function scalarOf(field: Exclude<FieldDeclaration, { type: 'names' }>) {
  switch (field.type) {
    case 'text':
      return String;
    case 'textList':
      return [String];
    case 'code':
      return enumOfCodes(field.codes);
    case 'integer':
      return Int;
    case 'number':
      return Float;
    case 'boolean':
      return Boolean;
  }
}
