import { type Locale, type LocalizedText, textIn } from '@foyer/domain/locales.ts';
import { demoLettersDe } from '@foyer/messages/mail/demo-letters.de.ts';
import { demoLettersEn } from '@foyer/messages/mail/demo-letters.en.ts';
import { createTranslator } from 'use-intl/core';
import { dayOf, timesOf } from './demo-times.ts';
import type { EventOfLetter } from './event-of-letter.ts';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

type Slot = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Null: at the exhibitor's own stand. */
  readonly placeName: LocalizedText | null;
};

type Input = Slot & {
  readonly locale: Locale;
  readonly toName: string;
  readonly event: Pick<EventOfLetter, 'name' | 'organiserName' | 'timeZone'>;
  readonly exhibitorName: string;
  readonly title: LocalizedText;
  readonly presenter: string;
  /** What the exhibitor had wished for, or where the demo was until now. */
  readonly before: Slot;
  readonly happened: 'scheduled' | 'moved';
  readonly link: string;
};

/** To the exhibitor's people who may edit: where and when the demo is, for the first time or anew. */
export function demoScheduledMail(input: Input): WrittenLetter {
  const { locale, event, happened, before } = input;
  const t = createTranslator({ locale, messages: locale === 'de' ? demoLettersDe : demoLettersEn });
  const place = (slot: Slot) => (slot.placeName ? textIn(slot.placeName, locale) : t('ownStand'));
  const day = (slot: Slot) => dayOf(slot.startsAt, event.timeZone, locale);
  const times = (slot: Slot) => timesOf(slot, event.timeZone, locale);
  const was = (say: (slot: Slot) => string) =>
    happened === 'moved' && say(before) !== say(input)
      ? `${say(input)} (${t('moved.before')}: ${say(before)})`
      : say(input);
  const isOtherwise = [place, day, times].some((say) => say(before) !== say(input));
  return writeTemplated({
    kind: `demo-${happened}`,
    locale,
    toName: input.toName,
    values: {
      title: textIn(input.title, locale),
      event: event.name,
      organiser: event.organiserName,
      exhibitor: input.exhibitorName,
      otherwise: happened === 'scheduled' && isOtherwise ? t('scheduled.otherwise') : '',
    },
    facts: [
      [t('facts.day'), was(day)],
      [t('facts.time'), was(times)],
      [t('facts.place'), was(place)],
      [t('facts.presenter'), input.presenter],
    ],
    action: { label: t('action'), url: input.link },
    sender: event.organiserName,
  });
}
