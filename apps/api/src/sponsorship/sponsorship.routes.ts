import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import {
  contractIdSchema,
  eventIdSchema,
  exhibitorIdSchema,
  sponsorshipIdSchema,
} from '@foyer/domain/identifier.ts';
import { localeSchema } from '@foyer/domain/locale.ts';
import { mayActOnSponsorship } from '@foyer/domain/sponsorship/sponsorship.policy.ts';
import { slugSchema } from '@foyer/domain/text.ts';
import { transparencyDe } from '@foyer/messages/sponsorship/transparency.de.ts';
import { transparencyEn } from '@foyer/messages/sponsorship/transparency.en.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context, Services } from '../access/context.ts';
import { contextOf } from '../access/request-context.ts';
import {
  type BoothScope,
  type OrganiserScope,
  withBoothScope,
  withOrganiserScope,
  withVisitorScope,
} from '../access/scopes.ts';
import { readFileIsolated } from '../media/isolated-picture.ts';
import { readUpload } from '../media/upload.ts';
import { readContract } from './contract.commands.ts';
import { listTransparency } from './public-sponsors.queries.ts';
import { readOwnReport, readReport, storeForSponsor } from './sponsorship.commands.ts';
import { transparencyAsCsv, transparencyAsXlsx } from './transparency-file.ts';

const ofEvent = z.object({ eventId: eventIdSchema });
/** With an exhibitor it is asked in the name of its booth. */
const contractParams = ofEvent.extend({
  contractId: contractIdSchema,
  exhibitorId: exhibitorIdSchema.optional(),
});
const reportParams = ofEvent.extend({
  sponsorshipId: sponsorshipIdSchema.optional(),
  exhibitorId: exhibitorIdSchema.optional(),
  locale: localeSchema,
});
const uploadParams = ofEvent.extend({ exhibitorId: exhibitorIdSchema });

/** The report for everybody is one: what is public may be taken along. */
const reportFile = z.object({ slug: slugSchema, ending: z.enum(['csv', 'xlsx']) });
const inLanguage = z.object({ locale: localeSchema.catch('de') });
const contentTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Papers out, scans and proofs in. */
export async function sponsorshipRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.get('/api/sponsorship/contract', async (request, reply) => {
    const { eventId, contractId, exhibitorId } = contractParams.parse(request.query);
    const ctx = await contextOf(services, request);
    const { contract, pdf } = exhibitorId
      ? await asBooth(ctx, { eventId, exhibitorId }, (scope) => readContract(scope, contractId))
      : await asTeam(ctx, { eventId, act: 'view' }, (scope) => readContract(scope, contractId));
    const word = { de: 'vertrag', en: 'contract' }[contract.locale];
    return reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `attachment; filename="${word}-${contract.revision}.pdf"`)
      .header('cache-control', 'no-store')
      .send(pdf);
  });

  app.get('/e/:slug/transparency.:ending', async (request, reply) => {
    const { slug, ending } = reportFile.parse(request.params);
    const { locale } = inLanguage.parse(request.query);
    const ctx = await contextOf(services, request);
    const rows = await withVisitorScope(ctx, slug, listTransparency);
    const content =
      ending === 'csv' ? transparencyAsCsv(rows, locale) : await transparencyAsXlsx(rows, locale);
    const name = `${(locale === 'de' ? transparencyDe : transparencyEn).fileName}-${slug}.${ending}`;
    return reply
      .header('content-type', contentTypes[ending])
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(content);
  });

  app.get('/api/sponsorship/report', async (request, reply) => {
    const { eventId, sponsorshipId, exhibitorId, locale } = reportParams.parse(request.query);
    const ctx = await contextOf(services, request);
    const pdf = exhibitorId
      ? await asBooth(ctx, { eventId, exhibitorId }, (scope) => readOwnReport(scope, locale))
      : await asTeam(ctx, { eventId, act: 'view' }, (scope) =>
          readReport(scope, { sponsorshipId: sponsorshipIdSchema.parse(sponsorshipId), locale }),
        );
    const word = { de: 'bericht', en: 'report' }[locale];
    return reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `attachment; filename="${word}.pdf"`)
      .header('cache-control', 'no-store')
      .send(pdf);
  });

  app.post(
    '/api/sponsorship/file/:eventId/:exhibitorId',
    async (request: FastifyRequest, reply) => {
      const { eventId, exhibitorId } = uploadParams.parse(request.params);
      const ctx = await contextOf(services, request);
      // Asked before a byte is read; no transaction stays open while a slow line sends the file.
      await asTeam(ctx, { eventId, act: 'manage' }, async () => {});
      const { fileName, bytes } = await readUpload(request);
      const file = await readFileIsolated(bytes);
      const media = await asTeam(ctx, { eventId, act: 'manage' }, (scope) =>
        storeForSponsor(scope, { exhibitorId, fileName, file }),
      );
      return reply.status(201).send(media);
    },
  );
}

function asTeam<T>(
  ctx: Context,
  {
    eventId,
    act,
  }: { readonly eventId: OrganiserScope['eventId']; readonly act: 'view' | 'manage' },
  work: (scope: OrganiserScope) => Promise<T>,
): Promise<T> {
  return withOrganiserScope(ctx, eventId, async (scope) => {
    if (!mayActOnSponsorship(scope.actor, act)) throw refuseAccess('access.forbidden');
    return work(scope);
  });
}

function asBooth<T>(
  ctx: Context,
  at: Pick<BoothScope, 'eventId' | 'exhibitorId'>,
  work: (scope: BoothScope) => Promise<T>,
): Promise<T> {
  return withBoothScope(ctx, at, async (scope) => {
    if (!mayActOnSponsorship(scope.actor, 'viewOwn')) throw refuseAccess('access.forbidden');
    return work(scope);
  });
}
