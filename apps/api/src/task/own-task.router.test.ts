import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import {
  aBoothMember,
  anEvent,
  anExhibitor,
  aTaskTemplate,
  aTeamMember,
} from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const now = new Date('2026-02-02T09:00:00Z');
type At = { eventId: never; exhibitorId: never };
let at: At;
let jana: () => Caller;
beforeEach(async () => {
  api.time.now = now;
  const event = await anEvent(api.database);
  at = { ...event, ...(await anExhibitor(api.database, event)) } as never;
  const janasAccount = await aBoothMember(api.database, at);
  jana = () => api.as(janasAccount);
});

const colleague = async (role: 'admin' | 'editor' | 'scanner' = 'editor') =>
  api.as(await aBoothMember(api.database, { ...at, role }));
const label = { de: 'Frage', en: 'Question' };
const aTask = async (given: Partial<Parameters<typeof aTaskTemplate>[1]> = {}) =>
  (await aTaskTemplate(api.database, { eventId: at.eventId, ...given })) as { templateId: never };
const aForm = (...questions: object[]) =>
  aTask({
    type: 'form',
    questions: JSON.stringify(
      questions.map((question) => ({ label, isRequired: true, options: [], ...question })),
    ),
  });
const codeOf = (calling: Promise<unknown>) =>
  calling.then(
    () => 'done',
    (error: { cause?: { code?: string }; code: string }) => error.cause?.code ?? error.code,
  );
const askedOf = async (caller: Caller) => {
  const home = await caller.task.home(at);
  const open = home.tasks.flatMap((task) => (task.kind === 'asked' ? [task.asked] : []));
  return [...open, ...home.settled];
};
async function aFile(of: At = at): Promise<string> {
  const mediaId = randomUUID();
  await withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('media')
      .values({
        ...{ event_id: of.eventId, exhibitor_id: of.exhibitorId, media_id: mediaId },
        ...{ file_name: 'police.pdf', content_type: 'application/pdf', size_bytes: 4 },
        ...{ width_pixels: null, height_pixels: null, sha256: mediaId },
        content: Buffer.from('%PDF'),
        created_at: now,
      })
      .execute(),
  );
  return mediaId;
}

describe('a task of the organiser on the home page', () => {
  it('is confirmed with one call, and says who did it', async () => {
    const task = await aTask();
    expect(await askedOf(jana())).toMatchObject([{ status: 'open', dueOn: '2026-03-01' }]);
    await jana().task.finish({ ...at, ...task });
    const [asked] = await askedOf(await colleague());
    expect(asked).toMatchObject({ status: 'done', doneAt: now });
    expect(asked?.doneByName).not.toBe('');
  });

  it('is a form whose answers are kept one by one and handed in when nothing is missing', async () => {
    const task = await aForm(
      { questionId: 'chairs', type: 'number' },
      { questionId: 'notes', type: 'long_text', isRequired: false },
    );
    expect(await codeOf(jana().task.finish({ ...at, ...task }))).toBe('task.answers_missing');
    // Two colleagues at two questions: both stay.
    const answering = (caller: Caller, questionId: string, value: string | number) =>
      caller.task.answer({ ...at, ...task, questionId, was: null, value });
    await Promise.all([
      answering(jana(), 'chairs', 4),
      answering(await colleague(), 'notes', 'Am Vormittag'),
    ]);
    await jana().task.finish({ ...at, ...task });
    expect(await askedOf(jana())).toMatchObject([
      { status: 'done', answers: { chairs: 4, notes: 'Am Vormittag' } },
    ]);
  });

  it('overwrites no answer that was not seen', async () => {
    const task = await aForm({ questionId: 'name', type: 'short_text' });
    const give = (was: string | null, value: string | null) =>
      codeOf(jana().task.answer({ ...at, ...task, questionId: 'name', was, value }));
    expect(await give(null, 'Jana')).toBe('done');
    expect(await give(null, 'Piet')).toBe('task.answer_changed_meanwhile');
    // Sent once more after a lost answer, it changes nothing.
    expect(await give(null, 'Jana')).toBe('done');
    expect(await give('Jana', '')).toBe('done');
    expect((await askedOf(jana()))[0]?.answers).toEqual({});
  });

  it('takes no answer that does not fit its question', async () => {
    const task = await aForm({ questionId: 'chairs', type: 'number' });
    const give = (questionId: string, value: never) =>
      codeOf(jana().task.answer({ ...at, ...task, questionId, was: null, value }));
    expect(await give('chairs', 'four' as never)).toBe('task.answer_invalid');
    expect(await give('tables', 4 as never)).toBe('task.template_changed_meanwhile');
  });

  it('takes files of its own booth and no others', async () => {
    const task = await aTask({ type: 'upload' });
    const neighbour = await anExhibitor(api.database, { eventId: at.eventId });
    const foreign = await aFile({ ...at, ...neighbour } as never);
    const hand = (value: string) =>
      codeOf(jana().task.answer({ ...at, ...task, questionId: 'file', was: null, value }));
    expect(await hand(foreign)).toBe('task.file_not_found');
    const mediaId = await aFile();
    expect(await hand(mediaId)).toBe('done');
    await jana().task.finish({ ...at, ...task });
    expect(await askedOf(jana())).toMatchObject([
      { status: 'done', files: [{ mediaId, fileName: 'police.pdf' }] },
    ]);
  });

  it('is finished once when two colleagues finish it at the same time', async () => {
    const task = await aTask();
    const both = [jana(), await colleague()].map((caller) =>
      codeOf(caller.task.finish({ ...at, ...task })),
    );
    expect((await Promise.all(both)).sort()).toEqual(['done', 'task.already_done']);
    const facts = await jana().fact.listOfBooth({ ...at, noun: 'task', limit: 50 });
    expect(facts.map(({ type }) => type)).toEqual(['task.finished']);
  });

  it('can be taken back until it is closed, and not after', async () => {
    const hard = await aTask({ closing: 'hard' });
    await jana().task.finish({ ...at, ...hard });
    await jana().task.takeBack({ ...at, ...hard });
    expect(await askedOf(jana())).toMatchObject([{ status: 'reopened', doneAt: null }]);
    await jana().task.finish({ ...at, ...hard });
    api.time.now = new Date('2026-03-02T09:00:00Z');
    expect(await codeOf(jana().task.takeBack({ ...at, ...hard }))).toBe('task.closed');
  });

  it('closes hard after its day at the event, or stays open when it closes softly', async () => {
    const [hard, soft] = [await aTask({ closing: 'hard' }), await aTask()];
    // Midnight in Berlin.
    api.time.now = new Date('2026-03-01T22:59:00Z');
    expect(await codeOf(jana().task.finish({ ...at, ...hard }))).toBe('done');
    await jana().task.takeBack({ ...at, ...hard });
    api.time.now = new Date('2026-03-01T23:01:00Z');
    expect(await codeOf(jana().task.finish({ ...at, ...hard }))).toBe('task.closed');
    expect(await codeOf(jana().task.finish({ ...at, ...soft }))).toBe('done');
  });

  it('is only what this exhibitor is asked', async () => {
    const neighbour = await anExhibitor(api.database, { eventId: at.eventId });
    const applies = { who: 'chosen', exhibitorIds: [neighbour.exhibitorId] };
    const task = await aTask({ applies_to: JSON.stringify(applies) });
    expect(await askedOf(jana())).toEqual([]);
    expect(await codeOf(jana().task.finish({ ...at, ...task }))).toBe('task.not_found');
    const unknown = { templateId: randomUUID() as never };
    expect(await codeOf(jana().task.finish({ ...at, ...unknown }))).toBe('task.template_not_found');
  });

  it('is nothing for who only scans, nor for who left', async () => {
    const task = await aTask();
    const scanner = await colleague('scanner');
    expect(await askedOf(scanner)).toEqual([]);
    expect(await codeOf(scanner.task.finish({ ...at, ...task }))).toBe('access.forbidden');
    await withScope(api.database, { kind: 'system' }, (tx) =>
      tx
        .updateTable('exhibitor')
        .set({ participation: 'withdrawn' })
        .where('exhibitor_id', '=', at.exhibitorId)
        .execute(),
    );
    expect(await codeOf(jana().task.finish({ ...at, ...task }))).toBe('task.exhibitor_left');
  });

  it('keeps drafts to the exhibitor; the organiser reads what was handed in', async () => {
    const task = await aForm({ questionId: 'name', type: 'short_text' });
    await jana().task.answer({ ...at, ...task, questionId: 'name', was: null, value: 'Jana' });
    const account = await aTeamMember(api.database, { ...at, role: 'manager' });
    const olga = () => api.as(account);
    expect((await olga().task.get({ ...at, ...task })).answers).toEqual({});
    await jana().task.finish({ ...at, ...task });
    expect((await olga().task.get({ ...at, ...task })).answers).toEqual({ name: 'Jana' });
  });
});

it('the database shows a booth its own tasks and calendar only', async () => {
  const task = await aTask();
  await jana().task.finish({ ...at, ...task });
  await jana().task.makeCalendarLink(at);
  const neighbour = await anExhibitor(api.database, { eventId: at.eventId });
  const countFor = (exhibitorId: string, table: 'task' | 'task_calendar' | 'task_reminder') =>
    withScope(api.database, { kind: 'exhibitor', eventId: at.eventId, exhibitorId }, async (tx) => {
      const rows = await tx.selectFrom(table).select('event_id').execute();
      return rows.length;
    });
  expect(await countFor(at.exhibitorId, 'task')).toBe(1);
  expect(await countFor(at.exhibitorId, 'task_calendar')).toBe(1);
  expect(await countFor(neighbour.exhibitorId, 'task')).toBe(0);
  expect(await countFor(neighbour.exhibitorId, 'task_calendar')).toBe(0);
  expect(await countFor(at.exhibitorId, 'task_reminder')).toBe(0);
});

describe('an order', () => {
  const anOrder = () =>
    aTask({
      type: 'order',
      questions: JSON.stringify([
        {
          questionId: 'chair',
          type: 'quantity',
          label,
          isRequired: false,
          options: [],
          priceCents: 1250,
          max: 10,
        },
        { questionId: 'plant', type: 'quantity', label, isRequired: false, options: [] },
      ]),
    });

  it('keeps how many of each, within what there is, and is handed in with its sum', async () => {
    const { templateId } = await anOrder();
    const count = (questionId: string, was: number | null, value: number) =>
      jana().task.answer({ ...at, templateId, questionId, was, value });
    await count('chair', null, 4);
    for (const value of [-1, 1.5, 11]) {
      expect(await codeOf(count('chair', 4, value))).toBe('task.answer_invalid');
    }
    await jana().task.finish({ ...at, templateId });
    const [asked] = await askedOf(jana());
    expect(asked).toMatchObject({ type: 'order', status: 'done', answers: { chair: 4 } });
  });

  it('of nothing is an answer, too', async () => {
    const { templateId } = await anOrder();
    await jana().task.finish({ ...at, templateId });
    expect((await askedOf(jana()))[0]).toMatchObject({ status: 'done', answers: {} });
  });
});
