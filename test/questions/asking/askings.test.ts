/** What one request is given: one graph from its beginning to its end, and today unless told. */
import { formatDay, parseDay } from '../../../src/model/time/days.js';
import { Askings } from '../../../src/questions/asking/askings.js';
import { changeSetOf } from '../../contract/fixtures.js';
import { patient, temporaryStores } from '../../snapshot/stores.js';

const stores = temporaryStores();

async function opened(now = () => new Date('2026-01-15T12:00:00Z')) {
  const store = await stores.open();
  const askings = await Askings.open(
    store,
    (error) => {
      throw error;
    },
    { now },
  );
  stores.atEnd(() => askings.close());
  let commits = 0;
  return {
    askings,
    commit: () => store.commit(changeSetOf(`commit ${commits++}`, () => undefined)),
  };
}

describe('a request', () => {
  test('holds on to the graph that it got first, while others see the newest', async () => {
    const { askings, commit } = await opened();
    const request = askings.forRequest(patient());
    const first = await request.asking({});
    await commit();
    const other = await askings.forRequest(patient()).asking({ atLeastRevision: 1 });
    expect((await request.asking({})).graph).toBe(first.graph);
    expect([first.graph.revision, other.graph.revision]).toEqual([0, 1]);
    expect(askings.state).toEqual({ revision: 1, staleSince: undefined, analyses: 0 });
  });

  test('goes over to a later graph when it asks for one, and stays there', async () => {
    const { askings, commit } = await opened();
    const request = askings.forRequest(patient());
    await request.asking({});
    const { revision } = await commit();
    const later = await request.asking({ atLeastRevision: revision });
    expect(later.graph.revision).toBe(1);
    expect((await request.asking({ atLeastRevision: null })).graph).toBe(later.graph);
  });

  test.each([
    ['2026-01-14T21:59:59Z', '2026-01-14'],
    ['2026-01-14T22:00:00Z', '2026-01-15'],
    ['2026-06-30T21:00:00Z', '2026-07-01'],
  ])('is about today in Helsinki: %s is %s', async (instant, day) => {
    const { askings } = await opened(() => new Date(instant));
    const asking = await askings.forRequest(patient()).asking({});
    expect(formatDay(asking.day)).toBe(day);
  });

  test('is about the day that it names', async () => {
    const { askings } = await opened();
    const asOf = parseDay('2019-12-31')!;
    expect((await askings.forRequest(patient()).asking({ asOf })).day).toBe(asOf);
  });

  test('that nobody waits for is not begun', async () => {
    const { askings } = await opened();
    const left = AbortSignal.abort(new Error('the caller left'));
    await expect(askings.forRequest(left).asking({})).rejects.toThrow('the caller left');
  });
});
