/** Whose mandates run on in networks that would end, and of whom no mandate is known. */
import { edgesAt } from '../../graph/adjacency.js';
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import { parseDay } from '../../model/time/days.js';
import type { DayView } from '../../snapshot/views.js';
import type { Asking } from '../asking/asking.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { linkedTo } from '../matrix/lines.js';
import { about, inIdOrder, type MergedRows, networksOf } from './argument.js';

/** Who sits on a seat of an ended network by a mandate that goes on, or of which nobody has told. */
export async function byMandates(
  asking: Asking,
  reader: DetailReader,
  view: DayView,
  { ended }: MergedRows,
) {
  const kinds = asking.masking ? (['FILLED_BY'] as const) : (['FILLED_BY', 'HELD_BY'] as const);
  const { graph } = view;
  const seats = networksOf(view, ended).flatMap((network) =>
    linkedTo(view, 'HAS_SEAT', 'from', network).map(({ node }) => node),
  );
  const held = kinds.flatMap((kind) => {
    const columns = graph.edges[kind];
    const states = view.edges(kind);
    return seats.flatMap((seat) =>
      [...edgesAt(graph.adjacency(kind, 'from'), seat)]
        .filter((edge) => states[edge] === CERTAINLY_VALID)
        .map((edge) => ({ kind, id: columns.ids.idOf(edge), holder: columns.to[edge]! })),
    );
  });
  const read = await Promise.all(
    held.map(async ({ kind, id, holder }) => {
      const { mandateFrom, mandateTo } = (await reader.relationship(kind, id))?.properties ?? {};
      const isTold = mandateFrom !== undefined || mandateTo !== undefined;
      const runs = isTold && (parseDay(mandateTo ?? '') ?? Infinity) > asking.day;
      return { holder, isTold, runs };
    }),
  );
  const holders = (wanted: (one: (typeof read)[number]) => boolean) => {
    const chosen = read.filter(wanted);
    return [
      inIdOrder(view, [...new Set(chosen.map(({ holder }) => holder))]),
      chosen.length,
    ] as const;
  };
  const [running, runningSeats] = holders(({ runs }) => runs);
  const [untold, untoldSeats] = holders(({ isTold }) => !isTold);
  return [
    about('mandatesRunning', running, { count: runningSeats }),
    about('mandatesUnknown', untold, { count: untoldSeats }),
  ];
}
