/** Which records of a kind a list is about: by the code of their classifier, and by ids. */
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';

/** Every condition that is given has to hold; none given lets every record through. */
export interface RecordFilter {
  /** Codes of the kind's classifier. */
  readonly codes?: readonly string[] | undefined;
  readonly ids?: readonly RecordId[] | undefined;
}

/** Tells of a node number whether the filter lets that record through. */
export function recordPredicate({
  codes,
  ids,
}: RecordFilter): (view: DayView) => (node: number) => boolean {
  return ({ graph }) => {
    const wantedCodes = codes && new Set<string | undefined>(codes);
    const wanted = ids && new Set(ids.map((id) => graph.nodes.ids.numberOf(id)));
    return (node) =>
      (!wantedCodes || wantedCodes.has(graph.codeOf(node))) && (!wanted || wanted.has(node));
  };
}
