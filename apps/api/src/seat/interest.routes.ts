import rateLimit from '@fastify/rate-limit';
import { choiceSchema } from '@foyer/domain/seat/interest.schema.ts';
import { slugSchema } from '@foyer/domain/text.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Services } from '../access/context.ts';
import { contextOf } from '../access/request-context.ts';
import { withVisitorScope } from '../access/scopes.ts';
import { noteChoice } from './interest.commands.ts';

const MAX_BYTES = 16 * 1024;
/** A whole hall may share one address; somebody who only wants to push a number is slowed down. */
const choicesATenMinutes = { rateLimit: { max: 300, timeWindow: '10 minutes' } };
const params = z.object({ slug: slugSchema });

/** How often demos are remembered: a number, told without a cookie, and kept without a person. */
export async function interestRoutes(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(rateLimit, { global: false });
  app.post(
    '/e/:slug/programme/chosen',
    { config: choicesATenMinutes, bodyLimit: MAX_BYTES },
    async (request, reply) => {
      const { slug } = params.parse(request.params);
      const choice = choiceSchema.parse(request.body);
      const ctx = await contextOf(services, request);
      await withVisitorScope(ctx, slug, (scope) => noteChoice(scope, choice));
      return reply.status(204).send();
    },
  );
}
