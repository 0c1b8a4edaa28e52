import { randomUUID } from 'node:crypto';
import type { MailId } from '@foyer/domain/identifier.ts';
import { demoTakenBackMail } from '@foyer/mail/demo-taken-back.mail.ts';
import { aTeamMember } from '@foyer/testing/builders.ts';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withSystemScope } from '../access/scopes.ts';
import { queueLetter } from '../outbox/queue-mail.ts';
import { openStage, type Stage } from '../sponsorship/sponsorship-test-stage.ts';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';
import { deliverMail } from './mail.commands.ts';
import { type SmtpTestServer, startSmtpTestServer } from './smtp-test-server.ts';

let smtp: SmtpTestServer;
let api: TestApi;
let stage: Stage;
let owner: Caller;
let acta: Awaited<ReturnType<Stage['exhibitor']>>;

beforeAll(async () => {
  smtp = await startSmtpTestServer();
  api = await createTestApi({ SMTP_URL: smtp.url });
});
afterAll(async () => {
  await api.close();
  await smtp.close();
});
beforeEach(async () => {
  smtp.messages.splice(0);
  stage = await openStage(api);
  owner = api.as(await aTeamMember(api.database, { ...stage.event, role: 'owner' }));
  acta = await stage.exhibitor('Acta "& Söhne"');
  const levelId = await stage.level();
  const places = ['mail'];
  await stage.benefit(
    levelId as never,
    { class: 'logo', places, minWidthPixels: 0, isTransparent: false },
    '2026-03-01',
  );
  await stage.sent(acta, levelId);
  await stage.sign(acta);
});

const carriedBy = (mailLogos: 'nobody' | 'exhibitors' | 'everybody') =>
  stage.team
    .settings({ eventId: stage.eventId })
    .then((settings) =>
      stage.team.changeSettings({ eventId: stage.eventId, settings: { ...settings, mailLogos } }),
    );

/** What the sponsor handed in, looked at by the team. */
async function theLogo(status: 'claimed' | 'confirmed') {
  const content = await sharp({
    create: { width: 700, height: 300, channels: 3, background: 'red' },
  })
    .webp()
    .toBuffer();
  const mediaId = randomUUID();
  await stage.look(async (tx) => {
    await tx
      .insertInto('media')
      .values({
        ...{ event_id: stage.eventId, exhibitor_id: acta.exhibitorId, media_id: mediaId },
        ...{ file_name: 'logo.webp', content_type: 'image/webp', content },
        ...{ width_pixels: 700, height_pixels: 300, sha256: 'a'.repeat(64) },
        ...{ created_at: api.time.now, size_bytes: content.length },
      } as never)
      .execute();
    await tx
      .updateTable('sponsorship_claim')
      .set({ status, material: JSON.stringify({ kind: 'logo', mediaId }) })
      .where('event_id', '=', stage.eventId)
      .execute();
  });
}

type To = 'exhibitor' | 'attendee';

async function aLetter(to: To): Promise<MailId> {
  const common = { locale: 'de', toName: 'Jana', link: 'https://foyer.example.org/x' } as const;
  const title = { de: 'Akten', en: '' };
  const written = demoTakenBackMail({
    ...common,
    ...{ title, exhibitorName: 'Bora', eventName: 'Fachtag', organiserName: 'Amt' },
  });
  return withSystemScope(
    { services: api.services, now: api.time.now, locale: 'de' },
    stage.eventId,
    (scope) =>
      queueLetter(scope, {
        ...{ to: 'jana@example.org', toName: 'Jana', locale: 'de' },
        template: to === 'exhibitor' ? 'demo-taken-back' : 'seat-promoted',
        ...(to === 'exhibitor' ? { exhibitorId: acta.exhibitorId } : {}),
        ...written,
      } as never),
  );
}

/** As it came over the wire. */
async function delivered(mailId: MailId): Promise<string> {
  await deliverMail(api.services, mailId, new AbortController().signal);
  return smtp.messages.at(-1) ?? '';
}

describe('a letter with the logos of sponsors', () => {
  it('brings them along, is read like that before it leaves, and names them in its text', async () => {
    await carriedBy('exhibitors');
    await theLogo('confirmed');
    const mailId = await aLetter('exhibitor');
    const shown = await owner.mail.get({ eventId: stage.eventId, mailId });
    expect(shown.html).toContain('src="data:image/png;base64,');
    expect(shown.html).toContain('alt="Acta &quot;&amp; Söhne&quot; GmbH"');
    // 700 × 300 within 280 × 96, shown at half the size.
    expect(shown.html).toContain('width="112" height="48"');
    expect(shown.text).toContain('Mit Unterstützung von: Acta "& Söhne" GmbH');

    const message = await delivered(mailId);
    expect(message).toContain(`Content-ID: <sponsor-1@${mailId}>`);
    expect(message).toContain('Content-Type: image/png');
    expect(message).toMatch(/cid:sponsor-1@/);
  });

  it('goes to whom the event wants it to, and to nobody unless it says so', async () => {
    await theLogo('confirmed');
    const has = async (to: To) => (await delivered(await aLetter(to))).includes('cid:sponsor');
    expect([await has('exhibitor'), await has('attendee')]).toEqual([false, false]);
    await carriedBy('exhibitors');
    expect([await has('exhibitor'), await has('attendee')]).toEqual([true, false]);
    await carriedBy('everybody');
    expect([await has('exhibitor'), await has('attendee')]).toEqual([true, true]);
  });

  it('carries none that nobody has looked at', async () => {
    await carriedBy('everybody');
    await theLogo('claimed');
    expect(await delivered(await aLetter('exhibitor'))).not.toContain('cid:sponsor');
  });
});
