/** A store that goes away while the service runs, and comes back. */
import { type BreakableStore, breakable } from './breakable.js';
import { startTestService } from './harness.js';

test('answers go on and say since when they are stale; all is well again by itself', async () => {
  let line: BreakableStore | undefined;
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
    expect((await service.ask('{ __typename }')).extensions?.staleSince).toBe(since);
    // The names of networks had been read ahead; lists are in the order that the store tells.
    const names = await service.ask('{ overlaps { nodes { a { name } b { name } } } }');
    expect(names.errors).toBeUndefined();
    const { a, b } = names.data.overlaps.nodes[0] as { [end: string]: { name: string } };
    expect([a?.name, b?.name].sort()).toEqual(['Foorumi', 'Neuvosto']);
    for (const unread of ['contactPersons', 'organisations']) {
      const { errors } = await service.ask(`{ ${unread} { nodes { name } } }`);
      expect(errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
    }
    expect((await join('c')).errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');

    line!.mend();
    await until(async () => (await stale()) === null);
    expect(await ready()).toMatchObject({ status: 200, ready: true });
    expect((await service.ask('{ __typename }')).extensions).toEqual({ revision: 2 });
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
