import type { PublicEvent } from '@foyer/domain/event/event.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import { plainProse } from '@foyer/domain/prose.ts';
import type { PublicExhibitor } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';
import { DataScript } from '../../shell/data-script.tsx';

type Props = {
  readonly event: PublicEvent;
  readonly exhibitor: PublicExhibitor;
  readonly locale: Locale;
  readonly origin: string;
};

/** The exhibitor as schema.org describes an organisation, for search engines. */
export function SchemaOrgExhibitor({ event, exhibitor, locale, origin }: Props) {
  const t = useTranslations('exhibitor');
  const { name, links, products, logoMediaId } = exhibitor;
  const base = `${origin}/e/${event.slug}`;
  const website = links.find(({ kind }) => kind === 'website')?.url;
  const offers = products.map((product) => ({
    '@type': 'Offer',
    itemOffered: {
      '@type': 'Product',
      name: textIn(product.name, locale),
      description: plainProse(textIn(product.summary, locale)) || undefined,
      image: product.pictureMediaId ? `${base}/media/${product.pictureMediaId}` : undefined,
      url: product.url || undefined,
    },
  }));
  const trail = [
    { name: `${t('back')}, ${event.name}`, item: base },
    { name, item: `${base}/exhibitors/${exhibitor.exhibitorId}` },
  ];
  return (
    <DataScript
      type="application/ld+json"
      value={{
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Organization',
            name,
            description: textIn(exhibitor.tagline, locale) || undefined,
            url: website,
            mainEntityOfPage: `${base}/exhibitors/${exhibitor.exhibitorId}`,
            logo: logoMediaId ? `${base}/media/${logoMediaId}` : undefined,
            sameAs: links.filter(({ url }) => url !== website).map(({ url }) => url),
            makesOffer: offers.length > 0 ? offers : undefined,
            event: { '@type': 'Event', '@id': `${base}#event`, name: event.name, url: base },
          },
          {
            '@type': 'BreadcrumbList',
            itemListElement: trail.map((step, index) => ({
              '@type': 'ListItem',
              position: index + 1,
              ...step,
            })),
          },
        ],
      }}
    />
  );
}
