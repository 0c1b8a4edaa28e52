import { type CsvValue, csvLines, formatCsv } from '@foyer/domain/csv.ts';
import type { Lead } from '@foyer/domain/lead/lead.schema.ts';
import type { Locale } from '@foyer/domain/locale.ts';
import { leadColumnsDe, leadStatesDe } from '@foyer/messages/lead/lead.de.ts';
import { leadColumnsEn, leadStatesEn } from '@foyer/messages/lead/lead.en.ts';

type Reader = { readonly locale: Locale; readonly timeZone: string };

/** Leads of a booth with the consent of each, safe to open in a spreadsheet; written in pieces. */
export function leadCsv({ locale, timeZone }: Reader) {
  const words = locale === 'de' ? leadColumnsDe : leadColumnsEn;
  const degrees = (locale === 'de' ? leadStatesDe : leadStatesEn).temperature;
  // The same form in both languages: it sorts, and no program mistakes day for month.
  const clock = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone,
  });
  const time = (at: Date | null | undefined) => (at ? clock.format(at) : '');
  const columns: readonly (readonly [string, (lead: Lead) => CsvValue])[] = [
    [words.code, ({ badgeCode }) => badgeCode],
    [words.name, ({ contact }) => contact?.name],
    [words.organisation, ({ contact }) => contact?.organisation],
    [words.email, ({ contact }) => contact?.email],
    [words.rating, ({ rating }) => rating],
    [words.temperature, ({ temperature }) => temperature && degrees[temperature]],
    [words.tags, ({ tags }) => tags.join(', ')],
    [words.notes, ({ notes }) => notes.map(({ text }) => text).join('\n')],
    [words.nextStep, ({ nextStep }) => nextStep?.step],
    [words.nextStepOn, ({ nextStep }) => nextStep?.dueOn],
    [words.first, ({ firstCapturedAt }) => time(firstCapturedAt)],
    [words.last, ({ lastEntryAt }) => time(lastEntryAt)],
    [words.by, ({ capturedBy }) => capturedBy],
    [words.consent, ({ consent }) => (consent ? words.yes : words.no)],
    [words.fields, ({ consent }) => consent?.fields.map((field) => words[field]).join(', ')],
    [words.version, ({ consent }) => consent?.wordingVersion],
    [words.language, ({ consent }) => consent?.locale],
    [words.consentAt, ({ consent }) => time(consent?.at)],
    [
      words.channel,
      ({ consent }) =>
        consent && (consent.channel === 'badge_page' ? words.badgePage : words.inPerson),
    ],
    [words.withdrawnAt, ({ withdrawnAt }) => time(withdrawnAt)],
  ];
  return {
    head: () => formatCsv([columns.map(([heading]) => heading)]),
    lines: (leads: readonly Lead[]) =>
      csvLines(leads.map((lead) => columns.map(([, value]) => value(lead)))),
  };
}

export function leadsFileName(slug: string, locale: Locale): string {
  return `${(locale === 'de' ? leadColumnsDe : leadColumnsEn).file}-${slug}.csv`;
}
