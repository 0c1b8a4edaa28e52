import multipart from '@fastify/multipart';
import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { eventIdSchema, hallIdSchema } from '@foyer/domain/identifier.ts';
import { maxPlanPictureBytes } from '@foyer/domain/media/media.schema.ts';
import { mayActOnStand } from '@foyer/domain/stand/stand.policy.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Services } from '../access/context.ts';
import { contextOf } from '../access/request-context.ts';
import { type OrganiserScope, withOrganiserScope } from '../access/scopes.ts';
import { heldBy } from '../media/held-copy.ts';
import { makePlanPictureIsolated } from '../media/isolated-picture.ts';
import { readUpload } from '../media/upload.ts';
import { setBackground } from './background.commands.ts';
import { findBackgroundFile } from './background.queries.ts';

const params = z.object({ eventId: eventIdSchema, hallId: hallIdSchema });
const path = '/api/halls/:eventId/:hallId/background';

/** The building's drawing under a plan: sent and seen by those who draw, and by nobody else. */
export async function backgroundRoutes(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(multipart);

  const asPlanner = async <Answer>(
    request: FastifyRequest,
    act: (scope: OrganiserScope) => Promise<Answer>,
  ) => {
    const { eventId } = params.parse(request.params);
    return withOrganiserScope(await contextOf(services, request), eventId, async (scope) => {
      if (!mayActOnStand(scope.actor, 'plan')) throw refuseAccess('access.forbidden');
      return act(scope);
    });
  };

  app.post(path, async (request, reply) => {
    const { hallId } = params.parse(request.params);
    // Asked before a byte is read; no transaction stays open while a slow line sends the file.
    await asPlanner(request, async () => undefined);
    const { fileName, bytes } = await readUpload(request, maxPlanPictureBytes);
    const picture = await makePlanPictureIsolated(bytes);
    await asPlanner(request, (scope) => setBackground(scope, { hallId, fileName, picture }));
    return reply.status(204).send();
  });

  app.get(path, async (request, reply) => {
    const { hallId } = params.parse(request.params);
    const file = await asPlanner(request, (scope) => findBackgroundFile(scope, hallId));
    if (!file) throw refuseAccess('access.not_found');
    reply.headers({
      etag: `"${file.sha256}"`,
      // Asked for by its hash, so it is the same picture for as long as it has this address.
      'cache-control': 'private, max-age=3600',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    if (heldBy(request) === file.sha256) return reply.status(304).send();
    return reply.type(file.contentType).send(file.content);
  });
}
