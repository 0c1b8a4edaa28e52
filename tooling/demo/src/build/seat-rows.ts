import { makeShortCode } from '@foyer/domain/attendee/badge-code.ts';
import { demoBytes, demoId } from '../demo-id.ts';
import type { DemoStory } from '../editions/edition.ts';
import { attendeeIdOf, isCancelled } from './attendee-rows.ts';
import { type EditionBuild, exhibitorIdOf } from './edition-build.ts';

const seatsOf = { stage: 80, corner: 20, stand: 12 } as const;
const comments = [
  'Endlich einmal gezeigt statt erklärt.',
  '',
  'Für den Einstieg genau richtig, gern länger.',
  '',
  'Man hat hinten wenig gesehen.',
];

/** Who booked a seat: some demos are full and have a waiting list, others have room. */
export function addSeats(build: EditionBuild): void {
  const { edition } = build;
  const people = edition.attendees.filter((_one, index) => !isCancelled(index));
  const scheduled = edition.demos.filter(({ status }) => status === 'scheduled');
  scheduled.forEach((demo, index) => {
    const seats = seatsOf[demo.place ?? 'stand'];
    // The second of a programme is wanted by more than there is room for.
    const wanted = index === 1 ? seats + 3 : Math.round(seats * (0.25 + ((index * 3) % 7) / 12));
    build.rows.demo_interest.push({
      event_id: build.eventId,
      exhibitor_id: exhibitorIdOf(build, demo.exhibitor),
      demo_id: demoId(edition.key, 'demo', demo.exhibitor, demo.title.de),
      chosen: 4 + ((index * 13) % 29),
    });
    const count = Math.min(wanted, people.length);
    for (let at = 0; at < count; at += 1) {
      const attendee = people[(index * 17 + at) % people.length];
      if (attendee) addSeat(build, demo, { attendee, at, isWaiting: at >= seats });
    }
  });
}

type Guest = {
  readonly attendee: EditionBuild['edition']['attendees'][number];
  readonly at: number;
  readonly isWaiting: boolean;
};

function addSeat(build: EditionBuild, demo: DemoStory, { attendee, at, isWaiting }: Guest): void {
  const { edition, eventId, rows, clock } = build;
  const { now } = clock;
  const seatDemoId = demoId(edition.key, 'demo', demo.exhibitor, demo.title.de);
  const startsAt = clock.instant(demo.starts);
  const asked = new Date(clock.instant(edition.attendeesImported).getTime() + at * 61 * 60_000);
  const askedAt = asked < now ? asked : now;
  const isOver = startsAt < now;
  const hasCome = isOver && !isWaiting && at % 5 !== 4;
  const hasJudged = hasCome && at % 3 === 0;
  rows.demo_seat.push({
    event_id: eventId,
    seat_id: demoId(edition.key, 'seat', demo.exhibitor, demo.title.de, attendee.name),
    exhibitor_id: exhibitorIdOf(build, demo.exhibitor),
    demo_id: seatDemoId,
    attendee_id: attendeeIdOf(build, attendee),
    status: isWaiting ? 'waiting' : 'booked',
    mark: makeShortCode(demoBytes(`${edition.key}/short/${attendee.name}`, 7)).slice(-3),
    locale: 'de',
    asked_at: askedAt,
    attended_at: hasCome ? new Date(startsAt.getTime() - (at % 9) * 60_000) : null,
    rating: hasJudged ? 3 + (at % 3 === 0 ? at % 2 : 0) + ((at / 3) % 2) : null,
    comment: hasJudged ? (comments[(at / 3) % comments.length] ?? '') : '',
  });
}
