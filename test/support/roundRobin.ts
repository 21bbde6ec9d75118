/** One address for several services: each request goes to the next of them, whoever sends it. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RoundRobin {
  /** Where it is, without a slash at the end. */
  readonly url: string;
  /** How many requests each service has had. */
  readonly counts: readonly number[];
  close(): Promise<void>;
}

/** A service that cannot be reached answers 502. */
export async function roundRobin(services: readonly string[]): Promise<RoundRobin> {
  const counts = services.map(() => 0);
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const place = turn++ % services.length;
    counts[place]!++;
    const { method, headers, url } = incoming;
    const passed = request(new URL(url ?? '/', services[place]), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () =>
      outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end(),
    );
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
