import type { Translated } from '../translated.ts';
import type { announcementLettersDe } from './announcement-letters.de.ts';

export const announcementLettersEn = {
  why: 'You get this announcement because you look after {exhibitor} at “{event}”. It is in the portal, too.',
  unsubscribe: 'No more announcements by e-mail',
} as const satisfies Translated<typeof announcementLettersDe>;
