import { randomBytes, randomUUID } from 'node:crypto';
import type { Database } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';
import type { NewRow } from '@foyer/database/tables.ts';
import { makeBadgeCode, makeShortCode } from '@foyer/domain/attendee/badge-code.ts';
import type { ExhibitorRole } from '@foyer/domain/exhibitor-role.ts';
import type { TeamRole } from '@foyer/domain/team-role.ts';

/** Rows with defaults that make sense; a test names only what it is about. */
const system = { kind: 'system' } as const;
const then = new Date('2026-01-05T08:00:00Z');
let counter = 0;
const next = () => ++counter;

/** What `anEvent` hands out fits wherever an event is asked for. */
type InEvent = { eventId: string; slug?: string };

export type TestAccount = { accountId: string; email: string; name: string };

export async function anAccount(
  database: Database,
  given: { name?: string; email?: string } = {},
): Promise<TestAccount> {
  const number = next();
  const account = {
    accountId: randomUUID(),
    name: given.name ?? `Person ${number}`,
    email: given.email ?? `person${number}-${randomUUID().slice(0, 8)}@example.org`,
  };
  await withScope(database, system, (tx) =>
    tx
      .insertInto('auth.user')
      .values({
        id: account.accountId,
        name: account.name,
        email: account.email,
        emailVerified: true,
        image: null,
        locale: null,
      })
      .execute(),
  );
  return account;
}

export async function anEvent(
  database: Database,
  given: Partial<NewRow<'event'>> = {},
): Promise<{ eventId: string; slug: string }> {
  const eventId = given.event_id ?? randomUUID();
  const slug = given.slug ?? `event-${eventId.slice(0, 8)}`;
  await withScope(database, system, (tx) =>
    tx
      .insertInto('event')
      .values({
        name: `Event ${next()}`,
        organiser_name: 'Amt für Tagungen',
        venue_name: 'Stadthalle',
        city: 'Musterstadt',
        starts_on: '2026-03-20',
        ends_on: '2026-03-21',
        status: 'published',
        created_at: then,
        ...given,
        event_id: eventId,
        slug,
      })
      .execute(),
  );
  return { eventId, slug };
}

export async function aTeamMember(
  database: Database,
  given: { eventId: string; role?: TeamRole; account?: TestAccount },
): Promise<TestAccount> {
  const account = given.account ?? (await anAccount(database));
  await withScope(database, system, (tx) =>
    tx
      .insertInto('team_member')
      .values({
        event_id: given.eventId,
        account_id: account.accountId,
        role: given.role ?? 'owner',
        created_at: then,
      })
      .execute(),
  );
  return account;
}

export async function anExhibitor(
  database: Database,
  given: InEvent & Partial<NewRow<'exhibitor'>>,
): Promise<{ exhibitorId: string; name: string }> {
  const { eventId, slug: _event, ...columns } = given;
  const exhibitorId = columns.exhibitor_id ?? randomUUID();
  const name = columns.name ?? `Exhibitor ${next()}`;
  await withScope(database, system, (tx) =>
    tx
      .insertInto('exhibitor')
      .values({
        participation: 'confirmed',
        contact_name: 'Kim Beispiel',
        contact_email: `kontakt${next()}@example.org`,
        created_at: then,
        ...columns,
        event_id: eventId,
        exhibitor_id: exhibitorId,
        name,
      })
      .execute(),
  );
  return { exhibitorId, name };
}

export async function aBoothMember(
  database: Database,
  given: { eventId: string; exhibitorId: string; role?: ExhibitorRole; account?: TestAccount },
): Promise<TestAccount> {
  const account = given.account ?? (await anAccount(database));
  await withScope(database, system, (tx) =>
    tx
      .insertInto('exhibitor_member')
      .values({
        event_id: given.eventId,
        exhibitor_id: given.exhibitorId,
        account_id: account.accountId,
        role: given.role ?? 'admin',
        created_at: then,
      })
      .execute(),
  );
  return account;
}

export async function aHall(
  database: Database,
  given: { eventId: string; name?: string },
): Promise<{ hallId: string }> {
  const hallId = randomUUID();
  await withScope(database, system, (tx) =>
    tx
      .insertInto('hall')
      .values({
        event_id: given.eventId,
        hall_id: hallId,
        name: given.name ?? `Halle ${next()}`,
        width_metres: 40,
        depth_metres: 30,
      })
      .execute(),
  );
  return { hallId };
}

export async function aStand(
  database: Database,
  given: InEvent & {
    hallId: string;
    polygon?: readonly { x: number; y: number }[];
  } & Partial<Omit<NewRow<'stand'>, 'polygon'>>,
): Promise<{ standId: string; number: string }> {
  const { eventId, slug: _event, hallId, polygon, ...columns } = given;
  const standId = columns.stand_id ?? randomUUID();
  const order = next();
  const number = columns.number ?? `T${order}`;
  const x = (order % 9) * 4;
  const y = (Math.floor(order / 9) % 9) * 3;
  const corners = [
    { x, y },
    { x: x + 3, y },
    { x: x + 3, y: y + 2 },
    { x, y: y + 2 },
  ];
  await withScope(database, system, (tx) =>
    tx
      .insertInto('stand')
      .values({
        area_square_metres: 6,
        ...columns,
        event_id: eventId,
        hall_id: hallId,
        stand_id: standId,
        number,
        polygon: JSON.stringify(polygon ?? corners),
      })
      .execute(),
  );
  return { standId, number };
}

export async function anAttendee(
  database: Database,
  given: InEvent & Partial<NewRow<'attendee'>>,
): Promise<{ attendeeId: string; badgeCode: string; shortCode: string }> {
  const { eventId, slug: _event, ...columns } = given;
  const attendeeId = columns.attendee_id ?? randomUUID();
  const badgeCode = columns.badge_code ?? makeBadgeCode(randomBytes(25));
  const shortCode = columns.short_code ?? makeShortCode(randomBytes(7));
  await withScope(database, system, (tx) =>
    tx
      .insertInto('attendee')
      .values({
        name: `Gast ${next()}`,
        organisation: 'Stadt Musterstadt',
        email: `gast${next()}@example.org`,
        created_at: then,
        updated_at: then,
        ...columns,
        event_id: eventId,
        attendee_id: attendeeId,
        badge_code: badgeCode,
        short_code: shortCode,
      })
      .execute(),
  );
  return { attendeeId, badgeCode, shortCode };
}

/** An exhibitor whose listing is published, or in whatever state the test gives. */
export async function aListing(
  database: Database,
  given: {
    eventId: string;
    displayName: string;
    content?: Record<string, unknown>;
    status?: string;
    isWithheld?: boolean;
  },
): Promise<{ exhibitorId: string; revisionId: string }> {
  const { eventId, displayName } = given;
  const { exhibitorId } = await anExhibitor(database, {
    eventId,
    name: `${displayName} ${next()}`,
  });
  const revisionId = randomUUID();
  const empty = { de: '', en: '' };
  const content = { displayName, tagline: empty, description: empty, ...given.content };
  await withScope(database, system, (tx) =>
    tx
      .insertInto('listing_revision')
      .values({
        event_id: eventId,
        revision_id: revisionId,
        exhibitor_id: exhibitorId,
        number: 1,
        content: JSON.stringify(content),
        status: given.status ?? 'published',
        is_withheld: given.isWithheld ?? false,
        submitted_at: then,
      })
      .execute(),
  );
  return { exhibitorId, revisionId };
}

/** Gives an exhibitor a stand. */
export async function anAssignment(
  database: Database,
  given: { eventId: string; standId: string; exhibitorId: string },
): Promise<void> {
  await withScope(database, system, (tx) =>
    tx
      .insertInto('stand_assignment')
      .values({
        event_id: given.eventId,
        stand_id: given.standId,
        exhibitor_id: given.exhibitorId,
        kind: 'assigned',
        started_at: then,
        published_at: then,
      })
      .execute(),
  );
}

/** Puts an exhibitor at the stands of another one. */
export async function aCoExhibitor(
  database: Database,
  { eventId, exhibitorId, mainId }: InEvent & { exhibitorId: string; mainId: string },
): Promise<void> {
  await withScope(database, system, async (tx) => {
    const { name } = await tx
      .updateTable('exhibitor')
      .set({ is_co_exhibitor: true })
      .where('exhibitor_id', '=', exhibitorId)
      .returning('name')
      .executeTakeFirstOrThrow();
    const row = { event_id: eventId, exhibitor_id: exhibitorId, main_id: mainId };
    await tx
      .insertInto('co_exhibitor')
      .values({ ...row, name, since: then })
      .execute();
  });
}

export async function aTaskTemplate(
  database: Database,
  given: InEvent & Partial<NewRow<'task_template'>>,
): Promise<{ templateId: string }> {
  const { eventId, slug: _event, ...columns } = given;
  const templateId = columns.template_id ?? randomUUID();
  const nothing = JSON.stringify({ de: '', en: '' });
  await withScope(database, system, (tx) =>
    tx
      .insertInto('task_template')
      .values({
        title: JSON.stringify({ de: `Aufgabe ${next()}`, en: '' }),
        help: nothing,
        afterwards: nothing,
        type: 'confirm',
        applies_to: JSON.stringify({ who: 'all' }),
        due_on: '2026-03-01',
        closing: 'soft',
        created_at: then,
        ...columns,
        event_id: eventId,
        template_id: templateId,
      })
      .execute(),
  );
  return { templateId };
}
