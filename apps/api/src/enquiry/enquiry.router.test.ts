import { withScope } from '@foyer/database/scope.ts';
import { limits } from '@foyer/domain/enquiry/enquiry.rules.ts';
import { aBoothMember, aListing, anEvent, aTeamMember } from '@foyer/testing/builders.ts';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createServer } from '../server.ts';
import { createTestApi, type TestApi } from '../test-api.ts';
import { eraseByRetention } from './erasure.commands.ts';

let api: TestApi;
let server: FastifyInstance;
let event: { eventId: string; slug: string };
let exhibitorId: string;
const opened = new Date('2026-02-02T09:00:00Z');

beforeAll(async () => {
  api = await createTestApi();
  server = await createServer(api.services);
});
afterAll(async () => {
  await server.close();
  await api.close();
});
beforeEach(async () => {
  api.time.now = opened;
  event = await anEvent(api.database);
  exhibitorId = (await aListing(api.database, { ...event, displayName: 'Nachtanker' })).exhibitorId;
});

const visitor = {
  name: 'Vera Vogt',
  organisation: 'Stadt Musterstadt',
  email: 'vera.vogt@example.org',
  message: 'Guten Tag, läuft Ihre Lösung auch ohne Internet?',
};
const pageOf = (id = exhibitorId) => `/e/${event.slug}/exhibitors/${id}`;
const later = (seconds: number) => {
  api.time.now = new Date(api.time.now.getTime() + seconds * 1000);
};

async function ticketOf(id = exhibitorId): Promise<string> {
  const { body } = await server.inject(pageOf(id));
  return /name="ticket" value="([^"]+)"/.exec(body)?.[1] ?? '';
}
const post = (fields: Record<string, string>, { id = exhibitorId, from = '192.0.2.1' } = {}) =>
  server.inject({
    method: 'POST',
    url: `${pageOf(id)}/enquiry`,
    remoteAddress: from,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' },
    payload: new URLSearchParams(fields).toString(),
  });
async function write(
  change: Partial<typeof visitor & { website: string }> = {},
  at: { from?: string } = {},
) {
  const ticket = await ticketOf();
  later(10);
  return post({ ...visitor, ...change, ticket }, at);
}
const boothOf = async (role: 'admin' | 'editor' = 'admin', id = exhibitorId) =>
  api.as(await aBoothMember(api.database, { eventId: event.eventId, exhibitorId: id, role }));
const at = () =>
  ({ eventId: event.eventId, exhibitorId }) as never as { eventId: never; exhibitorId: never };
const stored = () =>
  withScope(api.database, { kind: 'system', eventId: event.eventId }, (tx) =>
    tx.selectFrom('enquiry').selectAll().execute(),
  );
const letters = () =>
  withScope(api.database, { kind: 'system' }, (tx) =>
    tx.selectFrom('mail').selectAll().where('event_id', '=', event.eventId).execute(),
  );
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { cause?: { code?: string } }) => error.cause?.code,
  );

describe('a visitor who writes to an exhibitor', () => {
  it('is told that it arrived, and the booth reads it', async () => {
    const booth = await boothOf();
    const answer = await write();
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe(`${pageOf()}?enquiry=sent#enquiry`);
    const { body } = await server.inject({
      url: `${pageOf()}?enquiry=sent`,
      headers: { 'accept-language': 'en' },
    });
    expect(body).toContain('Your message has arrived');
    expect(await booth.enquiry.list(at())).toMatchObject([
      { ...visitor, status: 'received', locale: 'en', answer: '' },
    ]);
    expect(await booth.enquiry.waiting(at())).toBe(1);
  });

  it('leaves nothing of the person in the letter to the booth and in its history', async () => {
    const booth = await boothOf('editor');
    await write();
    await write();
    const sent = await letters();
    // One letter an hour, not one a message.
    expect(sent.map(({ template }) => template)).toEqual(['enquiry-received']);
    const facts = await booth.fact.listOfBooth(at());
    expect(facts.map(({ type }) => type)).toEqual(['enquiry.received', 'enquiry.received']);
    for (const kept of [sent, facts])
      expect(JSON.stringify(kept)).not.toMatch(/Vera|vogt|Internet/);
  });

  it('keeps what was typed and learns what to mend', async () => {
    const answer = await write({ email: 'vera@', message: 'Kurz', name: '<b>"Vera"</b>' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('value="&lt;b&gt;&quot;Vera&quot;&lt;/b&gt;"');
    expect(answer.body).toContain('This is not a complete e-mail address.');
    expect(answer.body).toContain('Please write a little more.');
    expect(await stored()).toEqual([]);
  });

  it('may send the same form twice, at once or later, and has written once', async () => {
    const ticket = await ticketOf();
    later(10);
    const form = { ...visitor, ticket };
    const answers = await Promise.all([post(form), post(form), post(form)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    expect((await post(form)).statusCode).toBe(303);
    expect(await stored()).toHaveLength(1);
  });

  it('reads the page in the language that the answer will have', async () => {
    const ticket = await ticketOf();
    later(10);
    const answer = await server.inject({
      method: 'POST',
      url: `${pageOf()}/enquiry?lang=de`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' },
      payload: new URLSearchParams({ ...visitor, ticket }).toString(),
    });
    expect(answer.statusCode).toBe(303);
    expect(await stored()).toMatchObject([{ locale: 'de' }]);
  });
});

describe('what is not taken', () => {
  it('is what programs send', async () => {
    const trapped = await write({ website: 'https://spam.example' });
    // A program learns nothing from the answer.
    expect(trapped.statusCode).toBe(303);
    const ticket = await ticketOf();
    expect((await post({ ...visitor, ticket })).statusCode).toBe(409);
    later(10);
    for (const forged of [
      '',
      'x.y.z',
      `${ticket}0`,
      ticket.replace(/^./, (first) => (first === 'a' ? 'b' : 'a')),
    ]) {
      expect((await post({ ...visitor, ticket: forged })).statusCode).toBe(409);
    }
    const links = await write({ message: 'https://a.example https://b.example https://c.example' });
    expect(links.statusCode).toBe(400);
    expect(links.body).toContain('more than 2 links');
    expect(await stored()).toEqual([]);
  });

  it('is a form of another exhibitor, or one that lay open for a day', async () => {
    const other = await aListing(api.database, { ...event, displayName: 'Nachbar' });
    const ticket = await ticketOf(other.exhibitorId);
    later(10);
    expect((await post({ ...visitor, ticket })).statusCode).toBe(409);
    const old = await ticketOf();
    later(24 * 3600);
    const answer = await post({ ...visitor, ticket: old });
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('läuft Ihre Lösung');
  });

  it('is more than a person writes in an hour, from one connection', async () => {
    for (let number = 0; number < limits.perSenderAndHour; number++) {
      const email = `vera${number}@example.org`;
      expect((await write({ email }, { from: `2001:db8:1:2::${number}` })).statusCode).toBe(303);
    }
    const more = await write({ email: 'x@example.org' }, { from: '2001:db8:1:2:9::1' });
    expect(more.statusCode).toBe(429);
    expect(more.body).toContain('Too many messages');
    expect((await write({ email: 'y@example.org' }, { from: '2001:db8:1:3::1' })).statusCode).toBe(
      303,
    );
    later(3600);
    expect((await write({ email: 'z@example.org' }, { from: '2001:db8:1:2::1' })).statusCode).toBe(
      303,
    );
  });

  it('is more than the limit also when all come at once', async () => {
    const tickets = await Promise.all(Array.from({ length: 10 }, () => ticketOf()));
    later(10);
    const answers = await Promise.all(
      tickets.map((ticket, number) =>
        post({ ...visitor, email: `a${number}@example.org`, ticket }),
      ),
    );
    const taken = answers.filter(({ statusCode }) => statusCode === 303);
    expect(taken).toHaveLength(limits.perSenderAndHour);
    expect(await stored()).toHaveLength(limits.perSenderAndHour);
  });

  it('is a message to somebody whose page is not public', async () => {
    const hidden = await aListing(api.database, {
      ...event,
      displayName: 'Fort',
      isWithheld: true,
    });
    const ticket = await ticketOf();
    later(10);
    expect((await post({ ...visitor, ticket }, { id: hidden.exhibitorId })).statusCode).toBe(404);
    expect(await stored()).toEqual([]);
  });

  it('is a form that another website sends', async () => {
    const ticket = await ticketOf();
    later(10);
    const answer = await server.inject({
      method: 'POST',
      url: `${pageOf()}/enquiry`,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'https://elsewhere.example',
      },
      payload: new URLSearchParams({ ...visitor, ticket }).toString(),
    });
    expect(answer.statusCode).toBe(403);
  });
});

describe('a booth that answers', () => {
  const received = async () => {
    await write();
    const [row] = await stored();
    return { ...at(), enquiryId: row?.enquiry_id as never };
  };

  it('writes to the visitor, whose reply goes to the person who answered', async () => {
    const one = await received();
    const member = await aBoothMember(api.database, { eventId: event.eventId, exhibitorId });
    await api.as(member).enquiry.answer({ ...one, answer: 'Ja, auch ohne.' });
    const letter = (await letters()).find(({ template }) => template === 'enquiry-answered');
    expect(letter).toMatchObject({
      to_address: visitor.email,
      reply_to: member.email,
      locale: 'en',
      is_private: true,
    });
    expect(letter?.body_text).toContain('Ja, auch ohne.');
    const booth = await boothOf('editor');
    expect(await booth.enquiry.list(at())).toMatchObject([
      { status: 'answered', answer: 'Ja, auch ohne.', decidedBy: member.name },
    ]);
  });

  it('answers once: the second colleague is told, and no second letter leaves', async () => {
    const one = await received();
    const [ada, ben] = [await boothOf(), await boothOf('editor')];
    const answers = await Promise.all(
      [ada, ben].map((person) => refusal(person.enquiry.answer({ ...one, answer: 'Ja.' }))),
    );
    expect(answers.sort()).toEqual(['done', 'enquiry.wrong_status']);
    const sent = (await letters()).filter(({ template }) => template === 'enquiry-answered');
    expect(sent).toHaveLength(1);
  });

  it('puts aside what needs no answer, and takes it up again', async () => {
    const one = await received();
    const booth = await boothOf();
    await booth.enquiry.dismiss(one);
    expect(await booth.enquiry.waiting(at())).toBe(0);
    await booth.enquiry.reopen(one);
    expect(await booth.enquiry.list(at())).toMatchObject([{ status: 'received', decidedBy: '' }]);
    expect(await refusal(booth.enquiry.reopen(one))).toBe('enquiry.wrong_status');
  });

  it('does not know the enquiries of its neighbours', async () => {
    const one = await received();
    const other = await aListing(api.database, { ...event, displayName: 'Nachbar' });
    const neighbour = await boothOf('admin', other.exhibitorId);
    const there = { ...one, exhibitorId: other.exhibitorId as never };
    expect(await neighbour.enquiry.list(there)).toEqual([]);
    expect(await refusal(neighbour.enquiry.answer({ ...there, answer: 'x' }))).toBe(
      'enquiry.not_found',
    );
  });
});

describe('the organiser', () => {
  it('reads neither the enquiry nor its answer, in the outbox, the history or the tables', async () => {
    const booth = await boothOf();
    await write();
    const [row] = await stored();
    await booth.enquiry.answer({
      ...at(),
      enquiryId: row?.enquiry_id as never,
      answer: 'Vertraulich.',
    });
    const owner = await aTeamMember(api.database, { eventId: event.eventId, role: 'owner' });
    const team = api.as(owner);
    const outbox = await team.mail.list({ eventId: event.eventId as never });
    expect(outbox.mails.map(({ template }) => template)).toEqual(['enquiry-received']);
    expect(JSON.stringify(await team.fact.list({ eventId: event.eventId as never }))).not.toContain(
      'enquiry',
    );
    const claimed = {
      kind: 'organiser',
      eventId: event.eventId,
      accountId: owner.accountId,
    } as const;
    const seen = await withScope(api.database, claimed, async (tx) => [
      await tx.selectFrom('enquiry').selectAll().execute(),
      await tx.selectFrom('mail').select('mail_id').where('is_private', '=', true).execute(),
    ]);
    expect(seen).toEqual([[], []]);
  });
});

describe('when the time is over', () => {
  it('enquiries and the letters that answered them are erased, and that they were is kept', async () => {
    const booth = await boothOf();
    await write();
    const [row] = await stored();
    await booth.enquiry.answer({ ...at(), enquiryId: row?.enquiry_id as never, answer: 'Ja.' });
    const run = () => eraseByRetention(api.services, new AbortController().signal);

    api.time.now = new Date('2026-02-04T09:00:00Z');
    await run();
    // After a day the connection is forgotten; the enquiry itself stays until 90 days after the event.
    expect(await stored()).toMatchObject([{ sender_hash: null, name: visitor.name }]);
    api.time.now = new Date('2026-06-19T21:00:00Z');
    await run();
    expect(await stored()).toHaveLength(1);

    api.time.now = new Date('2026-06-19T22:30:00Z');
    await run();
    await run();
    expect(await stored()).toEqual([]);
    expect((await letters()).map(({ template }) => template)).toEqual(['enquiry-received']);
    const facts = await withScope(api.database, { kind: 'system', eventId: event.eventId }, (tx) =>
      tx.selectFrom('fact').select('after').where('type', '=', 'enquiry.erased').execute(),
    );
    expect(facts).toEqual([{ after: { count: 1 } }]);
    expect((await server.inject(pageOf())).body).not.toContain('name="ticket"');
  });
});
