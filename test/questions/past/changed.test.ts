/** What listeners hear of what is new, however slowly they listen. */
import {
  ChangeFeed,
  type Changed,
  MOST_CHANGED,
  withoutPeople,
} from '../../../src/questions/past/changed.js';

const written = (revision: number, ...ids: string[]) => ({
  kind: 'changes' as const,
  revision,
  entities: ids.map((id) => ({ kind: 'Network' as const, id })),
  relationships: [],
  deleted: [],
});

async function next(listener: AsyncIterableIterator<Changed>): Promise<Changed> {
  return (await listener.next()).value as Changed;
}

test('each listener hears of what comes after it began, in order', async () => {
  const feed = new ChangeFeed();
  const [first, second] = [feed.follow(), feed.follow()];
  const waiting = next(first);
  feed.tell(written(1, 'a'));
  expect(await waiting).toEqual({
    revision: 1,
    records: [{ kind: 'Network', id: 'a' }],
    complete: true,
  });
  const late = feed.follow();
  feed.tell(written(2, 'b'));
  expect((await next(first)).revision).toBe(2);
  expect((await next(late)).records.map(({ id }) => id)).toEqual(['b']);
  expect((await next(second)).records.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('who does not keep up hears of all at once, each record once, and of no more than so many', async () => {
  const feed = new ChangeFeed();
  const slow = feed.follow();
  feed.tell(written(1, 'a', 'b'));
  feed.tell(written(2, 'b', 'c'));
  expect(await next(slow)).toEqual({
    revision: 2,
    records: ['a', 'b', 'c'].map((id) => ({ kind: 'Network', id })),
    complete: true,
  });
  for (let revision = 3; revision < 3 + 2 * MOST_CHANGED; revision++) {
    feed.tell(written(revision, `record ${revision}`));
  }
  const { revision, records, complete } = await next(slow);
  expect([revision, records.length, complete]).toEqual([2 * MOST_CHANGED + 2, MOST_CHANGED, false]);
});

test('what cannot be told is told as incomplete, also together with what can', async () => {
  const feed = new ChangeFeed();
  const listener = feed.follow();
  feed.tell({ kind: 'gap', revision: 7 });
  feed.tell(written(8, 'a'));
  expect(await next(listener)).toMatchObject({ revision: 8, complete: false });
});

test('who has left hears nothing more, and one that waits is let go', async () => {
  const feed = new ChangeFeed();
  const listener = feed.follow();
  const waiting = listener.next();
  await listener.return?.();
  expect((await waiting).done).toBe(true);
  feed.tell(written(1, 'a'));
  expect((await listener.next()).done).toBe(true);
});

test('to whom people are masked neither people nor relationships are told, nor that all is told', () => {
  const records = [
    { kind: 'ContactPerson', id: 'p' },
    { kind: 'MEMBER_OF', id: 'm' },
    { kind: 'Statement', id: 's' },
    { kind: 'Organisation', id: 'o' },
  ] as const;
  expect(withoutPeople({ revision: 3, records, complete: true })).toEqual({
    revision: 3,
    records: [{ kind: 'Organisation', id: 'o' }],
    complete: false,
  });
});
