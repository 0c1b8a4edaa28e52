import type { ExhibitorRole } from '@foyer/domain/exhibitor-role.ts';
import type { Locale } from '@foyer/domain/locale.ts';
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
  readonly exhibitorName: string;
  readonly role: ExhibitorRole;
  readonly inviterName: string;
  readonly link: string;
  readonly validUntil: Date;
};

/** An exhibitor's administrator asks a colleague to join the booth. */
export function invitationMemberMail(input: Input): WrittenLetter {
  const { locale, toName, event, exhibitorName, role, inviterName, link, validUntil } = input;
  const messages = locale === 'de' ? invitationLettersDe : invitationLettersEn;
  const t = createTranslator({ locale, messages, timeZone: event.timeZone });
  const roles = (locale === 'de' ? portalDe : portalEn).roles.exhibitor;
  const names = { event: event.name, exhibitor: exhibitorName, inviter: inviterName };
  return writeLetter({
    locale,
    toName,
    subject: t('member.subject', { exhibitor: exhibitorName, event: event.name }),
    heading: t('member.heading'),
    paragraphs: [t('member.intro', names), t(`member.what.${role}`)],
    facts: [
      [t('facts.booth'), exhibitorName],
      [t('facts.event'), event.name],
      [t('facts.days'), daysOf(event, locale)],
      [t('facts.place'), placeOf(event)],
      [t('facts.role'), roles[role]],
    ],
    action: { label: t('member.action'), url: link },
    notes: [t('validUntil', { until: validUntil }), t('notYou')],
    sender: exhibitorName,
  });
}
