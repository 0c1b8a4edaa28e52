import type { Translated } from '../translated.ts';
import type { mailDe } from './mail.de.ts';

export const mailEn = {
  title: 'Mail',
  emptyTitle: 'The outbox is empty',
  empty: 'Every e-mail that Foyer sends can be read here.',
} as const satisfies Translated<typeof mailDe>;
