import type { Database } from '@foyer/database/connection.ts';
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
