/** Subscriptions as a caller hears them: by a real client, on a real connection. */
import { once } from 'node:events';
import { type Client, createClient, type SubscribePayload } from 'graphql-ws';
import { WebSocket } from 'ws';
import { changeSetOf } from '../contract/fixtures.js';
import { startTestService, type TestService } from './harness.js';

let service: TestService;
let clients: Client[];
beforeAll(async () => {
  service = await startTestService();
});
beforeEach(() => (clients = []));
afterEach(async () => {
  for (const client of clients) await client.dispose();
});
afterAll(() => service.close());

const addressOf = (of: TestService) => `${of.url.replace('http', 'ws')}/graphql`;

function connected(of: TestService = service): Client {
  const client = createClient({ url: addressOf(of), webSocketImpl: WebSocket, retryAttempts: 0 });
  clients.push(client);
  return client;
}

/** What is heard, in order; the listener is there once `listening` resolves. */
function heard(client: Client, payload: SubscribePayload) {
  const listening = new Promise<void>((resolve) => client.on('connected', () => resolve()));
  return { messages: client.iterate<{ [field: string]: unknown }>(payload), listening };
}

const CHANGED = 'subscription { changed { revision complete records { kind id } } }';

async function addNetwork(to: TestService, name: string): Promise<string> {
  let id = '';
  await to.store.commit(
    changeSetOf(name, (builder) => (id = builder.createEntity('Network', { name_fi: name }))),
  );
  return id;
}

/** Writes until the first message comes: a subscription begins some time after it was sent. */
async function firstAfterWriting(to: TestService, messages: AsyncIterableIterator<unknown>) {
  const first = messages.next();
  let isHeard = false;
  void first.then(() => (isHeard = true));
  for (let count = 0; !isHeard; count++) {
    await addNetwork(to, `Esimerkkiverkosto ${count}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return first;
}

test('whoever follows hears of each revision with what it wrote', async () => {
  const { messages } = heard(connected(), { query: CHANGED });
  await firstAfterWriting(service, messages);
  const id = await addNetwork(service, 'Esimerkkiverkosto');
  for (;;) {
    const { value } = (await messages.next()) as {
      value: { data: { changed: { revision: number; records: unknown[]; complete: boolean } } };
    };
    const { revision, records, complete } = value.data.changed;
    expect(complete).toBe(true);
    if (revision < (await service.store.revision())) continue;
    expect(records).toContainEqual({ kind: 'Network', id });
    break;
  }
  await messages.return?.();
});

test('who may not know of people hears of no person', async () => {
  const own = await startTestService({}, (store) => store, 'viewer');
  try {
    const { messages } = heard(connected(own), { query: CHANGED });
    await firstAfterWriting(own, messages);
    let network = '';
    await own.store.commit(
      changeSetOf('person', (builder) => {
        const person = builder.createEntity('ContactPerson', { name: 'Esimerkki Aa' });
        network = builder.createEntity('Network', { name_fi: 'Viimeinen' });
        builder.createRelationship('MEMBER_OF', person, network, { role: 'chair' });
      }),
    );
    const kinds: string[] = [];
    for (let isThere = false; !isThere;) {
      const { value } = (await messages.next()) as {
        value: {
          data: { changed: { records: { kind: string; id: string }[]; complete: boolean } };
        };
      };
      const { records, complete } = value.data.changed;
      expect(complete).toBe(false);
      kinds.push(...records.map(({ kind }) => kind));
      isThere = records.some(({ id }) => id === network);
    }
    expect(new Set(kinds)).toEqual(new Set(['Network']));
  } finally {
    await own.close();
  }
});

test.each([
  ['a query', '{ __typename }', 'BAD_USER_INPUT'],
  ['what is no GraphQL', 'subscription {', 'BAD_USER_INPUT'],
  ['a field that is not there', 'subscription { nothing }', 'BAD_USER_INPUT'],
  [
    'too many names',
    `subscription { changed { ${Array.from({ length: 6 }, (_, i) => `r${i}: revision`).join(' ')} } }`,
    'LIMIT_EXCEEDED',
  ],
])('refuses %s with a code', async (_, query, code) => {
  const { messages } = heard(connected(), { query });
  await expect(messages.next()).rejects.toEqual([
    expect.objectContaining({ extensions: expect.objectContaining({ code }) as unknown }),
  ]);
});

test('refuses more subscriptions on a connection than ten', async () => {
  const client = connected();
  const many = Array.from({ length: 10 }, () => client.iterate({ query: CHANGED }).next());
  void Promise.allSettled(many);
  await expect(client.iterate({ query: CHANGED }).next()).rejects.toEqual([
    expect.objectContaining({
      extensions: expect.objectContaining({ code: 'LIMIT_EXCEEDED' }) as unknown,
    }),
  ]);
});

test.each([
  ['a page of another site', '/graphql', 'http://muu.esimerkki', 403],
  ['another address', '/elsewhere', undefined, 404],
])('does not connect %s', async (_, path, origin, status) => {
  const url = new URL(path, service.url.replace('http', 'ws'));
  const socket = new WebSocket(url, 'graphql-transport-ws', origin ? { origin } : {});
  const [, response] = (await once(socket, 'unexpected-response')) as [
    unknown,
    { statusCode: number },
  ];
  expect(response.statusCode).toBe(status);
});

test('connects its own page', async () => {
  const socket = new WebSocket(addressOf(service), 'graphql-transport-ws', { origin: service.url });
  await once(socket, 'open');
  socket.close();
});

test('stopping ends every connection, as going away', async () => {
  const own = await startTestService();
  const socket = new WebSocket(addressOf(own), 'graphql-transport-ws');
  await once(socket, 'open');
  const closed = once(socket, 'close');
  await own.close();
  expect((await closed)[0]).toBe(1001);
});

test('stopping does not wait for a connection that does not answer', async () => {
  const own = await startTestService();
  const socket = new WebSocket(addressOf(own), 'graphql-transport-ws');
  await once(socket, 'open');
  socket.pause();
  await own.close();
  await expect(fetch(own.url)).rejects.toThrow('fetch failed');
  socket.terminate();
}, 20_000);
