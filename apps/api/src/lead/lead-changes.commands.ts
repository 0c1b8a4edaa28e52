import { isKeptOnDevices, keptOnDevices } from '@foyer/domain/lead/known-lead.rules.ts';
import type { LeadChanges } from '@foyer/domain/lead/lead.schema.ts';
import type { BoothScope } from '../access/scopes.ts';
import { listChangedLeads } from './lead-changes.queries.ts';

/**
 * What a device has to learn to know again what colleagues recorded, and to forget what was taken
 * back. Telling something twice does no harm.
 */
export async function leadChanges(scope: BoothScope, since: string | null): Promise<LeadChanges> {
  const { leads, cursor, total } = await listChangedLeads(scope, since);
  return {
    changed: leads.filter(isKeptOnDevices).map(keptOnDevices),
    gone: leads.filter((lead) => !isKeptOnDevices(lead)).map(({ badgeCode }) => badgeCode),
    cursor,
    total,
  };
}
