import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { mayActOnExhibitor } from '@foyer/domain/exhibitor/exhibitor.policy.ts';
import { MAX_IMPORT_BYTES } from '@foyer/domain/exhibitor/exhibitor-import.rules.ts';
import { eventIdSchema } from '@foyer/domain/identifier.ts';
import { newAccountSchema } from '@foyer/domain/invitation/invitation.schema.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Services } from '../access/context.ts';
import { contextOf } from '../access/request-context.ts';
import { type OrganiserScope, withOrganiserScope } from '../access/scopes.ts';
import { openSessionFor } from '../account/account.commands.ts';
import { joinAsNewAccount } from './acceptance.commands.ts';
import { importExhibitors, previewImport } from './exhibitor-import.commands.ts';

const ofEvent = z.object({ eventId: eventIdSchema });

/** What tRPC cannot carry: a session's cookie, and a file as it is. */
export async function invitationRoutes(app: FastifyInstance, services: Services): Promise<void> {
  /** Makes the account of an invited person, joins, and signs in. */
  app.post('/api/invitation/account', async (request, reply) => {
    const given = newAccountSchema.parse(request.body);
    const ctx = await contextOf(services, request);
    const { joined, accountId } = await joinAsNewAccount(ctx, given);
    const userAgent = request.headers['user-agent'] ?? '';
    reply.header('set-cookie', await openSessionFor({ ...ctx, userAgent }, accountId));
    reply.header('cache-control', 'no-store');
    return reply.send(joined);
  });

  await app.register(async (files) => {
    files.removeAllContentTypeParsers();
    // Well above the limit of the rules, so that the refusal is theirs and says the limit.
    const bodyLimit = MAX_IMPORT_BYTES + 512 * 1024;
    files.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body),
    );
    // Nobody's megabytes are read before it is known whose they are.
    files.addHook('onRequest', async (request) => {
      const { signedIn } = await contextOf(services, request);
      if (!signedIn) throw refuseAccess('access.sign_in_required');
    });
    const importing = async <T>(
      request: FastifyRequest,
      work: (scope: OrganiserScope, bytes: Uint8Array) => Promise<T>,
    ) => {
      const { eventId } = ofEvent.parse(request.query);
      return withOrganiserScope(await contextOf(services, request), eventId, (scope) => {
        if (!mayActOnExhibitor(scope.actor, 'import')) throw refuseAccess('access.forbidden');
        return work(scope, (request.body as Buffer | undefined) ?? new Uint8Array());
      });
    };
    files.post('/api/exhibitor/import-preview', { bodyLimit }, (request) =>
      importing(request, previewImport),
    );
    files.post('/api/exhibitor/import', { bodyLimit }, (request) =>
      importing(request, importExhibitors),
    );
  });
}
