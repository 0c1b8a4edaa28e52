import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import type { Event } from '@foyer/domain/event/event.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { Claim } from '@foyer/domain/sponsorship/claim.schema.ts';
import type { SponsorshipDetail } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { sponsorReportDe } from '@foyer/messages/sponsorship/sponsor-report.de.ts';
import { sponsorReportEn } from '@foyer/messages/sponsorship/sponsor-report.en.ts';
import { createTranslator } from 'use-intl/core';
import { dayIn, moneyIn } from './contract-document.ts';
import { type SheetPart, sheetAsPdf } from './pdf-sheet.ts';
import { promiseInWords } from './promise-words.ts';

type Given = {
  readonly event: Event;
  readonly sponsor: Pick<
    SponsorshipDetail,
    'name' | 'levelName' | 'valueCents' | 'contractedOn' | 'promises'
  >;
  readonly locale: Locale;
  readonly now: Date;
};

/** For the sponsor and for the file: what was promised, what was delivered, and what Foyer counted. */
export function reportAsPdf({ event, sponsor, locale, now }: Given): Promise<Buffer> {
  const messages = locale === 'de' ? sponsorReportDe : sponsorReportEn;
  const t = createTranslator({ locale, messages });
  const today = calendarDateAt(now, event.timeZone);
  const delivered = sponsor.promises.filter(({ status }) => status === 'delivered').length;
  const total = sponsor.promises.length;
  const partsOf = (claim: Claim): SheetPart[] => {
    const { title, terms, status, deliveredAt, figure, proof } = claim;
    const at = deliveredAt && dayIn(locale, calendarDateAt(deliveredAt, event.timeZone));
    const counted = countedIn(claim);
    return [
      { kind: 'heading', text: textIn(title, locale) },
      fact('promised', promiseInWords(locale, terms) || textIn(title, locale)),
      fact('delivered', at ? t('on', { date: at }) : t(`status.${status}`)),
      ...(figure !== null && counted ? [fact('figure', t(`figures.${counted}`, { figure }))] : []),
      ...(proof?.kind === 'link' ? [fact('proof', proof.url)] : []),
      ...(proof?.kind === 'picture' ? [fact('proof', t('picture'))] : []),
      ...(proof?.kind === 'count' ? [fact('proof', t('counted', { count: proof.count }))] : []),
      ...(proof?.note ? [fact('note', proof.note)] : []),
    ];
  };
  const fact = (name: keyof typeof sponsorReportDe.facts, text: string): SheetPart => ({
    kind: 'fact',
    name: t(`facts.${name}`),
    text,
  });
  return sheetAsPdf({
    locale,
    title: `${t('title')} – ${sponsor.name}`,
    parts: [
      { kind: 'title', text: t('title') },
      { kind: 'small', text: t('asOf', { date: dayIn(locale, today) }) },
      fact('sponsor', sponsor.name),
      fact('event', event.name),
      fact('level', textIn(sponsor.levelName, locale)),
      fact('value', moneyIn(locale, sponsor.valueCents)),
      ...(sponsor.contractedOn ? [fact('contract', dayIn(locale, sponsor.contractedOn))] : []),
      { kind: 'text', text: t('sum', { delivered, total }) },
      ...sponsor.promises.flatMap(partsOf),
    ],
    footer: t('footer', { organiser: event.organiserName, event: event.name }),
    writtenAt: now,
  });
}

/** Of which kind the number is that Foyer counts for this promise. */
function countedIn({ terms }: Claim): 'logo' | 'demos' | 'scanning' | 'passes' | null {
  const { class: kind } = terms;
  return kind === 'logo' || kind === 'demos' || kind === 'scanning' || kind === 'passes'
    ? kind
    : null;
}
