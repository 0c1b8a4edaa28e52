import { describe, expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnDevice } from './device.policy.ts';
import {
  canPair,
  canRevokeDevice,
  deviceMoves,
  pairingExpiryFrom,
  pairingStandingAt,
  reconciled,
  totalOf,
} from './device.rules.ts';
import { deviceStatuses } from './device.schema.ts';

const now = new Date('2026-02-01T10:00:00Z');
const expiresAt = pairingExpiryFrom(now);
const open = { usedAt: null, expiresAt };

describe('the link of a pairing', () => {
  it('lasts ten minutes, to the second', () => {
    expect(expiresAt).toEqual(new Date('2026-02-01T10:10:00Z'));
    expect(pairingStandingAt(open, new Date('2026-02-01T10:09:59Z'))).toBe('open');
    expect(pairingStandingAt(open, expiresAt)).toBe('expired');
  });
  it('makes one device, and says why it makes no other', () => {
    const pair = (link: Parameters<typeof canPair>[0], at = now) =>
      canPair(link, { known: null, now: at });
    expect(pair(open)).toEqual({ allowed: true });
    expect(pair({ ...open, usedAt: now })).toEqual({ allowed: false, code: 'device.link_used' });
    expect(pair(open, expiresAt)).toEqual({ allowed: false, code: 'device.link_expired' });
    expect(pair(null)).toEqual({ allowed: false, code: 'device.link_unknown' });
  });
  it('takes over no device in use, and brings a revoked one back', () => {
    const code = 'device.already_paired';
    expect(canPair(open, { known: 'paired', now })).toEqual({ allowed: false, code });
    expect(canPair(open, { known: 'revoked', now })).toEqual({ allowed: true });
  });
});

it.each(deviceStatuses)('a device that is %s moves as written', (status) => {
  expect(deviceMoves[status]).toEqual(status === 'paired' ? ['revoked'] : ['paired']);
  expect(canRevokeDevice(status).allowed).toBe(status === 'paired');
});

it.each(['pair', 'view', 'revoke'] as const)('to %s is for administrators of the booth', (act) => {
  const ofBooth = [...exhibitorRoles, 'device' as const].filter((role) =>
    mayActOnDevice({ kind: 'exhibitor', role }, act),
  );
  const ofTeam = teamRoles.filter((role) => mayActOnDevice({ kind: 'organiser', role }, act));
  expect([ofBooth, ofTeam]).toEqual([['admin'], []]);
});

describe('what a device recorded', () => {
  const counts = {
    ...{ highest: 12, numbered: 10, received: 10, leads: 3 },
    ...{ undone: 2, withdrawn: 1, erased: 3, exported: 1 },
  };
  it('adds up', () => {
    const one = reconciled(counts);
    expect(one).toMatchObject({ recorded: 12, missing: 2, inLeads: 4, notExported: 3 });
    expect(one.recorded).toBe(one.received + one.missing);
    expect(one.received).toBe(one.inLeads + one.undone + one.withdrawn + one.erased);
    expect(one.inLeads).toBe(one.exported + one.notExported);
  });
  it('adds up where entries have no numbers, or a forged device gave numbers twice', () => {
    expect(reconciled({ ...counts, highest: 0, numbered: 0 })).toMatchObject({
      ...{ recorded: 10, missing: 0 },
    });
    expect(reconciled({ ...counts, highest: 4, numbered: 4 })).toMatchObject({
      ...{ recorded: 10, missing: 0 },
    });
  });
  it('adds up over all devices', () => {
    const total = totalOf([reconciled(counts), reconciled(counts)]);
    expect(total).toMatchObject({ recorded: 24, received: 20, missing: 4, inLeads: 8 });
  });
});
