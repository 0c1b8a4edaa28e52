import type { Translated } from '../translated.ts';
import type { badgeLettersDe } from './badge-letters.de.ts';

export const badgeLettersEn = {
  scanned: {
    subject: 'Your badge was scanned: {event}',
    heading: 'Your badge was scanned',
    body: '{exhibitor} scanned your badge at “{event}”. Unless you agreed to more, they hold the code of the badge and not your name.\n\nA page of your own shows who scanned your badge and what was passed on. There you can change it, take it back and have it erased.\n\n{button}\n\nThe link belongs to your badge. Please do not pass it on.\n\nYou get this message at the first scan only.',
    action: 'Open my badge page',
  },
  link: {
    subject: 'Your badge page: {event}',
    heading: 'Your badge page',
    body: 'This page shows who scanned your badge at “{event}” and what was passed on. You can decide beforehand what to share, and take back or erase everything.\n\n{button}\n\nThe link belongs to your badge. Please do not pass it on.',
    action: 'Open my badge page',
  },
} as const satisfies Translated<typeof badgeLettersDe>;
