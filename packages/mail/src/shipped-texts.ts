import type { Locale } from '@foyer/domain/locales.ts';
import type { LetterKind } from '@foyer/domain/mail/letter-kind.ts';
import type { LetterText, LetterTextKey } from '@foyer/domain/mail/letter-text.schema.ts';
import { applicationLettersDe } from '@foyer/messages/mail/application-letters.de.ts';
import { applicationLettersEn } from '@foyer/messages/mail/application-letters.en.ts';
import { badgeLettersDe } from '@foyer/messages/mail/badge-letters.de.ts';
import { badgeLettersEn } from '@foyer/messages/mail/badge-letters.en.ts';
import { demoLettersDe } from '@foyer/messages/mail/demo-letters.de.ts';
import { demoLettersEn } from '@foyer/messages/mail/demo-letters.en.ts';
import { enquiryLettersDe } from '@foyer/messages/mail/enquiry-letters.de.ts';
import { enquiryLettersEn } from '@foyer/messages/mail/enquiry-letters.en.ts';
import { invitationLettersDe } from '@foyer/messages/mail/invitation-letters.de.ts';
import { invitationLettersEn } from '@foyer/messages/mail/invitation-letters.en.ts';
import { listingLettersDe } from '@foyer/messages/mail/listing-letters.de.ts';
import { listingLettersEn } from '@foyer/messages/mail/listing-letters.en.ts';
import { seatLettersDe } from '@foyer/messages/mail/seat-letters.de.ts';
import { seatLettersEn } from '@foyer/messages/mail/seat-letters.en.ts';
import { sponsorshipLettersDe } from '@foyer/messages/mail/sponsorship-letters.de.ts';
import { sponsorshipLettersEn } from '@foyer/messages/mail/sponsorship-letters.en.ts';
import { standLettersDe } from '@foyer/messages/mail/stand-letters.de.ts';
import { standLettersEn } from '@foyer/messages/mail/stand-letters.en.ts';
import { taskLettersDe } from '@foyer/messages/mail/task-letters.de.ts';
import { taskLettersEn } from '@foyer/messages/mail/task-letters.en.ts';

type Shipped = Record<LetterKind, LetterText>;

const shippedDe = {
  'invitation-exhibitor': invitationLettersDe.exhibitor,
  'invitation-member': invitationLettersDe.member,
  'invitation-team': invitationLettersDe.team,
  'application-link': applicationLettersDe.link,
  'application-reminder': applicationLettersDe.reminder,
  'application-received': applicationLettersDe.received,
  'application-changes': applicationLettersDe.changes,
  'application-accepted': applicationLettersDe.accepted,
  'application-waitlisted': applicationLettersDe.waitlisted,
  'application-rejected': applicationLettersDe.rejected,
  'listing-submitted': listingLettersDe.submitted,
  'listing-sent-back': listingLettersDe.sentBack,
  'listing-published': listingLettersDe.published,
  'stand-assigned': standLettersDe.assigned,
  'stand-changed': standLettersDe.changed,
  'stand-released': standLettersDe.released,
  'demo-scheduled': demoLettersDe.scheduled,
  'demo-moved': demoLettersDe.moved,
  'demo-taken-back': demoLettersDe.taken_back,
  'demo-declined': demoLettersDe.declined,
  'demo-cancelled': demoLettersDe.cancelled,
  'task-reminder': taskLettersDe.reminder,
  'task-reopened': taskLettersDe.reopened,
  'enquiry-received': enquiryLettersDe.received,
  'enquiry-answered': enquiryLettersDe.answered,
  'sponsorship-sent': sponsorshipLettersDe.sent,
  'sponsorship-signed': sponsorshipLettersDe.signed,
  'badge-link': badgeLettersDe.link,
  'badge-scanned': badgeLettersDe.scanned,
  'seat-promoted': seatLettersDe.promoted,
  'seat-moved': seatLettersDe.moved,
  'seat-off': seatLettersDe.off,
} as const satisfies Shipped;

const shippedEn = {
  'invitation-exhibitor': invitationLettersEn.exhibitor,
  'invitation-member': invitationLettersEn.member,
  'invitation-team': invitationLettersEn.team,
  'application-link': applicationLettersEn.link,
  'application-reminder': applicationLettersEn.reminder,
  'application-received': applicationLettersEn.received,
  'application-changes': applicationLettersEn.changes,
  'application-accepted': applicationLettersEn.accepted,
  'application-waitlisted': applicationLettersEn.waitlisted,
  'application-rejected': applicationLettersEn.rejected,
  'listing-submitted': listingLettersEn.submitted,
  'listing-sent-back': listingLettersEn.sentBack,
  'listing-published': listingLettersEn.published,
  'stand-assigned': standLettersEn.assigned,
  'stand-changed': standLettersEn.changed,
  'stand-released': standLettersEn.released,
  'demo-scheduled': demoLettersEn.scheduled,
  'demo-moved': demoLettersEn.moved,
  'demo-taken-back': demoLettersEn.taken_back,
  'demo-declined': demoLettersEn.declined,
  'demo-cancelled': demoLettersEn.cancelled,
  'task-reminder': taskLettersEn.reminder,
  'task-reopened': taskLettersEn.reopened,
  'enquiry-received': enquiryLettersEn.received,
  'enquiry-answered': enquiryLettersEn.answered,
  'sponsorship-sent': sponsorshipLettersEn.sent,
  'sponsorship-signed': sponsorshipLettersEn.signed,
  'badge-link': badgeLettersEn.link,
  'badge-scanned': badgeLettersEn.scanned,
  'seat-promoted': seatLettersEn.promoted,
  'seat-moved': seatLettersEn.moved,
  'seat-off': seatLettersEn.off,
} as const satisfies Shipped;

const shipped: Record<Locale, Shipped> = { de: shippedDe, en: shippedEn };

/** The words of a letter where its event has none of its own. */
export function shippedText({ kind, locale }: LetterTextKey): LetterText {
  const { subject, heading, body } = shipped[locale][kind];
  return { subject, heading, body };
}
