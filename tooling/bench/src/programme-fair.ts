import { randomUUID } from 'node:crypto';
import type { Database } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';
import { instantOf } from '@foyer/domain/wall-clock.ts';
import { anEvent, anExhibitor, aTeamMember } from '@foyer/testing/builders.ts';
import { aDemo, aPlace } from '@foyer/testing/programme.ts';

const days = ['2026-03-19', '2026-03-20', '2026-03-21'] as const;

export type Fair = Awaited<ReturnType<typeof programmeFair>>;

/** An event of three days with as many places and submitted demos, and two organisers. */
export async function programmeFair(
  database: Database,
  given: { readonly demos: number; readonly places: number },
) {
  const event = await anEvent(database, { starts_on: days[0], ends_on: days[2] });
  const organisers = [
    await aTeamMember(database, { ...event, role: 'planner' }),
    await aTeamMember(database, { ...event, role: 'planner' }),
  ] as const;
  const placeIds: string[] = [];
  for (let at = 0; at < given.places; at += 1) {
    const place = await aPlace(database, { ...event, name: `Bühne ${at + 1}`, capacity: 40 });
    placeIds.push(place.placeId);
  }
  const demos: { demoId: string; exhibitorId: string }[] = [];
  for (let at = 0; at < given.demos; at += 1) {
    // Three of each exhibitor, so that exhibitors collide with themselves too.
    const exhibitorId =
      at % 3 === 0
        ? (await anExhibitor(database, event)).exhibitorId
        : (demos.at(-1)?.exhibitorId ?? '');
    const { demoId } = await aDemo(database, { ...event, exhibitorId, title: `Schau ${at + 1}` });
    demos.push({ demoId, exhibitorId });
  }
  return { event, organisers, placeIds, demos, days };
}

/**
 * The same size, and everybody with wishes: most of them in the best hours on the best stages, one in
 * ten with a presenter who is at another one too, and what a tenth need is in half of the places.
 */
export async function wishingFair(
  database: Database,
  given: { readonly demos: number; readonly places: number },
) {
  const event = await anEvent(database, { starts_on: days[0], ends_on: days[2] });
  const organiser = await aTeamMember(database, { ...event, role: 'planner' });
  const roll = seeded(7);
  const oneOf = <One>(all: readonly One[]) => all[Math.floor(roll() * all.length)] as One;
  const topics = ['Geodaten', 'Formulare', 'Netz', 'Akten', 'Bildung', 'Sicherheit'];
  const placeIds: string[] = [];
  const topicIds = topics.map(() => randomUUID());
  await withScope(database, { kind: 'system' }, async (tx) => {
    for (const [position, name] of topics.entries()) {
      await tx
        .insertInto('category')
        .values({
          ...{ event_id: event.eventId, category_id: topicIds[position], position },
          name: JSON.stringify({ de: name, en: name }),
        } as never)
        .execute();
    }
  });
  for (let at = 0; at < given.places; at += 1) {
    const place = await aPlace(database, {
      ...{ ...event, name: `Bühne ${at + 1}`, capacity: 40 },
      equipment: at % 2 === 0 ? ['display'] : [],
    });
    placeIds.push(place.placeId);
  }
  let exhibitorId = '';
  for (let at = 0; at < given.demos; at += 1) {
    if (at % 3 === 0) ({ exhibitorId } = await anExhibitor(database, event));
    const minutes = oneOf([20, 30, 45, 60]);
    const wish = () => ({
      // A third wants one of the four large stages.
      placeId: roll() < 0.33 ? placeIds[Math.floor(roll() * 4)] : oneOf(placeIds),
      day: oneOf(days),
      startTime: oneOf(['10:00', '10:30', '11:00', '11:30', '14:00', '14:30', '15:00']),
    });
    const first = wish();
    const startsAt = instantOf({ date: first.day, time: first.startTime }, 'Europe/Berlin');
    await aDemo(database, {
      ...{ ...event, exhibitorId, title: `Schau ${at + 1}`, place_id: first.placeId },
      ...{ starts_at: startsAt, ends_at: new Date(startsAt.getTime() + minutes * 60_000) },
      ...{ wishes: JSON.stringify([wish(), wish()]), category_id: oneOf(topicIds) },
      needs: roll() < 0.1 ? ['display'] : [],
      presenters: [
        { name: roll() < 0.1 ? `Person ${Math.floor(roll() * 12)}` : `Nur ${at}`, email: '' },
      ],
    });
  }
  return { event, organiser };
}

/** The same numbers for the same seed, so that two runs can be compared (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
