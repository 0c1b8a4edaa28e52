import type { AnnouncementRefusalCode } from '@foyer/domain/announcement/announcement.refusals.ts';
import type { AnnouncementStatus } from '@foyer/domain/announcement/announcement.schema.ts';
import type { SentencesOf } from '../sentences-of.ts';
import type { Translated } from '../translated.ts';
import type { announcementFactsDe } from './announcement.de.ts';

export const announcementRefusalsEn = {
  announcement: {
    not_found: 'This announcement is gone.',
    draft: 'This announcement is a draft. There is nothing to call back.',
    scheduled: 'This announcement is scheduled. Call it back to change it.',
    sent: 'This announcement has been sent already.',
    incomplete: 'Subject and text are needed in German and in English.',
    text_wrong: 'Something in the text is wrong. The field says what.',
    time_not_ahead: 'Choose a time that is still to come, a year ahead at most.',
    nobody: 'No exhibitor is in this audience at the moment.',
    changed_meanwhile:
      'Somebody of the team has changed this announcement meanwhile. Load the page again; your text stays in the form until then.',
  },
} as const satisfies SentencesOf<AnnouncementRefusalCode>;

export const announcementStatesEn = {
  announcement: { draft: 'Draft', scheduled: 'Scheduled', sent: 'Sent' },
} as const satisfies { announcement: Record<AnnouncementStatus, string> };

export const announcementFactsEn = {
  announcement: {
    written: 'Announcement “{subject}” written',
    removed: 'Draft of the announcement “{subject}” deleted',
    scheduled: 'Announcement “{subject}” scheduled',
    called_back: 'Announcement “{subject}” called back',
    sent: 'Announcement “{subject}” sent',
    unsubscribed: 'An address wants no more announcements',
    subscribed_again: 'An address gets announcements again',
  },
} as const satisfies Translated<typeof announcementFactsDe>;
