import { leadsOnDevices } from '@foyer/domain/lead/known-lead.rules.ts';
import { nothingRecorded } from '@foyer/domain/lead/lead.rules.ts';
import type { Lead, LeadChanges } from '@foyer/domain/lead/lead.schema.ts';
import { describe, expect, it } from 'vitest';
import { type KnownLeads, withChanges } from './known-leads.ts';

const lead = (badgeCode: string, rating: number | null = null): Lead => ({
  ...nothingRecorded,
  mergedFrom: [],
  ...{ leadId: badgeCode as Lead['leadId'], badgeCode, status: 'active', captures: 1, rating },
  ...{ contact: null, firstCapturedAt: new Date(0), lastEntryAt: new Date(0) },
});
const none: KnownLeads = { leads: new Map(), cursor: null, askedAt: 0 };
const told = (changed: Lead[], rest: Partial<LeadChanges> = {}): LeadChanges => ({
  ...{ changed, gone: [], total: changed.length, cursor: '9', ...rest },
});
const codes = ({ leads }: KnownLeads) => [...leads.keys()];

describe('what a device knows of the leads of colleagues', () => {
  it('adds up from answer to answer, and goes on where it was', () => {
    const first = withChanges(none, told([lead('A'), lead('B')]), 1);
    const second = withChanges(
      first,
      told([lead('B', 4), lead('C')], { total: 3, cursor: '12' }),
      2,
    );
    expect(codes(second)).toEqual(['A', 'B', 'C']);
    expect(second.leads.get('B')?.rating).toBe(4);
    expect(second).toMatchObject({ cursor: '12', askedAt: 2 });
  });

  it('is told twice without harm', () => {
    const answer = told([lead('A', 3)], { gone: ['B'] });
    const once = withChanges(none, answer, 1);
    expect(withChanges(once, answer, 1)).toEqual(once);
  });

  it('forgets what was taken back', () => {
    const first = withChanges(none, told([lead('A'), lead('B')]), 1);
    expect(codes(withChanges(first, told([], { gone: ['A'], total: 1 }), 2))).toEqual(['B']);
  });

  it('begins anew when the booth has another number of leads, and only once', () => {
    const first = withChanges(none, told([lead('A'), lead('B')]), 1);
    const deleted = withChanges(first, told([], { total: 1 }), 2);
    expect(deleted.cursor).toBeNull();
    expect(withChanges(none, told([lead('A')], { total: 5 }), 3).cursor).toBe('9');
  });

  it('keeps the newest where a booth has more than a device remembers', () => {
    const at = (day: number) => ({ ...lead(`L${day}`), lastEntryAt: new Date(day) });
    const full = Array.from({ length: leadsOnDevices }, (_one, day) => at(day + 1));
    const first = withChanges(none, told(full, { total: leadsOnDevices + 40 }), 1);
    const total = leadsOnDevices + 41;
    const next = withChanges(first, told([at(leadsOnDevices + 9)], { total, cursor: '12' }), 2);
    expect(next.cursor).toBe('12');
    expect(next.leads.size).toBe(leadsOnDevices);
    expect(next.leads.has('L1')).toBe(false);
    expect(next.leads.has(`L${leadsOnDevices + 9}`)).toBe(true);
  });
});
