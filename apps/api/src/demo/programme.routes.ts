import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import {
  isAskedFor,
  programmeQuery,
  programmeSearchSchema,
} from '@foyer/domain/demo/programme-search.ts';
import { demoIdSchema } from '@foyer/domain/identifier.ts';
import { localeSchema } from '@foyer/domain/locale.ts';
import type { PublicDemo } from '@foyer/domain/public-page.ts';
import { slugSchema } from '@foyer/domain/text.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Services } from '../access/context.ts';
import { contextOf, localeOf } from '../access/request-context.ts';
import { withVisitorScope } from '../access/scopes.ts';
import { getEvent, publicEventOf } from '../event/event.queries.ts';
import { listPublicDemos } from '../listing/directory.queries.ts';
import { programmeCalendar } from './programme-calendar.ts';

const inEvent = z.object({ slug: slugSchema });
const ofDemo = inEvent.extend({ demoId: demoIdSchema });
const inLanguage = z.object({ lang: localeSchema.optional().catch(undefined) });

type Wanted = {
  readonly file: 'programme.ics' | 'demo.ics';
  readonly withDays: boolean;
  readonly isChosen: (demo: PublicDemo, timeZone: string) => boolean;
};

/** The programme for calendars: all of it, what a search leaves, or one demo. */
export async function programmeRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.get('/e/:slug/programme.ics', (request, reply) => {
    const search = programmeSearchSchema.parse(request.query);
    return sendCalendar(request, reply, {
      file: 'programme.ics',
      // Whoever wants one day or a few demos has the event in the calendar already.
      withDays: programmeQuery(search, {}) === '',
      isChosen: (demo, timeZone) =>
        isAskedFor(demo, calendarDateAt(new Date(demo.startsAt), timeZone), search),
    });
  });

  app.get('/e/:slug/demos/:demoId.ics', (request, reply) => {
    const one = ofDemo.safeParse(request.params);
    if (!one.success) throw refuseAccess('access.not_found');
    return sendCalendar(request, reply, {
      file: 'demo.ics',
      withDays: false,
      isChosen: ({ demoId }) => demoId === one.data.demoId,
    });
  });

  async function sendCalendar(
    request: FastifyRequest,
    reply: FastifyReply,
    { file, isChosen, withDays }: Wanted,
  ) {
    const isAttachment = file === 'demo.ics';
    const { slug } = inEvent.parse(request.params);
    const locale = inLanguage.parse(request.query).lang ?? localeOf(request);
    const ctx = await contextOf(services, request);
    const body = await withVisitorScope(ctx, slug, async (scope) => {
      const event = publicEventOf(await getEvent(scope));
      const all = await listPublicDemos(scope);
      const demos = all.filter((demo) => isChosen(demo, event.timeZone));
      // A feed may be empty for now; a demo that is not in the programme is not there.
      if (isAttachment && demos.length === 0) throw refuseAccess('access.not_found');
      const { publicUrl } = services.config;
      return programmeCalendar({
        ...{ event, demos, locale, publicUrl, now: scope.now },
        withDays,
      });
    });
    return reply
      .type('text/calendar; charset=utf-8')
      .headers({
        'cache-control': 'public, max-age=60',
        vary: 'accept-language, cookie',
        'content-disposition': `${isAttachment ? 'attachment' : 'inline'}; filename="${file}"`,
      })
      .send(body);
  }
}
