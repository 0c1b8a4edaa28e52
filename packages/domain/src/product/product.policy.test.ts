import { expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnProduct } from './product.policy.ts';

it.each([
  ['view', [...exhibitorRoles], [...teamRoles]],
  ['edit', ['admin', 'editor'], []],
] as const)('lets the right roles %s products', (act, booth, team) => {
  expect(
    exhibitorRoles.filter((role) => mayActOnProduct({ kind: 'exhibitor', role }, act)),
  ).toEqual(booth);
  expect(teamRoles.filter((role) => mayActOnProduct({ kind: 'organiser', role }, act))).toEqual(
    team,
  );
});
