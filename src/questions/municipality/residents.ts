/** Organisations at home in a municipality, each with the number of networks that it has a place in. */
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import { degreeOf } from '../../graph/twoMode.js';
import type { RecordId } from '../../model/record.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import { type About, aboutRecords, emptyReason } from '../asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from '../asking/asking.js';
import type { PageArguments } from '../asking/listing.js';
import { neighbours } from '../filters/territory.js';

export interface Resident {
  readonly organisation: RecordId;
  /** Networks in which it certainly has a place. */
  readonly networks: number;
}

export interface Residents extends Page<Resident> {
  readonly about: About;
}

/** By name. O(residents log residents), and the networks with their members once a day. */
export async function residents(
  asking: Asking,
  municipality: RecordId,
  { first, after }: PageArguments,
): Promise<Residents> {
  const view = viewOf(asking);
  const { ids } = view.graph.nodes;
  const members = await cooperatively(view.membersInSteps('Organisation'), asking.signal);
  const ranks = await asking.nameOrder.ranks(ids, 'Organisation');
  const node = ids.numberOf(municipality);
  const everyone = neighbours(view, 'LOCATED_IN', 'to', node, CERTAINLY_VALID).sort(
    (a, b) => ranks[a]! - ranks[b]! || a - b,
  );
  const possible = neighbours(view, 'LOCATED_IN', 'to', node, 1).length - everyone.length;
  const page = pageOf(everyone, (one) => ids.idOf(one), first, after);
  return {
    ...page,
    items: page.items.map((organisation) => ({
      organisation: ids.idOf(organisation),
      networks: degreeOf(members.columnOffsets, members.columnOfNode[organisation]!),
    })),
    about: {
      ...aboutRecords(asking, 'municipality:organisations', everyone.length, possible),
      ...(everyone.length === 0 && {
        empty: emptyReason(members.columnNodes.length, members.columnNodes.length),
      }),
    },
  };
}
