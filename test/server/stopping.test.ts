/** The service told to stop while callers are at every stage of a request. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { startService } from '../support/service.js';

const head = (length: number) =>
  `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

/** A connection, and all that it receives until it is closed. */
async function caller(url: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  let received = '';
  socket.setEncoding('utf8').on('data', (text: string) => (received += text));
  socket.on('error', () => undefined);
  return {
    socket,
    closed: once(socket, 'close').then(() => received),
    answered: () => once(socket, 'data'),
  };
}

test('finishes what is under way, closes every other connection, and ends with 0 within ten seconds', async () => {
  const service = await startService();
  const idle = await caller(service.url);
  idle.socket.write('GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await idle.answered();

  // Waits for a revision that does not come, which takes five seconds.
  const body = JSON.stringify({ query: '{ overlaps(atLeastRevision: 99999) { totalCount } }' });
  const slow = await caller(service.url);
  slow.socket.write(head(body.length) + body);
  const halfHead = await caller(service.url);
  halfHead.socket.write('POST /graphql HTTP/1.1\r\nHost: ');
  const halfBody = await caller(service.url);
  halfBody.socket.write(`${head(100)}{"query":`);
  await new Promise((resolve) => setTimeout(resolve, 200));

  // Rejects unless it ends with 0; it would end with 1 by itself after ten seconds.
  const stopped = service.stop();
  expect(await idle.closed).toContain('{"alive":true}');
  await expect(fetch(service.url)).rejects.toThrow('fetch failed');
  expect(await slow.closed).toContain('"code":"TIMEOUT"');
  expect(await halfHead.closed).toBe('');
  expect(await halfBody.closed).toBe('');
  await stopped;
});
