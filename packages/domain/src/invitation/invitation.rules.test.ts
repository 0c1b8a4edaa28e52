import { describe, expect, it } from 'vitest';
import { participations } from '../exhibitor/participation.rules.ts';
import {
  canAccept,
  canRenew,
  canRenewOwn,
  canRevoke,
  expiryFrom,
  invitationMoves,
  isReminderDue,
  isSentLately,
  standingAt,
} from './invitation.rules.ts';
import { invitationStatuses } from './invitation.schema.ts';

const now = new Date('2026-02-01T10:00:00Z');
const later = new Date('2026-02-01T10:00:01Z');
const of = (status: (typeof invitationStatuses)[number], expiresAt = later) => ({
  status,
  expiresAt,
  email: 'kim@example.org',
});

describe('an invitation', () => {
  const table = { open: 'open accepted revoked', accepted: '', revoked: 'open' };
  it.each(invitationStatuses)('that is %s moves as written', (from) => {
    expect(invitationMoves[from].join(' ')).toBe(table[from]);
  });
  it('lasts fourteen days and lapses to the second', () => {
    expect(expiryFrom(now)).toEqual(new Date('2026-02-15T10:00:00Z'));
    expect(standingAt(of('open', later), now)).toBe('open');
    expect(standingAt(of('open', now), now)).toBe('expired');
    expect(standingAt(of('accepted', now), later)).toBe('accepted');
    expect(standingAt(of('revoked', now), later)).toBe('revoked');
  });
  it('is sent again by the inviter unless somebody joined', () => {
    expect(canRenew(of('open')).allowed).toBe(true);
    expect(canRenew(of('revoked')).allowed).toBe(true);
    expect(canRenew(of('accepted'))).toEqual({
      allowed: false,
      code: 'invitation.already_accepted',
    });
  });
  it('is taken back while it is open', () => {
    expect(canRevoke(of('open')).allowed).toBe(true);
    expect(canRevoke(of('revoked'))).toEqual({ allowed: false, code: 'invitation.not_open' });
    expect(canRevoke(of('accepted'))).toEqual({
      allowed: false,
      code: 'invitation.already_accepted',
    });
  });
  it('was sent lately for ten minutes', () => {
    const expiresAt = expiryFrom(now);
    const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
    expect(isSentLately({ expiresAt }, after(9))).toBe(true);
    expect(isSentLately({ expiresAt }, after(10))).toBe(false);
  });
  it('is brought to mind once, four days before it lapses, by day', () => {
    const due = (given: object, at: string) =>
      isReminderDue(
        { ...of('open', new Date('2026-02-15T10:00:00Z')), remindedAt: null, ...given },
        { now: new Date(at), timeZone: 'Europe/Berlin' },
      );
    expect(due({}, '2026-02-11T09:59:00Z')).toBe(false);
    expect(due({}, '2026-02-11T10:00:00Z')).toBe(true);
    // Nine o'clock in Berlin is eight in UTC.
    expect(due({}, '2026-02-12T07:59:00Z')).toBe(false);
    expect(due({}, '2026-02-12T08:00:00Z')).toBe(true);
    expect(due({}, '2026-02-12T16:00:00Z')).toBe(false);
    expect(due({}, '2026-02-15T10:00:00Z')).toBe(false);
    expect(due({ remindedAt: now }, '2026-02-12T08:00:00Z')).toBe(false);
    expect(due({ status: 'revoked' }, '2026-02-12T08:00:00Z')).toBe(false);
  });
  it('is renewed by the invited person only once it has lapsed', () => {
    expect(canRenewOwn(of('open', later), now)).toBe(false);
    expect(canRenewOwn(of('open', now), now)).toBe(true);
    expect(canRenewOwn(of('revoked', now), later)).toBe(false);
    expect(canRenewOwn(of('accepted', now), later)).toBe(false);
  });
});

describe('accepting an invitation', () => {
  const accept = (given: Partial<Parameters<typeof canAccept>[0]>) =>
    canAccept({
      invitation: of('open'),
      participation: null,
      email: 'kim@example.org',
      now,
      ...given,
    });
  const refused = (code: string) => ({ allowed: false, code });

  it('is open to the address it went to, however it is written', () => {
    expect(accept({}).allowed).toBe(true);
    expect(accept({ email: ' Kim@Example.org ' }).allowed).toBe(true);
    expect(accept({ email: 'other@example.org' })).toEqual(refused('invitation.other_account'));
  });
  it('is refused once it was used, taken back or has lapsed', () => {
    expect(accept({ invitation: of('accepted') })).toEqual(refused('invitation.invalid'));
    expect(accept({ invitation: of('revoked') })).toEqual(refused('invitation.invalid'));
    expect(accept({ invitation: of('open', now) })).toEqual(refused('invitation.expired'));
  });
  it.each(participations)('of an exhibitor that is %s', (participation) => {
    const left = ['rejected', 'withdrawn', 'cancelled'].includes(participation);
    expect(accept({ participation })).toEqual(
      left ? refused('invitation.exhibitor_left') : { allowed: true },
    );
  });
});
