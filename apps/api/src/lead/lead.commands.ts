import { randomUUID } from 'node:crypto';
import { normaliseCode, storedCode } from '@foyer/domain/attendee/badge-code.ts';
import type { ShareableField } from '@foyer/domain/event/event.schema.ts';
import type { LeadId } from '@foyer/domain/identifier.ts';
import type { LeadRefusalCode } from '@foyer/domain/lead/lead.refusals.ts';
import {
  correctedInstant,
  foldLead,
  sharedContact,
  statusOfLead,
} from '@foyer/domain/lead/lead.rules.ts';
import {
  type Entry,
  type EntryBatch,
  entrySchema,
  type Receipt,
} from '@foyer/domain/lead/lead.schema.ts';
import type { BoothScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import {
  addToTally,
  type BadgeHolder,
  findBadgeHolders,
  insertEntries,
  insertLeads,
  listEntries,
  listWordingVersions,
  lockLeadsByBadge,
  readCaptureRules,
  saveFoldedLead,
} from './lead.queries.ts';

type Checked = { readonly entry: Entry; readonly badgeCode: string };
type Parked = { readonly entryId: string; readonly code: LeadRefusalCode };
type Locked = Awaited<ReturnType<typeof lockLeadsByBadge>>[number];

/**
 * Stores what a device recorded and answers a receipt for each entry, in its order. Sending the
 * same entries again, in any order and in other batches, leads to the same leads. A bad entry is
 * parked with its reason and holds up no other.
 */
export async function recordEntries(scope: BoothScope, batch: EntryBatch): Promise<Receipt[]> {
  const rules = await readCaptureRules(scope);
  const wordings = new Set(await listWordingVersions(scope));
  const parked: Parked[] = [];
  const park = (entryId: string, code: LeadRefusalCode) => void parked.push({ entryId, code });

  const parsed = parseEntries(batch.entries, park);
  const holders = await findBadgeHolders(
    scope,
    parsed.flatMap(({ badgeCode }) => spellings(badgeCode)),
  );
  const checked: Checked[] = [];
  for (const entry of parsed) {
    const holder = holderOf(holders, entry.badgeCode);
    const refusal = refusalFor(entry, { scanningMode: rules.scanningMode, holder, wordings });
    if (refusal) park(entry.entryId, refusal);
    else checked.push({ entry, badgeCode: holder?.badgeCode ?? storedCode(entry.badgeCode) });
  }

  const leads = await leadsFor(scope, { checked, holders, park });
  const stored = checked.filter(({ badgeCode }) => leads.has(badgeCode));
  await insertEntries(
    scope,
    batch.deviceId,
    stored.map(({ entry, badgeCode }) => {
      const { entryId, badgeCode: _code, kind, deviceAt, ...payload } = entry;
      const leadId = (leads.get(badgeCode) as Locked).leadId;
      const at = correctedInstant(deviceAt, { deviceNow: batch.deviceNow, now: scope.now });
      return { entryId, leadId, kind, payload, at };
    }),
  );
  await foldAll(scope, [...leads.values()], { holders, shareable: rules.shareableFields });

  const reasons = new Map(parked.map(({ entryId, code }) => [entryId, code]));
  const leadOfEntry = new Map(
    stored.map(({ entry, badgeCode }) => [entry.entryId as string, leads.get(badgeCode)?.leadId]),
  );
  return batch.entries.map((entry) => {
    const entryId = idOf(entry);
    const leadId = leadOfEntry.get(entryId);
    return leadId
      ? { entryId, outcome: 'stored', code: null, leadId: leadId as LeadId }
      : {
          entryId,
          outcome: 'parked',
          code: reasons.get(entryId) ?? 'lead.entry_invalid',
          leadId: null,
        };
  });
}

function parseEntries(
  entries: readonly unknown[],
  park: (id: string, code: LeadRefusalCode) => void,
): Entry[] {
  return entries.flatMap((given) => {
    const parsed = entrySchema.safeParse(given);
    if (parsed.success) return [parsed.data];
    park(idOf(given), 'lead.entry_invalid');
    return [];
  });
}

function idOf(entry: unknown): string {
  const id = typeof entry === 'object' && entry !== null && 'entryId' in entry ? entry.entryId : '';
  return typeof id === 'string' ? id.slice(0, 64) : '';
}

/** As given, and as one of ours would be written. */
function spellings(code: string): string[] {
  return [code, normaliseCode(code)];
}

function holderOf(holders: readonly BadgeHolder[], code: string): BadgeHolder | undefined {
  const ways = spellings(code);
  return holders.find(
    ({ badgeCode, shortCode }) => ways.includes(badgeCode) || ways.includes(shortCode),
  );
}

type Circumstances = {
  readonly scanningMode: string;
  readonly holder: BadgeHolder | undefined;
  readonly wordings: ReadonlySet<number>;
};

function refusalFor(entry: Entry, given: Circumstances): LeadRefusalCode | null {
  if (entry.kind === 'captured') {
    if (given.scanningMode !== 'badge_with_consent') return 'lead.scanning_off';
    if (given.holder?.status === 'cancelled') return 'lead.badge_cancelled';
  }
  if (entry.kind === 'consented' && !given.wordings.has(entry.wordingVersion)) {
    return 'lead.consent_outdated';
  }
  return null;
}

type Given = {
  readonly checked: readonly Checked[];
  readonly holders: readonly BadgeHolder[];
  readonly park: (entryId: string, code: LeadRefusalCode) => void;
};

/** The leads of these badges, locked; a capture begins one, anything else needs one. */
async function leadsFor(scope: BoothScope, { checked, holders, park }: Given) {
  const captured = new Set(
    checked.filter(({ entry }) => entry.kind === 'captured').map(({ badgeCode }) => badgeCode),
  );
  const starts = [...captured].sort().map((badgeCode) => ({
    leadId: randomUUID(),
    badgeCode,
    attendeeId: holderOf(holders, badgeCode)?.attendeeId ?? null,
  }));
  const begun = await insertLeads(scope, starts);
  await addToTally(scope, begun);
  const codes = [...new Set(checked.map(({ badgeCode }) => badgeCode))];
  const leads = new Map(
    (await lockLeadsByBadge(scope, codes)).map((lead) => [lead.badgeCode, lead]),
  );
  for (const { entry, badgeCode } of checked) {
    if (!leads.has(badgeCode)) park(entry.entryId, 'lead.not_captured');
  }
  for (const start of starts) {
    const lead = leads.get(start.badgeCode);
    if (lead?.leadId !== start.leadId) continue;
    await recordFact(scope, {
      noun: 'lead',
      nounId: lead.leadId,
      type: 'lead.captured',
      exhibitorId: scope.exhibitorId,
      audience: 'exhibitor',
    });
  }
  return leads;
}

type Folding = {
  readonly holders: readonly BadgeHolder[];
  readonly shareable: readonly ShareableField[];
};

async function foldAll(
  scope: BoothScope,
  leads: readonly Locked[],
  { holders, shareable }: Folding,
): Promise<void> {
  const entries = await listEntries(
    scope,
    leads.map(({ leadId }) => leadId),
  );
  for (const lead of leads) {
    const own = entries.filter(({ leadId }) => leadId === lead.leadId);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) continue;
    const folded = foldLead(own);
    const holder = holderOf(holders, lead.badgeCode);
    const attendeeId = holder?.attendeeId ?? lead.attendeeId;
    await saveFoldedLead(scope, {
      leadId: lead.leadId,
      attendeeId,
      status: statusOfLead(folded, attendeeId !== null),
      folded,
      contact: sharedContact(holder ?? null, folded.consent, shareable),
      firstCapturedAt: first.at,
      lastEntryAt: last.at,
    });
  }
}
