import { describe, expect, it } from 'vitest';
import { canChangeMember } from './team.rules.ts';

const owner = { accountId: 'a', role: 'owner' } as const;
const viewer = { accountId: 'b', role: 'viewer' } as const;

describe('the team of an event', () => {
  it('keeps its last owner', () => {
    const verdict = canChangeMember([owner, viewer], { accountId: 'a', to: null });
    expect(verdict).toEqual({ allowed: false, code: 'team.last_owner' });
    expect(canChangeMember([owner], { accountId: 'a', to: 'viewer' }).allowed).toBe(false);
  });
  it('lets an owner go when another remains', () => {
    const second = { accountId: 'c', role: 'owner' } as const;
    expect(canChangeMember([owner, second], { accountId: 'a', to: null }).allowed).toBe(true);
  });
  it('changes only its members', () => {
    const verdict = canChangeMember([owner], { accountId: 'x', to: 'viewer' });
    expect(verdict).toEqual({ allowed: false, code: 'team.not_a_member' });
  });
});
