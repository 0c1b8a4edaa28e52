import { describe, expect, it } from 'vitest';
import {
  canMoveParticipation,
  isTakingPart,
  type Participation,
  participationMoves,
  participationOnceJoined,
  participations,
  participationTold,
  reinstatedParticipation,
} from './participation.rules.ts';

/** The table once more, as people say it; a changed move has to be wanted twice. */
const moves: Record<Participation, string> = {
  invited: 'applied confirmed withdrawn cancelled',
  applied: 'in_review withdrawn cancelled',
  in_review: 'changes_requested to_accept to_reject waitlisted withdrawn cancelled',
  changes_requested: 'in_review withdrawn cancelled',
  to_accept: 'in_review accepted withdrawn cancelled',
  to_reject: 'in_review rejected withdrawn cancelled',
  waitlisted: 'to_accept to_reject withdrawn cancelled',
  accepted: 'confirmed withdrawn cancelled',
  rejected: 'applied',
  confirmed: 'withdrawn cancelled',
  withdrawn: 'applied invited confirmed',
  cancelled: 'applied invited confirmed',
};

describe('participation', () => {
  for (const from of participations) {
    for (const to of participations) {
      const listed = moves[from].split(' ').includes(to);
      it(`${from} → ${to} is ${listed ? 'a move' : 'refused'}`, () => {
        expect(canMoveParticipation(from, to)).toEqual(
          listed
            ? { allowed: true }
            : { allowed: false, code: 'exhibitor.wrong_participation', params: { from, to } },
        );
      });
    }
  }
  it('never ends where nothing leads on', () => {
    for (const from of participations) expect(participationMoves[from].length).toBeGreaterThan(0);
  });
  it('is accepted or rejected only after a decision that nobody was told yet', () => {
    const leadingTo = (to: Participation) =>
      participations.filter((from) => canMoveParticipation(from, to).allowed);
    expect(leadingTo('accepted')).toEqual(['to_accept']);
    expect(leadingTo('rejected')).toEqual(['to_reject']);
  });
});

describe('an exhibitor', () => {
  it('takes part unless it was rejected or left', () => {
    expect(participations.filter((participation) => !isTakingPart(participation))).toEqual([
      'rejected',
      'withdrawn',
      'cancelled',
    ]);
  });
  it.each(participations)('that was %s and joins is where it should be', (participation) => {
    const expected = { invited: 'confirmed', accepted: 'confirmed' } as Record<string, string>;
    expect(participationOnceJoined(participation)).toBe(expected[participation] ?? participation);
  });
  it('comes back as confirmed when it has people, else as invited', () => {
    for (const left of ['withdrawn', 'cancelled'] as const) {
      for (const hasMembers of [true, false]) {
        const back = reinstatedParticipation(hasMembers);
        expect(canMoveParticipation(left, back).allowed).toBe(true);
        expect(back).toBe(hasMembers ? 'confirmed' : 'invited');
      }
    }
  });
  it('is not told a decision before the organiser tells it', () => {
    expect(participations.map(participationTold)).not.toContain('to_accept');
    expect(participations.map(participationTold)).not.toContain('to_reject');
    expect(participationTold('to_reject')).toBe('in_review');
    expect(participationTold('confirmed')).toBe('confirmed');
  });
});
