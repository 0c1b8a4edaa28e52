import { type Locale, textIn } from '@foyer/domain/locale.ts';
import type { PublicPage } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';
import { DemoRow } from '../features/demo/demo-row.tsx';
import { Logo } from '../features/listing/logo.tsx';
import { DataScript } from '../shell/data-script.tsx';

type Props = Extract<PublicPage, { kind: 'exhibitor' }> & { readonly locale: Locale };

export function ExhibitorPage({ event, categories, exhibitor, demos, locale }: Props) {
  const t = useTranslations('exhibitor');
  const { name, links, products, stands } = exhibitor;
  const base = `/e/${event.slug}`;
  const own = categories.filter(({ categoryId }) => exhibitor.categoryIds.includes(categoryId));
  const website = links.find(({ kind }) => kind === 'website')?.url;
  return (
    <>
      <p>
        <a href={base}>← {t('back')}</a>
      </p>
      <div className="title">
        <Logo slug={event.slug} mediaId={exhibitor.logoMediaId} name={name} />
        <div>
          <h1>{name}</h1>
          <p className="lead">{textIn(exhibitor.tagline, locale)}</p>
        </div>
      </div>
      <div className="columns">
        <div>
          <section aria-label={t('about', { name })}>
            <p className="prose">{textIn(exhibitor.description, locale)}</p>
          </section>
          {products.length > 0 && (
            <section aria-labelledby="products">
              <h2 id="products">{t('products')}</h2>
              <ul className="rows">
                {products.map((product) => (
                  <li key={product.productId}>
                    <h3>{textIn(product.name, locale)}</h3>
                    <p className="prose">{textIn(product.summary, locale)}</p>
                    {product.url && (
                      <a href={product.url} rel="noopener nofollow">
                        {t('more', { name: textIn(product.name, locale) })}
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {demos.length > 0 && (
            <section aria-labelledby="demos">
              <h2 id="demos">{t('demos')}</h2>
              <ul className="rows">
                {demos.map((demo) => (
                  <DemoRow
                    key={demo.demoId}
                    {...{ demo, locale }}
                    slug={event.slug}
                    withDay
                    level="h3"
                  />
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside aria-label={t('contact')}>
          <h2>{t('stand')}</h2>
          {stands.length === 0 && <p className="quiet">{t('noStand')}</p>}
          <ul className="plain">
            {stands.map(({ standId, number, hallName }) => (
              <li key={standId}>
                <a href={`${base}/plan?stand=${standId}`}>{t('onPlan', { number })}</a>
                <span className="quiet"> {hallName}</span>
              </li>
            ))}
          </ul>
          {(links.length > 0 || exhibitor.contactEmail) && <h2>{t('contact')}</h2>}
          <ul className="plain">
            {exhibitor.contactEmail && (
              <li>
                <a href={`mailto:${exhibitor.contactEmail}`}>{t('write')}</a>
              </li>
            )}
            {links.map(({ kind, url, label }) => (
              <li key={`${kind}${url}`}>
                <a href={url} rel="noopener nofollow">
                  {label || t(`links.${kind}`)}
                </a>
              </li>
            ))}
          </ul>
          {own.length > 0 && <h2>{t('categories')}</h2>}
          <ul className="chips">
            {own.map((category) => (
              <li key={category.categoryId}>
                <a href={`${base}?category=${category.categoryId}`}>
                  {textIn(category.name, locale)}
                </a>
              </li>
            ))}
          </ul>
        </aside>
      </div>
      <DataScript
        type="application/ld+json"
        value={{
          '@context': 'https://schema.org',
          '@type': 'Organization',
          name,
          description: textIn(exhibitor.tagline, locale) || undefined,
          url: website,
          sameAs: links.filter(({ url }) => url !== website).map(({ url }) => url),
        }}
      />
    </>
  );
}
