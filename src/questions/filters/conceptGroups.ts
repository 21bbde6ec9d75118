/**
 * Which concept of a vocabulary a network or an organisation is about, such as a sector of a county
 * (arranging, social and health services, rescue services): one alone, or none that could be told.
 */
import type { CodeOf, conceptSchemes } from '../../model/codes.js';
import type { DayView } from '../../snapshot/views.js';
import { linkedTo } from '../matrix/lines.js';
import { type Groups, theOnly } from './groups.js';

/** What certainly holds on the day. O(relationships of the nodes to what they are about). */
export function conceptGroupsOf(
  view: DayView,
  scheme: CodeOf<typeof conceptSchemes>,
  nodes: Int32Array,
): Groups {
  const sources = new Set<number>();
  const groupOf = nodes.map((node) => {
    const concepts = linkedTo(view, 'ABOUT', 'from', node).filter(
      (about) => view.graph.codeOf(about.node) === scheme,
    );
    for (const concept of concepts) for (const source of concept.sources) sources.add(source);
    return theOnly(concepts.map((concept) => concept.node));
  });
  return { groupOf, sources };
}
