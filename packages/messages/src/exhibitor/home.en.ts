import type { Translated } from '../translated.ts';
import type { homeDe } from './home.de.ts';

export const homeEn = {
  title: 'Home',
  emptyTitle: 'Nothing left to do',
  empty: 'What is still missing is listed here with its date.',
} as const satisfies Translated<typeof homeDe>;
