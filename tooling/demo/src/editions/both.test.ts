import { isFoyerCode } from '@foyer/domain/attendee/badge-code.ts';
import { liesWithin, slotOf } from '@foyer/domain/demo/demo.rules.ts';
import { demoInputSchema } from '@foyer/domain/demo/demo.schema.ts';
import { newEventSchema } from '@foyer/domain/event/event.schema.ts';
import type { PlaceId } from '@foyer/domain/identifier.ts';
import { listingCompleteness } from '@foyer/domain/listing/completeness.rules.ts';
import { listingContentSchema, workingCopySchema } from '@foyer/domain/listing/listing.schema.ts';
import { problemsOfPlan } from '@foyer/domain/stand/plan-problems.ts';
import { fixtureSchema, standInputSchema } from '@foyer/domain/stand/stand.schema.ts';
import { sharedDe } from '@foyer/messages/shared.de.ts';
import { describe, expect, it } from 'vitest';
import { coming, loadedDemoEvent, now, past } from '../test-demo.ts';

const { read, rowsOf, eventId } = loadedDemoEvent();

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
      media: await tx
        .selectFrom('media')
        .selectAll()
        .where('content_type', 'like', 'image/%')
        .execute(),
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

  it('have demos that could be entered as they are, within the days of the event', async () => {
    const events = await read((tx) => tx.selectFrom('event').selectAll().execute());
    const demos = [...(await rowsOf('demo')), ...(await rowsOf('demo', past))];
    expect(demos).toHaveLength(15);
    for (const demo of demos) {
      const event = events.find(({ event_id }) => event_id === demo.event_id);
      const span = { startsAt: demo.starts_at, endsAt: demo.ends_at };
      const timeZone = event?.time_zone ?? '';
      const { starts_on: startsOn = '', ends_on: endsOn = '' } = event ?? {};
      expect(liesWithin(span, { startsOn, endsOn, timeZone })).toEqual({ allowed: true });
      demoInputSchema.parse({
        ...demo,
        ...slotOf({ ...span, placeId: demo.place_id as PlaceId | null }, timeZone),
        productId: demo.product_id,
      });
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

  it('is told in sentences that exist, with everything they name', async () => {
    const facts = await read((tx) => tx.selectFrom('fact').selectAll().execute());
    const sentences: Record<string, Record<string, string> | undefined> = sharedDe.facts;
    const gaps = facts.flatMap(({ type, noun, before, after }) => {
      const words = sentences[noun];
      // A noun whose words are not written yet; from then on it is held to them.
      if (!words) return [];
      const sentence = words[type.slice(noun.length + 1)];
      if (!sentence) return [`${type} has no sentence`];
      const told = { ...before, ...after };
      return [...sentence.matchAll(/\{(\w+)[,}]/g)].flatMap(([, name = '']) =>
        name in told ? [] : [`${type} lacks ${name}`],
      );
    });
    expect([...new Set(gaps)]).toEqual([]);
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
