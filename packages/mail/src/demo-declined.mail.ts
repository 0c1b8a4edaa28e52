import { type Locale, type LocalizedText, textIn } from '@foyer/domain/locales.ts';
import { demoLettersDe } from '@foyer/messages/mail/demo-letters.de.ts';
import { demoLettersEn } from '@foyer/messages/mail/demo-letters.en.ts';
import { createTranslator } from 'use-intl/core';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly eventName: string;
  readonly organiserName: string;
  readonly exhibitorName: string;
  readonly title: LocalizedText;
  /** What the organiser said; may be empty for a cancelled one. */
  readonly reason: string;
  readonly happened: 'declined' | 'cancelled';
  readonly link: string;
};

/** To the exhibitor's people who may edit: why the demo does not come, and what they can do. */
export function demoDeclinedMail(input: Input): WrittenLetter {
  const { locale, happened, reason } = input;
  const messages = locale === 'de' ? demoLettersDe : demoLettersEn;
  const t = createTranslator({ locale, messages });
  return writeTemplated({
    kind: `demo-${happened}`,
    locale,
    toName: input.toName,
    values: {
      title: textIn(input.title, locale),
      event: input.eventName,
      organiser: input.organiserName,
      exhibitor: input.exhibitorName,
    },
    quotes: reason === '' ? [] : [{ title: t(`${happened}.reason`), body: reason }],
    action: { label: t('action'), url: input.link },
    sender: input.organiserName,
  });
}
