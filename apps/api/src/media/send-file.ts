import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { FastifyReply } from 'fastify';
import type { MediaFile } from './media.queries.ts';

/** Only pixels are shown in place; anything else could act in our name, and is handed out as a file. */
const shownInPlace = new Set(['image/webp', 'image/png', 'image/jpeg']);

/** Answers with a stored file; without content the reader holds the very same bytes already. */
export function sendFile(reply: FastifyReply, file: MediaFile | null, cacheControl: string) {
  if (!file) throw refuseAccess('access.not_found');
  reply.headers({
    etag: `"${file.sha256}"`,
    'cache-control': cacheControl,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  if (!shownInPlace.has(file.contentType)) {
    const name = encodeURIComponent(file.fileName).replaceAll("'", '%27');
    reply.header('content-disposition', `attachment; filename*=UTF-8''${name}`);
  }
  if (!file.content) return reply.status(304).send();
  return reply.type(file.contentType).send(file.content);
}
