import { expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnLead } from './lead.policy.ts';

const booth = (act: 'capture' | 'view' | 'export' | 'ask' | 'count') =>
  exhibitorRoles.filter((role) => mayActOnLead({ kind: 'exhibitor', role }, act));
const team = (act: 'capture' | 'view' | 'export' | 'count') =>
  teamRoles.filter((role) => mayActOnLead({ kind: 'organiser', role }, act));

it('leads belong to admins and scanners of the booth, and only admins take them out', () => {
  expect(booth('capture')).toEqual(['admin', 'scanner']);
  expect(booth('view')).toEqual(['admin', 'scanner']);
  expect(booth('export')).toEqual(['admin']);
  expect(booth('ask')).toEqual(['admin']);
});

it('a paired device records, and reads nothing of what was recorded', () => {
  const device = { kind: 'exhibitor', role: 'device' } as const;
  const acts = ['capture', 'recall', 'view', 'export', 'ask', 'merge', 'count'] as const;
  expect(acts.filter((act) => mayActOnLead(device, act))).toEqual(['capture']);
});

it('the organiser counts leads and never sees one', () => {
  expect(team('count')).toEqual(teamRoles);
  expect([...team('view'), ...team('capture'), ...team('export'), ...booth('count')]).toEqual([]);
});
