import type { Category } from '@foyer/domain/event/event.schema.ts';
import type { ListingContent } from '@foyer/domain/listing/listing.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import { readProse } from '@foyer/domain/prose.ts';
import { directoryDe } from '@foyer/messages/visitor/directory.de.ts';
import { directoryEn } from '@foyer/messages/visitor/directory.en.ts';
import { mediaUrl } from '@foyer/portal/listing/media-url.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Prose } from '@foyer/ui/text/prose.tsx';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { createTranslator } from 'use-intl/core';
import classes from './public-page.module.css';

type PublicPageProps = {
  content: ListingContent;
  categories: readonly Category[];
  locale: Locale;
  device: 'phone' | 'desk';
};

/** The words of the public pages in the language of the preview, whatever the app speaks. */
function usePublicWords(locale: Locale) {
  return useMemo(
    () =>
      createTranslator({
        locale,
        messages: locale === 'de' ? directoryDe : (directoryEn as unknown as typeof directoryDe),
        namespace: 'exhibitor',
      }),
    [locale],
  );
}

/**
 * The exhibitor's page of apps/visitor (pages/exhibitor.page.tsx), drawn from what is being written;
 * the two change together. It is a picture: nothing in it can be clicked or reached by key.
 */
export function PublicPage({ content, categories, locale, device }: PublicPageProps) {
  const t = usePublicWords(locale);
  const own = useTranslations('listing.preview');
  const { displayName, tagline, description, products, links, contactEmail } = content;
  const { represented, openingHours } = content;
  const { eventId } = useExhibitorHat();
  const name = displayName || own('noName');
  const chosen = categories.filter(({ categoryId }) => content.categoryIds.includes(categoryId));
  const summary = textIn(description, locale);
  return (
    <div className={classes.page} data-device={device} lang={locale} inert>
      <p className={classes.link}>← {t('back')}</p>
      <div className={classes.head}>
        <div className={classes.title}>
          <Logo content={content} name={name} />
          <div>
            <div className={classes.name}>{name}</div>
            <p className={classes.lead}>{textIn(tagline, locale)}</p>
          </div>
        </div>
        <Stands locale={locale} />
      </div>
      <div className={classes.columns}>
        <div className={classes.main}>
          {summary ? (
            <Prose className={classes.prose} blocks={readProse(summary)} />
          ) : (
            <p className={classes.quiet}>{own('empty')}</p>
          )}
          {products.length > 0 && (
            <div>
              <div className={classes.heading}>{t('products')}</div>
              {products.map((product) => (
                <div key={product.productId} className={classes.row}>
                  <div className={classes.rowName}>{textIn(product.name, locale)}</div>
                  {product.pictureMediaId && (
                    <img
                      className={classes.picture}
                      src={mediaUrl(eventId, product.pictureMediaId)}
                      alt=""
                    />
                  )}
                  <Prose
                    className={classes.prose}
                    blocks={readProse(textIn(product.summary, locale))}
                  />
                  {product.url && (
                    <span className={classes.link}>
                      {t('more', { name: textIn(product.name, locale) })}
                    </span>
                  )}
                </div>
              ))}
            </div>
          )}
        </div>
        <div className={classes.aside}>
          {(links.length > 0 || contactEmail) && (
            <div className={classes.heading}>{t('contact')}</div>
          )}
          {contactEmail && <span className={classes.link}>{t('write')}</span>}
          {links.map(({ kind, url, label }) => (
            <span key={`${kind}${url}`} className={classes.link}>
              {label || t(`links.${kind}`)}
            </span>
          ))}
          {textIn(openingHours, locale) && (
            <>
              <div className={classes.heading}>{t('openingHours')}</div>
              <p className={classes.plain}>{textIn(openingHours, locale)}</p>
            </>
          )}
          {represented.length > 0 && (
            <>
              <div className={classes.heading}>{t('represented')}</div>
              {represented.map((company) => (
                <span key={company}>{company}</span>
              ))}
            </>
          )}
          {chosen.length > 0 && <div className={classes.heading}>{t('categories')}</div>}
          <div className={classes.chips}>
            {chosen.map((category) => (
              <span key={category.categoryId} className={classes.chip}>
                {textIn(category.name, locale)}
              </span>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

function Logo({ content, name }: { content: ListingContent; name: string }) {
  const { eventId } = useExhibitorHat();
  const { logoMediaId } = content;
  return (
    <span className={classes.logo}>
      {logoMediaId ? (
        <img src={mediaUrl(eventId, logoMediaId)} alt="" />
      ) : (
        [...name][0]?.toUpperCase()
      )}
    </span>
  );
}

function Stands({ locale }: { locale: Locale }) {
  const t = usePublicWords(locale);
  const { eventId, exhibitorId } = useExhibitorHat();
  const plan = trpc.stand.planOfBooth.useQuery({ eventId, exhibitorId }, { staleTime: 60_000 });
  const own = plan.data?.stands.filter(({ standId }) => plan.data.ownStandIds.includes(standId));
  if (!own || own.length === 0) return <p className={classes.quiet}>{t('noStand')}</p>;
  return (
    <div className={classes.stands}>
      {own.map(({ standId, number, hallId }) => (
        <div key={standId} className={classes.stand}>
          <strong>{t('standNumber', { number })}</strong>
          <span className={classes.quiet}>
            {plan.data?.halls.find((hall) => hall.hallId === hallId)?.name}
          </span>
          <span className={classes.link}>{t('onPlan')}</span>
        </div>
      ))}
    </div>
  );
}
