import type { Locale, LocalizedText } from '@foyer/domain/locales.ts';
import { fillText } from '@foyer/domain/mail/filled-text.ts';
import { filled } from '@foyer/domain/mail/letter-text.rules.ts';
import { announcementLettersDe } from '@foyer/messages/mail/announcement-letters.de.ts';
import { announcementLettersEn } from '@foyer/messages/mail/announcement-letters.en.ts';
import { createTranslator } from 'use-intl/core';
import { frameLetter, type WrittenLetter } from './letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly eventName: string;
  readonly organiserName: string;
  /** All of them where somebody looks after several. */
  readonly exhibitorNames: readonly string[];
  readonly subject: LocalizedText;
  readonly body: LocalizedText;
  /** Where one click ends these letters. */
  readonly unsubscribeUrl: string;
};

/** What the organiser tells many exhibitors at once, in its own words. */
export function announcementMail(input: Input): WrittenLetter {
  const { locale, toName, eventName, organiserName, exhibitorNames } = input;
  const messages = locale === 'de' ? announcementLettersDe : announcementLettersEn;
  const t = createTranslator({ locale, messages });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const exhibitor = list.format(exhibitorNames);
  const values = { name: toName, exhibitor, event: eventName, organiser: organiserName };
  const subject = filled(input.subject[locale], values);
  return frameLetter({
    locale,
    toName,
    subject,
    heading: subject,
    // Without slots there are none in the answer either.
    blocks: fillText(input.body[locale], { values, slots: [] }).filter(
      (block) => block.kind !== 'slot',
    ),
    sender: organiserName,
    why: t('why', { exhibitor, event: eventName }),
    whyLink: { label: t('unsubscribe'), url: input.unsubscribeUrl },
  });
}
