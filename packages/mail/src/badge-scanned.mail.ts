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
  readonly exhibitorName: string;
  readonly link: string;
};

/** To a badge holder: the first exhibitor has scanned the badge. */
export function badgeScannedMail(input: Input): WrittenLetter {
  const { locale, toName, eventName, exhibitorName, link, organiserName } = input;
  const words = (locale === 'de' ? badgeLettersDe : badgeLettersEn).scanned;
  return writeTemplated({
    kind: 'badge-scanned',
    locale,
    toName,
    values: { event: eventName, organiser: organiserName, exhibitor: exhibitorName },
    action: { label: words.action, url: link },
    sender: organiserName,
  });
}
