import { type ApplicationLetter, applicationWords, toApplicant } from './application-words.ts';
import type { WrittenLetter } from './letter.ts';
import { dateIn } from './task-dates.ts';
import { writeTemplated } from './templated-letter.ts';

/** To whoever wants to apply: where the application is written. */
export function applicationLinkMail(
  input: ApplicationLetter & { readonly closesOn: string | null },
): WrittenLetter {
  const { locale, closesOn, link } = input;
  const words = applicationWords(locale);
  return writeTemplated({
    kind: 'application-link',
    ...toApplicant(input),
    facts: closesOn ? [[words.facts.closes, dateIn(closesOn, locale)]] : [],
    action: { label: words.link.action, url: link },
  });
}
