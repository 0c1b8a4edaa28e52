import type { Locale } from '@foyer/domain/locale.ts';
import type { TeamRole } from '@foyer/domain/team-role.ts';
import { invitationLettersDe } from '@foyer/messages/mail/invitation-letters.de.ts';
import { invitationLettersEn } from '@foyer/messages/mail/invitation-letters.en.ts';
import { portalDe } from '@foyer/messages/portal/portal.de.ts';
import { portalEn } from '@foyer/messages/portal/portal.en.ts';
import { createTranslator } from 'use-intl/core';
import { daysOf, type EventOfLetter, placeOf } from './event-of-letter.ts';
import { type WrittenLetter, writeLetter } from './letter.ts';

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
  const messages = locale === 'de' ? invitationLettersDe : invitationLettersEn;
  const t = createTranslator({ locale, messages, timeZone: event.timeZone });
  const roles = (locale === 'de' ? portalDe : portalEn).roles.team;
  return writeLetter({
    locale,
    toName,
    subject: t('team.subject', { event: event.name }),
    heading: t('team.heading'),
    paragraphs: [
      t('team.intro', { inviter: inviterName, event: event.name }),
      t(`team.what.${role}`),
    ],
    facts: [
      [t('facts.event'), event.name],
      [t('facts.days'), daysOf(event, locale)],
      [t('facts.place'), placeOf(event)],
      [t('facts.role'), roles[role]],
    ],
    action: { label: t('team.action'), url: link },
    notes: [t('validUntil', { until: validUntil }), t('notYou')],
    sender: event.organiserName,
  });
}
