import { daysAfter } from '@foyer/domain/calendar-date.ts';
import { foldLead, sharedContact, statusOfLead } from '@foyer/domain/lead/lead.rules.ts';
import type { EntryKind, StoredEntry, Temperature } from '@foyer/domain/lead/lead.schema.ts';
import { addressOf, type DemoAttendee } from '../attendees.ts';
import { demoId, demoNumber } from '../demo-id.ts';
import type { LeadStory } from '../editions/edition.ts';
import { leadNotes, leadSteps, leadTags } from '../lead-notes.ts';
import type { Person } from '../people.ts';
import { attendeeIdOf, badgeCodeOf, isCancelled } from './attendee-rows.ts';
import { addBoothQuestions, addContacts, boothQuestions } from './contact-rows.ts';
import { accountOf, type EditionBuild, exhibitorIdOf } from './edition-build.ts';
import { productIdOf } from './listing-rows.ts';
import { pushLead } from './push-lead.ts';

/** Leads as they would have come in: entries of devices, folded by the rules, counted by the hour. */
export function addLeads(build: EditionBuild, story: LeadStory): void {
  const hours = new Map<number, number>();
  const first = build.rows.lead_entry.length;
  for (const visit of visitsOf(build, story)) {
    addLead(build, story, visit);
    const hour = new Date(visit.at).setUTCMinutes(0, 0, 0);
    hours.set(hour, (hours.get(hour) ?? 0) + 1);
  }
  if (story.hasContacts) {
    addBoothQuestions(build, story);
    for (const at of addContacts(build, story)) {
      const hour = at.setUTCMinutes(0, 0, 0);
      hours.set(hour, (hours.get(hour) ?? 0) + 1);
    }
  }
  numberEntries(build.rows.lead_entry.slice(first), story);
  addCounterPhone(build, story);
  for (const [hour, leads] of hours) {
    build.rows.lead_tally.push({
      event_id: build.eventId,
      exhibitor_id: exhibitorIdOf(build, story.exhibitor),
      hour: new Date(hour),
      leads,
    });
  }
}

/** A phone that lies at the counter and is nobody's, and two entries that it still has. */
const counterPhone = 'Standtelefon';
const counterPhoneOf = ({ exhibitor }: LeadStory) => demoId('device', exhibitor, counterPhone);
const notHandedOver = [7, 8];

/** Each device counts what it recorded, in the order of time. */
function numberEntries(entries: EditionBuild['rows']['lead_entry'], story: LeadStory): void {
  const inTime = entries.toSorted((one, other) => Number(one.device_at) - Number(other.device_at));
  for (const [deviceId, own] of Map.groupBy(inTime, ({ device_id }) => device_id)) {
    const missing = deviceId === counterPhoneOf(story) ? notHandedOver : [];
    let number = 0;
    for (const entry of own) {
      do number += 1;
      while (missing.includes(number));
      entry.sequence = number;
    }
  }
}

function addCounterPhone(build: EditionBuild, story: LeadStory): void {
  const [shownBy] = story.scannedBy;
  build.rows.paired_device.push({
    event_id: build.eventId,
    exhibitor_id: exhibitorIdOf(build, story.exhibitor),
    device_id: counterPhoneOf(story),
    // Of no secret that anybody has.
    secret_hash: demoId('secret', story.exhibitor, build.edition.key),
    name: counterPhone,
    status: 'paired',
    paired_by_name: shownBy?.name ?? '',
    paired_at: build.clock.instant('day1 08:40'),
    last_seen_at: build.clock.instant('day2 16:30'),
    revoked_at: null,
  });
}

interface Visit {
  readonly attendee: DemoAttendee;
  readonly scanner: Person;
  readonly moment: string;
  readonly at: Date;
  /** Names the visit; everything else about it follows from the name. */
  readonly seed: string;
  readonly index: number;
}

/** Different people at each booth, on both days between nine and half past four. */
function visitsOf(build: EditionBuild, story: LeadStory): Visit[] {
  const { edition, clock } = build;
  const order = edition.attendees
    .filter((_, index) => !isCancelled(index))
    .map((attendee) => ({
      attendee,
      rank: demoNumber(`${story.exhibitor}/visit/${attendee.name}`, 1e6),
    }))
    .sort((one, other) => one.rank - other.rank);
  return order.slice(0, story.count).map(({ attendee }, index) => {
    const seed = `${story.exhibitor}/${attendee.name}`;
    const minutes = 9 * 60 + demoNumber(`${seed}/time`, 7 * 60 + 30);
    const time = [Math.floor(minutes / 60), minutes % 60]
      .map((part) => String(part).padStart(2, '0'))
      .join(':');
    const moment = `${index % 3 === 2 ? 'day2' : 'day1'} ${time}`;
    const scanner = story.scannedBy[index % story.scannedBy.length];
    if (!scanner) throw new Error(`Nobody scans for ${story.exhibitor}`);
    return { attendee, scanner, moment, at: clock.instant(moment), seed, index };
  });
}

function addLead(build: EditionBuild, story: LeadStory, visit: Visit): void {
  const { edition } = build;
  const { attendee, scanner, seed } = visit;
  const leadId = demoId(edition.key, 'lead', seed);
  const badgeCode = badgeCodeOf(build, attendee);
  const isAtCounter = visit.index % 5 === 3;
  const by = isAtCounter
    ? { name: counterPhone, deviceId: counterPhoneOf(story), accountId: null }
    : {
        name: scanner.name,
        deviceId: demoId('device', scanner.email),
        accountId: accountOf(build, scanner, visit.moment),
      };
  const entries = entriesOf(
    { ...visit, by, asks: story.hasContacts ?? false },
    productsOf(build, story),
    dueDaysOf(build),
  );
  const folded = foldLead(entries);
  const person = { ...attendee, email: addressOf(attendee.name) };
  const contact = sharedContact(person, folded.consent, ['name', 'organisation', 'email']);
  pushLead(build, story, {
    ...{ leadId, badgeCode, attendeeId: attendeeIdOf(build, attendee) },
    ...{ entries, folded, contact, status: statusOfLead(folded, true), at: visit.at },
    ...{ accountId: by.accountId, by: scanner, moment: visit.moment },
  });
}

function productsOf(build: EditionBuild, { exhibitor }: LeadStory): string[] {
  const story = build.edition.stories.find((one) => one.exhibitor.key === exhibitor);
  return story?.exhibitor.products.map(({ key }) => productIdOf(build, story, key)) ?? [];
}

/** Around the day on which the demo event is looked at, so that its board has something to do. */
function dueDaysOf({ clock }: EditionBuild): (string | null)[] {
  const today = clock.now.toISOString().slice(0, 10);
  return [...[-4, 1, 3, 6, 20].map((days) => daysAfter(today, days)), null];
}

/** Most agree and are rated; some are a code alone, one took the consent back. */
function entriesOf(
  {
    at,
    by,
    seed,
    index,
    asks,
  }: Visit & { readonly asks: boolean; readonly by: { name: string; deviceId: string } },
  products: readonly string[],
  dueDays: readonly (string | null)[],
): StoredEntry[] {
  const pick = (what: string, below: number) => demoNumber(`${seed}/${what}`, below);
  const entries: StoredEntry[] = [];
  const add = (kind: EntryKind, payload: Record<string, unknown>) => {
    entries.push({
      entryId: demoId('entry', seed, String(entries.length)) as StoredEntry['entryId'],
      kind,
      payload,
      deviceId: by.deviceId,
      sequence: 0,
      at: new Date(at.getTime() + entries.length * 19_000),
      by: by.name,
    });
  };
  add('captured', { source: index % 6 === 5 ? 'typed' : 'badge' });
  if (index % 5 !== 4) {
    const fields =
      pick('fields', 4) === 0 ? ['name', 'organisation'] : ['name', 'organisation', 'email'];
    add('consented', { fields, wordingVersion: 1, locale: 'de', channel: 'in_person' });
  }
  add('rated', { rating: 1 + pick('rating', 5) });
  const temperatures: readonly Temperature[] = ['cold', 'warm', 'warm', 'hot'];
  add('tempered', { temperature: temperatures[pick('temperature', 4)] });
  if (index % 2 === 0) add('tagged', { tag: leadTags[pick('tag', 4)], present: true });
  if (index % 4 !== 3) {
    const text = leadNotes[index % leadNotes.length];
    add('noted', { noteId: demoId('note', seed), text });
  }
  if (asks && index % 3 === 0) {
    const [workplaces, tender] = boothQuestions;
    const option = workplaces?.options[pick('workplaces', 3)];
    add('answered', { questionId: workplaces?.questionId, value: option?.optionId });
    add('answered', { questionId: tender?.questionId, value: pick('tender', 2) === 0 });
  }
  const productId = products[pick('product', products.length + 2)];
  if (productId) add('interested', { productId, present: true });
  if (index % 3 === 1) {
    const step = leadSteps[pick('step', leadSteps.length)];
    add('planned', { step, dueOn: dueDays[pick('due', dueDays.length)] });
  }
  if (index === 7) add('captured', { source: 'badge' });
  if (index === 10) add('withdrawn', {});
  return entries;
}
