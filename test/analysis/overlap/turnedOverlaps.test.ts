/** The kernel of overlaps with rows and columns turned round: members by the networks that they share. */
import {
  type OverlapRanking,
  overlapsOfRow,
  rankedOverlaps,
} from '../../../src/analysis/overlap/rankedOverlaps.js';
import { evenRanges } from '../../../src/analysis/overlap/wedgeSweep.js';
import { turned } from '../../../src/analysis/projections/projection.js';
import { sharedInt32 } from '../../../src/graph/sharedMemory.js';
import type { Incidence } from '../../../src/graph/twoMode.js';
import { atOnce } from '../../support/atOnce.js';
import { davis } from '../davis.js';

const everything = (graph: Incidence) => evenRanges(graph, 1)[0]!;
const ranking = 'jaccard' as const;

test('the women of Natchez: how many others each met, and how often in all', () => {
  // "Davis Club" in the gallery of NetworkX 3: the degrees of its plain and of its weighted projection.
  const published: { readonly [woman: string]: readonly [met: number, times: number] } = {
    Evelyn: [17, 50],
    Laura: [15, 45],
    Theresa: [17, 57],
    Brenda: [15, 46],
    Charlotte: [11, 24],
    Frances: [15, 32],
    Eleanor: [15, 36],
    Pearl: [16, 31],
    Ruth: [17, 40],
    Verne: [17, 38],
    Myra: [16, 33],
    Katherine: [16, 37],
    Sylvia: [17, 46],
    Nora: [17, 43],
    Helen: [17, 34],
    Dorothy: [16, 24],
    Olivia: [12, 14],
    Flora: [12, 14],
  };
  const { organisations, column } = davis();
  const women = turned(organisations);
  for (const [woman, figures] of Object.entries(published)) {
    const met = overlapsOfRow(women, column(woman), { ranking, minShared: 1, count: 0 });
    expect([woman, met.total, met.sharedInAll]).toEqual([woman, ...figures]);
  }
  const all = atOnce(rankedOverlaps(women, { ranking, minShared: 1, count: 0 }, everything(women)));
  const sums = Object.values(published).reduce(
    ([pairs, times], [met, often]) => [pairs + met / 2, times + often / 2],
    [0, 0],
  );
  expect([all.total, all.sharedInAll]).toEqual(sums);
});

test('turning twice gives the same graph, and both ways count the same places', () => {
  const { organisations } = davis();
  const { rowOffsets, rowColumns, columnOffsets, columnRows } = organisations;
  expect(turned(turned(organisations))).toEqual({
    ...{ rowOffsets, rowColumns, columnOffsets, columnRows },
  });
});

/** So many rows, each of which has the one column. */
function star(rows: number): Incidence {
  const rowOffsets = sharedInt32(rows + 1).map((_, row) => row);
  const columnOffsets = sharedInt32(2);
  columnOffsets[1] = rows;
  return {
    ...{ rowOffsets, rowColumns: sharedInt32(rows), columnOffsets },
    columnRows: sharedInt32(rows).map((_, row) => row),
  };
}

describe('a star of 10,000', () => {
  const size = 10_000;
  const pairs = (size * (size - 1)) / 2;

  test('a network of so many: every two of its members are a pair, of which a page is kept', () => {
    const graph = star(size);
    const request = { ranking: 'weightedShared', minShared: 1, count: 51 } as const;
    const steps = rankedOverlaps(graph, request, everything(graph));
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    const { total, sharedInAll, best } = step.value;
    expect([total, sharedInAll]).toEqual([pairs, pairs]);
    expect(Array.from(best.second)).toEqual(Array.from({ length: 51 }, (_, at) => at + 1));
    // Fifty million pairs as columns would be a gigabyte.
    expect(most).toBeLessThan(8e6);
  });

  test('an organisation in so many: alone it has no pair, and beside others one with each', () => {
    const networks = turned(star(size));
    const all = atOnce(
      rankedOverlaps(networks, { ranking, minShared: 1, count: 5 }, everything(networks)),
    );
    expect([all.total, all.best.length]).toEqual([0, 0]);
    const hub = turned(hubAndLeaves(size));
    const rankings: readonly OverlapRanking[] = ['jaccard', 'weightedShared'];
    for (const by of rankings) {
      const found = overlapsOfRow(hub, 0, { ranking: by, minShared: 1, count: 2 });
      expect([found.total, found.sharedInAll]).toEqual([size, size]);
      expect(Array.from(found.best.value)).toEqual(
        by === 'jaccard' ? [1 / size, 1 / size] : [1, 1],
      );
    }
  });
});

/** Networks as rows: in each of `size` the organisation 0, and one that sits nowhere else. */
function hubAndLeaves(size: number): Incidence {
  const rowOffsets = sharedInt32(size + 1).map((_, row) => 2 * row);
  const rowColumns = sharedInt32(2 * size).map((_, at) => (at % 2 === 0 ? 0 : (at + 1) / 2));
  const columnOffsets = sharedInt32(size + 2).map((_, at) => (at === 0 ? 0 : size + at - 1));
  const columnRows = sharedInt32(2 * size).map((_, at) => at % size);
  return { rowOffsets, rowColumns, columnOffsets, columnRows };
}
