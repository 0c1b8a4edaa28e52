import { describe, expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnEnquiry } from './enquiry.policy.ts';

describe.each(['view', 'answer'] as const)('the policy of enquiries, %s', (act) => {
  it('lets in the admin and the editor of the booth', () => {
    const booth = exhibitorRoles.filter((role) =>
      mayActOnEnquiry({ kind: 'exhibitor', role }, act),
    );
    expect(booth).toEqual(['admin', 'editor']);
  });
  it('keeps every team member out', () => {
    expect(teamRoles.filter((role) => mayActOnEnquiry({ kind: 'organiser', role }, act))).toEqual(
      [],
    );
  });
});
