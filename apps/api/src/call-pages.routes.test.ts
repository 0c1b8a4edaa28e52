import { anEvent, aTeamMember } from '@foyer/testing/builders.ts';
import { describe, expect, it } from 'vitest';
import { makeLinkSecret } from './access/link-secret.ts';
import {
  aCall,
  ada,
  api,
  at,
  callPath,
  changeCall,
  event,
  later,
  open,
  owner,
  post,
  setStage,
  signedIn,
  stored,
  team,
  ticketOf,
} from './application-test-stage.ts';

setStage();

describe('the call for exhibitors', () => {
  it('is led to and read by everybody while it is open', async () => {
    const { body, statusCode } = await open(callPath());
    expect(statusCode).toBe(200);
    for (const words of ['Stellen Sie aus', 'Kommen Sie.', '1. März 2026']) {
      expect(body).toContain(words);
    }
    expect((await open(`/e/${event.slug}`)).body).toContain(`href="${callPath()}"`);
  });
  it('is hidden after the deadline, by the calendar of the event', async () => {
    api.time.now = new Date('2026-03-01T22:59:00Z');
    expect((await open(callPath())).body).toContain('name="ticket"');
    api.time.now = new Date('2026-03-01T23:01:00Z');
    const { body } = await open(callPath());
    expect(body).toContain('Bewerbungsfrist ist abgelaufen');
    expect(body).toContain('noindex');
    expect(body).not.toContain('Kommen Sie.');
    expect((await open(`/e/${event.slug}`)).body).not.toContain(callPath());
  });
  it('that begins later says when, and takes nothing yet', async () => {
    const ticket = await ticketOf();
    await changeCall({ opensOn: '2026-02-10' });
    const { body } = await open(callPath());
    expect(body).toContain('ab 10. Februar 2026 möglich');
    later(10);
    await post(callPath(), { ...ada, ticket });
    expect(await stored()).toEqual([]);
  });
  it('that is off is no page at all', async () => {
    await changeCall({ access: 'off' });
    expect((await open(callPath())).statusCode).toBe(404);
  });
  it('with a private link is read by the link alone, until there is another', async () => {
    await changeCall({ access: 'link' });
    const key = (await team().callForExhibitors.get(at()))?.linkKey ?? '';
    expect((await open(callPath())).statusCode).toBe(404);
    expect((await open(`${callPath()}/${makeLinkSecret(16)}`)).statusCode).toBe(404);
    const { body, statusCode } = await open(`${callPath()}/${key}`);
    expect([statusCode, body.includes('noindex'), body.includes('rel="canonical"')]).toEqual([
      200,
      true,
      false,
    ]);
    expect((await open(`/e/${event.slug}`)).body).not.toContain('/call');
    await team().callForExhibitors.renewLink(at());
    expect((await open(`${callPath()}/${key}`)).statusCode).toBe(404);
  });
  it('is written by one of two at once, and the other one is told', async () => {
    const change = (title: string) =>
      team().callForExhibitors.write({
        ...at(),
        call: aCall({ title: { de: title, en: '' } }),
        version: 1,
      });
    const results = await Promise.allSettled([change('A'), change('B')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const first = () => team().callForExhibitors.write({ ...at(), call: aCall(), version: 0 });
    await expect(first()).rejects.toMatchObject({ cause: { code: 'call.changed_meanwhile' } });
  });
});

describe('the preview of a call', () => {
  it('shows what is being written as applicants would see it, to the team alone', async () => {
    const call = { ...aCall({ title: { de: 'Noch nicht gespeichert', en: '' } }), questions: [{}] };
    const url = `/api/call/${event.eventId}/preview?lang=de`;
    const form = (page: string) => ({ call: JSON.stringify(call), page });
    expect((await post(url, form('call'))).statusCode).toBe(401);
    const stranger = await signedIn(await aTeamMember(api.database, await anEvent(api.database)));
    expect((await post(url, form('call'), stranger)).statusCode).toBe(404);
    const member = await signedIn(owner);
    const { body, headers } = await post(url, form('call'), member);
    expect(body).toContain('Noch nicht gespeichert');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    // What is unfinished is left out, and the form can be neither sent nor scripted.
    const preview = await post(url, form('form'), member);
    expect(preview.body).toContain('Vorschau');
    expect(preview.body).not.toContain('<script type="module"');
    expect((await team().callForExhibitors.get(at()))?.title.de).toBe('Stellen Sie aus');
  });
});
