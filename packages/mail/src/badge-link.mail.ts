import type { Locale } from '@foyer/domain/locales.ts';
import { badgeLettersDe } from '@foyer/messages/mail/badge-letters.de.ts';
import { badgeLettersEn } from '@foyer/messages/mail/badge-letters.en.ts';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly eventName: string;
  readonly organiserName: string;
  readonly link: string;
};

/** To a badge holder: where the page of the badge is. */
export function badgeLinkMail(input: Input): WrittenLetter {
  const { locale, toName, eventName, link, organiserName } = input;
  const words = (locale === 'de' ? badgeLettersDe : badgeLettersEn).link;
  return writeTemplated({
    kind: 'badge-link',
    locale,
    toName,
    values: { event: eventName, organiser: organiserName },
    action: { label: words.action, url: link },
    sender: organiserName,
  });
}
