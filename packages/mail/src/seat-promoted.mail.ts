import { type Locale, type LocalizedText, textIn } from '@foyer/domain/locales.ts';
import { seatLettersDe } from '@foyer/messages/mail/seat-letters.de.ts';
import { seatLettersEn } from '@foyer/messages/mail/seat-letters.en.ts';
import { createTranslator } from 'use-intl/core';
import { dayOf, timesOf } from './demo-times.ts';
import type { EventOfLetter } from './event-of-letter.ts';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly event: Pick<EventOfLetter, 'name' | 'organiserName' | 'timeZone'>;
  readonly exhibitorName: string;
  readonly title: LocalizedText;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Null: at the exhibitor's own stand. */
  readonly placeName: LocalizedText | null;
  readonly happened: 'promoted' | 'moved' | 'off';
  readonly link: string;
};

/** To a badge holder with a seat, or who waits for one: it is free now, elsewhere, or not at all. */
export function seatNewsMail(input: Input): WrittenLetter {
  const { locale, event, happened, placeName } = input;
  const t = createTranslator({ locale, messages: locale === 'de' ? seatLettersDe : seatLettersEn });
  const facts = [
    [t('facts.day'), dayOf(input.startsAt, event.timeZone, locale)],
    [t('facts.time'), timesOf(input, event.timeZone, locale)],
    [t('facts.place'), placeName ? textIn(placeName, locale) : t('ownStand')],
  ] as const;
  return writeTemplated({
    kind: `seat-${happened}`,
    locale,
    toName: input.toName,
    values: {
      title: textIn(input.title, locale),
      event: event.name,
      organiser: event.organiserName,
      exhibitor: input.exhibitorName,
    },
    ...(happened === 'off' ? {} : { facts }),
    action: { label: t('action'), url: input.link },
    sender: event.organiserName,
  });
}
