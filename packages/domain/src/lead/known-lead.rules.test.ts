import { describe, expect, it } from 'vitest';
import { isKeptOnDevices, keptOnDevices } from './known-lead.rules.ts';
import { nothingRecorded } from './lead.rules.ts';
import { type Lead, leadStatuses } from './lead.schema.ts';

const note = (text: string) => ({ noteId: text, text, at: new Date(0), by: 'Nora' });
const lead: Lead = {
  ...nothingRecorded,
  mergedFrom: [],
  leadId: 'a' as Lead['leadId'],
  badgeCode: 'CODE',
  status: 'active',
  captures: 1,
  rating: 4,
  notes: ['one', 'two', 'three', 'x'.repeat(400)].map(note),
  contact: { name: 'Edda', organisation: 'Werk', email: 'edda@example.org', phone: '1' },
  details: { email: 'edda@example.org' },
  photos: ['photo'],
  firstCapturedAt: new Date(0),
  lastEntryAt: new Date(0),
};

describe('a lead on the devices of colleagues', () => {
  it('is kept while nothing was taken back', () => {
    const kept = leadStatuses.filter((status) => isKeptOnDevices({ status, captures: 1 }));
    expect(kept).toEqual(['unresolved', 'active']);
    expect(isKeptOnDevices({ status: 'active', captures: 0 })).toBe(false);
  });

  it('says who it is and what was said of late, and no way to reach them', () => {
    const kept = keptOnDevices(lead);
    expect(kept).toMatchObject({ rating: 4, contact: { name: 'Edda', organisation: 'Werk' } });
    expect(kept.notes.map(({ text }) => text.slice(0, 5))).toEqual(['two', 'three', 'xxxxx']);
    expect(kept.notes.at(-1)?.text).toHaveLength(280);
    expect(JSON.stringify(kept)).not.toMatch(/example|phone|photo"/);
  });
});
