import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { withScope } from '@foyer/database/scope.ts';
import { aBoothMember } from '@foyer/testing/builders.ts';
import { textOfPages } from '@foyer/testing/pdf-page.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSessionFor } from '../account/account.commands.ts';
import { createServer } from '../server.ts';
import { createTestApi, type TestApi } from '../test-api.ts';
import { both, openStage, refusal, type Stage } from './sponsorship-test-stage.ts';

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

async function download(query: Record<string, string>, account: { accountId: string }) {
  const { services } = api;
  const cookies = await openSessionFor(
    { services, remoteAddress: '::1' },
    account.accountId as never,
  );
  const cookie = cookies.map((value) => value.split(';')[0]).join('; ');
  const url = `/api/sponsorship/contract?${new URLSearchParams(query)}`;
  return server.inject({ url, headers: { cookie } });
}
const plain = (pages: readonly string[]) => pages.join(' ').replaceAll(/\s+/g, ' ');

describe('a contract', () => {
  it('is offered, sent as a document with its hash, signed by click, and in force', async () => {
    const levelId = await stage.level({ places: 1 });
    await stage.benefit(levelId as never, { class: 'passes', count: 3 });
    const acta = await stage.exhibitor('Acta');
    const { sponsorshipId, contract } = await stage.sent(acta, levelId);
    expect(contract).toMatchObject({ revision: 1, status: 'sent', levelName: 'Gold' });

    const { eventId } = stage;
    const query = { eventId, contractId: contract.contractId, exhibitorId: acta.exhibitorId };
    const paper = await download(query, acta.admin);
    const hash = createHash('sha256').update(paper.rawPayload).digest('hex');
    expect(hash).toBe(contract.sha256);
    const text = plain(await textOfPages(paper.rawPayload));
    for (const word of [
      ...['Sponsoringvertrag', 'Fassung 1 vom 2. Februar 2026', 'Acta GmbH', 'Amt für Tagungen'],
      ...['5.000,00 €', 'Digitale Verwaltung', 'Leistung: 3 Freikarten', 'keinen Einfluss'],
    ])
      expect(text).toContain(word);

    api.time.now = new Date('2026-02-03T10:15:00Z');
    await stage.sign(acta);
    const signed = await stage.latestOf(acta);
    expect(signed).toMatchObject({
      ...{ status: 'signed', signedByName: 'Kim Beispiel', signedBy: 'click' },
      signedAt: api.time.now,
    });
    const [row] = await stage.team.list({ eventId });
    expect(row).toMatchObject({ sponsorshipId, status: 'confirmed', contractedOn: '2026-02-03' });
    expect(row?.claims).toMatchObject({ confirmed: 1, open: 0 });
    const [level] = await stage.team.levels({ eventId });
    expect(level?.taken).toBe(1);

    const copy = plain(await textOfPages((await download(query, acta.admin)).rawPayload));
    expect(copy).toContain('durch Klick unterschrieben');
    expect(copy.replaceAll(' ', '')).toContain(contract.sha256);
  });

  it('is a draft for the team alone, and says so', async () => {
    const levelId = await stage.level();
    const acta = await stage.exhibitor('Acta');
    const sponsorshipId = await stage.offer(acta, levelId);
    expect(await acta.booth.sponsorship.own(acta)).toBeNull();
    const { eventId } = stage;
    const detail = await stage.team.get({ eventId, sponsorshipId });
    const contractId = detail.contracts[0]?.contractId ?? '';
    const paper = await download({ eventId, contractId }, stage.manager);
    expect(plain(await textOfPages(paper.rawPayload))).toContain('ENTWURF');
    const query = { eventId, contractId, exhibitorId: acta.exhibitorId };
    expect((await download(query, acta.admin)).statusCode).toBe(404);
  });

  it('is signed by an admin of the sponsor, of the document that was read', async () => {
    const levelId = await stage.level();
    const acta = await stage.exhibitor('Acta');
    const other = await stage.exhibitor('Andere');
    const { contract } = await stage.sent(acta, levelId);
    const { eventId } = stage;
    const editor = await aBoothMember(api.database, { ...acta, role: 'editor' });
    const given = { contractId: contract.contractId, sha256: contract.sha256, name: 'Eda' };
    const at = { eventId, exhibitorId: acta.exhibitorId };
    expect(await refusal(api.as(editor).sponsorship.sign({ ...at, ...given }))).toBe(
      'access.forbidden',
    );
    const elsewhere = { eventId, exhibitorId: other.exhibitorId };
    expect(await refusal(other.booth.sponsorship.sign({ ...elsewhere, ...given }))).toBe(
      'sponsorship.contract_not_found',
    );
    expect(await refusal(stage.sign(acta, { sha256: 'f'.repeat(64) }))).toBe(
      'sponsorship.contract_changed',
    );
    await stage.sign(acta);
    expect(await refusal(stage.sign(acta))).toBe('sponsorship.contract_wrong_status');
  });

  it('tells the admin that there is something to sign, and the team that it is signed', async () => {
    const acta = await stage.exhibitor('Acta');
    await stage.sent(acta, await stage.level());
    await stage.sign(acta);
    const mails = await withScope(api.database, { kind: 'system' }, (tx) =>
      tx.selectFrom('mail').selectAll().where('event_id', '=', stage.eventId).execute(),
    );
    expect(mails.map(({ template, to_address }) => [template, to_address])).toEqual([
      ['sponsorship-sent', acta.admin.email],
      ['sponsorship-signed', stage.manager.email],
    ]);
    expect(mails[0]?.body_text).toContain(
      `/exhibitor/${stage.event.slug}/${acta.exhibitorId}/sponsorship`,
    );
  });

  it('that was signed stays as it is while a revision is on the table, and after it', async () => {
    const gold = await stage.level();
    const silver = await stage.level({ name: 'Silber', places: 1 });
    const acta = await stage.exhibitor('Acta');
    const { sponsorshipId } = await stage.sent(acta, gold);
    await stage.sign(acta);
    const first = await stage.latestOf(acta);
    const { eventId } = stage;
    const offer = {
      ...{
        levelId: silver,
        valueCents: 200_000,
        contributionNote: 'Bildschirme',
        purpose: 'Technik',
      },
      contribution: 'in_kind',
      locale: 'en',
    } as const;
    await stage.team.revise({ eventId, sponsorshipId, offer });
    // A draft is the team's own: the booth still sees the one it signed.
    expect((await stage.latestOf(acta)).contractId).toBe(first.contractId);
    await stage.team.send({ eventId, sponsorshipId });
    const second = await stage.latestOf(acta);
    expect(second).toMatchObject({ revision: 2, status: 'sent', valueCents: 200_000 });
    const [before] = await stage.team.list({ eventId });
    expect(before).toMatchObject({ status: 'confirmed', valueCents: 500_000 });
    await stage.sign(acta);
    const own = await acta.booth.sponsorship.own(acta);
    expect(own?.contracts.map(({ revision, status }) => [revision, status])).toEqual([
      ...[
        [2, 'signed'],
        [1, 'signed'],
      ],
    ]);
    expect(own?.contracts[1]).toEqual(first);
    expect(own).toMatchObject({ valueCents: 200_000, levelName: both('Silber') });
    const taken = (await stage.team.levels({ eventId })).map((level) => level.taken);
    expect(taken).toEqual([0, 1]);
  });

  it('is not rewritten behind anybody’s back: the database keeps what was sent and signed', async () => {
    const acta = await stage.exhibitor('Acta');
    await stage.sent(acta, await stage.level());
    await stage.sign(acta);
    const change = (set: object) =>
      withScope(api.database, { kind: 'organiser', eventId: stage.eventId }, (tx) =>
        tx
          .updateTable('sponsorship_contract')
          .set(set)
          .where('event_id', '=', stage.eventId)
          .execute(),
      ).then(
        () => 'done',
        (error: { constraint?: string }) => error.constraint,
      );
    for (const set of [
      ...[{ value_cents: 1 }, { document: Buffer.from('x') }, { signed_by_name: 'Andere' }],
      ...[{ status: 'sent' }, { purpose: 'Anderes' }, { benefits: '[]', sha256: 'x' }],
    ])
      expect(await change(set)).toBe('sponsorship_contract_kept');
  });

  it('is taken back before it is signed, and the sponsor reads why', async () => {
    const acta = await stage.exhibitor('Acta');
    const { sponsorshipId } = await stage.sent(acta, await stage.level());
    const { eventId } = stage;
    await stage.team.voidContract({ eventId, sponsorshipId, reason: 'Falscher Betrag' });
    expect(await stage.latestOf(acta)).toMatchObject({
      ...{ status: 'void', voidReason: 'Falscher Betrag' },
    });
    expect(await refusal(stage.sign(acta))).toBe('sponsorship.contract_wrong_status');
    const again = { eventId, sponsorshipId, reason: 'Noch einmal' };
    expect(await refusal(stage.team.voidContract(again))).toBe('sponsorship.contract_wrong_status');
  });
});

describe('the places of a level', () => {
  it('are not sold twice, even when the last one is signed for twice at once', async () => {
    const levelId = await stage.level({ places: 1 });
    const acta = await stage.exhibitor('Acta');
    const bora = await stage.exhibitor('Bora');
    await stage.sent(acta, levelId);
    await stage.sent(bora, levelId);
    const { eventId } = stage;
    // Somebody else's open transaction holds the row of the level; both signatures have passed
    // every check of a screen by then.
    const held = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const holding = withScope(api.database, { kind: 'organiser', eventId }, async (tx) => {
      await tx
        .selectFrom('sponsorship_level')
        .selectAll()
        .where('level_id', '=', levelId)
        .forUpdate()
        .execute();
      held.resolve();
      await go.promise;
    });
    await held.promise;
    const both = Promise.all([refusal(stage.sign(acta)), refusal(stage.sign(bora))]);
    await pause(200);
    go.resolve();
    await holding;
    expect((await both).toSorted()).toEqual(['done', 'sponsorship.sold_out']);
    const statuses = (
      await stage.look((tx) =>
        tx.selectFrom('sponsorship').selectAll().where('event_id', '=', eventId).execute(),
      )
    )
      .map(({ status }) => status)
      .toSorted();
    expect(statuses).toEqual(['confirmed', 'offered']);
  });

  it('are counted by the database, whoever forgets to ask', async () => {
    const levelId = await stage.level({ places: 1 });
    const acta = await stage.exhibitor('Acta');
    const bora = await stage.exhibitor('Bora');
    const one = await stage.offer(acta, levelId);
    const other = await stage.offer(bora, levelId);
    const take = (sponsorshipId: string) =>
      withScope(api.database, { kind: 'organiser', eventId: stage.eventId }, (tx) =>
        tx
          .updateTable('sponsorship')
          .set({ status: 'signed' })
          .where('sponsorship_id', '=', sponsorshipId)
          .execute(),
      );
    const results = await Promise.allSettled([take(one), take(other)]);
    const no = results.filter((result) => result.status === 'rejected');
    expect(no.map((result) => result.reason.constraint)).toEqual(['sponsorship_level_places']);
  });

  it('come back when a sponsorship ends, and its documents stay', async () => {
    const levelId = await stage.level({ places: 1 });
    const acta = await stage.exhibitor('Acta');
    const bora = await stage.exhibitor('Bora');
    const { sponsorshipId } = await stage.sent(acta, levelId);
    await stage.sent(bora, levelId);
    await stage.sign(acta);
    expect(await refusal(stage.sign(bora))).toBe('sponsorship.sold_out');
    const { eventId } = stage;
    await stage.team.cancel({ eventId, sponsorshipId, reason: 'Insolvenz' });
    await stage.sign(bora);
    const contracts = await stage.look((tx) =>
      tx.selectFrom('sponsorship_contract').selectAll().where('event_id', '=', eventId).execute(),
    );
    const ended = contracts.find((one) => one.exhibitor_id === acta.exhibitorId);
    expect(ended).toMatchObject({ status: 'void', signed_by_name: 'Kim Beispiel' });
    expect(ended?.document?.length).toBeGreaterThan(1000);
  });

  it('are not taken away below what is sold', async () => {
    const levelId = await stage.level({ places: 2 });
    for (const name of ['Acta', 'Bora']) {
      const one = await stage.exhibitor(name);
      await stage.sent(one, levelId);
      await stage.sign(one);
    }
    const { eventId } = stage;
    const [level] = await stage.team.levels({ eventId });
    if (!level) throw new Error('There is a level.');
    const change = { ...level, places: 1 };
    const { version } = level;
    expect(
      await refusal(stage.team.changeLevel({ eventId, levelId, version, level: change })),
    ).toBe('sponsorship.sold_out');
  });
});

describe('an event that waits for the money', () => {
  it('confirms with the payment, not with the signature', async () => {
    const { eventId, team } = stage;
    const settings = await team.settings({ eventId });
    await team.changeSettings({ eventId, settings: { ...settings, confirmOn: 'payment' } });
    const levelId = await stage.level();
    await stage.benefit(levelId as never, { class: 'scanning' });
    const acta = await stage.exhibitor('Acta');
    const { sponsorshipId } = await stage.sent(acta, levelId);
    await stage.sign(acta);
    expect((await team.list({ eventId }))[0]).toMatchObject({ status: 'signed' });
    expect(await team.board({ eventId })).toEqual([]);
    expect(await refusal(team.confirm({ eventId, sponsorshipId }))).toBe(
      'sponsorship.payment_needed',
    );
    await team.recordPayment({ eventId, sponsorshipId, paidOn: '2026-02-02' });
    expect((await team.list({ eventId }))[0]).toMatchObject({ status: 'confirmed' });
    expect(await team.board({ eventId })).toHaveLength(1);
  });
});

describe('a small sponsorship', () => {
  it('is confirmed without a contract, and a larger one is not', async () => {
    const { eventId, team } = stage;
    const levelId = await stage.level();
    const acta = await stage.exhibitor('Acta');
    const bora = await stage.exhibitor('Bora');
    const small = await stage.offer(acta, levelId, { valueCents: 49_900 });
    const large = await stage.offer(bora, levelId, { valueCents: 50_000 });
    await team.confirm({ eventId, sponsorshipId: small });
    expect(await refusal(team.confirm({ eventId, sponsorshipId: large }))).toBe(
      'sponsorship.contract_needed',
    );
  });
});
