/** Which municipality somebody means, by its id, its code or its name. */
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { nearestOf, problem } from '../../model/errors/problems.js';
import { isUuid } from '../../model/identifiers.js';
import { nameIn } from '../../model/languages.js';
import { type Entity, namesOf, type RecordId } from '../../model/record.js';
import { idsByKey } from '../../records/byKey.js';
import type { Records } from '../../records/records.js';
import type { DayView } from '../../snapshot/views.js';
import { type Asking, viewOf } from '../asking/asking.js';
import { certainNodes } from '../matrix/networkBodies.js';

/**
 * The id of the municipality that certainly exists on the day. Throws InvalidInputError naming the
 * nearest where there is none; only then are all municipalities read.
 */
export async function municipalityNamed(
  asking: Asking,
  records: Records,
  given: string,
): Promise<RecordId> {
  const view = viewOf(asking);
  const { ids } = view.graph.nodes;
  const isThere = (id: RecordId): boolean => {
    const node = ids.numberOf(id);
    return node >= 0 && isMunicipality(view, node) && view.nodes[node] === CERTAINLY_VALID;
  };
  const found = isUuid(given)
    ? [given]
    : [
        ...(await idsByKey(records, 'Area', 'code', given.trim())),
        ...(await idsByKey(records, 'Area', 'name', given)),
      ];
  const named = found.find(isThere);
  if (named !== undefined) return named;
  const nearest = await nearestMunicipality(view, records, given, found);
  throw new InvalidInputError([problem('noSuchMunicipality', 'municipality', given, { nearest })]);
}

function isMunicipality({ graph }: DayView, node: number): boolean {
  return graph.kindOf(node) === 'Area' && graph.codeOf(node) === 'municipality';
}

/** Which carries on what has merged away, or else is called nearly so. */
async function nearestMunicipality(
  view: DayView,
  records: Records,
  given: string,
  gone: readonly RecordId[],
): Promise<string | undefined> {
  const { ids } = view.graph.nodes;
  const nodes = certainNodes(view, 'Area').filter((node) => isMunicipality(view, node));
  const read = await Promise.all(nodes.map((node) => records.entity(ids.idOf(node), 'Area')));
  const there = read.filter((area) => area !== undefined);
  const [merged] = await Promise.all(gone.map((id) => records.entity(id, 'Area')));
  const successor = merged?.properties.successorCode;
  const byCall = new Map(
    there.flatMap((area): [string, Entity<'Area'>][] => callsOf(area).map((call) => [call, area])),
  );
  const call = successor ?? nearestOf(given.trim(), [...byCall.keys()]);
  const nearest = call === undefined ? undefined : byCall.get(call);
  return nearest && `${nameIn(namesOf(nearest.properties), 'fi')} (${nearest.properties.code})`;
}

/** What a municipality is called: its names, its code and its id. */
function callsOf({ id, properties }: Entity<'Area'>): readonly string[] {
  const names = Object.values(namesOf(properties)).filter((name) => name !== undefined);
  return [...names, ...(properties.code === undefined ? [] : [properties.code]), id];
}
