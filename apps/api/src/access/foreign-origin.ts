import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { FastifyInstance } from 'fastify';
import { ownOrigins } from '../account/own-origins.ts';
import type { Services } from './context.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A page of another origin changes nothing here, whatever cookies its visitor has. Programs that
 * are no browser send no origin, and have no cookies of ours either.
 */
async function refuse(app: FastifyInstance, { config }: Services): Promise<void> {
  const own = new Set(ownOrigins(config));
  for (const url of Object.values(config.devServers ?? {})) own.add(new URL(url).origin);
  app.addHook('onRequest', async ({ method, headers }) => {
    if (reading.has(method)) return;
    const isForeign = headers.origin !== undefined && !own.has(headers.origin);
    if (isForeign || headers['sec-fetch-site'] === 'cross-site')
      throw refuseAccess('access.forbidden');
  });
}

/** For the whole server and not for an encapsulated part of it. */
export const foreignOrigin = Object.assign(refuse, { [Symbol.for('skip-override')]: true });
