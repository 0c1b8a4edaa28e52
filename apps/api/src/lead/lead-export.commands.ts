import type { BoothScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { listLeads } from './lead.queries.ts';
import { leadsAsCsv, leadsFileName } from './lead-csv.ts';

/** Everything the booth knows of its leads, as a file; who took it and how many is recorded. */
export async function exportLeads(scope: BoothScope) {
  const { slug, timeZone } = await getEvent(scope);
  const leads = await listLeads(scope);
  await recordFact(scope, {
    noun: 'lead',
    nounId: scope.exhibitorId,
    type: 'lead.exported',
    exhibitorId: scope.exhibitorId,
    audience: 'exhibitor',
    after: { leads: leads.length },
  });
  return {
    csv: leadsAsCsv(leads, { locale: scope.locale, timeZone }),
    fileName: leadsFileName(slug, scope.locale),
  };
}
