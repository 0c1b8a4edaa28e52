import type { Locale } from '@foyer/domain/locales.ts';
import { applicationLettersDe } from '@foyer/messages/mail/application-letters.de.ts';
import { applicationLettersEn } from '@foyer/messages/mail/application-letters.en.ts';
import type { EventOfLetter } from './event-of-letter.ts';

/** What every letter to an applicant is told. */
export type ApplicationLetter = {
  readonly locale: Locale;
  readonly toName: string;
  readonly event: EventOfLetter;
  /** Of the organisation that applies. */
  readonly name: string;
  readonly link: string;
};

export const applicationWords = (locale: Locale) =>
  locale === 'de' ? applicationLettersDe : applicationLettersEn;

/** What all of them share of a draft. */
export function toApplicant({ locale, toName, event, name }: ApplicationLetter) {
  const values = { event: event.name, organiser: event.organiserName, applicant: name };
  return { locale, toName, values, sender: event.organiserName };
}

/** What the team adds to a decision in its own words, where it does. */
export function noteOf(locale: Locale, note: string) {
  return note === '' ? [] : [{ title: applicationWords(locale).note, body: note }];
}
