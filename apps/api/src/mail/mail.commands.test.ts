import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withScope } from '@foyer/database/scope.ts';
import type { EventId, MailId } from '@foyer/domain/identifier.ts';
import { magicLinkMail } from '@foyer/mail/magic-link.mail.ts';
import { anEvent } from '@foyer/testing/builders.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withSystemScope } from '../access/scopes.ts';
import { startJobs } from '../jobs.ts';
import { MAX_JOB_ATTEMPTS } from '../outbox/enqueue-job.queries.ts';
import { queueLetter, queueMail } from '../outbox/queue-mail.ts';
import { createTestApi, type TestApi } from '../test-api.ts';
import { deliverMail } from './mail.commands.ts';
import { type SmtpTestServer, startSmtpTestServer } from './smtp-test-server.ts';

let smtp: SmtpTestServer;
let api: TestApi;
let eventId: EventId;
const token = 'b7Hq2kPz9sXv4nRt8wLm3cYd6fGj1aEo';
const link = `https://foyer.example.org/exhibitor/invitation/${token}`;

beforeAll(async () => {
  smtp = await startSmtpTestServer();
  api = await createTestApi({ SMTP_URL: smtp.url, MAIL_FROM: 'Foyer <foyer@example.org>' });
  eventId = (await anEvent(api.database)).eventId as EventId;
});
afterAll(async () => {
  await api.close();
  await smtp.close();
});
beforeEach(() => {
  smtp.answer = 'accept';
  smtp.messages.splice(0);
});
afterEach(() => api.database.pool.query('delete from graphile_worker._private_jobs'));

const asSystem = (on: TestApi, at: EventId | null) => ({
  run: <T>(work: Parameters<typeof withSystemScope<T>>[2]) =>
    withSystemScope({ services: on.services, now: on.time.now, locale: 'de' }, at, work),
});

async function aLetter(on = api, at: EventId | null = eventId): Promise<MailId> {
  return asSystem(on, at).run((scope) =>
    queueLetter(scope, {
      to: 'jana@example.org',
      toName: 'Jana Petersen',
      locale: 'de',
      template: 'magic-link',
      ...magicLinkMail({ locale: 'de', toName: 'Jana Petersen', link }),
    }),
  );
}

const lettersOf = (on: TestApi) =>
  withScope(on.database, { kind: 'system' }, (tx) =>
    tx.selectFrom('mail').selectAll().orderBy('created_at').execute(),
  );
const letter = async (mailId: MailId, on = api) =>
  (await lettersOf(on)).find((row) => row.mail_id === mailId);
const deliver = (mailId: MailId, on = api) =>
  deliverMail(on.services, mailId, new AbortController().signal);

describe('with a mail server', () => {
  test('a letter goes out once its change is committed, as text and HTML', async () => {
    const mailId = await aLetter();
    expect(await letter(mailId)).toMatchObject({ status: 'queued', attempts: 0 });
    const jobs = await startJobs(api.services);
    await expect.poll(async () => (await letter(mailId))?.status, { timeout: 5_000 }).toBe('sent');
    await jobs.stop();
    expect(smtp.messages).toHaveLength(1);
    const [message = ''] = smtp.messages;
    expect(message).toMatch(/^From: Foyer <foyer@example\.org>$/m);
    expect(message).toMatch(/^To: Jana Petersen <jana@example\.org>$/m);
    expect(message).toContain(`Message-ID: <${mailId}@localhost>`);
    expect(message).toContain('Content-Type: text/plain');
    expect(message).toContain('Content-Type: text/html');
  });

  test('a letter whose change is undone never existed', async () => {
    const before = (await lettersOf(api)).length;
    await asSystem(api, eventId)
      .run(async (scope) => {
        const words = magicLinkMail({ locale: 'de', toName: '', link });
        await queueMail(scope, {
          to: 'x@example.org',
          toName: '',
          locale: 'de',
          template: 'magic-link',
          ...words,
        });
        throw new Error('undo');
      })
      .catch(() => {});
    expect(await lettersOf(api)).toHaveLength(before);
    const { rows } = await api.database.pool.query('select from graphile_worker._private_jobs');
    expect(rows).toHaveLength(0);
  });

  test('the copy kept of a sent letter has lost its secrets and nothing else', async () => {
    const mailId = await aLetter();
    expect((await letter(mailId))?.body_text).toContain(link);
    await deliver(mailId);
    const kept = await letter(mailId);
    expect(kept).toMatchObject({ status: 'sent', attempts: 1, sent_at: api.time.now });
    expect(`${kept?.body_text}${kept?.body_html}`).not.toContain(token);
    expect(kept?.body_text).toContain('https://foyer.example.org/exhibitor/invitation/…');
    expect(kept?.body_text).toContain('Guten Tag Jana Petersen');
  });

  test('a job that comes twice sends once, one after the other and both at once', async () => {
    const mailId = await aLetter();
    await Promise.all([deliver(mailId), deliver(mailId), deliver(mailId)]);
    await deliver(mailId);
    expect(smtp.messages).toHaveLength(1);
    expect((await letter(mailId))?.attempts).toBe(1);
  });

  test('a server that is busy is asked again, and what it said is kept', async () => {
    const mailId = await aLetter();
    smtp.answer = { to: 'message', with: '451 come back later' };
    await expect(deliver(mailId)).rejects.toThrow(/not sent yet, attempt 1/);
    expect(await letter(mailId)).toMatchObject({
      status: 'queued',
      attempts: 1,
      last_error: '451 come back later',
    });
    smtp.answer = 'accept';
    await deliver(mailId);
    expect(await letter(mailId)).toMatchObject({ status: 'sent', attempts: 2, last_error: null });
  });

  test('after the last attempt the letter has failed, and the job is over', async () => {
    const mailId = await aLetter();
    smtp.answer = { to: 'message', with: '451 come back later' };
    for (let n = 1; n < MAX_JOB_ATTEMPTS; n++) await deliver(mailId).catch(() => {});
    await deliver(mailId);
    expect(await letter(mailId)).toMatchObject({ status: 'failed', attempts: MAX_JOB_ATTEMPTS });
  });

  test('a recipient that does not exist is not asked for twelve times', async () => {
    const mailId = await aLetter();
    smtp.answer = { to: 'recipient', with: '550 no such person' };
    await deliver(mailId);
    expect(await letter(mailId)).toMatchObject({
      status: 'failed',
      attempts: 1,
      last_error: expect.stringContaining('550 no such person'),
    });
  });

  test('a server that says nothing holds no shutdown back, and the letter stays queued', async () => {
    const mailId = await aLetter();
    smtp.answer = 'hang';
    const ending = new AbortController();
    const delivery = deliverMail(api.services, mailId, ending.signal);
    setTimeout(() => ending.abort(), 300);
    await expect(delivery).rejects.toThrow(/not sent yet/);
    expect(await letter(mailId)).toMatchObject({ status: 'queued', attempts: 1 });
  });

  test('a letter about an account is not sent after its link has expired', async () => {
    const mailId = await aLetter(api, null);
    api.time.now = new Date(api.time.now.getTime() + 11 * 60_000);
    await deliver(mailId);
    expect(smtp.messages).toHaveLength(0);
    const kept = await letter(mailId);
    expect(kept).toMatchObject({ status: 'failed', last_error: 'expired' });
    expect(kept?.body_text).not.toContain(token);
  });
});

describe('without a mail server', () => {
  let folder: string;
  let bare: TestApi;
  let bareEvent: EventId;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'foyer-mail-test-'));
    bare = await createTestApi({ FOYER_FOLDER: folder });
    bareEvent = (await anEvent(bare.database)).eventId as EventId;
  });
  afterAll(async () => {
    await bare.close();
    await rm(folder, { recursive: true });
  });

  test('a letter of an event is kept whole, with its links', async () => {
    const kept = await letter(await aLetter(bare, bareEvent), bare);
    expect(kept).toMatchObject({ status: 'kept', sent_at: null });
    expect(kept?.body_text).toContain(link);
  });

  test('a letter about an account becomes a file for the operator, and nothing in the database', async () => {
    const mailId = await aLetter(bare, null);
    await deliver(mailId, bare);
    await deliver(mailId, bare);
    const files = await readdir(join(folder, 'outbox'));
    expect(files).toEqual([expect.stringMatching(/^2026-02-02T09-00-00-magic-link-.*\.eml$/)]);
    const file = join(folder, 'outbox', files[0] ?? '');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    // Lines of a message are folded with `=` at their end.
    expect((await readFile(file, 'utf8')).replaceAll('=\r\n', '')).toContain(token);
    const kept = await letter(mailId, bare);
    expect(kept?.status).toBe('kept');
    expect(`${kept?.body_text}${kept?.body_html}`).not.toContain(token);
  });

  test('a letter that was on its way when the server was taken away is kept', async () => {
    const mailId = await aLetter(bare, bareEvent);
    await withScope(bare.database, { kind: 'system' }, (tx) =>
      tx.updateTable('mail').set({ status: 'queued' }).where('mail_id', '=', mailId).execute(),
    );
    await deliver(mailId, bare);
    expect(await letter(mailId, bare)).toMatchObject({ status: 'kept' });
  });
});
