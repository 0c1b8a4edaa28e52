import type { Translated } from '../translated.ts';
import type { unsubscribeDe } from './unsubscribe.de.ts';

export const unsubscribeEn = {
  ask: {
    title: 'No more announcements?',
    text: 'Announcements of “{event}” will then no longer go to {address}. What concerns your presence, such as deadlines or your stand, still comes. Announcements can still be read in the portal.',
    action: 'Send no more announcements',
  },
  done: {
    title: 'You get no more announcements',
    text: 'Announcements of “{event}” no longer go to {address}. They can still be read in the portal.',
    action: 'Get them again after all',
  },
  unknown: {
    title: 'This link is no longer valid',
    text: 'The announcement it belonged to is gone. Open the link of a newer announcement.',
  },
} as const satisfies Translated<typeof unsubscribeDe>;
