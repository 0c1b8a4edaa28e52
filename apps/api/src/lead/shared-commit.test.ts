import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import type { HandOver } from '@foyer/domain/lead/lead.schema.ts';
import { aBoothMember, anAttendee, anEvent, anExhibitor } from '@foyer/testing/builders.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type AuthServer,
  anAuthServer,
  aPerson,
  cookieOf,
  PASSWORD,
} from '../account/auth-test-server.ts';

type Booth = { readonly exhibitorId: string; readonly cookie: string };

let server: AuthServer;
let eventId: string;
let booths: Booth[];

beforeAll(async () => {
  server = await anAuthServer();
  ({ eventId } = await anEvent(server.database));
  booths = [];
  for (let at = 0; at < 5; at += 1) booths.push(await aBooth());
});
afterAll(() => server.close());

async function aBooth(): Promise<Booth> {
  const { exhibitorId } = await anExhibitor(server.database, { eventId });
  const person = await aPerson(server);
  const account = { ...person, name: 'Jana Petersen' };
  await aBoothMember(server.database, { eventId, exhibitorId, account, role: 'scanner' });
  const { email } = person;
  const answer = await server.post('/api/auth/sign-in/email', { email, password: PASSWORD });
  return { exhibitorId, cookie: cookieOf(answer) };
}

const entry = (badgeCode: string, kind: string, rest: object = {}) => ({
  ...{ entryId: randomUUID(), badgeCode, deviceAt: new Date().toISOString(), kind, ...rest },
});
const send = async ({ exhibitorId, cookie }: Booth, entries: unknown[]) =>
  server.post(
    `/api/leads/${eventId}/${exhibitorId}/entries`,
    { deviceId: randomUUID(), entries },
    { cookie },
  );
const leadsOf = ({ exhibitorId }: Booth) =>
  withScope(server.database, { kind: 'exhibitor', eventId, exhibitorId }, (tx) =>
    tx
      .selectFrom('lead')
      .select(['lead_id', 'badge_code', 'folded', 'exhibitor_id'])
      .select(sql<string>`changed_in::text`.as('commit'))
      .where('event_id', '=', eventId)
      .execute(),
  );

it('booths share commits, and each has what was recorded there and nothing else', async () => {
  const { badgeCode } = await anAttendee(server.database, { eventId });
  // The same badge at every booth, and the same entry's id: made up by a device that means harm.
  const entryId = randomUUID();
  const answers = await Promise.all(
    [...booths, ...booths].map((booth, index) =>
      send(booth, [
        { ...entry(badgeCode, 'captured', { source: 'badge' }), entryId },
        entry(badgeCode, 'rated', { rating: 1 + (index % booths.length) }),
      ]),
    ),
  );
  for (const answer of answers) {
    const { receipts } = answer.json<HandOver>();
    expect(receipts.map(({ outcome }) => outcome)).toEqual(['stored', 'stored']);
  }
  const commits = new Set<string>();
  const leadIds = new Set<string>();
  for (const [index, booth] of booths.entries()) {
    const leads = await leadsOf(booth);
    expect(leads).toMatchObject([
      { badge_code: badgeCode, folded: { rating: 1 + index, captures: 1 } },
    ]);
    for (const { lead_id, commit } of leads) {
      leadIds.add(lead_id);
      commits.add(commit);
    }
  }
  expect(leadIds.size).toBe(booths.length);
  expect(commits.size).toBeLessThan(booths.length);
});

it('whoever is nobody at a booth is refused there, and holds up nobody in the same commit', async () => {
  const [own, other] = booths as [Booth, Booth];
  const { badgeCode } = await anAttendee(server.database, { eventId });
  const before = (await leadsOf(other)).length;
  const intruder = { exhibitorId: other.exhibitorId, cookie: own.cookie };
  const scan = () => [entry(badgeCode, 'captured', { source: 'badge' })];
  const [first, second, third] = await Promise.all([
    send(own, scan()),
    send(intruder, scan()),
    send(own, [...scan(), 'nonsense']),
  ]);
  expect([first.statusCode, second.statusCode, third.statusCode]).toEqual([200, 404, 200]);
  expect(second.json().refusal.code).toBe('access.not_found');
  expect(await leadsOf(other)).toHaveLength(before);
  expect(await leadsOf(own)).toContainEqual(
    expect.objectContaining({
      badge_code: badgeCode,
      folded: expect.objectContaining({ captures: 2 }),
    }),
  );
});

it('a transaction for several booths is held to them, and to the tables of taking in', async () => {
  const [one, two, third] = booths.map(({ exhibitorId }) => exhibitorId) as [
    string,
    string,
    string,
  ];
  const claimed = { kind: 'exhibitor', eventId, exhibitorId: [one, two] } as const;
  const seen = await withScope(server.database, claimed, (tx) =>
    tx.selectFrom('lead').select('exhibitor_id').distinct().execute(),
  );
  expect(seen.map((row) => row.exhibitor_id).sort()).toEqual([one, two].sort());

  const writes = withScope(server.database, claimed, (tx) =>
    tx
      .insertInto('lead_tally')
      .values({ event_id: eventId, exhibitor_id: third, hour: new Date(), leads: 1 })
      .execute(),
  );
  await expect(writes).rejects.toMatchObject({ code: '42501' });

  const reads = withScope(server.database, claimed, (tx) =>
    tx.selectFrom('exhibitor').selectAll().where('event_id', '=', eventId).execute(),
  );
  await expect(reads).rejects.toMatchObject({ code: '22P02' });
});
