import { type Locale, type LocalizedText, textIn } from '@foyer/domain/locales.ts';
import { demoLettersDe } from '@foyer/messages/mail/demo-letters.de.ts';
import { demoLettersEn } from '@foyer/messages/mail/demo-letters.en.ts';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly eventName: string;
  readonly organiserName: string;
  readonly exhibitorName: string;
  readonly title: LocalizedText;
  readonly link: string;
};

/** To the exhibitor's people who may edit: the demo is out of the programme and waits for a place. */
export function demoTakenBackMail(input: Input): WrittenLetter {
  const { locale } = input;
  const words = locale === 'de' ? demoLettersDe : demoLettersEn;
  return writeTemplated({
    kind: 'demo-taken-back',
    locale,
    toName: input.toName,
    values: {
      title: textIn(input.title, locale),
      event: input.eventName,
      organiser: input.organiserName,
      exhibitor: input.exhibitorName,
    },
    action: { label: words.action, url: input.link },
    sender: input.organiserName,
  });
}
