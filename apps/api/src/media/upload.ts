import { refuseMedia } from '@foyer/domain/media/media.refusals.ts';
import { maxUploadBytes } from '@foyer/domain/media/media.schema.ts';
import type { FastifyRequest } from 'fastify';

export type Upload = { readonly fileName: string; readonly bytes: Buffer };

/** Room for the boundaries and headers of the parts around the file. */
const envelopeBytes = 64 * 1024;
const tooLarge = (maxBytes: number) =>
  refuseMedia('media.too_large', { maximum: maxBytes / 1024 / 1024 });

/**
 * Reads the one file of a form. What announces itself as too large is refused before a byte is
 * read; what turns out too large is refused at the limit, and the rest is never kept.
 */
export async function readUpload(
  request: FastifyRequest,
  maxBytes: number = maxUploadBytes,
): Promise<Upload> {
  if (!request.isMultipart()) throw refuseMedia('media.one_file');
  if (Number(request.headers['content-length'] ?? 0) > maxBytes + envelopeBytes) {
    throw tooLarge(maxBytes);
  }
  const part = await request.file({
    throwFileSizeLimit: false,
    limits: { fileSize: maxBytes, files: 1, fields: 4, parts: 5, headerPairs: 20 },
  });
  if (!part) throw refuseMedia('media.one_file');
  const chunks: Buffer[] = [];
  for await (const chunk of part.file) chunks.push(chunk as Buffer);
  if (part.file.truncated) throw tooLarge(maxBytes);
  return { fileName: plainName(part.filename), bytes: Buffer.concat(chunks) };
}

/** Only shown, never used as a path; still without folders and control characters. */
function plainName(name: string | undefined): string {
  const last = (name ?? '').split(/[\\/]/).pop() ?? '';
  return (
    last
      .replaceAll(/[\p{C}]/gu, '')
      .trim()
      .slice(0, 120) || 'logo'
  );
}
