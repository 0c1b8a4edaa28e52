import {
  type ApplicationLetter,
  applicationWords,
  noteOf,
  toApplicant,
} from './application-words.ts';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

/** To an applicant: not this time. */
export function applicationRejectedMail(
  input: ApplicationLetter & { readonly note: string },
): WrittenLetter {
  const { locale, link, note } = input;
  return writeTemplated({
    kind: 'application-rejected',
    ...toApplicant(input),
    quotes: noteOf(locale, note),
    action: { label: applicationWords(locale).rejected.action, url: link },
  });
}
