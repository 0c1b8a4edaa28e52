import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import {
  aBoothMember,
  aHall,
  anEvent,
  anExhibitor,
  aStand,
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

type At = { eventId: never; exhibitorId: never };
let at: At;
let olga: () => Caller;
let jana: () => Caller;
beforeEach(async () => {
  api.time.now = new Date('2026-02-02T09:00:00Z');
  const event = await anEvent(api.database);
  at = { ...event, ...(await anExhibitor(api.database, event)) } as never;
  const olgasAccount = await aTeamMember(api.database, { ...at, role: 'manager' });
  olga = () => api.as(olgasAccount);
  const janasAccount = await aBoothMember(api.database, at);
  jana = () => api.as(janasAccount);
});

const nothing = { de: '', en: '' };
const insurance = {
  title: { de: 'Versicherung', en: 'Insurance' },
  help: nothing,
  afterwards: nothing,
  type: 'confirm' as const,
  appliesTo: { who: 'all' as const },
  dueOn: '2026-03-01',
  reminders: [3, 14, 3],
  closing: 'hard' as const,
};
const codeOf = (calling: Promise<unknown>) =>
  calling.then(
    () => 'done',
    (error: { cause?: { code?: string }; code: string }) => error.cause?.code ?? error.code,
  );
const aTask = async (given: object = {}) =>
  (await aTaskTemplate(api.database, { eventId: at.eventId, ...given })) as { templateId: never };
const matrixCells = async () =>
  (await olga().task.matrix(at)).rows.map((row) => [row.exhibitorId, row.cells] as const);
const lettersOf = (template: string) =>
  withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .selectFrom('mail')
      .selectAll()
      .where('event_id', '=', at.eventId)
      .where('template', '=', template)
      .execute(),
  );

describe('what an organiser asks', () => {
  it('is written, counted, changed and removed, and each is a fact', async () => {
    const added = await olga().task.addTemplate({ ...at, template: insurance });
    expect(added.reminders).toEqual([14, 3]);
    const [row] = await olga().task.templates(at);
    expect(row).toMatchObject({
      counts: { open: 1, overdue: 0, done: 0, waived: 0 },
      nextReminder: { on: '2026-02-15', exhibitors: 1 },
    });
    const template = { ...insurance, dueOn: '2026-03-05' };
    const { templateId, version } = added;
    const change = () => olga().task.changeTemplate({ ...at, templateId, version, template });
    await change();
    // A colleague's change in between is told and not overwritten.
    expect(await codeOf(change())).toBe('task.template_changed_meanwhile');
    await olga().task.removeTemplate({ ...at, templateId });
    expect(await olga().task.templates(at)).toEqual([]);
    expect(await codeOf(olga().task.removeTemplate({ ...at, templateId }))).toBe(
      'task.template_not_found',
    );
    const facts = await olga().fact.list({ eventId: at.eventId, noun: 'task', limit: 50 });
    expect(facts.map(({ type }) => type).sort()).toEqual([
      'task.template_added',
      'task.template_changed',
      'task.template_removed',
    ]);
  });

  it.each([
    [{ title: nothing }, ['template', 'title', 'de']],
    [{ type: 'link' }, ['template', 'linkUrl']],
    [{ type: 'link', linkUrl: 'javascript:alert(1)' }, ['template', 'linkUrl']],
    [{ type: 'form', questions: [] }, ['template', 'questions']],
    [
      {
        type: 'form',
        questions: [{ questionId: 'a', type: 'one_choice', label: { de: 'x', en: '' } }],
      },
      ['template', 'questions', 0, 'options'],
    ],
  ])('says beside the field what is missing in %j', async (given, path) => {
    const adding = olga().task.addTemplate({
      ...at,
      template: { ...insurance, ...given } as never,
    });
    const error = (await adding.catch((found: unknown) => found)) as {
      cause: { issues: { path: unknown[] }[] };
    };
    expect(error.cause.issues[0]?.path).toEqual(path);
  });

  it('are forty at most', async () => {
    for (let count = 0; count < 40; count += 1) await aTask();
    expect(await codeOf(olga().task.addTemplate({ ...at, template: insurance }))).toBe(
      'task.too_many_templates',
    );
  });

  it('follows the stand: who gets one gets its tasks, who loses it keeps what was done', async () => {
    const applies = { who: 'stand', openSides: [2], minAreaSquareMetres: 9, categories: [] };
    const task = await aTask({ applies_to: JSON.stringify(applies) });
    expect(await matrixCells()).toEqual([]);
    const hall = await aHall(api.database, at);
    const { standId } = await aStand(api.database, {
      ...{ eventId: at.eventId, ...hall, area_square_metres: 12, open_sides: 2 },
    });
    await olga().stand.assign({ ...at, standId: standId as never });
    // What the exhibitor has not been told of its stand, its tasks do not tell either.
    expect(await matrixCells()).toEqual([]);
    await olga().stand.actOnMany({ ...at, standIds: [standId as never], act: 'publish' });
    expect(await matrixCells()).toMatchObject([[at.exhibitorId, [{ status: 'open' }]]]);
    await jana().task.finish({ ...at, ...task });
    await olga().stand.release({ ...at, standId: standId as never, reason: 'Zurückgegeben' });
    expect(await matrixCells()).toMatchObject([[at.exhibitorId, [{ status: 'done' }]]]);
  });

  it('follows the categories of the latest submitted listing', async () => {
    const categoryId = randomUUID();
    const applies = { who: 'category', categoryIds: [categoryId] };
    await aTask({ applies_to: JSON.stringify(applies) });
    const revise = (number: number, categoryIds: string[]) =>
      withScope(api.database, { kind: 'system' }, (tx) =>
        tx
          .insertInto('listing_revision')
          .values({
            ...{ event_id: at.eventId, exhibitor_id: at.exhibitorId, number },
            content: JSON.stringify({ categoryIds }),
            ...{ status: number === 2 ? 'submitted' : 'published', submitted_at: new Date() },
          })
          .execute(),
      );
    await revise(1, [categoryId]);
    expect(await matrixCells()).toHaveLength(1);
    await revise(2, []);
    expect(await matrixCells()).toEqual([]);
  });
});

describe('one exhibitor’s task', () => {
  const until = '2026-03-10';
  const comment = 'Die Unterschrift fehlt.';

  it('gets a later date with a reason that the exhibitor reads', async () => {
    const task = await aTask({ closing: 'hard' });
    api.time.now = new Date('2026-03-03T09:00:00Z');
    expect(await codeOf(jana().task.finish({ ...at, ...task }))).toBe('task.closed');
    const extend = (day: string) =>
      codeOf(olga().task.extend({ ...at, ...task, until: day, comment }));
    expect(await extend('2026-03-02')).toBe('task.date_too_early');
    expect(await extend(until)).toBe('done');
    const home = await jana().task.home(at);
    expect(home.tasks.find(({ kind }) => kind === 'asked')).toMatchObject({
      dueOn: until,
      asked: { comment, isExtended: true, isClosed: false },
    });
    expect(await codeOf(jana().task.finish({ ...at, ...task }))).toBe('done');
    expect(await extend(until)).toBe('task.wrong_status');
  });

  it('is opened again with a comment, by letter to whoever may finish it', async () => {
    const task = await aTask({ closing: 'hard' });
    await aBoothMember(api.database, { ...at, role: 'scanner' });
    const reopen = (day: string | null) =>
      codeOf(olga().task.reopen({ ...at, ...task, until: day, comment }));
    expect(await reopen(null)).toBe('task.wrong_status');
    await jana().task.finish({ ...at, ...task });
    api.time.now = new Date('2026-03-03T09:00:00Z');
    expect(await reopen(null)).toBe('task.needs_new_date');
    expect(await reopen(until)).toBe('done');
    expect((await jana().task.home(at)).tasks[0]).toMatchObject({
      kind: 'asked',
      asked: { status: 'reopened', comment },
    });
    const letters = await lettersOf('task-reopened');
    expect(letters).toHaveLength(1);
    expect(letters[0]?.body_text).toContain(comment);
    await jana().task.finish({ ...at, ...task });
    expect((await jana().task.home(at)).settled[0]).toMatchObject({ comment: '' });
  });

  it('is waived, and asked for after all', async () => {
    const task = await aTask();
    await olga().task.waive({ ...at, ...task, comment: 'Bringt nichts mit' });
    expect((await jana().task.home(at)).settled).toMatchObject([{ status: 'waived' }]);
    expect(await codeOf(jana().task.finish({ ...at, ...task }))).toBe('task.wrong_status');
    expect(await codeOf(olga().task.waive({ ...at, ...task, comment }))).toBe('task.wrong_status');
    await olga().task.resume({ ...at, ...task });
    expect(await codeOf(jana().task.finish({ ...at, ...task }))).toBe('done');
    expect(await codeOf(olga().task.resume({ ...at, ...task }))).toBe('task.wrong_status');
  });

  it('waits while somebody else decides on it, and is then refused', async () => {
    const task = await aTask();
    const both = [
      codeOf(olga().task.waive({ ...at, ...task, comment })),
      codeOf(jana().task.finish({ ...at, ...task })),
    ];
    expect((await Promise.all(both)).sort()).toEqual(['done', 'task.wrong_status']);
  });

  it('belongs to its event: another team’s task is not found', async () => {
    const elsewhere = await anEvent(api.database);
    const task = (await aTaskTemplate(api.database, elsewhere)) as { templateId: never };
    expect(await codeOf(olga().task.get({ ...at, ...task }))).toBe('task.not_found');
    expect(await codeOf(olga().task.waive({ ...at, ...task, comment }))).toBe(
      'task.template_not_found',
    );
    const stranger = await anExhibitor(api.database, elsewhere);
    const own = await aTask();
    const key = { eventId: at.eventId, ...own, exhibitorId: stranger.exhibitorId as never };
    expect(await codeOf(olga().task.waive({ ...key, comment }))).toBe('task.not_found');
  });
});
