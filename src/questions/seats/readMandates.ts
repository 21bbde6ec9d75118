/** The mandates by which seats are filled and held: read once, and kept as long as none of them changes. */
import type { EdgeColumns } from '../../graph/recordColumns.js';
import { type Day, parseDay } from '../../model/time/days.js';
import type { DetailReader } from '../matrix/detailReader.js';

export type HoldingKind = 'FILLED_BY' | 'HELD_BY';
export const holdingKinds: readonly HoldingKind[] = ['FILLED_BY', 'HELD_BY'];

export interface Mandate {
  readonly mandateFrom: Day | undefined;
  /** The first day on which it no longer holds. */
  readonly mandateTo: Day | undefined;
  readonly decision: string | undefined;
  readonly isDeputy: boolean;
}

const noMandate: Mandate = {
  mandateFrom: undefined,
  mandateTo: undefined,
  decision: undefined,
  isDeputy: false,
};

/** By number of the edge; of those that say something. */
type Mandates = ReadonlyMap<number, Mandate>;
const kept = new WeakMap<EdgeColumns, Promise<Mandates>>();

/**
 * Tells the mandate of an edge by its number. Reads, in batches, all of the kind that were never read:
 * O(relationships of the kind).
 */
export async function readMandates(
  columns: EdgeColumns,
  kind: HoldingKind,
  reader: Pick<DetailReader, 'relationship'>,
): Promise<(edge: number) => Mandate> {
  let found = kept.get(columns);
  if (!found) {
    kept.set(columns, (found = read(columns, kind, reader)));
    found.catch(() => kept.delete(columns));
  }
  const mandates = await found;
  return (edge) => mandates.get(edge) ?? noMandate;
}

async function read(
  columns: EdgeColumns,
  kind: HoldingKind,
  reader: Pick<DetailReader, 'relationship'>,
): Promise<Mandates> {
  const edges = Array.from({ length: columns.size }, (_, edge) => edge);
  const mandates = new Map<number, Mandate>();
  await Promise.all(
    edges
      .filter((edge) => !columns.isDeleted(edge))
      .map(async (edge) => {
        const record = await reader.relationship(kind, columns.ids.idOf(edge));
        const { mandateFrom, mandateTo, decision, deputy } = record?.properties ?? {};
        if ((mandateFrom ?? mandateTo ?? decision ?? deputy) === undefined) return;
        mandates.set(edge, {
          mandateFrom: dayOf(mandateFrom),
          mandateTo: dayOf(mandateTo),
          decision,
          isDeputy: deputy ?? false,
        });
      }),
  );
  return mandates;
}

function dayOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text);
}
