import { SharedWork } from '../../../src/questions/asking/sharedWork.js';

/** Work that ends when told to, and tells how often it was begun and whether it was given up. */
function work() {
  const begun: {
    finish: (result: string) => void;
    fail: (error: Error) => void;
    signal: AbortSignal;
  }[] = [];
  const begin = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => begun.push({ finish: resolve, fail: reject, signal }));
  return { begun, begin };
}
const day = {};
const patient = () => new AbortController().signal;

test('is done once for all who wait, and kept', async () => {
  const shared = new SharedWork<object, string>(2);
  const { begun, begin } = work();
  const both = Promise.all([
    shared.of(day, 'map', patient(), begin),
    shared.of(day, 'map', patient(), begin),
  ]);
  begun[0]!.finish('drawn');
  expect(await both).toEqual(['drawn', 'drawn']);
  expect(await shared.of(day, 'map', patient(), begin)).toBe('drawn');
  expect(begun).toHaveLength(1);
});

test('goes on while somebody waits; is given up when the last has gone, and begun anew', async () => {
  const shared = new SharedWork<object, string>(2);
  const { begun, begin } = work();
  const [first, second] = [new AbortController(), new AbortController()];
  const asked = [first, second].map(({ signal }) => shared.of(day, 'map', signal, begin));
  first.abort(new Error('gone'));
  await expect(asked[0]).rejects.toThrow('gone');
  expect(begun[0]!.signal.aborted).toBe(false);
  second.abort(new Error('gone too'));
  await expect(asked[1]).rejects.toThrow('gone too');
  expect(begun[0]!.signal.aborted).toBe(true);

  const third = shared.of(day, 'map', patient(), begin);
  begun[0]!.fail(new Error('given up'));
  begun[1]!.finish('drawn');
  expect(await third).toBe('drawn');
});

test('a failure is told to all who wait and not kept', async () => {
  const shared = new SharedWork<object, string>(2);
  const { begun, begin } = work();
  const failed = shared.of(day, 'map', patient(), begin);
  begun[0]!.fail(new Error('no'));
  await expect(failed).rejects.toThrow('no');
  const again = shared.of(day, 'map', patient(), begin);
  begun[1]!.finish('drawn');
  expect(await again).toBe('drawn');
});

test('keeps no more than so many', async () => {
  const shared = new SharedWork<object, string>(2);
  const begun: string[] = [];
  const ask = (key: string) => shared.of(day, key, patient(), async () => (begun.push(key), key));
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await ask(key)).toBe(key);
  expect(begun).toEqual(['a', 'b', 'c', 'b']);
});

test('all who wait get it, each when the event loop has gone round once more', async () => {
  const shared = new SharedWork<object, string>(2);
  const { begun, begin } = work();
  let round = 0;
  let counting = setImmediate(function count() {
    round++;
    counting = setImmediate(count);
  });
  const rounds = Array.from({ length: 20 }, async () => {
    await shared.of(day, 'map in turns', patient(), begin);
    return round;
  });
  begun[0]!.finish('drawn');
  const heard = await Promise.all(rounds);
  clearImmediate(counting);
  expect(new Set(heard).size).toBe(20);
});
