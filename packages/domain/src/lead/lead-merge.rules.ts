import type { Contact, Lead } from './lead.schema.ts';
import type { LeadMerge } from './lead-merge.schema.ts';
import { misspelled } from './misspelled-name.ts';

/** Why two leads may be one person. */
export type Likeness = 'email' | 'name' | 'spelling';
export type LookAlikes = {
  readonly lead: Lead;
  readonly other: Lead;
  readonly likeness: Likeness;
};

/** More are not looked at in one go. */
const MOST_SUGGESTED = 20;

/** Small letters without accents, in no order: "Weiß, Jörg" is "Jörg Weiß". */
function wordsOf(text: string | undefined): string {
  const plain = (text ?? '').toLowerCase().replaceAll('ß', 'ss').normalize('NFD');
  return plain
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
    .sort()
    .join(' ');
}

/** Nobody says more than one of them, or both say the same, or one says the other and more. */
function isAlike(one: string, other: string): boolean {
  if (one === '' || other === '') return true;
  const [words, others] = [one.split(' '), other.split(' ')];
  return (
    words.every((word) => others.includes(word)) || others.every((word) => words.includes(word))
  );
}

/**
 * Leads that look like the same person: the same address, the same name at what may be the same
 * organisation, or a name that one slip of the pen makes the same. The one that is suggested to stay is
 * the older one, and a badge before a card.
 */
export function lookAlikes(
  leads: readonly Lead[],
  isApart: (one: Lead, other: Lead) => boolean,
): LookAlikes[] {
  const found: LookAlikes[] = [];
  const taken = new Set<string>();
  const suggest = (group: readonly Lead[], likeness: Likeness) => {
    const [lead, ...others] = group.toSorted(inOrder);
    for (const other of others) {
      if (!lead || taken.has(other.leadId) || taken.has(lead.leadId) || isApart(lead, other))
        continue;
      taken.add(other.leadId);
      found.push({ lead, other, likeness });
    }
  };
  const known = leads.filter(({ contact }) => contact !== null);
  const byEmail = Map.groupBy(known, ({ contact }) => contact?.email?.trim().toLowerCase() ?? '');
  byEmail.delete('');
  for (const group of byEmail.values()) suggest(group, 'email');
  const byName = Map.groupBy(known, ({ contact }) => wordsOf(contact?.name));
  byName.delete('');
  for (const group of byName.values()) {
    const first = group.toSorted(inOrder)[0];
    const place = wordsOf(first?.contact?.organisation);
    const same = group.filter(({ contact }) => isAlike(place, wordsOf(contact?.organisation)));
    if (same.length > 1) suggest(same, 'name');
  }
  for (const { one, other, isCertain } of misspelled(byName)) {
    if (found.length >= MOST_SUGGESTED) break;
    const places = [one, other].map(({ contact }) => wordsOf(contact?.organisation));
    const [place = '', elsewhere = ''] = places;
    const isSame = isAlike(place, elsewhere) && (isCertain || !places.includes(''));
    if (isSame) suggest([one, other], 'spelling');
  }
  return found.slice(0, MOST_SUGGESTED);
}

const hasBadge = ({ source }: Lead) => source === 'badge' || source === 'typed';

function inOrder(one: Lead, other: Lead): number {
  return (
    Number(hasBadge(other)) - Number(hasBadge(one)) ||
    one.firstCapturedAt.getTime() - other.firstCapturedAt.getTime() ||
    (one.leadId < other.leadId ? -1 : 1)
  );
}

/**
 * Two leads as one, for whoever reads them; both stay as they are underneath. Of what there can be
 * one of, the later lead's word counts where it has one; what adds up adds up. Contact and consent are
 * the first lead's, and of the other only what the first does not tell: each is there only as long as
 * its own consent.
 */
export function mergedLead(lead: Lead, other: Lead): Lead {
  const [later, earlier] = other.lastEntryAt > lead.lastEntryAt ? [other, lead] : [lead, other];
  return {
    ...lead,
    contact: mergedContact(lead.contact, other.contact),
    consent: lead.consent ?? other.consent,
    withdrawnAt: lead.consent || other.consent ? null : lead.withdrawnAt,
    rating: later.rating ?? earlier.rating,
    temperature: later.temperature ?? earlier.temperature,
    nextStep: later.nextStep ?? earlier.nextStep,
    answers: { ...earlier.answers, ...later.answers },
    notes: [...lead.notes, ...other.notes].sort((a, b) => a.at.getTime() - b.at.getTime()),
    tags: joined(lead.tags, other.tags),
    products: joined(lead.products, other.products),
    photos: joined(lead.photos, other.photos),
    captures: lead.captures + other.captures,
    firstCapturedAt: earliest(lead.firstCapturedAt, other.firstCapturedAt),
    lastEntryAt: later.lastEntryAt,
  };
}

const earliest = (one: Date, other: Date) => (one < other ? one : other);
const joined = (one: readonly string[], other: readonly string[]) =>
  [...new Set([...(one ?? []), ...(other ?? [])])].sort();

function mergedContact(one: Contact | null, other: Contact | null): Contact | null {
  if (!one || !other) return one ?? other;
  const told = Object.fromEntries(Object.entries(one).filter(([, value]) => value));
  return { ...other, ...told };
}

/** The list as it is shown: leads of one person as one, which names the others. */
export function shownLeads(leads: readonly Lead[], merges: readonly LeadMerge[]): Lead[] {
  const byId = new Map(leads.map((lead) => [lead.leadId as string, lead]));
  for (const { leadId, intoLeadId, decision, at, by } of merges) {
    const [into, lead] = [byId.get(intoLeadId), byId.get(leadId)];
    // Where one of them is gone, the other is shown by itself.
    if (decision !== 'one' || !into || !lead) continue;
    const { badgeCode, contact } = lead;
    const from = { leadId: lead.leadId, badgeCode, name: contact?.name ?? '', at, by };
    byId.set(intoLeadId, {
      ...mergedLead(into, lead),
      mergedFrom: [...(into.mergedFrom ?? []), from],
    });
    byId.delete(leadId);
  }
  return [...byId.values()].sort((a, b) => b.lastEntryAt.getTime() - a.lastEntryAt.getTime());
}
