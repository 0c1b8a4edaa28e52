import type { Translated } from '../translated.ts';
import type { mailFactsDe, mailRefusalsDe, mailStatesDe } from './mail.de.ts';

export const mailRefusalsEn = {
  mail: {
    not_found: 'There is no such e-mail, or it belongs to another event.',
    no_server: 'No mail server is set up. The e-mail stays in the outbox.',
    already_sent: 'This e-mail has already been sent.',
    already_left: 'This e-mail is on its way already and cannot be withdrawn any more.',
  },
} as const satisfies Translated<typeof mailRefusalsDe>;

export const mailStatesEn = {
  mail: {
    queued: 'On its way',
    sent: 'Sent',
    failed: 'Not delivered',
    kept: 'Only here',
    withdrawn: 'Withdrawn',
  },
} as const satisfies Translated<typeof mailStatesDe>;

export const mailFactsEn = {
  mail: {
    retried: 'E-mail put on its way again',
    withdrawn: 'E-mail “{subject}” withdrawn before it left',
  },
} as const satisfies Translated<typeof mailFactsDe>;
