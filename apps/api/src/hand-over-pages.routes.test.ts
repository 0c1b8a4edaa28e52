import { withScope } from '@foyer/database/scope.ts';
import { aListing, anExhibitor } from '@foyer/testing/builders.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  ada,
  api,
  asSystem,
  badgeCode,
  event,
  open,
  post,
  send,
  setStage,
  token,
} from './badge-test-stage.ts';

setStage();

let booth: { eventId: string; exhibitorId: string };
beforeEach(async () => {
  const { eventId } = event;
  const { exhibitorId } = await aListing(api.database, { eventId, displayName: 'Ankertresor' });
  booth = { eventId, exhibitorId };
});

const handOver = (fields: string[], to = booth.exhibitorId) =>
  send({ act: 'hand_over', exhibitorId: to, fields });
const saidBy = (answer: { headers: Record<string, unknown> }) =>
  new URL(String(answer.headers['location']), 'http://x').searchParams;
const leads = () =>
  withScope(api.database, { kind: 'exhibitor', ...booth }, (tx) =>
    tx.selectFrom('lead').selectAll().execute(),
  );
const tally = () =>
  asSystem((tx) =>
    tx.selectFrom('lead_tally').select('leads').where('event_id', '=', event.eventId).execute(),
  );
const setMode = (mode: string) =>
  asSystem((tx) =>
    tx
      .updateTable('event')
      .set({ scanning_mode: mode })
      .where('event_id', '=', event.eventId)
      .execute(),
  );

describe('a badge holder', () => {
  it('hands chosen fields over to an exhibitor that never scanned the badge', async () => {
    await setMode('attendee_initiated');
    expect((await open(`/b/${token}?to=${booth.exhibitorId}`)).body).toContain('Ankertresor');
    expect(saidBy(await handOver(['name', 'email'])).get('done')).toBe('hand_over');
    expect(await leads()).toMatchObject([
      {
        badge_code: badgeCode,
        status: 'active',
        folded: {
          source: 'visitor',
          contact: { name: ada.name, email: ada.email },
          consent: { fields: ['name', 'email'], wordingVersion: 1, channel: 'badge_page' },
        },
      },
    ]);
    expect(await tally()).toEqual([{ leads: 1 }]);
    expect((await open(`/b/${token}`)).body).toContain('Angaben freigegeben');
  });

  it('changes by it what was handed over before, and takes it back like anything else', async () => {
    await Promise.all([handOver(['name', 'email']), handOver(['name', 'email'])]);
    await handOver(['name']);
    const [lead, ...others] = await leads();
    expect(others).toEqual([]);
    expect(lead?.folded).toMatchObject({ contact: { name: ada.name }, captures: 1 });
    expect(await tally()).toEqual([{ leads: 1 }]);
    await send({ act: 'withdraw', leadId: lead?.lead_id });
    expect(await leads()).toMatchObject([{ status: 'withdrawn', folded: { contact: null } }]);
    expect(saidBy(await handOver(['name'])).get('done')).toBe('hand_over');
    expect(await leads()).toMatchObject([{ status: 'active' }]);
  });

  it('is told why not: off, refused, erased, nothing chosen, an exhibitor that is not public', async () => {
    const refused = async (chosen = ['name'], to?: string) =>
      saidBy(await handOver(chosen, to)).get('refused');
    const hidden = await anExhibitor(api.database, event);
    expect(await refused(['name'], hidden.exhibitorId)).toBe('badge.exhibitor_unknown');
    expect(await refused([])).toBe('badge.invalid');
    await setMode('off');
    expect(await refused()).toBe('badge.hand_over_off');
    await setMode('badge_with_consent');
    await handOver(['name']);
    const [lead] = await leads();
    await send({ act: 'erase', leadId: lead?.lead_id });
    expect(await refused()).toBe('badge.lead_erased');
    await send({ act: 'decide', refuses: 'yes', email: '' });
    expect(await refused()).toBe('badge.lead_erased');
    expect(await leads()).toMatchObject([{ status: 'erased', folded: { contact: null } }]);
  });

  it('who refuses everybody hands nothing over', async () => {
    await send({ act: 'decide', refuses: 'yes', email: '' });
    expect(saidBy(await handOver(['name'])).get('refused')).toBe('badge.refuses');
    expect(await leads()).toEqual([]);
  });
});

describe('the code at a stand', () => {
  const contactPage = (to = booth.exhibitorId) => `/e/${event.slug}/exhibitors/${to}/contact`;

  it('asks for the address of the registration, and the letter leads on to the exhibitor', async () => {
    const page = await open(contactPage());
    expect(page.body).toContain('Ankertresor');
    expect(page.body).toContain(`value="${booth.exhibitorId}"`);
    // Longer ago than a letter is not sent again.
    api.time.now = new Date(api.time.now.getTime() + 11 * 60_000);
    await post(`/e/${event.slug}/badge`, { email: ada.email, to: booth.exhibitorId });
    const letters = await asSystem((tx) =>
      tx.selectFrom('mail').selectAll().where('event_id', '=', event.eventId).execute(),
    );
    expect(JSON.stringify(letters.at(-1))).toContain(`?to=${booth.exhibitorId}`);
  });

  it('leads a phone that remembers its badge straight there', async () => {
    const remembered = await post(`/b/${token}/remember`, {});
    const cookie = String(remembered.headers['set-cookie']);
    expect(cookie).toContain(`Path=/e/${event.slug}/;`);
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    const [pair = ''] = cookie.split(';');
    const answer = await open(contactPage(), { cookie: pair });
    expect(answer.headers['location']).toBe(`/b/${token}?to=${booth.exhibitorId}`);
    const wrong = await open(contactPage(), { cookie: `foyer_badge=${'x'.repeat(27)}` });
    expect(wrong.statusCode).toBe(200);
    expect(wrong.body).not.toContain('/b/');
  });

  it('of an exhibitor that is not public is no page', async () => {
    const hidden = await anExhibitor(api.database, event);
    expect((await open(contactPage(hidden.exhibitorId))).statusCode).toBe(404);
    expect((await open(contactPage('nonsense'))).statusCode).toBe(404);
    expect((await open(`/b/${token}?to=${hidden.exhibitorId}`)).body).not.toContain('hand_over');
  });

  it('is printed by the people of the booth alone', async () => {
    const address = `/api/leads/${booth.eventId}/${booth.exhibitorId}/stand-code.pdf`;
    expect((await open(address)).statusCode).toBe(401);
  });
});
