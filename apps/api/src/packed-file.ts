import { once } from 'node:events';
import { Readable } from 'node:stream';
import { constants, createGunzip, createGzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A download as gzip, in pieces outside the heap. */
export type PackedFile = readonly Buffer[];

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
  return {
    async write(part: string | Buffer): Promise<void> {
      if (part.length > 0 && !gzip.write(part)) await once(gzip, 'drain');
    },
    async end(): Promise<PackedFile> {
      gzip.end();
      await ended;
      return pieces;
    },
  };
}

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
