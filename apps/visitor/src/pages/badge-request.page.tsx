import type { PublicPage } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';

type Props = Extract<PublicPage, { kind: 'badge_request' }>;

/** Where a badge holder asks for the link; the answer is the same for every address. */
export function BadgeRequestPage({ event, to, state }: Props) {
  const t = useTranslations('badgeRequest');
  if (state === 'sent') {
    return (
      <section className="badge-column" role="status">
        <h1>{t('sentTitle')}</h1>
        <p>{t('sent', { organiser: event.organiserName })}</p>
      </section>
    );
  }
  const isInvalid = state === 'invalid';
  return (
    <section className="badge-column">
      <h1>{to ? t('toTitle', { name: to.name }) : t('title')}</h1>
      <p className="lead">{t(to ? 'toIntro' : 'intro')}</p>
      <form className="badge-form" method="post" action={`/e/${event.slug}/badge`}>
        {to && <input type="hidden" name="to" value={to.exhibitorId} />}
        <label htmlFor="email">{t('email')}</label>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="email"
          required
          maxLength={254}
          aria-invalid={isInvalid || undefined}
          aria-describedby={isInvalid ? 'email-wrong' : undefined}
        />
        {isInvalid && (
          <p id="email-wrong" className="badge-wrong">
            {t('invalid')}
          </p>
        )}
        <button type="submit">{t('send')}</button>
      </form>
    </section>
  );
}
