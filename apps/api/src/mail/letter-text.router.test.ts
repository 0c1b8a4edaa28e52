import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import type { EventId } from '@foyer/domain/identifier.ts';
import type { LetterKind } from '@foyer/domain/mail/letter-kind.ts';
import type { LetterText } from '@foyer/domain/mail/letter-text.schema.ts';
import {
  aBoothMember,
  anEvent,
  anExhibitor,
  aTeamMember,
  type TestAccount,
} from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const key = { kind: 'listing-published', locale: 'de' } as const;
const words: LetterText = {
  subject: 'Online: {exhibitor}',
  heading: 'Geschafft!',
  body: 'Hallo {name}, **{exhibitor}** steht bei {event}.\n\n{button}\n\nBis bald!',
};

async function anEventWithOwner() {
  const eventId = (await anEvent(api.database)).eventId as EventId;
  const owner = await aTeamMember(api.database, { eventId, role: 'owner' });
  return { eventId, owner, mail: api.as(owner).mail };
}

async function aBooth(eventId: EventId) {
  const exhibitor = await anExhibitor(api.database, { eventId, name: 'Nachtanker GmbH' });
  const { exhibitorId } = exhibitor;
  const member = await aBoothMember(api.database, { eventId, exhibitorId, role: 'admin' });
  return { exhibitorId, member };
}

test('a letter says the shipped words until the event has its own, and again after a reset', async () => {
  const { eventId, mail } = await anEventWithOwner();
  const before = await mail.text({ eventId, ...key });
  expect(before).toMatchObject({ isChanged: false, version: null });
  expect(before.text).toEqual(before.shipped);
  await mail.saveText({ eventId, ...key, version: null, text: words });
  const own = await mail.text({ eventId, ...key });
  expect(own).toMatchObject({ isChanged: true, text: words, shipped: before.shipped });
  expect(await mail.ownTexts({ eventId })).toEqual([key]);
  // The other language and the other letters stay as they are.
  expect((await mail.text({ eventId, kind: key.kind, locale: 'en' })).isChanged).toBe(false);
  await mail.resetText({ eventId, ...key, version: own.version });
  expect(await mail.text({ eventId, ...key })).toEqual(before);
});

test('what Foyer writes from then on is in the words of the event', async () => {
  const { eventId, owner, mail } = await anEventWithOwner();
  const text = {
    subject: 'Kommen Sie ins Team von {event}',
    heading: 'Willkommen',
    body: '{role_means}\n\n{button}',
  };
  for (const locale of ['de', 'en'] as const) {
    const which = { kind: 'invitation-team', locale } as const;
    await mail.saveText({ eventId, ...which, version: null, text });
  }
  await api.as(owner).invitation.inviteTeamMember({
    eventId,
    email: 'neu@example.org',
    name: 'Neu',
    locale: 'de',
    role: 'planner',
  });
  const [letter] = (await mail.list({ eventId })).mails;
  expect(letter?.subject).toMatch(/^Kommen Sie ins Team von /);
  expect(letter?.template).toBe('invitation-team');
});

test.each([
  ['an unknown placeholder', { body: '{nmae}\n\n{button}' }, 'mail.text_unknown_placeholder'],
  ['a missing button', { body: 'Hallo' }, 'mail.text_missing_placeholder'],
  ['a button in a sentence', { body: 'Hier {button} drücken' }, 'mail.text_not_alone'],
  ['a script', { body: 'javascript:alert(1)\n\n{button}' }, 'mail.text_unsafe_link'],
  ['a bracket', { subject: '{event' }, 'mail.text_loose_brace'],
])('%s is refused in words, saved, shown or sent', async (_what, change, code) => {
  const { eventId, mail } = await anEventWithOwner();
  const trial = { eventId, ...key, text: { ...words, ...change } };
  const refused = { cause: { code } };
  await expect(mail.saveText({ ...trial, version: null })).rejects.toMatchObject(refused);
  await expect(mail.previewText({ ...trial, person: null })).rejects.toMatchObject(refused);
  await expect(mail.sendTest({ ...trial, person: null })).rejects.toMatchObject(refused);
  expect((await mail.text({ eventId, ...key })).isChanged).toBe(false);
});

test('two people at one text: the later is told, and nothing is overwritten', async () => {
  const { eventId, mail } = await anEventWithOwner();
  const meanwhile = { cause: { code: 'mail.text_changed_meanwhile' } };
  const save = (heading: string, version: string | null) =>
    mail.saveText({ eventId, ...key, version, text: { ...words, heading } });
  const first = await Promise.allSettled([save('Eins', null), save('Zwei', null)]);
  expect(first.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const { version, text } = await mail.text({ eventId, ...key });
  await expect(save('Drei', null)).rejects.toMatchObject(meanwhile);
  await save('Vier', version);
  await expect(save('Fünf', version)).rejects.toMatchObject(meanwhile);
  await expect(mail.resetText({ eventId, ...key, version })).rejects.toMatchObject(meanwhile);
  expect(['Eins', 'Zwei']).toContain(text.heading);
  expect((await mail.text({ eventId, ...key })).text.heading).toBe('Vier');
});

test('a preview is written with a person of a booth, and with what is true of it', async () => {
  const { eventId, mail } = await anEventWithOwner();
  const { exhibitorId, member } = await aBooth(eventId);
  const people = await mail.people({ eventId, q: 'nachtanker' });
  expect(people).toEqual([
    {
      exhibitorId,
      accountId: member.accountId,
      exhibitorName: 'Nachtanker GmbH',
      name: member.name,
    },
  ]);
  const [person = null] = people;
  const seen = await mail.previewText({ eventId, ...key, text: words, person });
  expect(seen).toMatchObject({ subject: 'Online: Nachtanker GmbH', isExample: false });
  expect(seen.html).toContain('<strong>Nachtanker GmbH</strong>');
  expect(seen.text).toContain(`Hallo ${member.name}, Nachtanker GmbH steht`);
  // It has no stand yet, so one is made up, and that is said.
  const stand = { kind: 'stand-assigned', locale: 'de' } as const;
  const { shipped } = await mail.text({ eventId, ...stand });
  const example = await mail.previewText({ eventId, ...stand, text: shipped, person });
  expect(example).toMatchObject({ isExample: true });
  expect(example.text).toContain('Nachtanker GmbH hat bei');
  const nobody = { exhibitorId, accountId: null };
  await expect(
    mail.previewText({ eventId, ...key, text: words, person: nobody }),
  ).rejects.toMatchObject({ cause: { code: 'mail.person_not_found' } });
});

test('every letter can be previewed, and a real case is told where there is one', async () => {
  const { eventId, owner, mail } = await anEventWithOwner();
  const { exhibitorId, member } = await aBooth(eventId);
  await api.as(owner).task.addTemplate({
    eventId,
    template: {
      ...{ title: { de: 'Strom bestellen', en: '' }, help: { de: '', en: '' } },
      ...{ afterwards: { de: '', en: '' }, type: 'confirm', appliesTo: { who: 'all' } },
      ...{ dueOn: '2026-02-20', closing: 'soft' },
    },
  });
  const person = { exhibitorId, accountId: member.accountId };
  const reminder = { kind: 'task-reminder', locale: 'de' } as const;
  const { shipped } = await mail.text({ eventId, ...reminder });
  const seen = await mail.previewText({ eventId, ...reminder, text: shipped, person });
  expect(seen.isExample).toBe(false);
  expect(seen.text).toContain('Strom bestellen');
});

test('a letter to applicants is written with one of the event, and says what is made up', async () => {
  const { eventId, mail } = await anEventWithOwner();
  const look = async (kind: LetterKind) => {
    const { shipped } = await mail.text({ eventId, kind, locale: 'de' });
    return mail.previewText({ eventId, kind, locale: 'de', text: shipped, person: null });
  };
  expect(await look('application-rejected')).toMatchObject({ applicant: null, isExample: true });
  await anApplication(eventId, { name: 'Spät GmbH', status: 'submitted', day: 3 });
  await anApplication(eventId, { name: 'Knapp GmbH', status: 'to_reject', day: 2 });
  await anApplication(eventId, { name: 'Entwurf GmbH', status: 'draft', day: null });
  await anApplication((await anEventWithOwner()).eventId, {
    name: 'Fremd GmbH',
    status: 'to_accept',
    day: 4,
  });
  const rejected = await look('application-rejected');
  expect(rejected).toMatchObject({ applicant: 'Knapp GmbH', isExample: false });
  expect(rejected.text).toContain('Guten Tag Knapp');
  expect(rejected.text).toContain('Leider ist die Halle voll.');
  // Nobody is accepted yet: the last one who applied lends the names.
  const accepted = await look('application-accepted');
  expect(accepted).toMatchObject({ applicant: 'Spät GmbH', isExample: true });
  expect(accepted.text).not.toContain('Leider ist die Halle voll.');
  expect(await look('application-received')).toMatchObject({
    applicant: 'Spät GmbH',
    isExample: false,
  });
});

async function anApplication(
  eventId: string,
  { name, status, day }: { name: string; status: string; day: number | null },
) {
  const at = day === null ? null : new Date(`2026-01-0${day}T08:00:00Z`);
  await withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('application')
      .values({
        ...{ event_id: eventId, application_id: randomUUID(), name, status },
        ...{
          contact_name: name.split(' ')[0] ?? '',
          contact_email: 'post@example.org',
          locale: 'de',
        },
        ...{ created_at: new Date('2026-01-01T08:00:00Z'), submitted_at: at },
        submission: at && JSON.stringify({ questions: [], answers: {} }),
        note: status === 'to_reject' ? 'Leider ist die Halle voll.' : '',
      })
      .execute(),
  );
}

test('a test letter goes to whoever tries it', async () => {
  const { eventId, mail } = await anEventWithOwner();
  const { address } = await mail.sendTest({ eventId, ...key, text: words, person: null });
  const { mails } = await mail.list({ eventId });
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({ toAddress: address, exhibitorId: null, template: 'test' });
  expect(mails[0]?.subject).toMatch(/^\[Test] Online: /);
});

test('letters are written by owners and managers, for their own event', async () => {
  const { eventId } = await anEventWithOwner();
  const other = await anEventWithOwner();
  const code = (error: string) => ({ cause: { code: error } });
  const reviewer: TestAccount = await aTeamMember(api.database, { eventId, role: 'reviewer' });
  await expect(api.as(reviewer).mail.text({ eventId, ...key })).rejects.toMatchObject(
    code('access.forbidden'),
  );
  await expect(
    other.mail.saveText({ eventId, ...key, version: null, text: words }),
  ).rejects.toMatchObject(code('access.not_found'));
  const foreign = await aBooth(other.eventId);
  const person = { exhibitorId: foreign.exhibitorId, accountId: foreign.member.accountId };
  const manager = await aTeamMember(api.database, { eventId, role: 'manager' });
  await expect(
    api.as(manager).mail.previewText({ eventId, ...key, text: words, person }),
  ).rejects.toMatchObject(code('mail.person_not_found'));
});
