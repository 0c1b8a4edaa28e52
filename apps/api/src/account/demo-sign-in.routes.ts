import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { AccountId } from '@foyer/domain/identifier.ts';
import { emailSchema } from '@foyer/domain/text.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Services } from '../access/context.ts';
import { isDemoOn, openSessionFor } from './account.commands.ts';
import { findDemoAccountByEmail } from './account.queries.ts';

const bodySchema = z.object({ email: emailSchema });

/** One click signs in as a demo account; every other account, and every other mode, is refused. */
export async function demoSignInRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.post('/api/demo/sign-in', async (request, reply) => {
    const { email } = bodySchema.parse(request.body);
    if (!(await isDemoOn(services))) throw refuseAccess('access.demo_off');
    const account = await findDemoAccountByEmail(services.database, email);
    if (!account) throw refuseAccess('access.not_found');
    const cookies = await openSessionFor(
      { services, remoteAddress: request.ip, userAgent: request.headers['user-agent'] },
      account.accountId as AccountId,
    );
    return reply.header('set-cookie', cookies).send({ signedIn: true });
  });
}
