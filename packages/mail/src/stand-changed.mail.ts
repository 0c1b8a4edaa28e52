import type { Locale } from '@foyer/domain/locales.ts';
import type { Grounds } from '@foyer/domain/stand/stand.schema.ts';
import { standLettersDe } from '@foyer/messages/mail/stand-letters.de.ts';
import { standLettersEn } from '@foyer/messages/mail/stand-letters.en.ts';
import { createTranslator } from 'use-intl/core';
import type { EventOfLetter } from './event-of-letter.ts';
import type { WrittenLetter } from './letter.ts';
import { groundsIn } from './stand-assigned.mail.ts';
import { writeTemplated } from './templated-letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly event: EventOfLetter;
  readonly exhibitorName: string;
  /** At whose stand it is; left out when it is its own. */
  readonly mainName?: string | undefined;
  readonly fromNumber: string;
  /** What it has instead; null where it has nothing. */
  readonly stand: {
    readonly standNumber: string;
    readonly hallName: string;
    readonly areaSquareMetres: number;
  } | null;
  readonly reason: string;
  /** By which rules the new stand was given; null when somebody gave it by hand. */
  readonly grounds?: Grounds | null | undefined;
  readonly link: string;
};

/** To the exhibitor: its stand has changed, why, and where to acknowledge it. */
export function standChangedMail(input: Input): WrittenLetter {
  const {
    locale,
    toName,
    event,
    exhibitorName,
    fromNumber,
    mainName,
    grounds,
    stand,
    reason,
    link,
  } = input;
  const messages = locale === 'de' ? standLettersDe : standLettersEn;
  const t = createTranslator({ locale, messages });
  const happened = stand ? 'changed' : 'released';
  return writeTemplated({
    kind: `stand-${happened}`,
    locale,
    toName,
    values: {
      event: event.name,
      organiser: event.organiserName,
      exhibitor: exhibitorName,
      previous_stand: fromNumber,
      stand: stand?.standNumber ?? '',
      situation: t(`${happened}.${mainName === undefined ? 'own' : 'shared'}`, {
        exhibitor: exhibitorName,
        event: event.name,
        from: fromNumber,
        stand: stand?.standNumber ?? '',
        main: mainName ?? '',
      }),
      reason,
      grounds: grounds ? groundsIn(locale, grounds).join('\n\n') : '',
    },
    facts: stand
      ? [
          [t('facts.stand'), stand.standNumber],
          [t('facts.hall'), stand.hallName],
          [t('facts.area'), t('area', { area: stand.areaSquareMetres })],
        ]
      : [],
    action: { label: t('changed.action'), url: link },
    sender: event.organiserName,
  });
}
