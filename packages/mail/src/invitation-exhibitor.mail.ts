import type { Locale } from '@foyer/domain/locale.ts';
import { invitationLettersDe } from '@foyer/messages/mail/invitation-letters.de.ts';
import { invitationLettersEn } from '@foyer/messages/mail/invitation-letters.en.ts';
import { createTranslator } from 'use-intl/core';
import { daysOf, type EventOfLetter, placeOf } from './event-of-letter.ts';
import { type WrittenLetter, writeLetter } from './letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly event: EventOfLetter;
  readonly exhibitorName: string;
  readonly link: string;
  readonly validUntil: Date;
};

/** The organiser invites a company; the link makes or joins an account. */
export function invitationExhibitorMail(input: Input): WrittenLetter {
  const { locale, toName, event, exhibitorName, link, validUntil } = input;
  const messages = locale === 'de' ? invitationLettersDe : invitationLettersEn;
  const t = createTranslator({ locale, messages, timeZone: event.timeZone });
  const names = { event: event.name, organiser: event.organiserName, exhibitor: exhibitorName };
  return writeLetter({
    locale,
    toName,
    subject: t('exhibitor.subject', { event: event.name }),
    heading: t('exhibitor.heading'),
    paragraphs: [t('exhibitor.intro', names), t('exhibitor.what')],
    facts: [
      [t('facts.event'), event.name],
      [t('facts.days'), daysOf(event, locale)],
      [t('facts.place'), placeOf(event)],
    ],
    action: { label: t('exhibitor.action'), url: link },
    notes: [t('validUntil', { until: validUntil }), t('notYou')],
    sender: event.organiserName,
  });
}
