import { describe, expect, it } from 'vitest';
import { leadStatuses } from '../lead/lead.schema.ts';
import { canErase, canHandOver, canShare, canWithdraw, showsPerson } from './badge.rules.ts';

const free = { refuses: false, hasWording: true };

describe('what a badge holder may do with what an exhibitor has', () => {
  it.each(leadStatuses)('withdraw from a lead that is %s', (status) => {
    const withConsent = canWithdraw({ status, hasConsent: true });
    expect(withConsent).toEqual(
      status === 'erased' ? { allowed: false, code: 'badge.lead_erased' } : { allowed: true },
    );
    expect(canWithdraw({ status, hasConsent: false }).allowed).toBe(false);
  });
  it.each(leadStatuses)('erase a lead that is %s, once', (status) => {
    expect(canErase({ status }).allowed).toBe(status !== 'erased');
  });
  it.each(leadStatuses)('share with the exhibitor of a lead that is %s', (status) => {
    expect(canShare({ status }, free).allowed).toBe(status !== 'erased');
  });
  it('share with nobody who refused everybody, and never without words', () => {
    expect(canShare({ status: 'active' }, { ...free, refuses: true })).toEqual({
      allowed: false,
      code: 'badge.refuses',
    });
    expect(canShare({ status: 'active' }, { ...free, hasWording: false })).toEqual({
      allowed: false,
      code: 'badge.wording_missing',
    });
  });
});

describe('what is told', () => {
  it('is no person when the contact is empty', () => {
    expect(showsPerson(null)).toBe(false);
    expect(showsPerson({})).toBe(false);
    expect(showsPerson({ organisation: '' })).toBe(false);
    expect(showsPerson({ name: 'Ada' })).toBe(true);
  });
});

describe('handing a contact over', () => {
  const free = { status: null, refuses: false, hasWording: true } as const;
  const given = { ...free, scanningMode: 'attendee_initiated' } as const;
  it('needs no scan, where the event lets exhibitors have contacts', () => {
    expect(canHandOver(given)).toEqual({ allowed: true });
    expect(canHandOver({ ...given, scanningMode: 'badge_with_consent' })).toEqual({
      allowed: true,
    });
    expect(canHandOver({ ...given, scanningMode: 'off' })).toMatchObject({
      code: 'badge.hand_over_off',
    });
  });
  it('needs words, nobody who refuses everybody, and nothing that was erased', () => {
    expect(canHandOver({ ...given, hasWording: false })).toMatchObject({
      code: 'badge.wording_missing',
    });
    expect(canHandOver({ ...given, refuses: true })).toMatchObject({ code: 'badge.refuses' });
    expect(canHandOver({ ...given, status: 'erased' })).toMatchObject({
      code: 'badge.lead_erased',
    });
  });
});
