import { connect, createServer, type Socket } from 'node:net';

export interface CountingProxy {
  readonly connectionString: string;
  /** Times the client had to wait for an answer since the last call. */
  takeRoundTrips(): number;
  close(): Promise<void>;
}

const DELAY_MS = 20;

/**
 * Sits between a client and PostgreSQL and counts round trips: bursts of requests that follow an
 * answer. Answers are held back a little, so that what is sent at once arrives as one burst.
 */
export async function startCountingProxy(connectionString: string): Promise<CountingProxy> {
  const target = new URL(connectionString);
  const sockets = new Set<Socket>();
  let trips = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    let answered = true;
    client.on('data', (chunk) => {
      if (answered) trips += 1;
      answered = false;
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      setTimeout(() => {
        answered = true;
        client.write(chunk);
      }, DELAY_MS);
    });
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const proxied = new URL(connectionString);
  proxied.port = String(port);
  return {
    connectionString: proxied.href,
    takeRoundTrips: () => {
      const counted = trips;
      trips = 0;
      return counted;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
