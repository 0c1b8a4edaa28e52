import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export type CuttingProxy = {
  readonly url: string;
  /** Where Foyer is now; nowhere while it is down. */
  target: number | null;
  /** How often an answer is cut off in the middle, 0 to 1. */
  cuts: number;
  readonly cutSoFar: () => number;
  close(): Promise<void>;
};

/** Stands where the network is: it lets through, is down, or breaks off in the middle of an answer. */
export async function startCuttingProxy(): Promise<CuttingProxy> {
  const open = new Set<Socket>();
  let cut = 0;
  const server = createServer((device) => {
    open.add(device);
    device.on('error', () => undefined).on('close', () => open.delete(device));
    if (proxy.target === null) return device.destroy();
    const foyer = connect({ port: proxy.target, host: '127.0.0.1' });
    open.add(foyer);
    foyer.on('error', () => device.destroy());
    foyer.on('close', () => {
      open.delete(foyer);
      device.destroy();
    });
    device.on('close', () => foyer.destroy());
    device.pipe(foyer);
    foyer.on('data', (answer) => {
      if (Math.random() >= proxy.cuts) return device.write(answer);
      cut += 1;
      // The server has done its work; the device gets a part of the answer, or none of it.
      device.write(answer.subarray(0, Math.floor(answer.length * Math.random())));
      device.end();
      return foyer.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  const proxy: CuttingProxy = {
    url: `http://localhost:${address.port}`,
    target: null,
    cuts: 0,
    cutSoFar: () => cut,
    async close() {
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, 'close');
    },
  };
  return proxy;
}
