import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

export type SmtpTestServer = {
  readonly url: string;
  /** Every message accepted, as it came over the wire. */
  readonly messages: string[];
  /** What the next messages are answered with; `250` accepts, `hang` never answers. */
  answer: { to: 'recipient' | 'message'; with: string } | 'accept' | 'hang';
  close(): Promise<void>;
};

/** A real mail server, as far as a client needs one: RFC 5321 over a socket of this machine. */
export async function startSmtpTestServer(): Promise<SmtpTestServer> {
  const sockets = new Set<Socket>();
  const messages: string[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    converse(socket, state);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const state: SmtpTestServer = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages,
    answer: 'accept',
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return state;
}

function converse(socket: Socket, state: SmtpTestServer): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let received = '';
  let isData = false;
  const refusalFor = (what: 'recipient' | 'message') =>
    typeof state.answer === 'object' && state.answer.to === what ? state.answer.with : null;
  const take = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'EHLO' || verb === 'HELO') say('250 mail.example.org');
    else if (verb === 'MAIL' || verb === 'RSET' || verb === 'NOOP') say('250 fine');
    else if (verb === 'RCPT') say(refusalFor('recipient') ?? '250 fine');
    else if (verb === 'DATA') {
      isData = true;
      say('354 go on');
    } else if (verb === 'QUIT') {
      say('221 bye');
      socket.end();
    } else say('502 unknown');
  };
  const takeMessage = (message: string) => {
    isData = false;
    if (state.answer === 'hang') return;
    const refusal = refusalFor('message');
    if (!refusal) state.messages.push(message);
    say(refusal ?? '250 taken');
  };
  socket.on('data', (chunk) => {
    received += chunk.toString('utf8');
    for (;;) {
      const end = received.indexOf(isData ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const piece = received.slice(0, end);
      received = received.slice(end + (isData ? 5 : 2));
      if (isData) takeMessage(piece);
      else take(piece);
    }
  });
  say('220 mail.example.org');
}
