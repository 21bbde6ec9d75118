/** Long work lets others in, takes turns, and stops when nobody waits for it. */
import { overlappingPairs } from '../../../src/analysis/overlap/overlappingPairs.js';
import type { Steps } from '../../../src/analysis/steps.js';
import { cooperatively } from '../../../src/snapshot/workers/cooperatively.js';
import { placesOf, sketch } from '../../graph/sketch.js';
import { patient } from '../stores.js';
import { atOnce } from '../../support/atOnce.js';

/** Takes so many steps, each as long as a turn, and tells of every one. */
function* long<Result>(count: number, tell: () => void, result: Result): Steps<Result> {
  for (let step = 0; step < count; step++) {
    const end = performance.now() + 12;
    while (performance.now() < end);
    tell();
    yield;
  }
  return result;
}

test('gives the result, or throws what the work throws', async () => {
  expect(
    await cooperatively(
      long(3, () => undefined, 'done'),
      patient(),
    ),
  ).toBe('done');
  const failing = long(1, () => fail(), 'never');
  const fail = () => {
    throw new RangeError('no');
  };
  await expect(cooperatively(failing, patient())).rejects.toThrow(new RangeError('no'));
});

test('works in turns, and lets in what is due between any two', async () => {
  const seen: string[] = [];
  const due = setInterval(() => seen.push('.'), 1);
  await Promise.all([
    cooperatively(
      long(4, () => seen.push('a'), undefined),
      patient(),
    ),
    cooperatively(
      long(4, () => seen.push('b'), undefined),
      patient(),
    ),
  ]);
  clearInterval(due);
  expect(seen.filter((one) => one !== '.').join('')).toBe('abababab');
  expect(seen.join('')).not.toMatch(/[ab]{2}/);
});

test('takes no further step when the signal is aborted', async () => {
  const leaving = new AbortController();
  let steps = 0;
  const work = cooperatively(
    long(1_000, () => steps++, 'never'),
    leaving.signal,
  );
  setTimeout(() => leaving.abort(new Error('the caller left')), 1);
  await expect(work).rejects.toThrow('the caller left');
  const taken = steps;
  expect(taken).toBeLessThan(1_000);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(steps).toBe(taken);
});

test('a ranking that is given up leaves most rows uncounted', async () => {
  // 400 networks share one member, so that each row has 400 others to count.
  const lists = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`N${at}`, 'x y']));
  const { organisations: graph } = sketch(placesOf(lists));
  const steps = { all: 0, taken: 0 };
  function* counted(which: keyof typeof steps) {
    const work = overlappingPairs(graph, 1);
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) return step.value;
      steps[which]++;
      yield;
    }
  }
  expect(atOnce(counted('all')).length).toBe((400 * 399) / 2);
  const leaving = new AbortController();
  const work = counted('taken');
  work.next();
  leaving.abort(new Error('the caller left'));
  await expect(cooperatively(work, leaving.signal)).rejects.toThrow('the caller left');
  expect(steps).toEqual({ all: 400, taken: 1 });
});
