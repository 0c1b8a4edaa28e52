import { describe, expect, it } from 'vitest';
import { callStandings } from '../call/call.schema.ts';
import {
  type ApplicationStatus,
  applicationStatuses,
  canDecide,
  canEdit,
  canMoveApplication,
  canRestart,
  canSubmit,
  decisionSchema,
  isDecided,
  statusTold,
  toldAs,
  undoneStatus,
} from './application-status.rules.ts';

/** The table once more, as people say it; a changed move has to be wanted twice. */
const moves: Record<ApplicationStatus, string> = {
  draft: 'submitted withdrawn',
  submitted: 'in_review changes_requested to_accept to_waitlist to_reject withdrawn',
  in_review: 'changes_requested to_accept to_waitlist to_reject withdrawn',
  changes_requested: 'submitted to_accept to_waitlist to_reject withdrawn',
  to_accept: 'in_review waitlisted to_waitlist to_reject accepted withdrawn',
  to_waitlist: 'in_review waitlisted to_accept to_reject withdrawn',
  to_reject: 'in_review waitlisted to_accept to_waitlist rejected withdrawn',
  waitlisted: 'to_accept to_reject withdrawn',
  accepted: '',
  rejected: 'draft',
  withdrawn: 'draft',
};
const refused = (code: string) => ({ allowed: false, code: `application.${code}` });

describe('an application', () => {
  for (const from of applicationStatuses) {
    for (const to of applicationStatuses) {
      const listed = moves[from].split(' ').includes(to);
      it(`${from} → ${to} is ${listed ? 'a move' : 'refused'}`, () => {
        expect(canMoveApplication(from, to)).toEqual(
          listed ? { allowed: true } : { ...refused('wrong_status'), params: { from, to } },
        );
      });
    }
  }
  it('is accepted or rejected only after a decision that nobody was told yet', () => {
    const leadingTo = (to: ApplicationStatus) =>
      applicationStatuses.filter((from) => canMoveApplication(from, to).allowed);
    expect(leadingTo('accepted')).toEqual(['to_accept']);
    expect(leadingTo('rejected')).toEqual(['to_reject']);
  });
  it.each(decisionSchema.options)('that is decided as %s is told exactly that', (decision) => {
    expect(canMoveApplication(decision, toldAs[decision]).allowed).toBe(true);
  });
});

describe('a decision', () => {
  it('is told to nobody before the organiser tells it', () => {
    for (const status of applicationStatuses) {
      const told = statusTold({ status, isWaitlisted: false });
      expect(told).toBe(isDecided(status) ? 'in_review' : status);
      expect(isDecided(statusTold({ status, isWaitlisted: true }))).toBe(false);
    }
  });
  it('is taken back to the review, or to the waiting list of who was told so', () => {
    for (const status of applicationStatuses) {
      const back = (isWaitlisted: boolean) => undoneStatus({ status, isWaitlisted });
      expect([back(false), back(true)]).toEqual(
        isDecided(status) ? ['in_review', 'waitlisted'] : [null, null],
      );
      const to = back(true);
      if (to) expect(canMoveApplication(status, to).allowed).toBe(true);
    }
  });
  it('to let somebody wait who waits already is none', () => {
    const waiting = { status: 'to_accept', isWaitlisted: true } as const;
    expect(canDecide(waiting, 'to_waitlist').allowed).toBe(false);
    expect(canDecide(waiting, 'to_reject').allowed).toBe(true);
    expect(canDecide({ ...waiting, isWaitlisted: false }, 'to_waitlist').allowed).toBe(true);
  });
});

describe('the deadline', () => {
  it.each(callStandings)('when the call is %s', (call) => {
    const late = { allowed: call === 'open' };
    for (const may of [canSubmit, canEdit]) {
      expect(may('draft', call)).toEqual(call === 'open' ? late : refused('call_closed'));
      expect(may('changes_requested', call)).toEqual({ allowed: true });
    }
    for (const status of ['rejected', 'withdrawn'] as const) {
      expect(canRestart(status, call)).toEqual(call === 'open' ? late : refused('call_closed'));
    }
  });
  it('does not matter to what cannot be written or restarted at all', () => {
    for (const status of applicationStatuses) {
      const isEditable = ['draft', 'changes_requested'].includes(status);
      expect(canEdit(status, 'open').allowed).toBe(isEditable);
      expect(canRestart(status, 'open').allowed).toBe(['rejected', 'withdrawn'].includes(status));
    }
  });
});
