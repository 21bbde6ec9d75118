/** What fulfils which duty for whom, whenever it did: bodies, meetings and documents. */
import { CERTAINLY_VALID, NOT_VALID, POSSIBLY_VALID } from '../../graph/asOfView.js';
import type { EdgeColumns } from '../../graph/recordColumns.js';
import { AFTER_ALL_DAYS, type Day } from '../../model/time/days.js';
import type { DayView } from '../../snapshot/views.js';
import type { DetailReader } from '../matrix/detailReader.js';

/** A FULFILS: by its number, with the nodes of what fulfils, of the duty and of whose duty it is. */
export interface FulfilmentEdge {
  readonly edge: number;
  readonly by: number;
  readonly duty: number;
  readonly bearer: number;
}

/** Ids of bearers by number of the edge, kept as long as no FULFILS changes. */
type Bearers = ReadonlyMap<number, string>;
const bearersOfColumns = new WeakMap<EdgeColumns, Promise<Bearers>>();

/** All that is recorded and not taken away, of any day. Reads those never read: O(FULFILS). */
export async function fulfilmentEdges(
  view: DayView,
  reader: Pick<DetailReader, 'relationship'>,
): Promise<readonly FulfilmentEdge[]> {
  const columns = view.graph.edges.FULFILS;
  let bearers = bearersOfColumns.get(columns);
  if (!bearers) {
    bearersOfColumns.set(columns, (bearers = readBearers(columns, reader)));
    bearers.catch(() => bearersOfColumns.delete(columns));
  }
  return [...(await bearers)].flatMap(([edge, id]): FulfilmentEdge[] => {
    const bearer = view.graph.nodes.ids.numberOf(id);
    return bearer < 0 ? [] : [{ edge, by: columns.from[edge]!, duty: columns.to[edge]!, bearer }];
  });
}

async function readBearers(
  columns: EdgeColumns,
  reader: Pick<DetailReader, 'relationship'>,
): Promise<Bearers> {
  const edges = Array.from({ length: columns.size }, (_, edge) => edge).filter(
    (edge) => !columns.isDeleted(edge),
  );
  const read = await Promise.all(
    edges.map((edge) => reader.relationship('FULFILS', columns.ids.idOf(edge))),
  );
  return new Map(
    edges.flatMap((edge, at): [number, string][] => {
      const bearer = read[at]?.properties.bearer;
      return bearer === undefined ? [] : [[edge, bearer]];
    }),
  );
}

/** Days, both inclusive, within which something begins. */
export interface Beginning {
  readonly first: Day;
  readonly last: Day;
}

type Columns = DayView['graph']['nodes'] | EdgeColumns;

/** Within which days a record begins, as far as told; a month or year is as rough as it is. */
export function beginningOf(columns: Columns, number: number): Beginning {
  const first = columns.possibleFrom[number]!;
  const certain = columns.certainFrom[number]!;
  // Where no day at all is certain, it has begun before the first that would be.
  const isSurelyThere = certain < columns.certainTo[number]! || certain === AFTER_ALL_DAYS;
  return { first, last: isSurelyThere || certain === first ? certain : certain - 1 };
}

/** How sure it is that a record holds on a day, by status and validity: as of a view, on any day. */
export function certaintyOn(view: DayView, columns: Columns, number: number, day: Day): number {
  if (columns.isDeleted(number) || !view.statusHolds(columns, number)) return NOT_VALID;
  if (columns.certainFrom[number]! <= day && day < columns.certainTo[number]!) {
    return CERTAINLY_VALID;
  }
  return columns.possibleFrom[number]! <= day && day < columns.possibleTo[number]!
    ? POSSIBLY_VALID
    : NOT_VALID;
}

/** Whether a record holds for certain on each of the days. */
export function holdsThroughout(
  view: DayView,
  columns: Columns,
  number: number,
  { first, last }: Beginning,
): boolean {
  return (
    certaintyOn(view, columns, number, first) === CERTAINLY_VALID &&
    certaintyOn(view, columns, number, last) === CERTAINLY_VALID
  );
}
