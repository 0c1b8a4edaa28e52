import type { EventId, MediaId } from '@foyer/domain/identifier.ts';
import { useTranslations } from 'use-intl';
import classes from './listing-change.module.css';
import { mediaUrl } from './media-url.ts';
import type { Sided } from './text-values.tsx';

export function LogoValue({
  eventId,
  side,
  kind = 'logo',
  ...values
}: Sided<MediaId | null> & { eventId: EventId; kind?: 'logo' | 'picture' }) {
  const t = useTranslations('listingWords');
  const mediaId = values[side];
  if (!mediaId)
    return <span className={classes.nothing}>{t(kind === 'logo' ? 'noLogo' : 'noPicture')}</span>;
  return (
    <span className={classes.logo}>
      <img src={mediaUrl(eventId, mediaId)} alt={`${t(kind)}: ${t(side)}`} />
    </span>
  );
}
