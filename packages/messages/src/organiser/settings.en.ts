import type { Translated } from '../translated.ts';
import type { settingsDe } from './settings.de.ts';

export const settingsEn = {
  title: 'Settings',
  emptyTitle: 'Nothing to set yet',
  empty: 'Facts about the event, team and privacy.',
} as const satisfies Translated<typeof settingsDe>;
