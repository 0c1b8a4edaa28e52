import type { PublicEvent } from '@foyer/domain/event/event.schema.ts';
import { useTranslations } from 'use-intl';

export function PageFooter({ event }: { event: PublicEvent | null }) {
  const t = useTranslations('frame');
  return (
    <footer className="foot">
      {event && <p>{t('organisedBy', { name: event.organiserName })}</p>}
      {event && (
        <p className="plain">
          <a href={`/e/${event.slug}/badge`}>{t('badge')}</a>
        </p>
      )}
      {event && (event.imprintUrl || event.privacyUrl) && (
        <nav aria-label={t('legal')}>
          {event.imprintUrl && <a href={event.imprintUrl}>{t('imprint')}</a>}
          {event.privacyUrl && <a href={event.privacyUrl}>{t('privacy')}</a>}
        </nav>
      )}
      <p>{event ? <a href="/">{t('madeWith')}</a> : 'Foyer'}</p>
    </footer>
  );
}
