import http from 'node:http';
import type { Database } from '@foyer/database/connection.ts';
import { calendarDateAt, daysAfter } from '@foyer/domain/calendar-date.ts';
import { wallClockOf } from '@foyer/domain/wall-clock.ts';
import { aListing, anEvent, aTeamMember } from '@foyer/testing/builders.ts';
import { aDemo, aPlace } from '@foyer/testing/programme.ts';

const zone = 'Europe/Berlin';
const minuteMs = 60_000;

export type LiveFair = Awaited<ReturnType<typeof liveFair>>;

/** An event that is on right now, with a published programme around this moment. */
export async function liveFair(
  database: Database,
  given: { readonly demos: number; readonly places: number; readonly now: Date },
) {
  const today = calendarDateAt(given.now, zone);
  const event = await anEvent(database, {
    ...{ starts_on: daysAfter(today, -1), ends_on: daysAfter(today, 1) },
  });
  const organiser = await aTeamMember(database, { ...event, role: 'planner' });
  const exhibitors: string[] = [];
  for (let at = 0; at < given.places; at += 1) {
    const listing = await aListing(database, { ...event, displayName: `Aussteller ${at + 1}` });
    exhibitors.push(listing.exhibitorId);
  }
  const nextHour = Math.ceil(given.now.getTime() / (60 * minuteMs)) * 60 * minuteMs;
  const demos: { demoId: string; placeId: string; startsAt: Date }[] = [];
  for (let at = 0; at < given.places; at += 1) {
    const { placeId } = await aPlace(database, { ...event, name: `Bühne ${at + 1}` });
    for (let turn = 0; demos.length < given.demos && turn < given.demos / given.places; turn += 1) {
      const startsAt = new Date(nextHour + (turn - 1) * 60 * minuteMs);
      const { demoId } = await aDemo(database, {
        ...{ ...event, exhibitorId: exhibitors[at] ?? '', title: `Schau ${at + 1}.${turn + 1}` },
        ...{ place_id: placeId, status: 'scheduled', starts_at: startsAt },
        ends_at: new Date(startsAt.getTime() + 30 * minuteMs),
      });
      demos.push({ demoId, placeId, startsAt });
    }
  }
  const moved = demos.find(({ startsAt }) => startsAt > given.now);
  if (!moved) throw new Error('Nothing comes next');
  const later = wallClockOf(new Date(moved.startsAt.getTime() + 10 * minuteMs), zone);
  const slot = {
    ...{ placeId: moved.placeId, day: later.date, startTime: later.time, durationMinutes: 30 },
  };
  return { event, organiser, demoIds: demos.map(({ demoId }) => demoId), moved, slot };
}

/** So many open streams of one board; `next` is when the last of them was sent another one. */
export async function openStreams(given: {
  readonly port: number;
  readonly path: string;
  readonly count: number;
}) {
  const agent = new http.Agent({ maxSockets: Number.POSITIVE_INFINITY });
  const boards = new Array<number>(given.count).fill(0);
  let bytes = 0;
  let waiting: { least: number; resolve: () => void } | null = null;
  const look = () => {
    if (waiting && boards.every((seen) => seen >= (waiting?.least ?? 0))) waiting.resolve();
  };
  const requests: http.ClientRequest[] = [];
  const open = (at: number) =>
    new Promise<void>((resolve, reject) => {
      const request = http.get(
        { host: '127.0.0.1', port: given.port, path: given.path, agent },
        (answer) => {
          if (answer.statusCode !== 200) reject(new Error(`stream ${at}: ${answer.statusCode}`));
          answer.setEncoding('utf8');
          let text = '';
          answer.on('data', (piece: string) => {
            bytes += piece.length;
            text += piece;
            for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
              if (text.startsWith('data: ')) {
                boards[at] = (boards[at] ?? 0) + 1;
                look();
              }
              text = text.slice(end + 2);
            }
          });
          answer.on('error', () => {});
          resolve();
        },
      );
      request.on('error', reject);
      requests.push(request);
    });
  const began = performance.now();
  const steps = 100;
  for (let from = 0; from < given.count; from += steps) {
    const some = Math.min(steps, given.count - from);
    await Promise.all(Array.from({ length: some }, (_none, at) => open(from + at)));
  }
  const reach = (least: number) =>
    new Promise<void>((resolve) => {
      waiting = { least, resolve };
      look();
    });
  await reach(1);
  return {
    openedMs: performance.now() - began,
    /** Waits until everybody has been sent one board more than the most there are now. */
    async next(work: () => Promise<void>): Promise<{ ms: number; bytes: number }> {
      const least = Math.max(...boards) + 1;
      const before = bytes;
      const start = performance.now();
      const all = reach(least);
      await work();
      await all;
      return { ms: performance.now() - start, bytes: (bytes - before) / given.count };
    },
    close() {
      for (const request of requests) {
        request.on('error', () => {});
        request.destroy();
      }
      agent.destroy();
    },
  };
}
