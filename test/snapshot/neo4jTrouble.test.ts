/** The network between the service and its Neo4j: cut, silent, slow. */
import { StoreUnavailableError } from '../../src/model/errors.js';
import { SnapshotKeeper } from '../../src/snapshot/snapshotKeeper.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { openStore } from '../../src/store/openStore.js';
import { changeSetOf, failureOf, scanAll } from '../contract/fixtures.js';
import { describeNeo4j } from '../support/neo4j.js';
import { type TcpProxy, tcpProxy } from '../support/tcpProxy.js';
import { patient, until } from './stores.js';

const network = (n: number) =>
  changeSetOf(`network ${n}`, (builder) => {
    builder.createEntity('Network', { name_fi: `Esimerkkiverkosto ${n}` });
  });

describeNeo4j('Neo4j', (emptyDatabase) => {
  let proxy: TcpProxy;
  let direct: GraphStore;
  let store: GraphStore;
  let keeper: SnapshotKeeper;

  beforeEach(async () => {
    const settings = await emptyDatabase();
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
});
