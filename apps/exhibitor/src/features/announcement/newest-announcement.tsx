import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useExhibitorHat, useMe } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { UiLink } from '@foyer/ui/provider/ui-link.tsx';
import { Anchor } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './announcement.module.css';
import { announcementWords } from './announcement-words.ts';

/** On the home page: what the organiser said last, and where the rest is. */
export function NewestAnnouncement() {
  const t = useTranslations('messages');
  const format = useFormatter();
  const { locale } = useLanguage();
  const name = useMe().data?.account?.name ?? '';
  const { eventId, eventSlug, exhibitorId } = useExhibitorHat();
  const announcements = trpc.announcement.ofBooth.useQuery(
    { eventId, exhibitorId },
    { refetchOnMount: 'always' },
  );
  const newest = announcements.data?.[0];
  if (!newest) return null;
  const { title } = announcementWords(newest, { locale, name });
  const page = `/exhibitor/${eventSlug}/${exhibitorId}/messages`;
  return (
    <section className={classes.panel} aria-labelledby="newest-announcement">
      <h2 id="newest-announcement" className={classes.heading}>
        {t('newest')}
      </h2>
      <Anchor
        component={UiLink}
        href={`${page}#${newest.announcementId}`}
        className={classes.newest}
      >
        {title}
      </Anchor>
      <p className={classes.when}>
        {format.dateTime(newest.sentAt, { dateStyle: 'long', timeStyle: 'short' })}
      </p>
      <Anchor component={UiLink} href={page}>
        {t('all')}
      </Anchor>
    </section>
  );
}
