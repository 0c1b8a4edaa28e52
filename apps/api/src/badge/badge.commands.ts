import { randomUUID } from 'node:crypto';
import { presentedHolder, sharedAtMost, undecided } from '@foyer/domain/attendee/sharing.rules.ts';
import type { Sharing } from '@foyer/domain/attendee/sharing.schema.ts';
import type { BadgeRefusalCode } from '@foyer/domain/badge/badge.refusals.ts';
import { refuseBadge } from '@foyer/domain/badge/badge.refusals.ts';
import { canErase, canHandOver, canShare, canWithdraw } from '@foyer/domain/badge/badge.rules.ts';
import type { BadgeAct, BadgeScan, BadgeView } from '@foyer/domain/badge/badge.schema.ts';
import { type ShareableField, shareableFields } from '@foyer/domain/event/event.schema.ts';
import { keptUntil } from '@foyer/domain/event/retention.rules.ts';
import type { ExhibitorId, LeadId } from '@foyer/domain/identifier.ts';
import { foldLead, sharedContact } from '@foyer/domain/lead/lead.rules.ts';
import type { Verdict } from '@foyer/domain/refusal.ts';
import { asSystem } from '../access/as-system.ts';
import { type BadgeScope, readAsVisitor } from '../access/scopes.ts';
import { findConsentWording, getEvent } from '../event/event.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { findPublicExhibitor } from '../listing/directory.queries.ts';
import {
  deleteEntriesOfLead,
  findSharing,
  getHolder,
  holdIntakeOfBadge,
  insertEntryOfBadge,
  type LeadOfBadge,
  listEntriesOfLead,
  listExports,
  listLeadsOfBadge,
  listWordings,
  lockLeadsOfBadge,
  saveLeadOfBadge,
  saveSharing,
} from './badge.queries.ts';
import { beginLead, holdIntakeOfBooth, lockLeadOfBooth } from './hand-over.queries.ts';

/** Everything exhibitors have of this badge, and what its holder decided. */
export async function viewBadge(scope: BadgeScope): Promise<BadgeView> {
  const event = await getEvent(scope);
  const holder = await getHolder(scope);
  const sharing = (await findSharing(scope)) ?? undecided(event.shareableFields);
  const wordings = await listWordings(scope);
  const exports = await listExports(scope);
  const textOf = new Map(wordings.map(({ version, text }) => [version, text]));
  const scans = (await listLeadsOfBadge(scope)).map((lead): BadgeScan => {
    const { consent, contact, captures, photos, withdrawnAt } = lead.folded;
    return {
      leadId: lead.leadId,
      exhibitorId: lead.exhibitorId,
      exhibitorName: lead.exhibitorName,
      status: lead.status,
      captures: captures ?? 0,
      firstCapturedAt: lead.firstCapturedAt,
      contact: contact ?? null,
      photos: consent ? (photos?.length ?? 0) : 0,
      consent:
        (consent && {
          ...consent,
          fields: shareableFields.filter((field) => consent.fields.includes(field)),
          at: new Date(consent.at),
        }) ??
        null,
      wording: consent ? (textOf.get(consent.wordingVersion)?.[consent.locale] ?? '') : '',
      withdrawnAt: withdrawnAt ? new Date(withdrawnAt) : null,
      exportedAt: exports
        .filter(({ exhibitorId, at }) => {
          return exhibitorId === lead.exhibitorId && at >= lead.firstCapturedAt;
        })
        .map(({ at }) => at),
    };
  });
  return {
    holder: { name: holder.name, organisation: holder.organisation, email: holder.email },
    sharing,
    shareableFields: event.shareableFields,
    scans,
    wording: await findConsentWording(scope),
    keptUntil: keptUntil(event),
  };
}

/** Does what the holder asked for; what an exhibitor sees follows in the same transaction. */
export async function actOnBadge(scope: BadgeScope, given: BadgeAct): Promise<void> {
  // In the order in which a booth takes in: it first, then the badge.
  if (given.act === 'hand_over') await holdIntakeOfBooth(scope, given.exhibitorId);
  await holdIntakeOfBadge(scope);
  switch (given.act) {
    case 'share':
      return given.fields.length > 0 ? share(scope, given) : withdraw(scope, given.leadId);
    case 'hand_over':
      return handOver(scope, given);
    case 'withdraw':
      return withdraw(scope, given.leadId);
    case 'erase':
      return erase(scope, await lockOne(scope, given.leadId));
    case 'withdraw_all':
      for (const lead of await lockLeadsOfBadge(scope)) {
        if (canWithdraw(standingOf(lead)).allowed) await takeBack(scope, lead);
      }
      return;
    case 'erase_all':
      for (const lead of await lockLeadsOfBadge(scope)) {
        if (canErase(lead).allowed) await erase(scope, lead);
      }
      return;
    case 'decide':
      return decide(scope, given);
  }
}

const standingOf = ({ status, folded }: LeadOfBadge) => ({ status, hasConsent: !!folded.consent });

async function lockOne(scope: BadgeScope, leadId: LeadId): Promise<LeadOfBadge> {
  const [lead] = await lockLeadsOfBadge(scope, leadId);
  if (!lead) throw refuseBadge('badge.lead_unknown');
  return lead;
}

function insist(verdict: Verdict<BadgeRefusalCode>): void {
  if (!verdict.allowed) throw refuseBadge(verdict.code);
}

async function share(
  scope: BadgeScope,
  given: { readonly leadId: LeadId; readonly fields: readonly ShareableField[] },
): Promise<void> {
  const lead = await lockOne(scope, given.leadId);
  const sharing = await decided(scope);
  const wording = await findConsentWording(scope);
  insist(canShare(lead, { refuses: sharing.refuses, hasWording: wording !== null }));
  await agree(scope, lead, { fields: given.fields, wordingVersion: wording?.version });
  await foldAgain(scope, lead, sharing);
  await tell(scope, lead, 'shared');
}

/** The holder's own act: the exhibitor gets these fields, whether it has scanned the badge or not. */
async function handOver(
  scope: BadgeScope,
  given: { readonly exhibitorId: ExhibitorId; readonly fields: readonly ShareableField[] },
): Promise<void> {
  const exhibitor = await readAsVisitor(scope, (visitor) =>
    findPublicExhibitor(visitor, given.exhibitorId),
  );
  if (!exhibitor) throw refuseBadge('badge.exhibitor_unknown');
  const { scanningMode } = await getEvent(scope);
  const sharing = await decided(scope);
  const wording = await findConsentWording(scope);
  const known = await lockLeadOfBooth(scope, given.exhibitorId);
  const { refuses } = sharing;
  const status = known?.status ?? null;
  insist(canHandOver({ scanningMode, status, refuses, hasWording: wording !== null }));
  if (!known) await asSystem(scope, (system) => beginLead(system, { ...given, ...scope }));
  const lead = known ?? (await lockLeadOfBooth(scope, given.exhibitorId));
  if (!lead) throw new Error('A lead that was just begun is gone');
  if (!lead.folded.captures) {
    const payload = { source: 'visitor' };
    await insertEntryOfBadge(scope, lead, { entryId: randomUUID(), kind: 'captured', payload });
  }
  await agree(scope, lead, { fields: given.fields, wordingVersion: wording?.version });
  await foldAgain(scope, lead, sharing);
  await tell(scope, lead, 'handed_over');
}

const agree = (
  scope: BadgeScope,
  lead: LeadOfBadge,
  to: { readonly fields: readonly ShareableField[]; readonly wordingVersion: number | undefined },
) =>
  insertEntryOfBadge(scope, lead, {
    entryId: randomUUID(),
    kind: 'consented',
    payload: { ...to, locale: scope.locale, channel: 'badge_page' },
  });

async function withdraw(scope: BadgeScope, leadId: LeadId): Promise<void> {
  const lead = await lockOne(scope, leadId);
  insist(canWithdraw(standingOf(lead)));
  await takeBack(scope, lead);
}

async function takeBack(scope: BadgeScope, lead: LeadOfBadge): Promise<void> {
  const payload = { channel: 'badge_page' };
  await insertEntryOfBadge(scope, lead, { entryId: randomUUID(), kind: 'withdrawn', payload });
  await foldAgain(scope, lead, await decided(scope));
  await tell(scope, lead, 'withdrawn');
}

/**
 * Nothing of the person stays: notes, ratings and consent go with the entries. The empty lead stays
 * until the retention ends, so that a device which was offline cannot bring anything back.
 */
async function erase(scope: BadgeScope, lead: LeadOfBadge): Promise<void> {
  insist(canErase(lead));
  await deleteEntriesOfLead(scope, lead);
  await saveLeadOfBadge(scope, lead, { status: 'erased', folded: foldLead([]), contact: null });
  await tell(scope, lead, 'erased');
}

/** What was shared before follows the decision: exhibitors see at most what it allows. */
async function decide(scope: BadgeScope, { refuses, fields, email }: Sharing): Promise<void> {
  const sharing = { refuses, fields: [...fields], email };
  await saveSharing(scope, sharing);
  for (const lead of await lockLeadsOfBadge(scope)) {
    if (refuses && canWithdraw(standingOf(lead)).allowed) await takeBack(scope, lead);
    else if (lead.status !== 'erased') await foldAgain(scope, lead, sharing);
  }
}

async function decided(scope: BadgeScope): Promise<Sharing> {
  const { shareableFields } = await getEvent(scope);
  return (await findSharing(scope)) ?? undecided(shareableFields);
}

async function foldAgain(scope: BadgeScope, lead: LeadOfBadge, sharing: Sharing): Promise<void> {
  const { shareableFields } = await getEvent(scope);
  const folded = foldLead(await listEntriesOfLead(scope, lead));
  const holder = presentedHolder(await getHolder(scope), sharing);
  await saveLeadOfBadge(scope, lead, {
    status: folded.withdrawnAt ? 'withdrawn' : 'active',
    folded,
    contact: sharedContact(holder, folded.consent, sharedAtMost(shareableFields, sharing)),
  });
}

/** The exhibitor reads that it happened, and not who it was. */
function tell(
  scope: BadgeScope,
  lead: LeadOfBadge,
  happened: 'shared' | 'handed_over' | 'withdrawn' | 'erased',
) {
  return recordFact(scope, {
    noun: 'lead',
    nounId: lead.leadId,
    type: `lead.${happened}`,
    exhibitorId: lead.exhibitorId,
    audience: 'exhibitor',
  });
}
