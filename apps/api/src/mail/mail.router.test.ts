import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import type { EventId, ExhibitorId, MailId } from '@foyer/domain/identifier.ts';
import type { MailStatus } from '@foyer/domain/mail/mail.schema.ts';
import {
  aBoothMember,
  anEvent,
  anExhibitor,
  aTeamMember,
  type TestAccount,
} from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withBoothScope } from '../access/scopes.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { createTestApi, type TestApi } from '../test-api.ts';
import { type SmtpTestServer, startSmtpTestServer } from './smtp-test-server.ts';

let smtp: SmtpTestServer;
let withServer: TestApi;
let api: TestApi;
const token = 'b7Hq2kPz9sXv4nRt8wLm3cYd6fGj1aEo';

beforeAll(async () => {
  smtp = await startSmtpTestServer();
  api = await createTestApi();
  withServer = await createTestApi({ SMTP_URL: smtp.url });
});
afterAll(async () => {
  await api.close();
  await withServer.close();
  await smtp.close();
});

async function anEventWithOwner(on = api) {
  const eventId = (await anEvent(on.database)).eventId as EventId;
  const owner = await aTeamMember(on.database, { eventId, role: 'owner' });
  return { eventId, owner };
}

type Given = { status?: MailStatus; subject?: string; template?: string; to?: string; at?: string };

async function aStoredLetter(
  eventId: EventId | null,
  given: Given = {},
  on = api,
): Promise<MailId> {
  const mailId = randomUUID();
  await withScope(on.database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('mail')
      .values({
        mail_id: mailId,
        event_id: eventId,
        to_address: given.to ?? 'jana@example.org',
        to_name: 'Jana Petersen',
        locale: 'de',
        template: given.template ?? 'invitation-exhibitor',
        subject: given.subject ?? 'Einladung',
        body_text: `https://foyer.example.org/exhibitor/invitation/${token}`,
        body_html: `<a href="https://foyer.example.org/exhibitor/invitation/${token}">Hier</a>`,
        status: given.status ?? 'kept',
        created_at: new Date(given.at ?? '2026-02-01T10:00:00Z'),
      })
      .execute(),
  );
  return mailId as MailId;
}

const as = (account: TestAccount, on = api) => on.as(account).mail;

test('the outbox shows the newest first, a page at a time, without gaps or repetition', async () => {
  const { eventId, owner } = await anEventWithOwner();
  // Three of one moment, so that the moment alone cannot be the cursor.
  const times = ['10:00', '10:00', '10:00', '11:00', '09:00'];
  for (const time of times) await aStoredLetter(eventId, { at: `2026-02-01T${time}:00Z` });
  const seen = [];
  let page = await as(owner).list({ eventId, limit: 2 });
  expect(page.counts).toEqual({ queued: 0, sent: 0, failed: 0, bounced: 0, withdrawn: 0, kept: 5 });
  seen.push(...page.mails);
  while (page.next) {
    page = await as(owner).list({ eventId, limit: 2, cursor: page.next });
    seen.push(...page.mails);
  }
  expect(new Set(seen.map(({ mailId }) => mailId)).size).toBe(5);
  const at = seen.map(({ createdAt }) => createdAt.getTime());
  expect(at).toEqual([...at].sort((a, b) => b - a));
});

test('search looks at addresses and subjects, and takes % and _ as they are', async () => {
  const { eventId, owner } = await anEventWithOwner();
  await aStoredLetter(eventId, { subject: 'Ihr Stand steht fest' });
  await aStoredLetter(eventId, { subject: '100 % bestätigt', to: 'max_muster@example.org' });
  const find = async (q: string) => (await as(owner).list({ eventId, q })).mails.length;
  expect(await find('stand')).toBe(1);
  expect(await find('max_')).toBe(1);
  expect(await find('%')).toBe(1);
  expect(await find('_')).toBe(1);
  expect(await find('petersen')).toBe(2);
  expect(await find('nobody')).toBe(0);
});

test('a filter by state leaves the counts of all states', async () => {
  const { eventId, owner } = await anEventWithOwner();
  await aStoredLetter(eventId, { status: 'sent' });
  await aStoredLetter(eventId, { status: 'failed' });
  const page = await as(owner).list({ eventId, status: 'failed' });
  expect(page.mails.map(({ status }) => status)).toEqual(['failed']);
  expect(page.counts).toMatchObject({ sent: 1, failed: 1 });
});

test('letters of other events and letters about accounts are in no outbox', async () => {
  const { eventId, owner } = await anEventWithOwner();
  const other = await anEventWithOwner();
  const foreign = await aStoredLetter(other.eventId);
  const personal = await aStoredLetter(null, { template: 'password-reset' });
  expect((await as(owner).list({ eventId })).mails).toEqual([]);
  for (const mailId of [foreign, personal]) {
    await expect(as(owner).get({ eventId, mailId })).rejects.toThrow('mail.not_found');
    await expect(as(owner).retry({ eventId, mailId })).rejects.toThrow('mail.not_found');
  }
});

test('row level security alone shows an organiser no letter about an account', async () => {
  const { eventId, owner } = await anEventWithOwner();
  await aStoredLetter(eventId);
  await aStoredLetter(null);
  const scope = { kind: 'organiser', eventId, accountId: owner.accountId } as const;
  const rows = await withScope(api.database, scope, (tx) =>
    tx.selectFrom('mail').select('event_id').execute(),
  );
  expect(rows).toEqual([{ event_id: eventId }]);
});

test('without a mail server links stand in full; those into the team for owners only', async () => {
  const { eventId, owner } = await anEventWithOwner();
  const manager = await aTeamMember(api.database, { eventId, role: 'manager' });
  const booth = await aStoredLetter(eventId, { template: 'invitation-exhibitor' });
  const team = await aStoredLetter(eventId, { template: 'invitation-team' });
  const read = async (account: TestAccount, mailId: MailId) => {
    const { text, html, isRedacted } = await as(account).get({ eventId, mailId });
    expect(text.includes(token)).toBe(html.includes(token));
    return { shows: text.includes(token), isRedacted };
  };
  expect(await read(manager, booth)).toEqual({ shows: true, isRedacted: false });
  expect(await read(owner, team)).toEqual({ shows: true, isRedacted: false });
  expect(await read(manager, team)).toEqual({ shows: false, isRedacted: true });
});

test('with a mail server nobody reads the links of others, sent or not', async () => {
  const { eventId, owner } = await anEventWithOwner(withServer);
  for (const status of ['queued', 'failed', 'kept'] as const) {
    const mailId = await aStoredLetter(eventId, { status }, withServer);
    const { text, html, isRedacted } = await as(owner, withServer).get({ eventId, mailId });
    expect(text + html).not.toContain(token);
    expect(isRedacted).toBe(true);
  }
});

test('a failed letter is put on its way again, and that is a fact', async () => {
  const { eventId, owner } = await anEventWithOwner(withServer);
  const mailId = await aStoredLetter(eventId, { status: 'failed' }, withServer);
  await as(owner, withServer).retry({ eventId, mailId });
  expect(await as(owner, withServer).get({ eventId, mailId })).toMatchObject({
    status: 'queued',
    attempts: 0,
  });
  const { rows } = await withServer.database.pool.query(
    `select payload from graphile_worker._private_jobs`,
  );
  expect(rows).toEqual([{ payload: { mailId } }]);
  const facts = await withServer.as(owner).fact.list({ eventId, noun: 'mail', nounId: mailId });
  expect(facts).toMatchObject([{ type: 'mail.retried', actorName: owner.name }]);
});

test('a sent letter is not sent again, and nothing is sent without a server', async () => {
  const event = await anEventWithOwner(withServer);
  const sent = await aStoredLetter(event.eventId, { status: 'sent' }, withServer);
  await expect(
    as(event.owner, withServer).retry({ eventId: event.eventId, mailId: sent }),
  ).rejects.toThrow('mail.already_sent');
  const { eventId, owner } = await anEventWithOwner();
  const mailId = await aStoredLetter(eventId);
  await expect(as(owner).retry({ eventId, mailId })).rejects.toThrow('mail.no_server');
});

test.each(['planner', 'reviewer', 'sponsorship', 'viewer'] as const)(
  'a %s does not read the mail of others',
  async (role) => {
    const { eventId } = await anEventWithOwner();
    const account = await aTeamMember(api.database, { eventId, role });
    await expect(as(account).list({ eventId })).rejects.toThrow('access.forbidden');
  },
);

test('an exhibitor writes letters in its own name and in no other', async () => {
  const { eventId, owner } = await anEventWithOwner();
  const exhibitorId = (await anExhibitor(api.database, { eventId })).exhibitorId as ExhibitorId;
  const neighbour = await anExhibitor(api.database, { eventId });
  const admin = await aBoothMember(api.database, { eventId, exhibitorId, role: 'admin' });
  const letter = {
    to: 'colleague@example.org',
    toName: '',
    locale: 'de',
    template: 'invitation-member',
    subject: 'Einladung',
    text: 'Text',
    html: '<p>Text</p>',
    exhibitorId: neighbour.exhibitorId,
  } as const;
  await withBoothScope(api.contextFor(admin), { eventId, exhibitorId }, (scope) =>
    queueMail(scope, letter),
  );
  const { mails } = await as(owner).list({ eventId });
  expect(mails).toMatchObject([{ exhibitorId, toAddress: letter.to }]);

  const asNeighbour = { kind: 'exhibitor', eventId, exhibitorId } as const;
  const forged = withScope(api.database, asNeighbour, (tx) =>
    tx
      .insertInto('mail')
      .values({
        event_id: eventId,
        exhibitor_id: neighbour.exhibitorId,
        to_address: 'x@example.org',
        locale: 'de',
        template: 'x',
        subject: 'x',
        body_text: '',
        body_html: '',
        created_at: new Date(),
      })
      .execute(),
  );
  await expect(forged).rejects.toThrow(/row-level security/);
});
