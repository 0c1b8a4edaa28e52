import { expect, it } from 'vitest';
import {
  api,
  apply,
  asSystem,
  at,
  begin,
  event,
  letters,
  open,
  post,
  setStage,
  stored,
  team,
} from '../application-test-stage.ts';
import { remindOfApplications } from './reminder.commands.ts';

setStage();

const run = () => remindOfApplications(api.services, new AbortController().signal);
const reminders = () => letters('application-reminder');

it('who has begun and not handed in is reminded once, three days before the deadline', async () => {
  await begin();
  await apply({ name: 'Zweite GmbH', email: 'bo@example.org' });
  api.time.now = new Date('2026-02-25T10:00:00Z');
  await run();
  expect(await reminders()).toEqual([]);
  // Two at once: the second finds nothing left to do.
  api.time.now = new Date('2026-02-26T10:00:00Z');
  await Promise.all([run(), run()]);
  await run();
  const [letter, ...others] = await reminders();
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ to_address: 'ada@example.org' });
  expect(letter?.body_text).toContain('1. März 2026');
  const link = /\/a\/[\w-]{43}/.exec(letter?.body_text ?? '')?.[0] ?? '';
  expect((await open(link)).body).toContain('Bewerbung einreichen');
  const facts = await asSystem((tx) =>
    tx
      .selectFrom('fact')
      .select(['after', 'audience'])
      .where('event_id', '=', event.eventId)
      .where('type', '=', 'application.reminded')
      .execute(),
  );
  expect(facts).toEqual([{ after: { count: 1 }, audience: 'organiser' }]);
});

it('nobody is reminded of what was handed in, withdrawn, or asked for by a call that is closed', async () => {
  const page = await begin();
  await post(page, { act: 'submit', 'q.what': 'Akten' });
  await post(await begin({ name: 'Zweite GmbH', email: 'bo@example.org' }), { act: 'withdraw' });
  await begin({ name: 'Dritte GmbH', email: 'cy@example.org' });
  const call = await team().callForExhibitors.get(at());
  if (!call) throw new Error('There is a call.');
  const { version, linkKey: _linkKey, ...given } = call;
  await team().callForExhibitors.write({ ...at(), call: { ...given, access: 'off' }, version });
  api.time.now = new Date('2026-02-27T10:00:00Z');
  await run();
  expect(await reminders()).toEqual([]);
  expect((await stored()).every((row) => row.reminded_at === null)).toBe(true);
});

it('the words of the event are those of its reminder, and of a decision as it is read and told', async () => {
  const own = (kind: 'application-reminder' | 'application-rejected', body: string) =>
    team().mail.saveText({
      ...at(),
      ...{ kind, locale: 'de' },
      text: { subject: 'Nur hier: {event}', heading: 'Hallo', body },
      version: null,
    });
  await own('application-reminder', 'Bis {until}, {name}!\n\n{button}');
  await own('application-rejected', 'Leider nein, {applicant}.\n\n{details}\n\n{button}');
  await begin();
  await apply({ name: 'Zweite GmbH', email: 'bo@example.org' });
  api.time.now = new Date('2026-02-27T10:00:00Z');
  await run();
  expect((await reminders())[0]?.body_text).toContain('Bis 1. März 2026, Ada Löwe!');
  const [one] = (await team().application.list(at())).applications;
  const applicationIds = [one?.applicationId as never];
  await team().application.decide({ ...at(), applicationIds, decision: 'to_reject' });
  const [read] = await team().application.letters(at());
  expect(read).toMatchObject({ subject: expect.stringMatching(/^Nur hier: /) });
  expect(read?.text).toContain('Leider nein, Zweite GmbH.');
  const { applicationId, decision, note } = read as NonNullable<typeof read>;
  await team().application.tell({ ...at(), decisions: [{ applicationId, decision, note }] });
  expect((await letters('application-rejected'))[0]?.body_text).toContain('Leider nein, Zweite');
});

it('the overview says how many wait for a decision, since when, and how many were not told', async () => {
  const counts = async () => (await team().event.overview(at())).applications;
  expect(await counts()).toEqual({ waiting: 0, oldestWaitingSince: null, untold: 0 });
  await begin();
  await apply({ name: 'Zweite GmbH', email: 'bo@example.org' });
  const oldestWaitingSince = api.time.now;
  await apply({ name: 'Dritte GmbH', email: 'cy@example.org' });
  expect(await counts()).toEqual({ waiting: 2, oldestWaitingSince, untold: 0 });
  const [one] = (await team().application.list(at())).applications;
  const applicationIds = [one?.applicationId as never];
  await team().application.decide({ ...at(), applicationIds, decision: 'to_accept' });
  expect(await counts()).toMatchObject({ waiting: 1, untold: 1 });
});
