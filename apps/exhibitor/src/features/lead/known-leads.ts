import { leadsOnDevices } from '@foyer/domain/lead/known-lead.rules.ts';
import type { Lead, LeadChanges } from '@foyer/domain/lead/lead.schema.ts';
import superjson from 'superjson';
import { keepSealed, unseal, withStore } from './device-store.ts';

/** What this device knows of a booth's leads, whoever recorded them; sealed, and gone with the device. */
export type KnownLeads = {
  readonly leads: ReadonlyMap<string, Lead>;
  /** Where to go on asking; null before the first answer. */
  readonly cursor: string | null;
  readonly askedAt: number;
};

const nothingKnown: KnownLeads = { leads: new Map(), cursor: null, askedAt: 0 };
/** Who has not asked for so long may not know any more who took something back. */
const FORGOTTEN_AFTER_MS = 7 * 24 * 60 * 60_000;

const SAVED_AGAIN_MS = 10 * 60_000;

let savedAt = 0;
const known = new Map<string, KnownLeads>();
const watching = new Set<() => void>();

export const knownLeads = (exhibitorId: string): KnownLeads =>
  known.get(exhibitorId) ?? nothingKnown;

export function watchKnownLeads(told: () => void): () => void {
  watching.add(told);
  return () => void watching.delete(told);
}

/** After one more answer. What does not add up, such as after leads were deleted, begins anew. */
export function withChanges(
  before: KnownLeads,
  { changed, gone, cursor, total }: LeadChanges,
  askedAt: number,
): KnownLeads {
  const isNews = changed.length + gone.length > 0;
  const leads = new Map(before.leads);
  for (const lead of changed) leads.set(lead.badgeCode, lead);
  for (const badgeCode of gone) leads.delete(badgeCode);
  const addsUp = leads.size === total || total > leadsOnDevices;
  const goesOn = addsUp || before.cursor === null;
  return {
    leads: isNews ? newest(leads) : before.leads,
    cursor: goesOn ? cursor : null,
    askedAt,
  };
}

function newest(leads: ReadonlyMap<string, Lead>): ReadonlyMap<string, Lead> {
  if (leads.size <= leadsOnDevices) return leads;
  const order = [...leads].sort(
    ([, one], [, other]) => other.lastEntryAt.getTime() - one.lastEntryAt.getTime(),
  );
  return new Map(order.slice(0, leadsOnDevices));
}

/** What was kept when the app was closed, as long as it may be believed. */
export async function recallKnownLeads(exhibitorId: string): Promise<void> {
  if (known.has(exhibitorId)) return;
  const kept = await withStore((store) => store.get('known', exhibitorId));
  if (!kept) return;
  const text = await unseal(nameOf(exhibitorId), kept.sealed);
  const { leads, ...rest } = superjson.parse<KnownLeads>(text);
  if (Date.now() - rest.askedAt > FORGOTTEN_AFTER_MS) return forgetKnownLeads(exhibitorId);
  // An answer may have been faster.
  if (!known.has(exhibitorId)) tell(exhibitorId, { ...rest, leads: new Map(leads) });
}

export async function keepKnownLeads(exhibitorId: string, now: KnownLeads): Promise<void> {
  const before = knownLeads(exhibitorId);
  tell(exhibitorId, now);
  // Where nothing is new, an older place to go on from does as well.
  if (before.leads === now.leads && now.askedAt - savedAt < SAVED_AGAIN_MS) return;
  savedAt = now.askedAt;
  await keepSealed(nameOf(exhibitorId), superjson.stringify(now), (store, sealed) =>
    store.put('known', { exhibitorId, sealed }),
  );
}

/** Whoever may no longer see the leads of the booth has none of them on the device either. */
export async function forgetKnownLeads(exhibitorId: string): Promise<void> {
  tell(exhibitorId, nothingKnown);
  await withStore((store) => store.delete('known', exhibitorId));
}

const nameOf = (exhibitorId: string) => `known/${exhibitorId}`;

function tell(exhibitorId: string, now: KnownLeads): void {
  known.set(exhibitorId, now);
  for (const told of watching) told();
}
