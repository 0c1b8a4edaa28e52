import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { RefusalParams, Verdict } from '@foyer/domain/refusal.ts';
import {
  refuseSponsorship,
  type SponsorshipRefusalCode,
} from '@foyer/domain/sponsorship/sponsorship.refusals.ts';
import type { WritingScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';

export function insist(verdict: Verdict<SponsorshipRefusalCode>, params?: RefusalParams): void {
  if (!verdict.allowed) throw refuseSponsorship(verdict.code, { ...verdict.params, ...params });
}

type OfEvent =
  | 'settings_changed'
  | 'level_added'
  | 'level_changed'
  | 'level_removed'
  | 'levels_ordered'
  | 'benefit_added'
  | 'benefit_changed'
  | 'benefit_removed';

/** What the team changed in what is for sale; sponsors read it in their contracts. */
export async function recordOffer(
  scope: WritingScope,
  given: {
    readonly happened: OfEvent;
    readonly nounId: string;
    readonly before?: Record<string, unknown>;
    readonly after?: Record<string, unknown>;
  },
): Promise<void> {
  const { happened, nounId, before, after } = given;
  await recordFact(scope, {
    noun: 'sponsorship',
    nounId,
    type: `sponsorship.${happened}`,
    audience: 'organiser',
    before: before ?? null,
    after: after ?? null,
  });
}

type OfSponsor =
  | 'drafted'
  | 'draft_changed'
  | 'sent'
  | 'signed'
  | 'voided'
  | 'paid'
  | 'confirmed'
  | 'cancelled'
  | 'handed_in'
  | 'taken_back'
  | 'claim_confirmed'
  | 'claim_declined'
  | 'delivered'
  | 'delivery_undone'
  | 'pass_used';

/** What happened between the event and one sponsor. Drafts are the team's own. */
export async function recordSponsorship(
  scope: WritingScope,
  given: {
    readonly happened: OfSponsor;
    readonly nounId: string;
    readonly exhibitorId: ExhibitorId;
    readonly audience?: 'both' | 'organiser';
    readonly before?: Record<string, unknown>;
    readonly after?: Record<string, unknown>;
  },
): Promise<void> {
  const { happened, before, after, ...fact } = given;
  await recordFact(scope, {
    ...fact,
    noun: 'sponsorship',
    type: `sponsorship.${happened}`,
    before: before ?? null,
    after: after ?? null,
  });
}
