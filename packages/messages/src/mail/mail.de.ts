import type { MailRefusalCode } from '@foyer/domain/mail/mail.refusals.ts';
import type { MailStatus } from '@foyer/domain/mail/mail.schema.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const mailRefusalsDe = {
  mail: {
    not_found: 'Diese E-Mail gibt es nicht, oder sie gehört zu einer anderen Veranstaltung.',
    no_server: 'Es ist kein Mailserver eingerichtet. Die E-Mail bleibt im Postausgang.',
    already_sent: 'Diese E-Mail ist schon verschickt.',
    already_left: 'Diese E-Mail ist schon auf dem Weg und lässt sich nicht mehr zurückziehen.',
  },
} as const satisfies SentencesOf<MailRefusalCode>;

export const mailStatesDe = {
  mail: {
    queued: 'Wird verschickt',
    sent: 'Verschickt',
    failed: 'Nicht zugestellt',
    kept: 'Nur hier',
    withdrawn: 'Zurückgezogen',
  },
} as const satisfies { mail: Record<MailStatus, string> };

export const mailFactsDe = {
  mail: {
    retried: 'E-Mail erneut auf den Weg gebracht',
    withdrawn: 'E-Mail „{subject}“ vor dem Versand zurückgezogen',
  },
} as const;
