import type { Locale } from '@foyer/domain/locales.ts';
import type { Grounds } from '@foyer/domain/stand/stand.schema.ts';
import { standLettersDe } from '@foyer/messages/mail/stand-letters.de.ts';
import { standLettersEn } from '@foyer/messages/mail/stand-letters.en.ts';
import { placementWordsDe } from '@foyer/messages/placement/placement.de.ts';
import { placementWordsEn } from '@foyer/messages/placement/placement.en.ts';
import { createTranslator } from 'use-intl/core';
import { daysOf, type EventOfLetter, placeOf } from './event-of-letter.ts';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly event: EventOfLetter;
  readonly exhibitorName: string;
  /** At whose stand it is; left out when it is its own. */
  readonly mainName?: string | undefined;
  readonly standNumber: string;
  readonly hallName: string;
  readonly areaSquareMetres: number;
  readonly link: string;
  /** By which rules it was given; null when somebody gave it by hand. */
  readonly grounds?: Grounds | null | undefined;
};

/** To the exhibitor: which stand it has. */
export function standAssignedMail(input: Input): WrittenLetter {
  const { locale, toName, event, exhibitorName, standNumber, hallName, mainName, link } = input;
  const messages = locale === 'de' ? standLettersDe : standLettersEn;
  const t = createTranslator({ locale, messages });
  return writeTemplated({
    kind: 'stand-assigned',
    locale,
    toName,
    values: {
      event: event.name,
      organiser: event.organiserName,
      exhibitor: exhibitorName,
      stand: standNumber,
      situation: t(mainName === undefined ? 'assigned.own' : 'assigned.shared', {
        exhibitor: exhibitorName,
        event: event.name,
        stand: standNumber,
        main: mainName ?? '',
      }),
      grounds: mainName === undefined ? groundsOf(input, t('assigned.grounds.byHand')) : '',
    },
    facts: [
      [t('facts.stand'), standNumber],
      [t('facts.hall'), hallName],
      [t('facts.area'), t('area', { area: input.areaSquareMetres })],
      [t('facts.days'), daysOf(event, locale)],
      [t('facts.place'), placeOf(event)],
    ],
    action: { label: t('assigned.action'), url: link },
    sender: event.organiserName,
  });
}

const groundsOf = ({ locale, grounds }: Input, byHand: string) =>
  grounds ? groundsIn(locale, grounds).join('\n\n') : byHand;

/** Objective rules, said to each: which wish was met, why not the first, and what counted. */
export function groundsIn(
  locale: Locale,
  { rank, wishes, missed, weights, seed }: Grounds,
): string[] {
  const messages = locale === 'de' ? standLettersDe : standLettersEn;
  const t = createTranslator({ locale, messages, namespace: 'assigned.grounds' });
  const words = locale === 'de' ? placementWordsDe : placementWordsEn;
  const reason = missed && (words.missed as Record<string, string>)[missed.code];
  const wish = rank > 0 ? t('rank', { rank: String(rank), wishes }) : t('noRank', { wishes });
  const names = weights.flatMap((name) => (words.weights as Record<string, string>)[name] ?? []);
  return [
    [wishes > 0 && wish, reason && t('missed', { stand: missed.number, reason })]
      .filter((sentence) => sentence)
      .join(' '),
    t('rules', {
      weights: new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
      seed: String(seed),
    }),
  ].filter((paragraph) => paragraph !== '');
}
