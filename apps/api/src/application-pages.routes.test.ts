import { withScope } from '@foyer/database/scope.ts';
import { limits } from '@foyer/domain/application/application.rules.ts';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeLinkSecret } from './access/link-secret.ts';
import {
  ada,
  api,
  apply,
  asSystem,
  begin,
  callPath,
  changeCall,
  event,
  label,
  later,
  letters,
  linkIn,
  open,
  post,
  postByScript,
  postFile,
  setStage,
  statuses,
  stored,
  ticketOf,
} from './application-test-stage.ts';

setStage();

describe('who wants to apply', () => {
  it('gets a link by mail, which opens the application and nothing else', async () => {
    const ticket = await ticketOf();
    later(10);
    const answer = await post(callPath(), { ...ada, ticket });
    expect(answer.body).toContain('ada@example.org');
    expect(await stored()).toMatchObject([{ status: 'draft', submitted_at: null, locale: 'de' }]);
    const page = await linkIn('application-link');
    const { body, headers } = await open(page);
    expect(body).toContain('Löwe GmbH');
    expect([headers['cache-control'], body.includes('noindex')]).toEqual(['no-store', true]);
    for (const wrong of [`/a/${makeLinkSecret()}`, '/a/x', '/a/%00']) {
      expect((await open(wrong)).statusCode).toBe(404);
      expect((await post(wrong, { act: 'submit' })).statusCode).toBe(404);
    }
  });
  it('is told what is wrong beside the field, and nothing typed is lost', async () => {
    const ticket = await ticketOf();
    later(10);
    const answer = await post(callPath(), { ...ada, name: '', email: 'ada@', ticket });
    expect(answer.statusCode).toBe(422);
    for (const words of ['Bitte füllen Sie dieses Feld aus', 'vollständige E-Mail', 'Ada Löwe']) {
      expect(answer.body).toContain(words);
    }
    expect(await letters()).toEqual([]);
  });
  it('gets the same application again, with another link, and both work', async () => {
    const first = await begin();
    const second = await begin({ name: 'löwe gmbh' });
    expect(second).not.toBe(first);
    expect(await stored()).toHaveLength(1);
    for (const page of [first, second]) expect((await open(page)).statusCode).toBe(200);
    await begin({ name: 'Zweite GmbH' });
    expect(await stored()).toHaveLength(2);
  });
  it('sends one form twice and gets one letter', async () => {
    const ticket = await ticketOf();
    later(10);
    const send = () => post(callPath(), { ...ada, ticket });
    await Promise.all([send(), send()]);
    expect(await letters()).toHaveLength(1);
  });
  it('is a program, and gets no letter', async () => {
    const fast = await ticketOf();
    expect((await post(callPath(), { ...ada, ticket: fast })).statusCode).toBe(409);
    later(10);
    await post(callPath(), { ...ada, ticket: fast, website: 'https://x.example' });
    const forged = fast.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    expect((await post(callPath(), { ...ada, ticket: forged })).statusCode).toBe(409);
    expect(await letters()).toEqual([]);
  });
  it('asks too often from one connection or for one address', async () => {
    for (let count = 0; count < limits.perSenderAndHour; count += 1) {
      await begin({ name: `Nr. ${count}`, email: `nr${count}@example.org` });
    }
    const ticket = await ticketOf();
    later(10);
    expect((await post(callPath(), { ...ada, ticket })).statusCode).toBe(429);
    later(3601);
    for (let count = 0; count < limits.perAddressAndDay + 2; count += 1) await begin();
    const sent = (await letters()).filter(({ to_address }) => to_address === ada.email);
    expect(sent).toHaveLength(limits.perAddressAndDay);
  });
  it('does not come by way of another website', async () => {
    const ticket = await ticketOf();
    later(10);
    const headers = { origin: 'https://elsewhere.example' };
    expect((await post(callPath(), { ...ada, ticket }, headers)).statusCode).toBe(403);
  });
});

describe('an application', () => {
  it('is kept field by field as it is typed', async () => {
    const page = await begin();
    const save = (touched: string, form: Record<string, string>) =>
      postByScript(page, { act: 'save', touched, ...form });
    expect((await save('what', { 'q.what': 'Software', 'q.mail': 'x' })).json()).toEqual({
      refused: null,
      ...{ issues: {}, conflicts: {} },
    });
    const wrong = await save('mail', { 'q.mail': 'ada@' });
    expect([wrong.statusCode, wrong.json().issues]).toEqual([422, { mail: 'invalid' }]);
    await save('contactName', { contactName: 'Ada L. Löwe', 'q.what': '' });
    expect(await stored()).toMatchObject([
      { answers: { what: 'Software' }, contact_name: 'Ada L. Löwe', status: 'draft' },
    ]);
    await save('what', { 'q.what': '' });
    expect(await stored()).toMatchObject([{ answers: {} }]);
  });
  it('tells whoever writes into a field that somebody else has written into meanwhile', async () => {
    const page = await begin();
    const sat = async () => {
      const { body } = await open(page);
      const of = (name: string) =>
        new RegExp(`name="${name}" value="([^"]+)"`).exec(body)?.[1] ?? '';
      return { seen: of('seen'), sitting: of('sitting') };
    };
    const [anna, ben] = [await sat(), await sat()];
    const save = async (who: object, form: Record<string, string>) =>
      (await postByScript(page, { act: 'save', ...who, ...form })).json();
    const nothing = { refused: null, issues: {}, conflicts: {} };
    expect(await save(anna, { touched: 'what', 'q.what': 'Annas' })).toEqual(nothing);
    // Another field is nobody's business; the same one is told, and the first text stays.
    expect(await save(ben, { touched: 'mail', 'q.mail': 'ben@example.org' })).toEqual(nothing);
    const told = await save(ben, { touched: 'what', 'q.what': 'Bens' });
    expect(told.conflicts).toEqual({ what: { theirs: 'Annas', version: 2 } });
    expect(await stored()).toMatchObject([{ answers: { what: 'Annas', mail: 'ben@example.org' } }]);
    // Her own typing goes on, although her first answer may have been lost on the way.
    expect(await save(anna, { touched: 'what', 'q.what': 'Annas zwei' })).toEqual(nothing);
    // What he saw is not what is there now; having seen that, his text stands.
    const kept = (version: number) =>
      save(ben, { touched: 'what', kept: `what:${version}`, 'q.what': 'Bens' });
    expect((await kept(2)).conflicts).toMatchObject({ what: { theirs: 'Annas zwei', version: 3 } });
    expect(await kept(3)).toEqual(nothing);
    expect(await stored()).toMatchObject([{ answers: { what: 'Bens' }, version: 4 }]);
  });
  it('is not handed in over the head of a colleague, and shows both texts without a script', async () => {
    const page = await begin();
    const seen = { seen: '0', sitting: 'ben-sits-here' };
    await post(page, { act: 'save', seen: '0', sitting: 'anna-sits-here', 'q.what': 'Annas' });
    const form = { act: 'submit', ...seen, 'q.what': 'Bens', name: ada.name };
    const both = await post(page, form);
    expect(both.statusCode).toBe(422);
    for (const words of ['>Bens<', '>Annas<', 'hat inzwischen jemand anders geändert']) {
      expect(both.body).toContain(words);
    }
    expect(await statuses()).toEqual(['draft']);
    const shown = /name="seen" value="(\d+)"/.exec(both.body)?.[1] ?? '';
    await post(page, { ...form, seen: shown });
    expect(await stored()).toMatchObject([
      { status: 'submitted', submission: { answers: { what: 'Bens' } } },
    ]);
  });
  it('that two people write at the same moment keeps what both wrote', async () => {
    const page = await begin();
    const save = (who: string, field: string, text: string) =>
      postByScript(page, {
        ...{ act: 'save', seen: '0', sitting: `${who}-sits-here`, touched: field },
        [field === 'name' ? 'name' : `q.${field}`]: text,
      });
    const replies = await Promise.all([
      save('anna', 'what', 'Annas'),
      save('ben', 'what', 'Bens'),
      save('cora', 'mail', 'cora@example.org'),
      save('dan', 'name', 'Löwe AG'),
    ]);
    const told = replies.flatMap((reply) => Object.keys(reply.json().conflicts));
    expect(told).toEqual(['what']);
    const [one] = await stored();
    expect(one).toMatchObject({
      name: 'Löwe AG',
      answers: { mail: 'cora@example.org' },
      version: 3,
    });
    const first = replies[0]?.json().conflicts.what ? 'Bens' : 'Annas';
    expect(one?.answers).toMatchObject({ what: first });
  });
  it('is not handed in while something is missing or wrong, and shows what was typed', async () => {
    const page = await begin();
    const missing = await post(page, { act: 'submit', 'q.what': '' });
    expect(missing.statusCode).toBe(422);
    expect(missing.body).toContain('Diese Angabe fehlt noch.');
    const long = 'eins zwei drei vier fünf sechs';
    const wrong = await post(page, { act: 'submit', 'q.what': long, 'q.mail': 'ada@' });
    expect(wrong.body).toContain(long);
    expect(wrong.body).toContain('mehr Wörter als erlaubt');
    expect(wrong.body).toContain('2 Angaben fehlen oder passen nicht');
    expect(await statuses()).toEqual(['draft']);
  });
  it('is handed in with a receipt, and can then only be read or withdrawn', async () => {
    const page = await apply();
    expect(await stored()).toMatchObject([
      { status: 'submitted', submission: { answers: { what: 'Software für Akten' } } },
    ]);
    expect(await letters('application-received')).toMatchObject([{ to_address: ada.email }]);
    const { body } = await open(page);
    expect(body).toContain('Software für Akten');
    expect(body).not.toContain('<textarea');
    const late = await post(page, { act: 'save', 'q.what': 'Anderes' });
    expect(late.statusCode).toBe(409);
    expect(await stored()).toMatchObject([{ answers: { what: 'Software für Akten' } }]);
    expect((await open(`${page}?confirm=withdraw`)).body).toContain('wirklich zurückziehen');
    await post(page, { act: 'withdraw' });
    expect(await statuses()).toEqual(['withdrawn']);
  });
  it('is begun anew with its answers while the call is open, and not after', async () => {
    const page = await apply();
    await post(page, { act: 'withdraw' });
    await post(page, { act: 'restart' });
    expect(await statuses()).toEqual(['draft']);
    expect((await open(page)).body).toContain('Software für Akten');
    await post(page, { act: 'withdraw' });
    await changeCall({ closesOn: '2026-02-01' });
    expect((await post(page, { act: 'restart' })).statusCode).toBe(409);
    expect(await statuses()).toEqual(['withdrawn']);
  });
  it('that was not handed in by the deadline stays readable and is refused', async () => {
    const page = await begin();
    await changeCall({ closesOn: '2026-02-01' });
    const late = await post(page, { act: 'submit', 'q.what': 'Software' });
    expect([late.statusCode, late.body.includes('Die Frist ist abgelaufen')]).toEqual([409, true]);
    expect(await statuses()).toEqual(['draft']);
  });
  it('follows the form: a removed question is not handed in', async () => {
    const page = await begin();
    await post(page, { act: 'save', 'q.what': 'Software', 'q.mail': 'ada@example.org' });
    await changeCall({ questions: [{ questionId: 'what', type: 'short_text', label }] });
    await post(page, { act: 'submit', 'q.what': 'Software' });
    expect(await stored()).toMatchObject([{ submission: { answers: { what: 'Software' } } }]);
    expect(Object.keys((await stored())[0]?.submission?.['answers'] ?? {})).toEqual(['what']);
  });
  it('is the applicant’s alone until it is handed in', async () => {
    await begin();
    const scope = { kind: 'organiser', eventId: event.eventId } as const;
    const seen = () =>
      withScope(api.database, scope, (tx) => tx.selectFrom('application').select('name').execute());
    expect(await seen()).toEqual([]);
    await apply();
    expect(await seen()).toHaveLength(1);
  });
  it('shows nothing of another one to whoever holds a link', async () => {
    const page = await begin();
    const other = await apply({ name: 'Andere GmbH', email: 'bo@example.org' });
    expect((await open(page)).body).not.toContain('Andere GmbH');
    const [own] = (await stored()).filter(({ name }) => name === ada.name);
    const applicationId = own?.application_id;
    const scope = { kind: 'applicant', eventId: event.eventId, applicationId } as const;
    const seen = await withScope(api.database, scope, async (tx) => [
      await tx.selectFrom('application').select('name').execute(),
      await tx.selectFrom('application_link').selectAll().execute(),
      await tx.selectFrom('exhibitor').selectAll().execute(),
      await tx.selectFrom('mail').selectAll().execute(),
    ]);
    expect(seen).toEqual([[{ name: ada.name }], [], [], []]);
    expect((await open(other)).statusCode).toBe(200);
  });
});

async function aPdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([100, 100]);
  return Buffer.from(await document.save());
}

describe('a file of an application', () => {
  const files = () => asSystem((tx) => tx.selectFrom('application_file').selectAll().execute());
  it('is kept as the answer, handed out as a file, replaced and removed', async () => {
    const page = await begin();
    const real = { name: 'Versicherung.pdf', bytes: await aPdf() };
    expect((await postFile(`${page}/files/insurance`, real)).statusCode).toBe(303);
    expect((await open(page)).body).toContain('Versicherung.pdf');
    const [first] = await files();
    const handedOut = await open(`${page}/files/${first?.file_id}`);
    expect(handedOut.headers['content-disposition']).toContain('attachment');
    const stranger = await begin({ email: 'bo@example.org' });
    expect((await open(`${stranger}/files/${first?.file_id}`)).statusCode).toBe(404);
    await postFile(`${page}/files/insurance`, real);
    const [second, ...others] = await files();
    expect([second?.file_id === first?.file_id, others]).toEqual([false, []]);
    await post(page, { act: 'remove_file', question: 'insurance' });
    expect(await files()).toEqual([]);
  });
  it('is not replaced or removed by whoever saw another one', async () => {
    const page = await begin();
    const bytes = await aPdf();
    // Both opened the page when there was none.
    const send = (seen: string, name: string) =>
      postFile(`${page}/files/insurance?seen=${seen}`, { name, bytes });
    const remove = (seen: string) =>
      post(page, { act: 'remove_file', question: 'insurance', seen });
    expect((await send('none', 'Erste.pdf')).statusCode).toBe(303);
    const late = await send('none', 'Zweite.pdf');
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('Hier steht inzwischen eine andere Datei');
    // The page shows the other one, and sending once more from there replaces it knowingly.
    const [first] = await files();
    expect(late.body).toContain('Erste.pdf');
    expect(late.body).toContain(`/files/insurance?lang=de&amp;seen=${first?.file_id}`);
    expect((await send(first?.file_id ?? '', 'Zweite.pdf')).statusCode).toBe(303);
    expect((await remove(first?.file_id ?? '')).statusCode).toBe(409);
    const [second] = await files();
    expect(second?.file_name).toBe('Zweite.pdf');
    expect((await remove(second?.file_id ?? '')).statusCode).toBe(303);
    // Gone is gone, whoever removed it.
    expect((await remove(second?.file_id ?? '')).statusCode).toBe(303);
    expect((await send(second?.file_id ?? '', 'Dritte.pdf')).statusCode).toBe(409);
    expect(await files()).toEqual([]);
  });
  it('of two people who send one at once, one wins and the other is told', async () => {
    const page = await begin();
    const bytes = await aPdf();
    const sent = await Promise.all(
      ['Eine.pdf', 'Andere.pdf'].map((name) =>
        postFile(`${page}/files/insurance?seen=none`, { name, bytes }),
      ),
    );
    expect(sent.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
    expect(await files()).toHaveLength(1);
    await post(page, { act: 'remove_file', question: 'insurance' });
  });
  it('is what it says, answers a question that asks for one, and is large enough', async () => {
    const page = await begin();
    const text = { name: 'x.pdf', bytes: Buffer.from('<script>') };
    expect((await postFile(`${page}/files/insurance`, text)).statusCode).toBe(400);
    expect((await postFile(`${page}/files/what`, text)).statusCode).toBe(409);
    await changeCall({
      questions: [{ questionId: 'logo', type: 'image', label, minPixels: 400 }],
    });
    const picture = async (width: number) => ({
      name: 'logo.png',
      bytes: await sharp({ create: { width, height: 300, channels: 3, background: '#0b6b6b' } })
        .composite([{ input: Buffer.from('<svg width="100" height="100"><circle r="50"/></svg>') }])
        .png()
        .toBuffer(),
    });
    const small = await postFile(`${page}/files/logo`, await picture(399));
    expect([small.statusCode, small.body.includes('mindestens 400 Pixel')]).toEqual([400, true]);
    expect((await postFile(`${page}/files/logo`, await picture(400))).statusCode).toBe(303);
    expect(await files()).toHaveLength(1);
  });
});
