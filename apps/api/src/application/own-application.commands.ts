import { refuseApplication } from '@foyer/domain/application/application.refusals.ts';
import type { ApplicationFile } from '@foyer/domain/application/application.schema.ts';
import {
  canEdit,
  canMoveApplication,
  canRestart,
  canSubmit,
} from '@foyer/domain/application/application-status.rules.ts';
import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import { callStandingAt } from '@foyer/domain/call/call.rules.ts';
import type { Call, CallStanding } from '@foyer/domain/call/call.schema.ts';
import type { Event } from '@foyer/domain/event/event.schema.ts';
import type { Participation } from '@foyer/domain/exhibitor/participation.rules.ts';
import { mergeParts, type PartConflict, type PartSave } from '@foyer/domain/part-edits.ts';
import type { Answers, AnswerValue } from '@foyer/domain/question/answer.rules.ts';
import {
  type AnswerIssue,
  answerFromForm,
  type FormValues,
  issueOfAnswer,
} from '@foyer/domain/question/answer-form.rules.ts';
import type { Question } from '@foyer/domain/question/question.schema.ts';
import { isUpload } from '@foyer/domain/question/question.schema.ts';
import type { Verdict } from '@foyer/domain/refusal.ts';
import { lineSchema } from '@foyer/domain/text.ts';
import { answerWords } from '@foyer/messages/question/answer-words.ts';
import { asSystem } from '../access/as-system.ts';
import type { ApplicantScope } from '../access/scopes.ts';
import { findCall } from '../call/call.queries.ts';
import { getEvent } from '../event/event.queries.ts';
import { endParticipation } from '../exhibitor/exhibitor.commands.ts';
import { recordFact } from '../facts/record-fact.ts';
import { sendReceipt } from './application.mail.ts';
import {
  deleteUnnamedFiles,
  findParticipation,
  getOwn,
  listFiles,
  lockOwn,
  type OwnChange,
  type StoredApplication,
  saveAnswers,
  saveOwn,
} from './own-application.queries.ts';

export type OwnApplication = {
  readonly application: StoredApplication;
  readonly event: Event;
  readonly call: Call | null;
  readonly standing: CallStanding;
  readonly participation: Participation | null;
  readonly files: readonly ApplicationFile[];
};

/** Everything the applicant's page shows. */
export async function viewOwnApplication(scope: ApplicantScope): Promise<OwnApplication> {
  const application = await getOwn(scope);
  const participation = await findParticipation(scope);
  const files = await listFiles(scope, scope.applicationId);
  return { application, participation, files, ...(await atCall(scope)) };
}

async function atCall(scope: ApplicantScope) {
  const event = await getEvent(scope);
  const call = await findCall(scope);
  const today = calendarDateAt(scope.now, event.timeZone);
  return { event, call, standing: call ? callStandingAt(call, today) : ('off' as const) };
}

function insist(verdict: Verdict<Parameters<typeof refuseApplication>[0]>): void {
  if (!verdict.allowed) throw refuseApplication(verdict.code, verdict.params);
}

/** The application, held until the transaction ends, while it may still be written in. */
export async function lockedDraft(scope: ApplicantScope) {
  const application = await lockOwn(scope);
  const at = await atCall(scope);
  insist(canEdit(application.status, at.standing));
  return { application, questions: at.call?.questions ?? [], standing: at.standing };
}

/** By the name of the field or the id of the question. */
export type FormIssues = Readonly<Record<string, AnswerIssue>>;
/** What somebody else with the same link wrote meanwhile, in words, by the same names. */
export type FormConflicts = Readonly<Record<string, { theirs: string; version: number }>>;
export type SavedForm = { readonly issues: FormIssues; readonly conflicts: FormConflicts };

export type SentForm = {
  readonly form: FormValues;
  /** The fields that changed; null where everything was sent. */
  readonly touched: readonly string[] | null;
  /** What the form was when it was opened; a form that does not say takes what is there for seen. */
  readonly opened: Pick<PartSave<string>, 'sitting' | 'seenOf'> & {
    readonly seenVersion: number | null;
  };
};

/**
 * Keeps what can be kept of a form while it is being filled, and says what cannot. An answer that is
 * none stays unsaved, and so does one that somebody else has written since the form was opened.
 */
export async function saveForm(scope: ApplicantScope, sent: SentForm): Promise<SavedForm> {
  const { application, questions } = await lockedDraft(scope);
  const { changes, issues } = readForm(questions, sent);
  const { version, edits, saved, conflicts } = mergeParts(
    { ...application, read: (part) => valueIn(application, part) },
    {
      ...sent.opened,
      seenVersion: sent.opened.seenVersion ?? application.version,
      ...{ changes, by: '', at: scope.now },
    },
  );
  const named = saved.filter(isContact);
  const answered = saved.filter((part) => !isContact(part));
  if (saved.length > 0) {
    await saveOwn(scope, {
      ...Object.fromEntries(named.map((part) => [part, changes[part]])),
      written: { version, edits },
    });
  }
  if (answered.length > 0) {
    const given = answered.filter((part) => changes[part] !== null);
    await saveAnswers(scope, {
      given: Object.fromEntries(given.map((part) => [part, changes[part]])) as Answers,
      emptied: answered.filter((part) => changes[part] === null),
    });
  }
  const theirsOf = ({ part, theirs }: PartConflict<string>) => {
    const question = questions.find(({ questionId }) => questionId === part);
    if (!question) return String(theirs ?? '');
    return (
      answerWords(question, (theirs ?? undefined) as AnswerValue | undefined, scope.locale) ?? ''
    );
  };
  return {
    issues,
    conflicts: Object.fromEntries(
      conflicts.map((one) => [one.part, { theirs: theirsOf(one), version }]),
    ),
  };
}

const contactFields = ['name', 'contactName'] as const;
const isContact = (part: string): part is (typeof contactFields)[number] =>
  (contactFields as readonly string[]).includes(part);

const valueIn = (application: StoredApplication, part: string): unknown =>
  isContact(part) ? application[part] : (application.answers[part] ?? null);

/** What a form would change, and what is wrong with the rest of it; null empties an answer. */
function readForm(questions: readonly Question[], { form, touched }: SentForm) {
  const isTouched = (name: string) => touched === null || touched.includes(name);
  const issues: Record<string, AnswerIssue> = {};
  const changes: Record<string, AnswerValue | null> = {};
  for (const question of questions.filter((one) => !isUpload(one))) {
    const { questionId } = question;
    if (!isTouched(questionId)) continue;
    const value = answerFromForm(question, form);
    const issue = issueOfAnswer(question, value, { isFinal: false });
    if (issue) issues[questionId] = issue;
    else changes[questionId] = value;
  }
  for (const field of contactFields) {
    const text = form[field]?.[0];
    if (text === undefined || !isTouched(field)) continue;
    const read = lineSchema(120).safeParse(text);
    if (read.success) changes[field] = read.data;
    else issues[field] = text.trim() === '' ? 'required' : 'invalid';
  }
  return { changes, issues };
}

/** Hands it in as it is stored; what is missing is said by question, and nothing is handed in. */
export async function submitApplication(scope: ApplicantScope): Promise<FormIssues> {
  const { application, questions, standing } = await lockedDraft(scope);
  insist(canSubmit(application.status, standing));
  const issues = missingOf(questions, application.answers);
  if (Object.keys(issues).length > 0) return issues;
  const { locale } = scope;
  const submission = { questions, answers: onlyAsked(questions, application.answers) };
  await saveOwn(scope, { status: 'submitted', submission, locale });
  await deleteUnnamedFiles(scope);
  const isAgain = application.submission !== null;
  await record(scope, isAgain ? 'submitted_again' : 'submitted', application);
  await asSystem(scope, (system) => sendReceipt(system, application));
  return {};
}

function missingOf(questions: readonly Question[], answers: Answers): FormIssues {
  const issues: Record<string, AnswerIssue> = {};
  for (const question of questions) {
    const value = answers[question.questionId] ?? null;
    const issue = issueOfAnswer(question, value, { isFinal: true });
    if (issue) issues[question.questionId] = issue;
  }
  return issues;
}

/** An answer to a question that was taken out of the form since goes nowhere. */
function onlyAsked(questions: readonly Question[], answers: Answers): Answers {
  const asked = new Set(questions.map(({ questionId }) => questionId));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
}

/** The accepted one takes its exhibitor along, until somebody has confirmed with an account. */
export async function withdrawApplication(scope: ApplicantScope): Promise<void> {
  const application = await lockOwn(scope);
  const { exhibitorId } = application;
  if (exhibitorId) {
    const participation = await findParticipation(scope);
    if (participation !== 'accepted') {
      throw refuseApplication('application.wrong_status', {
        from: application.status,
        to: 'withdrawn',
      });
    }
    await asSystem(scope, (system) => endParticipation(system, { exhibitorId, to: 'withdrawn' }));
    return;
  }
  insist(canMoveApplication(application.status, 'withdrawn'));
  await move(scope, application, { status: 'withdrawn', isWaitlisted: false });
}

/** Once more from the beginning, with the answers there are. */
export async function restartApplication(scope: ApplicantScope): Promise<void> {
  const application = await lockOwn(scope);
  const { standing } = await atCall(scope);
  insist(canRestart(application.status, standing));
  await move(scope, application, { status: 'draft', isWaitlisted: false });
}

async function move(
  scope: ApplicantScope,
  application: StoredApplication,
  change: OwnChange & { readonly status: 'withdrawn' | 'draft' },
): Promise<void> {
  await saveOwn(scope, change);
  // What was never handed in is nobody's history.
  if (application.submission === null) return;
  await record(scope, change.status === 'draft' ? 'restarted' : 'withdrawn', application);
}

function record(
  scope: ApplicantScope,
  happened: 'submitted' | 'submitted_again' | 'withdrawn' | 'restarted',
  { name, status }: StoredApplication,
): Promise<void> {
  return recordFact(scope, {
    noun: 'application',
    nounId: scope.applicationId,
    type: `application.${happened}`,
    audience: 'organiser',
    before: { status },
    after: { name },
  });
}
