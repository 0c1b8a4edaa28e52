import { randomUUID } from 'node:crypto';
import {
  canMoveApplication,
  canRestart,
  isEditable,
  statusTold,
} from '@foyer/domain/application/application-status.rules.ts';
import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import { callStandingAt, isCallAnnounced, opensCall } from '@foyer/domain/call/call.rules.ts';
import type { Call, PublicCall } from '@foyer/domain/call/call.schema.ts';
import { keptUntil } from '@foyer/domain/event/retention.rules.ts';
import { canMoveParticipation } from '@foyer/domain/exhibitor/participation.rules.ts';
import type {
  ApplicationSaid,
  OwnApplicationView,
  PublicPage,
  StartForm,
} from '@foyer/domain/public-page.ts';
import { type FormValues, formOfAnswer } from '@foyer/domain/question/answer-form.rules.ts';
import { handOutTicket } from './access/form-ticket.ts';
import type { ApplicantScope, VisitorScope } from './access/scopes.ts';
import type { OwnApplication, SavedForm } from './application/own-application.commands.ts';
import { viewOwnApplication } from './application/own-application.commands.ts';
import { startPurpose } from './application/start.commands.ts';
import { findCall } from './call/call.queries.ts';
import { getEvent, publicEventOf } from './event/event.queries.ts';

export function publicCallOf(call: Call): PublicCall {
  const { title, text, afterwards, opensOn, closesOn, questions } = call;
  return { title, text, afterwards, opensOn, closesOn, questions };
}

const emptyStart: StartForm['values'] = { name: '', contactName: '', email: '' };

export type AskedCall = {
  /** Of a private call; empty in the address of a public one. */
  readonly key: string;
  readonly path: string;
  readonly form?: Partial<Omit<StartForm, 'ticket'>>;
};

/** The call with the form to begin with; after the deadline nothing but that it is over. */
export async function loadCall(scope: VisitorScope, asked: AskedCall): Promise<PublicPage> {
  const call = await findCall(scope);
  if (!call || !opensCall(call, asked.key)) return { kind: 'not_found' };
  const event = await getEvent(scope);
  const today = calendarDateAt(scope.now, event.timeZone);
  const standing = callStandingAt(call, today);
  const form = {
    ticket: handOutTicket(scope.services.config, startPurpose(scope), scope.now),
    ...{ values: emptyStart, issues: {}, refusal: null, sentTo: null },
    ...asked.form,
  };
  return {
    kind: 'call',
    event: publicEventOf(event),
    isCalling: isCallAnnounced(call, today),
    call: standing === 'closed' ? null : publicCallOf(call),
    standing,
    path: asked.path,
    form: standing === 'open' ? form : null,
    keptUntil: keptUntil(event),
  };
}

export type AskedApplication = {
  readonly token: string;
  readonly said: ApplicationSaid;
  /** What was sent and could not be kept, to be mended where it stands. */
  readonly typed?: SavedForm & { readonly form: FormValues };
};

export async function loadApplication(
  scope: ApplicantScope,
  { token, said, typed }: AskedApplication,
): Promise<PublicPage> {
  const own = await viewOwnApplication(scope);
  return {
    kind: 'application',
    event: publicEventOf(own.event),
    call: own.call && publicCallOf(own.call),
    application: viewOf(own, typed),
    said,
    token,
    keptUntil: keptUntil(own.event),
  };
}

function viewOf(own: OwnApplication, typed: AskedApplication['typed']): OwnApplicationView {
  const { application, call, standing, participation, files } = own;
  const { status, submission } = application;
  const told = statusTold(application);
  const isTold = ['accepted', 'waitlisted', 'rejected'].includes(told);
  const mayWrite = isEditable(status) && (status !== 'draft' || standing === 'open');
  const questions = call?.questions ?? [];
  const stored = questions.map((question) =>
    formOfAnswer(question, application.answers[question.questionId]),
  );
  const { name, contactName, contactEmail, changeRequest, note } = application;
  const values: FormValues = Object.assign(
    { name: [name], contactName: [contactName] },
    ...stored,
    typed?.form ?? {},
  );
  return {
    ...{ status: told, participation, name, contactName, contactEmail },
    changeRequest: status === 'changes_requested' ? changeRequest : '',
    // A note to a decision that was not told is not told either.
    note: isTold && status === told ? note : '',
    form: mayWrite
      ? {
          ...{ questions, values },
          issues: typed?.issues ?? {},
          conflicts: typed?.conflicts ?? {},
          version: application.version,
          sitting: randomUUID(),
        }
      : null,
    submission: mayWrite ? null : submission,
    files,
    mayWithdraw: participation
      ? participation === 'accepted' && canMoveParticipation(participation, 'withdrawn').allowed
      : canMoveApplication(status, 'withdrawn').allowed,
    mayRestart: canRestart(status, standing).allowed,
  };
}
