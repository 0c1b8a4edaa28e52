import type { Translated } from '../translated.ts';
import type { mailFactsDe, mailRefusalsDe, mailStatesDe } from './mail.de.ts';

export const mailRefusalsEn = {
  mail: {
    not_found: 'There is no such e-mail, or it belongs to another event.',
    no_server: 'No mail server is set up. The e-mail stays in the outbox.',
    already_sent: 'This e-mail has already been sent.',
  },
} as const satisfies Translated<typeof mailRefusalsDe>;

export const mailStatesEn = {
  mail: { queued: 'On its way', sent: 'Sent', failed: 'Not delivered', kept: 'Only here' },
} as const satisfies Translated<typeof mailStatesDe>;

export const mailFactsEn = {
  mail: { retried: 'E-mail put on its way again' },
} as const satisfies Translated<typeof mailFactsDe>;
