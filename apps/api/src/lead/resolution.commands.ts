import { presentedHolder, sharedAtMost, undecided } from '@foyer/domain/attendee/sharing.rules.ts';
import { sharedContact, statusOfLead } from '@foyer/domain/lead/lead.rules.ts';
import type { EventSystemScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import {
  lockResolvableLeads,
  readShareableFields,
  saveResolvedLeads,
} from './resolution.queries.ts';

/**
 * A badge was scanned before its attendee was known: now the lead learns whose it is, and shows
 * what they agreed to share at the stand and have not taken out themselves. Each booth is told how many of its leads these are.
 */
export async function resolveLeads(scope: EventSystemScope): Promise<void> {
  const found = await lockResolvableLeads(scope);
  if (found.length === 0) return;
  const shareable = await readShareableFields(scope);
  await saveResolvedLeads(
    scope,
    found.map(({ folded, person, ...lead }) => {
      const sharing = lead.sharing ?? undecided(shareable);
      return {
        ...lead,
        status: statusOfLead(folded, true),
        contact: sharedContact(
          presentedHolder(person, sharing),
          folded.consent,
          sharedAtMost(shareable, sharing),
        ),
      };
    }),
  );
  for (const [exhibitorId, leads] of Map.groupBy(found, (lead) => lead.exhibitorId)) {
    await recordFact(scope, {
      noun: 'lead',
      nounId: exhibitorId,
      type: 'lead.resolved',
      exhibitorId,
      audience: 'exhibitor',
      after: { leads: leads.length },
    });
  }
}
