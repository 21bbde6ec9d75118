/**
 * Analysis in other threads gives what it gives in this one, and stops when nobody waits. Threads load
 * the built rooms, as the service does.
 */
import { overlappingPairs } from '../../../src/analysis/overlap/overlappingPairs.js';
import { atOnce } from '../../../src/analysis/steps.js';
import { sharedInt32 } from '../../../src/graph/sharedMemory.js';
import type { Incidence } from '../../../src/graph/twoMode.js';
import type { AnalysisPool as Pool } from '../../../src/snapshot/workers/analysisPool.js';
import { patient } from '../stores.js';

let pool: Pool;
beforeAll(async () => {
  const built = '../../../dist/snapshot/workers/analysisPool.js';
  const { AnalysisPool } = (await import(built)) as { AnalysisPool: typeof Pool };
  pool = new AnalysisPool(1);
});
afterAll(() => pool.close());

/** Every one of so many networks has the same so many members: each pair shares them all. */
function everybodyEverywhere(networks: number, members: number): Incidence {
  const filled = (length: number, valueAt: (place: number) => number) => {
    const column = sharedInt32(length);
    for (let place = 0; place < length; place++) column[place] = valueAt(place);
    return column;
  };
  return {
    rowOffsets: filled(networks + 1, (row) => row * members),
    rowColumns: filled(networks * members, (place) => place % members),
    columnOffsets: filled(members + 1, (column) => column * networks),
    columnRows: filled(networks * members, (place) => place % networks),
  };
}

test('what comes out is the same as without threads', async () => {
  const graph = everybodyEverywhere(40, 5);
  const found = await pool.run('overlappingPairs', [graph, 3], { signal: patient() });
  expect(found).toEqual(atOnce(overlappingPairs(graph, 3)));
  expect(found.length).toBe((40 * 39) / 2);
});

test('the graph is not copied', async () => {
  const graph = everybodyEverywhere(3, 2);
  await pool.run('overlappingPairs', [graph, 1], { signal: patient() });
  expect(graph.rowColumns.length).toBe(6);
  expect(graph.rowColumns.buffer).toBeInstanceOf(SharedArrayBuffer);
});

test('an error in a thread is thrown to whoever waits', async () => {
  await expect(
    pool.run('overlappingPairs', [everybodyEverywhere(2, 2), 0], { signal: patient() }),
  ).rejects.toThrow('Expected minShared of at least 1, got 0.');
});

test('work that nobody waits for frees its thread for the next', async () => {
  // 3,000 networks of 3,000: minutes of work.
  const long = everybodyEverywhere(3_000, 3_000);
  const leaving = new AbortController();
  const given = pool.run('overlappingPairs', [long, 1], { signal: leaving.signal });
  const next = pool.run('overlappingPairs', [everybodyEverywhere(2, 2), 1], { signal: patient() });
  leaving.abort(new Error('gone'));
  await expect(given).rejects.toThrow('gone');
  expect((await next).length).toBe(1);
});

test('work for somebody who has gone already does not begin', async () => {
  const signal = AbortSignal.abort(new Error('gone'));
  await expect(
    pool.run('overlappingPairs', [everybodyEverywhere(2, 2), 1], { signal }),
  ).rejects.toThrow('gone');
});

test('so many may wait for a thread, and the next is told how many', async () => {
  const leaving = new AbortController();
  const long = everybodyEverywhere(3_000, 3_000);
  const waiting = Array.from({ length: 51 }, () =>
    pool.run('overlappingPairs', [long, 1], { signal: leaving.signal }),
  );
  await expect(
    pool.run('overlappingPairs', [long, 1], { signal: leaving.signal }),
  ).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'analyses', allowed: 50, asked: 51 });
  leaving.abort(new Error('gone'));
  const settled = await Promise.allSettled(waiting);
  expect(settled.every(({ status }) => status === 'rejected')).toBe(true);
});
