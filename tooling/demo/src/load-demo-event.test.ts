import { createHash } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import type { Row, Tables } from '@foyer/database/tables.ts';
import { demoAccountSchema } from '@foyer/domain/account/account.schema.ts';
import { demoPassword } from '@foyer/domain/account/demo-password.ts';
import { isFoyerCode } from '@foyer/domain/attendee/badge-code.ts';
import { newEventSchema } from '@foyer/domain/event/event.schema.ts';
import { foldLead } from '@foyer/domain/lead/lead.rules.ts';
import { entrySchema, type StoredEntry } from '@foyer/domain/lead/lead.schema.ts';
import { listingCompleteness } from '@foyer/domain/listing/completeness.rules.ts';
import { changedFields } from '@foyer/domain/listing/difference.rules.ts';
import {
  listingContentSchema,
  revisionStatuses,
  workingCopySchema,
} from '@foyer/domain/listing/listing.schema.ts';
import { problemsOfPlan } from '@foyer/domain/stand/plan-problems.ts';
import {
  fixtureSchema,
  standInputSchema,
  standStatuses,
} from '@foyer/domain/stand/stand.schema.ts';
import { createTestDatabase, type TestDatabase } from '@foyer/testing/database.ts';
import { verifyPassword } from 'better-auth/crypto';
import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemoEvent } from './load-demo-event.ts';

const now = new Date('2026-11-23T09:30:00Z');
const coming = 'it-koordinatoren-tagung-2026';
const past = 'it-koordinatoren-tagung-2025';
const real = [
  'AI Village / German AI network',
  'IT.NRW',
  'PICTURE GmbH',
  'Smart Cities Schule',
  'Valisory GmbH',
  'mendigital GmbH',
];

let database: TestDatabase;
let seconds: number;

beforeAll(async () => {
  database = await createTestDatabase();
  const begun = performance.now();
  await loadDemoEvent(database, now, 'https://foyer.example.org');
  seconds = (performance.now() - begun) / 1000;
});
afterAll(() => database.close());

function read<T>(work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
  return withScope(database, { kind: 'system' }, work);
}

async function eventId(slug: string): Promise<string> {
  const event = await read((tx) =>
    tx.selectFrom('event').select('event_id').where('slug', '=', slug).executeTakeFirstOrThrow(),
  );
  return event.event_id;
}

/** All rows of one edition. */
async function rowsOf<Table extends 'exhibitor' | 'stand' | 'demo' | 'attendee'>(
  table: Table,
  slug = coming,
): Promise<Row<Table>[]> {
  const { rows } = await read((tx) =>
    sql<Row<Table>>`select t.* from ${sql.table(table)} t
      join event e using (event_id) where e.slug = ${slug}`.execute(tx),
  );
  return rows;
}

describe('loading the demo event', () => {
  it('takes no longer than people wait for a first start', () => {
    // About one second; the rest is for a machine that is busy with other tests.
    expect(seconds).toBeLessThan(5);
  });

  it('is refused for a database that has an event, and then changes nothing', async () => {
    const count = () =>
      read((tx) =>
        tx
          .selectFrom('fact')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow(),
      );
    const before = await count();
    await expect(loadDemoEvent(database, now)).rejects.toThrow('empty database');
    expect(await count()).toEqual(before);
  });

  it('writes all of it or nothing', async () => {
    const other = await createTestDatabase();
    await withScope(other, { kind: 'system' }, (tx) =>
      tx
        .insertInto('auth.user')
        .values({
          name: 'Somebody else',
          email: 'maren.oltmanns@example.org',
          emailVerified: true,
          image: null,
          locale: null,
        })
        .execute(),
    );
    await expect(loadDemoEvent(other, now)).rejects.toThrow('user_email_key');
    const left = await withScope(other, { kind: 'system' }, async (tx) => ({
      events: await tx.selectFrom('event').select('slug').execute(),
      users: await tx.selectFrom('auth.user').select('name').execute(),
    }));
    expect(left).toEqual({ events: [], users: [{ name: 'Somebody else' }] });
    await other.close();
  });

  it('can be done on any day of the week, around the turn of the year too', async () => {
    for (const day of ['2026-11-28T22:50:00Z', '2026-12-20T05:00:00Z', '2027-03-30T12:00:00Z']) {
      const other = await createTestDatabase();
      await loadDemoEvent(other, new Date(day));
      const facts = await withScope(other, { kind: 'system' }, (tx) =>
        tx.selectFrom('fact').select('at').where('at', '>', new Date(day)).execute(),
      );
      expect(facts).toEqual([]);
      await other.close();
    }
  });
});

describe('both editions', () => {
  it('are public, at the same place and by the same organiser', async () => {
    const events = await read((tx) =>
      tx.selectFrom('event').selectAll().orderBy('starts_on').execute(),
    );
    expect(events.map(({ slug, starts_on, ends_on }) => [slug, starts_on, ends_on])).toEqual([
      [past, '2025-03-20', '2025-03-21'],
      [coming, '2026-12-14', '2026-12-15'],
    ]);
    for (const event of events) {
      expect(event.status).toBe('published');
      expect(
        newEventSchema.safeParse({
          name: event.name,
          slug: event.slug,
          organiserName: event.organiser_name,
          venueName: event.venue_name,
          city: event.city,
          startsOn: event.starts_on,
          endsOn: event.ends_on,
        }).success,
      ).toBe(true);
      expect([event.venue_name, event.city, event.organiser_name, event.time_zone]).toEqual([
        'Factory Hotel',
        'Münster',
        'Südwestfalen-IT',
        'Europe/Berlin',
      ]);
    }
  });

  it('have listings that the schemas accept and that name only what there is', async () => {
    const { copies, revisions, media, categories } = await read(async (tx) => ({
      copies: await tx.selectFrom('listing_working_copy').selectAll().execute(),
      revisions: await tx.selectFrom('listing_revision').selectAll().execute(),
      media: await tx.selectFrom('media').select(['media_id', 'exhibitor_id']).execute(),
      categories: await tx.selectFrom('category').select(['category_id', 'event_id']).execute(),
    }));
    expect(copies.length).toBeGreaterThan(35);
    for (const row of [...copies, ...revisions]) {
      const content = workingCopySchema.parse(row.content);
      const logo = media.find(({ media_id }) => media_id === content.logoMediaId);
      if (content.logoMediaId) expect(logo?.exhibitor_id).toBe(row.exhibitor_id);
      for (const id of content.categoryIds) {
        const category = categories.find(({ category_id }) => category_id === id);
        expect(category?.event_id).toBe(row.event_id);
      }
    }
    for (const { content } of revisions) {
      const parsed = listingContentSchema.parse(content);
      expect(listingCompleteness(parsed, parsed.products).blocking).toEqual([]);
    }
  });

  it('show every published logo, at least 400 pixels wide, and no other to the public', async () => {
    const { media, published } = await read(async (tx) => ({
      media: await tx.selectFrom('media').selectAll().execute(),
      published: await tx
        .selectFrom('listing_revision')
        .select('content')
        .where('status', '=', 'published')
        .execute(),
    }));
    const publicLogos = new Set(published.map(({ content }) => content['logoMediaId']));
    for (const { media_id, is_published, width_pixels, content, size_bytes } of media) {
      expect(width_pixels).toBeGreaterThanOrEqual(400);
      expect(content.length).toBe(size_bytes);
      if (publicLogos.has(media_id)) expect(is_published).toBe(true);
    }
    expect(publicLogos.has(null)).toBe(false);
    expect(media.some(({ is_published }) => !is_published)).toBe(true);
  });

  it('have a plan that could be saved as it is', async () => {
    const { halls, stands, fixtures } = await read(async (tx) => ({
      halls: await tx.selectFrom('hall').selectAll().execute(),
      stands: await tx.selectFrom('stand').selectAll().execute(),
      fixtures: await tx.selectFrom('hall_fixture').selectAll().execute(),
    }));
    expect(stands).toHaveLength(68);
    for (const hall of halls) {
      const here = stands.filter(
        ({ event_id, hall_id }) => event_id === hall.event_id && hall_id === hall.hall_id,
      );
      const size = { widthMetres: hall.width_metres, depthMetres: hall.depth_metres };
      expect(problemsOfPlan(size, here)).toEqual([]);
    }
    for (const stand of stands) {
      standInputSchema.parse({
        ...stand,
        openSides: stand.open_sides,
        powerKilowatts: stand.power_kilowatts,
        hasNetwork: stand.has_network,
        priceCents: stand.price_cents,
      });
    }
    for (const { fixture_id, hall_id, ...fixture } of fixtures) {
      fixtureSchema.parse({ ...fixture, fixtureId: fixture_id, hallId: hall_id });
    }
  });

  it('use invented addresses only', async () => {
    const addresses = await read(async (tx) => [
      ...(await tx.selectFrom('auth.user').select('email as at').execute()),
      ...(await tx.selectFrom('attendee').select('email as at').execute()),
      ...(await tx.selectFrom('exhibitor').select('contact_email as at').execute()),
      ...(await tx.selectFrom('mail').select('to_address as at').execute()),
    ]);
    const strange = addresses.filter(({ at }) => !/^[a-z0-9.-]+@example\.org$/.test(at));
    expect(strange).toEqual([]);
  });

  it('have badges whose codes check themselves and are each their own', async () => {
    const attendees = [...(await rowsOf('attendee')), ...(await rowsOf('attendee', past))];
    const codes = attendees.flatMap(({ badge_code, short_code }) => [badge_code, short_code]);
    expect(codes.filter((code) => !isFoyerCode(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('the coming edition', () => {
  it('has exhibitors at every step', async () => {
    const exhibitors = await rowsOf('exhibitor');
    const count = (participation: string) =>
      exhibitors.filter((exhibitor) => exhibitor.participation === participation).length;
    expect(exhibitors).toHaveLength(31);
    expect([count('invited'), count('confirmed'), count('withdrawn')]).toEqual([4, 26, 1]);
  });

  it('has stands in every status, and each with who it is for', async () => {
    const stands = await rowsOf('stand');
    const count = Object.fromEntries(
      standStatuses.map((status) => [
        status,
        stands.filter((stand) => stand.status === status).length,
      ]),
    );
    expect(count).toEqual({
      draft: 2,
      available: 7,
      held: 3,
      assigned: 12,
      confirmed: 8,
      blocked: 2,
    });
    const taken = await read((tx) =>
      tx.selectFrom('stand_assignment').selectAll().where('ended_at', 'is', null).execute(),
    );
    for (const stand of stands) {
      const occupancy = taken.find(({ stand_id }) => stand_id === stand.stand_id);
      const kinds: Record<string, string> = {
        held: 'held',
        assigned: 'assigned',
        confirmed: 'assigned',
      };
      expect(occupancy?.kind).toBe(kinds[stand.status]);
      if (occupancy?.held_until) expect(occupancy.held_until > now).toBe(true);
    }
  });

  it('has revisions of every kind but recalled, four waiting, the oldest for three days', async () => {
    const id = await eventId(coming);
    const revisions = await read((tx) =>
      tx.selectFrom('listing_revision').selectAll().where('event_id', '=', id).execute(),
    );
    const found = new Set(revisions.map(({ status }) => status));
    expect([...found].sort()).toEqual(
      revisionStatuses.filter((status) => status !== 'recalled').sort(),
    );
    const waiting = revisions.filter(({ status }) => status === 'submitted');
    expect(waiting).toHaveLength(4);
    const oldest = Math.min(...waiting.map(({ submitted_at }) => submitted_at.getTime()));
    expect(Math.floor((now.getTime() - oldest) / 86_400_000)).toBe(3);

    const changes = waiting.flatMap((revision) => {
      const base = revisions.find(
        ({ revision_id }) => revision_id === revision.based_on_revision_id,
      );
      if (!base) return [];
      const [before, after] = [base, revision].map(({ content }) =>
        listingContentSchema.parse(content),
      );
      return before && after ? [changedFields(before, after).length] : [];
    });
    expect(changes).toHaveLength(2);
    expect(Math.min(...changes)).toBeGreaterThanOrEqual(3);
    expect(revisions.filter(({ status }) => status === 'published').length).toBe(19);
  });

  it('says with every listing sent back what is to be done', async () => {
    const id = await eventId(coming);
    const rows = await read((tx) =>
      tx
        .selectFrom('listing_revision as r')
        .leftJoin('listing_comment as c', 'c.revision_id', 'r.revision_id')
        .select(['r.revision_id', 'c.body'])
        .where('r.event_id', '=', id)
        .where('r.status', '=', 'sent_back')
        .execute(),
    );
    expect(new Set(rows.map(({ revision_id }) => revision_id)).size).toBe(2);
    expect(rows.every(({ body }) => (body ?? '').length > 20)).toBe(true);
  });

  it('has eight demos, and something to decide', async () => {
    const demos = await rowsOf('demo');
    const statuses = demos.map(({ status }) => status).sort();
    expect(statuses).toEqual([
      'declined',
      'draft',
      'scheduled',
      'scheduled',
      'scheduled',
      'scheduled',
      'scheduled',
      'submitted',
    ]);
    const scheduled = demos.filter(({ status }) => status === 'scheduled');
    expect(new Set(scheduled.map(({ place_id }) => place_id)).size).toBe(3);
    expect(demos.find(({ status }) => status === 'declined')?.comment).not.toBe('');
  });

  it('has a hundred people with a badge', async () => {
    expect(await rowsOf('attendee')).toHaveLength(100);
  });

  it('has letters for the open invitations, with links that work', async () => {
    const { mails, invitations } = await read(async (tx) => ({
      mails: await tx.selectFrom('mail').selectAll().execute(),
      invitations: await tx
        .selectFrom('invitation')
        .selectAll()
        .where('status', '=', 'open')
        .execute(),
    }));
    expect(new Set(mails.map(({ status }) => status))).toEqual(new Set(['kept']));
    expect(invitations).toHaveLength(6);
    expect(invitations.filter(({ expires_at }) => expires_at <= now)).toHaveLength(1);
    for (const invitation of invitations) {
      const mail = mails.find(
        ({ template, to_address }) =>
          template.startsWith('invitation-') && to_address === invitation.email,
      );
      const [, app, token] =
        /https:\/\/foyer\.example\.org\/(organiser|exhibitor)\/invitation\/([A-Za-z0-9_-]{43})/.exec(
          mail?.body_text ?? '',
        ) ?? [];
      expect(app).toBe(invitation.kind === 'team' ? 'organiser' : 'exhibitor');
      expect(sha256(token ?? '')).toBe(invitation.token_hash);
      expect(mail?.body_html).toContain(token);
    }
  });
});

describe('the past edition', () => {
  it('shows the real exhibitors and their talks', async () => {
    const exhibitors = await rowsOf('exhibitor', past);
    const names = exhibitors.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(real));
    const demos = await rowsOf('demo', past);
    expect(demos).toHaveLength(7);
    expect(new Set(demos.map(({ status }) => status))).toEqual(new Set(['scheduled']));
  });

  it('has leads that are what their entries add up to, counted by the hour', async () => {
    const { leads, entries, tallies } = await read(async (tx) => ({
      leads: await tx.selectFrom('lead').selectAll().execute(),
      entries: await tx.selectFrom('lead_entry').selectAll().execute(),
      tallies: await tx.selectFrom('lead_tally').selectAll().execute(),
    }));
    expect(leads).toHaveLength(48);
    for (const lead of leads) {
      const own = entries.filter(({ lead_id }) => lead_id === lead.lead_id);
      const folded = foldLead(
        own.map(
          ({ entry_id, kind, payload, device_at, actor_name }) =>
            ({ entryId: entry_id, kind, payload, at: device_at, by: actor_name }) as StoredEntry,
        ),
      );
      const { contact, ...stored } = lead.folded;
      expect(stored).toEqual(JSON.parse(JSON.stringify(folded)));
      expect(contact === null).toBe(folded.consent === null);
      for (const { entry_id, kind, payload, device_at } of own) {
        entrySchema.parse({
          ...payload,
          entryId: entry_id,
          badgeCode: lead.badge_code,
          deviceAt: device_at,
          kind,
        });
      }
    }
    for (const exhibitorId of new Set(leads.map(({ exhibitor_id }) => exhibitor_id))) {
      const own = leads.filter(({ exhibitor_id }) => exhibitor_id === exhibitorId);
      const counted = tallies.filter(({ exhibitor_id }) => exhibitor_id === exhibitorId);
      expect(counted.reduce((sum, tally) => sum + tally.leads, 0)).toBe(own.length);
    }
  });
});

describe('the demo accounts', () => {
  it('are seven, of every hat, and begin where there is something to do', async () => {
    const accounts = await read((tx) =>
      tx
        .selectFrom('demo_account')
        .innerJoin('auth.user', 'auth.user.id', 'demo_account.account_id')
        .innerJoin('auth.account', 'auth.account.userId', 'demo_account.account_id')
        .selectAll()
        .orderBy('position')
        .execute(),
    );
    expect(accounts.map(({ hat }) => hat)).toEqual([
      'owner',
      'planner',
      'reviewer',
      'exhibitor_admin',
      'exhibitor_scanner',
      'exhibitor_admin',
      'invited',
    ]);
    for (const account of accounts) {
      demoAccountSchema.parse(account);
      expect(account.emailVerified).toBe(true);
      expect([account.providerId, account.accountId]).toEqual(['credential', account.account_id]);
      expect(await verifyPassword({ hash: account.password ?? '', password: demoPassword })).toBe(
        true,
      );
    }
    const invited = accounts.at(-1);
    const token = invited?.landing.split('/').at(-1) ?? '';
    const invitation = await read((tx) =>
      tx
        .selectFrom('invitation')
        .selectAll()
        .where('token_hash', '=', sha256(token))
        .executeTakeFirstOrThrow(),
    );
    expect([invitation.status, invitation.email]).toEqual(['open', invited?.email]);
  });

  it('see a listing that was sent back', async () => {
    const sentBack = await read((tx) =>
      tx
        .selectFrom('listing_revision as r')
        .innerJoin('exhibitor_member as m', 'm.exhibitor_id', 'r.exhibitor_id')
        .innerJoin('demo_account as a', 'a.account_id', 'm.account_id')
        .select('a.hat')
        .where('r.status', '=', 'sent_back')
        .execute(),
    );
    expect(sentBack.map(({ hat }) => hat).sort()).toEqual(['exhibitor_admin', 'exhibitor_scanner']);
  });
});

describe('the history', () => {
  it('begins with the event, runs in order for each listing and ends before now', async () => {
    const facts = await read((tx) => tx.selectFrom('fact').selectAll().orderBy('at').execute());
    expect(facts.length).toBeGreaterThan(250);
    expect(facts.every(({ at }) => at <= now)).toBe(true);
    for (const id of [await eventId(past), await eventId(coming)]) {
      const own = facts.filter(({ event_id }) => event_id === id);
      expect(own[0]?.type).toMatch(/^event\./);
      const numbers = new Map<string, number>();
      for (const { type, noun_id, after } of own) {
        if (type !== 'listing.submitted') continue;
        const number = Number(after?.['number']);
        expect(number).toBe((numbers.get(noun_id) ?? 0) + 1);
        numbers.set(noun_id, number);
      }
      for (const exhibitorId of numbers.keys()) {
        const told = own
          .filter(({ noun_id, noun }) => noun === 'exhibitor' && noun_id === exhibitorId)
          .map(({ type }) => type);
        expect(told[0]).toBe('exhibitor.invited');
      }
    }
  });

  it('names no badge holder', async () => {
    const { facts, attendees } = await read(async (tx) => ({
      facts: await tx.selectFrom('fact').select(['before', 'after', 'actor_name']).execute(),
      attendees: await tx.selectFrom('attendee').select(['name', 'badge_code']).execute(),
    }));
    const text = JSON.stringify(facts);
    const named = attendees.filter(({ name, badge_code }) =>
      [name, badge_code].some((word) => text.includes(word)),
    );
    expect(named).toEqual([]);
  });
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
