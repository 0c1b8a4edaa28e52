import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export type Reply = { readonly status: number; readonly body: string };

/**
 * A client on one kept-alive connection, with next to nothing between it and the socket: what is
 * measured is the server and not the one who asks.
 */
export class HttpDevice {
  readonly #socket: Socket;
  readonly #host: string;
  #waiting: ((reply: Reply) => void) | undefined;
  #received: Buffer = Buffer.alloc(0);

  private constructor(socket: Socket, host: string) {
    this.#socket = socket;
    this.#host = host;
    socket.on('data', (chunk) => this.#take(chunk));
  }

  static async open(url: string): Promise<HttpDevice> {
    const { hostname, port, host } = new URL(url);
    const socket = connect({
      host: hostname === 'localhost' ? '127.0.0.1' : hostname,
      port: Number(port),
    });
    socket.setNoDelay(true);
    await once(socket, 'connect');
    return new HttpDevice(socket, host);
  }

  post(path: string, cookie: string, body: string): Promise<Reply> {
    const head = [
      `POST ${path} HTTP/1.1`,
      `host: ${this.#host}`,
      `origin: http://${this.#host}`,
      'content-type: application/json',
      `cookie: ${cookie}`,
      `content-length: ${Buffer.byteLength(body)}`,
    ];
    this.#socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    return new Promise((resolve, reject) => {
      this.#waiting = resolve;
      this.#socket.once('error', reject);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const end = this.#received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.#received.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    if (Number.isNaN(length)) throw new Error(`An answer without a length:\n${head}`);
    if (this.#received.length < end + 4 + length) return;
    const body = this.#received.toString('utf8', end + 4, end + 4 + length);
    this.#received = this.#received.subarray(end + 4 + length);
    const answer = this.#waiting;
    this.#waiting = undefined;
    this.#socket.removeAllListeners('error');
    answer?.({ status: Number(head.slice(9, 12)), body });
  }
}
