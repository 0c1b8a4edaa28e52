import { expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnSeat } from './seat.policy.ts';

it('lets everybody of the team and of the booth read the counts', () => {
  for (const role of teamRoles)
    expect(mayActOnSeat({ kind: 'organiser', role }, 'count')).toBe(true);
  for (const role of exhibitorRoles) {
    expect(mayActOnSeat({ kind: 'exhibitor', role }, 'count')).toBe(true);
  }
});

it('leaves the door to whoever shows the demo', () => {
  for (const role of teamRoles) {
    expect(mayActOnSeat({ kind: 'organiser', role }, 'keepDoor')).toBe(false);
  }
  for (const role of exhibitorRoles) {
    expect(mayActOnSeat({ kind: 'exhibitor', role }, 'keepDoor')).toBe(true);
  }
});
