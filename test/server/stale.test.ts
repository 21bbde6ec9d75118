/** A store that goes away while the service runs, and comes back. */
import { StoreUnavailableError } from '../../src/model/errors.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { takenOver } from '../snapshot/stores.js';
import { startTestService } from './harness.js';

/** The store behind a connection that can be cut for every way in. */
function breakable(store: GraphStore) {
  let waiting = new AbortController();
  let cut = false;
  const failure = () => new StoreUnavailableError(store.address, 'the connection was cut');
  const reached = async <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
    if (cut) throw failure();
    return call();
  };
  return {
    store: takenOver(store, {
      changesSince: (revision) => reached(() => store.changesSince(revision)),
      awaitRevision: (revision, signal) =>
        reached(() => store.awaitRevision(revision, AbortSignal.any([signal, waiting.signal]))),
      readEntities: (ids) => reached(() => store.readEntities(ids)),
      commit: (changeSet, options) => reached(() => store.commit(changeSet, options)),
      health: async () => (cut ? { ok: false, reason: 'cut' } : store.health()),
    }),
    cut() {
      cut = true;
      waiting.abort(failure());
    },
    mend() {
      cut = false;
      waiting = new AbortController();
    },
  };
}

test('answers go on and say since when they are stale; all is well again by itself', async () => {
  let line: ReturnType<typeof breakable> | undefined;
  const service = await startTestService({}, (store) => (line = breakable(store)).store);
  const stale = async () => {
    const { data } = await service.ask('{ overlaps { totalCount about { staleSince } } }');
    expect(data.overlaps.totalCount).toBe(1);
    return data.overlaps.about.staleSince as string | null;
  };
  const ready = async () => {
    const response = await fetch(`${service.url}/readyz`);
    return { status: response.status, ...((await response.json()) as { staleSince?: string }) };
  };
  const join = (letter: string) =>
    service.ask(
      `mutation ($input: AddMembershipInput!) { addMembership(input: $input) { revision } }`,
      { input: { member: service.ids[letter], network: service.ids['Ryhmä'], from: '2015' } },
    );
  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  try {
    expect(await ready()).toMatchObject({ status: 200, ready: true });
    expect(await stale()).toBeNull();

    line!.cut();
    await until(async () => (await stale()) !== null);
    const since = await stale();
    expect(await ready()).toMatchObject({ status: 503, ready: false, staleSince: since });
    const details = await service.ask('{ overlaps { nodes { a { name } } } }');
    expect(details.errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
    expect((await join('c')).errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');

    line!.mend();
    await until(async () => (await stale()) === null);
    expect(await ready()).toMatchObject({ status: 200, ready: true });
    const { data } = await join('c');
    const read = await service.ask(
      `query ($revision: Int!) { networks(filter: { kinds: [FORUM] }, atLeastRevision: $revision) { about { staleSince revision } } }`,
      { revision: data.addMembership.revision },
    );
    expect(read.data.networks.about).toEqual({
      staleSince: null,
      revision: data.addMembership.revision,
    });
  } finally {
    await service.close();
  }
});
