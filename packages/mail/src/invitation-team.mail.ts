import type { Locale } from '@foyer/domain/locales.ts';
import type { TeamRole } from '@foyer/domain/team-role.ts';
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
  readonly role: TeamRole;
  readonly inviterName: string;
  readonly link: string;
  readonly validUntil: Date;
};

/** Somebody of the organiser's team asks a colleague to join. */
export function invitationTeamMail(input: Input): WrittenLetter {
  const { locale, toName, event, role, inviterName, link, validUntil } = input;
  const words = locale === 'de' ? invitationLettersDe : invitationLettersEn;
  const roles = (locale === 'de' ? portalDe : portalEn).roles.team;
  return writeTemplated({
    kind: 'invitation-team',
    locale,
    toName,
    values: {
      event: event.name,
      organiser: event.organiserName,
      inviter: inviterName,
      role: roles[role],
      role_means: words.team.what[role],
      until: dayOf(validUntil, event.timeZone, locale),
    },
    facts: [
      [words.facts.event, event.name],
      [words.facts.days, daysOf(event, locale)],
      [words.facts.place, placeOf(event)],
      [words.facts.role, roles[role]],
    ],
    action: { label: words.team.action, url: link },
    sender: event.organiserName,
  });
}
