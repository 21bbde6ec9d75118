/** More callers than there is room for, and callers that are slow or go away. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { startTestService, type TestService } from './harness.js';

/** Does not end before its revision comes, or after five seconds. */
const waits = (revision: number) => `{ overlaps(atLeastRevision: ${revision}) { totalCount } }`;

const post = (service: TestService, query: string, signal?: AbortSignal) =>
  fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  });

/** What a connection receives until it is closed from the other side. */
async function untilClosed(socket: Socket): Promise<string> {
  let received = '';
  socket.setEncoding('latin1').on('data', (text: string) => (received += text));
  socket.on('error', () => undefined);
  await once(socket, 'close');
  return received;
}

async function connected(service: TestService): Promise<Socket> {
  const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

/** Asks for next to nothing, again and again, until the answer has this status. */
async function statusComes(service: TestService, status: number): Promise<void> {
  while ((await post(service, '{ __typename }')).status !== status) await pause(20);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('more requests than are taken at once', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService({ requests: 2 });
  });
  afterAll(() => service.close());

  test('those beyond the queue hear at once that the service is busy, whatever they sent', async () => {
    const leaving = new AbortController();
    const four = [1, 2, 3, 4].map(() =>
      post(service, waits(99), leaving.signal).catch(() => undefined),
    );
    await pause(200);
    const refused = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'fi' },
      body: 'not even JSON',
    });
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(await refused.json()).toEqual({
      errors: [
        {
          message:
            'Palvelu on ruuhkautunut: 2 pyyntöä on jo työn alla. Yritä uudelleen 2 sekunnin kuluttua.',
          extensions: {
            code: 'LIMIT_EXCEEDED',
            problems: [expect.objectContaining({ path: 'requests', value: '3' })],
          },
        },
      ],
    });
    expect((await fetch(`${service.url}/livez`)).status).toBe(200);
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);

    // Callers that have gone leave their places, in work and in the queue.
    leaving.abort();
    await Promise.all(four);
    await statusComes(service, 200);
    expect(service.log).toEqual([]);
  });

  test('one that waits gets its turn when another is done, or hears in time that there is none', async () => {
    const leaving = new AbortController();
    const working = [1, 2].map(() =>
      post(service, waits(99), leaving.signal).catch(() => undefined),
    );
    await pause(200);
    expect((await post(service, '{ __typename }')).status).toBe(503);
    const next = post(service, '{ __typename }');
    await pause(200);
    leaving.abort();
    expect((await next).status).toBe(200);
    await Promise.all(working);
  });
});

describe('slow callers', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService({
      milliseconds: 2_000,
      requests: 1,
      aliases: 1_000,
      cost: 10_000_000,
      tokens: 4_000,
    });
  });
  afterAll(() => service.close());

  test.each([
    ['headers that never end', 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: '],
    [
      'a body that never ends',
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query":',
    ],
  ])('%s', async (_, beginning) => {
    const socket = await connected(service);
    socket.write(beginning);
    expect(await untilClosed(socket)).toMatch(/^HTTP\/1\.1 408 /);
    expect((await post(service, '{ __typename }')).status).toBe(200);
  });

  test('an answer that nobody reads', async () => {
    // Some ten megabytes: more than the buffers between the two ends hold.
    const name = (i: number) => `${'x'.repeat(90)}${i}`;
    const fields = Array.from({ length: 90 }, (_, i) => `${name(i)}: id`).join(' ');
    const lists = Array.from(
      { length: 4 },
      (_, i) => `list${i}: municipalities(first: 400) { nodes { ...F } }`,
    ).join(' ');
    const body = JSON.stringify({ query: `{ ${lists} } fragment F on Municipality { ${fields} }` });
    const socket = await connected(service);
    socket.pause().on('error', () => undefined);
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    try {
      await statusComes(service, 503);
      await statusComes(service, 200);
      expect(service.log).toEqual([]);
    } finally {
      socket.destroy();
    }
  });
});

test('a caller that goes away stops the work for it, but not for others', async () => {
  const service = await startTestService();
  try {
    const leaving = new AbortController();
    const map = '{ networkMap { nodes { x name } } }';
    const left = post(service, map, leaving.signal).catch(() => 'gone');
    const stays = post(service, map);
    await pause(5);
    leaving.abort();
    expect(await left).toBe('gone');
    const { data } = (await (await stays).json()) as { data: { networkMap: { nodes: unknown[] } } };
    expect(data.networkMap.nodes).toHaveLength(3);
    expect(service.log).toEqual([]);
  } finally {
    await service.close();
  }
});
