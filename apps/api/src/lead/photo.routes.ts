import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { eventIdSchema, exhibitorIdSchema } from '@foyer/domain/identifier.ts';
import { maxPhotoBytes } from '@foyer/domain/lead/contact.ts';
import { mayActOnLead } from '@foyer/domain/lead/lead.policy.ts';
import { refuseMedia } from '@foyer/domain/media/media.refusals.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { withCapturingScope } from '../access/capturing-scopes.ts';
import type { Services } from '../access/context.ts';
import { contextOf } from '../access/request-context.ts';
import { type CapturingScope, withBoothScope } from '../access/scopes.ts';
import { makePictureIsolated } from '../media/isolated-picture.ts';
import { sendFile } from '../media/send-file.ts';
import { expectPhoto, keepPhoto } from './photo.commands.ts';
import { findPhoto } from './photo.queries.ts';

const ofPhoto = z.object({
  eventId: eventIdSchema,
  exhibitorId: exhibitorIdSchema,
  photoId: z.uuid(),
});
const address = '/api/leads/:eventId/:exhibitorId/photos/:photoId';

/** Photos of business cards: the bytes come after the entry that tells of them. */
export async function photoRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.addContentTypeParser('image/jpeg', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );

  app.put(address, { bodyLimit: maxPhotoBytes }, async (request, reply) => {
    const { photoId, ...at } = ofPhoto.parse(request.params);
    const ctx = await contextOf(services, request);
    const permitted = <T>(work: (scope: CapturingScope) => Promise<T>) =>
      withCapturingScope(ctx, at, (scope) => {
        if (!mayActOnLead(scope.actor, 'capture')) throw refuseAccess('access.forbidden');
        return work(scope);
      });
    if (!Buffer.isBuffer(request.body)) throw refuseMedia('media.wrong_type');
    const { body } = request;
    // No transaction stays open while a picture is written anew, without place and camera.
    if (await permitted((scope) => expectPhoto(scope, photoId))) {
      const picture = await makePictureIsolated(body);
      await permitted((scope) => keepPhoto(scope, { photoId, picture }));
    }
    return reply.send({ photoId });
  });

  app.get(address, async (request, reply) => {
    const { photoId, ...at } = ofPhoto.parse(request.params);
    const ctx = await contextOf(services, request);
    const file = await withBoothScope(ctx, at, async (scope) => {
      if (!mayActOnLead(scope.actor, 'view')) throw refuseAccess('access.forbidden');
      return findPhoto(scope, photoId);
    });
    // A consent that is taken back takes effect at once, also in the browser.
    return sendFile(reply, file, 'private, no-store');
  });
}
