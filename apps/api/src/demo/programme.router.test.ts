import { openDatabase } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';
import type { DemoSlot } from '@foyer/domain/demo/demo.schema.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { aBoothMember, anEvent, anExhibitor, aTeamMember } from '@foyer/testing/builders.ts';
import { aDemo, aPlace } from '@foyer/testing/programme.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let eventId: never;
let stage: never;
let corner: never;
let planner: Caller;
let first: never;
let second: never;

beforeEach(async () => {
  const event = await anEvent(api.database);
  eventId = event.eventId as never;
  stage = (await aPlace(api.database, { eventId, name: 'Bühne' })).placeId as never;
  corner = (await aPlace(api.database, { eventId, name: 'Ecke' })).placeId as never;
  planner = api.as(await aTeamMember(api.database, { eventId, role: 'planner' }));
  first = (await anExhibitor(api.database, event)).exhibitorId as never;
  second = (await anExhibitor(api.database, event)).exhibitorId as never;
});

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { cause?: unknown }) =>
      error.cause instanceof Refusal ? error.cause.code : String(error),
  );
const newDemo = async (exhibitorId: string, status = 'submitted') =>
  (await aDemo(api.database, { eventId, exhibitorId, status })) as never as {
    demoId: never;
    version: number;
  };
const at = (placeId: string | null, startTime = '10:00', given: Partial<DemoSlot> = {}) => ({
  placeId: placeId as never,
  day: '2026-03-20',
  startTime,
  durationMinutes: 30,
  ...given,
});
const shown = async (demoId: string) =>
  (await planner.demo.programme({ eventId })).demos.find((demo) => demo.demoId === demoId);

describe('scheduling', () => {
  it('puts a demo where and when it is wanted, and tells the booth', async () => {
    const booth = await aBoothMember(api.database, { eventId, exhibitorId: first, role: 'editor' });
    const demo = await newDemo(first);
    await planner.demo.schedule({ eventId, ...demo, slot: at(stage, '10:15') });
    expect(await shown(demo.demoId)).toMatchObject({
      status: 'scheduled',
      placeId: stage,
      startsAt: new Date('2026-03-20T09:15:00Z'),
      endsAt: new Date('2026-03-20T09:45:00Z'),
      version: 2,
    });
    const owner = api.as(await aTeamMember(api.database, { eventId, role: 'owner' }));
    const { mails } = await owner.mail.list({ eventId });
    expect(mails).toMatchObject([{ template: 'demo-scheduled', toAddress: booth.email }]);
    const letter = await owner.mail.get({ eventId, mailId: mails[0]?.mailId as never });
    expect(letter.text).toContain('Zeit: 10:15–10:45 Uhr');
    const facts = await api.as(booth).fact.listOfBooth({ eventId, exhibitorId: first });
    expect(facts.map(({ type }) => type)).toEqual(['demo.scheduled']);
    expect(facts[0]?.after).toMatchObject({ place: { de: 'Bühne' }, status: 'scheduled' });
  });

  it('refuses a place that is taken, and an exhibitor that is busy elsewhere', async () => {
    const [one, other, third] = [await newDemo(first), await newDemo(second), await newDemo(first)];
    await planner.demo.schedule({ eventId, ...one, slot: at(stage) });
    expect(
      await codeOf(planner.demo.schedule({ eventId, ...other, slot: at(stage, '10:29') })),
    ).toBe('demo.place_taken');
    expect(
      await codeOf(planner.demo.schedule({ eventId, ...third, slot: at(corner, '10:29') })),
    ).toBe('demo.exhibitor_busy');
    expect(
      await codeOf(planner.demo.schedule({ eventId, ...other, slot: at(stage, '10:30') })),
    ).toBe('done');
  });

  it('lets any number of exhibitors show at their own stands at once', async () => {
    const [one, other] = [await newDemo(first), await newDemo(second)];
    await planner.demo.schedule({ eventId, ...one, slot: at(null) });
    expect(await codeOf(planner.demo.schedule({ eventId, ...other, slot: at(null) }))).toBe('done');
  });

  it('refuses a time outside the event, and a demo that was changed unseen', async () => {
    const demo = await newDemo(first);
    const schedule = (slot: DemoSlot, version = 1) =>
      codeOf(planner.demo.schedule({ eventId, demoId: demo.demoId, version, slot }));
    expect(await schedule(at(stage, '10:00', { day: '2026-03-22' }))).toBe('demo.outside_event');
    expect(await schedule(at(stage, '23:45', { day: '2026-03-21' }))).toBe('demo.outside_event');
    expect(await schedule(at(stage), 7)).toBe('demo.changed_meanwhile');
  });

  it('refuses drafts, places and demos of another event, and who has left', async () => {
    const draft = await newDemo(first, 'draft');
    const foreignEvent = await anEvent(api.database);
    const stranger = await anExhibitor(api.database, foreignEvent);
    const foreign = await aDemo(api.database, {
      ...foreignEvent,
      exhibitorId: stranger.exhibitorId,
    });
    const foreignPlace = await aPlace(api.database, foreignEvent);
    const left = await anExhibitor(api.database, { eventId, participation: 'withdrawn' });
    const schedule = (demoId: string, placeId = stage as string) =>
      codeOf(
        planner.demo.schedule({ eventId, demoId: demoId as never, version: 1, slot: at(placeId) }),
      );
    expect(await schedule(draft.demoId)).toBe('demo.not_found');
    expect(await schedule(foreign.demoId)).toBe('demo.not_found');
    const own = await newDemo(first);
    expect(await schedule(own.demoId, foreignPlace.placeId)).toBe('demo.place_not_found');
    expect(await schedule((await newDemo(left.exhibitorId)).demoId)).toBe('demo.exhibitor_left');
    expect(
      (await planner.demo.programme({ eventId })).demos.map(({ demoId }) => demoId),
    ).not.toContain(draft.demoId);
  });
});

describe('two organisers at one slot', () => {
  it('the second waits for the first and is told that the place is taken', async () => {
    const [one, other] = [await newDemo(first), await newDemo(second)];
    const process = openDatabase({ connectionString: api.database.connectionString });
    let answer: Promise<string> | undefined;
    let settled = false;
    await withScope(process, { kind: 'organiser', eventId }, async (tx) => {
      // Without the lock that scheduling takes, so that only the constraint stands between them.
      await tx
        .updateTable('demo')
        .set({ status: 'scheduled', place_id: stage })
        .where('demo_id', '=', one.demoId)
        .execute();
      answer = codeOf(planner.demo.schedule({ eventId, ...other, slot: at(stage) }));
      void answer.then(() => {
        settled = true;
      });
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(settled).toBe(false);
    });
    expect(await answer).toBe('demo.place_taken');
    expect((await shown(other.demoId))?.status).toBe('submitted');
    await process.close();
  });

  it('one of ten at once gets it', async () => {
    const demos = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const { exhibitorId } = await anExhibitor(api.database, { eventId });
        return newDemo(exhibitorId);
      }),
    );
    const answers = await Promise.all(
      demos.map((demo) => codeOf(planner.demo.schedule({ eventId, ...demo, slot: at(stage) }))),
    );
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set(['done', 'demo.place_taken']));
  });

  it('the database itself refuses an exhibitor in two places', async () => {
    const [one, other] = [await newDemo(first), await newDemo(first)];
    const schedule = (demoId: string) =>
      withScope(api.database, { kind: 'organiser', eventId }, (tx) =>
        tx.updateTable('demo').set({ status: 'scheduled' }).where('demo_id', '=', demoId).execute(),
      );
    await schedule(one.demoId);
    await expect(schedule(other.demoId)).rejects.toMatchObject({
      constraint: 'demo_exhibitor_is_free',
    });
  });
});

describe('afterwards', () => {
  it('a demo can be moved, with a letter that says from where, or cancelled', async () => {
    await aBoothMember(api.database, { eventId, exhibitorId: first });
    const owner = api.as(await aTeamMember(api.database, { eventId, role: 'owner' }));
    const demo = await newDemo(first);
    const move = (version: number, slot: DemoSlot) =>
      codeOf(planner.demo.move({ eventId, demoId: demo.demoId, version, slot }));
    expect(await move(1, at(stage))).toBe('demo.wrong_status');
    await planner.demo.schedule({ eventId, ...demo, slot: at(stage) });
    expect(await move(2, at(stage))).toBe('done');
    expect((await shown(demo.demoId))?.version).toBe(2);
    expect(await move(2, at(corner, '11:00'))).toBe('done');
    const { mails } = await owner.mail.list({ eventId });
    expect(mails).toHaveLength(2);
    const moved = mails.find(({ subject }) => subject.startsWith('Verlegt'));
    const letter = await owner.mail.get({ eventId, mailId: moved?.mailId as never });
    expect(letter.text).toContain('Ort: Ecke (bisher: Bühne)');
    await planner.demo.cancel({ eventId, demoId: demo.demoId, reason: 'Die Ecke fällt aus.' });
    expect(await shown(demo.demoId)).toMatchObject({
      status: 'cancelled',
      comment: 'Die Ecke fällt aus.',
    });
    const facts = await planner.fact.list({ eventId, noun: 'demo', limit: 10 });
    expect(facts.map(({ type }) => type).sort()).toEqual([
      'demo.cancelled',
      'demo.moved',
      'demo.scheduled',
    ]);
  });

  it('it can be moved over midnight, and nothing else fits there then', async () => {
    const [one, other] = [await newDemo(first), await newDemo(second)];
    await planner.demo.schedule({ eventId, ...one, slot: at(stage) });
    const late = at(stage, '23:45');
    await planner.demo.move({ eventId, demoId: one.demoId, version: 2, slot: late });
    expect(await shown(one.demoId)).toMatchObject({
      startsAt: new Date('2026-03-20T22:45:00Z'),
      endsAt: new Date('2026-03-20T23:15:00Z'),
    });
    const early = (startTime: string) =>
      codeOf(
        planner.demo.schedule({
          ...{ eventId, ...other },
          slot: at(stage, startTime, { day: '2026-03-21' }),
        }),
      );
    expect(await early('00:00')).toBe('demo.place_taken');
    expect(await early('00:15')).toBe('done');
  });

  it('it keeps its clock time when it is moved over the change of the clocks', async () => {
    const spring = await anEvent(api.database, { starts_on: '2026-03-28', ends_on: '2026-03-29' });
    const there = { eventId: spring.eventId as never };
    const editor = api.as(await aTeamMember(api.database, { ...there, role: 'planner' }));
    const { exhibitorId } = await anExhibitor(api.database, spring);
    const { demoId } = await aDemo(api.database, { ...spring, exhibitorId });
    const place = async (day: string, version: number) => {
      const slot = at(null, '10:30', { day });
      const target = { ...there, demoId: demoId as never, version, slot };
      await (version === 1 ? editor.demo.schedule(target) : editor.demo.move(target));
      return (await editor.demo.programme(there)).demos[0]?.startsAt.toISOString();
    };
    expect(await place('2026-03-28', 1)).toBe('2026-03-28T09:30:00.000Z');
    expect(await place('2026-03-29', 2)).toBe('2026-03-29T08:30:00.000Z');
  });

  it('one can be taken out of the programme, waits again, and its booth is told', async () => {
    await aBoothMember(api.database, { eventId, exhibitorId: first });
    const demo = await newDemo(first);
    const takeBack = (version: number) =>
      codeOf(planner.demo.takeBack({ eventId, demoId: demo.demoId, version }));
    expect(await takeBack(1)).toBe('demo.wrong_status');
    await planner.demo.schedule({ eventId, ...demo, slot: at(stage) });
    expect(await takeBack(1)).toBe('demo.changed_meanwhile');
    expect(await takeBack(2)).toBe('done');
    expect(await shown(demo.demoId)).toMatchObject({ status: 'submitted', placeId: stage });
    const owner = api.as(await aTeamMember(api.database, { eventId, role: 'owner' }));
    const { mails } = await owner.mail.list({ eventId });
    expect(mails.map(({ template }) => template).sort()).toEqual([
      'demo-scheduled',
      'demo-taken-back',
    ]);
    const other = await newDemo(second);
    expect(await codeOf(planner.demo.schedule({ eventId, ...other, slot: at(stage) }))).toBe(
      'done',
    );
  });

  it('a decline owes a reason, and can be taken back by scheduling', async () => {
    await aBoothMember(api.database, { eventId, exhibitorId: first });
    const { demoId } = await newDemo(first);
    await expect(planner.demo.decline({ eventId, demoId, reason: '  ' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await planner.demo.decline({ eventId, demoId, reason: 'Am Vormittag ist\nkein Platz.' });
    expect(await codeOf(planner.demo.decline({ eventId, demoId, reason: 'x' }))).toBe(
      'demo.wrong_status',
    );
    await planner.demo.schedule({ eventId, demoId, version: 2, slot: at(stage) });
    expect(await shown(demoId)).toMatchObject({ status: 'scheduled', comment: '' });
  });

  it('demos of an exhibitor that leaves are cancelled with it', async () => {
    const [scheduled, waiting] = [await newDemo(first), await newDemo(first)];
    await planner.demo.schedule({ eventId, ...scheduled, slot: at(stage) });
    const owner = api.as(await aTeamMember(api.database, { eventId, role: 'owner' }));
    await owner.exhibitor.end({ eventId, exhibitorId: first, to: 'withdrawn' });
    expect((await shown(scheduled.demoId))?.status).toBe('cancelled');
    expect((await shown(waiting.demoId))?.status).toBe('cancelled');
    expect(
      await codeOf(planner.demo.schedule({ eventId, ...(await newDemo(second)), slot: at(stage) })),
    ).toBe('done');
  });
});

describe('places', () => {
  const name = { de: 'Saal', en: 'Hall' };
  it('are added, changed and put in order', async () => {
    const { placeId } = await planner.demo.addPlace({ eventId, place: { name, capacity: 80 } });
    await planner.demo.changePlace({ eventId, place: { placeId, name, capacity: null } });
    await planner.demo.orderPlaces({ eventId, placeIds: [placeId, corner] });
    const { places } = await planner.demo.programme({ eventId });
    expect(places.map((place) => [place.name.de, place.capacity])).toEqual([
      ['Saal', null],
      ['Ecke', null],
      ['Bühne', null],
    ]);
  });
  it('go only while nothing is to be shown there', async () => {
    const demo = await newDemo(first);
    await planner.demo.schedule({ eventId, ...demo, slot: at(stage) });
    expect(await codeOf(planner.demo.removePlace({ eventId, placeId: stage }))).toBe(
      'demo.place_in_use',
    );
    await planner.demo.cancel({ eventId, demoId: demo.demoId, reason: 'x' });
    expect(await codeOf(planner.demo.removePlace({ eventId, placeId: stage }))).toBe('done');
    expect(await codeOf(planner.demo.removePlace({ eventId, placeId: stage }))).toBe(
      'demo.place_not_found',
    );
  });
});
