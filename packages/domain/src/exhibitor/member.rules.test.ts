import { describe, expect, it } from 'vitest';
import { canChangeBoothMember } from './member.rules.ts';

const admin = { accountId: 'a', role: 'admin' } as const;
const editor = { accountId: 'b', role: 'editor' } as const;

describe('the people of a booth', () => {
  it.each(['editor', 'scanner', null] as const)('keep their last administrator from %s', (to) => {
    const verdict = canChangeBoothMember([admin, editor], { accountId: 'a', to });
    expect(verdict).toEqual({ allowed: false, code: 'exhibitor.last_admin' });
  });
  it('let an administrator go when another remains', () => {
    const second = { accountId: 'c', role: 'admin' } as const;
    expect(canChangeBoothMember([admin, second], { accountId: 'a', to: null }).allowed).toBe(true);
  });
  it('let everybody else change and leave', () => {
    expect(canChangeBoothMember([admin, editor], { accountId: 'b', to: null }).allowed).toBe(true);
    expect(canChangeBoothMember([admin, editor], { accountId: 'b', to: 'admin' }).allowed).toBe(
      true,
    );
  });
  it('are only those who are there', () => {
    const verdict = canChangeBoothMember([admin], { accountId: 'x', to: 'editor' });
    expect(verdict).toEqual({ allowed: false, code: 'exhibitor.not_a_member' });
  });
});
