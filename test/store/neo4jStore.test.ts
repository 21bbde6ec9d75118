/** What is particular to the store on Neo4j: servers out of reach, connections cut, several writers, labels. */
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import neo4j from 'neo4j-driver';
import { StoreUnavailableError } from '../../src/model/errors/errors.js';
import { TransactionTooLargeError } from '../../src/model/errors/transactionTooLargeError.js';
import { openStore } from '../../src/store/openStore.js';
import { changeSetOf, failureOf, scanAll, smallCounty } from '../contract/fixtures.js';
import { Neo4jServer } from '../support/neo4j/server.js';
import { describeNeo4j } from '../support/neo4j.js';

describe('a Neo4j that is not there', () => {
  test('is reported with address and cause', async () => {
    const { port, server } = await listenOnFreePort(() => undefined);
    await closed(server);
    const url = `bolt://127.0.0.1:${port}`;
    const error = await failureOf(openStore({ url, user: 'neo4j', password: 'esimerkki' }));
    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect(error).toMatchObject({ address: url, reason: expect.stringContaining('ECONNREFUSED') });
  });

  test('an address of no known kind is refused with what it was', async () => {
    const error = await failureOf(openStore({ url: 'mongodb://esimerkki' }));
    expect(error).toMatchObject({
      name: 'StoreUnavailableError',
      address: 'mongodb://esimerkki',
      reason: expect.stringContaining('mongodb'),
    });
  });

  test('a password in the address is refused and not repeated', async () => {
    const error = (await failureOf(
      openStore({ url: 'bolt://neo4j:salaisuus@127.0.0.1:1' }),
    )) as StoreUnavailableError;
    expect(error.address).toBe('bolt://127.0.0.1:1');
    expect(error.message).toContain('STORE_PASSWORD');
    expect(error.message).not.toContain('salaisuus');
  });
});

describeNeo4j('Neo4j', (emptyDatabase) => {
  describe('the store', () => {
    test('a wrong password is refused without being repeated', async () => {
      const settings = await emptyDatabase();
      const error = (await failureOf(
        openStore({ ...settings, password: 'salaisuus' }),
      )) as StoreUnavailableError;
      expect(error).toBeInstanceOf(StoreUnavailableError);
      expect(error.reason).toMatch(/unauthorized/i);
      expect(`${error.message} ${error.stack} ${String(error.cause)}`).not.toContain('salaisuus');
    });

    test('opens while others commit, and while others open a new database', async () => {
      const settings = await emptyDatabase();
      const [store, ...others] = await Promise.all([1, 2, 3].map(() => openStore(settings)));
      const commits = Array.from({ length: 30 }, (_, n) =>
        store!.commit(
          changeSetOf(`commit ${n}`, (builder) => {
            builder.createEntity('Organisation', { name_fi: `Esimerkki ${n}` });
          }),
        ),
      );
      const later = await Promise.all([1, 2, 3, 4, 5].map(() => openStore(settings)));
      await Promise.all(commits);
      expect(await later[0]!.revision()).toBe(30);
      await Promise.all([store!, ...others, ...later].map((one) => one.close()));
    });

    test('a connection lost while committing is followed by finding that we are in', async () => {
      const settings = await emptyDatabase();
      const proxy = await cuttingAtCommit(Number(new URL(settings.url).port));
      const store = await openStore({ ...settings, url: `bolt://127.0.0.1:${proxy.port}` });
      try {
        const { changeSet } = smallCounty();
        proxy.cutNext();
        expect(await store.commit(changeSet)).toEqual({ revision: 1, applied: true });
        expect(proxy.cuts()).toBe(1);
        expect(await store.revision()).toBe(1);
        expect(await scanAll(store, 'Organisation')).toHaveLength(2);
        expect(await store.commit(changeSet)).toEqual({ revision: 1, applied: false });
      } finally {
        await store.close();
        await proxy.close();
      }
    });

    test('waiting for a revision ends when the store is gone', async () => {
      const settings = await emptyDatabase();
      const proxy = await cuttingAtCommit(Number(new URL(settings.url).port));
      const store = await openStore({ ...settings, url: `bolt://127.0.0.1:${proxy.port}` });
      try {
        const wait = failureOf(store.awaitRevision(0, new AbortController().signal));
        await proxy.close();
        expect(await wait).toBeInstanceOf(StoreUnavailableError);
        expect(await store.health()).toMatchObject({ ok: false });
      } finally {
        await store.close();
      }
    });

    test('two stores on one server see what the other writes', async () => {
      const settings = await emptyDatabase();
      const [one, other] = [await openStore(settings), await openStore(settings)];
      try {
        const wait = other.awaitRevision(0, new AbortController().signal);
        const { changeSet, council } = smallCounty();
        await one.commit(changeSet);
        expect(await wait).toBe(1);
        expect((await other.readEntities([council])).size).toBe(1);
      } finally {
        await one.close();
        await other.close();
      }
    });

    test('commits of two stores at once leave no revision out and lose nothing', async () => {
      const settings = await emptyDatabase();
      const stores = [await openStore(settings), await openStore(settings)];
      try {
        const commits = await Promise.all(
          Array.from({ length: 30 }, async (_, n) =>
            stores[n % 2]?.commit(
              changeSetOf(`writer ${n}`, (builder) => {
                builder.createEntity('Organisation', { name_fi: `Esimerkki ${n}` });
              }),
            ),
          ),
        );
        const revisions = commits.map((commit) => commit?.revision ?? 0);
        expect(revisions.sort((a, b) => a - b)).toEqual(revisions.map((_, n) => n + 1));
        const feed = await stores[0]?.changesSince(0);
        expect(feed).toMatchObject({ kind: 'changes', revision: 30 });
        expect(feed?.kind === 'changes' && feed.entities).toHaveLength(30);
      } finally {
        for (const store of stores) await store.close();
      }
    });

    test('a municipality carries its label as long as it is one', async () => {
      const settings = await emptyDatabase();
      const store = await openStore(settings);
      const driver = neo4j.driver(settings.url, neo4j.auth.basic(settings.user, settings.password));
      const labels = async () => {
        const { records } = await driver.executeQuery('MATCH (n:Area) RETURN labels(n) AS labels');
        return records.flatMap((row) => row.get('labels') as string[]).sort();
      };
      try {
        const changeSet = changeSetOf('area', (builder) => {
          builder.createEntity('Area', { name_fi: 'Esimerkkilä', kind: 'municipality' });
        });
        await store.commit(changeSet);
        expect(await labels()).toEqual(['Area', 'Municipality', 'Record']);
        const [change] = changeSet.changes;
        if (change?.action !== 'create' || change.record.kind !== 'Area') throw new Error('area');
        const { record } = change;
        await store.commit(
          changeSetOf('region', (builder) => {
            builder.update({ ...record, properties: { name_fi: 'Esimerkki', kind: 'region' } });
          }),
        );
        expect(await labels()).toEqual(['Area', 'Record']);
      } finally {
        await store.close();
        await driver.close();
      }
    });
  });
});

describeNeo4j('Neo4j with little memory for a transaction', () => {
  test('tells what does not fit in it, writes nothing of it, and goes on', async () => {
    const server = await Neo4jServer.start(undefined, { 'db.memory.transaction.max': '8m' });
    const store = await openStore(server.address);
    try {
      const large = changeSetOf('large', (builder) => {
        for (let n = 0; n < 16; n++) {
          builder.createEntity('Statement', {
            recordKind: 'Organisation',
            record: '00000000-0000-4000-8000-000000000000',
            field: 'website',
            value: JSON.stringify('a'.repeat(1_000_000)),
          });
        }
      });
      const error = await failureOf(store.commit(large));
      expect(error).toBeInstanceOf(TransactionTooLargeError);
      expect(error).toMatchObject({
        code: 'LIMIT_EXCEEDED',
        address: store.address,
        limit: '8.0 MiB',
        setting: 'db.memory.transaction.max',
      });
      expect(await store.health()).toMatchObject({ ok: true, revision: 0 });
      expect(await scanAll(store, 'Statement')).toEqual([]);
      expect(await store.commit(smallCounty().changeSet)).toMatchObject({ revision: 1 });
    } finally {
      await store.close();
      await server.stop();
    }
  }, 180_000);
});

/** A Bolt message of its own chunk: COMMIT, without fields. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/**
 * A way to the server that passes everything on. After `cutNext` it lets the next COMMIT through,
 * keeps the server's answer to itself, and cuts the connection.
 */
async function cuttingAtCommit(serverPort: number) {
  let cutNext = false;
  let cuts = 0;
  const { port, server, sockets } = await listenOnFreePort((client) => {
    const upstream = connect(serverPort, '127.0.0.1');
    let cutting = false;
    client.on('data', (bytes) => {
      if (cutNext && bytes.includes(COMMIT)) {
        cutting = true;
        cutNext = false;
      }
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (!cutting) return void client.write(bytes);
      cuts++;
      client.destroy();
    });
    client.on('close', () => upstream.destroy()).on('error', () => upstream.destroy());
    upstream.on('close', () => client.destroy()).on('error', () => client.destroy());
  });
  return {
    port,
    cutNext: () => (cutNext = true),
    cuts: () => cuts,
    async close() {
      for (const socket of sockets) socket.destroy();
      await closed(server);
    },
  };
}

async function listenOnFreePort(onConnection: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, server, sockets };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
