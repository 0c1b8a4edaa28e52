import { expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnMedia } from './media.policy.ts';

it('lets admins and editors upload, and nobody of the team', () => {
  const booth = exhibitorRoles.filter((role) =>
    mayActOnMedia({ kind: 'exhibitor', role }, 'upload'),
  );
  const team = teamRoles.filter((role) => mayActOnMedia({ kind: 'organiser', role }, 'upload'));
  expect({ booth, team }).toEqual({ booth: ['admin', 'editor'], team: [] });
});

it('shows images to everybody with a role at the event', () => {
  expect(exhibitorRoles.every((role) => mayActOnMedia({ kind: 'exhibitor', role }, 'view'))).toBe(
    true,
  );
  expect(teamRoles.every((role) => mayActOnMedia({ kind: 'organiser', role }, 'view'))).toBe(true);
});
