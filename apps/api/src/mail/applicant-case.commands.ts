import type { Event } from '@foyer/domain/event/event.schema.ts';
import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import { expiryFrom } from '@foyer/domain/invitation/invitation.rules.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { LetterKind } from '@foyer/domain/mail/letter-kind.ts';
import { applicationAcceptedMail } from '@foyer/mail/application-accepted.mail.ts';
import { applicationChangesMail } from '@foyer/mail/application-changes.mail.ts';
import { applicationLinkMail } from '@foyer/mail/application-link.mail.ts';
import { applicationReceivedMail } from '@foyer/mail/application-received.mail.ts';
import { applicationRejectedMail } from '@foyer/mail/application-rejected.mail.ts';
import { applicationReminderMail } from '@foyer/mail/application-reminder.mail.ts';
import { applicationWaitlistedMail } from '@foyer/mail/application-waitlisted.mail.ts';
import type { WrittenLetter } from '@foyer/mail/letter.ts';
import { REDACTED } from '@foyer/mail/secret-links.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { applicationAddress } from '../application/application-link.mail.ts';
import { findCall } from '../call/call.queries.ts';
import { type ApplicantOfLetter, findApplicant, type LetterStage } from './letter-cases.queries.ts';

/** How far an application has to be for a letter to be true of it; null: every letter says the same. */
const stageOf = {
  'application-link': null,
  'application-reminder': null,
  'application-received': null,
  'application-changes': 'changes',
  'application-accepted': 'accept',
  'application-waitlisted': 'waitlist',
  'application-rejected': 'reject',
} as const satisfies Partial<Record<LetterKind, LetterStage | null>>;
type ToApplicants = keyof typeof stageOf;

export const isToApplicants = (kind: LetterKind): kind is ToApplicants => kind in stageOf;

type Given = {
  readonly kind: ToApplicants;
  readonly locale: Locale;
  readonly event: Event;
  /** Of this exhibitor; null: of anybody who has applied. */
  readonly exhibitorId: ExhibitorId | null;
};
type Found = {
  readonly reader: { readonly name: string; readonly exhibitorName: string };
  /** Undefined where nobody is that far: only the names are real. */
  readonly letter: WrittenLetter | undefined;
};

/**
 * A letter to applicants with one of the event: who is where the letter belongs, else who handed in
 * last. What is still being written is nobody's but the applicant's. Secrets of links are left out.
 */
export async function applicantCaseOf(
  scope: OrganiserScope,
  { kind, locale, event, exhibitorId }: Given,
): Promise<Found | null> {
  const stage = stageOf[kind];
  const applicant = await findApplicant(scope, { stage, exhibitorId });
  if (!applicant) return null;
  const reader = { name: applicant.contactName, exhibitorName: applicant.name };
  const isThere = stage === null || applicant.isThere;
  const letter = isThere ? await letterTo(scope, { kind, locale, event, applicant }) : undefined;
  return { reader, letter };
}

async function letterTo(
  scope: OrganiserScope,
  given: Omit<Given, 'exhibitorId'> & { readonly applicant: ApplicantOfLetter },
): Promise<WrittenLetter> {
  const { kind, locale, event, applicant } = given;
  const { name, contactName: toName, note, changeRequest } = applicant;
  const to = { locale, toName, event, name, link: applicationAddress(scope, REDACTED) };
  const call = await findCall(scope);
  switch (kind) {
    case 'application-link':
      return applicationLinkMail({ ...to, closesOn: call?.closesOn ?? null });
    case 'application-reminder':
      return applicationReminderMail({ ...to, closesOn: call?.closesOn ?? event.startsOn });
    case 'application-received':
      return applicationReceivedMail({ ...to, afterwards: call?.afterwards ?? { de: '', en: '' } });
    case 'application-changes':
      return applicationChangesMail({ ...to, text: changeRequest });
    case 'application-accepted':
      return applicationAcceptedMail({
        ...{ ...to, note, validUntil: expiryFrom(scope.now) },
        invitationLink: `${scope.services.config.publicUrl}/exhibitor/invitation/${REDACTED}`,
      });
    case 'application-waitlisted':
      return applicationWaitlistedMail({ ...to, note });
    case 'application-rejected':
      return applicationRejectedMail({ ...to, note });
  }
}
