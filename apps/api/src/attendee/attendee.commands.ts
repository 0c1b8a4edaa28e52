import { refuseAttendee } from '@foyer/domain/attendee/attendee.refusals.ts';
import { canMoveAttendee } from '@foyer/domain/attendee/attendee.rules.ts';
import type {
  Attendee,
  AttendeeChange,
  AttendeeStatus,
  NewAttendee,
} from '@foyer/domain/attendee/attendee.schema.ts';
import type { AttendeeId } from '@foyer/domain/identifier.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import {
  findAttendee,
  insertAttendee,
  isShortCodeTaken,
  lockAttendee,
  lockAttendees,
  saveAttendee,
  saveAttendeeStatus,
} from './attendee.queries.ts';
import { codeMaker } from './attendee-codes.ts';

export async function getAttendee(
  scope: OrganiserScope,
  attendeeId: AttendeeId,
): Promise<Attendee> {
  const attendee = await findAttendee(scope, attendeeId);
  if (!attendee) throw refuseAttendee('attendee.not_found');
  return attendee;
}

/** One person by hand. A code or number that somebody else has is refused by the database. */
export async function addAttendee(scope: OrganiserScope, given: NewAttendee): Promise<Attendee> {
  await lockAttendees(scope, 'beside');
  const codes = codeMaker();
  let shortCode = codes.shortCode();
  while (await isShortCodeTaken(scope, shortCode)) shortCode = codes.shortCode();
  const badgeCode = given.badgeCode || codes.badgeCode();
  const attendeeId = await insertAttendee(scope, { ...given, badgeCode, shortCode });
  await tell(scope, attendeeId, { happened: 'added' });
  return getAttendee(scope, attendeeId);
}

/** Only what differs is told, by its name and never with what it says. */
export async function editAttendee(
  scope: OrganiserScope,
  { attendeeId, seenAt, change }: AttendeeChange,
): Promise<Attendee> {
  await lockAttendees(scope, 'beside');
  const before = await lockedAttendee(scope, attendeeId);
  if (before.updatedAt.getTime() !== seenAt.getTime()) {
    throw refuseAttendee('attendee.changed_meanwhile');
  }
  const after = { ...change, badgeCode: change.badgeCode || codeMaker().badgeCode() };
  const fields = (Object.keys(after) as (keyof NewAttendee)[]).filter(
    (field) => after[field] !== before[field],
  );
  if (fields.length === 0) return before;
  await saveAttendee(scope, attendeeId, after);
  await tell(scope, attendeeId, { happened: 'changed', after: { fields } });
  return getAttendee(scope, attendeeId);
}

export async function cancelAttendee(scope: OrganiserScope, attendeeId: AttendeeId) {
  await move(scope, attendeeId, { to: 'cancelled', happened: 'cancelled' });
}

export async function reinstateAttendee(scope: OrganiserScope, attendeeId: AttendeeId) {
  await move(scope, attendeeId, { to: 'registered', happened: 'reinstated' });
}

async function move(
  scope: OrganiserScope,
  attendeeId: AttendeeId,
  { to, happened }: { readonly to: AttendeeStatus; readonly happened: string },
): Promise<void> {
  await lockAttendees(scope, 'beside');
  const { status } = await lockedAttendee(scope, attendeeId);
  const verdict = canMoveAttendee(status, to);
  if (!verdict.allowed) throw refuseAttendee(verdict.code, verdict.params);
  await saveAttendeeStatus(scope, attendeeId, to);
  const [before, after] = [{ status }, { status: to }];
  await tell(scope, attendeeId, { happened, before, after });
}

async function lockedAttendee(scope: OrganiserScope, attendeeId: AttendeeId): Promise<Attendee> {
  const attendee = await lockAttendee(scope, attendeeId);
  if (!attendee) throw refuseAttendee('attendee.not_found');
  return attendee;
}

type Told = {
  readonly happened: string;
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
};

/** A history cannot forget people, and has to: so it never says who they were. */
function tell(scope: OrganiserScope, attendeeId: AttendeeId, { happened, ...change }: Told) {
  return recordFact(scope, {
    noun: 'attendee',
    nounId: attendeeId,
    type: `attendee.${happened}`,
    audience: 'organiser',
    ...change,
  });
}
