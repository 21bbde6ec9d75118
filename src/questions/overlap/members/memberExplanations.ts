/**
 * What may explain that two organisations, or two people, sit in the same networks, without their having
 * sought each other.
 */
import { isPopular } from '../../../analysis/explanation.js';
import { neighbours } from '../../../graph/territory.js';
import type { TwoMode } from '../../../graph/twoMode.js';
import type { DayView, MemberKind } from '../../../snapshot/views.js';

export type MemberOverlapExplanation = 'largeNetworks' | 'sameHome' | 'sameOrganisation';

/**
 * The explanations of two members, as rows of a graph whose columns are networks, with the columns that
 * they share; large are networks from `largeFrom` members on. O(shared + where both are at home).
 */
export function memberExplanationsOf(
  view: DayView,
  kind: MemberKind,
  graph: TwoMode,
  [a, b]: readonly [number, number],
  shared: Int32Array,
  largeFrom: number,
): MemberOverlapExplanation[] {
  const [nodeA, nodeB] = [graph.rowNodes[a]!, graph.rowNodes[b]!];
  const meet = (relationship: 'LOCATED_IN' | 'REPRESENTS') => {
    const others = neighbours(view, relationship, 'from', nodeA);
    return neighbours(view, relationship, 'from', nodeB).some((one) => others.includes(one));
  };
  const explanations: MemberOverlapExplanation[] = [];
  if (isPopular(graph, shared, largeFrom)) explanations.push('largeNetworks');
  if (kind === 'Organisation' && meet('LOCATED_IN')) explanations.push('sameHome');
  if (kind === 'ContactPerson' && meet('REPRESENTS')) explanations.push('sameOrganisation');
  return explanations;
}
