import type { Decision } from '@foyer/domain/application/application-status.rules.ts';
import type { Event } from '@foyer/domain/event/event.schema.ts';
import { applicationAcceptedMail } from '@foyer/mail/application-accepted.mail.ts';
import { applicationRejectedMail } from '@foyer/mail/application-rejected.mail.ts';
import { applicationWaitlistedMail } from '@foyer/mail/application-waitlisted.mail.ts';
import type { WrittenLetter } from '@foyer/mail/letter.ts';
import type { StoredApplication } from './own-application.queries.ts';

type Given = {
  readonly application: StoredApplication & { readonly status: Decision };
  readonly event: Event;
  readonly link: string;
  /** Only who is accepted gets one. */
  readonly invitationLink: string;
  readonly validUntil: Date;
};

/** The letter that tells a decision; looked at and sent it is the same. */
export function decisionLetter(given: Given): WrittenLetter & { readonly template: string } {
  const { application, event, link, invitationLink, validUntil } = given;
  const { locale, contactName: toName, name, note } = application;
  const about = { locale, toName, event, name, link, note };
  switch (application.status) {
    case 'to_accept':
      return {
        ...applicationAcceptedMail({ ...about, invitationLink, validUntil }),
        template: 'application-accepted',
      };
    case 'to_waitlist':
      return { ...applicationWaitlistedMail(about), template: 'application-waitlisted' };
    case 'to_reject':
      return { ...applicationRejectedMail(about), template: 'application-rejected' };
  }
}
