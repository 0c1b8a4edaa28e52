import type { Category } from '@foyer/domain/event/event.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { PublicExhibitor } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';

type Props = {
  readonly exhibitor: PublicExhibitor;
  readonly base: string;
  /** The exhibitor's own. */
  readonly categories: readonly Category[];
  readonly locale: Locale;
  readonly takesContacts: boolean;
  readonly takesEnquiries: boolean;
};

/** How to reach them, and what else there is of the kind. */
export function ExhibitorAside(props: Props) {
  const { exhibitor, base, categories, locale, takesContacts, takesEnquiries } = props;
  const t = useTranslations('exhibitor');
  const enquiry = useTranslations('enquiry');
  const { links, contactEmail } = exhibitor;
  const hasContact = contactEmail !== '' || links.length > 0 || takesEnquiries || takesContacts;
  const { represented } = exhibitor;
  const openingHours = textIn(exhibitor.openingHours, locale);
  const hasMore = categories.length + represented.length > 0 || openingHours !== '';
  if (!hasContact && !hasMore) return null;
  return (
    <aside aria-label={t('contact')}>
      {hasContact && (
        <div className="aside-box">
          <h2>{t('contact')}</h2>
          {takesEnquiries && (
            <a className="button" href="#enquiry">
              {enquiry('open')}
            </a>
          )}
          <ul className="plain">
            {takesContacts && (
              <li>
                <a href={`${base}/exhibitors/${exhibitor.exhibitorId}/contact`} rel="nofollow">
                  {t('handOver')}
                </a>
              </li>
            )}
            {contactEmail && (
              <li>
                <a href={`mailto:${contactEmail}`}>{t('write')}</a>
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
        </div>
      )}
      {openingHours && (
        <div className="aside-box">
          <h2>{t('openingHours')}</h2>
          <p>{openingHours}</p>
        </div>
      )}
      {represented.length > 0 && (
        <div className="aside-box">
          <h2>{t('represented')}</h2>
          <ul className="plain">
            {represented.map((company) => (
              <li key={company}>{company}</li>
            ))}
          </ul>
        </div>
      )}
      {categories.length > 0 && (
        <div className="aside-box">
          <h2>{t('categories')}</h2>
          <ul className="chips">
            {categories.map(({ categoryId, name }) => (
              <li key={categoryId}>
                <a href={`${base}?category=${categoryId}`}>{textIn(name, locale)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </aside>
  );
}
