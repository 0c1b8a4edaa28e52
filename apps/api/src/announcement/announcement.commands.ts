import { refuseAnnouncement } from '@foyer/domain/announcement/announcement.refusals.ts';
import {
  type AnnouncementVerdict,
  canCallBack,
  canChangeAnnouncement,
  canSchedule,
  canSendText,
  secondThoughtsMs,
} from '@foyer/domain/announcement/announcement.rules.ts';
import type {
  Announcement,
  AnnouncementDetail,
  AnnouncementInput,
  AnnouncementPreview,
} from '@foyer/domain/announcement/announcement.schema.ts';
import type { AnnouncementId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { getOwnAddress } from '../account/account.queries.ts';
import { getEvent } from '../event/event.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { enqueueJobFor } from '../outbox/enqueue-job.queries.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { NO_TOKEN, writeAnnouncement } from './announcement.mail.ts';
import {
  deleteAnnouncement,
  findAnnouncement,
  insertAnnouncement,
  listRecipients,
  lockAnnouncement,
  saveAnnouncement,
  saveAnnouncementMove,
} from './announcement.queries.ts';
import { resolveAudience } from './recipients.commands.ts';

const SAMPLES = 10;

/** With everybody who got it, and what became of each letter. */
export async function readAnnouncement(
  scope: OrganiserScope,
  announcementId: AnnouncementId,
): Promise<AnnouncementDetail> {
  const found = await findAnnouncement(scope, announcementId);
  if (!found) throw refuseAnnouncement('announcement.not_found');
  return { ...found, recipients: await listRecipients(scope, announcementId) };
}

export async function addAnnouncement(
  scope: OrganiserScope,
  content: AnnouncementInput,
): Promise<Announcement> {
  const added = await insertAnnouncement(scope, content);
  await record(scope, added, { happened: 'written', after: content });
  return added;
}

type Seen = { readonly announcementId: AnnouncementId; readonly version: number };

export async function changeAnnouncement(
  scope: OrganiserScope,
  given: Seen & { readonly content: AnnouncementInput },
): Promise<Announcement> {
  const before = await locked(scope, given);
  insist(canChangeAnnouncement(before.status));
  const after = await saveAnnouncement(scope, given.announcementId, given.content);
  const { subject, body, audience } = before;
  await record(scope, after, {
    happened: 'written',
    before: { subject, body, audience },
    after: given.content,
  });
  return after;
}

/** A draft that nobody wants any more. What was sent stays. */
export async function removeAnnouncement(scope: OrganiserScope, seen: Seen): Promise<void> {
  const draft = await locked(scope, seen);
  insist(canChangeAnnouncement(draft.status));
  await deleteAnnouncement(scope, seen.announcementId);
  await record(scope, draft, { happened: 'removed' });
}

/** Whom it would reach as of now, and the first letters as they would arrive. */
export async function previewAnnouncement(
  scope: OrganiserScope,
  content: AnnouncementInput,
): Promise<AnnouncementPreview> {
  const { event, letters, reach } = await resolveAudience(scope, content.audience);
  if (!canSendText(content).allowed) return { ...reach, samples: [] };
  const samples = letters.slice(0, SAMPLES).map((reader) => {
    const letter = writeAnnouncement(scope, { event, content, reader, token: NO_TOKEN });
    const exhibitorName = reader.exhibitors.map(({ name }) => name).join(', ');
    const { locale, name: toName, email: toAddress } = reader;
    return { toName, toAddress, exhibitorName, locale, ...letter };
  });
  return { ...reach, samples };
}

/** Sends it, in this language, to whoever tries it and to nobody else. */
export async function sendTestAnnouncement(
  scope: OrganiserScope,
  { content, locale }: { readonly content: AnnouncementInput; readonly locale: Locale },
): Promise<{ address: string }> {
  insist(canSendText(content));
  const event = await getEvent(scope);
  const { letters } = await resolveAudience(scope, content.audience);
  const exhibitors = letters[0]?.exhibitors ?? [{ name: event.organiserName }];
  const reader = { name: scope.actorName, locale, exhibitors };
  const letter = writeAnnouncement(scope, { event, content, reader, token: NO_TOKEN });
  const address = await getOwnAddress(scope);
  await queueMail(scope, {
    ...letter,
    subject: `[Test] ${letter.subject}`,
    ...{ to: address, toName: scope.actorName, locale, template: 'test' },
  });
  return { address };
}

/** Goes out at its moment, or in a minute; until then it can be called back. */
export async function scheduleAnnouncement(
  scope: OrganiserScope,
  given: Seen & { readonly sendAt: Date | null },
): Promise<{ sendAt: Date }> {
  const announcement = await locked(scope, given);
  insist(canSchedule(announcement, { now: scope.now, sendAt: given.sendAt }));
  const { reach } = await resolveAudience(scope, announcement.audience);
  if (reach.exhibitors === 0) throw refuseAnnouncement('announcement.nobody');
  const sendAt = given.sendAt ?? new Date(scope.now.getTime() + secondThoughtsMs);
  await saveAnnouncementMove(scope, given.announcementId, { status: 'scheduled', sendAt });
  const { eventId } = scope;
  await enqueueJobFor(scope.tx, {
    name: 'announcement.send',
    payload: { eventId, announcementId: given.announcementId, sendAt },
    runAt: sendAt,
  });
  await record(scope, announcement, { happened: 'scheduled', after: { ...reach, sendAt } });
  return { sendAt };
}

/** A draft again, as long as its moment has not come. */
export async function callBackAnnouncement(scope: OrganiserScope, seen: Omit<Seen, 'version'>) {
  const announcement = await lockAnnouncement(scope, seen.announcementId);
  if (!announcement) throw refuseAnnouncement('announcement.not_found');
  insist(canCallBack(announcement.status));
  await saveAnnouncementMove(scope, seen.announcementId, { status: 'draft', sendAt: null });
  await record(scope, announcement, { happened: 'called_back' });
}

async function locked(scope: OrganiserScope, seen: Seen): Promise<Announcement> {
  const announcement = await lockAnnouncement(scope, seen.announcementId);
  if (!announcement) throw refuseAnnouncement('announcement.not_found');
  if (announcement.version !== seen.version) {
    throw refuseAnnouncement('announcement.changed_meanwhile');
  }
  return announcement;
}

function insist(verdict: AnnouncementVerdict): void {
  if (!verdict.allowed) throw refuseAnnouncement(verdict.code, verdict.params);
}

async function record(
  scope: OrganiserScope,
  { announcementId, subject }: Announcement,
  fact: {
    readonly happened: 'written' | 'removed' | 'scheduled' | 'called_back';
    readonly before?: Record<string, unknown>;
    readonly after?: Record<string, unknown>;
  },
): Promise<void> {
  await recordFact(scope, {
    noun: 'announcement',
    nounId: announcementId,
    type: `announcement.${fact.happened}`,
    audience: 'organiser',
    before: fact.before ?? null,
    after: { subject, ...fact.after },
  });
}
