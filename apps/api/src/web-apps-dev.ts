import { type IncomingMessage, request } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from './config.ts';

type DevServers = NonNullable<Config['devServers']>;

/** While developing: hands the two signed-in apps on to their Vite servers, reload included. */
export async function webAppsInDevelopment(
  app: FastifyInstance,
  servers: DevServers,
): Promise<void> {
  for (const [name, target] of Object.entries(servers)) {
    app.get(`/${name}`, (_request, reply) => reply.redirect(`/${name}/`));
    app.get(`/${name}/*`, (incoming, reply) => passOn(incoming, reply, target));
  }
  app.server.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    const target = Object.entries(servers).find(([name]) => incoming.url?.startsWith(`/${name}/`));
    if (target) passUpgradeOn(incoming, { socket, head, target: target[1] });
  });
}

async function passOn(incoming: FastifyRequest, reply: FastifyReply, target: string) {
  const { 'accept-encoding': _, host: __, ...headers } = incoming.headers;
  // A page kept by the browser would hold the nonce of another answer.
  if (headers.accept?.includes('text/html')) delete headers['if-none-match'];
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(new URL(incoming.url, target), { headers }, resolve).on('error', reject).end();
  }).catch(() => undefined);
  if (!answer) return reply.status(503).type('text/plain').send('Vite is starting; reload.');
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined && !skipped.has(name)) reply.header(name, value);
  }
  reply.status(answer.statusCode ?? 502);
  if (!answer.headers['content-type']?.startsWith('text/html')) return reply.send(answer);
  reply.removeHeader('etag');
  reply.header('cache-control', 'no-store');
  const page = (await answer.toArray()).join('');
  return reply.send(page.replaceAll('NONCE_PLACEHOLDER', reply.cspNonce));
}

/** These belong to one connection, or to a length that the nonce changes. */
const skipped = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length']);

function passUpgradeOn(
  incoming: IncomingMessage,
  { socket, head, target }: { socket: Duplex; head: Buffer; target: string },
): void {
  const { host } = new URL(target);
  const outgoing = request(new URL(incoming.url ?? '/', target), {
    headers: { ...incoming.headers, host, origin: target },
  });
  outgoing.on('upgrade', (answer, upstream, first) => {
    const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`);
    socket.write(['HTTP/1.1 101 Switching Protocols', ...lines, '', ''].join('\r\n'));
    // What either side has already said came along with the handshake.
    if (first.length > 0) socket.write(first);
    if (head.length > 0) upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
    for (const end of [socket, upstream]) end.on('error', () => upstream.destroy());
  });
  outgoing.on('error', () => socket.destroy());
  outgoing.end();
}
