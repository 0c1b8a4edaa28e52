import type { Locale } from '@foyer/domain/locales.ts';
import { enquiryLettersDe } from '@foyer/messages/mail/enquiry-letters.de.ts';
import { enquiryLettersEn } from '@foyer/messages/mail/enquiry-letters.en.ts';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly eventName: string;
  readonly exhibitorName: string;
  readonly answererName: string;
  readonly answer: string;
  /** What the visitor asked. */
  readonly message: string;
  readonly replyTo: string;
  readonly link: string;
};

/** To the visitor, from the exhibitor; a reply goes to whoever answered. */
export function enquiryAnsweredMail(input: Input): WrittenLetter {
  const { locale, toName, eventName, exhibitorName, answererName, replyTo, link } = input;
  const words = (locale === 'de' ? enquiryLettersDe : enquiryLettersEn).answered;
  return writeTemplated({
    kind: 'enquiry-answered',
    locale,
    toName,
    values: {
      event: eventName,
      exhibitor: exhibitorName,
      answerer: answererName,
      address: replyTo,
    },
    quotes: [
      { title: words.answer, body: input.answer },
      { title: words.question, body: input.message },
    ],
    action: { label: words.action, url: link },
    sender: exhibitorName,
    why: words.why,
  });
}
