import {
  type ApplicationLetter,
  applicationWords,
  noteOf,
  toApplicant,
} from './application-words.ts';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

/** To an applicant: on the waiting list. */
export function applicationWaitlistedMail(
  input: ApplicationLetter & { readonly note: string },
): WrittenLetter {
  const { locale, link, note } = input;
  return writeTemplated({
    kind: 'application-waitlisted',
    ...toApplicant(input),
    quotes: noteOf(locale, note),
    action: { label: applicationWords(locale).waitlisted.action, url: link },
  });
}
