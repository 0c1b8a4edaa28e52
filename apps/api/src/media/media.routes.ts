import multipart from '@fastify/multipart';
import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import {
  type EventId,
  eventIdSchema,
  exhibitorIdSchema,
  mediaIdSchema,
} from '@foyer/domain/identifier.ts';
import { mayActOnMedia } from '@foyer/domain/media/media.policy.ts';
import { slugSchema } from '@foyer/domain/text.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context, Services } from '../access/context.ts';
import { contextOf } from '../access/request-context.ts';
import {
  type BoothScope,
  type OrganiserScope,
  withAccountScope,
  withBoothScope,
  withOrganiserScope,
  withVisitorScope,
} from '../access/scopes.ts';
import { listHats } from '../account/account.queries.ts';
import { heldBy } from './held-copy.ts';
import { makePictureIsolated, readFileIsolated } from './isolated-picture.ts';
import { storeMedia } from './media.commands.ts';
import { findMediaFile, type MediaFile } from './media.queries.ts';
import type { StoredFile } from './picture-program.ts';
import { sendFile } from './send-file.ts';
import { readUpload } from './upload.ts';

const uploadParams = z.object({ eventId: eventIdSchema, exhibitorId: exhibitorIdSchema });
const readParams = z.object({ eventId: eventIdSchema, mediaId: mediaIdSchema });
const publicParams = z.object({ slug: slugSchema, mediaId: mediaIdSchema });

/** Images and documents: sent by an exhibitor, seen by it and the team, and by everybody once published. */
export async function mediaRoutes(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(multipart);

  const takeUpload = async (
    request: FastifyRequest,
    reply: FastifyReply,
    read: (bytes: Buffer) => Promise<StoredFile>,
  ) => {
    const at = uploadParams.parse(request.params);
    const ctx = await contextOf(services, request);
    // Asked before a byte is read; no transaction stays open while a slow line sends the file.
    await withBoothScope(ctx, at, async (scope) => permitUpload(scope));
    const upload = await readUpload(request);
    const file = await read(upload.bytes);
    const media = await withBoothScope(ctx, at, (scope) => {
      permitUpload(scope);
      return storeMedia(scope, { fileName: upload.fileName, file });
    });
    return reply.status(201).send(media);
  };

  app.post('/api/media/:eventId/:exhibitorId', (request, reply) =>
    takeUpload(request, reply, makePictureIsolated),
  );
  /** Documents too; only tasks ask for them. */
  app.post('/api/media/:eventId/:exhibitorId/file', (request, reply) =>
    takeUpload(request, reply, readFileIsolated),
  );

  app.get('/api/media/:eventId/:mediaId', async (request, reply) => {
    const { eventId, mediaId } = readParams.parse(request.params);
    const ctx = await contextOf(services, request);
    const wanted = { mediaId, heldSha256: heldBy(request) };
    const file = await findForMember(ctx, eventId, wanted);
    return sendFile(reply, file, 'private, max-age=3600');
  });

  app.get('/e/:slug/media/:mediaId', async (request, reply) => {
    const { slug, mediaId } = publicParams.parse(request.params);
    const ctx = await contextOf(services, request);
    const wanted = { mediaId, heldSha256: heldBy(request) };
    const file = await withVisitorScope(ctx, slug, (scope) => findMediaFile(scope, wanted));
    return sendFile(reply, file, 'public, max-age=3600');
  });
}

function permitUpload(scope: BoothScope): void {
  if (!mayActOnMedia(scope.actor, 'upload')) throw refuseAccess('access.forbidden');
}

/** The address names no exhibitor, so the hats of the account at this event say who asks. */
async function findForMember(
  ctx: Context,
  eventId: EventId,
  wanted: Parameters<typeof findMediaFile>[1],
): Promise<MediaFile | null> {
  const find = (scope: OrganiserScope | BoothScope) =>
    mayActOnMedia(scope.actor, 'view') ? findMediaFile(scope, wanted) : null;
  const hats = (await withAccountScope(ctx, listHats)).filter((hat) => hat.eventId === eventId);
  if (hats.some((hat) => hat.kind === 'organiser'))
    return withOrganiserScope(ctx, eventId, async (scope) => find(scope));
  for (const hat of hats) {
    if (hat.kind !== 'exhibitor') continue;
    const at = { eventId, exhibitorId: hat.exhibitorId };
    const file = await withBoothScope(ctx, at, async (scope) => find(scope));
    if (file) return file;
  }
  return null;
}
