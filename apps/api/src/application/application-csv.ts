import type { ApplicationDetail } from '@foyer/domain/application/application.schema.ts';
import { type CsvValue, formatCsv } from '@foyer/domain/csv.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import { isUpload, type Question } from '@foyer/domain/question/question.schema.ts';
import {
  applicationColumnsDe,
  applicationStatesDe,
} from '@foyer/messages/application/application.de.ts';
import {
  applicationColumnsEn,
  applicationStatesEn,
} from '@foyer/messages/application/application.en.ts';
import { answerWords } from '@foyer/messages/question/answer-words.ts';

type Given = {
  readonly questions: readonly Question[];
  readonly locale: Locale;
  readonly timeZone: string;
};

/** One line an application, one column a question of today's form; nothing can act as a formula. */
export function applicationsAsCsv(
  applications: readonly ApplicationDetail[],
  { questions, locale, timeZone }: Given,
): string {
  const columns = locale === 'de' ? applicationColumnsDe : applicationColumnsEn;
  const states =
    locale === 'de' ? applicationStatesDe.application : applicationStatesEn.application;
  return formatCsv([
    [...Object.values(columns), ...questions.map(({ label }) => textIn(label, locale))],
    ...applications.map((one) => [
      one.name,
      states[one.status],
      one.contactName,
      one.contactEmail,
      one.locale,
      minuteOf(one.submittedAt, timeZone),
      one.reviewers.map(({ name }) => name).join(', '),
      ...questions.map((question) => cell(one, question, locale)),
    ]),
  ]);
}

function cell(
  { submission, files }: ApplicationDetail,
  question: Question,
  locale: Locale,
): CsvValue {
  const value = submission.answers[question.questionId];
  if (isUpload(question)) return files.find(({ fileId }) => fileId === value)?.fileName ?? '';
  return typeof value === 'number' ? value : (answerWords(question, value, locale) ?? '');
}

/** `2026-02-01 10:05` at the event: sorts as text and reads as a date in any language. */
function minuteOf(at: Date, timeZone: string): string {
  const format = { dateStyle: 'short', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat('sv-SE', format).format(at);
}
