import { expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnListing } from './listing.policy.ts';

it.each([
  ['view', ['admin', 'editor'], [...teamRoles]],
  ['edit', ['admin', 'editor'], []],
  ['submit', ['admin', 'editor'], []],
  ['recall', ['admin', 'editor'], []],
  ['comment', ['admin', 'editor'], ['owner', 'manager', 'reviewer']],
  ['review', [], ['owner', 'manager', 'reviewer']],
] as const)('lets the right roles %s a listing', (act, booth, team) => {
  expect(
    exhibitorRoles.filter((role) => mayActOnListing({ kind: 'exhibitor', role }, act)),
  ).toEqual(booth);
  expect(teamRoles.filter((role) => mayActOnListing({ kind: 'organiser', role }, act))).toEqual(
    team,
  );
});
