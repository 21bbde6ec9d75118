/**
 * The measure that the reader looks at the networks by, and where each of those on the map stands by it;
 * without one they are told by their members.
 */
import { askNetworkMapByMeasure, askStructureMeasures } from '../api.js';
import type { StructureMeasuresQuery } from '../operations.generated.js';
import { useLanguage } from './language.js';
import type { MapView } from './mapView.js';
import type { Standings } from './standings.js';
import { type Answer, useAnswer } from './useAnswer.js';

export type Measure = StructureMeasuresQuery['structureMeasures'][number];

export interface Measuring {
  /** All that can be chosen; none until they are here. */
  readonly measures: readonly Measure[];
  /** Undefined where networks are told by their members. */
  readonly chosen: Measure | undefined;
  readonly values: Answer<Standings | undefined>;
}

/** `shown` changes when the map is to be asked for anew. */
export function useMeasure({ measure, community }: MapView, shown: number): Measuring {
  const { apiLocale } = useLanguage();
  const menu = useAnswer(`measures ${apiLocale}`, async (signal) => {
    const { structureMeasures } = await askStructureMeasures({ locale: apiLocale }, signal);
    return structureMeasures;
  });
  const measures = menu.value ?? [];
  // An address may ask for one that there is not, or no longer.
  const chosen = measures.find(({ metric }) => metric === measure);
  const values = useAnswer(`${chosen?.metric} ${community} ${shown}`, async (signal) => {
    if (chosen === undefined) return undefined;
    const question = { metric: chosen.metric, community: community ?? null };
    const { networkMap } = await askNetworkMapByMeasure(question, signal);
    return new Map(
      networkMap.nodes.flatMap(({ id, structure }) => (structure ? [[id, structure]] : [])),
    );
  });
  return { measures, chosen, values };
}

/** The standings by the measure that is chosen, and none while those of another are still shown. */
export function standingsOf({ chosen, values }: Measuring): Standings | undefined {
  return chosen && values.state === 'ready' ? values.value : undefined;
}
