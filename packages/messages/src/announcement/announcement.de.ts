import type { AnnouncementRefusalCode } from '@foyer/domain/announcement/announcement.refusals.ts';
import type { AnnouncementStatus } from '@foyer/domain/announcement/announcement.schema.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const announcementRefusalsDe = {
  announcement: {
    not_found: 'Diese Mitteilung gibt es nicht mehr.',
    draft: 'Diese Mitteilung ist ein Entwurf. Es gibt nichts zurückzuholen.',
    scheduled: 'Diese Mitteilung ist eingeplant. Holen Sie sie zurück, um sie zu ändern.',
    sent: 'Diese Mitteilung ist schon verschickt.',
    incomplete: 'Betreff und Text braucht es auf Deutsch und auf Englisch.',
    text_wrong: 'Im Text stimmt etwas nicht. Was, steht am Feld.',
    time_not_ahead: 'Wählen Sie einen Zeitpunkt, der noch kommt, höchstens ein Jahr voraus.',
    nobody: 'Im Moment gehört kein Aussteller zu dieser Auswahl.',
    changed_meanwhile:
      'Jemand aus dem Team hat diese Mitteilung inzwischen geändert. Laden Sie die Seite neu; Ihr Text bleibt bis dahin im Formular.',
  },
} as const satisfies SentencesOf<AnnouncementRefusalCode>;

export const announcementStatesDe = {
  announcement: { draft: 'Entwurf', scheduled: 'Eingeplant', sent: 'Verschickt' },
} as const satisfies { announcement: Record<AnnouncementStatus, string> };

export const announcementFactsDe = {
  announcement: {
    written: 'Mitteilung „{subject}“ geschrieben',
    removed: 'Entwurf der Mitteilung „{subject}“ gelöscht',
    scheduled: 'Mitteilung „{subject}“ eingeplant',
    called_back: 'Mitteilung „{subject}“ zurückgeholt',
    sent: 'Mitteilung „{subject}“ verschickt',
    unsubscribed: 'Eine Adresse hat Mitteilungen abbestellt',
    subscribed_again: 'Eine Adresse bekommt wieder Mitteilungen',
  },
} as const;
