import { randomUUID } from 'node:crypto';
import { normaliseCode, storedCode } from '@foyer/domain/attendee/badge-code.ts';
import { presentedHolder, sharedAtMost, undecided } from '@foyer/domain/attendee/sharing.rules.ts';
import { entryIdSchema, type LeadId } from '@foyer/domain/identifier.ts';
import { refusalOfKind } from '@foyer/domain/lead/contact.rules.ts';
import { isContactCode } from '@foyer/domain/lead/contact.ts';
import type { LeadRefusalCode } from '@foyer/domain/lead/lead.refusals.ts';
import {
  correctedInstant,
  foldLead,
  sharedContact,
  statusOfLead,
} from '@foyer/domain/lead/lead.rules.ts';
import {
  badgeCodeSchema,
  type Contact,
  type Entry,
  type EntryBatch,
  entrySchema,
  type Lead,
  type Receipt,
} from '@foyer/domain/lead/lead.schema.ts';
import type { CapturingScope } from '../access/scopes.ts';
import { recordFacts } from '../facts/record-fact.ts';
import {
  type BadgeHolder,
  type CaptureRules,
  type EntryToSave,
  type Intake,
  type KnownEntry,
  type KnownLead,
  type KnownSharing,
  type LeadToSave,
  type Presented,
  presentCodes,
  readIntake,
  saveIntake,
} from './intake.queries.ts';
import { findLeadOfBadge } from './lead.queries.ts';

/** A batch and who hands it over; all scopes of one call share a transaction and an event. */
export type Handed = { readonly scope: CapturingScope; readonly batch: EntryBatch };

/** One person's batch; see `recordHanded`. */
export async function recordEntries(scope: CapturingScope, batch: EntryBatch): Promise<Receipt[]> {
  const presented = presentedIn(scope.eventId, [{ exhibitorId: scope.exhibitorId, batch }]);
  await presentCodes(scope, codesIn(presented));
  const [receipts = []] = await recordHanded(
    [{ scope, batch }],
    await readIntake(scope, presented),
  );
  return receipts;
}

/** What is known of a badge's holder, by its code or what was typed for it. */
export async function leadOfBadge(scope: CapturingScope, badgeCode: string): Promise<Lead | null> {
  const codes = spellings(badgeCode);
  await presentCodes(scope, codes);
  return findLeadOfBadge(scope, codes);
}

/** The badges and entries these batches are about, before anything about them is known. */
export function presentedIn(
  eventId: string,
  batches: readonly { readonly exhibitorId: string; readonly batch: EntryBatch }[],
): Presented {
  const exhibitorIds = [...new Set(batches.map((one) => one.exhibitorId))].sort();
  const told = exhibitorIds.map((exhibitorId) => {
    const given = batches
      .filter((one) => one.exhibitorId === exhibitorId)
      .flatMap(({ batch }) => batch.entries as ({ [key: string]: unknown } | null)[]);
    const codes = given.flatMap((entry) => {
      // What is no code is not asked for: the database would not even take every text.
      const code = badgeCodeSchema.safeParse(entry?.['badgeCode']);
      return code.success ? spellings(code.data) : [];
    });
    const ids = given.map(idOf).filter((id) => entryIdSchema.safeParse(id).success);
    const each = (values: string[]) =>
      [...new Set(values)].map((value) => ({ exhibitorId, value }));
    return { codes: each(codes), entryIds: each(ids) };
  });
  return {
    ...{ eventId, exhibitorIds },
    codes: told.flatMap(({ codes }) => codes),
    entryIds: told.flatMap(({ entryIds }) => entryIds),
  };
}

export function codesIn({ codes }: Presented): string[] {
  return [...new Set(codes.map(({ value }) => value))];
}

/**
 * Stores what devices recorded and answers a receipt for each entry, in its order. Sending the same
 * entries again, in any order and in other batches, leads to the same leads. A bad entry is parked
 * with its reason and holds up no other. `intake` was read in this transaction.
 */
export async function recordHanded(
  handed: readonly Handed[],
  intake: Intake,
): Promise<Receipt[][]> {
  const scope = handed[0]?.scope;
  if (!scope) return [];
  const holders = holdersByCode(intake.holders);
  const receipts = new Map<Handed, Receipt[]>();
  const booths = [...Map.groupBy(handed, (one) => one.scope.exhibitorId)];
  const taken = booths.map(([exhibitorId, ofBooth]) => {
    const told = ofBooth.flatMap(({ scope: by, batch }) =>
      batch.entries.map((given) => toldOf(given, { by, deviceId: batch.deviceId, holders })),
    );
    // What another booth knows is none of this one's business.
    const isOwn = (known: { readonly exhibitorId: string }) => known.exhibitorId === exhibitorId;
    const { leads, entries, ...rules } = intake;
    const own = { ...rules, leads: leads.filter(isOwn), entries: entries.filter(isOwn) };
    const decided = takeIn(told, { ...own, exhibitorId, holders });
    let next = 0;
    for (const one of ofBooth) {
      const first = next;
      next += one.batch.entries.length;
      receipts.set(one, decided.receipts.slice(first, next));
    }
    return decided;
  });
  saveIntake(scope, {
    leads: taken.flatMap(({ leads }) => leads),
    entries: taken.flatMap(({ entries }) => entries),
  });
  await recordFacts(
    taken.flatMap(({ begun }) =>
      begun.map(({ by, leadId }) => ({
        scope: by,
        fact: {
          ...{ noun: 'lead', nounId: leadId, type: 'lead.captured' },
          ...{ exhibitorId: by.exhibitorId, audience: 'exhibitor' },
        } as const,
      })),
    ),
  );
  return handed.map((one) => receipts.get(one) ?? []);
}

type Told = {
  readonly entryId: string;
  /** Null when nobody can make sense of it. */
  readonly entry: Entry | null;
  readonly badgeCode: string;
  readonly holder: BadgeHolder | undefined;
  readonly deviceId: string;
  readonly by: CapturingScope;
};

function toldOf(
  given: unknown,
  { by, deviceId, holders }: { by: CapturingScope; deviceId: string; holders: Holders },
): Told {
  const parsed = entrySchema.safeParse(given);
  if (!parsed.success) {
    return { entryId: idOf(given), entry: null, badgeCode: '', holder: undefined, deviceId, by };
  }
  const entry = parsed.data;
  const holder = holderOf(holders, entry.badgeCode);
  const badgeCode = holder?.badgeCode ?? storedCode(entry.badgeCode);
  return { entryId: entry.entryId, entry, badgeCode, holder, deviceId, by };
}

function idOf(entry: unknown): string {
  const id = typeof entry === 'object' && entry !== null && 'entryId' in entry ? entry.entryId : '';
  return typeof id === 'string' ? id.slice(0, 64) : '';
}

/** As given, and as one of ours would be written. */
function spellings(code: string): string[] {
  return [code, normaliseCode(code)];
}

/** By the code on the badge and by the short one below it. */
type Holders = ReadonlyMap<string, BadgeHolder>;

function holdersByCode(holders: readonly BadgeHolder[]): Holders {
  const byCode = new Map<string, BadgeHolder>();
  for (const holder of holders) {
    for (const code of [holder.badgeCode, holder.shortCode]) {
      if (!byCode.has(code)) byCode.set(code, holder);
    }
  }
  return byCode;
}

function holderOf(holders: Holders, code: string): BadgeHolder | undefined {
  for (const way of spellings(code)) {
    const holder = holders.get(way);
    if (holder) return holder;
  }
  return undefined;
}

function refusalFor({ entry, holder }: Told, { rules, sharings }: Judging): LeadRefusalCode | null {
  if (!entry) return 'lead.entry_invalid';
  const adds = entry.kind === 'captured' || entry.kind === 'consented';
  if (adds && sharingOf(sharings, holder)?.refuses) return 'lead.person_refuses';
  if (entry.kind === 'captured') {
    if (rules.scanningMode !== 'badge_with_consent') return 'lead.scanning_off';
    if (holder?.status === 'cancelled') return 'lead.badge_cancelled';
  }
  const agrees = entry.kind === 'consented' || entry.kind === 'introduced';
  if (agrees && !rules.wordings.includes(entry.wordingVersion)) return 'lead.consent_outdated';
  return refusalOfKind(entry);
}

type Rules = Omit<CaptureRules, 'holders'>;
type Judging = {
  readonly rules: Rules;
  readonly sharings: readonly KnownSharing[];
};

/** What the holder decided for everybody. */
function sharingOf(sharings: readonly KnownSharing[], holder: BadgeHolder | undefined) {
  return sharings.find(({ attendeeId }) => attendeeId === holder?.attendeeId);
}

type Known = Omit<Intake, 'holders'> & {
  readonly exhibitorId: string;
  readonly holders: Holders;
};

/** Decides about each entry of a booth; pure, in the order of the receipts. */
function takeIn(told: readonly Told[], booth: Known) {
  const { exhibitorId, leads, entries, sharings, holders, ...rules } = booth;
  const begun: { by: CapturingScope; leadId: LeadId }[] = [];
  const leadOfBadge = new Map(leads.map((lead) => [lead.badgeCode, lead]));
  const known = new Map(entries.map((entry) => [entry.entryId as string, entry]));
  const toSave: EntryToSave[] = [];
  const refusals = told.map((one) => refusalFor(one, { rules, sharings }));

  // Captures first: what else was recorded of a badge may stand before its capture in the batch.
  told.forEach(({ entry, entryId, badgeCode, holder, by }, index) => {
    const begins = entry?.kind === 'captured' && !refusals[index] && !known.has(entryId);
    if (!begins || leadOfBadge.has(badgeCode)) return;
    const leadId = randomUUID() as LeadId;
    const attendeeId = holder?.attendeeId ?? null;
    leadOfBadge.set(badgeCode, {
      ...{ exhibitorId, leadId, badgeCode, attendeeId },
      ...{ status: 'unresolved', contact: null },
    });
    begun.push({ by, leadId });
  });
  const receipts = told.map((one, index): Receipt => {
    const { entry, entryId } = one;
    const repeated = entry && known.get(entryId);
    if (repeated) return { entryId, outcome: 'stored', code: null, leadId: repeated.leadId };
    const lead = leadOfBadge.get(one.badgeCode);
    const code = refusals[index] ?? refusalOfLead(lead);
    if (code || !entry || !lead) return { entryId, outcome: 'parked', code, leadId: null };
    const saved = entryToSave(one, entry, lead);
    known.set(entryId, saved);
    toSave.push(saved);
    return { entryId, outcome: 'stored', code: null, leadId: lead.leadId };
  });
  const isNew = new Set(begun.map(({ leadId }) => leadId));
  const touched = new Set(toSave.map(({ leadId }) => leadId));
  const entriesOf = Map.groupBy(known.values(), ({ leadId }) => leadId);
  const changed = [...leadOfBadge.values()]
    .filter(({ leadId }) => touched.has(leadId))
    .map((lead) => {
      const own = entriesOf.get(lead.leadId) ?? [];
      return foldedLead(lead, { isNew: isNew.has(lead.leadId), rules, sharings, holders, own });
    });
  return { receipts, begun, entries: toSave, leads: changed };
}

/** Nothing comes back to a lead whose person had it erased. */
function refusalOfLead(lead: KnownLead | undefined): LeadRefusalCode | null {
  if (!lead) return 'lead.not_captured';
  return lead.status === 'erased' ? 'lead.erased' : null;
}

function entryToSave({ by, deviceId }: Told, entry: Entry, { leadId }: KnownLead): EntryToSave {
  const { entryId, badgeCode: _code, kind, sequence, deviceAt, clockOffsetMs, ...payload } = entry;
  const at = correctedInstant({ deviceAt, clockOffsetMs }, by.now);
  const { exhibitorId, actorName } = by;
  return {
    ...{ exhibitorId, entryId, leadId, kind, payload, deviceId, sequence, at },
    ...{ by: actorName, scope: by },
  };
}

type Folding = Judging & {
  readonly holders: Holders;
  readonly isNew: boolean;
  readonly own: readonly KnownEntry[];
};

function foldedLead(lead: KnownLead, folding: Folding): LeadToSave {
  const { isNew, rules, sharings, holders, own } = folding;
  const times = own.map(({ at }) => at.getTime());
  const folded = foldLead(own);
  const holder = holderOf(holders, lead.badgeCode);
  const attendeeId = holder?.attendeeId ?? lead.attendeeId;
  const sharing = sharingOf(sharings, holder) ?? undecided(rules.shareableFields);
  const hasNoBadge = isContactCode(lead.badgeCode);
  // An old code of a badge that got another one names nobody; what was shared stays shared.
  const shared = sharedContact(
    holder ? presentedHolder(holder, sharing) : asHolder(lead.contact),
    folded.consent,
    sharedAtMost(rules.shareableFields, sharing),
  );
  return {
    ...lead,
    attendeeId,
    isNew,
    status: statusOfLead(folded, hasNoBadge || attendeeId !== null),
    folded,
    contact: hasNoBadge ? folded.details : shared,
    firstCapturedAt: new Date(Math.min(...times)),
    lastEntryAt: new Date(Math.max(...times)),
  };
}

function asHolder(contact: Contact | null) {
  return contact && { name: '', organisation: '', email: '', ...contact };
}
