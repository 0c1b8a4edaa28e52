import { setUpSchema } from '@foyer/domain/account/set-up.schema.ts';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../access/context.ts';
import { openSessionFor } from './account.commands.ts';
import { setUp } from './set-up.commands.ts';

/** Makes the first account and signs it in; a plain route, since it sets the cookie. */
export async function setUpRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.post('/api/set-up', async (request, reply) => {
    const accountId = await setUp(services, setUpSchema.parse(request.body));
    const cookies = await openSessionFor(
      { services, remoteAddress: request.ip, userAgent: request.headers['user-agent'] },
      accountId,
    );
    return reply.header('set-cookie', cookies).send({ signedIn: true });
  });
}
