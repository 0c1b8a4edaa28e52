import { foldLead } from '@foyer/domain/lead/lead.rules.ts';
import { entrySchema, type StoredEntry } from '@foyer/domain/lead/lead.schema.ts';
import { describe, expect, it } from 'vitest';
import { loadedDemoEvent, past } from '../test-demo.ts';

const { read, rowsOf } = loadedDemoEvent();
const real = [
  'AI Village / German AI network',
  'IT.NRW',
  'PICTURE GmbH',
  'Smart Cities Schule',
  'Valisory GmbH',
  'mendigital GmbH',
];

describe('the past edition', () => {
  it('shows the real exhibitors and their talks', async () => {
    const exhibitors = await rowsOf('exhibitor', past);
    const names = exhibitors.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(real));
    const demos = await rowsOf('demo', past);
    expect(demos).toHaveLength(7);
    expect(new Set(demos.map(({ status }) => status))).toEqual(new Set(['scheduled']));
  });

  it('has leads that are what their entries add up to, counted by the hour', async () => {
    const { leads, entries, tallies } = await read(async (tx) => ({
      leads: await tx.selectFrom('lead').selectAll().execute(),
      entries: await tx.selectFrom('lead_entry').selectAll().execute(),
      tallies: await tx.selectFrom('lead_tally').selectAll().execute(),
    }));
    expect(leads).toHaveLength(53);
    for (const lead of leads) {
      const own = entries.filter(({ lead_id }) => lead_id === lead.lead_id);
      const folded = foldLead(
        own.map(
          ({ entry_id, kind, payload, device_id, sequence, device_at, actor_name }) =>
            ({
              entryId: entry_id,
              kind,
              payload,
              deviceId: device_id,
              sequence,
              at: device_at,
              by: actor_name,
            }) as StoredEntry,
        ),
      );
      const { contact, ...stored } = lead.folded;
      expect(stored).toEqual(JSON.parse(JSON.stringify(folded)));
      expect(contact === null).toBe(folded.consent === null);
      for (const { entry_id, kind, payload, device_at } of own) {
        entrySchema.parse({
          ...payload,
          entryId: entry_id,
          badgeCode: lead.badge_code,
          deviceAt: device_at,
          kind,
        });
      }
    }
    for (const exhibitorId of new Set(leads.map(({ exhibitor_id }) => exhibitor_id))) {
      const own = leads.filter(({ exhibitor_id }) => exhibitor_id === exhibitorId);
      const counted = tallies.filter(({ exhibitor_id }) => exhibitor_id === exhibitorId);
      expect(counted.reduce((sum, tally) => sum + tally.leads, 0)).toBe(own.length);
    }
  });
});
