/** What an entry of the access table says of a field, and the few sorts of entries there are. */
import type { Right } from '../model/roles.js';

/** What a caller without the right gets. */
export type Otherwise =
  /** FORBIDDEN, naming what is missing and what to do. */
  | 'refused'
  /** A value that tells nothing of the person: a pseudonym, null, an empty list. */
  | 'masked'
  /** The record as if it were not there, when it is a person's. */
  | 'absent'
  /** What the question makes for who may not know of people: without them, small groups withheld. */
  | 'withheld';

export interface Access {
  readonly right: Right;
  /** Whether the value is personal, or is or follows from a number of people. */
  readonly tells: 'facts' | 'person' | 'numberOfPeople';
  readonly otherwise: Otherwise;
}

export type Fields = { readonly [field: string]: Access };

/** Facts of organisations, networks and areas, and the frame of answers: for everybody. */
export const facts: Access = { right: 'look', tells: 'facts', otherwise: 'refused' };
export const person: Access = { right: 'people', tells: 'person', otherwise: 'masked' };
export const contact: Access = { right: 'contact', tells: 'person', otherwise: 'masked' };
export const personsOnly: Access = { right: 'people', tells: 'person', otherwise: 'refused' };
export const unlessPerson: Access = { right: 'people', tells: 'person', otherwise: 'absent' };
export const people: Access = { right: 'people', tells: 'numberOfPeople', otherwise: 'withheld' };
export const command: Access = { right: 'change', tells: 'facts', otherwise: 'refused' };

export function each(access: Access, names: string): Fields {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, access]),
  );
}

export const record = 'id validity status revision sources';
export const connection = 'nodes edges pageInfo about';
export const edge = each(facts, 'cursor node');
