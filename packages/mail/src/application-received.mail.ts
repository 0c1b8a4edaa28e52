import { type LocalizedText, textIn } from '@foyer/domain/locales.ts';
import { type ApplicationLetter, applicationWords, toApplicant } from './application-words.ts';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

/** To an applicant: it came in, and what happens next. */
export function applicationReceivedMail(
  input: ApplicationLetter & { readonly afterwards: LocalizedText },
): WrittenLetter {
  const { locale, afterwards, link } = input;
  const words = applicationWords(locale);
  return writeTemplated({
    kind: 'application-received',
    ...toApplicant(input),
    facts: [[words.facts.next, textIn(afterwards, locale)]],
    action: { label: words.received.action, url: link },
  });
}
