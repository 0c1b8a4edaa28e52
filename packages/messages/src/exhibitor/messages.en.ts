import type { Translated } from '../translated.ts';
import type { messagesDe } from './messages.de.ts';

export const messagesEn = {
  title: 'Announcements',
  sub: 'What the organiser has told all or many exhibitors, the newest first.',
  emptyTitle: 'No announcement yet',
  empty: 'What the organiser announces is here and comes by e-mail.',
  newest: 'Newest announcement',
  all: 'All announcements',
} as const satisfies Translated<typeof messagesDe>;
