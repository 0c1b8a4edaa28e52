import type { Locale } from '@foyer/domain/locale.ts';
import { standLettersDe } from '@foyer/messages/mail/stand-letters.de.ts';
import { standLettersEn } from '@foyer/messages/mail/stand-letters.en.ts';
import { createTranslator } from 'use-intl/core';
import { daysOf, type EventOfLetter, placeOf } from './event-of-letter.ts';
import { type WrittenLetter, writeLetter } from './letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly event: EventOfLetter;
  readonly exhibitorName: string;
  readonly standNumber: string;
  readonly hallName: string;
  readonly areaSquareMetres: number;
  readonly link: string;
};

/** To the exhibitor: which stand it has. */
export function standAssignedMail(input: Input): WrittenLetter {
  const { locale, toName, event, exhibitorName, standNumber, hallName, link } = input;
  const messages = locale === 'de' ? standLettersDe : standLettersEn;
  const t = createTranslator({ locale, messages, namespace: 'assigned' });
  return writeLetter({
    locale,
    toName,
    subject: t('subject', { event: event.name, stand: standNumber }),
    heading: t('heading'),
    paragraphs: [t('intro', { exhibitor: exhibitorName, event: event.name, stand: standNumber })],
    facts: [
      [t('facts.stand'), standNumber],
      [t('facts.hall'), hallName],
      [t('facts.area'), t('area', { area: input.areaSquareMetres })],
      [t('facts.days'), daysOf(event, locale)],
      [t('facts.place'), placeOf(event)],
    ],
    action: { label: t('action'), url: link },
    notes: [t('note')],
    sender: event.organiserName,
  });
}
