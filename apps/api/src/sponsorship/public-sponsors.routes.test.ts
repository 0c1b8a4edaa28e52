import { randomUUID } from 'node:crypto';
import { aListing, anAttendee } from '@foyer/testing/builders.ts';
import { textOfPages } from '@foyer/testing/pdf-page.ts';
import { PDFDocument, PDFName, PDFStream } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSessionFor } from '../account/account.commands.ts';
import { createServer } from '../server.ts';
import { createTestApi, type TestApi } from '../test-api.ts';
import { openStage, refusal, type Stage } from './sponsorship-test-stage.ts';

let api: TestApi;
let server: Awaited<ReturnType<typeof createServer>>;
let stage: Stage;
beforeAll(async () => {
  api = await createTestApi();
  server = await createServer(api.services);
});
afterAll(async () => {
  await server.close();
  await api.close();
});
beforeEach(async () => {
  api.time.now = new Date('2026-02-02T09:00:00Z');
  stage = await openStage(api);
});

const later = (seconds: number) => {
  api.time.now = new Date(api.time.now.getTime() + seconds * 1000);
};
const get = (path: string) => server.inject(`/e/${stage.event.slug}${path}`);

/** A sponsor whose logo is confirmed on badges and in the programme. */
async function shown(name = 'Acta') {
  const levelId = await stage.level({ places: 3 });
  const terms = {
    class: 'logo',
    places: ['programme', 'badge'],
    minWidthPixels: 0,
    isTransparent: false,
  };
  const benefitId = await stage.benefit(levelId as never, terms, '2026-03-01');
  const sponsor = await stage.exhibitor(name);
  await stage.sent(sponsor, levelId);
  await stage.sign(sponsor);
  const background = { r: 120, g: 10, b: 40 };
  const content = await sharp({ create: { width: 400, height: 120, channels: 3, background } })
    .webp()
    .toBuffer();
  const mediaId = randomUUID();
  await stage.look((tx) =>
    tx
      .insertInto('media')
      .values({
        ...{ event_id: stage.eventId, exhibitor_id: sponsor.exhibitorId, media_id: mediaId },
        ...{ file_name: 'logo.png', content_type: 'image/webp', size_bytes: content.length },
        ...{ width_pixels: 400, height_pixels: 120, sha256: mediaId, content },
        created_at: api.time.now,
      })
      .execute(),
  );
  const at = { eventId: stage.eventId, exhibitorId: sponsor.exhibitorId };
  const templateId = benefitId as never;
  const answer = { questionId: 'file', was: null, value: mediaId };
  await sponsor.booth.task.answer({ ...at, templateId, ...answer });
  await sponsor.booth.task.finish({ ...at, templateId });
  const [claim] = await stage.team.board({ eventId: stage.eventId });
  const { eventId } = stage;
  const claimId = claim?.claimId as never;
  return {
    sponsor,
    mediaId,
    confirm: () => stage.team.confirmClaim({ eventId, claimId }),
    claimId,
  };
}

describe('the page of sponsors', () => {
  it('names who sponsors by level, says what is left, and shows no logo before it is confirmed', async () => {
    const { mediaId, confirm } = await shown();
    const before = (await get('/sponsors')).body;
    expect(before).toContain('Acta GmbH');
    expect(before).not.toContain(mediaId);
    expect(before).toContain('2 Plätze');
    await confirm();
    const after = (await get('/sponsors')).body;
    expect(after).toContain(`/media/${mediaId}`);
    expect((await get(`/media/${mediaId}`)).statusCode).toBe(200);
    expect((await get('/programme')).body).toContain(mediaId);
    // It was not promised there.
    expect((await get('')).body).not.toContain(mediaId);
    expect((await get('/plan')).body).not.toContain(mediaId);
  });

  it('tells nobody of an offer, nor of a level by invitation, nor of a sponsorship that has ended', async () => {
    const { eventId, team } = stage;
    const levelId = await stage.level({ name: 'Geheim' });
    const [level] = await team.levels({ eventId });
    if (!level) throw new Error('There is a level.');
    const change = { ...level, isPublic: false };
    await team.changeLevel({ eventId, levelId, version: level.version, level: change });
    const acta = await stage.exhibitor('Acta');
    const { sponsorshipId } = await stage.sent(acta, levelId);
    const offered = (await get('/sponsors')).body;
    expect(offered).not.toContain('Acta');
    expect(offered).not.toContain('Geheim');
    await stage.sign(acta);
    expect((await get('/sponsors')).body).toContain('Geheim');
    await team.cancel({ eventId, sponsorshipId, reason: 'Anders' });
    expect((await get('/sponsors')).body).not.toContain('Acta');
  });

  it('is where the page of an exhibitor gets its level from', async () => {
    const levelId = await stage.level({ name: 'Gold' });
    const acta = await stage.exhibitor('Acta');
    const listed = await aListing(api.database, { ...stage.event, displayName: 'Andere' });
    await stage.look((tx) =>
      tx
        .updateTable('listing_revision')
        .set({ exhibitor_id: acta.exhibitorId })
        .where('exhibitor_id', '=', listed.exhibitorId)
        .execute(),
    );
    expect((await get(`/exhibitors/${acta.exhibitorId}`)).body).not.toContain('Sponsor: Gold');
    await stage.sent(acta, levelId);
    await stage.sign(acta);
    expect((await get(`/exhibitors/${acta.exhibitorId}`)).body).toContain('Sponsor: Gold');
  });
});

describe('somebody who wants to become a sponsor', () => {
  const visitor = {
    name: 'Vera Vogt',
    organisation: 'Vogt AG',
    email: 'vera.vogt@example.org',
    message: 'Wir würden Gold gern übernehmen.',
  };
  async function ask(fields: object = {}) {
    const { body } = await get('/sponsors');
    const ticket = /name="ticket" value="([^"]+)"/.exec(body)?.[1] ?? '';
    later(10);
    return server.inject({
      method: 'POST',
      url: `/e/${stage.event.slug}/sponsors/enquiry`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ ...visitor, ticket, subject: 'Gold', ...fields }).toString(),
    });
  }

  it('writes to the organiser, who answers in Foyer', async () => {
    await stage.level({ name: 'Gold' });
    const { statusCode, headers } = await ask();
    expect([statusCode, headers.location]).toEqual([
      ...[303, `/e/${stage.event.slug}/sponsors?enquiry=sent#enquiry`],
    ]);
    const { eventId, team } = stage;
    const [enquiry] = await team.enquiries({ eventId });
    expect(enquiry).toMatchObject({ ...visitor, subject: 'Gold', status: 'received' });
    const enquiryId = enquiry?.enquiryId as never;
    await team.answerEnquiry({ eventId, enquiryId, answer: 'Sehr gern, ich melde mich.' });
    const mails = await stage.look((tx) =>
      tx.selectFrom('mail').selectAll().where('event_id', '=', eventId).execute(),
    );
    expect(mails.map(({ template, to_address }) => [template, to_address])).toEqual([
      ['enquiry-received', stage.manager.email],
      ['enquiry-answered', visitor.email],
    ]);
    const again = team.answerEnquiry({ eventId, enquiryId, answer: 'Noch einmal.' });
    expect(await refusal(again)).toBe('enquiry.wrong_status');
  });

  it('is read by who looks after sponsors, and by no exhibitor', async () => {
    await stage.level();
    await ask();
    const { eventId } = stage;
    const viewer = await stage.teamAs('viewer');
    expect(await refusal(viewer.enquiries({ eventId }))).toBe('access.forbidden');
    const acta = await stage.exhibitor('Acta');
    const at = { eventId, exhibitorId: acta.exhibitorId };
    expect(await acta.booth.enquiry.list(at)).toEqual([]);
  });

  it('finds no form where nothing is for sale, and keeps what it typed when something is missing', async () => {
    expect((await get('/sponsors')).body).not.toContain('name="ticket"');
    expect((await ask()).body).not.toContain('Vera Vogt');
    await stage.level();
    const missing = await ask({ email: 'vera' });
    expect(missing.statusCode).toBe(422);
    expect(missing.body).toContain('Vera Vogt');
  });
});

describe('the report for everybody', () => {
  it('has what is signed from a thousand euros on, as page, CSV and workbook', async () => {
    const levelId = await stage.level();
    for (const [name, valueCents] of [
      ['Acta', 500_000],
      ['=Bora', 100_000],
      ['Cura', 99_999],
    ] as const) {
      const one = await stage.exhibitor(name);
      await stage.sent(one, levelId, { valueCents });
      await stage.sign(one);
    }
    const offered = await stage.exhibitor('Dora');
    await stage.sent(offered, levelId);
    const page = (await get('/transparency')).body;
    const csv = (await get('/transparency.csv?locale=de')).body;
    for (const text of [page, csv]) {
      expect(text).toContain('Acta GmbH');
      expect(text).not.toContain('Cura');
      expect(text).not.toContain('Dora');
    }
    expect(page).toContain('5.000,00');
    expect(csv.split('\r\n').slice(0, 3)).toEqual([
      '\ufeffSponsor;Leistung;Wert in Euro;Zweck;Vertragsdatum',
      'Acta GmbH;Geldleistung;"5000,00";Digitale Verwaltung;2026-02-02',
      // A spreadsheet shall not run a name.
      `'=Bora GmbH;Geldleistung;"1000,00";Digitale Verwaltung;2026-02-02`,
    ]);
    const { rawPayload, headers } = await get('/transparency.xlsx?locale=en');
    expect(headers['content-disposition']).toContain('sponsorship-report');
    const { sheet, strings } = await workbook(rawPayload);
    expect(strings).toContain('=Bora GmbH');
    expect(sheet).toContain('<v>5000</v>');
    expect(sheet).not.toContain('<f>');
  });
});

describe('a badge', () => {
  it('shows the logos promised on badges, and counts whose badge shows them', async () => {
    const { confirm, claimId, sponsor } = await shown();
    const { eventId } = stage;
    const printer = await printing();
    for (const name of ['Ada', 'Bob', 'Cem']) {
      await anAttendee(api.database, { ...stage.event, name });
    }
    expect(await picturesIn(await printer.print())).toBe(0);
    later(60);
    await confirm();
    later(60);
    expect(await picturesIn(await printer.print())).toBe(1);
    await printer.print();
    const team = await stage.teamAs('sponsorship');
    const figure = (await team.board({ eventId }))[0]?.figure;
    expect(figure).toBe(3);
    await team.deliver({ eventId, claimId, proof: { kind: 'count' } });
    const at = { eventId, exhibitorId: sponsor.exhibitorId };
    const own = await api.as(sponsor.admin).sponsorship.own(at);
    expect(own?.promises[0]).toMatchObject({ figure: 3, proof: { kind: 'count', count: 3 } });
    const report = await printer.get(
      `/api/sponsorship/report?${new URLSearchParams({
        ...{ eventId, locale: 'de', sponsorshipId: own?.sponsorshipId ?? '' },
      })}`,
    );
    const text = (await textOfPages(report)).join(' ').replaceAll(/\s+/g, ' ');
    for (const word of [
      'Bericht zum Sponsoring',
      'Acta GmbH',
      '1 von 1 Leistung',
      'auf 3 Ausweisen',
    ])
      expect(text).toContain(word);
  });
});

/** Somebody of the team who may print. */
async function printing() {
  const account = (await stage.member('manager')).accountId;
  const get = async (url: string) => {
    const { services } = api;
    const cookies = await openSessionFor({ services, remoteAddress: '::1' }, account as never);
    const cookie = cookies.map((value) => value.split(';')[0]).join('; ');
    return (await server.inject({ url, headers: { cookie } })).rawPayload;
  };
  const query = new URLSearchParams({ eventId: stage.eventId, locale: 'de', layout: 'a4' });
  return { get, print: () => get(`/api/attendee/badges?${query}`) };
}

/** How many different pictures a paper holds. */
async function picturesIn(pdf: Buffer): Promise<number> {
  const document = await PDFDocument.load(pdf);
  const objects = document.context.enumerateIndirectObjects();
  return objects.filter(
    ([, object]) =>
      object instanceof PDFStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
  ).length;
}

/** The first sheet and the strings of a workbook, which is a ZIP of XML. */
async function workbook(bytes: Buffer) {
  const { unzipSync: unzip, strFromU8 } = await import('fflate');
  const files = unzip(new Uint8Array(bytes));
  const read = (end: string) => {
    const name = Object.keys(files).find((one) => one.endsWith(end));
    return name ? strFromU8(files[name] as Uint8Array) : '';
  };
  return { sheet: read('sheet1.xml'), strings: read('sharedStrings.xml') || read('sheet1.xml') };
}
