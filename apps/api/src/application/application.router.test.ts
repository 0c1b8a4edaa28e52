import { withScope } from '@foyer/database/scope.ts';
import { aHall, anExhibitor, aStand, aTeamMember } from '@foyer/testing/builders.ts';
import { describe, expect, it } from 'vitest';
import {
  ada,
  api,
  apply,
  at,
  begin,
  changeCall,
  event,
  letters,
  linkIn,
  open,
  owner,
  post,
  setStage,
  statuses,
  stored,
  team,
} from '../application-test-stage.ts';
import { eraseByRetention } from './erasure.commands.ts';

setStage();

const codeOf = (calling: Promise<unknown>) =>
  calling.then(
    () => 'done',
    (error: { cause?: { code?: string }; code: string }) => error.cause?.code ?? error.code,
  );
const ids = async () =>
  (await team().application.list(at())).applications.map(({ applicationId }) => applicationId);
const decide = async (decision: 'to_accept' | 'to_waitlist' | 'to_reject') =>
  team().application.decide({ ...at(), applicationIds: await ids(), decision });
const seen = async () =>
  (await team().application.letters(at())).map(({ applicationId, decision, note }) => ({
    applicationId,
    decision,
    note,
  }));
const tell = async (decisions?: Awaited<ReturnType<typeof seen>>) =>
  team().application.tell({ ...at(), decisions: decisions ?? (await seen()) });

describe('the list of applications', () => {
  it('shows what was handed in, and of the rest only how many there are', async () => {
    await begin();
    await apply({ name: 'Zweite GmbH', email: 'bo@example.org' });
    const { applications, drafts } = await team().application.list(at());
    expect([applications.map(({ name }) => name), drafts]).toEqual([['Zweite GmbH'], 1]);
    const [draft] = (await stored()).filter(({ status }) => status === 'draft');
    const one = { ...at(), applicationId: draft?.application_id as never };
    expect(await codeOf(team().application.get(one))).toBe('application.not_found');
  });
  it('shows answers as they were handed in, whatever is written since', async () => {
    const page = await apply();
    const [applicationId] = await ids();
    const one = { ...at(), applicationId: applicationId as never };
    await team().application.requestChanges({ ...one, text: 'Für welche Ämter?' });
    await post(page, { act: 'save', 'q.what': 'Noch nicht fertig' });
    const detail = await team().application.get(one);
    expect(detail.submission.answers).toEqual({ what: 'Software für Akten' });
    expect(detail.changeRequest).toBe('Für welche Ämter?');
    await post(page, { act: 'submit', 'q.what': 'Akten im Bauamt' });
    expect((await team().application.get(one)).submission.answers).toEqual({
      what: 'Akten im Bauamt',
    });
  });
  it('is for this event’s team alone', async () => {
    await apply();
    const [applicationId] = await ids();
    const stranger = await aTeamMember(api.database, { eventId: (await other()).eventId });
    const one = { ...at(), applicationId: applicationId as never };
    expect(await codeOf(api.as(stranger).application.get(one))).toBe('access.not_found');
    const elsewhere = { ...one, eventId: (await other()).eventId as never };
    expect(await codeOf(api.as(stranger).application.get(elsewhere))).toBe('access.not_found');
  });
});
const other = async () => (await import('@foyer/testing/builders.ts')).anEvent(api.database);

describe('a review', () => {
  it('begins when somebody is named, who is of the team', async () => {
    await apply();
    const reviewer = await aTeamMember(api.database, { ...event, role: 'reviewer' });
    const applicationIds = await ids();
    const assign = (accountId: string) =>
      team().application.assign({ ...at(), applicationIds, accountIds: [accountId as never] });
    await assign(reviewer.accountId);
    const { applications } = await team().application.list(at());
    expect(applications).toMatchObject([
      { status: 'in_review', reviewers: [{ name: reviewer.name }] },
    ]);
    const stranger = await aTeamMember(api.database, { eventId: (await other()).eventId });
    expect(await codeOf(assign(stranger.accountId))).toBe('application.not_in_team');
  });
  it('is talked about among the team, and the applicant reads none of it', async () => {
    const page = await apply();
    const one = { ...at(), applicationId: (await ids())[0] as never };
    await team().application.comment({ ...one, text: 'Kennt die jemand?' });
    await team().application.comment({ ...one, text: 'Ja.' });
    const { thread } = await team().application.get(one);
    expect(thread).toMatchObject([
      { text: 'Kennt die jemand?', authorName: owner.name },
      { text: 'Ja.' },
    ]);
    expect((await open(page)).body).not.toContain('Kennt die jemand?');
    expect(JSON.stringify(await team().fact.list(at()))).not.toContain('Kennt die jemand?');
  });
  it('asks for changes after the deadline too, by a letter', async () => {
    const page = await apply();
    await changeCall({ closesOn: '2026-02-01' });
    const one = { ...at(), applicationId: (await ids())[0] as never };
    await team().application.requestChanges({ ...one, text: 'Für welche Ämter?' });
    expect(await codeOf(team().application.requestChanges({ ...one, text: 'Noch mal' }))).toBe(
      'application.wrong_status',
    );
    const [letter] = await letters('application-changes');
    expect(letter?.body_text).toContain('Für welche Ämter?');
    const link = await linkIn('application-changes');
    expect((await open(link)).body).toContain('Für welche Ämter?');
    await post(page, { act: 'submit', 'q.what': 'Bauamt' });
    expect(await statuses()).toEqual(['submitted']);
  });
});

describe('a decision', () => {
  it('is taken for many, told to nobody, and taken back', async () => {
    const page = await apply();
    await apply({ name: 'Zweite GmbH' });
    expect(await decide('to_reject')).toEqual({ changed: 2, skipped: 0 });
    expect(await decide('to_reject')).toEqual({ changed: 0, skipped: 2 });
    expect((await open(page)).body).toContain('In Prüfung');
    expect((await letters()).map(({ template }) => template)).not.toContain('application-rejected');
    expect(await decide('to_accept')).toMatchObject({ changed: 2 });
    const undone = await team().application.undo({ ...at(), applicationIds: await ids() });
    expect([undone, await statuses()]).toEqual([
      { changed: 2, skipped: 0 },
      ['in_review', 'in_review'],
    ]);
  });
  it('is read in the letters as they would leave, and leaves exactly so', async () => {
    await apply();
    await decide('to_accept');
    const one = { ...at(), applicationId: (await ids())[0] as never };
    await team().application.note({ ...one, note: 'Bitte mit Rollup.' });
    const [preview] = await team().application.letters(at());
    expect(preview).toMatchObject({ toAddress: ada.email, isNameTaken: false });
    expect(preview?.text).toContain('Bitte mit Rollup.');
    expect(await tell()).toEqual({ told: 1 });
    const [letter] = await letters('application-accepted');
    const withoutLinks = (text = '') =>
      text.replaceAll(/\/(invitation|a)\/[\w-]{43}/g, '/$1/…').replaceAll(/\s+/g, ' ');
    expect(withoutLinks(letter?.body_text)).toBe(withoutLinks(preview?.text));
    expect(letter?.subject).toBe(preview?.subject);
  });
  it('makes an exhibitor with an invitation, which confirms it', async () => {
    const page = await apply();
    await decide('to_accept');
    await tell();
    const [row] = await team().exhibitor.list(at());
    expect(row).toMatchObject({
      ...{ name: ada.name, contactName: ada.contactName, contactEmail: ada.email },
      ...{ participation: 'accepted', locale: 'de' },
    });
    expect((await open(page)).body).toContain('Sie sind dabei');
    const [letter] = await letters('application-accepted');
    const token = /invitation\/([\w-]{43})/.exec(letter?.body_text ?? '')?.[1] ?? '';
    const stranger = await aTeamMember(api.database, { eventId: (await other()).eventId });
    const joiner = { ...stranger, email: ada.email };
    await api.as(joiner).invitation.join({ token });
    expect((await team().exhibitor.list(at()))[0]?.participation).toBe('confirmed');
    expect((await open(page)).body).toContain('haben Ihre Teilnahme bestätigt');
    // With the account the link has no say any more.
    expect((await post(page, { act: 'withdraw' })).statusCode).toBe(409);
    expect((await team().exhibitor.list(at()))[0]?.participation).toBe('confirmed');
  });
  it('that is accepted can still be declined, and takes its exhibitor along', async () => {
    const page = await apply();
    await decide('to_accept');
    await tell();
    expect((await open(page)).body).toContain('Bewerbung zurückziehen');
    await post(page, { act: 'withdraw' });
    expect((await team().exhibitor.list(at()))[0]?.participation).toBe('withdrawn');
    const { body } = await open(page);
    expect(body).toContain('Sie haben Ihre Teilnahme abgesagt');
    const [letter] = await letters('application-accepted');
    const token = /invitation\/([\w-]{43})/.exec(letter?.body_text ?? '')?.[1] ?? '';
    expect(await api.as(null).invitation.open({ token })).toEqual({ standing: 'revoked' });
    expect(body).not.toContain('Sie sind dabei');
    // The organiser takes it in again; nobody had joined, so the invitation goes out anew.
    const exhibitorId = (await stored())[0]?.exhibitor_id as never;
    await team().exhibitor.reinstate({ ...at(), exhibitorId });
    expect((await open(page)).body).toContain('hat Sie wieder aufgenommen');
    const [anew] = await letters('invitation-exhibitor');
    expect(anew?.to_address).toBe(ada.email);
    const fresh = /invitation\/([\w-]{43})/.exec(anew?.body_text ?? '')?.[1] ?? '';
    expect(await api.as(null).invitation.open({ token: fresh })).toMatchObject({
      standing: 'open',
    });
  });
  it('that is declined again gives its stand back', async () => {
    const page = await apply();
    await decide('to_accept');
    await tell();
    const [accepted] = await team().exhibitor.list(at());
    const exhibitorId = accepted?.exhibitorId as never;
    const { hallId } = await aHall(api.database, event);
    const { standId } = await aStand(api.database, { ...event, hallId });
    await team().stand.assign({ ...at(), standId: standId as never, exhibitorId });
    await team().stand.actOnMany({ ...at(), standIds: [standId as never], act: 'publish' });
    await post(page, { act: 'withdraw' });
    const { stands } = await team().stand.plan(at());
    expect(stands).toMatchObject([{ status: 'available', occupancy: null }]);
  });
  it('to accept a name that is taken is told to nobody at all', async () => {
    await apply();
    await apply({ name: 'Zweite GmbH' });
    await decide('to_accept');
    await anExhibitor(api.database, { ...event, name: 'löwe gmbh' });
    const preview = await team().application.letters(at());
    expect(preview.map(({ isNameTaken }) => isNameTaken).sort()).toEqual([false, true]);
    expect(await codeOf(tell())).toBe('application.name_taken');
    expect(await statuses()).toEqual(['to_accept', 'to_accept']);
    expect(await letters('application-accepted')).toEqual([]);
    // The others can be told meanwhile.
    const free = preview.find(({ isNameTaken }) => !isNameTaken);
    const decisions = (await seen()).filter((one) => one.applicationId === free?.applicationId);
    expect(await tell(decisions)).toEqual({ told: 1 });
  });
  it('that a colleague changed after the letters were read is not told', async () => {
    await apply();
    await decide('to_accept');
    const read = await seen();
    await decide('to_reject');
    expect(await codeOf(tell(read))).toBe('application.decided_meanwhile');
    const one = { ...at(), applicationId: (await ids())[0] as never };
    const again = await seen();
    await team().application.note({ ...one, note: 'Anders.' });
    expect(await codeOf(tell(again))).toBe('application.decided_meanwhile');
    expect(await letters('application-rejected')).toEqual([]);
  });
  it('is told once, whoever presses at the same time', async () => {
    await apply();
    await decide('to_accept');
    const read = await seen();
    const results = await Promise.all([codeOf(tell(read)), codeOf(tell(read))]);
    expect(results.sort()).toEqual(['application.decided_meanwhile', 'done']);
    expect(await letters('application-accepted')).toHaveLength(1);
    expect(await team().exhibitor.list(at())).toHaveLength(1);
  });
  it('lets somebody wait, and promotes them from the waiting list', async () => {
    const page = await apply();
    await decide('to_waitlist');
    await tell();
    expect((await open(page)).body).toContain('Auf der Warteliste');
    expect(await decide('to_waitlist')).toEqual({ changed: 0, skipped: 1 });
    await decide('to_accept');
    // Nobody was told yet, so it still waits; taken back, it waits as before.
    expect((await open(page)).body).toContain('Auf der Warteliste');
    await team().application.undo({ ...at(), applicationIds: await ids() });
    expect(await statuses()).toEqual(['waitlisted']);
    await decide('to_accept');
    await tell();
    expect(await statuses()).toEqual(['accepted']);
    expect(await stored()).toMatchObject([{ is_waitlisted: false }]);
  });
  it('to somebody who waits begins with its own note', async () => {
    const page = await apply();
    const [applicationId] = await ids();
    const one = { ...at(), applicationId: applicationId as never };
    await decide('to_waitlist');
    await team().application.note({ ...one, note: 'Wir melden uns bis Mai.' });
    await tell();
    expect((await open(page)).body).toContain('Wir melden uns bis Mai.');
    // Now it would be read at once.
    expect(await codeOf(team().application.note({ ...one, note: 'Leider nein.' }))).toBe(
      'application.wrong_status',
    );
    await decide('to_reject');
    await team().application.note({ ...one, note: 'Leider nein.' });
    expect((await open(page)).body).not.toContain('Leider nein.');
    await team().application.undo({ ...at(), applicationIds: await ids() });
    expect((await open(page)).body).not.toContain('Leider nein.');
  });
  it('to reject is told with the note, and the applicant may begin anew', async () => {
    const page = await apply();
    const one = { ...at(), applicationId: (await ids())[0] as never };
    await decide('to_reject');
    await team().application.note({ ...one, note: 'Die Halle ist voll.' });
    expect((await open(page)).body).not.toContain('Die Halle ist voll.');
    await tell();
    expect((await open(page)).body).toContain('Die Halle ist voll.');
    expect(await codeOf(team().application.note({ ...one, note: 'x' }))).toBe(
      'application.wrong_status',
    );
    await post(page, { act: 'restart' });
    await post(page, { act: 'submit', 'q.what': 'Kleiner Stand' });
    expect(await statuses()).toEqual(['submitted']);
  });
  it('comes too late for who has withdrawn', async () => {
    const page = await apply();
    await decide('to_accept');
    const read = await seen();
    await post(page, { act: 'withdraw' });
    expect(await codeOf(tell(read))).toBe('application.decided_meanwhile');
    expect(await decide('to_accept')).toEqual({ changed: 0, skipped: 1 });
    expect(await team().exhibitor.list(at())).toEqual([]);
  });
});

describe('the letter that confirms', () => {
  it('is sent once more when the applicant asks, and not every minute', async () => {
    const page = await apply();
    await decide('to_accept');
    await tell();
    const again = () => post(page, { act: 'send_confirmation' });
    expect((await again()).statusCode).toBe(303);
    expect(await letters('invitation-exhibitor')).toEqual([]);
    api.time.now = new Date(api.time.now.getTime() + 11 * 60_000);
    await again();
    expect(await letters('invitation-exhibitor')).toMatchObject([{ to_address: ada.email }]);
    const waiting = await apply({ name: 'Zweite GmbH' });
    expect((await post(waiting, { act: 'send_confirmation' })).statusCode).toBe(409);
  });
});

describe('when the time is over', () => {
  const run = () => eraseByRetention(api.services, new AbortController().signal);
  it('drafts go thirty days after the deadline, everything else with the event', async () => {
    await begin();
    await apply({ name: 'Zweite GmbH' });
    api.time.now = new Date('2026-03-31T12:00:00Z');
    await run();
    expect(await stored()).toHaveLength(2);
    expect(await stored()).toMatchObject([{ sender_hash: null }, { sender_hash: null }]);
    api.time.now = new Date('2026-04-01T12:00:00Z');
    await run();
    await run();
    expect(await statuses()).toEqual(['submitted']);
    // Both used one address: letters to it stay as long as one of its applications.
    expect((await letters()).length).toBeGreaterThan(0);
    api.time.now = new Date('2027-06-01T12:00:00Z');
    await run();
    expect(await stored()).toEqual([]);
    expect(await letters()).toEqual([]);
    const facts = await withScope(api.database, { kind: 'system' }, (tx) =>
      tx
        .selectFrom('fact')
        .select('after')
        .where('event_id', '=', event.eventId)
        .where('type', '=', 'application.erased')
        .orderBy('at')
        .execute(),
    );
    expect(facts).toEqual([{ after: { count: 1 } }, { after: { count: 1 } }]);
  });
});
