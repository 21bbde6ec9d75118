/**
 * Definitions as a report tells them: for the codes by which programs know the states of an answer stand
 * the words of the report's own charts and tables.
 */
import type { TextKey } from '../../texts/texts.js';
import type { Words } from '../words.js';

type States = { readonly [code: string]: TextKey };

const coverage: States = {
  PRESENT: 'reportCoverage:state.PRESENT',
  INHERITED: 'reportCoverage:state.INHERITED',
  NONE: 'reportCoverage:state.NONE',
  NOT_STATED: 'reportCoverage:state.NOT_STATED',
  UNKNOWN: 'reportCoverage:state.UNKNOWN',
};

/** By the definition that names them. */
const statesOf: { readonly [definition in TextKey]?: States } = {
  'gaps:definition': coverage,
  'seats:mandates': {
    UNKNOWN: 'reportSeats:state.UNKNOWN',
    VACANT: 'reportSeats:state.VACANT',
    ORGANISATION_ENDED: 'reportSeats:state.ORGANISATION_ENDED',
    NO_MANDATE: 'reportSeats:state.NO_MANDATE',
    EXPIRED: 'reportSeats:state.EXPIRED',
    FUTURE: 'reportSeats:state.FUTURE',
    VALID: 'reportSeats:state.VALID',
  },
  'seats:contactRoles': {
    ...coverage,
    ALL_STAFF: 'seats:role.ALL_STAFF',
    VACANT: 'seats:role.VACANT',
    STALE: 'seats:role.STALE',
    HELD: 'seats:role.HELD',
  },
  'duties:definition': {
    NOBODY: 'duties:state.NOBODY',
    NOT_STATED: 'duties:state.NOT_STATED',
    UNKNOWN: 'duties:state.UNKNOWN',
  },
  'cadence:definition': {
    MET: 'reportDuties:rhythm.MET',
    MISSED: 'reportDuties:rhythm.MISSED',
    DUE: 'reportDuties:rhythm.DUE',
    UNKNOWN: 'reportDuties:rhythm.UNKNOWN',
    AS_NEEDED: 'reportDuties:rhythm.AS_NEEDED',
  },
};

/** A relationship as the schema calls it, told beside the word for it. */
const RELATIONSHIP = / \([A-Z_]+\)/g;
const CODE = /\b[A-Z]+(_[A-Z]+)*\b/g;

export function definitionOf(words: Words, definition: TextKey): string {
  const states = statesOf[definition] ?? {};
  return words
    .say(definition)
    .replace(RELATIONSHIP, '')
    .replace(CODE, (code) => {
      const state = states[code];
      return state ? words.say('report:quoted', { words: words.say(state) }) : code;
    });
}
