import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { Category, PublicEvent } from '@foyer/domain/event/event.schema.ts';
import { exhibitorIdSchema, type MediaId } from '@foyer/domain/identifier.ts';
import {
  directoryPageSize,
  directoryQuery,
  directorySearchSchema,
} from '@foyer/domain/listing/directory.schema.ts';
import { localeSchema } from '@foyer/domain/locale.ts';
import { textIn } from '@foyer/domain/locales.ts';
import type { PublicExhibitor } from '@foyer/domain/public-page.ts';
import { slugSchema } from '@foyer/domain/text.ts';
import { daysOf } from '@foyer/mail/event-of-letter.ts';
import { directoryDe } from '@foyer/messages/visitor/directory.de.ts';
import { directoryEn } from '@foyer/messages/visitor/directory.en.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Services } from '../access/context.ts';
import { contextOf, localeOf } from '../access/request-context.ts';
import { type VisitorScope, withVisitorScope } from '../access/scopes.ts';
import { getEvent, listCategories, publicEventOf } from '../event/event.queries.ts';
import { findMediaFile } from '../media/media.queries.ts';
import { allowOtherOrigins } from '../security-headers.ts';
import { findPublicExhibitor, listPublicExhibitors } from './directory.queries.ts';
import { searchDirectory } from './directory-search.queries.ts';
import { drawSharePicture, type SharePicture } from './share-picture.ts';

const inEvent = z.object({ slug: slugSchema });
const atExhibitor = inEvent.extend({ exhibitorId: exhibitorIdSchema });
const inLanguage = z.object({ lang: localeSchema.optional().catch(undefined) });

/** What other sites take from the directory: the feed, the script that embeds it, the pictures. */
export async function directoryRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.get('/e/:slug/exhibitors.json', async (request, reply) => {
    const { slug } = inEvent.parse(request.params);
    const search = directorySearchSchema.parse(request.query);
    const ctx = await contextOf(services, request);
    const feed = await withVisitorScope(ctx, slug, async (scope) => {
      const [event, categories, { exhibitorIds, ...matches }] = await Promise.all([
        getEvent(scope).then(publicEventOf),
        listCategories(scope),
        searchDirectory(scope, search, directoryPageSize),
      ]);
      const exhibitors = await listPublicExhibitors(scope, exhibitorIds);
      const { publicUrl } = services.config;
      const base = `${publicUrl}/e/${event.slug}`;
      const after = exhibitorIds.at(-1) as typeof search.after;
      return {
        event: { ...nameOf(event), url: base },
        total: matches.total,
        found: matches.found,
        exhibitors: exhibitors.map((one) => fedExhibitor(one, { base, categories })),
        next: matches.hasMore
          ? `${base}/exhibitors.json${directoryQuery(search, { after })}`
          : null,
      };
    });
    allowOtherOrigins(reply);
    return reply.header('cache-control', 'public, max-age=60').send(feed);
  });

  app.get('/e/:slug/embed.js', async (request, reply) => {
    const { slug } = inEvent.parse(request.params);
    const ctx = await contextOf(services, request);
    // Only an event that is public has one.
    await withVisitorScope(ctx, slug, async () => {});
    allowOtherOrigins(reply);
    return reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(embedScript);
  });

  app.get('/e/:slug/picture.png', (request, reply) =>
    sendPicture(request, reply, async (scope) => pictureOfEvent(scope)),
  );
  app.get('/e/:slug/exhibitors/:exhibitorId/picture.png', (request, reply) =>
    sendPicture(request, reply, async (scope) => {
      const { exhibitorId } = atExhibitor.parse(request.params);
      const exhibitor = await findPublicExhibitor(scope, exhibitorId);
      if (!exhibitor) throw refuseAccess('access.not_found');
      return pictureOfExhibitor(scope, exhibitor);
    }),
  );

  async function sendPicture(
    request: FastifyRequest,
    reply: FastifyReply,
    read: (scope: VisitorScope) => Promise<SharePicture>,
  ) {
    const { slug } = inEvent.parse(request.params);
    const locale = inLanguage.parse(request.query).lang ?? localeOf(request);
    const ctx = { ...(await contextOf(services, request)), locale };
    const picture = await withVisitorScope(ctx, slug, read);
    allowOtherOrigins(reply);
    return reply
      .type('image/png')
      .header('cache-control', 'public, max-age=86400')
      .send(await drawn(picture));
  }
}

const nameOf = ({ slug, name, startsOn, endsOn, venueName, city }: PublicEvent) => ({
  ...{ slug, name, startsOn, endsOn, venueName, city },
});

function fedExhibitor(
  exhibitor: PublicExhibitor,
  { base, categories }: { base: string; categories: readonly Category[] },
) {
  const { exhibitorId, name, tagline, description, logoMediaId, stands, links } = exhibitor;
  const { represented, openingHours } = exhibitor;
  const namesOf = (ids: readonly string[]) =>
    categories.filter(({ categoryId }) => ids.includes(categoryId)).map(({ name }) => name);
  return {
    id: exhibitorId,
    url: `${base}/exhibitors/${exhibitorId}`,
    ...{ name, tagline, description, represented, openingHours, links },
    logoUrl: logoMediaId && `${base}/media/${logoMediaId}`,
    categories: namesOf(exhibitor.categoryIds),
    stands: stands.map(({ standId, number, hallName, main }) => ({
      ...{ number, hallName },
      /** At whose stand it is; null at its own. */
      mainExhibitor: main?.name ?? null,
      planUrl: `${base}/plan?stand=${standId}`,
    })),
    coExhibitors: exhibitor.coExhibitors.map((one) => one.name),
    products: exhibitor.products.map(({ productId, pictureMediaId, categoryIds, ...product }) => ({
      id: productId,
      ...product,
      pictureUrl: pictureMediaId && `${base}/media/${pictureMediaId}`,
      categories: namesOf(categoryIds),
    })),
  };
}

/** Foyer's own accent, as in packages/ui/src/theme/accent.ts. */
const usualAccent = '#0b6b6b';

async function pictureOfEvent(scope: VisitorScope): Promise<SharePicture> {
  const event = await getEvent(scope);
  return {
    title: event.name,
    line: textIn(event.tagline, scope.locale),
    foot: [footOf(event, scope)],
    stand: null,
    accent: event.accent ?? usualAccent,
    logo: null,
  };
}

async function pictureOfExhibitor(
  scope: VisitorScope,
  { name, tagline, stands, logoMediaId }: PublicExhibitor,
): Promise<SharePicture> {
  const event = await getEvent(scope);
  const words = (scope.locale === 'de' ? directoryDe : directoryEn).directory;
  const file = logoMediaId
    ? await findMediaFile(scope, { mediaId: logoMediaId as MediaId, heldSha256: null })
    : null;
  const number = stands[0]?.number;
  return {
    title: name,
    line: textIn(tagline, scope.locale),
    foot: [event.name, footOf(event, scope)],
    stand: number ? words.stand.replace('{number}', number) : null,
    accent: event.accent ?? usualAccent,
    logo: file?.content ?? null,
  };
}

function footOf(event: Awaited<ReturnType<typeof getEvent>>, { locale }: VisitorScope): string {
  return [daysOf(event, locale), event.venueName, event.city].filter(Boolean).join(', ');
}

/** The last pictures drawn: a link that goes round is asked for by every messenger at once. */
const kept = new Map<string, Promise<Buffer>>();
const mostKept = 100;

function drawn(picture: SharePicture): Promise<Buffer> {
  const { logo, ...words } = picture;
  const key = `${JSON.stringify(words)} ${logo?.toString('base64', 0, 96) ?? ''} ${logo?.length ?? 0}`;
  const known = kept.get(key);
  if (known) return known;
  const drawing = drawSharePicture(picture);
  kept.set(key, drawing);
  drawing.catch(() => kept.delete(key));
  const oldest = kept.keys().next().value;
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return drawing;
}

/** Puts the directory where the script stands, as tall as it is; docs/guides/embedding.md. */
const embedScript = `(() => {
  const script = document.currentScript;
  const from = new URL(script.src);
  const frame = document.createElement('iframe');
  const lang = script.dataset.lang;
  frame.src = from.origin + from.pathname.replace(/embed\\.js$/, 'embed') + (lang ? '?lang=' + lang : '');
  frame.title = script.dataset.title || (lang === 'en' ? 'Exhibitors' : 'Aussteller');
  frame.loading = 'lazy';
  frame.style.cssText = 'display:block;width:100%;height:800px;border:0';
  addEventListener('message', (event) => {
    const height = event.data && event.data.foyerHeight;
    if (event.source === frame.contentWindow && event.origin === from.origin && height > 0) {
      frame.style.height = height + 'px';
    }
  });
  script.after(frame);
})();
`;
