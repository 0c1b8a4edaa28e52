import { withScope } from '@foyer/database/scope.ts';
import type { DemoId } from '@foyer/domain/identifier.ts';
import type { SeatAct } from '@foyer/domain/seat/seat.schema.ts';
import {
  aBoothMember,
  aListing,
  anAttendee,
  anEvent,
  aTeamMember,
} from '@foyer/testing/builders.ts';
import { aDemo, aPlace } from '@foyer/testing/programme.ts';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { hashOfLinkSecret } from '../access/link-secret.ts';
import { withBadgeScope } from '../access/scopes.ts';
import { newBadgeToken } from '../badge/badge-link.ts';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';
import { actOnSeat } from './seat.commands.ts';
import { seatJobs } from './seat.jobs.ts';
import { listOwnSeats } from './seat.queries.ts';

/** What a story about seats begins with, made anew for each test of the importing file. */
export let api: TestApi;
export let event: { eventId: never };
export let at: { eventId: never; exhibitorId: never };
export let placeId: string;
export let demoId: DemoId;
export let planner: Caller;
export let booth: Caller;
export const before = new Date('2026-03-20T08:00:00Z');
export const during = new Date('2026-03-20T09:10:00Z');

/** 10:00 to 10:30 in Berlin. */
export async function aScheduledDemo(given: object = {}): Promise<DemoId> {
  const demo = await aDemo(api.database, {
    ...at,
    ...{ status: 'scheduled', place_id: placeId, title: 'Akten ohne Papier' },
    ...given,
  });
  return demo.demoId as DemoId;
}

export const asSystem = <T>(work: Parameters<typeof withScope<T>>[2]) =>
  withScope(api.database, { kind: 'system' }, work);

export type Holder = Awaited<ReturnType<typeof aHolder>>;

export async function aHolder(name = 'Ada Löwe') {
  const attendee = await anAttendee(api.database, { ...event, name });
  const tokenHash = hashOfLinkSecret(newBadgeToken());
  await asSystem((tx) =>
    tx
      .insertInto('badge_link')
      .values({
        ...{ event_id: event.eventId, attendee_id: attendee.attendeeId },
        ...{ token_hash: tokenHash, issued_at: api.time.now },
      })
      .execute(),
  );
  const scoped = <T>(work: Parameters<typeof withBadgeScope<T>>[2]) =>
    withBadgeScope(api.contextFor(null), tokenHash, work);
  return {
    ...attendee,
    act: (act: SeatAct['act'], demo: DemoId = demoId, more: object = {}) =>
      scoped((scope) => actOnSeat(scope, { act, demoId: demo, ...more } as SeatAct)),
    own: () => scoped(listOwnSeats),
  };
}

export const counts = async (demo: DemoId = demoId) =>
  (await planner.seat.counts(event)).find((one) => one.demoId === demo);
/** What the worker would do next; jobs of other tests are gone with their events. */
export async function work(): Promise<string[]> {
  const { rows } = await api.database.pool.query<{ id: string; name: string; payload: object }>(
    `select j.id, t.identifier as name, j.payload from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier like 'seat.%' and j.payload->>'eventId' = $1 order by j.id`,
    [event.eventId],
  );
  for (const { id, name, payload } of rows) {
    await seatJobs[name]?.(api.services, payload, new AbortController().signal);
    await api.database.pool.query('delete from graphile_worker._private_jobs where id = $1', [id]);
  }
  return rows.map(({ name }) => name);
}
export const letters = () =>
  asSystem((tx) =>
    tx
      .selectFrom('mail')
      .select(['to_name', 'subject', 'body_text', 'template'])
      .where('event_id', '=', event.eventId)
      .where('template', 'like', 'seat-%')
      .orderBy('to_name')
      .execute(),
  );

/** Before and after the tests of the file that calls it; everything above is new for each of them. */
export function setStage(): void {
  beforeAll(async () => {
    api = await createTestApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    api.time.now = before;
    event = (await anEvent(api.database)) as never;
    const exhibitor = await aListing(api.database, { ...event, displayName: 'Muster GmbH' });
    at = { ...event, exhibitorId: exhibitor.exhibitorId as never };
    ({ placeId } = await aPlace(api.database, { ...event, name: 'Ecke', capacity: 2 }));
    demoId = await aScheduledDemo();
    planner = api.as(await aTeamMember(api.database, { ...event, role: 'planner' }));
    booth = api.as(await aBoothMember(api.database, { ...at, role: 'scanner' }));
  });
}
