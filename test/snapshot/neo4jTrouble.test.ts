/** The network between the service and its Neo4j: cut, silent, slow. */
import neo4j from 'neo4j-driver';
import { StoreUnavailableError } from '../../src/model/errors/errors.js';
import { SnapshotKeeper } from '../../src/snapshot/snapshotKeeper.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { openStore } from '../../src/store/openStore.js';
import { changeSetOf, failureOf, scanAll } from '../contract/fixtures.js';
import { describeNeo4j, type Neo4jSettings } from '../support/neo4j.js';
import { type TcpProxy, tcpProxy } from '../support/tcpProxy.js';
import { patient, until } from './stores.js';

const network = (n: number) =>
  changeSetOf(`network ${n}`, (builder) => {
    builder.createEntity('Network', { name_fi: `Esimerkkiverkosto ${n}` });
  });

describeNeo4j('Neo4j', (emptyDatabase) => {
  let settings: Neo4jSettings;
  let proxy: TcpProxy;
  let direct: GraphStore;
  let store: GraphStore;
  let keeper: SnapshotKeeper;

  beforeEach(async () => {
    settings = await emptyDatabase();
    proxy = await tcpProxy({ port: Number(new URL(settings.url).port) });
    direct = await openStore(settings);
    store = await openStore({ ...settings, url: `bolt://127.0.0.1:${proxy.port}` });
    await store.commit(network(1));
    keeper = await SnapshotKeeper.open(store, () => undefined);
  });
  afterEach(async () => {
    await keeper.close();
    await store.close();
    await direct.close();
    await proxy.close();
  });

  test.each(['cut', 'silence'] as const)(
    'after %s: the last snapshot stays and says so, reads and writes are refused, all comes back',
    async (trouble) => {
      // Slow, so that one write is under way.
      proxy.delay(200);
      const underWay = failureOf(store.commit(network(2)));
      await new Promise((resolve) => setTimeout(resolve, 300));
      proxy[trouble]();
      await until(() => keeper.staleSince !== undefined);
      expect(keeper.graph.revision).toBe(1);
      const refused = [failureOf(store.readEntities([])), failureOf(store.commit(network(4)))];
      for (const failure of await Promise.all([underWay, ...refused])) {
        expect(failure).toBeInstanceOf(StoreUnavailableError);
      }
      expect(await store.health()).toMatchObject({ ok: false });
      await direct.commit(network(3));

      proxy.mend();
      await keeper.atLeast(2, patient(), 60_000);
      await until(() => keeper.staleSince === undefined);
      // What was refused was not kept to be written later.
      expect(await scanAll(store, 'Network')).toHaveLength(2);
      expect(await store.commit(network(2))).toEqual({ revision: 3, applied: true });
    },
  );

  test('a commit that a silent network leaves open on the server does not keep others waiting', async () => {
    const driver = neo4j.driver(settings.url, neo4j.auth.basic(settings.user, settings.password));
    const session = driver.session();
    // As long as this one is open, the time of a commit that began after it is not over.
    const older = await session.beginTransaction({ timeout: 15_000 });
    proxy.delay(200);
    const underWay = failureOf(store.commit(network(2)));
    // By now it has the lock under which commits follow one another.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    proxy.silence();
    let isIn = false;
    const other = direct.commit(network(3)).then((commit) => {
      isIn = true;
      return commit;
    });
    await until(() => keeper.staleSince !== undefined);
    expect(isIn).toBe(false);
    proxy.mend();
    expect(await underWay).toBeInstanceOf(StoreUnavailableError);
    expect(await other).toEqual({ revision: 2, applied: true });
    await older.run('RETURN 1');
    await older.rollback();
    await driver.close();
  });

  test('nobody is asked any more once a store has been closed that nobody answered', async () => {
    proxy.silence();
    // Its next probe is under way, and not yet given up.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await Promise.all([keeper.close(), store.close()]);
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    const { connections } = proxy;
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(proxy.connections).toBe(connections);
  });

  test('four who write over a slow network at once all see what they wrote in time', async () => {
    proxy.delay(200);
    const writes = [2, 3, 4, 5].map(async (n) => {
      const { revision } = await store.commit(network(n));
      return keeper.atLeast(revision, patient());
    });
    expect((await Promise.all(writes)).at(-1)?.revision).toBeGreaterThanOrEqual(2);
  });
});
