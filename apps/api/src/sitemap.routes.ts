import { locales } from '@foyer/domain/locales.ts';
import { slugSchema } from '@foyer/domain/text.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Services } from './access/context.ts';
import { contextOf } from './access/request-context.ts';
import { withVisitorScope } from './access/scopes.ts';
import { listPublicAddresses } from './sitemap.queries.ts';
import { listPublishedEvents } from './visitor-pages.queries.ts';

const inEvent = z.object({ slug: slugSchema });
const HOUR_SECONDS = 3600;
const openXml = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Tells search engines what there is to find, and what is nobody's business but the users'. */
export async function sitemapRoutes(app: FastifyInstance, services: Services): Promise<void> {
  const { publicUrl } = services.config;

  app.get('/robots.txt', async (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', `public, max-age=${HOUR_SECONDS}`)
      .send(
        ['User-agent: *', ...hidden.map((path) => `Disallow: ${path}`), '']
          .concat(`Sitemap: ${publicUrl}/sitemap.xml`, '')
          .join('\n'),
      ),
  );

  app.get('/sitemap.xml', async (_request, reply) => {
    const events = await listPublishedEvents(services.database);
    const maps = events.map(
      ({ slug }) => `<sitemap><loc>${publicUrl}/e/${slug}/sitemap.xml</loc></sitemap>`,
    );
    return sendXml(reply, `<sitemapindex ${schema}>\n${maps.join('\n')}\n</sitemapindex>`);
  });

  app.get('/e/:slug/sitemap.xml', async (request, reply) => {
    const { slug } = inEvent.parse(request.params);
    const ctx = await contextOf(services, request);
    const exhibitors = await withVisitorScope(ctx, slug, listPublicAddresses);
    const base = `${publicUrl}/e/${slug}`;
    const urls = [
      ...['', '/plan', '/programme', '/sponsors'].map((path) => urlOf(base + path)),
      ...exhibitors.map(({ exhibitorId, changedAt }) =>
        urlOf(`${base}/exhibitors/${exhibitorId}`, changedAt),
      ),
    ];
    const namespaces = `${schema} xmlns:xhtml="http://www.w3.org/1999/xhtml"`;
    return sendXml(reply, `<urlset ${namespaces}>\n${urls.join('\n')}\n</urlset>`);
  });
}

const hidden = ['/organiser/', '/exhibitor/', '/trpc/', '/api/', '/a/', '/b/', '/e/*/embed'];

/** Slugs and ids need no escaping. */
function urlOf(address: string, changedAt?: Date): string {
  const languages = locales.map(
    (one) => `<xhtml:link rel="alternate" hreflang="${one}" href="${address}?lang=${one}"/>`,
  );
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
  return `<url><loc>${address}</loc>${changed}${languages.join('')}</url>`;
}

const sendXml = (reply: FastifyReply, body: string) =>
  reply
    .type('application/xml; charset=utf-8')
    .header('cache-control', `public, max-age=${HOUR_SECONDS}`)
    .send(`${openXml}${body}\n`);
