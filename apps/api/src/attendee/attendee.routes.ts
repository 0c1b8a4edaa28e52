import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { mayActOnAttendee } from '@foyer/domain/attendee/attendee.policy.ts';
import { attendeeFilterSchema } from '@foyer/domain/attendee/attendee.schema.ts';
import { MAX_IMPORT_BYTES } from '@foyer/domain/attendee/attendee-import.rules.ts';
import { importReadingSchema } from '@foyer/domain/attendee/attendee-import.schema.ts';
import {
  badgeLayoutSchema,
  badgeSelectionSchema,
} from '@foyer/domain/attendee/badge-sheet.schema.ts';
import { eventIdSchema } from '@foyer/domain/identifier.ts';
import { localeSchema } from '@foyer/domain/locale.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Services } from '../access/context.ts';
import { contextOf } from '../access/request-context.ts';
import { type OrganiserScope, withOrganiserScope } from '../access/scopes.ts';
import { sendPacked } from '../packed-file.ts';
import { exportAttendees } from './attendee-export.commands.ts';
import { runImport } from './attendee-import.commands.ts';
import { takeBadges } from './badge.commands.ts';
import { printBadges } from './badge-printing.ts';
import { importInProcess } from './isolated-import.ts';

/** Some thousand rows: what is smaller is done before a process has started. */
const LARGE_IMPORT_BYTES = 512 * 1024;

/** It is packed while it is made. */
const packed = { compress: false as const };

type Act = Parameters<typeof mayActOnAttendee>[1];

const ofEvent = z.object({ eventId: eventIdSchema });
const order = importReadingSchema.extend({
  eventId: eventIdSchema,
  cancelMissing: z.coerce.number().int().min(0).optional(),
});
/** A link cannot send a header, so the language of the screen travels in the address. */
const download = attendeeFilterSchema.extend({ eventId: eventIdSchema, locale: localeSchema });
const badges = badgeSelectionSchema.extend({
  eventId: eventIdSchema,
  locale: localeSchema,
  layout: badgeLayoutSchema,
  part: z.coerce.number().int().min(1).default(1),
  ids: z
    .string()
    .transform((text) => text.split(','))
    .pipe(badgeSelectionSchema.shape.ids.unwrap())
    .optional(),
});

/** What tRPC cannot carry: files, in and out. */
export async function attendeeRoutes(app: FastifyInstance, services: Services): Promise<void> {
  const acting = async <T>(
    request: FastifyRequest,
    act: Act,
    work: (scope: OrganiserScope) => Promise<T>,
  ): Promise<T> => {
    const { eventId } = ofEvent.parse(request.query);
    return withOrganiserScope(await contextOf(services, request), eventId, (scope) => {
      if (!mayActOnAttendee(scope.actor, act)) throw refuseAccess('access.forbidden');
      return work(scope);
    });
  };

  /** Takes personal data out of Foyer, as it is filtered on the screen; recorded as a fact. */
  app.get('/api/attendee/export', packed, async (request, reply) => {
    const { file, name } = await acting(request, 'view', async (scope) => {
      const { eventId: _event, locale, ...filter } = download.parse(request.query);
      const { slug, file } = await exportAttendees(scope, { filter, locale });
      return { file, name: `${fileWords[locale].list}-${slug}.csv` };
    });
    reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`);
    return sendPacked(request, reply, file);
  });

  app.get('/api/attendee/badges', async (request, reply) => {
    const { job, name } = await acting(request, 'print', async (scope) => {
      const { eventId: _event, locale, layout, part, ...selection } = badges.parse(request.query);
      const { slug, parts, ...made } = await takeBadges(scope, { selection, layout, part });
      const of = parts > 1 ? `-${part}-${fileWords[locale].of}-${parts}` : '';
      return { job: made, name: `${fileWords[locale].badges}-${slug}${of}.pdf` };
    });
    const pdf = await printBadges(job);
    return reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .send(Buffer.from(pdf));
  });

  await app.register(async (files) => {
    files.removeAllContentTypeParsers();
    // Well above the limit of the rules, so that the refusal is theirs and says the limit.
    const bodyLimit = MAX_IMPORT_BYTES + 512 * 1024;
    files.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body),
    );
    // Nobody's megabytes are read before it is known whose they are, and that they may.
    files.addHook('onRequest', (request) => acting(request, 'import', async () => {}));
    const importing = (step: 'preview' | 'import') => async (request: FastifyRequest) => {
      const { eventId, ...given } = order.parse(request.query);
      const bytes = (request.body as Buffer | undefined) ?? new Uint8Array();
      const run = bytes.length > LARGE_IMPORT_BYTES ? importInProcess : runImport;
      return run(await contextOf(services, request), { step, eventId, order: given }, () => bytes);
    };
    files.post('/api/attendee/import-preview', { bodyLimit }, importing('preview'));
    files.post('/api/attendee/import', { bodyLimit }, importing('import'));
  });
}

const fileWords = {
  de: { list: 'teilnehmende', badges: 'ausweise', of: 'von' },
  en: { list: 'attendees', badges: 'badges', of: 'of' },
} as const;
