import type { ExhibitorRole } from '@foyer/domain/exhibitor-role.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { invitationLettersDe } from '@foyer/messages/mail/invitation-letters.de.ts';
import { invitationLettersEn } from '@foyer/messages/mail/invitation-letters.en.ts';
import { portalDe } from '@foyer/messages/portal/portal.de.ts';
import { portalEn } from '@foyer/messages/portal/portal.en.ts';
import { dayOf } from './demo-times.ts';
import { daysOf, type EventOfLetter, placeOf } from './event-of-letter.ts';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly event: EventOfLetter;
  readonly exhibitorName: string;
  readonly role: ExhibitorRole;
  readonly inviterName: string;
  readonly link: string;
  readonly validUntil: Date;
};

/** An exhibitor's administrator asks a colleague to join the booth. */
export function invitationMemberMail(input: Input): WrittenLetter {
  const { locale, toName, event, exhibitorName, role, inviterName, link, validUntil } = input;
  const words = locale === 'de' ? invitationLettersDe : invitationLettersEn;
  const roles = (locale === 'de' ? portalDe : portalEn).roles.exhibitor;
  return writeTemplated({
    kind: 'invitation-member',
    locale,
    toName,
    values: {
      event: event.name,
      exhibitor: exhibitorName,
      inviter: inviterName,
      role: roles[role],
      role_means: words.member.what[role],
      until: dayOf(validUntil, event.timeZone, locale),
    },
    facts: [
      [words.facts.booth, exhibitorName],
      [words.facts.event, event.name],
      [words.facts.days, daysOf(event, locale)],
      [words.facts.place, placeOf(event)],
      [words.facts.role, roles[role]],
    ],
    action: { label: words.member.action, url: link },
    sender: exhibitorName,
  });
}
