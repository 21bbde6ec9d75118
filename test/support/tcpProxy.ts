/** A way to a server that can be troubled as networks are: cut, slow, or open and silent. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface TcpProxy {
  readonly port: number;
  /** How many connections have been made to it. */
  readonly connections: number;
  /** Ends every connection, and refuses new ones until `mend`. */
  cut(): void;
  /** Keeps every byte to itself, in both directions; new connections are accepted and hear nothing. */
  silence(): void;
  /** Bytes come so many milliseconds later. */
  delay(milliseconds: number): void;
  /** All is well for new connections; those that were silenced stay silent. */
  mend(): void;
  close(): Promise<void>;
}

export async function tcpProxy(to: { readonly port: number }): Promise<TcpProxy> {
  let mode: 'open' | 'cut' | 'silent' = 'open';
  let latency = 0;
  let connections = 0;
  const sockets = new Set<Socket>();
  const silenced = new WeakSet<Socket>();

  const pass = (from: Socket, other: Socket) => {
    sockets.add(from);
    from.on('data', (bytes) => {
      if (silenced.has(from)) return;
      const forward = () => !silenced.has(from) && !other.destroyed && other.write(bytes);
      if (latency > 0) setTimeout(forward, latency);
      else forward();
    });
    from.on('error', () => from.destroy());
    from.on('close', () => {
      sockets.delete(from);
      if (!silenced.has(from)) other.destroy();
    });
  };
  const server = createServer((client) => {
    connections++;
    if (mode === 'cut') return void client.resetAndDestroy();
    const upstream = connect(to.port, '127.0.0.1');
    pass(client, upstream);
    pass(upstream, client);
    if (mode === 'silent') for (const socket of [client, upstream]) silenced.add(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const destroyAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    get connections() {
      return connections;
    },
    cut() {
      mode = 'cut';
      destroyAll();
    },
    silence() {
      mode = 'silent';
      for (const socket of sockets) silenced.add(socket);
    },
    delay: (milliseconds) => (latency = milliseconds),
    mend() {
      mode = 'open';
      latency = 0;
    },
    async close() {
      destroyAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
