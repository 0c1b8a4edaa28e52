import { type ApplicationLetter, applicationWords, toApplicant } from './application-words.ts';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

/** To an applicant: what the team would like to have changed. */
export function applicationChangesMail(
  input: ApplicationLetter & { readonly text: string },
): WrittenLetter {
  const words = applicationWords(input.locale);
  return writeTemplated({
    kind: 'application-changes',
    ...toApplicant(input),
    quotes: [{ title: words.comment, body: input.text }],
    action: { label: words.changes.action, url: input.link },
  });
}
