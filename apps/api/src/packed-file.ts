import { once } from 'node:events';
import { Readable } from 'node:stream';
import { constants, createGunzip, createGzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A download as gzip, in pieces outside the heap. */
export type PackedFile = readonly Buffer[];

/** In one piece to the thread that packs: waking it takes as long as packing a page does. */
const BYTES_A_WRITE = 256 * 1024;

/**
 * Packs a file while it is made, so that a list of any length is a few megabytes until it is sent,
 * and no slow reader keeps the transaction open that it is made in.
 */
export function packFile() {
  // The best packing takes longer than making the file.
  const gzip = createGzip({ level: constants.Z_BEST_SPEED });
  const pieces: Buffer[] = [];
  gzip.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = once(gzip, 'end');
  ended.catch(() => {}); // thrown by whoever waits for it below
  // The same memory all the time: new buffers stay until the heap is cleared, which need not be soon.
  const room = Buffer.allocUnsafeSlow(BYTES_A_WRITE);
  let used = 0;
  const pack = (bytes: Buffer) =>
    new Promise<void>((done, failed) => {
      gzip.write(bytes, (error) => (error ? failed(error) : done()));
    });
  const packRoom = async () => {
    const full = room.subarray(0, used);
    used = 0;
    if (full.length > 0) await pack(full);
  };
  return {
    async write(part: string | Buffer): Promise<void> {
      if (typeof part !== 'string') {
        await packRoom();
        return pack(part);
      }
      for (let rest = part; rest !== ''; ) {
        const { read, written } = encoder.encodeInto(rest, room.subarray(used));
        used += written;
        rest = rest.slice(read);
        if (rest !== '') await packRoom();
      }
    },
    async end(): Promise<PackedFile> {
      await packRoom();
      gzip.end();
      await ended;
      return pieces;
    },
  };
}

const encoder = new TextEncoder();

const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/;

/** Hands the file out as it is, or unpacked to a client that takes no gzip. */
export function sendPacked(
  request: FastifyRequest,
  reply: FastifyReply,
  pieces: PackedFile,
): FastifyReply {
  const file = Readable.from(pieces);
  reply.header('vary', 'accept-encoding').header('cache-control', 'no-store');
  if (!takesGzip.test(String(request.headers['accept-encoding'] ?? ''))) {
    return reply.send(file.pipe(createGunzip()));
  }
  return reply.header('content-encoding', 'gzip').send(file);
}
