import type { Locale } from '@foyer/domain/locales.ts';
import { enquiryLettersDe } from '@foyer/messages/mail/enquiry-letters.de.ts';
import { enquiryLettersEn } from '@foyer/messages/mail/enquiry-letters.en.ts';
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

/** To the booth: that somebody asks, and nothing of what or who. */
export function enquiryReceivedMail(input: Input): WrittenLetter {
  const { locale, toName, eventName, organiserName, exhibitorName, link } = input;
  const words = (locale === 'de' ? enquiryLettersDe : enquiryLettersEn).received;
  return writeTemplated({
    kind: 'enquiry-received',
    locale,
    toName,
    values: { event: eventName, organiser: organiserName, exhibitor: exhibitorName },
    action: { label: words.action, url: link },
    sender: organiserName,
  });
}
