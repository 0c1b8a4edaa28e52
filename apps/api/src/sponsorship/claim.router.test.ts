import { randomUUID } from 'node:crypto';
import { aBoothMember, aListing } from '@foyer/testing/builders.ts';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApi, type TestApi } from '../test-api.ts';
import { both, openStage, refusal, type Stage } from './sponsorship-test-stage.ts';

let api: TestApi;
let stage: Stage;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.time.now = new Date('2026-02-02T09:00:00Z');
  stage = await openStage(api);
});

type Exhibitor = Awaited<ReturnType<Stage['exhibitor']>>;
const logoTerms = {
  class: 'logo',
  places: ['badge'],
  minWidthPixels: 300,
  isTransparent: true,
} as const;
const dueOn = '2026-02-20';

/** A sponsor in force with one promise. */
async function promised(terms: object, due: string | null = dueOn) {
  const levelId = await stage.level();
  const benefitId = await stage.benefit(levelId as never, terms, due);
  const acta = await stage.exhibitor('Acta');
  await stage.sent(acta, levelId);
  await stage.sign(acta);
  return { acta, benefitId };
}

async function aPicture(of: Exhibitor, { width = 400, isOpaque = false } = {}): Promise<string> {
  const colour = { r: 10, g: 90, b: 80 };
  const mark = await sharp({
    create: { width: width - 20, height: 80, channels: 4, background: { ...colour, alpha: 1 } },
  })
    .png()
    .toBuffer();
  const background = { ...colour, r: 200, alpha: isOpaque ? 1 : 0 };
  const content = await sharp({ create: { width, height: 100, channels: 4, background } })
    .composite([{ input: mark, left: 10, top: 10 }])
    .webp({ lossless: true })
    .toBuffer();
  const mediaId = randomUUID();
  await stage.look((tx) =>
    tx
      .insertInto('media')
      .values({
        ...{ event_id: of.eventId, exhibitor_id: of.exhibitorId, media_id: mediaId, content },
        ...{ file_name: 'logo.png', content_type: 'image/webp', size_bytes: content.length },
        ...{ width_pixels: width, height_pixels: 100, sha256: mediaId, created_at: api.time.now },
      })
      .execute(),
  );
  return mediaId;
}

const at = ({ eventId, exhibitorId }: Exhibitor) => ({ eventId, exhibitorId });
const answer = (of: Exhibitor, templateId: string, given: { questionId: string; value: string }) =>
  of.booth.task.answer({ ...at(of), templateId: templateId as never, was: null, ...given });
const finish = (of: Exhibitor, templateId: string) =>
  of.booth.task.finish({ ...at(of), templateId: templateId as never });
const home = (of: Exhibitor) => of.booth.task.home(at(of));
const asked = async (of: Exhibitor) =>
  (await home(of)).tasks.flatMap((task) => (task.kind === 'asked' ? [task.asked] : []));
const claim = async () => {
  const [one] = await stage.team.board({ eventId: stage.eventId });
  if (!one) throw new Error('There is a promise.');
  return one;
};
const isPublic = (mediaId: string) =>
  stage.look(async (tx) => {
    const row = await tx
      .selectFrom('media')
      .select('is_published')
      .where('media_id', '=', mediaId)
      .executeTakeFirstOrThrow();
    return row.is_published;
  });

describe('what a sponsor has to hand in', () => {
  it('is among its tasks once the sponsorship is in force, and nobody else’s', async () => {
    const levelId = await stage.level();
    const benefitId = await stage.benefit(levelId as never, logoTerms, dueOn);
    const acta = await stage.exhibitor('Acta');
    const bora = await stage.exhibitor('Bora');
    expect(await asked(acta)).toEqual([]);
    await stage.sent(acta, levelId);
    expect(await asked(acta)).toEqual([]);
    await stage.sign(acta);
    expect(await asked(acta)).toMatchObject([{ templateId: benefitId, type: 'upload', dueOn }]);
    expect(await asked(bora)).toEqual([]);
  });

  it('goes to the organiser’s board, is confirmed and public, and given back with a reason', async () => {
    const { acta, benefitId } = await promised(logoTerms);
    const mediaId = await aPicture(acta);
    await answer(acta, benefitId, { questionId: 'file', value: mediaId });
    await finish(acta, benefitId);
    const { claimId, ...handedIn } = await claim();
    expect(handedIn).toMatchObject({ status: 'claimed', material: { kind: 'logo', mediaId } });
    expect(await isPublic(mediaId)).toBe(false);
    const { eventId, team } = stage;
    await team.confirmClaim({ eventId, claimId });
    expect(await isPublic(mediaId)).toBe(true);
    expect(await asked(acta)).toEqual([]);
    expect(
      await refusal(acta.booth.task.takeBack({ ...at(acta), templateId: benefitId as never })),
    ).toBe('sponsorship.claim_wrong_status');
    await team.declineClaim({ eventId, claimId, comment: 'Bitte ohne Rand' });
    expect(await isPublic(mediaId)).toBe(false);
    expect(await asked(acta)).toMatchObject([{ status: 'reopened', comment: 'Bitte ohne Rand' }]);
    await finish(acta, benefitId);
    expect((await claim()).status).toBe('claimed');
  });

  it('stays public when the listing is published without it', async () => {
    const { acta, benefitId } = await promised(logoTerms);
    const mediaId = await aPicture(acta);
    await answer(acta, benefitId, { questionId: 'file', value: mediaId });
    await finish(acta, benefitId);
    await stage.team.confirmClaim({ eventId: stage.eventId, claimId: (await claim()).claimId });
    await aListing(api.database, { ...stage.event, displayName: 'Andere' });
    const { publishLogos } = await import('./logo.queries.ts');
    await stage.look(async (tx) => {
      await tx.updateTable('media').set({ is_published: false }).execute();
      await publishLogos({ tx, eventId: stage.eventId } as never, acta.exhibitorId as never);
    });
    expect(await isPublic(mediaId)).toBe(true);
  });

  it('keeps to what was agreed: pixels, background, words', async () => {
    const { acta, benefitId } = await promised(logoTerms);
    const hand = async (mediaId: string) => {
      await stage.look((tx) =>
        tx
          .insertInto('task')
          .values({
            ...{ event_id: stage.eventId, template_id: benefitId },
            ...{ exhibitor_id: acta.exhibitorId, answers: JSON.stringify({ file: mediaId }) },
          })
          .onConflict((conflict) =>
            conflict
              .columns(['event_id', 'exhibitor_id', 'template_id'])
              .doUpdateSet({ answers: JSON.stringify({ file: mediaId }) }),
          )
          .execute(),
      );
      return refusal(finish(acta, benefitId));
    };
    expect(await hand(await aPicture(acta, { width: 200 }))).toBe('sponsorship.logo_too_small');
    expect(await hand(await aPicture(acta, { isOpaque: true }))).toBe(
      'sponsorship.logo_not_transparent',
    );
    expect(await hand(await aPicture(await stage.exhibitor('Bora')))).toBe('task.file_not_found');
    expect(await hand(await aPicture(acta))).toBe('done');
  });

  it('keeps to the words agreed, and what was typed is still there', async () => {
    const { acta, benefitId } = await promised({ class: 'text', maxWords: 3 });
    await answer(acta, benefitId, { questionId: 'text', value: 'Eins zwei drei vier' });
    expect(await refusal(finish(acta, benefitId))).toBe('task.answers_missing');
    expect(await asked(acta)).toMatchObject([{ answers: { text: 'Eins zwei drei vier' } }]);
  });

  it('is closed after its date, unless the organiser gives more time', async () => {
    const { acta, benefitId } = await promised({ class: 'text', maxWords: 3 });
    await answer(acta, benefitId, { questionId: 'text', value: 'Eins zwei' });
    api.time.now = new Date('2026-02-21T09:00:00Z');
    expect(await refusal(finish(acta, benefitId))).toBe('task.closed');
    const manager = await stage.teamOf('manager');
    await manager.task.extend({
      ...at(acta),
      ...{ templateId: benefitId as never, until: '2026-02-25', comment: 'Gern' },
    });
    await finish(acta, benefitId);
    expect((await claim()).status).toBe('claimed');
  });

  it('is not handed in by who only scans, nor confirmed by who only plans', async () => {
    const { acta, benefitId } = await promised({ class: 'text', maxWords: 3 });
    const scanner = await aBoothMember(api.database, { ...at(acta), role: 'scanner' });
    const templateId = benefitId as never;
    expect(await refusal(api.as(scanner).task.finish({ ...at(acta), templateId }))).toBe(
      'access.forbidden',
    );
    expect(await refusal(api.as(scanner).sponsorship.own(at(acta)))).toBe('access.forbidden');
    const planner = await stage.teamAs('planner');
    const { claimId } = await claim();
    expect(await refusal(planner.confirmClaim({ eventId: stage.eventId, claimId }))).toBe(
      'access.forbidden',
    );
  });

  it('is given back after its date only with a new one', async () => {
    const { acta, benefitId } = await promised({ class: 'text', maxWords: 3 });
    await answer(acta, benefitId, { questionId: 'text', value: 'Eins' });
    await finish(acta, benefitId);
    api.time.now = new Date('2026-02-21T09:00:00Z');
    const { eventId } = stage;
    const { claimId } = await claim();
    const give = { eventId, claimId, comment: 'Zu kurz' };
    const team = await stage.teamAs('sponsorship');
    expect(await refusal(team.declineClaim(give))).toBe('task.needs_new_date');
    expect((await claim()).status).toBe('claimed');
    await team.declineClaim({ ...give, until: '2026-02-27' });
    const [task] = await asked({ ...acta, booth: api.as(acta.admin) });
    expect(task).toMatchObject({ status: 'reopened', dueOn: '2026-02-27' });
  });

  it('follows its benefit, and is changed there alone', async () => {
    const { acta, benefitId } = await promised({ class: 'text', maxWords: 3 });
    const { eventId, team } = stage;
    const benefit = { title: both('Über Sie'), note: both(''), dueOn: '2026-03-01' };
    const terms = { class: 'text', maxWords: 3 } as const;
    await team.changeBenefit({ eventId, benefitId, benefit: { ...benefit, terms } });
    const [task] = await asked(acta);
    expect(task).toMatchObject({ title: both('Über Sie'), dueOn: '2026-03-01' });
    const manager = await stage.teamOf('manager');
    const remove = { eventId, templateId: benefitId as never };
    expect(await refusal(manager.task.removeTemplate(remove))).toBe('task.follows_benefit');
  });
});

describe('passes', () => {
  const person = { name: 'Petra Probst', organisation: 'Probst GmbH', email: 'petra@example.org' };
  const guests = () =>
    stage.look((tx) =>
      tx.selectFrom('attendee').selectAll().where('event_id', '=', stage.eventId).execute(),
    );

  it('make attendees of those they are given to, as many as were promised', async () => {
    const { acta } = await promised({ class: 'passes', count: 2 }, null);
    const { claimId } = await claim();
    const give = (name: string) =>
      refusal(acta.booth.attendee.givePass({ ...at(acta), ...person, claimId, name }));
    // Three at once for two passes.
    const results = await Promise.all([give('Eins'), give('Zwei'), give('Drei')]);
    expect(results.toSorted()).toEqual(['done', 'done', 'sponsorship.claim_used_up']);
    expect(await guests()).toHaveLength(2);
    expect((await guests())[0]).toMatchObject({ ticket: 'Leistung', email: person.email });
    expect(await claim()).toMatchObject({ used: 2, figure: 2 });
  });

  it('are never more than promised, whoever writes to the table', async () => {
    await promised({ class: 'passes', count: 1 }, null);
    const write = stage.look((tx) =>
      tx.updateTable('sponsorship_claim').set({ used: 2 }).execute(),
    );
    await expect(write).rejects.toMatchObject({ constraint: 'sponsorship_claim_limit' });
  });

  it('are given by the sponsor itself, as long as its sponsorship is in force', async () => {
    const { acta } = await promised({ class: 'passes', count: 2 }, null);
    const bora = await stage.exhibitor('Bora');
    const { claimId, sponsorshipId } = await claim();
    const given = { ...person, claimId };
    expect(await refusal(bora.booth.attendee.givePass({ ...at(bora), ...given }))).toBe(
      'sponsorship.claim_not_found',
    );
    const scanner = await aBoothMember(api.database, { ...at(acta), role: 'scanner' });
    expect(await refusal(api.as(scanner).attendee.givePass({ ...at(acta), ...given }))).toBe(
      'access.forbidden',
    );
    const { eventId } = stage;
    await stage.team.cancel({ eventId, sponsorshipId, reason: 'Ende' });
    expect(await refusal(acta.booth.attendee.givePass({ ...at(acta), ...given }))).toBe(
      'sponsorship.claim_not_found',
    );
    expect(await guests()).toEqual([]);
  });
});

describe('what the organiser has to deliver', () => {
  it('is delivered with a proof, and the proof can be taken back', async () => {
    await promised({ class: 'other' }, null);
    const { claimId, status } = await claim();
    expect(status).toBe('confirmed');
    const { eventId, team } = stage;
    const proof = { kind: 'link', url: 'https://example.org/foto', note: 'Am Eingang' } as const;
    await team.deliver({ eventId, claimId, proof });
    expect(await claim()).toMatchObject({ status: 'delivered', proof });
    await team.undoDelivery({ eventId, claimId });
    expect(await claim()).toMatchObject({ status: 'confirmed', proof: null });
    expect(await refusal(team.undoDelivery({ eventId, claimId }))).toBe(
      'sponsorship.claim_wrong_status',
    );
  });

  it('is proven by what Foyer has counted, and by nothing where it counts nothing', async () => {
    const { acta } = await promised({ class: 'demos', count: 2 }, null);
    const aDemoAt = (hour: string) =>
      stage.look((tx) =>
        tx
          .insertInto('demo')
          .values({
            ...{ event_id: acta.eventId, exhibitor_id: acta.exhibitorId, title: '{}' },
            ...{ starts_at: new Date(`2026-03-20T${hour}:00Z`), status: 'scheduled' },
            ends_at: new Date(`2026-03-20T${hour}:30Z`),
          })
          .execute(),
      );
    await aDemoAt('09');
    const { eventId, team } = stage;
    const { claimId } = await claim();
    const deliver = () => team.deliver({ eventId, claimId, proof: { kind: 'count' } });
    // One of two is not what was promised.
    expect(await refusal(deliver())).toBe('sponsorship.fewer_than_promised');
    await aDemoAt('10');
    await deliver();
    expect((await claim()).proof).toEqual({ kind: 'count', count: 2, note: '' });
  });

  it('is not proven by a count of nothing, nor by somebody else’s picture', async () => {
    await promised({ class: 'other' }, null);
    const bora = await stage.exhibitor('Bora');
    const { eventId, team } = stage;
    const { claimId } = await claim();
    const deliver = (proof: object) =>
      refusal(team.deliver({ eventId, claimId, proof: proof as never }));
    expect(await deliver({ kind: 'count' })).toBe('sponsorship.nothing_counted');
    const mediaId = await aPicture(bora);
    expect(await deliver({ kind: 'picture', mediaId })).toBe('sponsorship.file_not_found');
  });
});
