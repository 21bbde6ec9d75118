/** What groups have decided on networks and on pairs of them, and what is to be looked at again when. */
import { type Day, parseDay } from '../model/time/days.js';
import type { RecordId } from '../model/record.js';
import type { DecisionCode } from '../model/workspace/decision.js';
import type { Decision, Decisions } from '../records/decisions.js';
import { type About, aboutRecords } from './asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from './asking/asking.js';
import { nodeOf } from './filters/networkFilter.js';

export interface DecisionsArguments {
  /** Only decisions on this network, alone or in a pair. */
  readonly network?: RecordId | undefined;
  /** Only decisions to do one of these. */
  readonly codes?: readonly DecisionCode[] | undefined;
  /** Only what is to be looked at again before this day; then the soonest first. */
  readonly dueBefore?: Day | undefined;
  readonly first: number;
  /** Id of the decision that the page follows. */
  readonly after?: RecordId | undefined;
}

/**
 * The decisions that stand now, the latest decided first. Throws InvalidInputError for a network that
 * does not exist and for pages out of range. O(n log n) in the decisions.
 */
export async function decisions(
  asking: Asking,
  register: Decisions,
  question: DecisionsArguments,
): Promise<Page<Decision> & { readonly about: About }> {
  const { network, codes, dueBefore, first, after } = question;
  if (network !== undefined) nodeOf(viewOf(asking), network, 'filter.network', 'Network');
  const all = network === undefined ? await register.all() : await register.about(network);
  const found = all
    .filter(({ content }) => codes?.includes(content.decision) ?? true)
    .filter((decision) => dueBefore === undefined || dueOn(decision) < dueBefore)
    .sort((a, b) => {
      const order = dueBefore === undefined ? decidedOn(b) - decidedOn(a) : dueOn(a) - dueOn(b);
      return order || (a.id < b.id ? -1 : 1);
    });
  return {
    ...pageOf(found, ({ id }) => id, first, after),
    about: aboutRecords(asking, 'decisions:definition', found.length, 0),
  };
}

function decidedOn({ content }: Decision): number {
  return parseDay(content.decidedOn) ?? -Infinity;
}

/** Infinity for what is not to be looked at again. */
function dueOn({ content }: Decision): number {
  return parseDay(content.revisitOn ?? '') ?? Infinity;
}
