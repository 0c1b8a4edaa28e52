import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { demoPassword } from '@foyer/domain/account/demo-password.ts';
import { emailSchema } from '@foyer/domain/text.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Services } from '../access/context.ts';
import { isDemoOn } from './account.commands.ts';
import { listDemoAccounts } from './account.queries.ts';

const bodySchema = z.object({ email: emailSchema });

/** One click signs in as a demo account; every other account, and every other mode, is refused. */
export async function demoSignInRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.post('/api/demo/sign-in', async (request, reply) => {
    const { email } = bodySchema.parse(request.body);
    const origin = request.headers.origin;
    if (origin && origin !== new URL(services.config.publicUrl).origin)
      throw refuseAccess('access.forbidden');
    if (!(await isDemoOn(services))) throw refuseAccess('access.demo_off');
    const accounts = await listDemoAccounts(services.database);
    if (!accounts.some((account) => account.email === email))
      throw refuseAccess('access.not_found');
    const answer = await services.auth.api.signInEmail({
      body: { email, password: demoPassword },
      headers: new Headers({ 'x-real-ip': request.ip }),
      asResponse: true,
    });
    if (!answer.ok) throw refuseAccess('access.forbidden');
    reply.header('set-cookie', answer.headers.getSetCookie());
    return reply.send({ signedIn: true });
  });
}
