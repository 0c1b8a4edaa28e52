import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { Contract } from '@foyer/domain/sponsorship/contract.schema.ts';
import type { ContractContent } from '@foyer/domain/sponsorship/contract-content.ts';
import { contractDe } from '@foyer/messages/sponsorship/contract.de.ts';
import { contractEn } from '@foyer/messages/sponsorship/contract.en.ts';
import { createTranslator } from 'use-intl/core';
import { type SheetPart, sheetAsPdf, sheetBehind } from './pdf-sheet.ts';
import { promiseInWords } from './promise-words.ts';

const wordsIn = (locale: Locale) =>
  createTranslator({ locale, messages: locale === 'de' ? contractDe : contractEn });

export const moneyIn = (locale: Locale, cents: number) =>
  new Intl.NumberFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
  }).format(cents / 100);
export const dayIn = (locale: Locale, day: CalendarDate) =>
  new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));

/** The contract as a paper; a draft says across each page that it is one. */
export function contractAsPdf(content: ContractContent): Promise<Buffer> {
  const { event, sponsor, contract, levelName, benefits, today, now } = content;
  const { locale, revision } = contract;
  const t = wordsIn(locale);
  const value = moneyIn(locale, contract.valueCents);
  const named = { sponsor: sponsor.name, event: event.name, organiser: event.organiserName };
  const parts: SheetPart[] = [
    { kind: 'title', text: t('title') },
    {
      kind: 'small',
      text: t('revision', { revision: String(revision), date: dayIn(locale, today) }),
    },
    { kind: 'heading', text: t('parties') },
    {
      kind: 'fact',
      name: t('organiser'),
      text: lines(event.organiserName, content.organiserAddress),
    },
    {
      kind: 'fact',
      name: t('sponsor'),
      text: lines(
        sponsor.name,
        contract.sponsorAddress,
        sponsor.contactName && t('contact', { name: sponsor.contactName }),
      ),
    },
    { kind: 'heading', text: t('subject') },
    {
      kind: 'fact',
      name: t('event'),
      text: `${event.name}, ${dayIn(locale, event.startsOn)} – ${dayIn(locale, event.endsOn)}, ${event.venueName}, ${event.city}`,
    },
    { kind: 'fact', name: t('level'), text: levelName },
    {
      kind: 'fact',
      name: t('value'),
      text:
        contract.contribution === 'money'
          ? t('money', { value })
          : t('inKind', { value, what: contract.contributionNote }),
    },
    { kind: 'fact', name: t('purpose'), text: contract.purpose },
    { kind: 'heading', text: t('benefits') },
    ...(benefits.length === 0 ? [{ kind: 'text', text: t('noBenefits') } as const] : []),
    ...benefits.map((benefit) => ({
      kind: 'item' as const,
      text: [textIn(benefit.title, locale), promiseInWords(locale, benefit.terms)]
        .filter(Boolean)
        .join(': '),
      note: [
        textIn(benefit.note, locale),
        benefit.dueOn && t('dueOn', { date: dayIn(locale, benefit.dueOn) }),
      ]
        .filter(Boolean)
        .join(' '),
    })),
    { kind: 'heading', text: t('terms') },
    ...clausesOf(content.terms || t('usualTerms', named), named),
    { kind: 'lines', names: [t('signOrganiser'), t('signSponsor')] },
  ];
  return sheetAsPdf({
    locale,
    title: `${t('title')} – ${event.name} – ${sponsor.name}`,
    parts,
    footer: t('footer', named),
    ...(content.isDraft ? { mark: t('draft') } : {}),
    writtenAt: now,
  });
}

const lines = (...said: readonly string[]) => said.filter(Boolean).join('\n');

/** The organiser's own clauses may name who they are about; nothing else is replaced. */
function clausesOf(terms: string, named: Readonly<Record<string, string>>): SheetPart[] {
  return terms
    .replaceAll(/\{(\w+)\}/g, (whole, name: string) => named[name] ?? whole)
    .split(/\n{2,}/)
    .map((text) => ({ kind: 'text' as const, text }));
}

/** The document as it was signed, with a page behind it that says who signed which document and when. */
export async function signedCopy(
  document: Buffer,
  contract: Pick<
    Contract,
    'locale' | 'revision' | 'sha256' | 'signedAt' | 'signedByName' | 'signedBy'
  >,
  { timeZone, now }: { readonly timeZone: string; readonly now: Date },
): Promise<Buffer> {
  const { locale, signedAt, signedBy, sha256 } = contract;
  if (!signedAt || !signedBy) return document;
  const t = wordsIn(locale);
  const at = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    ...{ dateStyle: 'long', timeStyle: 'long', timeZone },
  }).format(signedAt);
  return sheetBehind(document, {
    locale,
    title: t('signature.title'),
    parts: [
      { kind: 'title', text: t('signature.title') },
      { kind: 'text', text: t(`signature.${signedBy}`) },
      { kind: 'fact', name: t('signature.name'), text: contract.signedByName },
      { kind: 'fact', name: t('signature.at'), text: at },
      { kind: 'fact', name: t('signature.revision'), text: String(contract.revision) },
      { kind: 'fact', name: t('signature.hash'), text: sha256.match(/.{1,16}/g)?.join(' ') ?? '' },
      { kind: 'small', text: t('signature.note') },
    ],
    footer: t('signature.title'),
    writtenAt: now,
  });
}
