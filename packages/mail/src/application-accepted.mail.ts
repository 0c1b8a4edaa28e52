import {
  type ApplicationLetter,
  applicationWords,
  noteOf,
  toApplicant,
} from './application-words.ts';
import { dayOf } from './demo-times.ts';
import { daysOf, placeOf } from './event-of-letter.ts';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

type Input = ApplicationLetter & {
  readonly note: string;
  /** Makes or joins the account, and confirms with it. */
  readonly invitationLink: string;
  readonly validUntil: Date;
};

/** To an applicant: accepted, and how to confirm. */
export function applicationAcceptedMail(input: Input): WrittenLetter {
  const { locale, event, link, note, invitationLink, validUntil } = input;
  const { facts, accepted } = applicationWords(locale);
  const common = toApplicant(input);
  return writeTemplated({
    kind: 'application-accepted',
    ...common,
    values: {
      ...common.values,
      until: dayOf(validUntil, event.timeZone, locale),
      application: link,
    },
    facts: [
      [facts.event, event.name],
      [facts.days, daysOf(event, locale)],
      [facts.place, placeOf(event)],
    ],
    quotes: noteOf(locale, note),
    action: { label: accepted.action, url: invitationLink },
  });
}
