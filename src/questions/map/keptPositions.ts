/**
 * Where the networks of a map stand: where the store keeps that they stood, when nothing that is drawn
 * has changed since; else drawn anew, beginning there.
 */
import { createHash } from 'node:crypto';
import type { Drawing, Positions } from '../../analysis/layout/drawing.js';
import type { RecordId } from '../../model/record.js';
import type { KeptLayout, MapLayouts } from '../../records/layouts.js';
import type { Analysis } from '../../snapshot/workers/analysis.js';

/** Where the store keeps a map, and which; left out for maps that are drawn anew each time. */
export interface KeptUnder {
  readonly layouts: MapLayouts;
  readonly view: string;
  /** Of the facts that are drawn. */
  readonly revision: number;
}

/**
 * x and y of each node of the drawing, whose ids are given. Throws the signal's reason once it is aborted.
 */
export async function keptPositions(
  analysis: Analysis,
  drawing: Drawing,
  ids: readonly RecordId[],
  kept: KeptUnder | undefined,
  abandoned: AbortSignal,
): Promise<Positions> {
  if (!kept) return analysis.run('layout', [drawing], { signal: abandoned });
  const { layouts, view, revision } = kept;
  const digest = digestOf(view, drawing, ids);
  const before = await layouts.find(view, digest);
  if (before?.digest === digest) return before.positions;
  const given = before && placesOf(ids, before);
  const positions = await analysis.run('layout', [drawing, given], { signal: abandoned });
  return (await layouts.keep({ view, digest, revision, ids, positions })).positions;
}

/** NaN for what was not there. */
function placesOf(ids: readonly RecordId[], before: KeptLayout): Positions {
  const places = new Map(before.ids.map((id, place) => [id, place]));
  const positions = new Float64Array(2 * ids.length).fill(NaN);
  ids.forEach((id, node) => {
    const place = places.get(id);
    if (place === undefined) return;
    positions.set(before.positions.subarray(2 * place, 2 * place + 2), 2 * node);
  });
  return positions;
}

function digestOf(
  view: string,
  { from, to, weight, size }: Drawing,
  ids: readonly RecordId[],
): string {
  const hash = createHash('sha256').update(JSON.stringify([view, ids]));
  for (const column of [from, to, weight, size]) hash.update(column);
  return hash.digest('hex');
}
