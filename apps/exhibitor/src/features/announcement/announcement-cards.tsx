import type { BoothAnnouncement } from '@foyer/domain/announcement/announcement.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { MarkupText } from '@foyer/portal/mail/markup-text.tsx';
import { useMe } from '@foyer/portal/session/session.tsx';
import { useFormatter } from 'use-intl';
import classes from './announcement.module.css';
import { announcementWords } from './announcement-words.ts';

/** What was told, whole and one below the other: nobody has to open anything. */
export function AnnouncementCards({
  announcements,
}: {
  announcements: readonly BoothAnnouncement[];
}) {
  const { locale } = useLanguage();
  const name = useMe().data?.account?.name ?? '';
  const format = useFormatter();
  return (
    <div className={classes.cards}>
      {announcements.map((announcement) => {
        const { announcementId, sentAt, organiserName } = announcement;
        const { title, blocks } = announcementWords(announcement, { locale, name });
        return (
          <article key={announcementId} id={announcementId} className={classes.card}>
            <h2 className={classes.title}>{title}</h2>
            <p className={classes.when}>
              {organiserName} ·{' '}
              <time dateTime={sentAt.toISOString()}>
                {format.dateTime(sentAt, { dateStyle: 'long', timeStyle: 'short' })}
              </time>
            </p>
            <MarkupText blocks={blocks} />
          </article>
        );
      })}
    </div>
  );
}
