/**
 * To which sector of a county (arranging, social and health services, rescue services) a network or an
 * organisation belongs: to one alone, or to none that could be told.
 */
import type { DayView } from '../../snapshot/views.js';
import { linkedTo } from '../matrix/lines.js';
import { type Groups, theOnly } from './groups.js';

/** What certainly holds on the day. O(relationships of the nodes to what they are about). */
export function sectorsOf(view: DayView, nodes: Int32Array): Groups {
  const sources = new Set<number>();
  const groupOf = nodes.map((node) => {
    const sectors = linkedTo(view, 'ABOUT', 'from', node).filter(
      (about) => view.graph.codeOf(about.node) === 'sector',
    );
    for (const sector of sectors) for (const source of sector.sources) sources.add(source);
    return theOnly(sectors.map((sector) => sector.node));
  });
  return { groupOf, sources };
}
