import type { EventId, MediaId } from '@foyer/domain/identifier.ts';
import { useTranslations } from 'use-intl';
import classes from './listing-change.module.css';
import { mediaUrl } from './media-url.ts';
import type { Sided } from './text-values.tsx';

export function LogoValue({
  eventId,
  side,
  ...values
}: Sided<MediaId | null> & { eventId: EventId }) {
  const t = useTranslations('listingWords');
  const mediaId = values[side];
  if (!mediaId) return <span className={classes.nothing}>{t('noLogo')}</span>;
  return (
    <span className={classes.logo}>
      <img src={mediaUrl(eventId, mediaId)} alt={`${t('logo')}: ${t(side)}`} />
    </span>
  );
}
