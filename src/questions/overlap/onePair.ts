/** Question 1 for one pair: how two networks overlap, whether they share anything or not. */
import type { AgreementGraphs } from '../../analysis/agreement.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import { type About, aboutMembers } from '../asking/about.js';
import { type Asking, viewOf } from '../asking/asking.js';
import { toldPeople } from '../asking/smallGroups.js';
import { nodeOf } from '../filters/networkFilter.js';
import { compare, type OverlapPair, type RelationThresholds } from '../overlapPair.js';
import { checkThresholds } from './thresholds.js';

/**
 * Undefined when one of the two does not certainly exist on the day. Throws
 * InvalidInputError for an id that no record has, for one network twice or for limits out of bounds. Without `agreement` the two are
 * not PARALLEL.
 */
export function overlap(
  asking: Asking,
  question: { a: RecordId; b: RecordId; thresholds?: RelationThresholds | undefined },
  agreement?: AgreementGraphs,
): { pair: OverlapPair; about: About } | undefined {
  if (question.thresholds) checkThresholds(question.thresholds);
  const view = viewOf(asking);
  const { rowOfNode } = view.organisations();
  const [a, b] = [
    rowOfNode[nodeOf(view, question.a, 'a', 'Network')]!,
    rowOfNode[nodeOf(view, question.b, 'b', 'Network')]!,
  ];
  if (question.a === question.b) {
    throw new InvalidInputError([problem('selfReference', 'b', question.b, {})]);
  }
  if (a < 0 || b < 0) return undefined;
  const pair = compare(view, a, b, question.thresholds, agreement);
  return {
    pair: { ...pair, people: toldPeople(asking, pair.people, undefined) },
    about: aboutMembers(asking, view, 'overlaps:definition'),
  };
}
