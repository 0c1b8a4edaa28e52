import type { Locale } from '@foyer/domain/locales.ts';
import { accountLettersDe } from '@foyer/messages/mail/account-letters.de.ts';
import { accountLettersEn } from '@foyer/messages/mail/account-letters.en.ts';
import { type WrittenLetter, writeLetter } from './letter.ts';

type Input = { readonly locale: Locale; readonly toName: string; readonly link: string };

export function magicLinkMail({ locale, toName, link }: Input): WrittenLetter {
  const words = (locale === 'de' ? accountLettersDe : accountLettersEn).magicLink;
  return writeLetter({
    locale,
    toName,
    subject: words.subject,
    heading: words.heading,
    paragraphs: [words.intro],
    action: { label: words.action, url: link },
    notes: [words.notYou],
    sender: 'Foyer',
  });
}
