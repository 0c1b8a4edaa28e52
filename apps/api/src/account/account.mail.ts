import { magicLinkMail } from '@foyer/mail/magic-link.mail.ts';
import { passwordResetMail } from '@foyer/mail/password-reset.mail.ts';
import type { Services } from '../access/context.ts';
import { withSystemScope } from '../access/scopes.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import type { AuthMail } from './auth.ts';

/** A letter about somebody's own account: of no event, so no organiser ever sees it. */
export function queueAccountLetter(services: Services, mail: AuthMail): Promise<void> {
  const { locale } = mail;
  const write = mail.kind === 'magic_link' ? magicLinkMail : passwordResetMail;
  return withSystemScope({ services, now: services.clock(), locale }, null, (scope) =>
    queueMail(scope, {
      to: mail.email,
      toName: mail.name,
      locale,
      template: mail.kind === 'magic_link' ? 'magic-link' : 'password-reset',
      ...write({ locale, toName: mail.name, link: mail.url }),
    }),
  );
}
