import { anAttendee, anEvent, aTeamMember } from '@foyer/testing/builders.ts';
import { describe, expect, it } from 'vitest';
import { hashOfLinkSecret } from './access/link-secret.ts';
import { newBadgeToken } from './badge/badge-link.ts';
import {
  ada,
  aLead,
  api,
  asSystem,
  attendeeId,
  badgeCode,
  data,
  event,
  open,
  post,
  send,
  setStage,
  token,
} from './badge-test-stage.ts';

setStage();

describe('the page of a badge', () => {
  it('shows who scanned it and what each of them sees', async () => {
    await aLead({ name: 'Alpha GmbH', fields: ['name', 'email'] });
    await aLead({ name: 'Beta AG' });
    const { body, statusCode, headers } = await open(`/b/${token}`);
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    for (const words of ['Alpha GmbH', 'Beta AG', 'ada@example.org', 'Ja, gern.']) {
      expect(body).toContain(words);
    }
    // What the booth wrote down for itself is not shown, and not handed out.
    expect(body).not.toContain('will ein Angebot');
    expect((await data()).scans).toHaveLength(2);
  });

  it('tells nothing to a wrong link', async () => {
    for (const wrong of ['x', newBadgeToken(), badgeCode, '%00', hashOfLinkSecret(token)]) {
      const { statusCode, body } = await open(`/b/${wrong}`);
      expect(statusCode).toBe(404);
      expect(body).not.toContain('Ada');
      expect((await send({ act: 'erase_all' }, wrong)).statusCode).toBe(404);
    }
  });

  it('shows nothing of another badge, of the same event or another', async () => {
    const other = await anAttendee(api.database, { ...event, name: 'Bo' });
    const mine = await aLead({ name: 'Alpha GmbH', fields: ['name'] });
    const foreign = await aLead({ name: 'Gamma KG', fields: ['name'], attendee: other.attendeeId });
    expect((await open(`/b/${token}`)).body).not.toContain('Gamma KG');
    const refused = await send({ act: 'erase', leadId: foreign.leadId });
    expect(refused.headers.location).toContain('refused=badge.lead_unknown');
    expect(await foreign.lead()).toMatchObject({ status: 'active' });
    await send({ act: 'erase_all' });
    expect(await mine.lead()).toBeUndefined();
    expect(await foreign.lead()).toMatchObject({ status: 'active' });
  });
});

describe('the word of a badge holder', () => {
  it('takes back, and the exhibitor no longer sees a person', async () => {
    const { leadId, lead, booth, at } = await aLead({ name: 'Alpha', fields: ['name', 'email'] });
    expect(await lead()).toMatchObject({ contact: { name: ada.name, email: ada.email } });
    const answer = await send({ act: 'withdraw', leadId });
    expect(answer.statusCode).toBe(303);
    expect(await lead()).toMatchObject({ status: 'withdrawn', consent: null, contact: null });
    const facts = await booth.fact.listOfBooth({ ...at, noun: 'lead' });
    expect(facts[0]).toMatchObject({ type: 'lead.withdrawn', actorName: 'Badge' });
    expect(JSON.stringify(facts)).not.toContain('Ada');
    // A second time there is nothing left to take back.
    expect((await send({ act: 'withdraw', leadId })).headers.location).toContain('nothing_to');
  });

  it('chooses what is shared, and the choice is a consent of its own', async () => {
    const { leadId, lead } = await aLead({ name: 'Alpha' });
    await send({ act: 'share', leadId, fields: ['name'] });
    expect(await lead()).toMatchObject({
      contact: { name: ada.name },
      consent: { fields: ['name'], channel: 'badge_page', wordingVersion: 1, locale: 'de' },
    });
    expect((await lead())?.contact).not.toHaveProperty('email');
    await send({ act: 'share', leadId, fields: [] });
    expect(await lead()).toMatchObject({ contact: null, status: 'withdrawn' });
  });

  it('erases: notes, consent and person are gone, and it stays that way', async () => {
    const { leadId, lead, at } = await aLead({ name: 'Alpha', fields: ['name'] });
    await send({ act: 'erase', leadId });
    expect(await lead()).toBeUndefined();
    const left = await asSystem((tx) =>
      tx.selectFrom('lead_entry').selectAll().where('exhibitor_id', '=', at.exhibitorId).execute(),
    );
    expect(left).toEqual([]);
    for (const act of ['share', 'withdraw', 'erase']) {
      const again = await send({ act, leadId, fields: ['name'] });
      expect(again.headers.location).toContain('refused=badge.lead_erased');
    }
    expect((await data()).scans).toMatchObject([{ status: 'erased', contact: null }]);
  });

  it('decides once for everybody, for what was shared before too', async () => {
    const one = await aLead({ name: 'Alpha', fields: ['name', 'email'] });
    const decision = { act: 'decide', fields: ['email'], email: 'messe@example.org' };
    await send(decision);
    expect((await one.lead())?.contact).toEqual({ email: 'messe@example.org' });
    await send({ ...decision, refuses: 'yes' });
    expect(await one.lead()).toMatchObject({ status: 'withdrawn', contact: null });
    const share = await send({ act: 'share', leadId: one.leadId, fields: ['name'] });
    expect(share.headers.location).toContain('refused=badge.refuses');
  });

  it('keeps what was, when the form is nonsense', async () => {
    const { leadId, lead } = await aLead({ name: 'Alpha', fields: ['name'] });
    const before = await lead();
    for (const form of [
      {},
      { act: 'drop' },
      { act: 'withdraw', leadId: 'x' },
      { act: 'share', leadId, fields: ['password'] },
      { act: 'decide', email: 'no address' },
    ]) {
      expect((await send(form)).headers.location).toContain('refused=badge.invalid');
    }
    expect(await lead()).toEqual(before);
  });

  it('names the exports that happened before', async () => {
    const { leadId, booth, at } = await aLead({ name: 'Alpha', fields: ['name'] });
    const context = await booth.fact.listOfBooth(at);
    expect(context).toEqual([]);
    await asSystem((tx) =>
      tx
        .insertInto('fact')
        .values({
          ...{ event_id: event.eventId, exhibitor_id: at.exhibitorId, audience: 'exhibitor' },
          ...{ noun: 'lead', noun_id: at.exhibitorId, type: 'lead.exported', at: api.time.now },
          ...{ actor_account_id: null, actor_name: 'Kim' },
        })
        .execute(),
    );
    await send({ act: 'withdraw', leadId });
    expect((await data()).scans[0].exportedAt).toHaveLength(1);
    expect((await open(`/b/${token}`)).body).toContain('als Datei gesichert');
  });
});

describe('the link', () => {
  const ask = (email: string, slug = event.slug) => post(`/e/${slug}/badge`, { email });
  const letters = () =>
    asSystem((tx) =>
      tx.selectFrom('mail').selectAll().where('event_id', '=', event.eventId).execute(),
    );

  it('goes to who is registered, and nobody learns who is', async () => {
    api.time.now = new Date(api.time.now.getTime() + 11 * 60_000);
    const known = await ask('ADA@example.org');
    const unknown = await ask('niemand@example.org');
    expect(known.statusCode).toBe(200);
    const nonce = /nonce="[^"]*"/g;
    expect(known.body.replaceAll(nonce, '')).toBe(unknown.body.replaceAll(nonce, ''));
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ to_address: ada.email, template: 'badge-link' });
    const secret = /\/b\/([\w-]{27})/.exec(letter?.body_text ?? '')?.[1];
    expect((await open(`/b/${secret}`)).body).toContain(ada.name);
  });

  it('is sent once in a while, however often it is asked for', async () => {
    for (let times = 0; times < 3; times++) {
      // One that was issued lately stands in the way.
      expect((await ask(ada.email)).body).toContain('Postfach');
    }
    const first = await letters();
    api.time.now = new Date(api.time.now.getTime() + 11 * 60_000);
    await ask(ada.email);
    expect((await letters()).length - first.length).toBe(1);
  });

  it('ends with the address it was sent to', async () => {
    expect((await open(`/b/${token}`)).statusCode).toBe(200);
    await asSystem((tx) =>
      tx
        .updateTable('attendee')
        .set({ email: 'ada.loewe@example.org' })
        .where('attendee_id', '=', attendeeId)
        .execute(),
    );
    expect((await open(`/b/${token}`)).statusCode).toBe(404);
  });

  it('is asked for at a published event, with a whole address', async () => {
    expect((await ask('keine Adresse')).body).toContain('nicht vollständig');
    const draft = await anEvent(api.database, { status: 'draft' });
    expect((await ask(ada.email, draft.slug)).statusCode).toBe(404);
    expect(await letters()).toEqual([]);
  });

  it('is sent by the team, to those who have an address', async () => {
    const silent = await anAttendee(api.database, { ...event, email: '' });
    const manager = api.as(await aTeamMember(api.database, { ...event, role: 'manager' }));
    const attendeeIds = [attendeeId, silent.attendeeId] as never[];
    expect(await manager.badge.sendLinks({ eventId: event.eventId as never, attendeeIds })).toEqual(
      { sent: 1 },
    );
    expect(await letters()).toHaveLength(1);
  });
});
