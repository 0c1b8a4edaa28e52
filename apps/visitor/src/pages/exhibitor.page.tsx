import { type Locale, textIn } from '@foyer/domain/locales.ts';
import { readProse } from '@foyer/domain/prose.ts';
import type { PublicPage } from '@foyer/domain/public-page.ts';
import { Prose } from '@foyer/ui/text/prose.tsx';
import { useTranslations } from 'use-intl';
import { DemoRow } from '../features/demo/demo-row.tsx';
import { EnquiryForm } from '../features/enquiry/enquiry-form.tsx';
import { ExhibitorAside } from '../features/listing/exhibitor-aside.tsx';
import { Logo } from '../features/listing/logo.tsx';
import { ProductList } from '../features/listing/product-list.tsx';
import { SchemaOrgExhibitor } from '../features/listing/schema-org-exhibitor.tsx';
import { StandPlaces } from '../features/listing/stand-places.tsx';

type Props = Extract<PublicPage, { kind: 'exhibitor' }> & {
  readonly locale: Locale;
  readonly origin: string;
};

export function ExhibitorPage(page: Props) {
  const { event, categories, exhibitor, demos, enquiry, locale, origin } = page;
  const t = useTranslations('exhibitor');
  const { name, products, coExhibitors } = exhibitor;
  const sponsors = useTranslations('sponsors');
  const sponsor = page.sponsors.find((one) => one.exhibitorId === exhibitor.exhibitorId);
  const base = `/e/${event.slug}`;
  const own = categories.filter(({ categoryId }) => exhibitor.categoryIds.includes(categoryId));
  const description = textIn(exhibitor.description, locale);
  return (
    <>
      <p className="way-back">
        <a href={base}>← {t('back')}</a>
      </p>
      <div className="title">
        <div className="title-name">
          <Logo slug={event.slug} mediaId={exhibitor.logoMediaId} name={name} />
          <div>
            <h1>{name}</h1>
            <p className="lead">{textIn(exhibitor.tagline, locale)}</p>
            {sponsor && (
              <p className="tags">
                <a className="tag" href={`${base}/sponsors`}>
                  {sponsors('level', { level: textIn(sponsor.level, locale) })}
                </a>
              </p>
            )}
          </div>
        </div>
        <StandPlaces stands={exhibitor.stands} base={base} />
      </div>
      <div className="columns">
        <div>
          {description && (
            <section aria-label={t('about', { name })}>
              <Prose className="prose" blocks={readProse(description)} />
            </section>
          )}
          {coExhibitors.length > 0 && (
            <section aria-labelledby="co-exhibitors">
              <h2 id="co-exhibitors">{t('coExhibitors')}</h2>
              <ul className="rows">
                {coExhibitors.map((one) => (
                  <li key={one.exhibitorId}>
                    <a href={`${base}/exhibitors/${one.exhibitorId}`}>{one.name}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {products.length > 0 && <ProductList slug={event.slug} {...{ products, locale }} />}
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
        <ExhibitorAside
          {...{ exhibitor, base, locale }}
          categories={own}
          takesContacts={page.takesContacts}
          takesEnquiries={enquiry !== null && !enquiry.isSent}
        />
        {enquiry && (
          <EnquiryForm
            form={enquiry}
            {...{ event, name, locale }}
            action={`${base}/exhibitors/${exhibitor.exhibitorId}/enquiry`}
          />
        )}
      </div>
      <SchemaOrgExhibitor {...{ event, exhibitor, locale, origin }} />
    </>
  );
}
