import { setTimeout as pause } from 'node:timers/promises';
import { withScope } from '@foyer/database/scope.ts';
import {
  aBoothMember,
  anEvent,
  anExhibitor,
  aTaskTemplate,
  aTeamMember,
} from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startJobs } from '../jobs.ts';
import { deliverMail } from '../mail/mail.commands.ts';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';
import { remindByLadder } from './reminder.commands.ts';

let api: TestApi;
let at: { eventId: never; exhibitorId: never };
let olga: () => Caller;
let jana: () => Caller;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  // The job goes through every event, so each story has the database to itself.
  await withScope(api.database, { kind: 'system' }, (tx) => tx.deleteFrom('event').execute());
  const event = await anEvent(api.database, { starts_on: '2026-04-20', ends_on: '2026-04-21' });
  at = { ...event, ...(await anExhibitor(api.database, event)) } as never;
  const olgasAccount = await aTeamMember(api.database, { ...at, role: 'manager' });
  olga = () => api.as(olgasAccount);
  const janasAccount = await aBoothMember(api.database, at);
  jana = () => api.as(janasAccount);
});

const aTask = async (given: object = {}) =>
  (await aTaskTemplate(api.database, {
    eventId: at.eventId,
    ...{ due_on: '2026-03-30', reminders: [2, 1, -1], ...given },
  })) as { templateId: never };
const run = () => remindByLadder(api.services, new AbortController().signal);
const tickAt = async (moment: string) => {
  api.time.now = new Date(moment);
  await run();
};
const letters = () =>
  withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .selectFrom('mail')
      .selectAll()
      .where('event_id', '=', at.eventId)
      .where('template', '=', 'task-reminder')
      .orderBy('created_at')
      .execute(),
  );
const leaving = async () =>
  (await letters()).map(({ status, send_at }) => `${status} ${send_at?.toISOString()}`);

describe('the ladder of reminders', () => {
  it('reminds at nine at the event before and after the change to summer time', async () => {
    await aTask();
    // Every half hour over four days; clocks in Berlin are set forward in the night to the 29th.
    for (let hour = 0; hour < 24 * 4.5; hour += 0.5) {
      const moment = Date.parse('2026-03-27T12:00:00Z') + hour * 3_600_000;
      await tickAt(new Date(moment).toISOString());
    }
    expect(await leaving()).toEqual([
      'queued 2026-03-28T08:00:00.000Z',
      'queued 2026-03-29T07:00:00.000Z',
      'queued 2026-03-31T07:00:00.000Z',
    ]);
    // Written at midnight at the event, so that they can be read before they leave.
    expect((await letters()).map(({ created_at }) => created_at.toISOString())).toEqual([
      '2026-03-27T23:00:00.000Z',
      '2026-03-28T23:00:00.000Z',
      '2026-03-30T22:00:00.000Z',
    ]);
  });

  it('writes each letter once, however often and by how many it is run', async () => {
    await aTask();
    await aTask({ reminders: [2] });
    api.time.now = new Date('2026-03-28T05:00:00Z');
    await Promise.all([run(), run(), run()]);
    await run();
    const written = await letters();
    // One letter a person, not one a task.
    expect(written).toHaveLength(1);
    expect(written[0]?.subject).toContain('2 Aufgaben');
  });

  it('survives the process that was killed in the middle: nothing is taken that was not written', async () => {
    await aTask();
    api.time.now = new Date('2026-03-28T05:00:00Z');
    const broken = {
      ...api.services,
      reactions: {
        'task.reminded': [() => Promise.reject(new Error('killed'))],
      },
    };
    await expect(remindByLadder(broken, new AbortController().signal)).rejects.toThrow();
    expect(await letters()).toEqual([]);
    await run();
    expect(await letters()).toHaveLength(1);
  });

  it('leaves out what is done, waived, closed or asked of nobody who is there', async () => {
    const [done, waived] = [await aTask(), await aTask()];
    await aTask({ closing: 'hard', due_on: '2026-03-27', reminders: [-1] });
    await anExhibitor(api.database, { eventId: at.eventId });
    api.time.now = new Date('2026-03-28T05:00:00Z');
    await jana().task.finish({ ...at, ...done });
    await olga().task.waive({ ...at, ...waived, comment: 'Nicht nötig' });
    await run();
    expect(await letters()).toEqual([]);
  });

  it('follows an extension to its new date', async () => {
    const task = await aTask();
    api.time.now = new Date('2026-03-20T09:00:00Z');
    await olga().task.extend({ ...at, ...task, until: '2026-04-06', comment: 'Umzug' });
    await tickAt('2026-03-28T05:00:00Z');
    expect(await letters()).toEqual([]);
    await tickAt('2026-04-04T05:00:00Z');
    expect(await leaving()).toEqual(['queued 2026-04-04T07:00:00.000Z']);
  });

  it('stops the letter of what was done in time, and writes of the rest', async () => {
    const first = await aTask();
    await aTask();
    await tickAt('2026-03-28T05:00:00Z');
    await jana().task.finish({ ...at, ...first });
    await run();
    const written = await letters();
    expect(written.map(({ status }) => status).sort()).toEqual(['queued', 'withdrawn']);
    const waiting = written.find(({ status }) => status === 'queued');
    expect(waiting?.subject).toContain('Eine Aufgabe');
    expect(waiting?.send_at).toEqual(new Date('2026-03-28T08:00:00Z'));
  });

  it('does not bring back what the organiser stopped', async () => {
    const first = await aTask();
    await aTask();
    await tickAt('2026-03-28T05:00:00Z');
    const [letter] = await letters();
    await olga().mail.withdraw({ ...at, mailIds: [letter?.mail_id as never] });
    await jana().task.finish({ ...at, ...first });
    await run();
    expect((await letters()).map(({ status }) => status)).toEqual(['withdrawn']);
  });

  it('keeps the other events going when one of them cannot be read', async () => {
    await aTask();
    const other = await anEvent(api.database, { event_id: '00000000-0000-4000-8000-000000000001' });
    await aTaskTemplate(api.database, { ...other, applies_to: '{"who":"nobody"}' });
    await anExhibitor(api.database, other);
    await withScope(api.database, { kind: 'system' }, (tx) =>
      tx
        .updateTable('event')
        .set({ time_zone: 'Mars/Base' })
        .where('event_id', '=', other.eventId)
        .execute(),
    );
    api.time.now = new Date('2026-03-28T05:00:00Z');
    await expect(run()).rejects.toThrow('Some reminders');
    expect(await letters()).toHaveLength(1);
  });
});

describe('a reminder by hand', () => {
  const all = () => ({ eventId: at.eventId, exhibitorIds: [at.exhibitorId], templateId: null });

  it('can be read before, and leaves in a minute', async () => {
    api.time.now = new Date('2026-04-01T09:00:00Z');
    await aTask();
    await aTask({ due_on: '2026-04-10' });
    const empty = (await anExhibitor(api.database, { eventId: at.eventId, name: 'Noch niemand' }))
      .exhibitorId as never;
    const asked = { ...all(), exhibitorIds: [at.exhibitorId, empty] };
    const preview = await olga().task.previewReminder(asked);
    expect(preview).toMatchObject({ exhibitors: 1, letters: 1, nobodyThere: ['Noch niemand'] });
    const reminded = await olga().task.remind(asked);
    const [letter] = await letters();
    expect(letter).toMatchObject({
      mail_id: reminded.mailIds[0],
      body_html: preview.samples[0]?.html,
      status: 'queued',
      send_at: new Date('2026-04-01T09:01:00Z'),
    });
    const [row] = (await olga().task.matrix(at)).rows;
    expect(row?.remindedAt).toEqual(letter?.send_at);
  });

  it('is taken back before it leaves, and not after', async () => {
    api.time.now = new Date('2026-04-01T09:00:00Z');
    await aTask();
    const { mailIds } = await olga().task.remind(all());
    await olga().mail.withdraw({ ...at, mailIds });
    await deliverMail(api.services, mailIds[0] as never, new AbortController().signal);
    expect((await letters()).map(({ status }) => status)).toEqual(['withdrawn']);
    const again = await olga().task.remind(all());
    await deliverMail(api.services, again.mailIds[0] as never, new AbortController().signal);
    await expect(olga().mail.withdraw({ ...at, mailIds: again.mailIds })).rejects.toMatchObject({
      cause: { code: 'mail.already_left' },
    });
  });

  it('reminds nobody when nothing is open', async () => {
    await expect(olga().task.remind(all())).rejects.toMatchObject({
      cause: { code: 'task.nobody_to_remind' },
    });
  });
});

it('the timetable puts one job on the queue, however many processes run', async () => {
  const runs: string[] = [];
  const job = (name: string) => ({ 'task.remind': async () => void runs.push(name) });
  // One minute of the hour, two minutes ago: whenever the test runs, it was missed exactly once.
  const missed = new Date(Date.now() - 120_000).getUTCMinutes();
  const onceAnHour = [
    {
      task: 'task.remind',
      match: ({ min }: { min: number }) => min === missed,
      options: { backfillPeriod: 300_000, maxAttempts: 3, jobKey: 'task.remind' },
    },
  ];
  const processes = await Promise.all(
    ['one', 'two'].map((name) => startJobs(api.services, job(name), onceAnHour)),
  );
  // The first start only notes the timetable; the restart makes up for what was missed, once.
  await api.database.pool.query(
    `update graphile_worker._private_known_crontabs set known_since = now() - interval '1 hour',
     last_execution = date_trunc('minute', now()) - interval '4 minutes'`,
  );
  await Promise.all(processes.map((running) => running.stop()));
  const restarted = await Promise.all(
    ['one', 'two'].map((name) => startJobs(api.services, job(name), onceAnHour)),
  );
  const end = performance.now() + 8_000;
  while (runs.length === 0 && performance.now() < end) await pause(50);
  await pause(300);
  await Promise.all(restarted.map((running) => running.stop()));
  expect(runs).toHaveLength(1);
}, 30_000);
