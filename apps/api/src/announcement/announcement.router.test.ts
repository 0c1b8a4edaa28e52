import { withScope } from '@foyer/database/scope.ts';
import { everybody } from '@foyer/domain/announcement/announcement.schema.ts';
import type { AnnouncementId, EventId } from '@foyer/domain/identifier.ts';
import { aBoothMember, anEvent, anExhibitor, aTeamMember } from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deliverMail } from '../mail/mail.commands.ts';
import { type SmtpTestServer, startSmtpTestServer } from '../mail/smtp-test-server.ts';
import { createServer } from '../server.ts';
import { createTestApi, type TestApi } from '../test-api.ts';
import { sendAnnouncement } from './sending.commands.ts';

let smtp: SmtpTestServer;
let api: TestApi;
const start = new Date('2026-02-02T09:00:00Z');
const minute = 60_000;

beforeAll(async () => {
  smtp = await startSmtpTestServer();
  api = await createTestApi({ SMTP_URL: smtp.url });
});
beforeEach(() => {
  api.time.now = start;
});
afterAll(async () => {
  await api.close();
  await smtp.close();
});

const content = {
  subject: { de: 'Anreise zu {event}', en: 'Getting to {event}' },
  body: {
    de: 'Liebe Leute von {exhibitor},\n\n**ab 7 Uhr** ist offen.',
    en: 'Dear people of {exhibitor},\n\n**from 7 am** it is open.',
  },
  audience: everybody,
};
const refused = (code: string) => ({ cause: { code } });

/** An event with three exhibitors: one with two people, one with somebody of both, one nobody joined. */
async function anEventWithExhibitors() {
  const eventId = (await anEvent(api.database)).eventId as EventId;
  const owner = await aTeamMember(api.database, { eventId, role: 'owner' });
  const first = await anExhibitor(api.database, { eventId, name: 'Erste GmbH' });
  const second = await anExhibitor(api.database, { eventId, name: 'Zweite GmbH' });
  const third = await anExhibitor(api.database, { eventId, name: 'Dritte GmbH' });
  await withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .updateTable('exhibitor')
      .set({ contact_email: 'contact@example.org' })
      .where('exhibitor_id', '=', third.exhibitorId)
      .execute(),
  );
  const { exhibitorId } = first;
  const jana = await aBoothMember(api.database, { eventId, exhibitorId, role: 'admin' });
  const tom = await aBoothMember(api.database, { eventId, exhibitorId, role: 'editor' });
  await aBoothMember(api.database, { eventId, exhibitorId, role: 'scanner' });
  await withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('exhibitor_member')
      .values({
        event_id: eventId,
        exhibitor_id: second.exhibitorId,
        account_id: jana.accountId,
        role: 'admin',
        created_at: start,
      })
      .execute(),
  );
  return {
    eventId,
    owner,
    announcement: api.as(owner).announcement,
    first,
    second,
    jana,
    tom,
  };
}
type Given = Awaited<ReturnType<typeof anEventWithExhibitors>>;

async function sent(given: Given): Promise<AnnouncementId> {
  const { eventId, announcement } = given;
  const { announcementId, version } = await announcement.add({ eventId, content });
  const scheduled = { eventId, announcementId, version, sendAt: null };
  const { sendAt } = await announcement.schedule(scheduled);
  api.time.now = new Date(api.time.now.getTime() + minute);
  await sendAnnouncement(api.services, { eventId, announcementId, sendAt });
  return announcementId;
}

/** What lies in the table of letters, with their links still in them. */
function lettersOf(eventId: string) {
  return withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .selectFrom('mail')
      .selectAll()
      .where('event_id', '=', eventId)
      .orderBy('to_address')
      .execute(),
  );
}

test('a draft is previewed with real people, counted, tried, sent once, and read in the portal', async () => {
  const given = await anEventWithExhibitors();
  const { eventId, announcement, jana, tom, first } = given;
  const preview = await announcement.preview({ eventId, content });
  // Jana looks after two booths and gets one letter; a scanner gets none; the contact of the third one does.
  expect(preview).toMatchObject({ exhibitors: 3, letters: 3, unsubscribed: 0, bounced: 0 });
  const toJana = preview.samples.find(({ toAddress }) => toAddress === jana.email);
  expect(toJana?.text).toContain('Liebe Leute von Erste GmbH und Zweite GmbH');
  expect(toJana?.html).toContain('<strong>ab 7 Uhr</strong>');
  const test = await announcement.sendTest({ eventId, content, locale: 'en' });
  expect((await lettersOf(eventId)).map((one) => one.to_address)).toEqual([test.address]);

  const announcementId = await sent(given);
  const { sendAt } = await announcement.get({ eventId, announcementId });
  await sendAnnouncement(api.services, { eventId, announcementId, sendAt: sendAt as Date });
  const detail = await announcement.get({ eventId, announcementId });
  expect(detail.status).toBe('sent');
  expect(detail.recipients.map(({ toAddress, status }) => [toAddress, status]).sort()).toEqual(
    [jana.email, tom.email, 'contact@example.org'].map((address) => [address, 'queued']).sort(),
  );
  expect(await announcement.list({ eventId })).toMatchObject([{ letters: { queued: 3 } }]);
  const { exhibitorId } = first;
  const read = await api.as(tom).announcement.ofBooth({ eventId, exhibitorId });
  expect(read).toMatchObject([
    { announcementId, subject: content.subject, exhibitorName: 'Erste GmbH' },
  ]);
});

test('only who is in the audience when it goes out gets it, and reads it', async () => {
  const given = await anEventWithExhibitors();
  const { eventId, announcement, first, second, tom, owner } = given;
  const audience = { ...everybody, stand: 'with' as const };
  const empty = { ...content, audience };
  const draft = await announcement.add({ eventId, content: empty });
  const { announcementId, version } = draft;
  await expect(
    announcement.schedule({ eventId, announcementId, version, sendAt: null }),
  ).rejects.toMatchObject(refused('announcement.nobody'));
  await withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .updateTable('exhibitor')
      .set({ participation: 'withdrawn' })
      .where('event_id', '=', eventId)
      .where('exhibitor_id', '=', second.exhibitorId)
      .execute(),
  );
  const preview = await api.as(owner).announcement.preview({ eventId, content });
  expect(preview.exhibitors).toBe(2);
  await sent(given);
  const { exhibitorId } = first;
  const at = { eventId, exhibitorId };
  expect(await api.as(tom).announcement.ofBooth(at)).toHaveLength(1);
  const jana = api.as(given.jana).announcement;
  expect(await jana.ofBooth({ eventId, exhibitorId: second.exhibitorId })).toEqual([]);
  expect(await jana.ofBooth(at)).toHaveLength(1);
});

test('it goes out at its moment and not before, and a put-off one not at its first moment', async () => {
  const given = await anEventWithExhibitors();
  const { eventId, announcement } = given;
  const { announcementId, version } = await announcement.add({ eventId, content });
  const one = { eventId, announcementId };
  const tomorrow = new Date('2026-02-03T09:00:00Z');
  await announcement.schedule({ ...one, version, sendAt: tomorrow });
  expect((await announcement.get(one)).status).toBe('scheduled');
  await announcement.callBack(one);
  api.time.now = tomorrow;
  await sendAnnouncement(api.services, { ...one, sendAt: tomorrow });
  const draft = await announcement.get(one);
  expect(draft).toMatchObject({ status: 'draft', sendAt: null, recipients: [] });
  await expect(announcement.callBack(one)).rejects.toMatchObject(refused('announcement.draft'));
  const later = new Date('2026-02-05T09:00:00Z');
  await announcement.schedule({ ...one, version: draft.version, sendAt: later });
  await sendAnnouncement(api.services, { ...one, sendAt: tomorrow });
  expect(await lettersOf(eventId)).toEqual([]);
  // The queue's clock says when; ours may be behind it.
  const due = { ...one, sendAt: later };
  await Promise.all([sendAnnouncement(api.services, due), sendAnnouncement(api.services, due)]);
  expect(await lettersOf(eventId)).toHaveLength(3);
});

describe('what is refused', () => {
  test.each([
    ['one language', { body: { de: 'Hallo', en: '' } }, 'announcement.incomplete'],
    ['an unknown placeholder', { subject: { de: '{stand}', en: 'Hi' } }, 'announcement.text_wrong'],
  ])('%s', async (_what, change, code) => {
    const { eventId, announcement } = await anEventWithExhibitors();
    const wrong = { ...content, ...change };
    const { announcementId, version } = await announcement.add({ eventId, content: wrong });
    const one = { eventId, announcementId, version };
    await expect(announcement.schedule({ ...one, sendAt: null })).rejects.toMatchObject(
      refused(code),
    );
    await expect(
      announcement.sendTest({ eventId, content: wrong, locale: 'de' }),
    ).rejects.toMatchObject(refused(code));
    expect((await announcement.preview({ eventId, content: wrong })).samples).toEqual([]);
  });

  test('a moment that has passed; changing what is scheduled or sent; an older version', async () => {
    const given = await anEventWithExhibitors();
    const { eventId, announcement } = given;
    const { announcementId, version } = await announcement.add({ eventId, content });
    const one = { eventId, announcementId, version };
    await expect(announcement.schedule({ ...one, sendAt: start })).rejects.toMatchObject(
      refused('announcement.time_not_ahead'),
    );
    const changed = await announcement.change({ ...one, content });
    await expect(announcement.change({ ...one, content })).rejects.toMatchObject(
      refused('announcement.changed_meanwhile'),
    );
    const now = { ...one, version: changed.version };
    const races = await Promise.allSettled([
      announcement.schedule({ ...now, sendAt: null }),
      announcement.change({ ...now, content }),
    ]);
    expect(races.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const sentId = await sent(given);
    const after = await announcement.get({ eventId, announcementId: sentId });
    const gone = { eventId, announcementId: sentId, version: after.version };
    for (const call of [
      () => announcement.change({ ...gone, content }),
      () => announcement.remove(gone),
      () => announcement.callBack(gone),
    ]) {
      await expect(call()).rejects.toMatchObject(refused('announcement.sent'));
    }
  });

  test('other roles, other events', async () => {
    const given = await anEventWithExhibitors();
    const other = await anEventWithExhibitors();
    const announcementId = await sent(given);
    const { eventId } = given;
    const viewer = await aTeamMember(api.database, { eventId, role: 'viewer' });
    await expect(api.as(viewer).announcement.list({ eventId })).rejects.toMatchObject(
      refused('access.forbidden'),
    );
    await expect(
      other.announcement.get({ eventId: other.eventId, announcementId }),
    ).rejects.toMatchObject(refused('announcement.not_found'));
    await expect(other.announcement.get({ eventId, announcementId })).rejects.toMatchObject(
      refused('access.not_found'),
    );
  });
});

describe('the link that ends announcements', () => {
  async function aSentLetter() {
    const given = await anEventWithExhibitors();
    await sent(given);
    const letters = await lettersOf(given.eventId);
    const letter = letters.find((one) => one.to_address === given.jana.email);
    if (!letter) throw new Error('no letter');
    return { ...given, letter, path: new URL(letter.unsubscribe_url).pathname };
  }

  test('is in the letter and in its headers, and gone once it has left', async () => {
    const { letter } = await aSentLetter();
    expect(letter.body_text).toContain(letter.unsubscribe_url);
    await deliverMail(api.services, letter.mail_id as never, new AbortController().signal);
    const message = smtp.messages.at(-1) ?? '';
    expect(message.replaceAll(/\r\n\s/g, ' ')).toContain(
      `List-Unsubscribe: <${letter.unsubscribe_url}>`,
    );
    expect(message).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    const kept = (await lettersOf(letter.event_id ?? '')).find(
      (one) => one.mail_id === letter.mail_id,
    );
    expect(kept).toMatchObject({ status: 'sent', unsubscribe_url: '' });
    expect(kept?.body_text).not.toContain(letter.unsubscribe_url);
  });

  test('ends them by one click of a mail program, and asks a person first', async () => {
    const given = await aSentLetter();
    const { eventId, announcement, path, jana } = given;
    const server = await createServer(api.services);
    const asked = await server.inject({ method: 'GET', url: path });
    expect(asked.statusCode).toBe(200);
    expect(asked.body).toContain(jana.email);
    expect((await announcement.preview({ eventId, content })).unsubscribed).toBe(0);
    const oneClick = {
      method: 'POST',
      url: path,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    } as const;
    for (const _again of [1, 2]) expect((await server.inject(oneClick)).statusCode).toBe(200);
    expect(await announcement.preview({ eventId, content })).toMatchObject({
      letters: 2,
      unsubscribed: 1,
    });
    const before = (await lettersOf(eventId)).length;
    const announcementId = await sent(given);
    expect((await lettersOf(eventId)).length - before).toBe(2);
    // In the portal it is there all the same.
    const { exhibitorId } = given.first;
    const read = await api.as(jana).announcement.ofBooth({ eventId, exhibitorId });
    expect(read[0]?.announcementId).toBe(announcementId);
    // Another event may write.
    const other = await anEventWithExhibitors();
    expect((await other.announcement.preview({ eventId: other.eventId, content })).letters).toBe(3);
    await server.inject({ ...oneClick, payload: 'again=1' });
    expect((await announcement.preview({ eventId, content })).unsubscribed).toBe(0);
    await server.close();
  });

  test('is of nobody when it is made up', async () => {
    const server = await createServer(api.services);
    for (const method of ['GET', 'POST'] as const) {
      const answer = await server.inject({ method, url: '/unsubscribe/preview' });
      expect(answer.statusCode).toBe(404);
    }
    await server.close();
  });
});

test('a letter noted as come back is the last to that address, until the note is taken back', async () => {
  const given = await anEventWithExhibitors();
  const { eventId, announcement, owner } = given;
  await sent(given);
  const [letter] = await lettersOf(eventId);
  const mailId = letter?.mail_id as never;
  const { mail } = api.as(owner);
  await expect(mail.noteBounce({ eventId, mailId, isBounced: true })).rejects.toMatchObject(
    refused('mail.not_sent_yet'),
  );
  await deliverMail(api.services, mailId, new AbortController().signal);
  await mail.noteBounce({ eventId, mailId, isBounced: true });
  expect(await announcement.list({ eventId })).toMatchObject([
    { letters: { bounced: 1, queued: 2 } },
  ]);
  expect(await announcement.preview({ eventId, content })).toMatchObject({
    letters: 2,
    bounced: 1,
  });
  await expect(mail.retry({ eventId, mailId })).rejects.toMatchObject(refused('mail.already_sent'));
  await mail.noteBounce({ eventId, mailId, isBounced: false });
  expect(await announcement.preview({ eventId, content })).toMatchObject({
    letters: 3,
    bounced: 0,
  });
});
