import { type Paired, pairSchema } from '@foyer/domain/device/device.schema.ts';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../access/context.ts';
import { deviceCookie } from '../access/device-cookie.ts';
import { contextOf } from '../access/request-context.ts';
import { pairDevice } from './device.commands.ts';

export async function deviceRoutes(app: FastifyInstance, services: Services): Promise<void> {
  /** Its secret is a cookie that no script reads, which tRPC cannot set. */
  app.post('/api/device/pair', async (request, reply): Promise<Paired> => {
    const given = pairSchema.parse(request.body);
    const { paired, secret } = await pairDevice(await contextOf(services, request), given);
    reply.header('set-cookie', deviceCookie(services.config, secret));
    reply.header('cache-control', 'no-store');
    return paired;
  });
}
