/** Duties in a matrix of coverage: whose they are, and what fulfils them for whom. */
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import type { DetailReader } from './detailReader.js';
import type { DayView } from '../../snapshot/views.js';
import { neighbours } from '../filters/territory.js';
import type { Fulfilment } from './networkBodies.js';

/** The kind of organisation that governs an area of a kind. */
const governorOf: { readonly [areaKind: string]: string } = {
  municipality: 'municipality',
  wellbeingServicesCounty: 'wellbeingServicesCounty',
};

/**
 * Whether a duty is one of whoever governs the area: by its kind of bearer or by BEARS. Where neither
 * is recorded it may be anybody's.
 */
export function isApplicable(view: DayView, duty: number, area: number): boolean {
  const bearers = neighbours(view, 'BEARS', 'to', duty);
  const kind = view.graph.codeOf(duty);
  if (bearers.length === 0 && kind === undefined) return true;
  if (kind !== undefined && kind === governorOf[view.graph.codeOf(area) ?? '']) return true;
  return neighbours(view, 'GOVERNS', 'to', area).some((governor) => bearers.includes(governor));
}

/** What networks certainly fulfil on the day, and for whom. */
export async function readFulfilments(view: DayView, reader: DetailReader): Promise<Fulfilment[]> {
  const { graph } = view;
  const columns = graph.edges.FULFILS;
  const states = view.edges('FULFILS');
  const edges = Array.from(states.keys()).filter(
    (edge) => states[edge] === CERTAINLY_VALID && graph.kindOf(columns.from[edge]!) === 'Network',
  );
  const found = await Promise.all(
    edges.map(async (edge) => {
      const record = await reader.relationship('FULFILS', columns.ids.idOf(edge));
      const bearer = record?.properties.bearer;
      return { edge, bearer: bearer === undefined ? -1 : graph.nodes.ids.numberOf(bearer) };
    }),
  );
  return found
    .filter(({ bearer }) => bearer >= 0)
    .map(({ edge, bearer }) => ({
      network: columns.from[edge]!,
      duty: columns.to[edge]!,
      bearer,
      sources: columns.source[edge]! < 0 ? [] : [columns.source[edge]!],
    }));
}
