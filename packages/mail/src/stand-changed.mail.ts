import type { Locale } from '@foyer/domain/locale.ts';
import { standLettersDe } from '@foyer/messages/mail/stand-letters.de.ts';
import { standLettersEn } from '@foyer/messages/mail/stand-letters.en.ts';
import { createTranslator } from 'use-intl/core';
import type { EventOfLetter } from './event-of-letter.ts';
import { type WrittenLetter, writeLetter } from './letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly event: EventOfLetter;
  readonly exhibitorName: string;
  readonly fromNumber: string;
  /** What it has instead; null where it has nothing. */
  readonly stand: {
    readonly standNumber: string;
    readonly hallName: string;
    readonly areaSquareMetres: number;
  } | null;
  readonly reason: string;
  readonly link: string;
};

/** To the exhibitor: its stand has changed, why, and where to acknowledge it. */
export function standChangedMail(input: Input): WrittenLetter {
  const { locale, toName, event, exhibitorName, fromNumber, stand, reason, link } = input;
  const messages = locale === 'de' ? standLettersDe : standLettersEn;
  const t = createTranslator({ locale, messages, namespace: 'changed' });
  const given = { exhibitor: exhibitorName, event: event.name, from: fromNumber };
  return writeLetter({
    locale,
    toName,
    subject: t('subject', { event: event.name }),
    heading: t('heading'),
    paragraphs: [
      stand ? t('moved', { ...given, stand: stand.standNumber }) : t('released', given),
      t('reason', { reason }),
    ],
    facts: stand
      ? [
          [t('facts.stand'), stand.standNumber],
          [t('facts.hall'), stand.hallName],
          [t('facts.area'), t('area', { area: stand.areaSquareMetres })],
        ]
      : [],
    action: { label: t('action'), url: link },
    notes: [t('note')],
    sender: event.organiserName,
  });
}
