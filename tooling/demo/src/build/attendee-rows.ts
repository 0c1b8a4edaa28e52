import { makeBadgeCode, makeShortCode } from '@foyer/domain/attendee/badge-code.ts';
import { addressOf, type DemoAttendee } from '../attendees.ts';
import { demoBytes, demoId } from '../demo-id.ts';
import { manager } from '../people.ts';
import { addFact, type EditionBuild } from './edition-build.ts';

/** The people with a badge. They are invented, so their codes may be the same on every machine. */
export function addAttendees(build: EditionBuild): void {
  const { edition, eventId, rows, clock } = build;
  const at = clock.instant(edition.attendeesImported);
  edition.attendees.forEach((attendee, index) => {
    rows.attendee.push({
      event_id: eventId,
      attendee_id: attendeeIdOf(build, attendee),
      badge_code: badgeCodeOf(build, attendee),
      short_code: makeShortCode(demoBytes(`${edition.key}/short/${attendee.name}`, 7)),
      external_ref: `T-${1001 + index}`,
      name: attendee.name,
      organisation: attendee.organisation,
      email: addressOf(attendee.name),
      ticket: ticketOf(index),
      status: isCancelled(index) ? 'cancelled' : 'registered',
      created_at: at,
      updated_at: at,
    });
  });
  addFact(build, {
    noun: 'attendee',
    nounId: eventId,
    happened: 'imported',
    by: manager,
    at: edition.attendeesImported,
    audience: 'organiser',
    after: { added: edition.attendees.length, changed: 0, cancelled: 0 },
  });
}

/** Two of a hundred have called it off. */
export function isCancelled(index: number): boolean {
  return index % 50 === 37;
}

function ticketOf(index: number): string {
  if (index % 25 === 3) return 'Gast';
  return index % 12 === 7 ? 'Tageskarte' : 'Teilnahme';
}

export function attendeeIdOf(build: EditionBuild, { name }: DemoAttendee): string {
  return demoId(build.edition.key, 'attendee', name);
}

export function badgeCodeOf(build: EditionBuild, { name }: DemoAttendee): string {
  return makeBadgeCode(demoBytes(`${build.edition.key}/badge/${name}`, 25));
}
