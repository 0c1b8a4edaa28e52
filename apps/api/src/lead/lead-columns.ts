import type { ContactField } from '@foyer/domain/lead/contact.ts';
import type { LeadSource, Temperature } from '@foyer/domain/lead/lead.schema.ts';
import { fittingAnswer, openQuestions, strayAnswer } from '@foyer/domain/lead/lead-form.rules.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { Answers } from '@foyer/domain/question/answer.rules.ts';
import type { Question } from '@foyer/domain/question/question.schema.ts';
import { leadColumnsDe, leadStatesDe } from '@foyer/messages/lead/lead.de.ts';
import { leadColumnsEn, leadStatesEn } from '@foyer/messages/lead/lead.en.ts';
import { answerWords } from '@foyer/messages/question/answer-words.ts';

/** What a file tells of a lead; '' where there is nothing. */
export type LeadTold = {
  /** Of those alone that are in `mergedInto`. */
  readonly leadId: string;
  readonly badgeCode: string;
  readonly name: string;
  readonly organisation: string;
  readonly jobTitle: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly source: string;
  readonly rating: string;
  readonly temperature: string;
  /** Lists of texts, as JSON. */
  readonly tags: string;
  readonly products: string;
  /** By question, as JSON. */
  readonly answers: string;
  readonly notes: string;
  readonly nextStep: string;
  readonly nextStepOn: string;
  /** Minutes since 1970. */
  readonly firstCapturedMinute: string;
  readonly lastEntryMinute: string;
  readonly capturedBy: string;
  /** What the person agreed to share, as JSON; '' without consent. */
  readonly fields: string;
  readonly wordingVersion: string;
  readonly language: string;
  /** ISO 8601 in UTC, as the entries have it. */
  readonly consentAt: string;
  readonly channel: string;
  readonly withdrawnAt: string;
};

export type LeadReader = {
  readonly locale: Locale;
  readonly timeZone: string;
  /** By id; what is gone from the booth's products is left out. */
  readonly productNames: ReadonlyMap<string, string>;
  /** By id: the code or name of the lead of the same person that it is shown with. */
  readonly mergedInto: ReadonlyMap<string, string>;
  readonly questions: readonly Question[];
  /** What the booth asked before; answers of then are told below. */
  readonly former: readonly Question[];
};

/** A heading, and what stands below it. */
export type LeadColumn = {
  readonly heading: string;
  readonly cell: (lead: LeadTold) => string;
};

/** What every file of leads tells, in its order: the consent of each goes with it. */
export function leadColumns(reader: LeadReader): LeadColumn[] {
  const { locale, timeZone, productNames, mergedInto, questions, former } = reader;
  const words = locale === 'de' ? leadColumnsDe : leadColumnsEn;
  const degrees = (locale === 'de' ? leadStatesDe : leadStatesEn).temperature;
  // The same form in both languages: it sorts, and no program mistakes day for month.
  const clock = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone,
  });
  // A fair has few different minutes, sets of tags and of fields; each is worked out once.
  const minute = remembered((minutes) => clock.format(Number(minutes) * 60_000));
  const toTheMinute = remembered((at) => clock.format(new Date(`${at}Z`)));
  const time = (at: string) => toTheMinute(at.slice(0, 'YYYY-MM-DDThh:mm'.length));
  const list = remembered((json) => textsIn(json).join(', '));
  const fields = remembered((json) =>
    textsIn(json)
      .map((field) => words[field as ContactField])
      .join(', '),
  );
  const products = remembered((json) =>
    textsIn(json)
      .flatMap((id) => productNames.get(id) ?? [])
      .join(', '),
  );
  const named = remembered((json) =>
    openQuestions(questions, JSON.parse(json))
      .map(({ label }) => textIn(label, locale))
      .join(', '),
  );
  const open: (readonly [string, LeadColumn['cell']])[] = questions.some(
    ({ isRequired }) => isRequired,
  )
    ? [[words.open, (lead) => (lead.withdrawnAt ? '' : named(lead.answers || '{}'))]]
    : [];
  const columns: readonly (readonly [string, LeadColumn['cell']])[] = [
    [words.code, ({ badgeCode }) => badgeCode],
    [words.name, ({ name }) => name],
    [words.organisation, ({ organisation }) => organisation],
    [words.jobTitle, ({ jobTitle }) => jobTitle],
    [words.email, ({ email }) => email],
    [words.phone, ({ phone }) => phone],
    [words.website, ({ website }) => website],
    [words.source, ({ source }) => source && words.sources[source as LeadSource]],
    [words.mergedInto, ({ leadId }) => mergedInto.get(leadId) ?? ''],
    [words.rating, ({ rating }) => rating],
    [words.temperature, ({ temperature }) => temperature && degrees[temperature as Temperature]],
    [words.tags, ({ tags }) => list(tags)],
    [words.products, (lead) => products(lead.products)],
    ...[...questions, ...former].map((question) => {
      const answer = remembered((json) => answerIn(question, JSON.parse(json), locale));
      return [textIn(question.label, locale), (lead: LeadTold) => answer(lead.answers)] as const;
    }),
    ...open,
    [words.notes, ({ notes }) => textsIn(notes).join('\n')],
    [words.nextStep, ({ nextStep }) => nextStep],
    [words.nextStepOn, ({ nextStepOn }) => nextStepOn],
    [words.first, ({ firstCapturedMinute }) => minute(firstCapturedMinute)],
    [words.last, ({ lastEntryMinute }) => minute(lastEntryMinute)],
    [words.by, ({ capturedBy }) => capturedBy],
    [words.consent, (lead) => (lead.fields ? words.yes : words.no)],
    [words.fields, (lead) => fields(lead.fields)],
    [words.version, ({ wordingVersion }) => wordingVersion],
    [words.language, ({ language }) => language],
    [words.consentAt, ({ consentAt }) => time(consentAt)],
    [
      words.channel,
      ({ channel }) => channel && (channel === 'badge_page' ? words.badgePage : words.inPerson),
    ],
    [words.withdrawnAt, ({ withdrawnAt }) => time(withdrawnAt)],
  ];
  return columns.map(([heading, cell]) => ({ heading, cell }));
}

function answerIn(question: Question, answers: Answers, locale: Locale): string {
  const stray = strayAnswer(question, answers);
  return stray ?? answerWords(question, fittingAnswer(question, answers), locale) ?? '';
}

const REMEMBERED = 10_000;

/** The same text gives the same cell, and nothing gives nothing. */
function remembered(write: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>([['', '']]);
  return (text) => {
    let cell = known.get(text);
    if (cell === undefined) {
      if (known.size > REMEMBERED) known.clear();
      cell = text === '' ? '' : write(text);
      known.set(text, cell);
    }
    return cell;
  };
}

export const textsIn = (json: string) =>
  (json === '' || json === '[]' ? [] : JSON.parse(json)) as string[];
